"""What a piece on paper shows of a picture that is rolled: a stretch of its width, and of its lanes those that have something there."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from msgspec.structs import replace

from samtrad.writing.threads.plan import FOOT, NAMES, STEP, TOP, Plan
from samtrad.writing.threads.thread import Station, Thread

SHEET = 1018.0
"""What a piece shows of the width."""
_OVERLAP = 140.0
"""What it shows again of the piece before: what the longest words take, so that each word stands whole in one of them."""
_MARK = 15.0


class Piece(NamedTuple):
    """A piece: from where to where of the width, and the lanes that are left out."""

    start: float
    end: float
    without: frozenset[str]


def pieces(thread: Thread, places: Plan, flag: tuple[float, float]) -> Iterator[Piece]:
    """The pieces, none of which cuts the flag of today (where it begins, how wide it is)."""
    something = [*_runs(thread, places), *_marks(thread, places)]
    for start, end in _stretches(places, flag):
        there = {lane for lane, left, right in something if left < end and right > start}
        yield Piece(start, end, frozenset(lane.key for lane in thread.lanes if lane.key not in there) if there else frozenset())


def of_piece(thread: Thread, places: Plan, piece: Piece) -> tuple[Thread, Plan]:
    """What a piece has that leaves lanes out: what is on it with the stations that the line comes from and goes to, and where that stands.

    Of what is beside the piece nothing is seen, so that a lane that is left out stands where the next does.
    """
    lanes = [lane for lane in thread.lanes if lane.key not in piece.without]
    y, at = dict[str, float](), TOP
    for lane in thread.lanes:
        y[lane.key] = min(at, TOP + STEP * (len(lanes) - 1))
        at += STEP * (lane.key not in piece.without)
    height = TOP + STEP * (len(lanes) - 1) + FOOT
    return replace(thread, lanes=lanes, stations=[*_around(thread, places, piece)]), replace(places, y=y, height=height)


def _around(thread: Thread, places: Plan, piece: Piece) -> Iterator[Station]:
    """The stations of a piece, and those before and after it that something on it hangs on."""
    held = [one for one in thread.stations if one.held]
    before = [one.key for one in held if places.x[one.key] < piece.start - _MARK][-1:]
    after = [one.key for one in held if places.x[one.key] > piece.end + _MARK][:1]
    wanted = {*before, *after, *(one.since for one in thread.expected)}
    rounds = {lane.key for lane in thread.lanes if lane.apart}
    for one in thread.stations:
        if one.key in wanted or one.lane in rounds or piece.start - _MARK <= places.x[one.key] <= piece.end + _MARK:
            yield one


def _stretches(places: Plan, flag: tuple[float, float]) -> Iterator[tuple[float, float]]:
    left, wide = flag
    start = NAMES - 8
    while True:
        end = min(start + SHEET, places.width)
        end = left if left < end < left + wide else end
        yield start, end
        if end >= places.width:
            return
        start = end - _OVERLAP
        start = left if left < start < left + wide else start


def _marks(thread: Thread, places: Plan) -> Iterator[tuple[str, float, float]]:
    """Of each mark its lane, and from where to where it reaches."""
    for one in thread.shown:
        yield one.lane, places.x[one.key] - _MARK, places.x[one.key] + _MARK


def _runs(thread: Thread, places: Plan) -> Iterator[tuple[str, float, float]]:
    """Where lines run along lanes: of what had the matter, of what is to come or was not found, and of a lane that is apart."""
    held = [one for one in thread.stations if one.held]
    for here, then in pairwise(held):
        yield then.lane, places.x[here.key], places.x[then.key]
    if held and thread.open:
        yield held[-1].lane, places.x[held[-1].key], places.today + _MARK
    since = {one.key: one for one in thread.stations}
    for expected in thread.expected:
        if expected.missed and expected.since in since:
            yield expected.lane, places.x[since[expected.since].key], places.x[expected.key]
        elif expected.day > thread.today and thread.open:
            yield expected.lane, places.today, places.x[expected.key]
    for lane in thread.lanes:
        xs = [places.x[one.key] for one in thread.stations if one.lane == lane.key] if lane.apart else []
        if len(xs) > 1:
            yield lane.key, xs[0], xs[-1]
