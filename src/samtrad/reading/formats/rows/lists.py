"""Lists of people set side by side: down the left one before the right one.

Prose in columns is told by its lines (``rows/columns``); lists of names are short. They are told by baselines that do
not fit each other, as those of lists with headings of their own do not, or by two headings of such lists on one row.
"""

from __future__ import annotations

from itertools import pairwise

from samtrad.reading.formats.rows.page import Row
from samtrad.reading.formats.rows.word import Word
from samtrad.reading.lexicon.roles import heading_of

_CLOSE = 0.85  # sizes: two lines of one column are further apart
_PROOFS = 3  # pairs of lines too close to be one column's
_GUTTER = 0.7  # sizes of white between the columns at least
_WHITE = 2.6  # sizes from row to row that part a page
_NEXT = 1.5  # of a list's usual step: more ends it
_EDGE = 3.0  # points that left edges of one column differ
_LEAST = 3  # rows
_BALANCE = 0.5  # of the right list's rows that the left one has at least
_APART = 1.0  # lines of white between the lists


def beside(rows: list[Row]) -> list[Row]:
    """The rows of a page, lists of people that stand side by side one after the other."""
    ordered: list[Row] = []
    at = 0
    while at < len(rows):
        edge = _edge(rows, at)
        end = _end(rows, at, edge) if edge is not None else at
        if edge is None or end - at < _LEAST:
            ordered.append(rows[at])
            at += 1
            continue
        ordered += _split(rows[at:end], edge)
        at = end
    return ordered


def _edge(rows: list[Row], at: int) -> float | None:
    """Where the right one of two lists begins whose first row is ``at``; None where no two begin there."""
    row = rows[at]
    if len(row.cells) != 2 or not _is_heading(row.cells[0]):
        return None
    edge = row.cells[1][0].x0
    reach = rows[at : _reach(rows, at, edge)]
    left = sum(r.cells[0][0].x0 < edge - _EDGE for r in reach)
    right = sum(r.cells[-1][0].x0 >= edge - _EDGE for r in reach)
    if left < _LEAST or right < _LEAST - 1 or left < _BALANCE * right or reach[1].cells[0][0].x0 >= edge - _EDGE:
        return None  # "Beslutande | Ledamöter" with names beneath the second alone: labels beside values
    if _is_heading(row.cells[1]):
        return edge
    proofs = sum(_is_proof(a, b, edge) for a, b in pairwise(reach))
    return edge if proofs >= _PROOFS and any(_is_heading(r.cells[-1]) for r in reach[1:]) else None


def _is_heading(cell: list[Word]) -> bool:
    return heading_of(" ".join([word.text for word in cell]).rstrip(":")) is not None


def _is_proof(last: Row, row: Row, edge: float) -> bool:
    """Whether two rows stand too close for one column, one on each side of the gutter."""
    if not 0 < row.base - last.base < _CLOSE * row.size:
        return False
    return (last.cells[0][0].x0 < edge - _EDGE) != (row.cells[0][0].x0 < edge - _EDGE)


def _reach(rows: list[Row], at: int, edge: float) -> int:
    """The first row after ``at`` that runs over the gutter or stands far below the one before."""
    for k in range(at, len(rows)):
        row = rows[k]
        if not all(cell[0].x0 >= edge - _EDGE or cell[-1].x1 <= edge - _GUTTER * row.size for cell in row.cells):
            return k
        if k > at and not 0 <= row.base - rows[k - 1].base <= _WHITE * row.size:
            return k
    return len(rows)


def _end(rows: list[Row], at: int, edge: float) -> int:
    """Where both lists have ended: after the last line of either that follows its list's usual step."""
    stop = _reach(rows, at, edge)
    last: dict[bool, float] = {}
    step = min((b.base - a.base for a, b in pairwise(rows[at:stop]) if b.base - a.base > _CLOSE * b.size), default=0.0)
    right = max((k for k in range(at, stop) if any(cell[0].x0 >= edge - _EDGE for cell in rows[k].cells)), default=at)
    for k in range(at, stop):
        sides = {cell[0].x0 >= edge - _EDGE for cell in rows[k].cells}
        if k > right and sides == {False} and rows[k].base - last.get(False, rows[k].base) > _NEXT * step:
            return k
        last.update(dict.fromkeys(sides, rows[k].base))
    return stop


def _split(rows: list[Row], edge: float) -> list[Row]:
    left = [row.of(cells) for row in rows if (cells := [c for c in row.cells if c[0].x0 < edge - _EDGE])]
    right = [row.of(cells) for row in rows if (cells := [c for c in row.cells if c[0].x0 >= edge - _EDGE])]
    if right:
        right[0].white = _APART
    return left + right
