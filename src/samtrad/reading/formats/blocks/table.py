"""Cells of a table side by side: the lines of its cells as rows of the text, as they stand beside each other on paper."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from samtrad.reading.formats.blocks.laid_out import POINTS_A_COLUMN, Row, Stretch

MOST_COLUMNS = 256
"""Columns further to the right are counted as this one: a table with more is none that anybody made."""

USUAL_COLUMN = 16.0
"""Columns of characters that a table's column is taken to be wide, where nothing tells."""

_TAB = re.compile(r"\t")
_INNER = "   "  # parts cells of a line as a tab does, without counting as a column of the table


class Cell(NamedTuple):
    """A cell: its column in the table's grid (from 0), its left edge in columns of characters, and its rows."""

    column: int
    left: float
    rows: list[Row]

    @property
    def is_blank(self) -> bool:
        """Whether nothing can be seen in it."""
        return all(row.is_blank for row in self.rows)


class Grid:
    """Where the columns of a table begin, in columns of characters, from their widths in points; 0 is not known."""

    __slots__ = ("_edges",)

    def __init__(self, widths: Sequence[float] = (), left: float = 0.0) -> None:
        known = [width / POINTS_A_COLUMN or USUAL_COLUMN for width in widths[:MOST_COLUMNS]]
        self._edges = list(accumulate(known, initial=left / POINTS_A_COLUMN))

    def left(self, column: int) -> float:
        """The left edge of a column."""
        column = min(column, MOST_COLUMNS)
        beyond = column - len(self._edges) + 1
        return self._edges[column] if beyond <= 0 else self._edges[-1] + beyond * USUAL_COLUMN


def side_by_side(cells: Sequence[Cell]) -> list[Row]:
    """A row of a table as rows of text: the first line of each cell beside the others' first, and so on.

    One tab for each column of the grid that is passed stands between cells, so that a column can be counted even
    where cells above it are empty. A row that has something in its first column only stays as it is.
    """
    full = [cell for cell in cells if not cell.is_blank]
    if not full:
        return [Row("", [])]
    if len(full) == 1 and full[0].column == 0:
        return full[0].rows
    made = []
    for number in range(max(len(cell.rows) for cell in full)):
        beside = [(cell, cell.rows[number]) for cell in full if number < len(cell.rows) and not cell.rows[number].is_blank]
        made.append(_joined(beside))
    made[-1].below = max(cell.rows[-1].below for cell in full)
    return made


def _joined(beside: Sequence[tuple[Cell, Row]]) -> Row:
    if not beside:
        return Row("", [])
    parts: list[str] = []
    stretches: list[Stretch] = []
    lefts: list[float] = []
    at = column = 0
    for cell, row in beside:
        string = row.string.strip()
        skipped = row.string.index(string)
        gap = "\t" * (min(cell.column, MOST_COLUMNS) - column)
        column = min(cell.column, MOST_COLUMNS)
        wide = string.replace("\t", _INNER) if "\t" in string else string
        parts += [gap, wide]
        at += len(gap)
        tabs = [m.start() for m in _TAB.finditer(string)] if wide is not string else []
        for start, end, origin, length in row.stretches:
            low, high = max(start - skipped, 0), min(end - skipped, len(string))
            if low < high:
                wider = (len(_INNER) - 1) * sum(tab < low for tab in tabs)
                stretches.append(Stretch(at + low + wider, at + high + wider, origin + (low + skipped - start if length else 0), high - low if length else 0))
        at += len(wide)
        lefts.append(cell.left + row.left)
    first = beside[0][1]
    joined = Row("".join(parts), stretches, _mostly_bold(beside), max(row.size for _, row in beside))
    joined.left = first.left
    joined.lefts = tuple(lefts)
    joined.above = max(row.above for _, row in beside)
    joined.furniture = first.furniture
    return joined


def _mostly_bold(beside: Sequence[tuple[Cell, Row]]) -> bool:
    heavy = sum(len(row.string) for _, row in beside if row.bold)
    return 2 * heavy > sum(len(row.string) for _, row in beside)
