"""How much is read, and what is missing."""

from __future__ import annotations

from datetime import date

from django.db.models import Count, Sum
from msgspec import Struct

from samtrad.people.models import Body
from samtrad.portal import addresses
from samtrad.portal.queries.bodies.lists import YearLine, shown, years_of
from samtrad.portal.queries.lines import body_name
from samtrad.portal.queries.paging import Asked, page_of
from samtrad.portal.shapes import Link
from samtrad.register.models import BodyYear

_SIZE = 50
_COLUMNS = 6


class Cell(Struct, frozen=True, kw_only=True):
    """A body's year: how many of the meetings that we know of we have read."""

    year: int
    read: int
    known: int


class CoverageLine(Struct, frozen=True, kw_only=True):
    """A body's row."""

    body: Link
    cells: list[Cell]
    missing_days: list[str]
    missing_numbers: int
    doubts: int


class Totals(Struct, frozen=True, kw_only=True):
    """All bodies together."""

    read: int
    known: int
    bodies: int
    items: int
    decisions: int
    doubts: int

    @property
    def missing(self) -> int:
        """How many meetings we know of and have not read."""
        return self.known - self.read


class CoveragePage(Struct, frozen=True, kw_only=True):
    """What is read."""

    totals: Totals
    years: list[int]
    lines: list[CoverageLine]
    before: str
    after: str


def coverage(asked: Asked, today: date, size: int = _SIZE) -> CoveragePage:
    """A page of the bodies with what is read of each, by year."""
    part = page_of(shown(), "sort_key", asked, size, descending=False)
    named = {row["id"]: row for row in Body.objects.filter(pk__in=part.ids).values("id", "slug", "name", "owner__name")}
    of = years_of(part.ids)
    years = sorted({one.year for lines in of.values() for one in lines if one.year and one.year <= today.year}, reverse=True)[:_COLUMNS][::-1]
    lines = [_line(Link(body_name(named[pk]), addresses.body(named[pk]["slug"])), of[pk], years, today) for pk in part.ids]
    return CoveragePage(totals=totals(today), years=years, lines=lines, before=part.before, after=part.after)


def _line(body: Link, of: list[YearLine], years: list[int], today: date) -> CoverageLine:
    by_year = {one.year: one for one in of}
    lacking = [day for one in of for day in past(one.announced, today)]
    return CoverageLine(
        body=body,
        cells=[_cell(by_year.get(year), year, today) for year in years],
        missing_days=sorted(lacking),
        missing_numbers=sum(one.missing_numbers for one in of),
        doubts=sum(one.doubts for one in of),
    )


def _cell(one: YearLine | None, year: int, today: date) -> Cell:
    if one is None:
        return Cell(year=year, read=0, known=0)
    return Cell(year=year, read=one.meetings, known=one.meetings + one.partly + len(past(one.announced, today)))


def past(days: list[str], today: date) -> list[str]:
    """Those of the days that have been."""
    return [day for day in days if day < today.isoformat()]


def meetings_read() -> int:
    """How many meetings are read: what every page says that tells of it."""
    return BodyYear.objects.aggregate(read=Sum("meetings"))["read"] or 0


def totals(today: date) -> Totals:
    """The sums over all bodies: of rows that were counted before, one for each body and year."""
    sums = BodyYear.objects.aggregate(Sum("meetings"), Sum("partly"), Sum("items"), Sum("decisions"), Sum("doubts"), bodies=Count("body", distinct=True))
    told = {name.removesuffix("__sum"): count or 0 for name, count in sums.items()}
    announced = [len(past(days, today)) for days in BodyYear.objects.exclude(announced=[]).values_list("announced", flat=True)]
    return Totals(
        read=told["meetings"],
        known=told["meetings"] + told["partly"] + sum(announced),
        bodies=told["bodies"],
        items=told["items"],
        decisions=told["decisions"],
        doubts=told["doubts"],
    )
