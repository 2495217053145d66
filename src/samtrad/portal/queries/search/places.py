"""What may be seen of each kind that a search finds, and where each hit leads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from django.db.models import CharField, Exists, F, IntegerField, OuterRef, QuerySet, Value
from django.db.models.functions import Coalesce

from samtrad.access.viewer import PUBLIC, Viewer
from samtrad.matters.queries import matters
from samtrad.people.models import Body, Person
from samtrad.portal import addresses
from samtrad.register.models import Attendance, Decision, Item, Meeting
from samtrad.register.narrowing import documents
from samtrad.search.models import Entry
from samtrad.search.states import Kind


class Place(NamedTuple):
    """Where a thing is: its address, its body's name; of what has words of its own the document, its record, and where the words stand."""

    url: str
    body: str
    document: str
    number: int
    start: int
    end: int
    page: int


Places = dict[tuple[str, int], Place]
"""For a kind and an id, where it is."""


class Seen(Mapping[Kind, "QuerySet[Any]"]):
    """What of each kind may be seen, told when it is asked for: hits are seldom of all kinds, and to tell takes a millisecond for all."""

    def __init__(self, viewer: Viewer) -> None:
        self._viewer = viewer
        self._told: dict[Kind, QuerySet[Any]] = {}

    def __getitem__(self, kind: Kind) -> QuerySet[Any]:
        if kind not in self._told:
            self._told[kind] = seen_of(self._viewer, Kind(kind))
        return self._told[kind]

    def __iter__(self) -> Iterator[Kind]:
        return iter(Kind)

    def __len__(self) -> int:
        return len(Kind)


def seen_of(viewer: Viewer, kind: Kind) -> QuerySet[Any]:
    """What of a kind may be seen: a body by its meetings, an elected person by where they were, a meeting's document by both.

    What anyone may see is the same question each time, and is made once: asked whether a thousand hits are among it, the database has it said already.
    """
    return _seen_by_anyone(kind) if viewer == PUBLIC else _seen_by(viewer, kind)


@cache
def _seen_by_anyone(kind: Kind) -> QuerySet[Any]:
    return _seen_by(PUBLIC, kind)


def _seen_by(viewer: Viewer, kind: Kind) -> QuerySet[Any]:
    match kind:
        case Kind.MATTER:
            return matters()
        case Kind.DECISION:
            return Decision.objects.seen_by(viewer)
        case Kind.ITEM:
            return Item.objects.seen_by(viewer)
        case Kind.MEETING:
            return Meeting.objects.seen_by(viewer)
        case Kind.DOCUMENT:
            return documents(viewer)
        case Kind.PERSON:
            there = Attendance.objects.seen_by(viewer).filter(person=OuterRef("pk"))
            return Person.objects.filter(Exists(there), is_elected=True, merged_into=None)
        case Kind.BODY:
            meetings = Meeting.objects.seen_by(viewer).filter(body=OuterRef("pk")).order_by()
            return Body.objects.filter(Exists(meetings), merged_into=None)


_NOTHING = Value("", output_field=CharField())
_NUMBER = Value(0, output_field=IntegerField())
_READING = (Coalesce(F("meeting__reading__document__address"), _NOTHING), Coalesce(F("meeting__reading__number"), 1))
_OF_MEETING = (F("meeting__slug"), F("meeting__body__name"), F("ordinal"), *_READING, F("start"), F("end"), F("page"))
_WITHOUT = (_NUMBER, _NOTHING, *[_NUMBER] * 4)
_COLUMNS = {
    Kind.MATTER: (F("address"), _NOTHING, *_WITHOUT),
    Kind.DECISION: _OF_MEETING,
    Kind.ITEM: _OF_MEETING,
    Kind.MEETING: (F("slug"), F("body__name"), *_WITHOUT),
    Kind.DOCUMENT: (F("document__address"), F("meeting__body__name"), F("number"), *_WITHOUT[1:]),
    Kind.PERSON: (F("slug"), _NOTHING, *_WITHOUT),
    Kind.BODY: (F("slug"), _NOTHING, *_WITHOUT),
}
"""What an address is made of: what the thing or its meeting goes by, the body's name, the thing's place in the meeting or the file; then where its words stand."""
_NAMES = ("at", "of", "nth", "of_document", "of_record", "begins", "ends", "on_page")


def places_of(things: Seen, entries: Sequence[Entry]) -> Places:
    """Where the things of entries are, those that may be seen; asked for all at once."""
    asked = []
    for kind in dict.fromkeys(Kind(one.kind) for one in entries):
        told = dict(zip(_NAMES, _COLUMNS[kind], strict=True))
        rows = things[kind].filter(pk__in=[one.ref for one in entries if one.kind == kind]).order_by()
        asked.append(rows.annotate(of_kind=Value(str(kind)), **told).values_list("of_kind", "pk", *_NAMES))
    found = asked[0].union(*asked[1:], all=True) if asked else ()
    return {(kind, pk): Place(_address(Kind(kind), at, nth), body, *words) for kind, pk, at, body, nth, *words in found}


def _address(kind: Kind, at: str, ordinal: int) -> str:
    match kind:
        case Kind.MATTER:
            return addresses.matter(at)
        case Kind.DECISION:
            return addresses.decision(at, ordinal)
        case Kind.ITEM:
            return addresses.item(at, ordinal)
        case Kind.MEETING:
            return addresses.meeting(at)
        case Kind.DOCUMENT:
            return addresses.document(at, ordinal)
        case Kind.PERSON:
            return addresses.person(at)
        case Kind.BODY:
            return addresses.body(at)
