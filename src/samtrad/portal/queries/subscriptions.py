"""What feeds and calendars hold: the meetings of some bodies or of a person, and what names an organisation. The latest of them, never all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import QuerySet
from msgspec import Struct

from samtrad.access.viewer import Viewer
from samtrad.people.models import Body
from samtrad.portal import addresses
from samtrad.portal.queries import decisions, mandates, organisation, person
from samtrad.portal.queries.bodies import lists as bodies
from samtrad.portal.queries.lines import body_name
from samtrad.register.models import Attendance, ComingMeeting, Decision, Meeting, Mention, Sitting

Row = Mapping[str, Any]
ENTRIES, _EVENTS = 40, 400
"""Entries of a feed and events of a calendar: the latest."""
_BACK = timedelta(days=400)
"""How far back a calendar reaches."""
_CLAUSES = 6


class MeetingEntry(Struct, frozen=True, kw_only=True):
    """A meeting in a feed, with its decisions of substance."""

    slug: str
    url: str
    body: str
    day: date | None
    kind: str
    published: datetime
    decisions: list[str]
    more: int


class ConcernEntry(Struct, frozen=True, kw_only=True):
    """Something that names an organisation, in its feed."""

    concern: organisation.Concern
    published: datetime


class HeldEvent(Struct, frozen=True, kw_only=True):
    """A meeting in a calendar: held where ``url`` is its own page, else announced."""

    uid: str
    url: str
    body: str
    day: date
    last_day: date
    start: str
    end: str
    place: str
    changed: datetime
    is_held: bool
    items: int
    decisions: int


def feed(viewer: Viewer, meetings: QuerySet[Meeting]) -> list[MeetingEntry]:
    """The meetings that were published last, each with what was decided; of those published in one act the one that came last."""
    fields = ("id", "slug", "kind", "first_day", "body__name", "body__owner__name", "reading__document__published_at")
    latest = meetings.filter(reading__document__published_at__isnull=False).order_by("-reading__document__published_at", "-reading__document__id", "-id")
    rows = list(latest.values(*fields)[:ENTRIES])
    told: dict[int, list[str]] = defaultdict(list)
    clauses = Decision.objects.seen_by(viewer).filter(meeting__in=[row["id"] for row in rows], status="made").exclude(decisions.FORMAL)
    for meeting, text in clauses.order_by("meeting_id", "ordinal").values_list("meeting_id", "text"):
        told[meeting].append(text)
    return [
        MeetingEntry(
            slug=row["slug"],
            url=addresses.meeting(row["slug"]),
            body=body_name(row, "body__"),
            day=row["first_day"],
            kind=row["kind"],
            published=row["reading__document__published_at"],
            decisions=told[row["id"]][:_CLAUSES],
            more=max(len(told[row["id"]]) - _CLAUSES, 0),
        )
        for row in rows
    ]


def concerns(viewer: Viewer, slug: str) -> tuple[str, list[ConcernEntry]] | None:
    """An organisation's name and what names it, the latest first; None where nothing of it may be seen."""
    found = organisation.shown(viewer).filter(slug=slug).values("id", "name").first()
    if found is None:
        return None
    mentions = Mention.objects.seen_by(viewer).filter(organisation=found["id"], day__isnull=False).order_by("-day", "-id")
    of = ("decision__meeting__reading__document__published_at", "item__meeting__reading__document__published_at")
    rows = list(mentions.values("id", *of)[:ENTRIES])
    lines = organisation.concerns(Mention.objects.seen_by(viewer).filter(pk__in=[row["id"] for row in rows]))
    return found["name"], [ConcernEntry(concern=line, published=when) for row, line in zip(rows, lines, strict=False) if (when := row[of[0]] or row[of[1]])]


def events(meetings: QuerySet[Meeting], coming: QuerySet[ComingMeeting], today: date) -> list[HeldEvent]:
    """Meetings that were held within a year or so, and those announced."""
    fields = (
        "id",
        "slug",
        "first_day",
        "last_day",
        "items_count",
        "decisions_count",
        "body_id",
        "body__slug",
        "body__name",
        "body__owner__name",
        "reading__document__published_at",
    )
    held = list(meetings.filter(first_day__gte=today - _BACK).order_by("-first_day", "-id").values(*fields)[:_EVENTS])
    sat = _sittings([row["id"] for row in held])
    found = [_held(row, sat.get(row["id"], ("", "", ""))) for row in held]
    met = {(row["body_id"], row["first_day"]) for row in held}
    far = (
        "id",
        "day",
        "start",
        "end",
        "place",
        "body_id",
        "body__slug",
        "body__name",
        "body__owner__name",
        "meeting__slug",
        "meeting__reading__document__published_at",
    )
    for row in coming.filter(day__gte=today).order_by("day", "id").values(*far)[:_EVENTS]:
        if (row["body_id"], row["day"]) not in met:
            met.add((row["body_id"], row["day"]))
            found.append(_announced(row))
    return [one for one in found if one is not None]


def _sittings(meetings: Sequence[int]) -> dict[int, tuple[str, str, str]]:
    rows = Sitting.objects.filter(meeting__in=meetings, ordinal=0).values_list("meeting_id", "start", "end", "place")
    return {meeting: (start, end, place) for meeting, start, end, place in rows}


def _held(row: Row, sat: tuple[str, str, str]) -> HeldEvent | None:
    if row["reading__document__published_at"] is None:
        return None
    start, end, place = sat
    return HeldEvent(
        uid=f"{row['body__slug']}-{row['first_day']:%Y%m%d}",
        url=addresses.meeting(row["slug"]),
        body=body_name(row, "body__"),
        day=row["first_day"],
        last_day=row["last_day"] or row["first_day"],
        start=start,
        end=end,
        place=place,
        changed=row["reading__document__published_at"],
        is_held=True,
        items=row["items_count"],
        decisions=row["decisions_count"],
    )


def _announced(row: Row) -> HeldEvent | None:
    if row["meeting__reading__document__published_at"] is None:
        return None
    return HeldEvent(
        uid=f"{row['body__slug']}-{row['day']:%Y%m%d}",
        url=addresses.meeting(row["meeting__slug"]),
        body=body_name(row, "body__"),
        day=row["day"],
        last_day=row["day"],
        start=row["start"],
        end=row["end"],
        place=row["place"],
        changed=row["meeting__reading__document__published_at"],
        is_held=False,
        items=0,
        decisions=0,
    )


def all_meetings(viewer: Viewer) -> QuerySet[Meeting]:
    """Every meeting that may be seen."""
    return Meeting.objects.seen_by(viewer)


def all_coming(viewer: Viewer) -> QuerySet[ComingMeeting]:
    """Every announced meeting that may be seen."""
    return ComingMeeting.objects.seen_by(viewer)


class Subject(Struct, frozen=True, kw_only=True):
    """What a feed or calendar is of, by its name, and the bodies or person that it is cut to."""

    name: str
    bodies: list[int] = []
    person: int = 0


def of_body(slug: str) -> Subject | None:
    """A body that may be seen."""
    row = bodies.shown().filter(slug=slug).values("id", "slug", "name", "owner__name").first()
    return Subject(name=body_name(row), bodies=[row["id"]]) if row else None


def of_organisation(viewer: Viewer, slug: str) -> Subject | None:
    """An organisation that may be seen: its own bodies and those that it takes part in."""
    found = organisation.shown(viewer).filter(slug=slug).values("id", "name").first()
    if found is None:
        return None
    own = Body.objects.filter(pk__in=bodies.shown()).filter(owner=found["id"]).values_list("pk", flat=True)
    shared = Body.objects.filter(pk__in=bodies.shown()).filter(participations__organisation=found["id"]).values_list("pk", flat=True)
    return Subject(name=found["name"], bodies=sorted({*own, *shared}))


def of_person(viewer: Viewer, slug: str) -> Subject | None:
    """An elected person who may be seen, with the bodies that they are in now."""
    found = person.shown(viewer).filter(slug=slug).values("id", "name").first()
    if found is None:
        return None
    now = mandates.public_mandates(viewer).filter(person=found["id"], is_current=True).values_list("body_id", flat=True)
    return Subject(name=found["name"], bodies=sorted(set(now)), person=found["id"])


def meetings_with(viewer: Viewer, who: int) -> QuerySet[Meeting]:
    """The meetings that a person was at."""
    there = Attendance.objects.seen_by(viewer).filter(person=who, presence__in=("present", "part"))
    return Meeting.objects.seen_by(viewer).filter(pk__in=there.values("meeting_id"))
