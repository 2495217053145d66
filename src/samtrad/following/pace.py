"""When those are told who are told at once, each day, each week: in Sweden's time."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Final

from django.utils import timezone

from samtrad.following.states import Pace

_BETWEEN: Final = timedelta(minutes=10)
"""Between messages that are sent at once: a hundred meetings that are published in a row are told of in few."""
_MORNING: Final = time(7)
_WEEK: Final = 7


def first_look(pace: Pace, now: datetime) -> datetime:
    """When to look first for what is new."""
    return now if pace == Pace.NOW else next_look(pace, now)


def next_look(pace: Pace, now: datetime) -> datetime:
    """When to look next: in ten minutes, in the morning at seven, on Monday morning at seven."""
    if pace == Pace.NOW:
        return now + _BETWEEN
    here = timezone.localtime(now)
    days = 0 if pace == Pace.DAY else -here.weekday() % _WEEK
    morning = _at_seven(here, days)
    return morning if morning > now else _at_seven(here, days + (1 if pace == Pace.DAY else _WEEK))


def _at_seven(here: datetime, days: int) -> datetime:
    return timezone.make_aware(datetime.combine(here.date() + timedelta(days=days), _MORNING), here.tzinfo)
