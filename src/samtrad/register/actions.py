"""The one door into the register."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from samtrad.access.insert import added
from samtrad.access.models import User
from samtrad.access.states import Classification
from samtrad.audit.actions import log
from samtrad.bounded.recorded import Record
from samtrad.documents.actions import keep, moved, subject
from samtrad.documents.models import Document, Doubt, Reading, Sensitive
from samtrad.documents.queries import worded, worded_first
from samtrad.documents.sensitive import look, look_first
from samtrad.documents.states import State
from samtrad.documents.told_doubts import AWAITED
from samtrad.people.actions import body_of
from samtrad.people.models import Body
from samtrad.reading.record import Minutes
from samtrad.register.addresses import addressed, lead_on
from samtrad.register.bodies import forget_unused
from samtrad.register.days import dated, first_day
from samtrad.register.door import door, is_new
from samtrad.register.models import Meeting, MeetingDocument
from samtrad.register.project import count, project, reveal
from samtrad.register.scopes import scoped
from samtrad.register.secrecy import class_anew, is_classed, take_along
from samtrad.register.versions import leave, supersede

_TELLS_MOST = ("minutes", "notes", "extract", "agenda", "call")
"""Roles of documents, the one that a meeting's facts are taken from first."""
_STANDING = ("state", "worker", "leased_until", "reason", "detail", "not_before", "attempts", "crashes", "media_type", "pages", "scope", "supersedes")
"""What entering changes of a document's own row."""
Left = list[tuple[Meeting, Meeting | None]]
"""Meetings that a document tells of no more, each with the one that it tells of instead."""


def enter(document: Document, records: Sequence[Record], reader: str, by: User | None = None) -> list[Meeting]:
    """The one door: what was read in a document, or written in a meeting, becomes meetings with their facts.

    All of it or nothing. Entering the same records again changes nothing; a corrected document supersedes the older version,
    and both stay (law 4). What is new is internal (law 11). The rest follows on the log's entry.
    """
    with door():
        document = Document.objects.select_for_update().get(pk=document.pk)
        new = is_new(document)
        if new:
            readings, past = keep(document, records, reader, ()), set[int]()
            meetings = _tell_first(document, readings, look_first(document, readings))
        else:
            earlier = list(Reading.objects.filter(document=document, is_current=True))
            is_other = any(one.reader != reader for one in earlier)  # a version that may know more of what has to be masked
            readings = keep(document, records, reader, earlier)
            if readings != earlier or not earlier or is_other:
                look(document, readings, earlier)
            new = not earlier
            meetings, past = _tell(document, readings)
        scoped(document, meetings, is_new=new)
        _stand(document, readings)
        for body in past:
            forget_unused(body)
        about = {
            "sha256": document.sha256,
            "readings": ",".join(str(reading.pk) for reading in readings),
            "meetings": ",".join(str(one.pk) for one in meetings),
        }
        log("entered", subject(document), by, about)
    return meetings


def retell(document: Document) -> list[Meeting]:
    """Make the facts of a document's meetings anew, as persons have settled them now; a meeting may have another body or day by it."""
    with door():
        document = Document.objects.select_for_update().get(pk=document.pk)
        readings = list(Reading.objects.filter(document=document, is_current=True).order_by("number"))
        meetings, past = _tell(document, readings)
        scoped(document, meetings)
        document.save(update_fields=["scope", "supersedes"])
        for body in past:
            forget_unused(body)
    return meetings


def retell_each(documents: Iterable[int]) -> None:
    """Make the facts of some documents' meetings anew, by the rules of now."""
    for document in Document.objects.filter(pk__in=set(documents)).order_by("pk"):
        retell(document)


def _tell(document: Document, readings: Sequence[Reading]) -> tuple[list[Meeting], set[int]]:
    """The meetings that a document's readings tell of, and the bodies that it told of before and does no more."""
    before = set(MeetingDocument.objects.filter(document=document).values_list("meeting__body_id", flat=True))
    left = _gone(document, readings)
    meetings = [meeting for reading in readings if (meeting := _entered(document, reading, left))]
    for meeting, instead in left:
        close(meeting, instead)
    return meetings, before - {meeting.body_id for meeting in meetings}


def _tell_first(document: Document, readings: Sequence[Reading], found: Sequence[Sensitive]) -> list[Meeting]:
    """The meetings that a document tells of which comes for the first time: nothing to look up that hangs on it, nothing to take away."""
    meetings = []
    for reading in readings:
        minutes = worded_first(reading, found)
        if minutes.kind != "other":
            body, role = body_of(minutes, reading.string, document.pk, reading.number, is_new=True), _role(minutes)
            known = _known(body, minutes)
            meeting = _told_by(document, reading, known, role) if known else _new(document, reading, body, minutes, role)
            meetings.append(meeting if known or document.classification == Classification.OPEN else refresh(meeting))
    return meetings


def _told_by(document: Document, reading: Reading, meeting: Meeting, role: str) -> Meeting:
    """A meeting that is there, of which one more document tells."""
    supersede(document, meeting, role)
    added(MeetingDocument(meeting=meeting, document=document, number=reading.number, role=role))
    return refresh(meeting)


def _stand(document: Document, readings: Sequence[Reading]) -> None:
    """The document is entered: nobody has it in work, and nothing is wrong with it."""
    moved(document, State.ENTERED)
    document.worker, document.leased_until, document.reason, document.detail, document.not_before = "", None, "", "", None
    document.attempts = document.crashes = 0
    if readings:
        source = readings[0].minutes.source
        document.media_type, document.pages = source.media_type[:120], source.pages
    document.save(update_fields=_STANDING)


def refresh(meeting: Meeting, *, is_read_anew: bool = True) -> Meeting:
    """Make a meeting's facts those of the document that tells most of it, with what persons settled in it.

    A correction that is not published yet does not change what the public sees: the published version tells until then.
    Where nothing was read or settled anew, and the same document tells most of it, only who may see the facts is changed.
    """
    told = _told(meeting)
    if told is None:
        meeting.delete()
        return meeting
    best, reading = told
    if not is_read_anew and meeting.reading_id == reading.pk:
        meeting.is_public = best.document.is_public
        meeting.save(update_fields=["is_public"])
        reveal(meeting)
        return meeting
    minutes = worded(reading)
    _show(meeting, reading, minutes, is_public=best.document.is_public)
    meeting.open_doubts = Doubt.objects.filter(AWAITED, reading=reading).count()
    count(meeting, minutes)
    project(meeting, minutes)
    class_anew(meeting, best.document)
    meeting.save()
    reveal(meeting)
    return meeting


def _told(meeting: Meeting) -> tuple[MeetingDocument, Reading] | None:
    """What tells most of a meeting, and its reading that holds."""
    for link in sorted(meeting.documents.select_related("document"), key=_first_told):
        if reading := Reading.objects.filter(document_id=link.document_id, number=link.number, is_current=True).first():
            return link, reading
    return None


def _show(meeting: Meeting, reading: Reading, minutes: Minutes, *, is_public: bool) -> None:
    """What a meeting says of itself, by the reading that its facts are from."""
    meeting.reading, meeting.kind = reading, minutes.kind
    meeting.title = minutes.title.text[:300].replace("\x00", "\ufffd") if minutes.title else ""
    dated(meeting, minutes)
    addressed(meeting, reading.document.address, reading.number)
    meeting.scope = meeting.body_id
    meeting.is_public = is_public


def _first_told(one: MeetingDocument) -> tuple[bool, int, bool, int]:
    """What a meeting's facts are taken from first: what is public before what is not yet, minutes before a call, the latest version."""
    rank = _TELLS_MOST.index(one.role) if one.role in _TELLS_MOST else len(_TELLS_MOST)
    return (not one.document.is_public, rank, not one.is_current, -one.document_id)


def _entered(document: Document, reading: Reading, left: Left) -> Meeting | None:
    """The meeting that a reading tells of, with its facts; None for what is not from a meeting."""
    minutes = worded(reading)
    link = MeetingDocument.objects.filter(document=document, number=reading.number).select_related("meeting").first()
    if minutes.kind == "other":
        if link:
            left.append((leave(link, document), None))
        return None
    body, role = body_of(minutes, reading.string, document.pk, reading.number), _role(minutes)
    known = _known(body, minutes)
    if link is None and known is None:
        made = _new(document, reading, body, minutes, role)
        return refresh(made) if is_classed(document) else made
    meeting = _meant(link, known, body, minutes, reading)
    if link and link.meeting_id != meeting.pk:
        take_along(link.meeting, meeting)
        left.append((leave(link, document), meeting))
        link = None
    if link is None:
        return _told_by(document, reading, meeting, role)
    if link.role != role:
        link.role = role
        link.save(update_fields=["role"])
    return refresh(meeting)


def _role(minutes: Minutes) -> str:
    """What a document is to the meeting that it tells of."""
    return "extract" if minutes.extract_of else minutes.kind


def _meant(link: MeetingDocument | None, known: Meeting | None, body: Body, minutes: Minutes, reading: Reading) -> Meeting:
    """The meeting that a document tells of: the one that it told of before, where it still fits or nobody else tells of it; else the one that is known, or a new one."""
    here = link.meeting if link else None
    if here and here.body_id == body.pk and here.first_day == first_day(minutes):
        return here
    if known:
        return known
    if here and here.documents.count() == 1:
        here.body = body
        return here
    made = Meeting(body=body, kind=minutes.kind, scope=body.pk)
    dated(made, minutes)
    addressed(made, reading.document.address, reading.number)
    made.save()
    return made


def _new(document: Document, reading: Reading, body: Body, minutes: Minutes, role: str) -> Meeting:
    """A meeting that no other document tells of: nothing to look up, nothing to take away."""
    meeting = Meeting(body=body)
    meeting.open_doubts = Doubt.objects.filter(AWAITED, reading=reading).count() if reading.minutes.doubts else 0
    _show(meeting, reading, minutes, is_public=document.is_public)
    count(meeting, minutes)
    added(meeting)
    added(MeetingDocument(meeting=meeting, document=document, number=reading.number, role=role))
    project(meeting, minutes, is_new=True)
    return meeting


def _known(body: Body, minutes: Minutes) -> Meeting | None:
    """The body's meeting of that day, where there is one. Without a day every document is a meeting of its own."""
    first = first_day(minutes)
    return Meeting.objects.filter(body=body, first_day=first).order_by("id").first() if first else None


def _gone(document: Document, readings: Sequence[Reading]) -> Left:
    """Meetings that a record told of which the document no longer has."""
    numbers = [reading.number for reading in readings]
    links = MeetingDocument.objects.filter(document=document).exclude(number__in=numbers).select_related("meeting")
    return [(leave(link, document), None) for link in links]


def close(meeting: Meeting, instead: Meeting | None) -> None:
    """What becomes of a meeting that a document tells of no more: others tell of it, or it goes, and its address leads on."""
    if not meeting.documents.exists() and instead:
        lead_on(meeting, instead)
    refresh(meeting)
