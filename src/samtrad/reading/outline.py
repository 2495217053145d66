"""What the document is made of: its furniture, contents page, items and sections, before any fact is read."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from samtrad.reading.passage import Passage
from samtrad.reading.text import Text
from samtrad.reading.words import Span, Words

_TELLS = re.compile(r"\d|@|(?<![^\W_])[^\W\d_A-ZÅÄÖ]{2}")  # a figure, or a word in small letters


class Section(Struct, kw_only=True):
    """A stretch of an item under one sub-heading.

    ``kind`` is the lexicon's kind of the sub-heading ("decision", "proposals", "vote", ...; "" for the text
    before any); ``heading`` the sub-heading itself; ``passages`` what stands beneath, in order.
    """

    kind: str
    heading: Passage | None
    passages: list[Passage]
    _low: str | None = None

    @property
    def low(self) -> str:
        """All that stands beneath, in small letters, kept: what is not in it is in none of the passages.

        A finder asks a section for the words that it cannot do without once, and most sections it need not open.
        """
        if self._low is None:
            self._low = "\n".join([passage.string for passage in self.passages]).lower()
        return self._low


class Entry(Struct, kw_only=True):
    """An agenda item as the outline has it: index = place in ``Outline.entries``; ``lines`` covers all of it."""

    number: Words | None
    heading: Words
    heading_passage: Passage
    level: int
    case_number: Words | None
    lines: Span
    sections: list[Section]

    @property
    def passages(self) -> list[Passage]:
        """Every passage of the item's body, in order."""
        return [p for s in self.sections for p in s.passages]


class Outline(Struct, kw_only=True):
    """The structure of a document. Line ranges are half-open indexes into ``text.lines``.

    ``furniture`` are the lines of page headers, footers and numbers; ``contents`` those of a contents page or
    an agenda that is given again as items; ``head`` what stands before the first item, ``tail`` what stands
    after the last one's text (signatures, notice). ``logs`` are the lines of tables of tasks before the first item, which are no
    part of the head. ``margin`` has by line where a note of a margin stands that says who has the task beside it. ``passages`` are all of the document in reading order,
    headings and furniture too, each with its ``item`` and ``section``.
    """

    text: Text
    furniture: set[int]
    contents: set[int]
    head: list[int]
    tail: list[int]
    entries: list[Entry]
    passages: list[Passage]
    logs: set[int] = set()
    margin: dict[int, Span] = {}
    _telling: list[Passage] | None = None

    @property
    def telling(self) -> list[Passage]:
        """The passages that can tell of anything: all but the lines of rolls, which are names and initials alone.

        A council's minutes list who voted how on page after page, and no finder of sentences has to look there.
        """
        if self._telling is None:
            self._telling = [p for p in self.passages if p.tells]
        return self._telling


def mark_telling(passages: Sequence[Passage]) -> None:
    """Marks the lines of rolls as such; they return, so that each wording is looked at once."""
    known: dict[str, bool] = {}
    for passage in passages:
        string = passage.string
        if string not in known:
            known[string] = _TELLS.search(string) is not None
        passage.tells = known[string]
