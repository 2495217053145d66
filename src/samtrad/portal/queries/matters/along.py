"""Where items stand along the ways of their matters: the nth of so many meetings, where each came from and where it went."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django.db.models import Case, IntegerField, Q, Value, When
from msgspec import Struct

from samtrad.access.viewer import PUBLIC
from samtrad.matters.queries import TITLE, masked, passages, title_of
from samtrad.portal import addresses
from samtrad.portal.queries.lines import body_name
from samtrad.portal.shapes import Link

Row = Mapping[str, Any]
_OF_ITEM = 12
"""Matters that are told at an item; a bundle may have more topics than anyone reads beside it."""
_LONG = 400
"""Passages of a matter above which its way is not gone through at each of its items: its own page does."""
_STEP = ("id", "matter_id", "meeting_id", "item_id", "start", "day", "item__ordinal", "meeting__slug", "meeting__body__name", "meeting__body__owner__name")


class Step(Struct, frozen=True, kw_only=True):
    """A step before or after: the body, by its item, and the day."""

    body: Link
    day: date | None


class Along(Struct, frozen=True, kw_only=True):
    """A matter that an item belongs to, and where on its way the item stands.

    ``step`` is which of its meetings this is, from 1, of ``steps``; 0 where the matter is too long for that to be counted here.
    ``earlier`` and ``later`` are the meetings next to it.
    """

    name: str
    url: str
    step: int
    steps: int
    earlier: Step | None
    later: Step | None


def along(meeting: int, of: Q) -> dict[int, list[Along]]:
    """By item the matters that came up at several meetings, in the order of the text: two questions, however many items of the meeting they are of."""
    ways: dict[int, list[Row]] = {}
    row: Row
    for row in _rows(meeting, of):
        ways.setdefault(row["matter_id"], []).append(row)
    here = sorted((row for way in ways.values() for row in way if row["meeting_id"] == meeting and row["is_asked"]), key=lambda row: (row["start"], row["id"]))
    matters = {row["matter_id"]: {name.removeprefix("matter__"): value for name, value in row.items() if name.startswith("matter__")} for row in here}
    covered = masked([row for row in matters.values() if not row["name"] and row["titled__kind"] != "item"])
    told = {pk: _along(row, title_of(row, covered), _meetings(ways[pk], row), meeting) for pk, row in matters.items()}
    found: dict[int, dict[int, Along]] = {}
    for row in here:
        of_item = found.setdefault(row["item_id"] or 0, {})
        if len(of_item) < _OF_ITEM:
            of_item.setdefault(row["matter_id"], told[row["matter_id"]])
    return {item: list(some.values()) for item, some in found.items()}


def _rows(meeting: int, of: Q) -> list[Row]:
    """The passages of the matters of some items, all that are public; of a matter that is too long, those of the meeting alone."""
    asked = passages(PUBLIC).filter(of, meeting=meeting)
    rows = passages(PUBLIC).filter(matter__in=asked.order_by().values("matter"), matter__is_public=True, matter__meetings_count__gt=1, matter__merged_into=None)
    rows = rows.filter(matter__titled__is_public=True, matter__titled__meeting__is_public=True, matter__titled__item__is_public=True)
    rows = rows.filter(Q(matter__passages_count__lte=_LONG) | Q(meeting=meeting), item__isnull=False)
    told = [f"matter__{one}" for one in ("address", "passages_count", "meetings_count", *TITLE)]
    within = Case(When(Q(of), then=Value(1)), default=Value(0), output_field=IntegerField())
    return list(rows.annotate(is_asked=within).order_by("day", "id").values(*_STEP, *told, "is_asked"))


def _meetings(way: Sequence[Row], matter: Row) -> list[Row]:
    """A matter's meetings in order of time, each by its first item there; none of a matter that is too long."""
    first: dict[int, Row] = {}
    for row in way if matter["passages_count"] <= _LONG else ():
        first.setdefault(row["meeting_id"], row)
    return list(first.values())


def _along(row: Row, title: str, way: Sequence[Row], meeting: int) -> Along:
    at = next((number for number, one in enumerate(way) if one["meeting_id"] == meeting), None)
    return Along(
        name=title,
        url=addresses.matter(row["address"]),
        step=at + 1 if at is not None else 0,
        steps=len(way) or row["meetings_count"],
        earlier=_step(way[at - 1]) if at else None,
        later=_step(way[at + 1]) if at is not None and at + 1 < len(way) else None,
    )


def _step(row: Row) -> Step:
    return Step(body=Link(body_name(row, "meeting__body__"), addresses.item(row["meeting__slug"], row["item__ordinal"])), day=row["day"])
