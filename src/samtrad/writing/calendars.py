"""Calendars (iCalendar, RFC 5545), written with the icalendar library."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vCalAddress, vText

from samtrad.writing.harmless import harmless

SWEDEN = ZoneInfo("Europe/Stockholm")
_HOUR = timedelta(hours=1)


class Occasion(NamedTuple):
    """A meeting in a calendar. Without a time of day it takes the whole day; ``changed`` is when we last knew something new of it."""

    uid: str
    title: str
    day: date
    changed: datetime
    last_day: date | None = None
    start: str = ""
    end: str = ""
    place: str = ""
    url: str = ""
    told: str = ""
    is_held: bool = False


def calendar(name: str, url: str, language: str, occasions: Sequence[Occasion]) -> bytes:
    """A calendar of its own, with the time zone that its times are in."""
    made = Calendar()
    made.add("prodid", f"-//Samtråd//{language.upper()}")
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    made.add("name", harmless(name))
    made.add("x-wr-calname", harmless(name))
    made.add("url", url)
    for event in _events(occasions):
        made.add_component(event)
    made.add_missing_timezones()
    written: bytes = made.to_ical()
    return written


def invitation(one: Occasion, organiser: str, attendee: str, sequence: int, *, is_cancelled: bool = False) -> bytes:
    """An invitation to one occasion that a mail program takes into its calendar, changes and takes away again (RFC 5546): nobody is asked to answer by it."""
    made = Calendar()
    made.add("prodid", "-//Samtråd//SV")
    made.add("version", "2.0")
    made.add("method", "CANCEL" if is_cancelled else "REQUEST")
    event = next(iter(_events([one])))
    event["status"] = "CANCELLED" if is_cancelled else "CONFIRMED"
    event.add("sequence", sequence)
    event.add("organizer", vCalAddress(f"mailto:{organiser}"))
    event.add("attendee", vCalAddress(f"mailto:{attendee}", params={"RSVP": "FALSE"}))
    made.add_component(event)
    made.add_missing_timezones()
    written: bytes = made.to_ical()
    return written


def _events(occasions: Iterable[Occasion]) -> Iterable[Event]:
    for one in occasions:
        event = Event()
        event.add("uid", one.uid)
        event.add("dtstamp", one.changed)
        event.add("last-modified", one.changed)
        event.add("summary", vText(harmless(one.title)))
        event.add("status", "CONFIRMED" if one.is_held else "TENTATIVE")
        begins, ends = _times(one)
        event.add("dtstart", begins)
        event.add("dtend", ends)
        if one.place:
            event.add("location", vText(harmless(one.place)))
        if one.told:
            event.add("description", vText(harmless(one.told)))
        if one.url:
            event.add("url", one.url)
        yield event


def _times(one: Occasion) -> tuple[date, date]:
    """When it begins and ends: at times of day where they are known and make sense, else whole days; the end is the first moment after."""
    begins = _at(one.day, one.start)
    if begins is None or (one.last_day and one.last_day > one.day):
        return one.day, (one.last_day or one.day) + timedelta(days=1)
    ends = _at(one.day, one.end)
    return begins, ends if ends and ends > begins else begins + _HOUR


def _at(day: date, clock: str) -> datetime | None:
    try:
        return datetime.combine(day, time.fromisoformat(clock), SWEDEN) if clock else None
    except ValueError:
        return None
