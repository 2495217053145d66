"""Days as places along the picture: even where there is room, drawn apart where many stations crowd."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date

GAP = 30.0
"""Units between two stations that follow on each other, whichever their lanes: the widest mark and some air."""


class Scale:
    """Where days stand: through fixed points in order, straight between them."""

    def __init__(self, knots: Sequence[tuple[date, float]]) -> None:
        self._days = [day.toordinal() for day, _ in knots]
        self._places = [place for _, place in knots]

    def further(self, days: Sequence[date], places: Sequence[float]) -> Scale:
        """The same, and on through later days."""
        known = [(date.fromordinal(number), place) for number, place in zip(self._days, self._places, strict=True)]
        return scale_of([*(day for day, _ in known), *days], [*(place for _, place in known), *places])

    def __call__(self, day: date) -> float:
        """The place of a day; before the first and after the last it stands with them."""
        number = day.toordinal()
        after = bisect_right(self._days, number)
        if after == 0:
            return self._places[0]
        if after == len(self._days):
            return self._places[-1]
        first, last = self._days[after - 1], self._days[after]
        low, high = self._places[after - 1], self._places[after]
        return low + (number - first) / (last - first) * (high - low)


def spread(days: Sequence[date], left: float, right: float, *, gap: float = GAP) -> list[float]:
    """Places from left to right for days in order, as even in time as ``gap`` between each two lets them be.

    Where there are more than the width holds, the gap is what fits.
    """
    if not days:
        return []
    if len(days) > 1:
        gap = min(gap, (right - left) / (len(days) - 1))
    first, span = days[0].toordinal(), max((days[-1] - days[0]).days, 1)
    places = [left + (day.toordinal() - first) / span * (right - left) for day in days]
    for at in range(1, len(places)):
        places[at] = max(places[at], places[at - 1] + gap)
    limit = right
    for at in range(len(places) - 1, -1, -1):
        places[at] = min(places[at], limit)
        limit = places[at] - gap
    return places


def scale_of(days: Sequence[date], places: Sequence[float]) -> Scale:
    """The scale through stations: of several on one day, the first."""
    knots: list[tuple[date, float]] = []
    for day, place in zip(days, places, strict=True):
        if not knots or day > knots[-1][0]:
            knots.append((day, place))
    return Scale(knots)


def years(first: date, last: date) -> list[date]:
    """The New Year's days after the first day, up to the last."""
    return [date(year, 1, 1) for year in range(first.year + 1, last.year + 1)]


def months(first: date, last: date, most: int = 8) -> list[date]:
    """The first days of months after the first day, up to the last; every second, third ... where they are many."""
    found = []
    year, month = first.year, first.month + 1
    while True:
        year, month = (year + 1, 1) if month > 12 else (year, month)
        if date(year, month, 1) > last:
            break
        found.append(date(year, month, 1))
        month += 1
    step = -(-len(found) // most) or 1
    return found[::step]
