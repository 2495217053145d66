"""Which column of a roll each cell of a row stands in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from samtrad.reading.find.cells.rows import Cell, Row
from samtrad.reading.find.roll.marks import tells_presence
from samtrad.reading.find.roll.table import Column

_COUNTED = re.compile(r"\d{1,3}\s*[.)]?\s+(?=\S)")
_ASTRAY = 2  # points or characters by which a cell stands beside its column's head


class Dealer:
    """Deals the cells of rows to columns: by tabs or pipes where they agree with the head's, else by order, else by left edge."""

    def __init__(self, columns: Sequence[Column], body: Sequence[Row]) -> None:
        self._lefts = [c.left for c in columns]
        self._ends = [c.left + len(c.head.string) for c in columns]
        self._places = [c.head.column for c in columns]
        gaps = [b - a for a, b in zip(self._lefts, self._lefts[1:], strict=False) if b > a]
        self._slack = min([8.0, *(gap / 3 for gap in gaps)])
        self._coded = frozenset(i for i, column in enumerate(columns) if column.kind == "party")
        self._numbered = columns[0].kind == "number"
        used = sorted({cell.column for row in body for cell in row.cells if len(row.cells) > 1})
        self._ranks: dict[int, int] | None = None
        counted = len({*self._places}) == len(self._places) and used[:1] != [-1]
        self._counted = counted and bool(used) and set(used) <= set(self._places)
        if counted and not self._counted and len(used) == len(self._places):
            self._ranks = {column: rank for rank, column in enumerate(used)}
        self._gap = 0 if self._counted or self._ranks is not None else self._adrift(body)

    def _adrift(self, body: Sequence[Row]) -> int:
        """The white space between cells where rows' cells stand under no heads, as in text that lost its columns; else 0."""
        later = [cell for row in body for cell in row.cells[1:]]
        if not later or not all(cell.column < 0 for cell in later):
            return 0
        if sum(self._stands(cell) for cell in later) * 2 > len(later) and not self._even(body):
            return 0
        gaps = [after.start - before.end for row in body for before, after in pairwise(row.cells)]
        return max(min(gaps), 1)

    def _stands(self, cell: Cell) -> bool:
        """Whether a cell stands at the left edge of a column's head, or ends where one does, as figures do."""
        if any(abs(cell.left - left) <= _ASTRAY for left in self._lefts):
            return True
        return cell.left.is_integer() and any(abs(cell.left + len(cell.string) - end) <= 1 for end in self._ends)

    def _even(self, body: Sequence[Row]) -> bool:
        """Whether cells stand at ever new places, as far from one another as a gap or some gaps: what stood in columns once."""
        gaps = [after.start - before.end for row in body for before, after in pairwise(row.cells)]
        places = {cell.left for row in body for cell in row.cells[1:]}
        return len(places) > len(self._lefts) and min(gaps) > 1 and all(gap % min(gaps) == 0 for gap in gaps)

    def deal(self, row: Row) -> list[tuple[int, Cell]]:
        """Each cell with its column's index."""
        found: list[tuple[int, Cell]] = []
        at = 0
        for place, cell in enumerate(row.cells):
            index = self._index(cell)
            if self._gap:  # one column on, and another for each gap more: an empty cell stands between
                at += max((cell.start - row.cells[place - 1].end) // self._gap, 1) if place else 0
                index = min(at, len(self._lefts) - 1)
            elif place and found and index == found[-1][0] and index + 1 < len(self._lefts) and index in self._coded and tells_presence(cell.string):
                index += 1  # "kd Frånvarande": no party is followed by another mark in its own column
            rest = _COUNTED.match(cell.string) if self._numbered and index == 0 else None
            if rest and (name := cell.cut(rest.end())):
                found.append((1, name))
            else:
                found.append((index, cell))
        return found

    def _index(self, cell: Cell) -> int:
        if self._ranks is not None:
            return self._ranks.get(cell.column, 0)
        if self._counted or (cell.column >= 0 and max(self._places) > 0):
            at = max(cell.column, 0)
            return max((i for i, place in enumerate(self._places) if place <= at), default=0)
        return max((i for i, left in enumerate(self._lefts) if left <= cell.left + self._slack), default=0)
