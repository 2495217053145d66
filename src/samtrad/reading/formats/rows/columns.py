"""Prose set in two columns: down the left one before the right one. Tables and lists stay row by row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from samtrad.reading.formats.rows.page import Row
from samtrad.reading.formats.rows.word import Word

_STEP = 3.0  # points: how finely left edges are compared
_NARROWEST = 100  # points that a column of prose is wide
_GUTTER = 0.7  # sizes of white between the columns at least
_LINES = 6  # lines that a column of prose has at least
_FULL = 0.7  # of its column's width that a full line takes up
_MOSTLY = 0.5  # share of full lines
_WORDS = 3.5  # words that a line of prose has on average
_GOES_ON = 0.35  # share of lines that go on in lower case
_WHITE = 2.6  # sizes from row to row that part a page
_PART = 1.35  # lines from one to the next from which a break parts paragraphs

Cell = list[Word]


def in_columns(rows: list[Row]) -> list[Row]:
    """The rows of a page, columns of prose one after the other."""
    if len(rows) < _LINES:
        return rows
    start = min([row.cells[0][0][1] for row in rows])
    if sum([row.cells[-1][0][1] > start + _NARROWEST for row in rows]) < _LINES:
        return rows
    lefts = Counter(round(cell[0].x0 / _STEP) for row in rows for cell in row.cells)
    ordered: list[Row] = []
    for start, end, gutter in _regions(rows, lefts):
        part = rows[start:end]
        ordered += part if gutter is None else _columns(part, gutter)
    return ordered


def _regions(rows: list[Row], lefts: Counter[int]) -> list[tuple[int, int, float | None]]:
    """Ranges of rows that one gutter runs through, each with the right column's left edge; None for the rest."""
    edge = _right_edge(rows, lefts)
    if edge is None:
        return [(0, len(rows), None)]
    regions: list[tuple[int, int, float | None]] = []
    start = 0
    for end in [*_cuts(rows, edge), len(rows)]:
        first, last = _trimmed(rows, start, end)
        if last - first >= _LINES and _is_prose(rows[first:last], edge):
            regions += [(start, first, None), (first, last, edge), (last, end, None)]
        else:
            regions.append((start, end, None))
        start = end
    return regions


def _cuts(rows: list[Row], edge: float) -> list[int]:
    """Where a stretch that the gutter may run through ends: at rows across it, headings over it and wide white."""
    cuts: list[int] = []
    for k, row in enumerate(rows):
        if not _is_clear(row, edge):
            cuts += [k, k + 1]
        elif k and (row.base - rows[k - 1].base > _WHITE * row.size or _is_heading(rows, k)):
            cuts.append(k)
    return sorted(set(cuts) - {0, len(rows)})


def _is_heading(rows: list[Row], k: int) -> bool:
    """Whether a row of another size stands alone, no line of the other column beside it."""
    row = rows[k]
    near = [r for r in rows[max(k - 1, 0) : k + 2] if r is not row and abs(r.base - row.base) < 0.9 * row.size]
    return not near and len(row.cells) == 1 and abs(row.size - rows[k - 1].size) > 0.08 * row.size


def _trimmed(rows: list[Row], start: int, end: int) -> tuple[int, int]:
    """A stretch without the rows of one side at its ends that white sets apart, and headings."""
    while end - start > _LINES and len(rows[start].cells) == 1 and rows[start + 1].base - rows[start].base > _PART * 1.2 * rows[start + 1].size:
        start += 1
    while end - start > _LINES and len(rows[end - 1].cells) == 1 and rows[end - 1].base - rows[end - 2].base > _PART * 1.2 * rows[end - 1].size:
        end -= 1
    return start, end


def _right_edge(rows: list[Row], lefts: Counter[int]) -> float | None:
    """Where a second column would begin: the commonest left edge but the first, with lines enough."""
    first = min(step for step, count in lefts.items() if count >= 2) if any(c >= 2 for c in lefts.values()) else 0
    others = {step: lefts[step] + lefts[step + 1] for step in lefts if step > first + 20}
    if not others or max(others.values()) < _LINES:
        return None
    best = max(others, key=lambda step: (others[step], -step))
    return min(cell[0].x0 for row in rows for cell in row.cells if 0 <= round(cell[0].x0 / _STEP) - best <= 1)


def _is_clear(row: Row, edge: float) -> bool:
    """Whether no cell of the row runs over the gutter."""
    return all(cell[0].x0 >= edge or cell[-1].x1 <= edge - _GUTTER * row.size for cell in row.cells)


def _sides(rows: Sequence[Row], edge: float) -> tuple[list[tuple[Row, list[Cell]]], list[tuple[Row, list[Cell]]]]:
    left = [(row, cells) for row in rows if (cells := [c for c in row.cells if c[0].x0 < edge])]
    right = [(row, cells) for row in rows if (cells := [c for c in row.cells if c[0].x0 >= edge])]
    return left, right


def _is_prose(rows: Sequence[Row], edge: float) -> bool:
    """Whether both sides are running text, and their paragraphs do not part together as those of table rows do."""
    sides = _sides(rows, edge)
    if not all(_runs_on([cells for _, cells in side]) for side in sides):
        return False
    left, right = (_breaks([row.base for row, _ in side]) for side in sides)
    together = sum(any(abs(a - b) < 0.8 * rows[0].size for b in right) for a in left)
    return together == 0 or 2 * together <= max(len(left), len(right))


def _runs_on(lines: list[list[Cell]]) -> bool:
    """Whether lines are prose: of one cell, mostly full, of several words, many beginning in lower case."""
    if len(lines) < _LINES or sum(len(cells) > 1 for cells in lines) * 4 > len(lines):
        return False
    widths = [cells[-1][-1].x1 - cells[0][0].x0 for cells in lines]
    full = sum(width >= _FULL * max(widths) for width in widths)
    words = sum(len(cell) for cells in lines for cell in cells)
    small = sum(cells[0][0].text[:1].islower() for cells in lines)
    return full >= _MOSTLY * len(lines) and words >= _WORDS * len(lines) and small >= _GOES_ON * len(lines)


def _breaks(bases: list[float]) -> list[float]:
    """Baselines of the lines that begin a paragraph after white."""
    steps = [b - a for a, b in pairwise(bases)]
    usual = median(steps)
    return [base for base, step in zip(bases[1:], steps, strict=True) if step > _PART * usual]


def _columns(rows: Sequence[Row], edge: float) -> list[Row]:
    """The left column's rows, then the right one's."""
    ordered = []
    for side in _sides(rows, edge):
        for row, cells in side:
            ordered.append(row.of(cells))
    return ordered
