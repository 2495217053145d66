"""What an engine is asked beside words, and what it answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple, Protocol

from django.db.models import QuerySet

from samtrad.search.states import Kind
from samtrad.search.wanted import Wanted

MOST: Final = 1000
"""Hits that are looked at; whoever has more must say what is meant."""


class Narrowed(NamedTuple):
    """What hits are narrowed to: a body, a year, things of some kinds; and whether the newest come first, not the best.

    `among` are the ids of the things that hits may be, by kind: of a kind that is not there nothing is found, of one with None anything.
    """

    body: int | None = None
    year: int | None = None
    is_newest_first: bool = False
    among: Mapping[Kind, QuerySet[Any, Any] | None] | None = None


ANY: Final = Narrowed()


class Hit(NamedTuple):
    """An entry that holds what is wanted: its id, what it is of, and what hits are counted by."""

    entry: int
    kind: str
    ref: int
    meeting: int | None
    body: int | None
    year: int | None


class Ranked(NamedTuple):
    """What an engine answers: the best first, and whether there are more than are looked at."""

    hits: Sequence[Hit]
    is_cut: bool


NONE: Final = Ranked((), is_cut=False)


class Standing(NamedTuple):
    """How many changes of entries the index has yet to take in, and how many entries it has."""

    behind: int
    entries: int


class Engine(Protocol):
    """What holds the index."""

    def ranked(self, wanted: Wanted, narrowed: Narrowed) -> Ranked:
        """The entries that hold what is wanted, best first, at most `MOST`; among those that fit alike the latest."""

    def keep_up(self) -> bool:
        """Bring the index to what the entries are now; whether it has come so far. Outside any transaction; done again it does no harm."""

    def standing(self) -> Standing | None:
        """How the index stands to the entries; None where there is no index of this database."""

    def is_there(self) -> bool:
        """Whether there is an index that can be asked; it may be of another database."""
