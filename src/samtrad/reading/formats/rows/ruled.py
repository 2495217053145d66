"""Tables whose ruled lines are known: each of their rows as one row of cells, an item's heading before its text.

Where no lines are known, geometry has to tell where a row of a table begins (``rows/tables``). Here only what a cell's lines are is open: one
paragraph that was broken where it had no more room, or several.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby, pairwise, zip_longest
from typing import NamedTuple

from samtrad.reading.formats.rows.page import Row, rows
from samtrad.reading.formats.rows.strips import WHITE, joined_lines
from samtrad.reading.formats.rows.word import Word
from samtrad.reading.lexicon.table_words import Column, table_of

_SPACE = 0.3  # sizes of the space before a word
_ROOM = 0.4  # sizes that are left where a word had room and did not take it
_LOOSE = 1.25  # of the least step from line to line: a new paragraph
_ALIKE = 0.15  # share by which sizes of one paragraph differ
_NEAR = 8.0  # points that edges of one table's columns differ from page to page
_OPEN = ",;-–"  # what ends no paragraph
_MARKS = frozenset("•▪■●○-–—*")
_HEADS = frozenset({"number", "item"})

Words = list[Word]


class Box(NamedTuple):
    """A cell: the table's row and column at which it begins, its left and right edge in points, its words."""

    row: int
    column: int
    left: float
    right: float
    words: Words


class Grid(NamedTuple):
    """A table with ruled lines: where it begins and ends on the page, in points, and its cells row by row."""

    top: float
    bottom: float
    boxes: tuple[Box, ...]


class Grids:
    """Lays out the ruled tables of a document: one may go on over the page's end without its head."""

    def __init__(self) -> None:
        self._columns: dict[int, Column] = {}
        self._edges: list[float] = []

    def rows(self, grid: Grid) -> list[Row]:
        """The rows of a table in the order in which they are read."""
        edges = _edges(grid)
        if len(edges) != len(self._edges) or any(abs(a - b) > _NEAR for a, b in zip(edges, self._edges, strict=True)):
            self._columns = {}
        self._edges = edges
        found: list[Row] = []
        for _, group in groupby(grid.boxes, key=lambda box: box.row):
            boxes = [box for box in group if box.words]
            if boxes:
                found += self._row(boxes)
        for row in found[1:]:
            row.white = row.white or 0.0
        return found

    def _row(self, boxes: Sequence[Box]) -> list[Row]:
        parts = [_paragraphs(box) for box in boxes]
        known = table_of(tuple(" ".join(word.text for part in one for word in part) for one in parts)) if len(boxes) > 1 else None
        if known:
            self._columns = dict(zip([box.column for box in boxes], known, strict=True))
        elif self._columns and not _HEADS.isdisjoint(self._columns.values()) and all(box.column in self._columns for box in boxes):
            return _item(boxes, parts, self._columns)
        return _beside(parts)


def _edges(grid: Grid) -> list[float]:
    """The left edge of each column."""
    lefts: dict[int, float] = {}
    for box in grid.boxes:
        lefts.setdefault(box.column, box.left)
    return [lefts[column] for column in sorted(lefts)]


def _beside(parts: Iterable[Sequence[Words]]) -> list[Row]:
    """The first paragraph of each cell beside those of the others, then the second ones."""
    return [_made([part for part in beside if part]) for beside in zip_longest(*parts)]


def _made(cells: list[Words]) -> Row:
    found = rows(cells[0])[0]
    return found.of(cells)


def _item(boxes: Sequence[Box], parts: Sequence[list[Words]], columns: Mapping[int, Column]) -> list[Row]:
    """An item's heading, then its text, then who and when."""
    told = [(columns[box.column], part) for box, part in zip(boxes, parts, strict=True)]
    heads = [part for column, one in told if column in _HEADS for part in one]
    found = [_made([[word for part in heads for word in part]])] if heads else []
    for column, one in told:
        if column == "text":
            found += [_made([part]) for part in one]
            if found and one:
                found[-len(one)].white = WHITE
    if found and heads:
        found[0].white = WHITE
    beside = [[word for part in one for word in part] for column, one in told if column not in _HEADS and column != "text"]
    if any(beside):
        found.append(_made([words for words in beside if words]))
        found[-1].white = WHITE
    return found


def _paragraphs(box: Box) -> list[Words]:
    """The words of a cell, paragraph by paragraph, words put together that were broken over lines."""
    lines = [(row.base, [word for cell in row.cells for word in cell]) for row in rows(box.words)]
    least = min((b - a for (a, _), (b, _) in pairwise(lines) if b - a > words[0].size * 0.85), default=0.0) if (words := box.words) else 0.0
    right = box.right - max(min(line[0].x0 for _, line in lines) - box.left, 0.0)
    found = [[lines[0][1]]]
    for (base, above), (next_base, line) in pairwise(lines):
        if _goes_on(above, line, right) and not (least and next_base - base > _LOOSE * least):
            found[-1].append(line)
        else:
            found.append([line])
    return [joined_lines(part) for part in found]


def _goes_on(above: Words, line: Words, right: float) -> bool:
    """Whether a line goes on with the paragraph of the one above: in small letters, or with a word that had no room there."""
    first, last = line[0], above[-1]
    if first.text in _MARKS:
        return False
    if first.text[0].islower() or first.text[0] == "(" or last.text[-1] in _OPEN:
        return True
    if above[0].bold == last.bold != first.bold == line[-1].bold:
        return False
    if abs(first.size - above[0].size) > _ALIKE * first.size:
        return False
    return last.x1 + (_SPACE + _ROOM) * first.size + first.x1 - first.x0 > right
