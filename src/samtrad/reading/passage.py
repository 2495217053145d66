"""A stretch of a document as a reader reads it: clean, in one string, with the way back to the text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from msgspec import Struct

from samtrad.reading.words import Span, Words

_FEW = 3


class Segment(Struct, frozen=True, gc=False):
    """``length`` characters of a clean string from ``start``, equal to those of the text from ``origin``."""

    start: int
    origin: int
    length: int


def _start(segment: Segment) -> int:
    return segment.start


class Passage:
    """A heading, paragraph, list entry or table cell with mark-up, hyphens and line ends taken out.

    Finders search ``string`` and ask ``words`` for the value with its ranges. ``lines`` is the half-open range
    of indexes into ``Text.lines``. ``kind`` is heading, paragraph, bullet, numbered, row or furniture;
    ``marker`` what introduces a list entry ("1.", "a)", "-"), "" without; ``indent`` its depth, from 0.
    ``item`` is the index of the agenda item it belongs to, ``section`` the kind of the sub-heading that it
    stands under in the item (see ``lexicon``), "" before any. ``tells`` is False for lines of rolls alone, which
    hold neither a figure nor a word in small letters (see ``Outline.telling``).
    """

    __slots__ = ("indent", "item", "kind", "lines", "marker", "section", "segments", "string", "tells")

    def __init__(self, string: str, segments: Sequence[Segment], lines: Span, kind: str = "paragraph") -> None:
        self.string = string
        self.segments = tuple(segments)
        self.lines = lines
        self.kind = kind
        self.marker = ""
        self.indent = 0
        self.item: int | None = None
        self.section = ""
        self.tells = True

    def __repr__(self) -> str:
        return f"Passage({self.kind} {self.section}/{self.item} {self.string!r})"

    def ranges(self, start: int, end: int) -> tuple[Span, ...]:
        """The ranges of the document's text that characters [start, end) of the string stand in."""
        segments = self.segments
        if len(segments) == 1:  # most passages are one line without marks
            (only,) = segments
            low, high = max(start, only.start), min(end, only.start + only.length)
            return ((only.origin + low - only.start, only.origin + high - only.start),) if low < high else ()
        found: list[Span] = []
        if len(segments) > _FEW:
            first = max(bisect_right(segments, start, key=_start) - 1, 0)
            segments = segments[first : bisect_left(segments, end, first, key=_start)]
        for segment in segments:
            if segment.start >= end:
                break
            low, high = max(start, segment.start), min(end, segment.start + segment.length)
            if low < high:
                found.append((segment.origin + low - segment.start, segment.origin + high - segment.start))
        return tuple(found)

    def words(self, start: int = 0, end: int | None = None) -> Words:
        """The characters [start, end) of the string, white space at the ends left out, with their ranges."""
        string = self.string
        end = len(string) if end is None else end
        while start < end and string[start].isspace():
            start += 1
        while end > start and string[end - 1].isspace():
            end -= 1
        if len(self.segments) == 1 and start < end:  # as ``ranges``, at once
            (only,) = self.segments
            low, high = max(start, only.start), min(end, only.start + only.length)
            shift = only.origin - only.start
            return Words(string[start:end], ((low + shift, high + shift),) if low < high else ())
        return Words(string[start:end], self.ranges(start, end))

    def part(self, start: int, end: int) -> Passage:
        """The characters [start, end) of the string as a passage of its own, in the same lines."""
        segments = [
            Segment(max(low, start) - start, s.origin + max(low, start) - low, min(low + s.length, end) - max(low, start))
            for s in self.segments
            if (low := s.start) < end and low + s.length > start
        ]
        part = Passage(self.string[start:end], segments, self.lines, self.kind)
        part.item, part.section, part.tells = self.item, self.section, self.tells
        return part

    @property
    def span(self) -> Span:
        """The stretch of text from the passage's first character to its last."""
        last = self.segments[-1]
        return (self.segments[0].origin, last.origin + last.length)
