"""The rows of a cover page cut into clean cells, and rows joined to one string with the way back to the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from samtrad.reading.clean import clean
from samtrad.reading.passage import Passage, Segment
from samtrad.reading.text import Line, Text
from samtrad.reading.words import Words

_MARKS = re.compile(r"[*_#>\[\]•·●▪■◦❖➢✓\xad\xa0\u200b\ufeff\ufffe]|&nbsp;|\A[-–+o]\s|  |(?<!\w)[A-ZÅÄÖ] [a-zåäöA-ZÅÄÖ] [a-zåäöA-ZÅÄÖ] [a-zåäöA-ZÅÄÖ](?!\w)")
_TICKS = "✓●■"
"""Bullets that in a cell of their own, behind others, say that someone was there."""
_BREAK = re.compile(r"\s*<br ?/?>\s*")
_SPACE = re.compile(r"\s+")


class Cell(NamedTuple):
    """A clean stretch of a row: ``left`` in points or characters; ``column`` counts the tabs or pipes before it, -1 without."""

    string: str
    segments: tuple[Segment, ...]
    left: float
    column: int
    marker: bool

    @property
    def start(self) -> int:
        """Offset in the text of the cell's first character."""
        return self.segments[0].origin

    @property
    def end(self) -> int:
        """Offset in the text after the cell's last character."""
        return self.segments[-1].origin + self.segments[-1].length

    def words(self, low: int = 0, high: int | None = None) -> Words:
        """The characters [low, high) of the cell with their ranges."""
        return Passage(self.string, self.segments, (0, 0)).words(low, high)

    def cut(self, low: int, high: int | None = None) -> Cell | None:
        """The part [low, high) of the cell, white space left out; None when nothing is left."""
        high = len(self.string) if high is None else high
        while low < high and self.string[low].isspace():
            low += 1
        while high > low and self.string[high - 1].isspace():
            high -= 1
        parts = [
            Segment(max(s.start, low) - low, s.origin + max(low - s.start, 0), min(s.start + s.length, high) - max(s.start, low))
            for s in self.segments
            if s.start < high and s.start + s.length > low
        ]
        return Cell(self.string[low:high], tuple(parts), self.left, self.column, self.marker) if parts else None


class Row(NamedTuple):
    """One line of the text: its place in ``Text.lines``, its cells, and the white space above in lines."""

    at: int
    cells: tuple[Cell, ...]
    above: float


def rows_of(text: Text, indexes: Iterable[int]) -> list[Row]:
    """The lines with these indexes as rows of clean cells; lines that hold nothing but marks are left out.

    A line whose cells hold line breaks of their own is as many rows: "| Beslutande | Anna Berg<br>Bo Ek |".
    """
    rows = []
    for index in indexes:
        line = text.lines[index]
        held: dict[int, list[Cell]] = {}
        for under, cell in _cells(text, line):
            held.setdefault(under, []).append(cell)
        rows += [Row(index, tuple(cells), 0.0 if under else line.above) for under, cells in sorted(held.items())]
    return rows


def _cells(text: Text, line: Line) -> Iterable[tuple[int, Cell]]:
    """The clean cells of a line, each with how many breaks stand above it in its cell."""
    several = len(line.cells) > 1
    begin = text.string.rfind("\n", 0, line.start) + 1 if line.box is None else line.start
    head = text.string[begin : line.end] if line.box is None else ""
    columned = "\t" in head or "|" in head
    for number, start, end, under in _parts(text, line):
        string = text.string[start:end]
        left = line.lefts[number] if number < len(line.lefts) else 0.0
        column = _separators(head[: start - begin]) if columned else -1
        marker = False
        segments: tuple[Segment, ...] = (Segment(0, start, end - start),)
        if _MARKS.search(string):
            cleaned = clean(text, Line(start, end, ()))
            string, segments, marker = cleaned.string, cleaned.segments, bool(cleaned.marker)
            if not string and cleaned.marker and (not several or (number and cleaned.marker in _TICKS)):
                string, segments = cleaned.marker, (Segment(0, start, end - start),)
        if string and segments:
            yield under, Cell(string, segments, left, column, marker)


def _parts(text: Text, line: Line) -> Iterable[tuple[int, int, int, int]]:
    """The stretches of a line's cells between line breaks: the cell's place in the line, where it starts and ends, the breaks above it."""
    for number, (start, end) in enumerate(line.cells):
        at, under = start, 0
        if "<" in text.string[start:end]:
            for match in _BREAK.finditer(text.string, start, end):
                if match.start() > at:
                    yield number, at, match.start(), under
                at, under = match.end(), under + 1
        if end > at:
            yield number, at, end, under


def _separators(before: str) -> int:
    """How many columns lie before a cell: pipes where there are any (one more opens the row), else tabs."""
    if pipes := before.count("|"):
        return pipes - 1 if before.lstrip().startswith("|") else pipes
    return before.count("\t")


class Strip:
    """Cells joined to one string, as a column or list is read: rows by line ends, cells by tabs, broken lines by a space."""

    __slots__ = ("_parts", "_segments", "size")

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._segments: list[Segment] = []
        self.size = 0

    def add(self, cell: Cell, separator: str) -> int:
        """Append a cell after a separator (left out before the first); the offset where it starts."""
        if self.size:
            self._parts.append(separator)
            self.size += len(separator)
        start = self.size
        self._segments += [Segment(start + s.start, s.origin, s.length) for s in cell.segments]
        self._parts.append(cell.string)
        self.size += len(cell.string)
        return start

    @property
    def last(self) -> str:
        """What was added last, "" before anything was."""
        return self._parts[-1] if self._parts else ""

    def trimmed(self, count: int) -> Strip:
        """Itself, the last ``count`` characters taken away."""
        self._parts[-1] = self._parts[-1][:-count]
        last = self._segments[-1]
        self._segments[-1] = Segment(last.start, last.origin, last.length - count)
        self.size -= count
        return self

    def passage(self) -> Passage:
        """What was joined, as one passage."""
        return Passage("".join(self._parts), self._segments, (0, 0))


def words_of(passage: Passage, start: int, end: int) -> Words:
    """The characters [start, end) as words, white space collapsed and left out at the ends."""
    words = passage.words(start, end)
    if "\n" in words or "\t" in words or "  " in words:
        return Words(_SPACE.sub(" ", words), words.ranges)
    return words


def is_hyphened(before: str, after: str) -> bool:
    """Whether a word was broken between two lines: "biblioteks-" over "verksamhet"; not so "Bygg-" over "och"."""
    return len(before) > 1 and before[-1] == "-" and before[-2].isalpha() and after[0].islower() and not after.startswith(("och ", "eller ", "samt "))


def joined_passage(cells: Sequence[Cell]) -> Passage:
    """Cells under each other as one string: "Nämnden för biblioteks-" over "verksamhet" loses its hyphen, "Bygg-" over "och" does not."""
    strip = Strip()
    for number, cell in enumerate(cells):
        before = cells[number - 1].string if number else ""
        hyphened = is_hyphened(before, cell.string)
        kept = strip.trimmed(1) if hyphened else strip
        kept.add(cell, "" if hyphened else " ")
    return strip.passage()
