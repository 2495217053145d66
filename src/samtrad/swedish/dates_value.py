"""What an expression for days means, before and after its year is known."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import Literal, NamedTuple

Precision = Literal["day", "week", "month", "season", "half_year", "year", "range"]

LAST = 32
"""As a part's day: the last day of its month."""
_WEEK = 6  # days from a week's Monday to its Sunday
_DECEMBER = 12
_LONG_YEAR = 2020  # with 29 February and week 53


def _length(year: int, month: int) -> int:
    """Days in a month."""
    return 31 if month == _DECEMBER else (date(year, month + 1, 1) - date(year, month, 1)).days


class Part(NamedTuple):
    """One end of an expression: year where it is named, month and day; ``week`` is an ISO week, with month and day 0.

    A month of 0 with a day is a day of a month that is not named ("den 17:e"). ``after`` counts years from the base year.
    """

    year: int | None
    month: int
    day: int
    week: int = 0
    after: int = 0

    def on(self, year: int, *, last: bool) -> date:
        """The day in ``year`` where no other is named; of a week the Monday, or the Sunday if ``last``. ValueError where there is none."""
        base = (self.year if self.year is not None else year) + self.after
        if self.week:
            monday = date.fromisocalendar(base, self.week, 1)
            return monday + timedelta(days=_WEEK) if last else monday
        return date(base, self.month, _length(base, self.month) if self.day == LAST else self.day)


class Value(NamedTuple):
    """What an expression means: its first and last part."""

    first: Part
    last: Part
    precision: Precision

    @property
    def year_given(self) -> bool:
        """Whether the expression names its year."""
        return self.first.year is not None

    @property
    def month_given(self) -> bool:
        """Whether more is named than a day of some month."""
        return bool(self.first.month or self.first.week)

    @lru_cache(maxsize=1024)  # noqa: B019  a value is a few numbers, and the same day returns
    def days(self, year: int) -> tuple[date, date] | None:
        """First and last day, both inclusive, with ``year`` where none is named; None for days that do not exist."""
        try:
            first = self.first.on(year, last=False)
            base = self.first.year or year
            last = self.last.on(base, last=True)
            if last < first and self.last.year is None:
                last = self.last._replace(after=self.last.after + 1).on(base, last=True)
        except (ValueError, OverflowError):
            return None
        return (first, last) if first <= last else None

    def with_year(self, year: int) -> Value:
        """The same days with the year that is to stand at the first part; the last follows."""
        last_year = year + (1 if (self.last.month, self.last.day, self.last.week) < (self.first.month, self.first.day, self.first.week) else 0)
        return Value(self.first._replace(year=year), self.last._replace(year=last_year), self.precision)

    def with_month(self, year: int, month: int) -> Value:
        """The days of a month for an expression that names none."""
        rest = (year + month // _DECEMBER, month % _DECEMBER + 1) if self.last.day < self.first.day else (year, month)
        return Value(Part(year, month, self.first.day), Part(rest[0], rest[1], self.last.day), self.precision)

    @property
    def possible(self) -> bool:
        """Whether the days exist in some year."""
        if not self.month_given:
            return True
        return self.days(_LONG_YEAR) is not None


class DateSpan(NamedTuple):
    """An expression: characters [start, end) of the string and its value; ``valid`` is false for 31 February.

    ``six`` tells that it was six figures in a row, which may be some other number.
    """

    start: int
    end: int
    value: Value
    valid: bool = True
    six: bool = False


_TURN = 50
_CENTURY = 2000


def full_year(short: int) -> int:
    """The year that two figures stand for: "82" is 1982, "26" is 2026."""
    return _CENTURY + short if short < _TURN else _CENTURY - 100 + short


def one_day(year: int | None, month: int, day: int) -> Value:
    """The value of a single day."""
    part = Part(year, month, day)
    return Value(part, part, "day")


def whole_month(year: int | None, month: int) -> Value:
    """The value of a month from its first day to its last."""
    return Value(Part(year, month, 1), Part(year, month, LAST), "month")
