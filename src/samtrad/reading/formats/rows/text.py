"""Rows of all pages to one text, with its lines and the way back to each word's place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from itertools import accumulate, chain, pairwise, repeat
from operator import add, sub
from typing import Any

from samtrad.reading.formats.frame import Standing
from samtrad.reading.formats.rows.page import Row
from samtrad.reading.formats.rows.word import Word
from samtrad.reading.text import Box, Glyphs, Line, Place, Scan, Text
from samtrad.reading.words import Span

_USUAL = 1.2  # sizes from line to line, where a document is too short to tell
_TIGHTEST, _LOOSEST = 0.9, 2.2  # sizes between lines of one block
_FINE = 20  # steps that a size is divided into when line distances are compared
_BLANK = 0.45  # lines of white above a row from which a blank line tells it

_NEW: Any = tuple.__new__  # what a named tuple's own constructor comes down to, at a third of the time


def text(pages: Sequence[Sequence[Row]], scans: Sequence[Scan] = (), frames: Mapping[int, Standing] | None = None) -> Text:
    """The text of pages: cells parted by a tab, rows by a line end, pages by a line end and a form feed.

    ``frames`` tell of pages that were set upright how they are shown. A blank line stands where the white above a row is clearly more than the usual between lines.
    """
    usual = _usual(pages)
    words: list[Word] = []
    before: list[str] = []  # what stands before each word
    numbers: list[int] = []
    whites: list[float] = []
    lead = ""
    for number, page in enumerate(pages, 1):
        last: Row | None = None
        for row in page:
            white = _white(last, row, usual)
            whites.append(white)
            if white > _BLANK:
                lead += "\n"
            for cell in row.cells:
                before.append(lead)
                if len(cell) > 1:
                    before += repeat(" ", len(cell) - 1)
                words += cell
                lead = "\t"
            lead, last = "\n", row
        numbers += repeat(number, len(words) - len(numbers))
        if number < len(pages):
            lead += "\f"
    string, table, starts, ends = _joined(words, before, lead if lead.endswith("\f") else "")
    glyphs = partial(_glyphs, table, starts, numbers, frames or {})
    return Text(string, _lines(pages, table, starts, ends, whites), _pages(string), glyphs, scans=scans)


def _white(last: Row | None, row: Row, usual: float) -> float:
    """The white above a row, in usual lines beyond the usual distance; 0 where nothing stands above it."""
    if row.white is not None:
        return row.white
    if last is None or row.base <= last.base:
        return 0.0
    large = max(last.size, row.size)
    return max(0.0, round((row.base - last.base) / (usual * large) - 1, 2))


def _usual(pages: Sequence[Sequence[Row]]) -> float:
    """The document's most common distance between lines of one size, in sizes."""
    steps: Counter[int] = Counter()
    for page in pages:
        for last, row in pairwise(page):
            if last.size == row.size and _TIGHTEST < (step := (row.base - last.base) / row.size) < _LOOSEST:
                steps[round(step * _FINE)] += 1
    if not steps:
        return _USUAL
    most = max(steps.values())
    return min(step for step, count in steps.items() if count == most) / _FINE


def _joined(words: list[Word], before: list[str], tail: str) -> tuple[str, _Table, list[int], list[int]]:
    """The string of all words, the words as a table, and where each starts and ends in the string."""
    table = _Table(words)
    lengths = list(map(len, table.texts))
    ends = list(accumulate(map(add, map(len, before), lengths)))
    starts = list(map(sub, ends, lengths))
    return "".join(chain.from_iterable(zip(before, table.texts, strict=True))) + tail, table, starts, ends


def _glyphs(table: _Table, starts: list[int], numbers: list[int], frames: Mapping[int, Standing]) -> list[Glyphs]:
    """Each word's place. Made when asked for: they take more room than all else that is known of a page."""
    boxes: Iterable[Box] = map(_NEW, repeat(Box), zip(table.x0, table.y0, table.x1, table.y1, strict=True))
    if frames:
        boxes = [frames[number].shown(box) if number in frames else box for number, box in zip(numbers, boxes, strict=True)]
    places = map(_NEW, repeat(Place), zip(numbers, boxes, zip(table.first, table.end, strict=True), strict=True))
    return list(map(_NEW, repeat(Glyphs), zip(starts, map(len, table.texts), places, strict=True)))


class _Table:
    """The words of a document column by column: what all lines ask for is had with one slice."""

    __slots__ = ("bold", "end", "first", "size", "texts", "x0", "x1", "y0", "y1")

    def __init__(self, words: list[Word]) -> None:
        self.texts, self.x0, self.y0, self.x1, self.y1, _, self.size, self.bold, self.first, self.end = zip(*words, strict=True)


def _pages(string: str) -> list[Span]:
    starts = [0]
    while (found := string.find("\f", starts[-1])) >= 0:
        starts.append(found + 1)
    return list(zip(starts, [*starts[1:], len(string)], strict=True))


def _lines(pages: Sequence[Sequence[Row]], table: _Table, starts: list[int], ends: list[int], whites: list[float]) -> list[Line]:
    x0, y0, x1, y1, sizes, bold = table.x0, table.y0, table.x1, table.y1, table.size, table.bold
    lines: list[Line] = []
    end = 0
    for number, page in enumerate(pages, 1):
        for row in page:
            at = end
            if len(row.cells) == 1:
                end += len(row.cells[0])
                cells: tuple[Span, ...] = ((starts[at], ends[end - 1]),)
                lefts: tuple[float, ...] = (x0[at],)
            else:
                firsts = list(accumulate(map(len, row.cells[:-1]), initial=at))
                end = firsts[-1] + len(row.cells[-1])
                cells = tuple([(starts[a], ends[b - 1]) for a, b in pairwise([*firsts, end])])
                lefts = tuple([x0[a] for a in firsts])
            box = Box(min(x0[at:end]), min(y0[at:end]), max(x1[at:end]), max(y1[at:end]))
            size, heavy = _common(sizes[at:end]), _is_heavy(table.texts, bold, at, end)
            lines.append(Line(starts[at], ends[end - 1], cells, number, box, size, heavy, whites[len(lines)], lefts))
    return lines


def _is_heavy(texts: Sequence[str], bold: Sequence[bool], at: int, end: int) -> bool:
    """Whether most letters of the words [at, end) are bold."""
    row = bold[at:end]
    if True not in row or False not in row:
        return row[0]
    heavy = sum([len(text) for text, is_bold in zip(texts[at:end], row, strict=True) if is_bold])
    return 2 * heavy > sum(map(len, texts[at:end]))


def _common(sizes: Sequence[float]) -> float:
    """The size that most words have, in points; the larger of equals."""
    if sizes.count(sizes[0]) == len(sizes):
        return round(sizes[0], 2)
    _, size = max((count, size) for size, count in Counter(sizes).items())
    return round(size, 2)
