"""Bodies of which something is public: the list of them, and their years."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from django.db.models import Exists, Max, Min, OuterRef, Q, QuerySet, Sum
from msgspec import Struct

from samtrad.people.models import Body
from samtrad.portal import addresses
from samtrad.portal.queries.lines import body_name
from samtrad.portal.queries.paging import Asked, page_of
from samtrad.portal.shapes import Link
from samtrad.register.models import BodyYear

_SIZE = 100
_CHOICES = 300
"""How many bodies a list to choose from may have; above that one goes by the body's own page."""


class YearLine(Struct, frozen=True, kw_only=True):
    """What is read of a body's year."""

    year: int
    meetings: int
    partly: int
    items: int
    decisions: int
    doubts: int
    listed: int
    present: float
    organisations: float
    municipalities: float
    announced: list[str]
    gaps: list[dict[str, str | int | None]]

    @property
    def missing_numbers(self) -> int:
        """How many numbers of the series lack."""
        return sum(int(gap["last"] or 0) - int(gap["first"] or 0) + 1 for gap in self.gaps)


class BodyLine(Struct, frozen=True, kw_only=True):
    """A body in a list."""

    body: Link
    kind: str
    meetings: int
    decisions: int
    first_year: int
    last_year: int


class BodiesPage(Struct, frozen=True, kw_only=True):
    """The bodies by name."""

    bodies: list[BodyLine]
    kinds: list[str]
    kind: str
    before: str
    after: str


def shown() -> QuerySet[Body]:
    """Bodies of which something is public. That the others exist is not told."""
    return Body.objects.filter(Exists(BodyYear.objects.filter(body=OuterRef("pk"))), merged_into=None)


def bodies(asked: Asked, kind: str) -> BodiesPage:
    """A page of the bodies, all or of one kind."""
    rows = shown().filter(kind=kind) if kind else shown()
    part = page_of(rows, "sort_key", asked, _SIZE, descending=False)
    named = {row["id"]: row for row in Body.objects.filter(pk__in=part.ids).values("id", "slug", "name", "kind", "owner__name")}
    counted = _counted(part.ids)
    kinds = list(shown().order_by("kind").values_list("kind", flat=True).distinct())
    lines = [
        BodyLine(
            body=Link(body_name(named[pk]), addresses.body(named[pk]["slug"])),
            kind=named[pk]["kind"],
            meetings=counted[pk].meetings,
            decisions=counted[pk].decisions,
            first_year=counted[pk].first,
            last_year=counted[pk].last,
        )
        for pk in part.ids
    ]
    return BodiesPage(bodies=lines, kinds=kinds, kind=kind, before=part.before, after=part.after)


class _Counted(NamedTuple):
    """How many meetings and decisions of a body there are, and the first and last year of which something is read; 0 where none is."""

    meetings: int = 0
    decisions: int = 0
    first: int = 0
    last: int = 0


def _counted(bodies: Iterable[int]) -> dict[int, _Counted]:
    """What is told of each body in a list, summed by the database: ten years of a hundred bodies are a thousand rows."""
    is_read = Q(meetings__gt=0) | Q(partly__gt=0)
    of = (Sum("meetings"), Sum("decisions"), Min("year", filter=Q(year__gt=0)), Max("year", filter=is_read))
    asked = BodyYear.objects.filter(body__in=list(bodies)).order_by().values_list("body")
    rows = asked.annotate(**dict(zip(("of_meetings", "of_decisions", "first", "last"), of, strict=True)))
    return defaultdict(_Counted, {pk: _Counted(*(told or 0 for told in row)) for pk, *row in rows})


def years_of(bodies: Iterable[int]) -> dict[int, list[YearLine]]:
    """The years of each body, the latest first."""
    found: dict[int, list[YearLine]] = defaultdict(list)
    for one in BodyYear.objects.filter(body__in=list(bodies)).order_by("body_id", "-year"):
        found[one.body_id].append(_line(one))
    return found


def _line(one: BodyYear) -> YearLine:
    of = max(one.listed, 1)
    return YearLine(
        year=one.year,
        meetings=one.meetings,
        partly=one.partly,
        items=one.items,
        decisions=one.decisions,
        doubts=one.doubts,
        listed=one.listed,
        present=round(one.present / of, 1),
        organisations=round(one.organisations / of, 1),
        municipalities=round(one.municipalities / of, 1),
        announced=one.announced,
        gaps=one.gaps,
    )


def choices() -> Sequence[tuple[str, str]]:
    """Bodies to choose from, by slug and name; none where they are too many to choose among."""
    found = list(shown().values("slug", "name", "owner__name")[: _CHOICES + 1])
    return [(row["slug"], body_name(row)) for row in found] if len(found) <= _CHOICES else []


def years() -> list[int]:
    """The years of which something is public, the latest first."""
    return list(BodyYear.objects.filter(year__gt=0, meetings__gt=0).order_by("-year").values_list("year", flat=True).distinct())
