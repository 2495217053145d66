"""What is to be done by when around a meeting: call, announcement, papers, certification, notice."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec import Struct

from samtrad.meetings.clocks.holidays import moved, working_before

CERTIFIED_IN = timedelta(days=14)
"""KL 5:69: at the latest fourteen days after the meeting."""
ANNOUNCED_IN = timedelta(days=2)
"""KL 8:12: at the latest the second day after certification."""
_WEEK = timedelta(weeks=1)


class Limit(Struct, frozen=True):
    """Two readings of a day that the law counts in days: ``by`` is the calendar's day, ``at_latest`` that day moved past days off.

    Whether 1930:173 moves limits that are told in days is not settled. So it is warned from the day after ``by``, and what is done after
    ``at_latest`` is late by any reading.
    """

    by: date
    at_latest: date

    def standing(self, day: date) -> str:
        """How something that is done, or not yet done, on a day stands: ``in_time``, ``unsure`` or ``late``."""
        return "in_time" if day <= self.by else "unsure" if day <= self.at_latest else "late"


def _limit(day: date) -> Limit:
    return Limit(day, moved(day))


def certify_by(last_day: date) -> Limit:
    """By when the minutes of a meeting are to be certified, from its last day (KL 5:69, 6:35)."""
    return _limit(last_day + CERTIFIED_IN)


def announce_by(certified_on: date) -> Limit:
    """By when the certification is to be announced on the board (KL 8:12)."""
    return _limit(certified_on + ANNOUNCED_IN)


def public_by(first_day: date) -> date:
    """By when a council's meeting is to be announced on the board: at least a week before (KL 5:13); so a federation's budget meeting (9:10)."""
    return first_day - _WEEK


def call_by(first_day: date, days: int = 7) -> date:
    """By when members and substitutes are to be called: in a council at least a week before (KL 5:15), else as many days as the body has set."""
    return first_day - timedelta(days=days)


def papers_by(first_day: date, days: int) -> date:
    """By when papers are to be handed in: the last working day that is at least so many days before."""
    day = first_day - timedelta(days=days)
    return working_before(day + timedelta(days=1))


def urgent_by(first_day: date) -> date:
    """By when an urgent matter of a council is to be announced: the working day next before the meeting (KL 5:14)."""
    return working_before(first_day)
