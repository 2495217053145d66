"""What may be seen of each kind that a search finds, and where each hit leads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.db.models import CharField, Exists, F, OuterRef, QuerySet, Value

from samtrad.access.viewer import Viewer
from samtrad.matters.queries import matters
from samtrad.people.models import Body, Person
from samtrad.portal import addresses
from samtrad.register.models import Attendance, Decision, Item, Meeting
from samtrad.search.models import Entry
from samtrad.search.states import Kind

Places = dict[tuple[str, int], tuple[str, str]]
"""For a kind and an id, the address and the body's name."""


def seen(viewer: Viewer) -> Mapping[Kind, QuerySet[Any]]:
    """What of each kind may be seen: a body by its meetings, an elected person by where they were."""
    meetings = Meeting.objects.seen_by(viewer)
    there = Attendance.objects.seen_by(viewer).filter(person=OuterRef("pk"))
    return {
        Kind.MATTER: matters(),
        Kind.DECISION: Decision.objects.seen_by(viewer),
        Kind.ITEM: Item.objects.seen_by(viewer),
        Kind.MEETING: meetings,
        Kind.PERSON: Person.objects.filter(Exists(there), is_elected=True, merged_into=None),
        Kind.BODY: Body.objects.filter(Exists(meetings.filter(body=OuterRef("pk")).order_by()), merged_into=None),
    }


_NOTHING = Value("", output_field=CharField())
_OF_MEETING = (F("meeting__slug"), F("meeting__body__name"), F("ordinal"))
_COLUMNS = {
    Kind.MATTER: (F("address"), _NOTHING, Value(0)),
    Kind.DECISION: _OF_MEETING,
    Kind.ITEM: _OF_MEETING,
    Kind.MEETING: (F("slug"), F("body__name"), Value(0)),
    Kind.PERSON: (F("slug"), _NOTHING, Value(0)),
    Kind.BODY: (F("slug"), _NOTHING, Value(0)),
}
"""What an address is made of: what the thing or its meeting goes by, the body's name, the thing's place in the meeting."""


def places_of(viewer: Viewer, entries: Sequence[Entry]) -> Places:
    """Where the things of entries are, those that may be seen; asked for all at once."""
    things = seen(viewer)
    asked = []
    for kind in dict.fromkeys(Kind(one.kind) for one in entries):
        where, body, ordinal = _COLUMNS[kind]
        rows = things[kind].filter(pk__in=[one.ref for one in entries if one.kind == kind]).order_by()
        asked.append(rows.annotate(of_kind=Value(str(kind)), at=where, of=body, nth=ordinal).values_list("of_kind", "pk", "at", "of", "nth"))
    found = asked[0].union(*asked[1:], all=True) if asked else ()
    return {(kind, pk): (_address(Kind(kind), at, nth), body) for kind, pk, at, body, nth in found}


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
        case Kind.PERSON:
            return addresses.person(at)
        case Kind.BODY:
            return addresses.body(at)
