"""Matters as lines of lists: what each is called, how it stands, and the days and bodies that it goes through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django.db.models import QuerySet
from msgspec import Struct

from samtrad.access.viewer import PUBLIC
from samtrad.matters.models import Matter
from samtrad.matters.queries import STATE, TITLE, Covers, covers, masked_by, passages, state_of, title_of
from samtrad.portal import addresses
from samtrad.portal.queries.lines import body_name
from samtrad.portal.shapes import Link

Row = Mapping[str, Any]


class MatterLine(Struct, frozen=True, kw_only=True):
    """A matter in a list. ``days`` are those of its public passages; ``state`` is empty where something of it was hidden a moment ago."""

    url: str
    address: str
    title: str
    state: str
    lies_with: str
    first_day: date | None
    last_day: date | None
    meetings: int
    bodies: list[Link]
    days: list[date]


class _Passed(Struct):
    """What a matter went through, of what is public now."""

    days: set[date]
    where: dict[str, Link]
    meetings: set[int]
    passages: int
    way: dict[tuple[date, str], None]


Way = Sequence[tuple[date, str]]
"""The days on which a matter came up, each with the slug of the body, in order of time; each pair once."""


def lines(rows: QuerySet[Matter], today: date) -> list[MatterLine]:
    """Matters as lines of a list: three questions, however many they are. What is counted is what is public now."""
    return [line for line, _ in lines_with_ways(rows, today)]


def lines_with_ways(rows: QuerySet[Matter], today: date) -> list[tuple[MatterLine, Way]]:
    """The same, with the way of each through bodies."""
    found = list(rows.values("id", "address", *TITLE, *STATE))
    known = covers(row[f"{one}__meeting__reading__document"] for row in found for one in ("titled", "lies_by"))
    covered = masked_by(known, found)
    passed = _passed([row["id"] for row in found])
    return [(_line(row, passed[row["id"]], covered, known, today), list(passed[row["id"]].way)) for row in found]


def _line(row: Row, passed: _Passed, covered: set[tuple[int, int, int]], known: Covers, today: date) -> MatterLine:
    state = state_of(row, today) if passed.passages == row["passages_count"] else ""
    source = "lies_by__meeting__reading__"
    is_hidden = known.over(row[f"{source}document"], row[f"{source}number"], row["lies_start"], row["lies_end"])
    return MatterLine(
        url=addresses.matter(row["address"]),
        address=row["address"],
        title=title_of(row, covered),
        state=state,
        lies_with=row["lies_with"] if state == row["state"] and not is_hidden else "",
        first_day=min(passed.days, default=None),
        last_day=max(passed.days, default=None),
        meetings=len(passed.meetings),
        bodies=list(passed.where.values()),
        days=sorted(passed.days),
    )


def _passed(matters: Sequence[int]) -> dict[int, _Passed]:
    found = {pk: _Passed(set(), {}, set(), 0, {}) for pk in matters}
    told = passages(PUBLIC).filter(matter__in=matters).order_by("day", "id")
    for row in told.values("matter_id", "meeting_id", "day", "meeting__body__slug", "meeting__body__name", "meeting__body__owner__name"):
        one = found[row["matter_id"]]
        one.passages += 1
        one.meetings.add(row["meeting_id"])
        slug = row["meeting__body__slug"]
        if row["day"]:
            one.days.add(row["day"])
            one.way[row["day"], slug] = None
        one.where.setdefault(slug, Link(body_name(row, "meeting__body__"), addresses.body(slug)))
    return found
