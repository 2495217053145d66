"""What a search finds, with where each hit leads. Whether it may be seen is asked of the things themselves (law 11)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef
from msgspec import Struct

from samtrad.access.viewer import Viewer
from samtrad.matters.queries import matters
from samtrad.people.models import Body, Person
from samtrad.portal import addresses
from samtrad.portal.queries.coverage import meetings_read
from samtrad.register.models import Attendance, Decision, Item, Meeting
from samtrad.search.asking import question
from samtrad.search.engines import MOST, Narrowed
from samtrad.search.models import Entry
from samtrad.search.queries import Found, find
from samtrad.search.snippets import Marks, Piece, marked, snippet
from samtrad.search.states import Kind

SIZE = 20
"""Hits of a page."""
_MOST_CHOICES = 12
_FEW = 5


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


class Choice(Struct, frozen=True):
    """A body or a year that hits are of: how it is called, what it is in addresses, how many hits, whether they alone are shown."""

    name: str
    value: str
    count: int
    is_chosen: bool


class Asked(Struct, frozen=True, kw_only=True):
    """What someone asks for: words, the kind, the body and the year that hits are narrowed to, the newest first or the best, the page."""

    words: str
    kind: str = ""
    body: str = ""
    year: int | None = None
    is_newest_first: bool = False
    number: int = 1


class Search(Struct, frozen=True, kw_only=True):
    """What was asked for and what was found."""

    asked: str
    kind: str
    body: str
    year: str
    is_newest_first: bool
    bodies: list[Choice]
    years: list[Choice]
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
    def narrowed(self) -> dict[str, str]:
        """What is asked for but for the kind and the page, as addresses say it."""
        return {"q": self.asked, "organ": self.body, "ar": self.year, "ordning": "datum" if self.is_newest_first else ""}

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


def search(viewer: Viewer, asked: Asked) -> Search:
    """One page of hits."""
    chosen = Kind(asked.kind) if asked.kind in Kind.values else None
    told = question(asked.words)
    body = Body.objects.filter(slug=asked.body, merged_into=None).values_list("pk", flat=True).first() if asked.body else None
    narrowed = Narrowed(-1 if asked.body and body is None else body, asked.year, asked.is_newest_first)
    found = find(told, _seen(viewer), chosen, asked.number, SIZE, narrowed)
    places = _places(viewer, found.entries)
    marks = Marks(told, found.instead)
    count = found.counts.get(chosen, 0) if chosen else found.total
    return Search(
        asked=asked.words,
        kind=str(chosen or ""),
        body=asked.body,
        year=str(asked.year or ""),
        is_newest_first=asked.is_newest_first,
        bodies=_bodies(found, asked.body),
        years=[Choice(str(year), str(year), found.years[year], year == asked.year) for year in sorted(found.years, reverse=True)[:_MOST_CHOICES]],
        total=found.total,
        is_cut=found.is_cut,
        most=MOST,
        groups=[Group(str(one), found.counts[one], one == chosen) for one in Kind if found.counts.get(one)],
        hits=[_hit(one, places, marks) for one in found.entries if (one.kind, one.ref) in places],
        number=asked.number,
        last=max(1, -(-count // SIZE)),
        whole=found.whole,
        meetings=meetings_read() if not found.total else 0,
        instead=[(one, re.sub(re.escape(word), one, asked.words, flags=re.IGNORECASE)) for word, others in found.instead.items() for one in others],
    )


def _bodies(found: Found, chosen: str) -> list[Choice]:
    """The bodies that most hits are of. Where hits are few there is nothing to choose, and nothing is asked."""
    if found.whole < _FEW and not chosen:
        return []
    most = sorted(found.bodies, key=lambda pk: (-found.bodies[pk], pk))[:_MOST_CHOICES]
    told = {pk: (name, slug) for pk, name, slug in Body.objects.filter(pk__in=most).values_list("pk", "name", "slug")}
    return [Choice(told[pk][0], told[pk][1], found.bodies[pk], told[pk][1] == chosen) for pk in most if pk in told]


def _seen(viewer: Viewer) -> Mapping[Kind, Any]:
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


def _places(viewer: Viewer, entries: Sequence[Entry]) -> Places:
    places: Places = {}
    refs = {kind: [one.ref for one in entries if one.kind == kind] for kind in Kind}
    fields = ("pk", "ordinal", "meeting__slug", "meeting__body__name")
    for pk, address in matters().filter(pk__in=refs[Kind.MATTER]).values_list("pk", "address") if refs[Kind.MATTER] else ():
        places[Kind.MATTER, pk] = (addresses.matter(address), "")
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
