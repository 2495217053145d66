"""Who takes part in a body, year by year: from which organisations, how often, how many seats were vacant."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from django.db.models import Count, Q
from msgspec import Struct

from samtrad.access.viewer import Viewer
from samtrad.portal import addresses
from samtrad.portal.queries.bodies.lists import YearLine, shown, years_of
from samtrad.portal.queries.lines import body_link
from samtrad.portal.shapes import Link
from samtrad.register.models import Attendance, Meeting

Row = Mapping[str, Any]
_THERE = Q(presence__in=["present", "part"])


class FromLine(Struct, frozen=True, kw_only=True):
    """An organisation in a year: at how many meetings somebody came from it, how many came in all, how many were absent, how many seats stood vacant.

    Without a name it is those of whom no minutes tell whom they come from.
    """

    organisation: Link | None
    meetings: int
    persons: int
    absent: int
    vacant: int


class ParticipationYear(Struct, frozen=True, kw_only=True):
    """A year: the averages over its meetings that list who was there, and the organisations, those that came most often first."""

    year: int
    listed: int
    persons: float
    organisations: float
    municipalities: float
    absent: int
    vacant: int
    hidden: bool
    lines: list[FromLine]


class ParticipationPage(Struct, frozen=True, kw_only=True):
    """A body's years, the latest first."""

    body: Link
    slug: str
    years: list[ParticipationYear]


def participation(viewer: Viewer, slug: str) -> ParticipationPage | None:
    """The page; None for a body of which nothing is public."""
    row = shown().filter(slug=slug).values("id", "slug", "name", "owner__name").first()
    if row is None:
        return None
    told = _by_year(viewer, row["id"])
    hidden = set(_alone(row["id"]))
    years = [_year(year, told.get(year.year, []), hidden=year.year in hidden) for year in years_of([row["id"]])[row["id"]] if year.listed and year.year]
    return ParticipationPage(body=body_link(row), slug=slug, years=sorted(years, key=lambda one: -one.year))


def _by_year(viewer: Viewer, body: int) -> dict[int, list[Row]]:
    """What is listed of each organisation in each year: one question."""
    rows = Attendance.objects.seen_by(viewer).filter(meeting__body=body, meeting__is_public=True, meeting__first_day__isnull=False).order_by()
    counted = rows.values("meeting__first_day__year", "organisation__name", "organisation__slug").annotate(
        meetings=Count("meeting", distinct=True, filter=_THERE),
        persons=Count("id", filter=_THERE),
        absent=Count("id", filter=Q(presence="absent")),
        vacant=Count("id", filter=Q(presence="vacant")),
    )
    told: dict[int, list[Row]] = defaultdict(list)
    for row in counted:
        told[row["meeting__first_day__year"]].append(row)
    return told


def _alone(body: int) -> list[int]:
    """Years in which a meeting names elected persons alone: of the others there it is not told from where they came."""
    rows = Meeting.objects.public().filter(body=body, reading__document__elected_alone=True, first_day__isnull=False).order_by()
    return list(rows.values_list("first_day__year", flat=True).distinct())


def _year(year: YearLine, rows: Sequence[Row], *, hidden: bool) -> ParticipationYear:
    lines = [
        FromLine(
            organisation=Link(row["organisation__name"], addresses.organisation(row["organisation__slug"])) if row["organisation__slug"] else None,
            meetings=row["meetings"],
            persons=row["persons"],
            absent=row["absent"],
            vacant=row["vacant"],
        )
        for row in rows
    ]
    return ParticipationYear(
        year=year.year,
        listed=year.listed,
        persons=year.present,
        organisations=year.organisations,
        municipalities=year.municipalities,
        absent=sum(line.absent for line in lines),
        vacant=sum(line.vacant for line in lines),
        hidden=hidden,
        lines=sorted(lines, key=lambda line: (line.organisation is None, -line.meetings, -line.persons, line.organisation.name if line.organisation else "")),
    )
