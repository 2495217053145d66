"""Agendas of meetings that are run here, as persons published them: those to come first, and one of them with its papers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from django.db.models import QuerySet
from msgspec import Struct

from samtrad.meetings.models import Release, RunMeeting
from samtrad.meetings.queries import released
from samtrad.meetings.states.codes import MeetingState
from samtrad.portal import addresses
from samtrad.portal.shapes import Link
from samtrad.register.models import Meeting
from samtrad.writing.harmless import harmless

_PAST = 60
"""Meetings that were held which the list shows; those before are found by body and day."""


class Sat(Struct, frozen=True, kw_only=True):
    """A day on which a meeting sits."""

    day: date
    start: time | None
    end: time | None
    place: str
    is_remote: bool


class CallLine(Struct, frozen=True, kw_only=True):
    """A meeting whose agenda is published."""

    url: str
    body: str
    organisation: str
    title: str
    first_day: date
    start: time | None
    place: str
    is_cancelled: bool


class CallsPage(Struct, frozen=True, kw_only=True):
    """Meetings whose agenda is published: those to come, and the latest that were held."""

    coming: list[CallLine]
    held: list[CallLine]


class CalledPaper(Struct, frozen=True, kw_only=True):
    """A paper: what it is called, where it is, what kind of file, how large, and how many words are masked in it."""

    name: str
    url: str
    kind: str
    size: int
    masked: int


class CalledItem(Struct, frozen=True, kw_only=True):
    """An item of the agenda."""

    title: str
    number: int | None
    is_withdrawn: bool
    papers: list[CalledPaper]


class CallPage(Struct, frozen=True, kw_only=True):
    """The published agenda of a meeting."""

    url: str
    body: Link
    organisation: str
    title: str
    first_day: date
    sittings: list[Sat]
    items: list[CalledItem]
    is_cancelled: bool
    is_official: bool
    """Whether it is a body's under the Local Government Act, which calls its agenda a föredragningslista."""
    minutes: str
    """Where what was decided is read; empty while no minutes are public."""


def calls(today: date) -> CallsPage:
    """All whose agenda is up."""
    rows = released.agendas(today).prefetch_related("meeting__sittings")
    held = rows.exclude(meeting__sittings__day__gte=today).order_by("-meeting__first_day", "-pk")[:_PAST]
    return CallsPage(coming=[_line(one) for one in _coming(rows, today)], held=[_line(one) for one in held])


def coming_calls(body: int, today: date) -> list[CallLine]:
    """A body's that are to come."""
    rows = released.agendas(today).filter(meeting__body=body).prefetch_related("meeting__sittings")
    return [_line(one) for one in _coming(rows, today)]


def _coming(rows: QuerySet[Release], today: date) -> QuerySet[Release]:
    return rows.filter(meeting__sittings__day__gte=today).distinct().order_by("meeting__first_day", "pk")


def call(address: str, today: date) -> CallPage | None:
    """A meeting's; None where none is up."""
    up = released.agenda(address, today)
    if up is None:
        return None
    meeting = up.meeting
    public = Meeting.objects.public().filter(body=meeting.body_id)
    minutes = public.filter(first_day=meeting.first_day).values_list("slug", flat=True).first()
    is_shown = bool(minutes) or public.exists()
    return CallPage(
        url=addresses.call(meeting.address),
        body=Link(harmless(meeting.body.name), addresses.body(meeting.body.slug) if is_shown else ""),
        organisation=_organisation(meeting),
        title=harmless(meeting.title),
        first_day=meeting.first_day,
        sittings=[Sat(day=one.day, start=one.start, end=one.end, place=harmless(one.place), is_remote=one.is_remote) for one in meeting.sittings.all()],
        items=called_items(meeting.address, released.lines(up, today)),
        is_cancelled=meeting.state == MeetingState.CANCELLED,
        is_official=meeting.body.regime == "KL",
        minutes=addresses.meeting(minutes) if minutes else "",
    )


def called_items(address: str, lines: Sequence[released.ReleasedLine]) -> list[CalledItem]:
    """Items with the addresses of their papers."""
    return [
        CalledItem(
            title=harmless(one.title),
            number=one.number,
            is_withdrawn=one.is_withdrawn,
            papers=[
                CalledPaper(name=harmless(each.title), url=addresses.called_paper(address, each.pk), kind=each.kind.upper(), size=each.size, masked=each.masked)
                for each in one.papers
            ],
        )
        for one in lines
    ]


def _line(up: Release) -> CallLine:
    meeting = up.meeting
    first = next(iter(meeting.sittings.all()), None)
    return CallLine(
        url=addresses.call(meeting.address),
        body=harmless(meeting.body.name),
        organisation=_organisation(meeting),
        title=harmless(meeting.title),
        first_day=meeting.first_day,
        start=first.start if first else None,
        place=harmless(first.place) if first else "",
        is_cancelled=meeting.state == MeetingState.CANCELLED,
    )


def _organisation(meeting: RunMeeting) -> str:
    owner = meeting.body.owner
    return harmless(owner.formal_name or owner.name) if owner else ""
