"""Rows of all pages to one text, with its lines and the way back to each word's place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, pairwise, repeat
from operator import add, itemgetter
from typing import Any

from samtrad.reading.formats.rows import Row
from samtrad.reading.formats.rows_word import Word
from samtrad.reading.text import Box, Glyphs, Line, Place, Text
from samtrad.reading.words import Span

_USUAL = 1.2  # sizes from line to line, where a document is too short to tell
_TIGHTEST, _LOOSEST = 0.9, 2.2  # sizes between lines of one block
_FINE = 20  # steps that a size is divided into when line distances are compared
_BLANK = 0.45  # lines of white above a row from which a blank line tells it

_size = itemgetter(6)
_NEW: Any = tuple.__new__  # what a named tuple's own constructor comes down to, at a third of the time


def text(pages: Sequence[Sequence[Row]]) -> Text:
    """The text of pages: cells parted by a tab, rows by a line end, pages by a line end and a form feed.

    A blank line stands where the white above a row is clearly more than the usual between lines.
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
    return _assembled(pages, words, before, numbers, whites, lead if lead.endswith("\f") else "")


def _white(last: Row | None, row: Row, usual: float) -> float:
    """The white above a row, in usual lines beyond the usual distance; 0 where nothing stands above it."""
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


def _assembled(pages: Sequence[Sequence[Row]], words: list[Word], before: list[str], numbers: list[int], whites: list[float], tail: str) -> Text:
    texts = [w[0] for w in words]
    lengths = list(map(len, texts))
    leads = list(map(len, before))
    ends = list(accumulate(map(add, leads, lengths)))
    starts = [end - length for end, length in zip(ends, lengths, strict=True)]
    string = "".join([part for pair in zip(before, texts, strict=True) for part in pair]) + tail
    boxes = map(_NEW, repeat(Box), [w[1:5] for w in words])
    places = map(_NEW, repeat(Place), zip(numbers, boxes, [w[8:] for w in words], strict=True))
    glyphs = list(map(_NEW, repeat(Glyphs), zip(starts, lengths, places, strict=True)))
    return Text(string, _lines(pages, starts, ends, whites), _pages(string), glyphs)


def _pages(string: str) -> list[Span]:
    starts = [0]
    while (found := string.find("\f", starts[-1])) >= 0:
        starts.append(found + 1)
    return list(zip(starts, [*starts[1:], len(string)], strict=True))


def _lines(pages: Sequence[Sequence[Row]], starts: list[int], ends: list[int], whites: list[float]) -> list[Line]:
    lines: list[Line] = []
    at = 0
    for number, page in enumerate(pages, 1):
        for row in page:
            first = at
            cells = [(starts[at], ends[(at := at + len(cell)) - 1]) for cell in row.cells]
            words = row.cells[0] if len(row.cells) == 1 else [w for cell in row.cells for w in cell]
            left, top, right, bottom = zip(*[w[1:5] for w in words], strict=True)
            heavy = sum([len(w[0]) for w in words if w[7]])
            lines.append(
                Line(
                    starts[first],
                    ends[at - 1],
                    tuple(cells),
                    number,
                    Box(min(left), min(top), max(right), max(bottom)),
                    _common_size(words),
                    heavy > 0 and 2 * heavy > sum([len(w[0]) for w in words]),
                    whites[len(lines)],
                    tuple([cell[0][1] for cell in row.cells]),
                )
            )
    return lines


def _common_size(words: list[Word]) -> float:
    """The size that most words have, in points; the larger of equals."""
    sizes = set(map(_size, words))
    if len(sizes) == 1:
        return round(words[0][6], 2)
    counts = Counter(map(_size, words))
    return float(round(max(sizes, key=lambda size: (counts[size], size)), 2))
