"""When a meeting was: its days, or the window that holds them."""

from __future__ import annotations

from datetime import date

from samtrad.reading.record import Minutes
from samtrad.register.facts import day
from samtrad.register.models import Meeting


def days(minutes: Minutes) -> list[date]:
    """The days that a record states, in order."""
    return sorted(told for sitting in minutes.sittings if (told := day(sitting.date)))


def first_day(minutes: Minutes) -> date | None:
    """The day by which a meeting is known."""
    return next(iter(days(minutes)), None)


def dated(meeting: Meeting, minutes: Minutes) -> None:
    """Give a meeting the days that its record states, or the window."""
    known = days(minutes)
    meeting.first_day, meeting.last_day = (known[0], known[-1]) if known else (None, None)
    when = minutes.when
    low, high = (day(when.not_before), day(when.not_after)) if when and not known else (None, None)
    meeting.not_before, meeting.not_after = (None, None) if low and high and low > high else (low, high)
