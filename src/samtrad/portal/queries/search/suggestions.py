"""What is suggested while someone types what to search for: matters, bodies and persons that may be seen now (law 11)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from samtrad.access.viewer import Viewer
from samtrad.matters.queries import TITLE, masked, title_of
from samtrad.portal import addresses
from samtrad.portal.queries.lines import body_name
from samtrad.portal.queries.search.places import seen_of
from samtrad.search.starts import starting, starts, typed
from samtrad.search.states import Kind

_MOST = 4
"""Suggestions of each kind."""
_LOOKED_AT = 12
"""Things of a kind that are looked at: of some the name was another when the index was made."""


class Suggestion(Struct, frozen=True):
    """A thing by its name, with its address."""

    kind: str
    title: str
    url: str


class Suggestions(Struct, frozen=True):
    """What was typed, and what is suggested: matters that came up at most meetings, then bodies, then persons."""

    asked: str
    suggestions: list[Suggestion]


def suggestions(viewer: Viewer, asked: str) -> Suggestions:
    """The things of whose name a word and what follows it begin with what was typed."""
    begun = typed(asked)
    refs = starting(begun)
    made = [
        *_told(_matters(viewer, refs[Kind.MATTER]), begun),
        *_told(_bodies(viewer, refs[Kind.BODY]), begun),
        *_told(_persons(viewer, refs[Kind.PERSON]), begun),
    ]
    return Suggestions(asked, made)


def _told(rows: Iterable[Suggestion], begun: str) -> list[Suggestion]:
    """Those that are called so now, as anyone may read it; first those that begin so themselves."""
    called = [one for one in rows if any(start.startswith(begun) for start in starts(one.title))]
    return sorted(called, key=lambda one: not typed(one.title).startswith(begun))[:_MOST]


def _matters(viewer: Viewer, refs: set[int]) -> Iterator[Suggestion]:
    found = seen_of(viewer, Kind.MATTER).filter(pk__in=refs).order_by("-meetings_count", "pk")
    rows = list(found.values("address", *TITLE)[:_LOOKED_AT]) if refs else []
    covered = masked(rows)
    return (Suggestion(str(Kind.MATTER), title_of(row, covered), addresses.matter(row["address"])) for row in rows)


def _bodies(viewer: Viewer, refs: set[int]) -> Iterator[Suggestion]:
    found = seen_of(viewer, Kind.BODY).filter(pk__in=refs).order_by("name", "pk")
    rows = found.values("slug", "name", "owner__name")[:_LOOKED_AT] if refs else ()
    return (Suggestion(str(Kind.BODY), body_name(row), addresses.body(row["slug"])) for row in rows)


def _persons(viewer: Viewer, refs: set[int]) -> Iterator[Suggestion]:
    found = seen_of(viewer, Kind.PERSON).filter(pk__in=refs).order_by("name", "pk")
    rows = found.values("slug", "name")[:_LOOKED_AT] if refs else ()
    return (Suggestion(str(Kind.PERSON), row["name"], addresses.person(row["slug"])) for row in rows)
