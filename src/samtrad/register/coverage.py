"""Counting what is read and public of a body, and what lacks: meetings, numbers of a series, announced days."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import Any, NamedTuple

from django.db import transaction

from samtrad.people.models import Body
from samtrad.people.naming import key
from samtrad.people.states import Numbering, OrganisationKind
from samtrad.register.models import Attendance, BodyYear, ComingMeeting, Item, Meeting, MeetingDocument

Row = Mapping[str, Any]
_TELLS_ALL = ("minutes", "notes")
_THERE = ("present", "part")


class Numbered(NamedTuple):
    """A meeting's day and the numbers of its items."""

    day: date
    numbers: frozenset[int]


class Came(NamedTuple):
    """From how many organisations, and municipalities among them, people came to a meeting."""

    organisations: int
    municipalities: int


def recount(body: Body) -> None:
    """Make the body's counts those of what is public now; a body of which nothing is public has none."""
    fields = ("id", "first_day", "items_count", "decisions_count", "present_count", "open_doubts")
    meetings = list(Meeting.objects.public().filter(body=body).order_by("first_day", "id").values(*fields))
    told = set(
        MeetingDocument.objects.filter(meeting__body=body, document__is_public=True, role__in=_TELLS_ALL).values_list("meeting_id", flat=True),
    )
    came, announced, numbered = _came(body), _announced(body, meetings), _numbered(body)
    years: dict[int, list[Row]] = defaultdict(list)
    for meeting in meetings:
        years[meeting["first_day"].year if meeting["first_day"] else 0].append(meeting)
    rows = [
        _year(body, year, years[year], told, came, announced.get(year, []), gaps(numbered.get(year, []), since_one=body.numbering == Numbering.YEAR))
        for year in sorted({*years, *(announced if meetings else ())})
    ]
    with transaction.atomic():
        BodyYear.objects.filter(body=body).delete()
        BodyYear.objects.bulk_create(rows)


def _year(
    body: Body, year: int, meetings: Sequence[Row], told: set[int], came: Mapping[int, Came], announced: list[str], lacking: list[dict[str, Any]]
) -> BodyYear:
    whole = [meeting for meeting in meetings if meeting["id"] in told]
    listed = [meeting for meeting in whole if meeting["present_count"]]
    return BodyYear(
        body=body,
        year=year,
        meetings=len(whole),
        partly=len(meetings) - len(whole),
        items=sum(meeting["items_count"] for meeting in meetings),
        decisions=sum(meeting["decisions_count"] for meeting in meetings),
        doubts=sum(meeting["open_doubts"] for meeting in meetings),
        listed=len(listed),
        present=sum(meeting["present_count"] for meeting in listed),
        organisations=sum(came[meeting["id"]].organisations for meeting in listed if meeting["id"] in came),
        municipalities=sum(came[meeting["id"]].municipalities for meeting in listed if meeting["id"] in came),
        announced=announced,
        gaps=lacking,
    )


def _came(body: Body) -> dict[int, Came]:
    """From where people came to each meeting: an organisation once, resolved or as it is written."""
    seen: dict[int, dict[str, bool]] = defaultdict(dict)
    rows = Attendance.objects.public().filter(meeting__body=body, presence__in=_THERE)
    for meeting, one, name, kind in rows.values_list("meeting_id", "organisation_id", "organisation_name", "organisation__kind"):
        if one or name:
            seen[meeting][str(one) if one else key(name)] = kind == OrganisationKind.MUNICIPALITY
    return {meeting: Came(len(found), sum(found.values())) for meeting, found in seen.items()}


def _announced(body: Body, meetings: Sequence[Row]) -> dict[int, list[str]]:
    """The days, by year, that the body was to meet on and of which no document is public. What is still to come is among them."""
    held = {meeting["first_day"] for meeting in meetings}
    found: dict[int, list[str]] = defaultdict(list)
    for told in ComingMeeting.objects.public().filter(body=body).order_by("day").values_list("day", flat=True).distinct():
        if told not in held:
            found[told.year].append(told.isoformat())
    return found


def _numbered(body: Body) -> dict[int, list[Numbered]]:
    """The numbers of the body's meetings by year, where it numbers through the year or the term.

    Items that are not public are among them: that a number is taken can be seen from those beside it, and it is no gap.
    """
    if body.numbering not in (Numbering.YEAR, Numbering.TERM):
        return {}
    by_day: dict[date, set[int]] = defaultdict(set)
    rows = Item.objects.filter(meeting__body=body, meeting__is_public=True, meeting__first_day__isnull=False)
    for told, number in rows.values_list("meeting__first_day", "number"):
        if told and number.isdecimal():
            by_day[told].add(int(number))
    found: dict[int, list[Numbered]] = defaultdict(list)
    for told in sorted(by_day):
        found[told.year].append(Numbered(told, frozenset(by_day[told])))
    return found


def gaps(meetings: Iterable[Numbered], *, since_one: bool) -> list[dict[str, Any]]:
    """The stretches that lack in a year's series, each with the meetings that it lies between; before the first, where the series begins with 1."""
    of = {number: told.day for told in meetings for number in told.numbers}
    if not of:
        return []
    numbers = sorted(of)
    found = []
    if since_one and numbers[0] > 1:
        found.append({"first": 1, "last": numbers[0] - 1, "after": None, "before": of[numbers[0]].isoformat()})
    for low, high in pairwise(numbers):
        if high > low + 1:
            found.append({"first": low + 1, "last": high - 1, "after": of[low].isoformat(), "before": of[high].isoformat()})
    return found
