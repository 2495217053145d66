"""What can be found follows what is public: after each act on a document, a meeting or a person, and all of it anew when asked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.db.models import Q, QuerySet

from samtrad.audit.models import Entry
from samtrad.documents.models import Document
from samtrad.documents.queries import public_text
from samtrad.matters.models import Matter, Passage
from samtrad.matters.queries import TITLE, masked, matters, title_of
from samtrad.people.models import Body, Person
from samtrad.pipeline import touched
from samtrad.register.models import Attendance, Decision, Item, Meeting, MeetingDocument
from samtrad.search import actions as search
from samtrad.search.models import Entry as Findable
from samtrad.search.states import Kind
from samtrad.writing.days import days

_ROLES = {"minutes": "Protokoll", "notes": "Anteckningar", "call": "Kallelse", "agenda": "Dagordning", "extract": "Utdrag ur protokollet"}
"""What a document is called by what it is to its meeting; others are documents."""
_ANALYSED = ("title_words", "title_keys", "words", "keys", "loose")
_FIRST = 1
"""The first entry of the log: whoever follows from there has seen all that can be found."""
_WITHOUT_LETTERS = str.maketrans({"█": " "})


def index(entries: Sequence[Entry]) -> None:
    """The follower: bring to the index what the entries touch. An index that was made by other ways of looking at words is made anew beside it (`refilling`)."""
    if not search.is_of_now() and entries[0].number == _FIRST and not Findable.objects.exists():
        search.begin()
    meetings = touched.meetings(entries)
    call_anew(_index(meetings, _matters(meetings, entries), touched.numbers(entries, "person"), touched.numbers(entries, "body")))


def index_anew(meetings: Iterable[int]) -> None:
    """Bring some meetings to the index by the rules of now, with their matters, bodies and persons."""
    wanted = set(meetings)
    _index(wanted, _matters(wanted, []), set(), set())


def look_anew(entries: Iterable[int]) -> None:
    """Look again at what the index holds beside meetings (ids of its entries): what is there no longer is taken out."""
    held: dict[str, set[int]] = {}
    for kind, ref in Findable.objects.filter(pk__in=set(entries)).values_list("kind", "ref"):
        held.setdefault(kind, set()).add(ref)
    index_matters(held.get(Kind.MATTER, ()))
    index_bodies(held.get(Kind.BODY, ()))
    index_persons(held.get(Kind.PERSON, ()))


def beside_meetings() -> QuerySet[Findable]:
    """What the index holds beside meetings and what is in them."""
    return Findable.objects.filter(kind__in=[Kind.MATTER, Kind.BODY, Kind.PERSON])


def _index(meetings: set[int], matters: Iterable[int], persons: set[int], bodies: set[int]) -> set[int]:
    """Bring meetings to the index with these matters, persons and bodies, and with the persons and bodies of the meetings; the bodies."""
    known = dict(Meeting.objects.filter(pk__in=meetings).values_list("pk", "body"))
    named = Attendance.objects.filter(meeting__in=meetings, person__isnull=False).values_list("person", flat=True)
    for meeting in meetings:
        if meeting in known:
            index_meeting(Meeting.objects.select_related("body", "reading__document").get(pk=meeting))
        else:
            search.forget(meeting=meeting)
    index_matters(matters)
    around = set(known.values()) | bodies
    index_bodies(around)
    index_persons(persons | {int(one) for one in named if one})
    return around


def index_meeting(meeting: Meeting) -> None:
    """Put a meeting into the index with its items and decisions, as anyone may read them; or take it out."""
    if not meeting.is_public or meeting.reading is None:
        search.forget(meeting=meeting.pk)
        return
    text = public_text(meeting.reading.document, meeting.reading.number).translate(_WITHOUT_LETTERS)
    items = list(Item.objects.public().filter(meeting=meeting))
    decisions = list(Decision.objects.public().filter(meeting=meeting).select_related("item"))
    shared = {"meeting": meeting.pk, "document": meeting.reading.document_id, "day": meeting.first_day or meeting.not_after, "body": meeting.body_id}
    made = [Findable(kind=Kind.MEETING, ref=meeting.pk, title=_title(meeting), text=_rest(text, items), **shared)]
    made += [
        Findable(kind=Kind.ITEM, ref=one.pk, title=f"{one.number} {one.heading} {one.case_number}".strip(), text=text[one.start : one.end], **shared)
        for one in items
    ]
    for one in decisions:
        made.append(Findable(kind=Kind.DECISION, ref=one.pk, title=one.item.heading if one.item and one.item.is_public else "", text=one.text, **shared))
    made += _documents(meeting)
    search.put(made)
    search.keep_of(meeting.pk, [(Kind(one.kind), one.ref) for one in made])


def call_anew(bodies: Iterable[int]) -> None:
    """Bring to what they are now those meetings of some bodies that the index has by another name, as the body was renamed, or as another body's.

    Of what was renamed the entries that have the name are put in anew, which takes a hundredth of putting in all of the meeting.
    """
    now = {one.pk: one for one in Meeting.objects.public().filter(body__in=set(bodies)).select_related("body")}
    for held in Findable.objects.filter(kind=Kind.MEETING, ref__in=list(now)).defer("text", *_ANALYSED).order_by("pk"):
        meeting = now[held.ref]
        if held.body != meeting.body_id:
            index_meeting(Meeting.objects.select_related("body", "reading__document").get(pk=meeting.pk))
        elif held.title != _title(meeting)[: search.MOST_TITLE]:
            shared = {"meeting": held.meeting, "document": held.document, "day": held.day, "body": held.body}
            search.put([Findable(kind=Kind.MEETING, ref=held.ref, title=_title(meeting), text=held.text, **shared), *_documents(meeting)])


def _title(meeting: Meeting) -> str:
    return f"{meeting.body.name} {meeting.title}".strip()


def _documents(meeting: Meeting) -> list[Findable]:
    """The public documents that tell of a meeting: those that hold, and of each other sort the latest that anyone may see. Never by the name of a file."""
    of = MeetingDocument.objects.filter(meeting=meeting, document__in=Document.objects.public()).order_by("-is_current", "-pk")
    first, last = meeting.first_day, meeting.last_day
    day = days(first.isoformat(), last.isoformat() if last else None, "sv") if first else ""
    made, roles = [], set[str]()
    for one in of:
        if one.is_current or one.role not in roles:
            title = f"{_ROLES.get(one.role, 'Dokument')}, {meeting.body.name} {day}".strip()
            shared = {"meeting": meeting.pk, "document": one.document_id, "day": meeting.first_day or meeting.not_after, "body": meeting.body_id}
            made.append(Findable(kind=Kind.DOCUMENT, ref=one.pk, title=title, text="", **shared))
        roles.add(one.role)
    return made


def _rest(text: str, items: Sequence[Item]) -> str:
    """What a text says beside its items: who was there, where, who signed."""
    kept, at = [], 0
    for one in sorted(items, key=lambda one: one.start):
        if one.start > at:
            kept.append(text[at : one.start])
        at = max(at, one.end)
    return " ".join([*kept, text[at:]])


def _matters(meetings: Iterable[int], entries: Sequence[Entry]) -> set[int]:
    """The matters that meetings and acts touch, with those that became part of them."""
    passages = touched.numbers(entries, "passage")
    found = set(Passage.objects.filter(Q(meeting__in=meetings) | Q(pk__in=passages), matter__isnull=False).values_list("matter", flat=True))
    found |= touched.numbers(entries, "matter")
    return found | set(Matter.objects.filter(merged_into__in=found).values_list("pk", flat=True))


def index_matters(ids: Iterable[int]) -> None:
    """Put matters that came up at several public meetings into the index by what they are called, take out the others."""
    wanted = set(ids)
    rows = list(matters().filter(pk__in=wanted, meetings_count__gt=1).values("pk", "last_day", *TITLE))
    covered = masked(rows)
    search.put([Findable(kind=Kind.MATTER, ref=row["pk"], title=title_of(row, covered), text="", day=row["last_day"]) for row in rows])
    for pk in wanted - {row["pk"] for row in rows}:
        search.take_out(Kind.MATTER, pk)


def index_bodies(ids: Iterable[int]) -> None:
    """Put bodies with public meetings into the index, take out the others."""
    wanted = set(ids)
    shown = set(Meeting.objects.public().filter(body__in=wanted).values_list("body", flat=True))
    made = []
    for body in Body.objects.filter(pk__in=shown, merged_into=None).select_related("owner").prefetch_related("names"):
        names = " ".join(one.name for one in body.names.all())
        made.append(Findable(kind=Kind.BODY, ref=body.pk, title=body.name, text=f"{names} {body.owner.name if body.owner else ''}".strip()))
    search.put(made)
    for pk in wanted - {one.ref for one in made}:
        search.take_out(Kind.BODY, pk)


def index_persons(ids: Iterable[int]) -> None:
    """Put elected persons who are in what is public into the index, take out the others."""
    wanted = set(ids)
    shown = set(Attendance.objects.public().filter(person__in=wanted).values_list("person", flat=True))
    made = [
        Findable(kind=Kind.PERSON, ref=person.pk, title=person.name, text="")
        for person in Person.objects.filter(pk__in=shown, merged_into=None, is_elected=True)
    ]
    search.put(made)
    for pk in wanted - {one.ref for one in made}:
        search.take_out(Kind.PERSON, pk)


def reindex() -> int:
    """Build all of the index anew; how many things can be found."""
    search.clear()
    for meeting in Meeting.objects.public().select_related("body", "reading__document").iterator(chunk_size=100):
        index_meeting(meeting)
    index_matters(Matter.objects.filter(is_public=True).values_list("pk", flat=True))
    index_bodies(Body.objects.values_list("pk", flat=True))
    index_persons(Person.objects.values_list("pk", flat=True))
    return Findable.objects.count()
