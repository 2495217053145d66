"""What a meeting is called, and when and where it is, in letters and files."""

from __future__ import annotations

from django.utils.translation import gettext as _

from samtrad.meetings.models import RunMeeting, RunSitting
from samtrad.writing import days
from samtrad.writing.harmless import harmless


def name_of(meeting: RunMeeting) -> str:
    """What a meeting is called, with its day."""
    title = f", {meeting.title}" if meeting.title else ""
    return f"{meeting.body.name}{title} {days.day(meeting.first_day.isoformat(), 'sv')}"


def when(one: RunSitting) -> str:
    """A day of a meeting with its hours and place."""
    hours = f" {one.start:%H.%M}" if one.start else ""
    hours += f"–{one.end:%H.%M}" if one.start and one.end else ""
    where = [harmless(one.place)] if one.place else []
    where += [_("på distans")] if one.is_remote else []
    return ", ".join([f"{days.day(one.day.isoformat(), 'sv')}{hours}", *where])
