"""The red line: along a lane while its body has the matter, across lanes where it is handed over."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from samtrad.writing.threads.plan import Plan
from samtrad.writing.threads.thread import Expected, Station, Thread

_CORNER = 8.0
_MARK = 13.0
"""Half of the mark of what was not found."""


class Crossing(Struct, frozen=True):
    """A stretch across lanes, at x, from y to y; ``word`` is what hands the matter over, "" where nothing says so."""

    x: float
    top: float
    end: float
    word: str


class Lines(Struct, frozen=True):
    """Paths as SVG writes them, and where lanes are crossed.

    ``held`` is what minutes tell, ``todo`` what is to come, ``loose`` what was announced and not found. ``crossings`` are those of
    what minutes tell and of what was not found.
    """

    held: list[str]
    todo: list[str]
    loose: list[str]
    crossings: list[Crossing]


def lines(thread: Thread, plan: Plan) -> Lines:
    """The lines between the stations that had the matter."""
    stations = [one for one in thread.stations if one.held]
    if not stations:
        return Lines([], [], [], [])
    first = stations[0]
    x, y = plan.x[first.key], plan.y[first.lane]
    held = [f"M{x - 22:.1f} {y - 9:.1f}C{x - 14:.1f} {y - 2:.1f} {x - 8:.1f} {y:.1f} {x:.1f} {y:.1f}"]
    crossings = []
    for here, then in pairwise(stations):
        held.append(_way(plan.x[here.key], plan.y[here.lane], plan.x[then.key], plan.y[then.lane]))
        if here.lane != then.lane:
            crossings.append(Crossing(plan.x[here.key], plan.y[here.lane], plan.y[then.lane], here.handed))
    last = stations[-1]
    if thread.open and plan.today > plan.x[last.key]:
        held.append(f"M{plan.x[last.key]:.1f} {plan.y[last.lane]:.1f}H{plan.today:.1f}")
    since = {one.key: one for one in thread.stations}
    loose = [(since[one.since], one) for one in thread.expected if one.missed and one.since in since]
    loose = [(start, one) for start, one in loose if plan.x[start.key] < plan.x[one.key] - _MARK]
    crossings += [Crossing(plan.x[start.key], plan.y[start.lane], plan.y[one.lane], "") for start, one in loose]
    return Lines(held, _todo(thread, plan, last), [_loose(plan, start, one) for start, one in loose], crossings)


def _todo(thread: Thread, plan: Plan, last: Station) -> list[str]:
    """From today to each thing to come, from the lane that has the matter now."""
    if not thread.open:
        return []
    ahead = [one for one in thread.expected if one.day > thread.today]
    return [_way(plan.today + 3, plan.y[last.lane], plan.x[one.key], plan.y[one.lane], turn=16) for one in _first_of_lanes(ahead)]


def _first_of_lanes(expected: Sequence[Expected]) -> list[Expected]:
    seen: dict[str, Expected] = {}
    for one in expected:
        seen.setdefault(one.lane, one)
    return list(seen.values())


def _loose(plan: Plan, since: Station, one: Expected) -> str:
    """From what announced to where nothing was found."""
    return _way(plan.x[since.key], plan.y[since.lane], plan.x[one.key] - _MARK, plan.y[one.lane])


def _way(x: float, y: float, to_x: float, to_y: float, turn: float = 0.0) -> str:
    """A path that runs ``turn`` units along, then across at once, then along to where it goes; the corners are round."""
    if y == to_y:
        return f"M{x:.1f} {y:.1f}H{to_x:.1f}"
    corner = min(_CORNER, max((to_x - x - turn) / 2, 0.0))
    down = corner if to_y > y else -corner
    at = x + turn
    start = f"M{x:.1f} {y:.1f}" if not turn else f"M{x:.1f} {y:.1f}H{at - corner:.1f}Q{at:.1f} {y:.1f} {at:.1f} {y + down:.1f}"
    return f"{start}V{to_y - down:.1f}Q{at:.1f} {to_y:.1f} {at + corner:.1f} {to_y:.1f}H{to_x:.1f}"
