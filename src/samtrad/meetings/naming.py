"""What a meeting is called, and when and where it is, in letters and files."""

from __future__ import annotations

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from samtrad.meetings.models import RunMeeting, RunSitting
from samtrad.writing import days
from samtrad.writing.harmless import harmless
from samtrad.writing.labels import Language


def name_of(meeting: RunMeeting, language: Language = "sv") -> str:
    """What a meeting is called, with its day."""
    title = f", {meeting.title}" if meeting.title else ""
    return f"{meeting.body.name}{title} {days.day(meeting.first_day.isoformat(), language)}"


def when(one: RunSitting, language: Language = "sv") -> str:
    """A day of a meeting with its hours and place; places are named as they are."""
    hours = f" {one.start:%H.%M}" if one.start else ""
    hours += f"–{one.end:%H.%M}" if one.start and one.end else ""
    where = [harmless(one.place)] if one.place else []
    where += [_("på distans")] if one.is_remote else []
    return ", ".join([f"{days.day(one.day.isoformat(), language)}{hours}", *where])


def spoken() -> Language:
    """The language that is spoken now: of a page, or of whoever a letter goes to."""
    return "en" if (get_language() or "sv").startswith("en") else "sv"
