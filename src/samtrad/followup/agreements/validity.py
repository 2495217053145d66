"""What holds when: from what minutes say of an agreement to stretches of days, each with what it rests on; and where they say different things, both sides."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

from samtrad.followup.agreements.events import Event, Weight, is_by_one, weights
from samtrad.followup.agreements.flat import Stretch, flat
from samtrad.followup.agreements.pieces import Doubt, Piece, pieces_of

State = Literal["proved", "said", "no_end", "disputed", "ended", "not_yet", "by_some", "unknown"]
_DAY = timedelta(days=1)


class Hope(Struct, frozen=True, kw_only=True):
    """Days that were proposed, endorsed, recommended or decided by some alone: ``first`` is the day after what it would go on from, where it states none.

    ``by_one``: one of those whom it may bind decided it, and no decision of all of them is known.
    """

    first: date
    last: date
    event: int
    no_end: bool = False
    by_one: bool = False


class Validity(Struct, frozen=True, kw_only=True):
    """What holds when, what is hoped for, what is in doubt, and the day on which it was ended before its time, by those it binds or as is said."""

    stretches: list[Stretch]
    hopes: list[Hope]
    doubts: list[Doubt]
    ended: date | None = None

    def on(self, day: date) -> State:
        """How it stands on a day."""
        for one in self.stretches:
            if one.first <= day <= one.last:
                return "disputed" if one.disputed else "proved" if one.weight == Weight.PROVED else "said"
        past = [one for one in self.stretches if one.last < day]
        by_one = any(one.by_one and one.first <= day <= one.last for one in self.hopes)
        if not past:
            return "by_some" if by_one else "not_yet" if self.stretches else "unknown"
        if self.ended and self.ended < day and past[-1].last <= self.ended:
            return "ended"
        if past[-1].no_end and not any(one.first > day for one in self.stretches):
            return "no_end"
        return "by_some" if by_one else "unknown"

    @property
    def end(self) -> date | None:
        """The last day on which it holds by what we know; None where nobody says any."""
        sure = [one for one in self.stretches if not one.disputed]
        return sure[-1].last if sure and not sure[-1].no_end else None


def validity(events: Iterable[Event]) -> Validity:
    """What holds when. The order in which events came in changes nothing, and no event that is hoped for changes a stretch."""
    told = sorted(events, key=lambda one: one.order)
    weigh = weights(told)
    made = pieces_of([one for one in told if weigh[one.key] >= Weight.SAID], weigh)
    stretches = flat(made.pieces)
    hoped = [one for one in told if weigh[one.key] == Weight.HOPED]
    return Validity(stretches=stretches, hopes=_hopes(hoped, stretches), doubts=made.doubts, ended=made.ended)


def _hopes(events: Sequence[Event], stretches: Sequence[Stretch]) -> list[Hope]:
    """What is hoped for and does not hold already, each once by its days."""
    sure = [one for one in stretches if not one.disputed]
    found: dict[tuple[date, date], Hope] = {}
    for one in events:
        last = one.last or one.first
        assert last is not None
        before = [stretch.last + _DAY for stretch in sure if stretch.last < last and not stretch.no_end]
        first = one.first or (max(before) if before else min(one.told or one.day or last, last))
        if first <= last and not any(stretch.first <= first and last <= stretch.last for stretch in sure):
            hope = Hope(first=first, last=last, event=one.key, no_end=one.last is None, by_one=is_by_one(one))
            if (first, last) not in found or (hope.by_one and not found[first, last].by_one):
                found[first, last] = hope
    return [found[days] for days in sorted(found)]


__all__ = ["Doubt", "Hope", "Piece", "State", "Stretch", "Validity", "validity"]
