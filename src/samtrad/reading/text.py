"""A document's text as it is laid out: one string, its lines, and where each character came from."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cached_property, partial
from typing import NamedTuple

from msgspec import Struct

from samtrad.reading.words import Span

BULLETS = "-–—•·▪‣◦●○■□◻◼▫❖❑❏▶►▸➢➤✓✔☐☑∙⁃→⇒➔➜\uf02d\uf06c\uf06e\uf06f\uf071\uf076\uf0a7\uf0a8\uf0b7\uf0d8\uf0e0\uf0e8\uf0fc"
"""What opens an entry of a list: dashes, dots, arrows and ticks, and what symbol fonts leave of them."""


_LONGEST_LABEL = 48
"""Characters of a cell that may be a label."""
_AROUND_LABELS = " *_.:"


class Box(NamedTuple):
    """A rectangle on a page, in points (1/72 inch) from the page's top left corner."""

    x0: float
    y0: float
    x1: float
    y1: float


class Line(Struct, frozen=True, gc=False):
    """One visual row of text.

    ``start`` and ``end`` are offsets into the text, line end left out. ``cells`` are the spans of the stretches
    that column gaps (a tab, three spaces or more, a pipe) keep apart; a line without gaps has one, a blank line
    none. ``page`` counts from 1 and is 0 where the format has no pages. ``box``, ``size`` (type size in points)
    and ``bold`` are None, 0.0 and False where the format does not tell. ``above`` is the white space over the
    line counted in line heights: for plain text the number of blank lines before it.
    """

    start: int
    end: int
    cells: tuple[Span, ...]
    page: int = 0
    box: Box | None = None
    size: float = 0.0
    bold: bool = False
    above: float = 0.0
    lefts: tuple[float, ...] = ()
    """Left edge of each cell: points on a page, columns of characters in formats without pages."""
    furniture: bool = False
    """Whether the format itself tells that the line stands around the text: header, footer, note, a site's navigation."""


class Place(NamedTuple):
    """Where some characters stand: page (from 1, 0 without pages), box on it, offsets in the original.

    ``origin`` is a range of byte offsets for text files and of character indexes on the page for PDF. For DOCX, ODT
    and HTML it counts the characters of the document's text in the order in which they are stored: bytes of a packed
    file lead nowhere. What a program supplies when it shows the document (the number of a list entry) has the empty
    range where it stands.
    """

    page: int
    box: Box | None
    origin: Span


class Glyphs(NamedTuple):
    """A stretch of characters that came together: where it starts in the text, how long it is, and its place."""

    start: int
    length: int
    place: Place


class Scan(NamedTuple):
    """A page whose text is a picture: its number, how sure its words are (0 to 1), and why it was not read, "" if it was.

    ``failing`` is "missing" (nothing to recognise with), "off" (not wished for), "time" (too slow) or "failed".
    """

    page: int
    sure: float
    failing: str = ""


class Respelt(NamedTuple):
    """A character that was spelt twice in the file and is spelt once in the text: where it stands, and what stood there."""

    at: int
    stood: str


class Text:
    """The whole text of a document with its lines, pages and the way back to the original.

    ``string`` has line feeds at line ends and form feeds between pages. ``pages`` are the spans of the pages (empty for formats
    without pages). ``glyphs`` are in order of ``start`` and do not overlap; characters between them (spaces
    and line ends that we supplied) have no origin. ``encoding`` is that of the bytes the origins count, where
    they count bytes. ``scans`` are the pages that are pictures. ``misread`` tells that letters of it were, so that it is
    read with more patience (see ``misread``), ``respelt`` which characters were spelt twice (see ``formats.plain.spelt_twice``).
    """

    def __init__(
        self,
        string: str,
        lines: Sequence[Line],
        pages: Sequence[Span] = (),
        glyphs: Sequence[Glyphs] | Callable[[], Sequence[Glyphs]] = (),
        encoding: str | None = None,
        scans: Sequence[Scan] = (),
    ) -> None:
        self.string = string
        self.lines = tuple(lines)
        self.pages = tuple(pages)
        self._given = glyphs
        self._encoding = encoding
        self.scans = tuple(scans)
        self.misread = False
        self.respelt: tuple[Respelt, ...] = ()

    @cached_property
    def recognised(self) -> frozenset[int]:
        """The numbers of the pages whose text was recognised in a picture."""
        return frozenset(scan.page for scan in self.scans if not scan.failing)

    @property
    def page_count(self) -> int:
        """How many pages there is text of; 0 for formats without pages."""
        return sum(start < end for start, end in self.pages)

    @cached_property
    def glyphs(self) -> tuple[Glyphs, ...]:
        """The stretches of characters with their places, worked out when first asked for."""
        return tuple(self._given() if callable(self._given) else self._given)

    @cached_property
    def _starts(self) -> list[int]:
        return [g.start for g in self.glyphs]

    @cached_property
    def _labels(self) -> Mapping[str, Sequence[int]]:
        """The lines in which a short string fills a cell, by the string in small letters, without what sets labels off."""
        string = self.string
        found: defaultdict[str, list[int]] = defaultdict(list)
        for index, line in enumerate(self.lines):
            for start, end in line.cells:
                if end - start <= _LONGEST_LABEL:
                    found[string[start:end].strip(_AROUND_LABELS).casefold()].append(index)
        return found

    def labelled(self, labels: Collection[str]) -> list[int]:
        """The lines that hold one of some labels, given in small letters, in a cell of its own, or alone; in order.

        Tables are looked for around the labels of their columns, so that no finder has to go through all lines.
        """
        return sorted({index for label in labels for index in self._labels.get(label, ())})

    def of(self, span: Span) -> str:
        """The characters of a span."""
        return self.string[span[0] : span[1]]

    def page_at(self, offset: int) -> int:
        """The number of the page that an offset stands on, from 1; 0 where there are no pages."""
        return bisect_right([start for start, _ in self.pages], offset) if self.pages else 0

    def places(self, span: Span) -> list[Place]:
        """Where the characters of a span came from, stretch by stretch, boxes cut to the part in the span."""
        found: list[Place] = []
        first = max(bisect_right(self._starts, span[0]) - 1, 0)
        for at in range(first, len(self.glyphs)):
            glyphs = self.glyphs[at]
            if glyphs.start >= span[1]:
                break
            low, high = max(span[0], glyphs.start), min(span[1], glyphs.start + glyphs.length)
            if low < high:
                place = glyphs.place if high - low == glyphs.length else self._bytes(glyphs, low, high) if self._encoding else _part(glyphs, low, high)
                if self.respelt and found and found[-1].origin[1] == place.origin[0]:
                    place = Place(place.page, None, (found.pop().origin[0], place.origin[1]))
                found.append(place)
        return found

    def cut(self, first: int, stop: int) -> Text:
        """The lines from ``first`` to before ``stop`` as a text of their own, whose places are those in the original.

        Pages keep their numbers: those before its first have no characters in it.
        """
        low = self.lines[first].start if first else 0
        high = self.lines[stop].start if stop < len(self.lines) else len(self.string)
        lines = [_moved(line, low) for line in self.lines[first:stop]]
        pages = [(max(start, low) - low, min(end, high) - low) if low < end else (0, 0) for start, end in self.pages if start < high]
        numbers = {number for number, (start, end) in enumerate(pages, 1) if start < end}
        scans = [scan for scan in self.scans if scan.page in numbers]
        text = Text(self.string[low:high], lines, pages, partial(self._glyphs_between, low, high), self._encoding, scans)
        text.respelt = tuple(Respelt(one.at - low, one.stood) for one in self.respelt if low <= one.at < high)
        return text

    def with_lines(self, lines: Sequence[Line]) -> Text:
        """The same text laid out in other lines."""
        text = Text(self.string, lines, self.pages, lambda: self.glyphs, self._encoding, self.scans)
        text.misread, text.respelt = self.misread, self.respelt
        return text

    def _glyphs_between(self, low: int, high: int) -> list[Glyphs]:
        """The stretches that lie between two offsets, counted from the first."""
        found = []
        for glyphs in self.glyphs:
            start, end = max(glyphs.start, low), min(glyphs.start + glyphs.length, high)
            if start >= end:
                continue
            whole = end - start == glyphs.length
            place = glyphs.place if whole else self._bytes(glyphs, start, end) if self._encoding else _part(glyphs, start, end)
            found.append(Glyphs(start - low, end - start, place))
        return found

    def _bytes(self, glyphs: Glyphs, low: int, high: int) -> Place:
        """The place of the characters [low, high) of a stretch in a file of text: what they take in its encoding."""
        encoding = self._encoding or "utf-8"
        first = glyphs.place.origin[0] + len(self.string[glyphs.start : low].encode(encoding, "replace"))
        return Place(glyphs.place.page, None, (first, first + len(self.string[low:high].encode(encoding, "replace"))))


def _moved(line: Line, by: int) -> Line:
    """A line so many characters nearer to the start of its text."""
    cells = tuple([(start - by, end - by) for start, end in line.cells])
    return Line(line.start - by, line.end - by, cells, line.page, line.box, line.size, line.bold, line.above, line.lefts, line.furniture)


def _part(glyphs: Glyphs, low: int, high: int) -> Place:
    """The place of the characters [low, high) of a stretch; a box is cut in proportion to its characters."""
    place = glyphs.place
    origin_length = place.origin[1] - place.origin[0]
    shares = ((low - glyphs.start) / glyphs.length, (high - glyphs.start) / glyphs.length)
    origin = (place.origin[0] + round(origin_length * shares[0]), place.origin[0] + round(origin_length * shares[1]))
    box = place.box
    if box is not None:
        width = box.x1 - box.x0
        box = Box(box.x0 + width * shares[0], box.y0, box.x0 + width * shares[1], box.y1)
    return Place(place.page, box, origin)
