"""Days of a series: every so many weeks, or the same weekday of each month, such as the fourth Friday."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

MOST = 60
"""Days of a series, at most."""
_WEEK = timedelta(weeks=1)
_LAST = 5


def weekly(first: date, last: date, weeks: int) -> list[date]:
    """From the first day every so many weeks until the last."""
    if weeks < 1:
        raise ValueError("every no weeks")
    found: list[date] = []
    while first <= last and len(found) < MOST:
        found.append(first)
        first += weeks * _WEEK
    return found


def monthly(first: date, last: date) -> list[date]:
    """As the first day is in its month: its fourth Friday, say, of each month until the last. The fifth is the last of its kind in a month."""
    place = (first.day - 1) // 7 + 1
    return [day for day in _monthly(first, last, place) if first <= day <= last][:MOST]


def _monthly(first: date, last: date, place: int) -> Iterator[date]:
    year, month = first.year, first.month
    while (year, month) <= (last.year, last.month):
        begins = date(year, month, 1)
        day = begins + timedelta(days=(first.weekday() - begins.weekday()) % 7) + (place - 1) * _WEEK
        yield day if day.month == month else day - _WEEK
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
