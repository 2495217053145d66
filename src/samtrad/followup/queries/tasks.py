"""What anyone may see of assignments: those whose every step is public now, whatever it was when they were told; and their lists."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from samtrad.followup.models import Task, TaskStep
from samtrad.followup.task_states import LEFT, TaskState
from samtrad.people.models import Body

SOON = timedelta(days=30)
SILENT = timedelta(days=365)
_LEFT = Q(state__in=LEFT)
UNFINISHED = Q(state__in=(*LEFT, TaskState.REPORTED_DONE))
"""What nobody closed: also what is only said to be done."""
LISTS: Mapping[str, Callable[[date], Q]] = {
    "oppna": lambda _: _LEFT,
    "forfallna": lambda today: _LEFT & Q(due__lt=today),
    "snart": lambda today: _LEFT & Q(due__gte=today, due__lte=today + SOON),
    "utan-dag": lambda _: _LEFT & Q(due__isnull=True),
    "tysta": lambda today: UNFINISHED & Q(sorted_on__lt=today - SILENT),
    "sagda": lambda _: Q(state=TaskState.REPORTED_DONE),
    "avslutade": lambda _: Q(state__in=(TaskState.CLOSED, TaskState.DROPPED)),
    "alla": lambda _: Q(),
}
"""The lists, by what they go by in addresses. Overdue and due are only those with a day that is told."""


def shown() -> QuerySet[Task]:
    """The assignments that anyone may see. One that rests on something that was hidden since is not shown until it is told anew."""
    hidden = TaskStep.objects.filter(task=OuterRef("pk"), is_gone=False).filter(Q(meeting__is_public=False) | Q(item__isnull=True) | Q(item__is_public=False))
    by_hand = Q(titled__isnull=True, basis__is_public=True, basis__meeting__is_public=True)
    public = Task.objects.public().filter(merged_into=None).filter(Q(titled__isnull=False) | by_hand)
    closing = TaskStep.objects.filter(pk=OuterRef("closing_step"), task=OuterRef("pk"))
    return public.filter(~Exists(hidden)).filter(Q(closing_step__isnull=True) | Exists(closing))


def of_body(bodies: list[int]) -> Q:
    """What some bodies gave, have, or tell of."""
    return Q(giver_body__in=bodies) | Q(holder_body__in=bodies) | Q(body__in=bodies)


def of_organisation(organisation: int) -> Q:
    """What an organisation or one of its bodies gave or has."""
    own = Body.objects.filter(owner=organisation).values("pk")
    return Q(holder_organisation=organisation) | Q(holder_body__in=own) | Q(giver_body__in=own)


def counts(rows: QuerySet[Task], today: date) -> dict[str, int]:
    """How many stand in each list: one question."""
    found = rows.aggregate(**{name.replace("-", "_"): Count("pk", filter=of(today) or Q(pk__gt=0)) for name, of in LISTS.items()})
    return {name: int(found[name.replace("-", "_")]) for name in LISTS}


def unfinished(rows: QuerySet[Task], year: int) -> QuerySet[Task]:
    """The commissions that were given in a year or before and that nobody had closed or dropped when it ended; those without a day by what tells of them."""
    end = date(year, 12, 31)
    given = Q(given_on__lte=end) | Q(given_on__isnull=True, sorted_on__lte=end)
    return rows.filter(given & (UNFINISHED | Q(ended_on__gt=end)), is_commission=True)
