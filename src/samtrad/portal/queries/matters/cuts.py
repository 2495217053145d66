"""What a list of matters is cut to, and how many of it are in each state.

A body or an organisation has few matters or many. Of few the ids are fetched, and all else is asked of them. Of many the list is gone through by day
until a page is full: as they are many, that is soon.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from django.core.cache import cache
from django.db import connection
from django.db.models import Case, Count, Exists, F, OuterRef, QuerySet, Value, When
from msgspec import Struct

from samtrad.matters.models import Matter, Passage
from samtrad.matters.queries import in_state
from samtrad.matters.standing.standing import State
from samtrad.people.models import Body, Organisation
from samtrad.pipeline.hiding import Followed, followed, hidden_since
from samtrad.portal.queries.matters.themes import themed
from samtrad.portal.queries.paging import Asked, Slice, page_in, page_of
from samtrad.register.models import Mention

SIZE = 40
"""Matters of a page, and of a theme."""
FEW = 1200
"""Passages of a body, or that name an organisation, up to which their matters are fetched."""
_KEPT = 24 * 3600
"""Seconds that a count is kept. Its key changes with the log and the day, so it is never that of another time."""


class Wanted(Struct, frozen=True):
    """What the list is cut to; empty for all. ``all`` is whether matters of one meeting are shown too, ``words`` a theme."""

    body: str = ""
    organisation: str = ""
    organisation_name: str = ""
    year: int = 0
    all: bool = False
    state: str = ""
    words: str = ""


class StateChoice(Struct, frozen=True):
    """A state that matters of the list are in, and how many; None where they are too many to be counted while someone waits."""

    state: str
    count: int | None
    is_chosen: bool


class Known(NamedTuple):
    """What is known of a matter to cut a list."""

    id: int
    first_day: date
    last_day: date
    meetings: int
    state: str


class Cut(NamedTuple):
    """The matters that are asked for, whatever state: known ones, where they were few enough to be fetched, else the question for them.

    ``hidden`` are those of which an act has hidden something: they are found by nothing, and counted nowhere, until they are told anew.
    """

    rows: QuerySet[Matter]
    known: list[Known] | None
    is_of_many: bool
    hidden: set[int]
    at: Followed


_OF_IDS = "SELECT id, first_day, last_day, meetings_count, state, rests_from FROM matters_matter WHERE id IN ({ids}) AND is_public AND last_day IS NOT NULL"
_RESTING = str(State.RESTING)


def cut(wanted: Wanted, today: date) -> Cut:
    """Cut the list."""
    at = followed()
    hidden = hidden_since(at)
    rows = Matter.objects.filter(is_public__in=[True], last_day__isnull=False)  # so that SQLite reads them off its index by day
    if not wanted.all:
        rows = rows.filter(meetings_count__gt=1)
    if wanted.year:
        rows = rows.filter(first_day__lte=date(wanted.year, 12, 31), last_day__gte=date(wanted.year, 1, 1))
    known: list[Known] | None = None
    of_many = False
    if wanted.words:
        near = themed(wanted.words)
        of = {one.id: one for one in _known(near, today)}
        known = [of[pk] for pk in near if pk in of]
    for told, is_many in _told(wanted):
        found = [] if is_many else list(told.values_list("matter", flat=True)[: FEW + 1])
        if is_many or len(found) > FEW:
            of_many, rows = True, rows.filter(Exists(told.filter(matter=OuterRef("pk"))))
        elif known is None:
            known = list(_known(found, today))
        else:
            there = set(found)
            known = [one for one in known if one.id in there]
    if known is None:
        return Cut(rows, None, of_many, hidden, at)
    known = [one for one in known if one.id not in hidden and _holds(one, wanted)]
    if of_many:
        there = set(rows.filter(pk__in=[one.id for one in known]).values_list("pk", flat=True))
        known = [one for one in known if one.id in there]
    return Cut(rows, known, is_of_many=False, hidden=hidden, at=at)


def _known(matters: Iterable[int], today: date) -> Iterator[Known]:
    """By a list of ids and no question within the question: for that a database may well go through all matters.

    The ids are written into the question, as a thousand that are told it one by one take longer than the answer.
    """
    ids = ", ".join(map(str, sorted(set(matters))))
    if not ids:
        return
    with connection.cursor() as cursor:
        cursor.execute(_OF_IDS.format(ids=ids))
        for pk, first, last, meetings, state, rests_from in cursor.fetchall():
            yield Known(pk, first, last, meetings, _RESTING if rests_from and rests_from <= today else state)


def _holds(one: Known, wanted: Wanted) -> bool:
    """Whether a matter is asked for, by its days and meetings."""
    return (wanted.all or one.meetings > 1) and (not wanted.year or one.first_day.year <= wanted.year <= one.last_day.year)


def _told(wanted: Wanted) -> Iterator[tuple[QuerySet[Passage], bool]]:
    """The passages of a body, and those that name an organisation; and whether they are known to be many."""
    public = Passage.objects.public().filter(matter__isnull=False).order_by()
    if wanted.body:
        yield public.filter(scope__in=list(Body.objects.filter(slug=wanted.body).values_list("pk", flat=True))), False
    if wanted.organisation:
        of = list(Organisation.objects.filter(slug=wanted.organisation).values_list("pk", flat=True))
        named = Mention.objects.public().filter(organisation__in=of)
        is_many = len(named.order_by("organisation_id", "is_public", "-day", "-id").values_list("pk", flat=True)[: FEW + 1]) > FEW  # read off an index
        yield public.filter(Exists(named.filter(item=OuterRef("item")).order_by())), is_many


def choices(counts: Counter[str] | None, chosen: str) -> list[StateChoice]:
    """The states to choose from: those that there are, and the one that is chosen; all of them where nothing was counted."""
    if counts is None:
        return [StateChoice(str(one), None, one == chosen) for one in State]
    return [StateChoice(str(one), counts[one], one == chosen) for one in State if counts[one] or one == chosen]


def counted(found: Cut, wanted: Wanted, today: date) -> Counter[str] | None:
    """How many are in each state; None where that would take long. The same question is not counted twice before the register changes."""
    if found.known is not None:
        return Counter(one.state for one in found.known)
    if found.is_of_many:
        return None
    asked = f"{found.at} {wanted.year} {wanted.all} {today}"
    key = f"matters-{hashlib.sha256(asked.encode()).hexdigest()}"
    known: dict[str, int] | None = cache.get(key)
    if known is None:
        now = Case(When(rests_from__lte=today, then=Value(str(State.RESTING))), default=F("state"))
        known = dict(found.rows.exclude(pk__in=found.hidden).order_by().annotate(now=now).values_list("now").annotate(many=Count("pk")))
        cache.set(key, known, _KEPT)
    return Counter(known)


def page(found: Cut, wanted: Wanted, asked: Asked, today: date) -> Slice:
    """A page of them, the latest first; of a theme the nearest, all at once."""
    if found.known is not None:
        chosen = [one for one in found.known if wanted.state in ("", one.state)]
        return Slice([one.id for one in chosen[:SIZE]], "", "") if wanted.words else page_in(((one.id, one.last_day) for one in chosen), asked, SIZE)
    rows = found.rows.exclude(pk__in=found.hidden) if found.is_of_many or wanted.state else found.rows
    return page_of(rows.filter(in_state(wanted.state, today)) if wanted.state else rows, "last_day", asked, SIZE)
