"""Which value stands where: what a page needs to link every value to its words, and the words back."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import pairwise

from samtrad.reading.record import Minutes
from samtrad.reading.text import Text
from samtrad.reading.words import Span
from samtrad.writing.labels import Language, label
from samtrad.writing.marks import Mark
from samtrad.writing.markup import Content, Html, joined, tag

_STRENGTH = ("fine", "strong", "unsure", "heading")
_NEAR = 2
"""Lines within which the stretches of a value are one place to the eye."""


class Ledger:
    """The marks of a text, filled while the record is written; values of the same ranges share a mark."""

    def __init__(self, text: Text, minutes: Minutes, language: Language) -> None:
        self.language = language
        self.text = text
        self._places = minutes.places
        self._line_starts = [0, *(at + 1 for at, character in enumerate(text.string) if character == "\n")]
        self._marks: dict[tuple[Span, ...], Mark] = {}
        self._used: set[str] = set()
        self._values = 0

    @property
    def marks(self) -> list[Mark]:
        """All marks so far."""
        return list(self._marks.values())

    def unused(self) -> list[str]:
        """The pointers of values with a place that nothing links to yet."""
        return [pointer for pointer in self._places if pointer not in self._used]

    def fresh(self) -> str:
        """A new id for a value on the page."""
        self._values += 1
        return f"v{self._values}"

    def ranges(self, pointer: str, span: Span | object = None) -> tuple[Span, ...]:
        """Where a value's words stand: its own places, else the span of what it belongs to; () for neither."""
        self._used.add(pointer)
        found = self._places.get(pointer) or ([span] if isinstance(span, tuple) and len(span) == 2 else [])
        length = len(self.text.string)
        return tuple((max(a, 0), min(b, length)) for a, b in found if max(a, 0) < min(b, length))

    def mark(self, ranges: tuple[Span, ...], kind: str, back: str) -> str:
        """The id of the mark over these ranges; the stronger kind and the first value keep it."""
        old = self._marks.get(ranges)
        if old is None:
            old = Mark(f"p{len(self._marks) + 1}", ranges, kind, back)
        elif _STRENGTH.index(kind) > _STRENGTH.index(old.kind):
            old = old._replace(kind=kind)
        self._marks[ranges] = old
        return old.name

    def value(self, pointer: str, shown: Content, span: Span | object = None, kind: str = "fine") -> Html:
        """A value as a link to its words, with links to where the rest of them stand; plain without a place."""
        ranges = self.ranges(pointer, span)
        if not ranges:
            return joined(shown)
        name = self.fresh()
        place = self.mark(ranges, kind, name)
        return joined(tag("a", shown, id=name, class_="v", href=f"#{place}"), *self._also(place, ranges))

    def proof(self, pointer: str, what: str, back: str, span: Span | object = None, kind: str = "strong") -> Html:
        """The loop and where the words stand, for a value that is shown in full beside it; "" without a place."""
        ranges = self.ranges(pointer, span)
        if not ranges:
            return Html("")
        place = self.mark(ranges, kind, back)
        hidden = tag("span", label("show.proof", self.language, what=what), class_="vh")
        return joined(tag("a", hidden, self.at(ranges[0][0]), class_="proof", href=f"#{place}"), *self._also(place, ranges))

    def _also(self, place: str, ranges: tuple[Span, ...]) -> Iterable[Html]:
        """Links to the stretches of a value that stand far from the one before them."""
        for number, (before, after) in enumerate(pairwise(ranges), 2):
            if not 0 <= self.line(after[0]) - self.line(before[1]) <= _NEAR or self.text.page_at(after[0]) != self.text.page_at(before[0]):
                hidden = tag("span", label("show.also", self.language), class_="vh")
                yield joined(" ", tag("a", hidden, self.at(after[0]), class_="proof", href=f"#{place}-{number}"))

    def line(self, offset: int) -> int:
        """The number of the line that an offset stands on, from 1."""
        return bisect_right(self._line_starts, offset)

    def line_starts(self) -> list[int]:
        """Where the lines begin."""
        return self._line_starts

    def at(self, offset: int) -> str:
        """Where an offset is, for people: s. 4, or rad 37 where there are no pages."""
        page = self.text.page_at(offset)
        return label("page", self.language, number=page) if page else label("line", self.language, number=self.line(offset))
