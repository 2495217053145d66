"""Pieces laid over each other: stretches one after another, on each day the surest of those that hold."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from msgspec import Struct, structs

from samtrad.followup.agreements.events import Weight
from samtrad.followup.agreements.pieces import Piece

_DAY = timedelta(days=1)


class Stretch(Struct, frozen=True, kw_only=True):
    """Days through which it holds, with what that rests on: the keys of events.

    ``from_unknown``: it held already, nobody says since when. ``no_end``: nobody says until when; it was last told of on the last day, and what holds
    after that is not known. ``disputed``: some say that it holds, others that it does not.
    """

    first: date
    last: date
    weight: Weight
    events: tuple[int, ...]
    from_unknown: bool = False
    no_end: bool = False
    disputed: bool = False


def flat(pieces: Sequence[Piece]) -> list[Stretch]:
    """The stretches in order; no two share a day, and two that say the same are one."""
    laid = [(one, max(one.first, one.seen or one.first) if one.last is None else one.last) for one in pieces if one.first < date.max]
    starts = sorted({one.first for one, _ in laid} | {last + _DAY for _, last in laid})
    found: list[Stretch] = []
    for first, then in pairwise(starts):
        over = [(one, last) for one, last in laid if one.first <= first <= last]
        if over:
            _add(found, _best(over, first, then - _DAY))
    return found


def _best(over: Sequence[tuple[Piece, date]], first: date, last: date) -> Stretch:
    sure = [(one, end) for one, end in over if not one.disputed] or list(over)
    weight = max(one.weight for one, _ in sure)
    best = [(one, end) for one, end in sure if one.weight == weight]
    events = tuple(sorted({key for one, _ in best for key in one.events}))
    unknown = all(one.unsure and one.first == first for one, _ in best)
    open_ = all(one.last is None and end == last for one, end in best)
    return Stretch(first=first, last=last, weight=weight, events=events, from_unknown=unknown, no_end=open_, disputed=best[0][0].disputed)


def _add(found: list[Stretch], one: Stretch) -> None:
    """Put a stretch behind those before it; with the last, where it goes on from that and rests on the same."""
    last = found[-1] if found else None
    alike = last is not None and (last.weight, last.disputed) == (one.weight, one.disputed) and last.last + _DAY == one.first
    if last is not None and alike and set(last.events) & set(one.events):
        found[-1] = structs.replace(last, last=one.last, events=tuple(sorted({*last.events, *one.events})), no_end=one.no_end)
    else:
        found.append(one)
