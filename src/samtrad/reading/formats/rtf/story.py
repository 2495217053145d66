"""A story of an RTF document (body, header, note, text box): its characters as paragraphs and tables, as rows of text."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from msgspec import Struct

from samtrad.reading.formats.blocks.items import table_rows
from samtrad.reading.formats.blocks.laid_out import POINTS_A_COLUMN, Pen, Row
from samtrad.reading.formats.blocks.table import Cell, Grid
from samtrad.reading.formats.docx.styles import in_lines

TWIPS = 20.0
"""To a point."""
_NEAR = 60  # twips that the edges of one column may differ from row to row
_USUAL_SIZE = 12.0


class Shape(Struct, frozen=True):
    """How a paragraph is set: white space in twips, indent, whether it stands in a table, and its level in the outline."""

    before: int = 0
    after: int = 0
    left: int = 0
    in_table: bool = False
    heading: bool = False


class Story:
    """Writes one paragraph after another; rows of tables are gathered until the table ends."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.pen = Pen()
        self.shape = Shape()
        self.size = _USUAL_SIZE
        self.turned = False
        self.boxes: list[Row] = []
        self._cell: list[Row] = []
        self._cells: list[list[Row]] = []
        self._edges: list[int] = []
        self._left = 0
        self._table: list[tuple[list[int], list[list[Row]]]] = []

    def define_row(self) -> None:
        """A row's definition begins: the edges of its cells follow."""
        self._edges, self._left = [], 0

    def edge(self, right: int) -> None:
        """The right edge of the row's next cell, in twips."""
        self._edges.append(right)

    def row_left(self, left: int) -> None:
        """The left edge of the row, in twips."""
        self._left = left

    def end_paragraph(self) -> None:
        """The paragraph is written: its rows go where it stands."""
        shape, pen = self.shape, self.pen
        rows = pen.rows(max(shape.left, 0) / TWIPS / POINTS_A_COLUMN, in_lines(shape.before / TWIPS, self.size), in_lines(shape.after / TWIPS, self.size))
        if shape.heading:
            for row in rows:
                row.bold = True
        if self.turned:
            rows[0].above, self.turned = max(rows[0].above, 1.0), False
        if shape.in_table:
            self._cell += [*rows, *self.boxes]
        else:
            self._end_table()
            self.rows += [*rows, *self.boxes]
        self.pen, self.boxes = Pen(), []

    def end_cell(self) -> None:
        """The cell ends, and its last paragraph with it."""
        self.shape = Shape(self.shape.before, self.shape.after, self.shape.left, in_table=True, heading=self.shape.heading)
        self.end_paragraph()
        self._cells.append(self._cell)
        self._cell = []

    def end_row(self) -> None:
        """The row ends. Its definition may stand before it or only now, at its end."""
        if self._cells:
            edges = [self._left, *self._edges]
            self._table.append((edges if len(edges) > len(self._cells) else [n * 2400 for n in range(len(self._cells) + 1)], self._cells))
        self._cells = []

    def end(self) -> list[Row]:
        """All rows; the last paragraph and table end with the story."""
        if not self.pen.is_empty or self.boxes:
            self.end_paragraph()
        if self._cell:
            self._cells.append(self._cell)
            self._cell = []
        self.end_row()
        self._end_table()
        return self.rows

    def _end_table(self) -> None:
        if self._cell and not self.shape.in_table:  # a cell that no mark ends
            self._cells.append(self._cell)
            self._cell = []
            self.end_row()
        if not self._table:
            return
        columns = _columns(sorted({edge for edges, _ in self._table for edge in edges}))
        grid = Grid([(b - a) / TWIPS for a, b in pairwise(columns)], max(columns[0], 0) / TWIPS)
        made = []
        for edges, cells in self._table:
            places = [max(bisect_left(columns, edge + _NEAR + 1) - 1, 0) for edge in edges]
            made.append([Cell(places[number], grid.left(places[number]), rows) for number, rows in enumerate(cells)])
        self.rows += table_rows(made)
        self._table = []


def _columns(edges: list[int]) -> list[int]:
    """The edges of a table's columns, those that lie close counted once."""
    kept: list[int] = []
    for edge in edges:
        if not kept or edge - kept[-1] > _NEAR:
            kept.append(edge)
    return kept
