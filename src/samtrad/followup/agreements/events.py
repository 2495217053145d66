"""What minutes say happened to an agreement or a plan, and what weight that has: only those whom it binds bring it into force, extend it or end it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import IntEnum
from typing import Literal

from msgspec import Struct

Principal = Literal["yes", "no", "unknown"]


class Weight(IntEnum):
    """What an event's days rest on."""

    NONE = 0
    """It says no days, or days of something else."""
    HOPED = 1
    """It was proposed, endorsed, recommended, or decided by some of those whom it binds: that changes no validity."""
    SAID = 2
    """Minutes say so, of those whom it does not bind, or without a decision."""
    PROVED = 3
    """Those whom it binds decided it, or one of them says that it is in force, or a person confirmed it with its ground."""


class Event(Struct, frozen=True, kw_only=True):
    """An event. ``day`` is when it was decided or told, ``told`` the meeting's own day; ``first`` and ``last`` the days of validity that it states.

    ``principal`` tells whether whoever decided or tells is one of those whom it binds, ``alone`` whether it binds nobody else,
    ``conditional`` whether what was decided depends on something, ``formal`` whether it is told by a board or council that decides by law.
    """

    key: int
    kind: str
    item: int | None = None
    day: date | None = None
    told: date | None = None
    first: date | None = None
    last: date | None = None
    decided: Literal["made", "reported", "proposed", ""] = ""
    decision: str = ""
    principal: Principal = "unknown"
    alone: bool = False
    conditional: bool = False
    confirmed: bool = False
    formal: bool = False

    @property
    def order(self) -> tuple[str, str, str, str, int]:
        """Its place among the events of one agreement: by days, and where those are the same by what it says, never by what came first."""
        return (_iso(self.day), _iso(self.told), _iso(self.first), _iso(self.last), self.key)


_HOPES = frozenset({"proposed", "endorsed", "recommended"})
_DECIDES = frozenset({"adopted", "extended", "terminated"})
_STATES = frozenset({"in_force", ""})
_OF_OTHERS = frozenset({"propose", "recommend", "refer"})
"""Types of decisions that ask others to decide."""
_UNDONE = frozenset({"reject", "defer", "drop"})
"""Types of decisions by which what they tell of does not come about."""


def weights(events: Sequence[Event]) -> dict[int, Weight]:
    """The weight of each event's days, by its key. What is told in an item that decides on it rests on that decision."""
    hoped, decided = _items(events)
    return {one.key: _weight(one, is_hoped=one.item in hoped, is_decided=one.item in decided) for one in events}


def _items(events: Sequence[Event]) -> tuple[set[int], set[int]]:
    """The items in which it is hoped for, and those in which it is decided."""
    hoped = {one.item for one in events if one.item is not None and one.kind in _HOPES}
    return hoped, {one.item for one in events if one.item is not None and one.kind in _DECIDES}


def is_by_one(one: Event) -> bool:
    """Whether one of those whom it binds, or a board or council that may bind some of them, decided that it holds, without a condition."""
    is_made = one.decided in ("made", "reported") and one.decision not in _UNDONE | _OF_OTHERS | {"note"}
    return is_made and one.kind in ("adopted", "extended") and (one.principal == "yes" or one.formal) and not one.conditional


def _weight(one: Event, *, is_hoped: bool, is_decided: bool) -> Weight:
    if one.confirmed:
        return Weight.PROVED
    if not (one.first or one.last) or one.kind not in _HOPES | _DECIDES | _STATES:
        return Weight.NONE
    if one.kind in _HOPES or one.decided == "proposed" or one.decision in _OF_OTHERS:
        return Weight.HOPED
    if one.kind in _DECIDES:
        return Weight.NONE if one.decision in _UNDONE else _decided(one)
    return _stated(one, is_hoped=is_hoped, is_decided=is_decided)


def _decided(one: Event) -> Weight:
    """Several are bound by what each of them decides; ended is it when one of them is told to have decided so. What is decided on a condition is hoped for."""
    if one.conditional and one.decided:
        return Weight.HOPED
    if one.kind == "terminated" and one.principal == "yes":
        return Weight.PROVED if one.decided and one.decision != "note" else Weight.SAID
    if one.principal == "yes":
        return Weight.PROVED if one.alone and one.decided else Weight.SAID if not one.decided else Weight.HOPED
    return Weight.HOPED if one.principal == "no" and one.decided else Weight.SAID


def _stated(one: Event, *, is_hoped: bool, is_decided: bool) -> Weight:
    """The weight of "gäller …": before its first day it is what is meant to hold, and what holds by the decision in its item rests on that."""
    begun = bool(one.told and one.first and one.first <= one.told) or one.first is None
    if is_hoped and not begun:
        return Weight.HOPED
    proves = one.kind == "in_force" and one.principal == "yes" and begun and one.told is not None and not is_hoped and not is_decided
    return Weight.PROVED if proves else Weight.SAID


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
