"""The time in which a decision may be appealed: three weeks from the notice on every appointed board, which must be up throughout.

KL 13:5: "inom tre veckor från den dag då det tillkännagavs på … anslagstavla att protokollet över beslutet justerats"; for a joint committee
from when the notice is on the boards of all; and it "måste finnas på anslagstavlan under hela överklagandetiden för att tiden ska löpa ut".
Lag (1930:173), 1 §: a time told in weeks ends on the day that has the same name in the week; 2 §: moved past days off.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

from samtrad.meetings.clocks.holidays import moved

_WEEKS = timedelta(weeks=3)
_ONE = timedelta(days=1)


class Running(StrEnum):
    """How the time stands: on some board there is no proved notice, it runs, it has run out, or a notice was not up throughout and the time has to begin anew."""

    NOT_BEGUN = "not_begun"
    RUNS = "runs"
    OUT = "out"
    BROKEN = "broken"


class Posting(Struct, frozen=True, kw_only=True):
    """A notice on a board: the day on which it was put up, and the first day on which it was not up any more the whole day; None while it is up.

    Only what a person confirmed, or what was fetched and kept as a proof, counts. One that was down for a while is two postings.
    """

    board: str
    up: date
    down: date | None = None
    is_confirmed: bool = True


class Appeal(Struct, frozen=True, kw_only=True):
    """How the time stands on a day, with the days that are known.

    The last day on which an appeal may come in, the first on which the notice may be taken down, and the first on which the decision is
    final if nobody appealed; boards without a notice today, and those where one was taken down too early.
    """

    running: Running
    begun: date | None = None
    last_day: date | None = None
    removable_from: date | None = None
    final_on: date | None = None
    waits_for: tuple[str, ...] = ()
    broken_on: tuple[str, ...] = ()


def appeal_last_day(announced_on: date) -> date:
    """The last day on which an appeal of what was announced on a day may come in."""
    return moved(announced_on + _WEEKS)


def appeal(boards: Sequence[str], postings: Sequence[Posting], today: date) -> Appeal:
    """How the time stands, by what is known today of the appointed boards; postings on other boards say nothing.

    The time runs from the earliest day on which the notice was put up somewhere, was up on every board, and stayed up on all of them to the
    last day. Where there is no such day, a notice was taken down too early or is missing, and no time has run out.
    """
    if not boards:
        return Appeal(running=Running.NOT_BEGUN)
    known = [one for one in postings if one.is_confirmed and one.board in boards and one.up <= today and (one.down is None or one.down > one.up)]
    for day in sorted({one.up for one in known}):
        last = appeal_last_day(day)
        if all(_was_up(known, board, day, min(last, today)) for board in boards):
            running = Running.OUT if today > last else Running.RUNS
            return Appeal(running=running, begun=day, last_day=last, removable_from=last + _ONE, final_on=last + _ONE)
    waits = tuple(board for board in boards if not _was_up(known, board, today, today))
    broken = tuple(board for board in boards if any(one.board == board and one.down and one.down <= today for one in known))
    return Appeal(running=Running.BROKEN if broken else Running.NOT_BEGUN, waits_for=waits, broken_on=broken)


def _was_up(postings: Sequence[Posting], board: str, first: date, last: date) -> bool:
    """Whether a notice was up on a board from one day to another, both inclusive: in one posting, or in several of which each was there before the one before it went."""
    until = None
    for one in sorted((one for one in postings if one.board == board), key=lambda one: one.up):
        down = one.down or date.max
        if until is None and one.up <= first < down:
            until = down
        elif until and one.up < until:
            until = max(until, down)
    return until is not None and until > last
