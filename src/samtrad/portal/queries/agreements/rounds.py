"""The rounds in which an agreement is put to those whom it is to bind, or is out for opinions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django.db.models import Q
from msgspec import Struct

from samtrad.followup.agreements.about import names_it
from samtrad.followup.queries.rounds import TITLE, told_once
from samtrad.portal import addresses

Row = Mapping[str, Any]
_MOST = 40
"""Rounds that are looked at, the latest first."""


class RoundOf(Struct, frozen=True, kw_only=True):
    """A round of an agreement: what it is called, its kind, and the day that it was asked or told of, as several are often called the same."""

    name: str
    url: str
    kind: str
    day: date | None


def as_link(row: Row, name: str) -> RoundOf:
    """A round by what it is called."""
    return RoundOf(name=name, url=addresses.round_(row["address"]), kind=row["kind"], day=row["asked_on"] or row["meeting__first_day"])


def rounds_of(rows: Sequence[Row]) -> list[Row]:
    """The rounds of an agreement by its rows (``standing_of``), the latest first: those that stand in the passage that tells of it, and of its matters those that name it. One question."""
    items = {row["item_id"] for row in rows if row["item_id"]}
    matters = {row["mention__matter"] for row in rows if row["mention__matter"]}
    found = (
        told_once()
        .filter(Q(item__in=items) | Q(passage__matter__in=matters))
        .order_by("-id")
        .values("address", "kind", "asked_on", "item_id", "meeting__first_day", *TITLE)
    )
    names = {row["name"] for row in rows}
    return [one for one in found[:_MOST] if _is_beside(one, rows) or names_it(one["question"], names)]


def _is_beside(one: Row, rows: Sequence[Row]) -> bool:
    """Whether a round stands in a passage that is of the agreement alone: its heading or its topic."""
    low, high = one["passage__start"], one["passage__end"]
    here = [row for row in rows if row["item_id"] and row["item_id"] == one["item_id"]]
    if low is None or one["passage__kind"] == "item":
        return any(row["mention__is_headed"] and one["start"] < row["mention__end"] and row["mention__start"] < one["end"] for row in here)
    return any(low <= row["mention__start"] < high for row in here)
