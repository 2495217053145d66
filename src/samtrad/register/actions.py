"""The one door into the register."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.db import transaction

from samtrad.access.models import User
from samtrad.audit.actions import log
from samtrad.bounded.record import Record
from samtrad.documents.actions import keep, moved, subject
from samtrad.documents.models import Document, Doubt, Reading
from samtrad.documents.settled import effective
from samtrad.documents.states import DoubtState, State
from samtrad.people.actions import body_of
from samtrad.people.models import Body
from samtrad.people.naming import slug
from samtrad.reading.record import Minutes
from samtrad.register.facts import day
from samtrad.register.models import Meeting, MeetingDocument, MeetingSlug
from samtrad.register.project import project

_TELLS_MOST = ("minutes", "notes", "extract", "agenda", "call")
"""Roles of documents, the one that a meeting's facts are taken from first."""


def enter(document: Document, records: Sequence[Record], reader: str, by: User | None = None) -> list[Meeting]:
    """The one door: what was read in a document, or written in a meeting, becomes meetings with their facts.

    All of it or nothing. Entering the same records again changes nothing; a corrected document supersedes the older version,
    and both stay (law 4). What is new is internal (law 11). The rest follows on the log's entry.
    """
    with transaction.atomic():
        document = Document.objects.select_for_update().get(pk=document.pk)
        readings = keep(document, records, reader)
        meetings = [meeting for reading in readings if (meeting := _entered(document, reading))]
        _detach(document, readings)
        first = readings[0].minutes.source if readings else None
        moved(document, State.ENTERED)
        document.worker, document.leased_until, document.reason, document.detail, document.not_before = "", None, "", "", None
        if first:
            document.media_type, document.pages = first.media_type, first.pages
        if meetings and document.scope is None:
            document.scope = meetings[0].body_id
        document.save()
        about = {"sha256": document.sha256, "readings": ",".join(str(reading.pk) for reading in readings), "meetings": ",".join(str(one.pk) for one in meetings)}
        log("entered", subject(document), by, about)
    return meetings


def refresh(meeting: Meeting) -> Meeting:
    """Make a meeting's facts those of the document that tells most of it, with what persons settled in it.

    A correction that is not published yet does not change what the public sees: the published version tells until then.
    """
    told = meeting.documents.select_related("document")
    ranked = sorted(told, key=_first_told)
    if not ranked:
        meeting.delete()
        return meeting
    best = ranked[0]
    reading = Reading.objects.get(document_id=best.document_id, number=best.number, is_current=True)
    minutes = effective(reading)
    _show(meeting, reading, minutes, is_public=best.document.is_public)
    meeting.open_doubts = Doubt.objects.filter(reading=reading, state=DoubtState.OPEN).count()
    project(meeting, minutes)
    meeting.save()
    return meeting


def _show(meeting: Meeting, reading: Reading, minutes: Minutes, *, is_public: bool) -> None:
    """What a meeting says of itself, by the reading that its facts are from."""
    meeting.reading, meeting.kind = reading, minutes.kind
    meeting.title = minutes.title.text[:300] if minutes.title else ""
    _dated(meeting, minutes)
    meeting.scope = meeting.body_id
    meeting.is_public = is_public


def _first_told(one: MeetingDocument) -> tuple[bool, int, bool, int]:
    """What a meeting's facts are taken from first: what is public before what is not yet, minutes before a call, the latest version."""
    rank = _TELLS_MOST.index(one.role) if one.role in _TELLS_MOST else len(_TELLS_MOST)
    return (not one.document.is_public, rank, not one.is_current, -one.document_id)


def _entered(document: Document, reading: Reading) -> Meeting | None:
    """The meeting that a reading tells of, with its facts; None for what is not from a meeting."""
    minutes = effective(reading)
    if minutes.kind == "other":
        return None
    role = "extract" if minutes.extract_of else minutes.kind
    link = MeetingDocument.objects.filter(document=document, number=reading.number).select_related("meeting").first()
    body = body_of(minutes)
    if link is None and (meeting := _known(body, minutes)) is None:
        return _new(document, reading, body, minutes, role)
    meeting = link.meeting if link and _same(link.meeting, body, minutes) else _known(body, minutes) or _made(body, minutes)
    if link and link.meeting_id != meeting.pk:
        left = link.meeting
        link.delete()
        link = None
        refresh(left)
    if link is None:
        _supersede(document, meeting, role)
        MeetingDocument.objects.create(meeting=meeting, document=document, number=reading.number, role=role)
    return refresh(meeting)


def _new(document: Document, reading: Reading, body: Body, minutes: Minutes, role: str) -> Meeting:
    """A meeting that no other document tells of: nothing to look up, nothing to take away."""
    meeting = Meeting(body=body)
    meeting.open_doubts = len(minutes.doubts)
    _show(meeting, reading, minutes, is_public=document.is_public)
    meeting.slug = _free(body, meeting.first_day)
    meeting.items_count = 0
    meeting.save()
    MeetingDocument.objects.create(meeting=meeting, document=document, number=reading.number, role=role)
    project(meeting, minutes, is_new=True)
    Meeting.objects.filter(pk=meeting.pk).update(items_count=meeting.items_count, decisions_count=meeting.decisions_count, present_count=meeting.present_count)
    return meeting


def _same(meeting: Meeting, body: Body, minutes: Minutes) -> bool:
    first = day(minutes.sittings[0].date) if minutes.sittings else None
    return meeting.body_id == body.pk and meeting.first_day == first


def _known(body: Body, minutes: Minutes) -> Meeting | None:
    """The body's meeting of that day, where there is one. Without a day every document is a meeting of its own."""
    first = day(minutes.sittings[0].date) if minutes.sittings else None
    return Meeting.objects.filter(body=body, first_day=first).order_by("id").first() if first else None


def _made(body: Body, minutes: Minutes) -> Meeting:
    first = day(minutes.sittings[0].date) if minutes.sittings else None
    return Meeting.objects.create(body=body, slug=_free(body, first), first_day=first, last_day=first, kind=minutes.kind, scope=body.pk)


def _free(body: Body, first: date | None) -> str:
    base = f"{slug(body.slug, 110)}-{first.isoformat() if first else 'odaterat'}"
    used = {*Meeting.objects.filter(slug__startswith=base).values_list("slug", flat=True), *MeetingSlug.objects.filter(slug__startswith=base).values_list("slug", flat=True)}
    return next(one for one in (base, *(f"{base}-{number}" for number in range(2, len(used) + 3))) if one not in used)


def _dated(meeting: Meeting, minutes: Minutes) -> None:
    """The meeting's days, or the window that holds them; an address that told another day leads on."""
    days = sorted(told for sitting in minutes.sittings if (told := day(sitting.date)))
    first = days[0] if days else None
    if meeting.pk and meeting.first_day != first:
        MeetingSlug.objects.get_or_create(slug=meeting.slug, defaults={"meeting": meeting})
        meeting.slug = _free(meeting.body, first)
    meeting.first_day, meeting.last_day = first, days[-1] if days else None
    when = minutes.when
    low, high = (day(when.not_before), day(when.not_after)) if when and not days else (None, None)
    meeting.not_before, meeting.not_after = (None, None) if low and high and low > high else (low, high)


def _supersede(document: Document, meeting: Meeting, role: str) -> None:
    """A corrected version takes the place of the one before it; both stay."""
    if role == "extract":
        return
    for older in meeting.documents.filter(role=role, is_current=True).exclude(document=document).select_related("document"):
        older.is_current = False
        older.save(update_fields=["is_current"])
        if document.supersedes_id is None:
            document.supersedes = older.document


def _detach(document: Document, readings: Sequence[Reading]) -> None:
    """Let go of meetings that a record told of which the document no longer has."""
    numbers = [reading.number for reading in readings]
    for link in MeetingDocument.objects.filter(document=document).exclude(number__in=numbers).select_related("meeting"):
        meeting = link.meeting
        link.delete()
        refresh(meeting)
