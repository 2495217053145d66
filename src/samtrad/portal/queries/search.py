"""What a search finds, with where each hit leads. Whether it may be seen is asked of the things themselves (law 11)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef
from msgspec import Struct

from samtrad.access.viewer import Viewer
from samtrad.people.models import Body, Person
from samtrad.portal import addresses
from samtrad.portal.queries.coverage import meetings_read
from samtrad.register.models import Attendance, Decision, Item, Meeting
from samtrad.search.asking import question
from samtrad.search.engines import MOST
from samtrad.search.models import Entry
from samtrad.search.queries import find
from samtrad.search.snippets import Marks, Piece, marked, snippet
from samtrad.search.states import Kind

SIZE = 20
"""Hits of a page."""


class Hit(Struct, frozen=True, kw_only=True):
    """Something that was found."""

    kind: str
    url: str
    title: list[Piece]
    snippet: list[Piece]
    body: str
    day: date | None


class Group(Struct, frozen=True):
    """How many hits there are of a kind, and whether they alone are shown."""

    kind: str
    count: int
    is_chosen: bool


class Search(Struct, frozen=True, kw_only=True):
    """What was asked for and what was found."""

    asked: str
    kind: str
    total: int
    is_cut: bool
    most: int
    groups: list[Group]
    hits: list[Hit]
    number: int
    last: int
    whole: int
    """How many hold all that was asked for."""
    meetings: int
    instead: list[tuple[str, str]]
    """Words that stand for those that were asked for, each with the question that has it in place."""

    @property
    def before(self) -> int:
        """The page before."""
        return self.number - 1

    @property
    def after(self) -> int:
        """The page after."""
        return self.number + 1


Places = dict[tuple[str, int], tuple[str, str]]
"""For a kind and an id, the address and the body's name."""


def search(viewer: Viewer, asked: str, kind: str, number: int) -> Search:
    """One page of hits."""
    chosen = Kind(kind) if kind in Kind.values else None
    told = question(asked)
    found = find(told, _seen(viewer), chosen, number, SIZE)
    places = _places(viewer, found.entries)
    marks = Marks(told, found.instead)
    count = found.counts.get(chosen, 0) if chosen else found.total
    return Search(
        asked=asked,
        kind=str(chosen or ""),
        total=found.total,
        is_cut=found.is_cut,
        most=MOST,
        groups=[Group(str(one), found.counts[one], one == chosen) for one in Kind if found.counts.get(one)],
        hits=[_hit(one, places, marks) for one in found.entries if (one.kind, one.ref) in places],
        number=number,
        last=max(1, -(-count // SIZE)),
        whole=found.whole,
        meetings=meetings_read() if not found.total else 0,
        instead=[(one, re.sub(re.escape(word), one, asked, flags=re.IGNORECASE)) for word, others in found.instead.items() for one in others],
    )


def _seen(viewer: Viewer) -> Mapping[Kind, Any]:
    """What of each kind may be seen: a body by its meetings, an elected person by where they were."""
    meetings = Meeting.objects.seen_by(viewer)
    there = Attendance.objects.seen_by(viewer).filter(person=OuterRef("pk"))
    return {
        Kind.DECISION: Decision.objects.seen_by(viewer),
        Kind.ITEM: Item.objects.seen_by(viewer),
        Kind.MEETING: meetings,
        Kind.PERSON: Person.objects.filter(Exists(there), is_elected=True, merged_into=None),
        Kind.BODY: Body.objects.filter(Exists(meetings.filter(body=OuterRef("pk")).order_by()), merged_into=None),
    }


def _places(viewer: Viewer, entries: Sequence[Entry]) -> Places:
    places: Places = {}
    refs = {kind: [one.ref for one in entries if one.kind == kind] for kind in Kind}
    fields = ("pk", "ordinal", "meeting__slug", "meeting__body__name")
    for row in Item.objects.seen_by(viewer).filter(pk__in=refs[Kind.ITEM]).values(*fields):
        places[Kind.ITEM, row["pk"]] = (addresses.item(row["meeting__slug"], row["ordinal"]), row["meeting__body__name"])
    for row in Decision.objects.seen_by(viewer).filter(pk__in=refs[Kind.DECISION]).values(*fields):
        places[Kind.DECISION, row["pk"]] = (addresses.decision(row["meeting__slug"], row["ordinal"]), row["meeting__body__name"])
    for row in Meeting.objects.seen_by(viewer).filter(pk__in=refs[Kind.MEETING]).values("pk", "slug", "body__name"):
        places[Kind.MEETING, row["pk"]] = (addresses.meeting(row["slug"]), row["body__name"])
    for row in Person.objects.filter(pk__in=refs[Kind.PERSON]).values("pk", "slug"):
        places[Kind.PERSON, row["pk"]] = (addresses.person(row["slug"]), "")
    for row in Body.objects.filter(pk__in=refs[Kind.BODY]).values("pk", "slug"):
        places[Kind.BODY, row["pk"]] = (addresses.body(row["slug"]), "")
    return places


def _hit(entry: Entry, places: Places, marks: Marks) -> Hit:
    url, body = places[entry.kind, entry.ref]
    told = snippet(entry.text, marks)
    if entry.kind == Kind.DECISION:  # a decision is its words; where they were not asked for, its item's heading was
        why = [] if any(piece.is_marked for piece in told) else marked(entry.title, marks)
        return Hit(kind=entry.kind, url=url, title=told, snippet=why, body=body, day=entry.day)
    return Hit(kind=entry.kind, url=url, title=marked(entry.title, marks), snippet=told, body=body, day=entry.day)
