"""What minutes say of grants, as anyone may read it now: figures and words as printed, with proof, and nothing worked out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django.db.models import F, QuerySet
from msgspec import Struct

from samtrad.followup.models import GrantTold
from samtrad.matters.queries import covers
from samtrad.portal import addresses
from samtrad.portal.queries.lines import body_name
from samtrad.portal.shapes import Link, Proof

MOST = 60
Row = Mapping[str, Any]
_FIELDS = (
    "sums",
    "words",
    "start",
    "end",
    "page",
    "is_impossible",
    "item__heading",
    "item__ordinal",
    "meeting__slug",
    "meeting__first_day",
    "meeting__body__name",
    "meeting__body__owner__name",
    "meeting__reading__document",
    "meeting__reading__number",
    "meeting__reading__document__address",
)


class ToldSum(Struct, frozen=True, kw_only=True):
    """A sum as printed, in kronor where it is whole, and whether the words make it a part of the one before."""

    text: str
    kronor: int | None
    is_part: bool
    proof: Proof | None


class GrantTelling(Struct, frozen=True, kw_only=True):
    """What a paragraph says of a grant; ``is_impossible`` where it says that a part is larger than the whole."""

    heading: str
    item: str
    words: str
    sums: list[ToldSum]
    is_impossible: bool
    day: date | None
    told_by: Link
    proof: Proof | None


def shown() -> QuerySet[GrantTold]:
    """Those that anyone may see: of meetings and items that are public now."""
    return GrantTold.objects.filter(meeting__is_public=True, item__is_public=True)


def latest(rows: QuerySet[GrantTold] | None = None) -> list[GrantTelling]:
    """The latest that are told: two questions. One in which something is masked is left out."""
    found = shown() if rows is None else rows
    return _lines(list(found.order_by(F("meeting__first_day").desc(nulls_last=True), "meeting", "start").values(*_FIELDS)[:MOST]))


def _lines(rows: Sequence[Row]) -> list[GrantTelling]:
    known = covers(row["meeting__reading__document"] for row in rows)
    return [_line(row) for row in rows if not known.over(row["meeting__reading__document"], row["meeting__reading__number"], row["start"], row["end"])]


def _line(row: Row) -> GrantTelling:
    address, number = row["meeting__reading__document__address"] or "", row["meeting__reading__number"] or 1
    return GrantTelling(
        heading=row["item__heading"] or "",
        item=addresses.item(row["meeting__slug"], row["item__ordinal"]),
        words=row["words"],
        sums=[
            ToldSum(text=text, kronor=kronor, is_part=part, proof=addresses.words(address, number, start, end))
            for text, kronor, start, end, part in row["sums"]
        ],
        is_impossible=row["is_impossible"],
        day=row["meeting__first_day"],
        told_by=Link(body_name(row, "meeting__body__"), addresses.meeting(row["meeting__slug"])),
        proof=addresses.words(address, number, row["start"], row["end"], row["page"]),
    )
