"""A passage: a stretch of some minutes that is about one thing."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from samtrad.reading.words import Span

NO_DAY = "9999-12-31"
"""Where a passage stands in the order of time when nothing tells its day: behind all others."""


class Kind(StrEnum):
    """How a passage came about: an agenda item, a topic of an item that bundles several, or a matter told of inside another's item."""

    ITEM = "item"
    TOPIC = "topic"
    TOLD = "told"


class Passage(Struct, frozen=True, kw_only=True):
    """A stretch of one record's text that is about one thing.

    ``title`` is what it calls its subject: an item's heading, a topic's lead or first sentence. ``text`` is what is said
    of it. ``within``
    is the span of the passage that something is told of in. ``item`` is the index of the item in the record; ``number`` that item's number. ``case_numbers`` are those in its
    heading. ``formal`` marks what is no matter: certifiers, the agenda, elections as such; ``council`` what an assembly treats, whose decision ends a matter. Whoever keeps passages chooses
    ``document``, ``body`` and ``organisation``: keys that stay what they are. ``people`` are the words of the
    names of those who were there, ``homes`` those of their organisations, in small letters; ``met`` is the name of the body as the minutes have it.
    """

    document: str
    record: int = 0
    span: Span
    within: Span | None = None
    item: int | None = None
    number: str | None = None
    kind: Kind = Kind.ITEM
    title: str
    text: str = ""
    day: str | None = None
    body: str | None = None
    organisation: str | None = None
    case_numbers: tuple[str, ...] = ()
    formal: bool = False
    council: bool = False
    people: frozenset[str] = frozenset()
    homes: frozenset[str] = frozenset()
    met: str | None = None

    @property
    def mention(self) -> Span:
        """Where a reader finds it: its own span, or that of the passage that it is told of in."""
        return self.span

    @property
    def key(self) -> Key:
        """What tells it from every other passage, and stays."""
        return (self.document, self.record, self.span[0], self.span[1])

    @property
    def order(self) -> Order:
        """Where it stands among all passages: by day, then by where it is found."""
        return (self.day or NO_DAY, self.document, self.record, self.span[0], self.span[1])


Key = tuple[str, int, int, int]
"""Document, record, start and end."""
Order = tuple[str, str, int, int, int]
"""Day, document, record, start and end."""
