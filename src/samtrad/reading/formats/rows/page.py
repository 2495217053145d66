"""Words on a page to rows of cells in reading order, told by geometry alone."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from operator import attrgetter

from samtrad.reading.formats.rows.runs import Run, runs
from samtrad.reading.formats.rows.word import Word

_LINE = 0.4  # of the smaller size: baselines of one row differ by less
_OVERLAP = 0.3  # sizes that two runs may share sideways and still be side by side
_WIDE = 1.5  # sizes: a gap that parts columns
_NARROW = 0.6  # sizes: a gap that may, where other rows begin a column at the same place
_FULL = 3.0  # sizes: the widest space of justified text
_ALIKE = 0.6  # of a gap that even the row's least space reaches where the text is justified
_FEW = 2  # other spaces from which a row can tell that it is justified
_NEIGHBOURS = 2  # rows that begin a column at the place of a narrow gap
_MARK_GAP = 3.5  # sizes between a list mark and its text
_STRETCHED = 3  # spaces of a line that few words fill
_EVEN = 0.1  # sizes that they differ by
_EDGE = 1.5  # points that edges of one column differ

_WORD_GAP = 8.0  # likewise for a word that opens a clause
_WORDS = frozenset({"att", "Att", "dels", "Dels"})
_MARKS = frozenset("•▪■□◻◦●○‣⁃·*-–—➢→✓❑❖o")

_by_base = attrgetter("base")
_by_left = attrgetter("x0")


class Row:
    """One visual row: ``cells`` from left to right, each words in order; base and size in points, base 0 where it has none.

    ``white`` is the white above it in lines where the order of reading settles it; else None, and the page tells.
    """

    __slots__ = ("base", "cells", "runs", "size", "white")

    def __init__(self, run: Run) -> None:
        self.runs = [run]
        self.base = run.base
        self.size = run.size
        self.cells: list[list[Word]] = []
        self.white: float | None = None

    def of(self, cells: list[list[Word]]) -> Row:
        """A row at the same height with some of the cells."""
        row = Row(self.runs[0])
        row.base, row.size, row.cells = self.base, self.size, cells
        return row

    def takes(self, run: Run) -> bool:
        """Whether a run that starts no higher stands on this row."""
        small = min(run.size, self.size)
        if run.base - self.base > _LINE * small:
            return False
        if run.base - self.base <= 0.1 * small:
            return True
        reach = _OVERLAP * small
        return not any(r.x0 < run.x1 - reach and run.x0 < r.x1 - reach for r in self.runs)


def rows(words: list[Word]) -> list[Row]:
    """The rows of a page from top to bottom, cut into cells."""
    found: list[Row] = []
    for run in sorted(runs(words), key=_by_base):
        for row in reversed(found[-3:]):
            if row.takes(run):
                row.runs.append(run)
                break
        else:
            found.append(Row(run))
    edges: Counter[int] = Counter()
    for row in found:
        if len(row.runs) > 1:
            row.runs.sort(key=_by_left)
            _drop_doubles(row)
        _count_edges(row, edges)
    for row in found:
        row.cells = [row.runs[0].words] if len(row.runs) == 1 else _cells(row.runs, edges)
    return found


def aside(words: list[Word]) -> list[Row]:
    """Words that stand on no row of the page (along a margin, beyond its edge): one row for each stretch of the page's own order."""
    found: list[Row] = []
    last: Word | None = None
    for word in words:
        if last is not None and 0 <= word.first - last.end <= 1:
            found[-1].cells[0].append(word)
        else:
            row = Row(Run([word]))
            row.base = 0.0
            row.cells = [[word]]
            found.append(row)
        last = word
    return found


def _count_edges(row: Row, edges: Counter[int]) -> None:
    """The left edges at which the row begins or goes on after a wide gap, in steps of ``_EDGE``."""
    reach = -1e9
    for run in row.runs:
        if run.x0 - reach >= _WIDE * run.size:
            edges[int(run.x0 / _EDGE)] += 1
        reach = max(reach, run.x1)


def _support(x: float, edges: Counter[int]) -> int:
    """How many rows have a column's edge at x or within one step of it."""
    step = int(x / _EDGE)
    return edges[step] + edges[step - 1] + edges[step + 1]


def _cells(stretch: list[Run], edges: Counter[int]) -> list[list[Word]]:
    if _is_stretched(stretch):
        return [[word for run in stretch for word in run.words]]
    cells = [list(stretch[0].words)]
    first, reach = stretch[0], stretch[0].x1
    for run in stretch[1:]:
        gap = run.x0 - reach
        small = min(run.size, first.size)
        if _parts(gap, small, run, stretch, edges) and not (len(cells) == 1 and _marks(cells[0], gap / small)):
            cells.append(list(run.words))
        else:
            cells[-1] += run.words
        first, reach = run, max(reach, run.x1)
    return cells


def _is_stretched(stretch: list[Run]) -> bool:
    """Whether a row is a line of justified text that few words had to fill: the spaces are as wide as each other, however long the words are.

    Columns give words of different lengths different spaces. What marks a list entry stands at a distance of its own.
    """
    if len(stretch) < _STRETCHED:
        return False
    words = [word for run in stretch for word in run.words]
    if words[0].text in _MARKS:
        words = words[1:]
    spaces = [b.x0 - a.x1 for a, b in pairwise(words)]
    if len(spaces) < _STRETCHED or max(spaces) - min(spaces) > _EVEN * words[0].size:
        return False
    lengths = [word.x1 - word.x0 for word in words]
    return max(lengths) - min(lengths) > words[0].size


def _parts(gap: float, size: float, run: Run, stretch: list[Run], edges: Counter[int]) -> bool:
    """Whether a gap before a run parts two cells.

    A wide one does, except in justified text, where the row's other spaces are as wide; a narrower one where
    rows above or below begin a column at the same place.
    """
    if gap < _NARROW * size:
        return False
    others = _support(run.x0, edges) - (gap >= _WIDE * run.size)
    if gap >= _WIDE * size and (others >= 1 or gap >= _FULL * size):
        return True
    if gap < _WIDE * size and others < _NEIGHBOURS:
        return False
    words = [w for r in stretch for w in r.words]
    spaces = [b.x0 - a.x1 for a, b in pairwise(words) if b is not run.words[0]]
    alike = [space for space in spaces if space * _ALIKE < gap]
    justified = len(alike) >= (_FEW if gap >= _WIDE * size else 1) and min(alike) >= _ALIKE * gap
    return not justified


def _marks(cell: list[Word], gap: float) -> bool:
    """Whether a cell is a list mark alone, close enough to what it marks: a bullet, a dash, "3." or "b)".

    Clauses are often set with "att" far out in the margin.
    """
    if len(cell) != 1:
        return False
    text = cell[0].text
    if text in _WORDS:
        return gap < _WORD_GAP
    return gap < _MARK_GAP and (text in _MARKS or (len(text) <= 4 and text[-1] in ".)" and text[:-1].isalnum()))


def _drop_doubles(row: Row) -> None:
    """Takes out words printed a second time over themselves, as programs do that have no bold type."""
    kept: list[Run] = []
    reach = -1e9
    for run in row.runs:
        once = run
        if run.x0 < reach - 0.1 * run.size:
            words = [w for w in run.words if not any(_is_double(w, o) for r in kept if r.x1 > run.x0 for o in r.words)]
            if not words:
                continue
            once = run if len(words) == len(run.words) else Run(words)
        kept.append(once)
        reach = max(reach, once.x1)
    row.runs = kept


def _is_double(word: Word, other: Word) -> bool:
    near = 0.2 * word.size
    return word.text == other.text and abs(word.x0 - other.x0) < near and abs(word.x1 - other.x1) < near and abs(word.base - other.base) < near
