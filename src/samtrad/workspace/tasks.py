"""Assignments as those see them who keep the papers of who gave them or has them, or have them themselves: lists, and which acts are theirs to do."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from django.db.models import Count, F, Q, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from msgspec import Struct

from samtrad.access.asked import number, value
from samtrad.access.states import Act
from samtrad.followup.actions.deeds import Told, as_holder, in_name_of
from samtrad.followup.models import Task, TaskAct, TaskStep
from samtrad.followup.queries.mine import Whose, held_by, named_like, of_organisations, whose
from samtrad.followup.queries.parts import parts
from samtrad.followup.queries.tasks import LISTS as EACH
from samtrad.followup.queries.tasks import UNFINISHED, of_body
from samtrad.followup.task_states import TaskActKind, TaskState, is_overdue
from samtrad.people.actions.rulings import UnruledError
from samtrad.people.models import Body
from samtrad.people.naming import key
from samtrad.people.viewing import bodies_of, viewer_of
from samtrad.register.models import Item
from samtrad.workspace.days import DaysError, day_in
from samtrad.workspace.known.finding import organisation_called, persons_for
from samtrad.workspace.pages import Pages
from samtrad.workspace.who import user_of

MOST = 100
_WHOSE = "samtrad_whose"
LISTS: Mapping[str, Callable[[date], Q]] = {"": lambda _: UNFINISHED, **EACH}
"""The lists; the first is what nobody has closed."""
_ITEM = re.compile(r"moten/(?P<meeting>[\w-]{1,140})/punkt/(?P<number>\d{1,6})")
_OVER = (TaskState.CLOSED, TaskState.DROPPED)


class Row(Struct, frozen=True, kw_only=True):
    """An assignment in a list. ``is_suggested``: minutes name somebody of one's name, and nobody said who it is."""

    address: str
    words: str
    state: str
    giver: str
    holder: str
    due: date | None
    is_overdue: bool
    is_public: bool
    is_suggested: bool
    whole: str


class Asked(Struct, frozen=True, kw_only=True):
    """Which assignments are asked for: whose, of which list, with which words."""

    whose: str
    list: str
    words: str


class Done(Struct, frozen=True, kw_only=True):
    """An act that holds."""

    act: int
    kind: str
    day: date
    text: str
    to: str
    due: date | None
    by: str
    can_undo: bool


def whose_is(request: HttpRequest) -> Whose:
    """Whoever is signed in, looked up once for a request."""
    kept: Whose | None = getattr(request, _WHOSE, None)
    if kept is None:
        kept = whose(user_of(request))
        setattr(request, _WHOSE, kept)
    return kept


def seen(request: HttpRequest) -> QuerySet[Task]:
    """The assignments that bodies gave, have or tell of in which whoever asks may settle things, and those that they may have themselves."""
    bodies = bodies_of(request, Act.SETTLE)
    rows = Task.objects.seen_by(viewer_of(request)).filter(merged_into=None)
    if bodies is None:
        return rows
    own = Q(giver_body__in=bodies) | Q(holder_body__in=bodies) | Q(scope__in=bodies)
    mine = whose_is(request)
    if mine.person is not None:
        own |= held_by(mine.person) | named_like(mine.person)
    return rows.filter(own | of_organisations(mine)) if mine.organisations or mine.person else rows.filter(own)


def asked(request: HttpRequest) -> Asked:
    """What an address asks for; what it does not understand narrows nothing."""
    which = value(request, "lista")
    return Asked(whose=value(request, "vems")[:100], list=which if which in LISTS else "", words=value(request, "q").strip()[:100])


def choices(request: HttpRequest) -> list[tuple[str, str]]:
    """Whose assignments may be asked for: one's own, one's organisations', and those of each of one's bodies."""
    mine = whose_is(request)
    told = [("mina", _("Mina"))] if mine.person is not None else []
    told += [("organisation", _("Min organisations"))] if mine.organisations or mine.bodies or mine.person else []
    rows = Body.objects.filter(pk__in=mine.bodies, merged_into=None).order_by("sort_key", "id")
    return [*told, *((one.slug, one.name) for one in rows)]


def chosen(request: HttpRequest, wanted: Asked) -> QuerySet[Task]:
    """The assignments of whom an address asks for, with the words that it asks for, of all lists."""
    found, mine = seen(request), whose_is(request)
    if wanted.whose == "mina" and mine.person is not None:
        found = found.filter(held_by(mine.person) | named_like(mine.person))
    elif wanted.whose == "organisation":
        found = found.filter(of_organisations(mine))
    elif wanted.whose:
        found = found.filter(of_body(list(Body.objects.filter(slug=wanted.whose).values_list("pk", flat=True))))
    for word in wanted.words.split():
        found = found.filter(Q(titled__words__icontains=word) | Q(name__icontains=word))
    return found


def counts(found: QuerySet[Task], today: date) -> dict[str, int]:
    """How many stand in each list: one question."""
    told = found.aggregate(**{f"l{at}": Count("pk", filter=of(today) or Q(pk__gt=0)) for at, of in enumerate(LISTS.values())})
    return {name: int(told[f"l{at}"]) for at, name in enumerate(LISTS)}


def rows(request: HttpRequest, found: QuerySet[Task], today: date, pages: Pages) -> list[Row]:
    """A page of assignments, what is due first."""
    fields = ("address", "name", "titled__words", "state", "giver", "holder", "due", "is_public", "holder_person", "holder_body", "holder_organisation")
    person = whose_is(request).person
    like = set(found.filter(named_like(person)).values_list("address", flat=True)) if person is not None else set()
    return [
        Row(
            address=row["address"],
            words=row["titled__words"] or row["name"],
            state=row["state"],
            giver=row["giver"],
            holder=row["holder"],
            due=row["due"],
            is_overdue=is_overdue(row["state"], row["due"], today),
            is_public=row["is_public"],
            is_suggested=row["address"] in like,
            whole=row["whole__titled__words"] or row["whole__name"] or "",
        )
        for row in found.order_by(F("due").asc(nulls_last=True), "-sorted_on", "id").values(*fields, "whole__titled__words", "whole__name")[
            pages.start : pages.end
        ]
    ]


def steps(task: Task) -> QuerySet[TaskStep]:
    """Where it is told of, in order of time; all of it is public."""
    return TaskStep.objects.filter(task=task, is_gone=False).select_related("meeting__body").order_by("day", "meeting", "start")


def acts(request: HttpRequest, task: Task) -> list[Done]:
    """The acts that hold, the latest first."""
    bodies, me = bodies_of(request, Act.SETTLE), user_of(request).pk
    found = TaskAct.objects.filter(Q(task=task) | Q(task__merged_into=task), undone_at=None).select_related("by").order_by("-act")
    return [
        Done(
            act=one.act,
            kind=str(TaskActKind(one.kind).label),
            day=one.day,
            text=one.text,
            to=one.to_name,
            due=one.due,
            by=one.by.name,
            can_undo=one.kind != TaskActKind.OPEN
            and (bodies is None or bool({one.as_body_id, task.scope} & bodies) or (one.as_person_id is not None and one.by_id == me)),
        )
        for one in found
    ]


def kinds(request: HttpRequest, task: Task) -> list[TaskActKind]:
    """The acts that whoever asks may do on an assignment as it is."""
    bodies = bodies_of(request, Act.SETTLE)
    over = task.state in _OVER
    found = [one for one in TaskActKind if one != TaskActKind.OPEN and (one in (TaskActKind.REOPEN, TaskActKind.NOTE)) >= over]
    if not over and task.state not in (TaskState.REPORTED_DONE, TaskState.PAUSED):
        found = [one for one in found if one != TaskActKind.REOPEN]
    person = whose_is(request).person
    return [one for one in found if as_holder(task, one, person) is not None or ((mine := in_name_of(task, one)) and (bodies is None or set(mine) & bodies))]


def may_part(request: HttpRequest, task: Task) -> bool:
    """Whether whoever asks may make parts of an assignment: in the name of who gave it or has it; a part has none."""
    bodies = bodies_of(request, Act.SETTLE)
    mine = in_name_of(task, TaskActKind.HAND_ON)
    return task.state not in _OVER and task.whole_id is None and bool(mine) and (bodies is None or bool(set(mine) & bodies))


def wholes(request: HttpRequest, task: Task) -> list[Task]:
    """The assignments that whoever asks may make this a part of: of the same matter, or given by the same body."""
    bodies, own = bodies_of(request, Act.SETTLE), in_name_of(task, TaskActKind.HAND_ON)
    near = Q(matter=task.matter_id) if task.matter_id else Q()
    near |= Q(giver_body=task.giver_body_id) if task.giver_body_id else Q()
    if task.whole_id or not near or not own or not (bodies is None or set(own) & bodies) or parts(task).exists():
        return []
    rows = seen(request).filter(near, whole=None).exclude(pk=task.pk).exclude(state__in=_OVER).select_related("titled").order_by("-sorted_on", "-id")
    return [one for one in rows[:MOST] if may_part(request, one)]


def given_by(request: HttpRequest) -> QuerySet[Body]:
    """The bodies in whose name whoever asks may open an assignment."""
    bodies = bodies_of(request, Act.SETTLE)
    found = Body.objects.filter(merged_into=None).select_related("owner").order_by("sort_key", "id")
    return found if bodies is None else found.filter(pk__in=bodies)


def told(request: HttpRequest) -> Told:
    """What a form says. Raises ``UnruledError`` for a day that is none, or an address where no item is."""
    form: Mapping[str, Any] = request.POST
    try:
        day, first, last = (day_in(form.get(name, "")) for name in ("day", "due_from", "due"))
    except DaysError as error:
        raise UnruledError("day") from error
    name = " ".join(form.get("to", "").replace("\x00", "").split())[:300]
    person = persons_for(request).filter(slug=form.get("person", "").replace("\x00", "")[:120]).first() if form.get("person") else None
    if person is not None:
        name = name or person.name
    body = _body(name) if person is None else None
    return Told(
        day=day or timezone.localdate(),
        text=form.get("text", ""),
        is_shown=form.get("shown") == "1",
        ground=_item(request, form.get("ground", "")),
        to_name=name,
        to_person=person,
        to_body=body,
        to_organisation=organisation_called(name) if name and body is None and person is None else None,
        due_from=first,
        due=last,
    )


def _body(name: str) -> Body | None:
    """The body that is called so, where one alone is."""
    found = list(Body.objects.filter(names__key=key(name), merged_into=None).distinct()[:2]) if name else []
    return found[0] if len(found) == 1 else None


def _item(request: HttpRequest, address: str) -> Item | None:
    """The item that an address of its page leads to."""
    if not address.strip():
        return None
    found = _ITEM.search(address)
    at = number(found["number"]) if found else None
    item = Item.objects.seen_by(viewer_of(request)).filter(meeting__slug=found["meeting"], ordinal=at - 1).first() if found and at else None
    if item is None:
        raise UnruledError("no_item")
    return item
