"""Matters: the latest, by body, organisation and year, and side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet
from msgspec import Struct

from samtrad.access.viewer import PUBLIC
from samtrad.matters.models import Matter, Passage
from samtrad.matters.queries import TITLE, masked, passages, title_of
from samtrad.matters.queries import matters as shown
from samtrad.people.models import Body, Organisation
from samtrad.portal import addresses
from samtrad.portal.queries import bodies
from samtrad.portal.queries.lines import body_name
from samtrad.portal.queries.paging import Asked, page_of
from samtrad.portal.shapes import Link
from samtrad.register.models import Mention

Row = Mapping[str, Any]
_SIZE = 40


class MatterLine(Struct, frozen=True, kw_only=True):
    """A matter in a list. ``days`` are those of its public passages, each with whose it is."""

    url: str
    address: str
    title: str
    first_day: date | None
    last_day: date | None
    meetings: int
    bodies: list[Link]
    days: list[date]


class MattersPage(Struct, frozen=True, kw_only=True):
    """Matters, those that were last spoken of first."""

    matters: list[MatterLine]
    wanted: Wanted
    bodies: Sequence[tuple[str, str]]
    years: list[int]
    before: str
    after: str


class Wanted(Struct, frozen=True):
    """What the list is cut to; empty for all. ``all`` is whether matters of one meeting are shown too."""

    body: str = ""
    organisation: str = ""
    organisation_name: str = ""
    year: int = 0
    all: bool = False


def matters(wanted: Wanted, asked: Asked) -> MattersPage:
    """A page of the matters that came up at several meetings; of all, where that is asked for."""
    rows = shown().filter(last_day__isnull=False)
    if not wanted.all:
        rows = rows.filter(meetings_count__gt=1)
    if wanted.body:
        scopes = list(Body.objects.filter(slug=wanted.body).values_list("pk", flat=True))
        rows = rows.filter(Exists(passages(PUBLIC).filter(matter=OuterRef("pk"), scope__in=scopes)))
    if wanted.organisation:
        named = Mention.objects.public().filter(organisation__slug=wanted.organisation, item=OuterRef("item"))
        rows = rows.filter(Exists(passages(PUBLIC).filter(Exists(named), matter=OuterRef("pk"))))
        name = Organisation.objects.filter(slug=wanted.organisation).values_list("name", flat=True).first() or ""
        wanted = Wanted(wanted.body, wanted.organisation, name, wanted.year, wanted.all)
    if wanted.year:
        rows = rows.filter(first_day__year__lte=wanted.year, last_day__year__gte=wanted.year)
    part = page_of(rows, "last_day", asked, _SIZE)
    return MattersPage(
        matters=lines(shown().filter(pk__in=part.ids).order_by("-last_day", "-id")),
        wanted=wanted,
        bodies=bodies.choices(),
        years=bodies.years(),
        before=part.before,
        after=part.after,
    )


def lines(rows: QuerySet[Matter]) -> list[MatterLine]:
    """Matters as lines of a list: three questions, however many they are. What is counted is what is public now."""
    found = list(rows.values("id", "address", *TITLE))
    covered = masked([row for row in found if not row["name"] and row["titled__kind"] != "item"])
    days: dict[int, list[date]] = {row["id"]: [] for row in found}
    where: dict[int, dict[str, Link]] = {row["id"]: {} for row in found}
    held: dict[int, set[int]] = {row["id"]: set() for row in found}
    told = passages(PUBLIC).filter(matter__in=list(days)).order_by("day", "id")
    for row in told.values("matter_id", "meeting_id", "day", "meeting__body__slug", "meeting__body__name", "meeting__body__owner__name"):
        held[row["matter_id"]].add(row["meeting_id"])
        if row["day"]:
            days[row["matter_id"]].append(row["day"])
        slug = row["meeting__body__slug"]
        where[row["matter_id"]].setdefault(slug, Link(body_name(row, "meeting__body__"), addresses.body(slug)))
    return [
        MatterLine(
            url=addresses.matter(row["address"]),
            address=row["address"],
            title=title_of(row, covered),
            first_day=min(days[row["id"]], default=None),
            last_day=max(days[row["id"]], default=None),
            meetings=len(held[row["id"]]),
            bodies=list(where[row["id"]].values()),
            days=sorted(set(days[row["id"]])),
        )
        for row in found
    ]


def of_items(items: Sequence[int]) -> dict[int, list[Link]]:
    """The matters that items belong to, those that came up at several meetings alone, by item."""
    rows = passages(PUBLIC).filter(item__in=items, matter__is_public=True, matter__meetings_count__gt=1, matter__merged_into=None)
    rows = rows.filter(matter__titled__is_public=True, matter__titled__meeting__is_public=True, matter__titled__item__is_public=True)
    asked = [f"matter__{one}" for one in ("address", *TITLE)]
    found = list(rows.order_by("start").values("item_id", *asked))
    plain = [{name.removeprefix("matter__"): value for name, value in row.items()} for row in found]
    covered = masked([row for row in plain if not row["name"] and row["titled__kind"] != "item"])
    told: dict[int, dict[str, Link]] = {}
    for row in plain:
        told.setdefault(row["item_id"], {})[row["address"]] = Link(title_of(row, covered), addresses.matter(row["address"]))
    return {item: list(links.values()) for item, links in told.items()}


def rows_of(matter: int) -> QuerySet[Passage]:
    """A matter's public passages in order of time."""
    return passages(PUBLIC).filter(matter=matter).order_by("day", "document", "record", "start", "id")
