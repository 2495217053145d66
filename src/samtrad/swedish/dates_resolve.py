"""The year, or month, of an expression that names none, from what is known of the day that it is seen from."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from samtrad.swedish.dates_value import Value

_CONTRADICTS = 2000  # days of distance that the wrong weekday or the wrong side is worth
_SLACK = 7  # days on the wrong side that contradict nothing: what was next week when it was written
_MONTHS = 12
_RARE = 4  # years, or twice as many, between days that few years have: 29 February, a weekday


class Near(NamedTuple):
    """The days that an expression is seen from: the meeting's first and last, or the window in which it lies.

    ``tense`` is "past" for what has happened, "future" for what is to come, "coming" where that is likely only, else "".
    ``weekday`` counts from 0 for Monday and is None where no weekday stands by the expression.
    """

    low: date
    high: date
    tense: str = ""
    weekday: int | None = None


_LEAN = 200  # days that a likely tense is worth


def resolve(value: Value, near: Near) -> tuple[date, date] | None:
    """First and last day of an expression: as it stands where it names its year, else the nearest that fits."""
    if value.year_given:
        return value.days(0)
    options = _options(value, near, 1 if near.weekday is None else _RARE) or _options(value, near, 2 * _RARE)
    return min(options, key=lambda days: (_cost(days, near), days[0]), default=None)


def _options(value: Value, near: Near, around: int) -> list[tuple[date, date]]:
    """The days in each year from ``around`` years before the meeting to as many after."""
    return [d for year in range(near.low.year - around, near.high.year + around + 1) for v in _months(value, year) if (d := v.days(year)) is not None]


def _months(value: Value, year: int) -> list[Value]:
    return [value] if value.month_given else [value.with_month(year, month) for month in range(1, _MONTHS + 1)]


def _cost(days: tuple[date, date], near: Near) -> int:
    """Days between an option and the meeting, and more where tense or weekday contradict."""
    early, late = (near.low - days[1]).days, (days[0] - near.high).days
    cost = max(early, late, 0)
    if (near.tense == "past" and (days[0] - near.high).days > _SLACK) or (near.tense == "future" and early > _SLACK):
        cost += _CONTRADICTS
    elif near.tense == "coming" and early > _SLACK:
        cost += _LEAN
    if near.weekday is not None and days[0].weekday() != near.weekday:
        cost += _CONTRADICTS
    return cost
