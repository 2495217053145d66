"""What is on the page of notices."""

from __future__ import annotations

from datetime import date, time

from django.urls import reverse
from msgspec import Struct

from samtrad.meetings.models import BoardNotice, Release
from samtrad.meetings.queries.clock import clock_of
from samtrad.meetings.queries.posted import last_day_of, numbers_of, posted
from samtrad.meetings.queries.released import announced
from samtrad.portal import addresses
from samtrad.writing.harmless import harmless


class Notice(Struct, frozen=True, kw_only=True):
    """A notice that certified minutes can be read: of which body and meeting, which items, where they are, from when, and until when an appeal may come in."""

    body: str
    organisation: str
    meeting_day: date
    items: str
    is_immediate: bool
    certified_on: date | None
    up: date | None
    kept_at: str
    last_day: date | None
    runs: bool
    """Whether the time runs, or has run out: the notice is up on every board that is appointed."""
    document: str
    """Where the minutes are read, where a person published them."""


class Announced(Struct, frozen=True, kw_only=True):
    """That a body meets: which, when, where, and where its agenda is read."""

    body: str
    organisation: str
    first_day: date
    start: time | None
    place: str
    agenda: str


class NoticesPage(Struct, frozen=True, kw_only=True):
    """The notices that are up, the latest first, and meetings that are announced, the next first."""

    notices: list[Notice]
    meetings: list[Announced]


def notices_page(today: date) -> NoticesPage:
    """What is up today."""
    meetings = announced(today).prefetch_related("meeting__sittings")
    return NoticesPage(notices=[_told(one, today) for one in posted(today)], meetings=[_announced(one) for one in meetings])


def _announced(up: Release) -> Announced:
    meeting, owner = up.meeting, up.meeting.body.owner
    first = next(iter(meeting.sittings.all()), None)
    return Announced(
        body=harmless(meeting.body.name),
        organisation=harmless(owner.formal_name or owner.name) if owner else "",
        first_day=meeting.first_day,
        start=first.start if first else None,
        place=harmless(first.place) if first else "",
        agenda=addresses.call(meeting.address),
    )


def _told(one: BoardNotice, today: date) -> Notice:
    unit = one.unit
    body = unit.meeting.body
    document = unit.document
    return Notice(
        body=harmless(body.name),
        organisation=harmless(body.owner.formal_name or body.owner.name) if body.owner else "",
        meeting_day=unit.meeting.first_day,
        items=numbers_of(unit),
        is_immediate=unit.is_immediate,
        certified_on=unit.certified_on,
        up=one.up,
        kept_at=harmless(one.kept_at),
        last_day=last_day_of(one, today),
        runs=clock_of(unit, today).last_day is not None,
        document=reverse("portal:document", args=[document.address]) if document is not None and document.is_public else "",
    )
