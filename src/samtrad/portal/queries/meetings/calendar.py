"""A month of meetings: those that were, and those that minutes announce."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec import Struct

from samtrad.access.viewer import Viewer
from samtrad.portal.queries.lines import coming_lines, meeting_lines
from samtrad.portal.shapes import ComingLine, MeetingLine
from samtrad.register.models import ComingMeeting, Meeting

YEARS = range(1800, 2200)
"""The years that meetings are looked for in."""
_MOST = 500
_DECEMBER = 12


class Day(Struct, frozen=True, kw_only=True):
    """A day and what is on it."""

    day: date
    held: list[MeetingLine]
    coming: list[ComingLine]


class CalendarPage(Struct, frozen=True, kw_only=True):
    """A month, and the months beside it; these are empty where the years end."""

    month: date
    before: str
    after: str
    this: str
    days: list[Day]
    today: date


def calendar(viewer: Viewer, month: date, today: date) -> CalendarPage:
    """The meetings of a month, by day. An announced one that has been held is shown as held."""
    first = month.replace(day=1)
    after = first.replace(year=first.year + first.month // _DECEMBER, month=first.month % _DECEMBER + 1)
    last = after - timedelta(days=1)
    held = meeting_lines(Meeting.objects.seen_by(viewer).filter(first_day__range=(first, last)).order_by("first_day", "id")[:_MOST])
    coming = coming_lines(ComingMeeting.objects.seen_by(viewer).filter(day__range=(first, last)).order_by("day", "start", "id")[:_MOST])
    met = {(line.body.url, line.first_day) for line in held}
    days = {line.first_day: Day(day=line.first_day, held=[], coming=[]) for line in held if line.first_day}
    for line in held:
        if line.first_day:
            days[line.first_day].held.append(line)
    for one in coming:
        if (one.body.url, one.day) not in met:
            days.setdefault(one.day, Day(day=one.day, held=[], coming=[])).coming.append(one)
    return CalendarPage(
        month=first,
        before=_month(first - timedelta(days=1)),
        after=_month(after),
        this=f"{first:%Y-%m}",
        days=[days[day] for day in sorted(days)],
        today=today,
    )


def _month(day: date) -> str:
    return f"{day:%Y-%m}" if day.year in YEARS else ""
