"""Pictures that the server draws, each beside a table that says the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from samtrad.portal.queries.bodies.lists import YearLine
from samtrad.portal.shapes import MeetingLine

_WIDTH, _HEIGHT = 760, 190
_LEFT, _RIGHT, _TOP, _BOTTOM = 34, 18, 16, 30
_FEWEST = 3
"""Meetings under which there is no course to see."""


class Mark(Struct, frozen=True):
    """A meeting in the picture."""

    x: float
    y: float
    url: str
    told: str


class Level(Struct, frozen=True):
    """A year's average, as a line from where to where."""

    x1: float
    x2: float
    y: float
    value: float
    year: int


class Tick(Struct, frozen=True):
    """A line across at a round number."""

    y: float
    value: int


class Chart(Struct, frozen=True):
    """How many were there, meeting by meeting."""

    width: int
    height: int
    base: float
    left: int
    right: int
    marks: list[Mark]
    levels: list[Level]
    ticks: list[Tick]


class Average(Struct, frozen=True):
    """How many came to a meeting over all years, and from how many municipalities where most came from such, else organisations."""

    meetings: int
    present: float
    organisations: float
    municipalities: float = 0


def average(years: Sequence[YearLine]) -> Average | None:
    """The average over all years; None where no meeting lists who was there."""
    listed = sum(year.listed for year in years)
    if not listed:
        return None

    def mean(name: str) -> float:
        return round(sum(float(getattr(year, name)) * year.listed for year in years) / listed, 1)

    organisations, municipalities = mean("organisations"), mean("municipalities")
    return Average(listed, mean("present"), organisations, municipalities if municipalities * 2 > organisations else 0)


def presence(meetings: Sequence[MeetingLine]) -> Chart | None:
    """How many were there over time; None for fewer meetings than make a course."""
    dated = sorted(((line.first_day, line) for line in meetings if line.first_day and line.present), key=lambda one: one[0])
    if len(dated) < _FEWEST:
        return None
    first, last = dated[0][0].toordinal(), dated[-1][0].toordinal()
    most = max(line.present for _, line in dated)
    step = next(one for one in (1, 2, 5, 10, 20, 50, 100, 200) if most / one <= 4 or one == 200)
    top = (most // step + 1) * step

    def x(day: date) -> float:
        return round(_LEFT + 8 + (day.toordinal() - first) / max(last - first, 1) * (_WIDTH - _LEFT - _RIGHT - 16), 1)

    def y(value: float) -> float:
        return round(_HEIGHT - _BOTTOM - value / top * (_HEIGHT - _TOP - _BOTTOM), 1)

    by_year: dict[int, list[tuple[date, int]]] = defaultdict(list)
    for day, line in dated:
        by_year[day.year].append((day, line.present))
    return Chart(
        width=_WIDTH,
        height=_HEIGHT,
        base=y(0),
        left=_LEFT,
        right=_WIDTH - _RIGHT,
        marks=[Mark(x(day), y(line.present), line.url, f"{day.isoformat()}: {line.present}") for day, line in dated],
        levels=[
            Level(x(days[0][0]) - 6, x(days[-1][0]) + 6, y(mean), round(mean, 1), year)
            for year, days in sorted(by_year.items())
            if (mean := sum(count for _, count in days) / len(days))
        ],
        ticks=[Tick(y(value), value) for value in range(0, top + 1, step)],
    )
