"""Assignments: the lists that they stand in, and the yearly list of those that nobody closed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from django.db.models import QuerySet
from msgspec import Struct

from samtrad.access.viewer import PUBLIC
from samtrad.followup.models import Task
from samtrad.followup.queries import tasks as query
from samtrad.people.models import Body
from samtrad.portal.queries import organisation as organisations
from samtrad.portal.queries.bodies import lists as bodies
from samtrad.portal.queries.paging import Asked, page_of
from samtrad.portal.queries.tasks.lines import TaskLine, task_lines

_SIZE = 40
_SOONEST = 200
_YEARLY = 2000
"""Rows of a yearly list: more than an organisation gives out."""
_BY_DUE = frozenset({"forfallna"})


class Wanted(Struct, frozen=True):
    """What a list is cut to; empty for all. ``list`` is one of ``followup.queries.tasks.LISTS``."""

    list: str = "oppna"
    body: str = ""
    organisation: str = ""
    organisation_name: str = ""
    year: int = 0


class TasksPage(Struct, frozen=True, kw_only=True):
    """Assignments of one list, with how many each list has."""

    tasks: list[TaskLine]
    counts: dict[str, int]
    wanted: Wanted
    bodies: Sequence[tuple[str, str]]
    years: list[int]
    before: str
    after: str


class YearlyPage(Struct, frozen=True, kw_only=True):
    """The assignments that nobody had closed when a year ended, the oldest first; parts behind their whole, where that is among them."""

    year: int
    wanted: Wanted
    body_name: str
    tasks: list[TaskLine]
    bodies: Sequence[tuple[str, str]]
    years: list[int]


def _cut(wanted: Wanted) -> tuple[QuerySet[Task], Wanted]:
    """The assignments of a body, an organisation, or a year."""
    rows = query.shown()
    if wanted.body:
        rows = rows.filter(query.of_body(list(Body.objects.filter(slug=wanted.body).values_list("pk", flat=True))))
    if wanted.organisation:
        found = organisations.shown(PUBLIC).filter(slug=wanted.organisation).values_list("pk", "name").first()
        rows = rows.filter(query.of_organisation(found[0])) if found else rows.none()
        wanted = Wanted(wanted.list, wanted.body, wanted.organisation, found[1] if found else "", wanted.year)
    return rows, wanted


def tasks(wanted: Wanted, asked: Asked, today: date) -> TasksPage:
    """A page of a list. What is due soon comes by its day, what is overdue with the latest day first, all else by when it was last heard of."""
    rows, wanted = _cut(wanted)
    if wanted.year:
        rows = rows.filter(given_on__year=wanted.year)
    counted = query.counts(rows, today)
    chosen = rows.filter(of) if (of := query.LISTS[wanted.list](today)) else rows
    if wanted.list == "snart":
        lines, before, after = task_lines(chosen.order_by("due", "address")[:_SOONEST], today), "", ""
    else:
        field = "due" if wanted.list in _BY_DUE else "sorted_on"
        part = page_of(chosen, field, asked, _SIZE)
        lines, before, after = task_lines(query.shown().filter(pk__in=part.ids).order_by(f"-{field}", "-id"), today), part.before, part.after
    return TasksPage(tasks=lines, counts=counted, wanted=wanted, bodies=bodies.choices(), years=bodies.years(), before=before, after=after)


def yearly(wanted: Wanted, today: date) -> YearlyPage:
    """The list that auditors ask for: commissions that were given in a year or before it, and not closed when it ended."""
    year = wanted.year or today.year
    rows, wanted = _cut(wanted)
    chosen = bodies.choices()
    return YearlyPage(
        year=year,
        wanted=wanted,
        body_name=next((name for slug, name in chosen if slug == wanted.body), ""),
        tasks=_in_wholes(task_lines(query.unfinished(rows, year).order_by("given_on", "sorted_on", "address")[:_YEARLY], today)),
        bodies=chosen,
        years=bodies.years(),
    )


def _in_wholes(lines: Sequence[TaskLine]) -> list[TaskLine]:
    """Each whole with its parts behind it. A part whose whole is not among them stands by itself."""
    there = {one.address for one in lines}
    parts: defaultdict[str, list[TaskLine]] = defaultdict(list)
    for one in lines:
        if one.whole in there:
            parts[one.whole].append(one)
    return [each for one in lines if one.whole not in there for each in (one, *parts[one.address])]


def latest(today: date) -> list[TaskLine]:
    """The assignments that were last heard of, for a feed."""
    return task_lines(query.shown().order_by("-sorted_on", "address")[:_SIZE], today)


def with_days(today: date) -> list[TaskLine]:
    """The assignments that are due on a day, from a year back, for a calendar."""
    left = query.LISTS["oppna"](today)
    return task_lines(query.shown().filter(left, due__gte=today - query.SILENT).order_by("due", "address")[: _SOONEST * 2], today)
