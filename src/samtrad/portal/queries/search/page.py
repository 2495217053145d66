"""What a search finds, with where each hit leads. Whether it may be seen is asked of the things themselves (law 11)."""

from __future__ import annotations

import re
from datetime import date

from msgspec import Struct

from samtrad.access.viewer import Viewer
from samtrad.people.models import Body
from samtrad.portal import addresses
from samtrad.portal.queries.coverage import meetings_read
from samtrad.portal.queries.search.choices import Asked, Choice, among, choices_of
from samtrad.portal.queries.search.places import Place, Places, Seen, places_of
from samtrad.portal.shapes import Proof
from samtrad.search.actions import MOST as MOST_TEXT
from samtrad.search.asking import question
from samtrad.search.engines.asked import ANY, MOST, Narrowed
from samtrad.search.models import Entry
from samtrad.search.queries import find, is_whole
from samtrad.search.snippets import Marks, Piece, Snippet, marked, snippet_of
from samtrad.search.states import Kind

SIZE = 20
"""Hits of a page."""
_FEW = 5
"""Fewer hits than so, and it is told where the index is not whole."""


class Hit(Struct, frozen=True, kw_only=True):
    """Something that was found."""

    kind: str
    url: str
    title: list[Piece]
    snippet: list[Piece]
    proof: Proof | None
    """Where in the document the words stand that were found; None where that is not known."""
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
    body: str
    year: str
    organisation: str
    person: str
    type: str
    state: str
    is_newest_first: bool
    bodies: list[Choice]
    years: list[Choice]
    organisations: list[Choice]
    """Those that decisions and items among the hits name."""
    persons: list[Choice]
    """The elected who were at the meetings that the hits are of."""
    types: list[Choice]
    """What the decisions among the hits do."""
    states: list[Choice]
    """How far the matters among the hits have come."""
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
    is_whole: bool
    """Whether all is in the index as it is made now; else it is being made anew, and some may not be found yet. Told where few were found, and nothing was chosen that may be why."""
    instead: list[tuple[str, str]]
    """Words that stand for those that were asked for, each with the question that has it in place."""

    @property
    def narrowed(self) -> dict[str, str]:
        """What is asked for but for the kind and the page, as addresses say it."""
        told = {"organ": self.body, "ar": self.year, "organisation": self.organisation, "person": self.person, "typ": self.type, "lage": self.state}
        return {"q": self.asked, **told, "ordning": "datum" if self.is_newest_first else ""}

    @property
    def is_narrowed(self) -> bool:
        """Whether hits are narrowed to something else than a kind."""
        return bool(self.body or self.year or self.organisation or self.person or self.type or self.state)

    @property
    def has_matters(self) -> bool:
        """Whether matters are among the hits, which can be seen side by side."""
        return any(group.kind == Kind.MATTER for group in self.groups)

    @property
    def before(self) -> int:
        """The page before."""
        return self.number - 1

    @property
    def after(self) -> int:
        """The page after."""
        return self.number + 1


def search(viewer: Viewer, asked: Asked) -> Search:
    """One page of hits."""
    chosen = Kind(asked.kind) if asked.kind in Kind.values else None
    told = question(asked.words)
    body = Body.objects.filter(slug=asked.body, merged_into=None).values_list("pk", flat=True).first() if asked.body else None
    narrowed = Narrowed(-1 if asked.body and body is None else body, asked.year, asked.is_newest_first, among(viewer, asked))
    seen = Seen(viewer)
    found = find(told, seen, chosen, asked.number, SIZE, narrowed)
    places = places_of(seen, found.entries)
    choices = choices_of(viewer, found, asked)
    marks = Marks(told, found.instead)
    count = found.counts.get(chosen, 0) if chosen else found.total
    return Search(
        asked=asked.words,
        kind=str(chosen or ""),
        body=asked.body,
        year=str(asked.year or ""),
        organisation=asked.organisation,
        person=asked.person,
        type=asked.type,
        state=asked.state,
        is_newest_first=asked.is_newest_first,
        bodies=choices["body"],
        years=choices["year"],
        organisations=choices["organisation"],
        persons=choices["person"],
        types=choices["type"],
        states=choices["state"],
        total=found.total,
        is_cut=found.is_cut,
        most=MOST,
        groups=[Group(str(one), found.counts[one], one == chosen) for one in Kind if found.counts.get(one)],
        hits=[_hit(one, places, marks) for one in found.entries if (one.kind, one.ref) in places],
        number=asked.number,
        last=max(1, -(-count // SIZE)),
        whole=found.whole,
        meetings=meetings_read() if not found.total else 0,
        is_whole=found.whole >= _FEW or told.is_empty or (found.total > 0 and narrowed != ANY) or is_whole(),
        instead=[(one, re.sub(re.escape(word), one, asked.words, flags=re.IGNORECASE)) for word, others in found.instead.items() for one in others],
    )


def _hit(entry: Entry, places: Places, marks: Marks) -> Hit:
    place = places[entry.kind, entry.ref]
    told = snippet_of(entry.text, marks, entry.title if entry.kind == Kind.ITEM else "")
    title, shown = marked(entry.title, marks), told.pieces
    if entry.kind == Kind.DECISION:  # a decision is its words; where they were not asked for, its item's heading was
        title, shown = shown, [] if told.stands else title
    return Hit(kind=entry.kind, url=place.url, title=title, snippet=shown, proof=_proof(entry, place, told), body=place.body, day=entry.day)


def _proof(entry: Entry, place: Place, told: Snippet) -> Proof | None:
    """Where the words stand: of a decision all of it, as it may be written over several lines; of an item those that are marked."""
    if entry.kind == Kind.DECISION:
        return addresses.words(place.document, place.number, place.start, place.end, place.page)
    is_as_indexed = len(entry.text) == min(place.end - place.start, MOST_TEXT)
    if entry.kind != Kind.ITEM or told.stands is None or not is_as_indexed:
        return None
    start, end = told.stands
    return addresses.words(place.document, place.number, place.start + start, place.start + end)
