"""The rows of a table as they stand on the page, and what is put together of them: the lines of a cell, with words that were broken over them."""

from __future__ import annotations

from itertools import pairwise

from samtrad.reading.formats.rows.page import Row
from samtrad.reading.formats.rows.runs import together
from samtrad.reading.formats.rows.word import Word

WHITE = 1.0
"""Lines of white that part what stands in cells of its own."""
_SUSPENDED = frozenset(("och", "eller", "samt", "respektive"))
_INITIAL = 2
"""Letters of what is no whole name before a hyphen: "S-"."""

Cell = list[Word]


class Strip:
    """One visual row of a table: its cells by column, None where it has none there."""

    __slots__ = ("cells", "row", "step")

    def __init__(self, row: Row, cells: list[Cell | None], step: float) -> None:
        self.row, self.cells, self.step = row, cells, step


def line(strip: Strip, column: int) -> Row:
    """The row of one cell."""
    return strip.row.of([strip.cells[column] or []])


def merged(strips: list[Strip], columns: range | list[int]) -> Row:
    """One row with the lines of each column's cell put together."""
    return strips[0].row.of([cell for k in columns if (cell := column(strips, k))])


def joined(strips: list[Strip], columns: list[int]) -> Row:
    """One row with a single cell: number and heading."""
    row = strips[0].row.of([[word for k in columns for word in column(strips, k)]])
    row.white = WHITE
    return row


def column(strips: list[Strip], column: int) -> Cell:
    """The words of a column's lines, hyphens at their ends taken out."""
    return joined_lines([cell for s in strips if (cell := s.cells[column])])


def joined_lines(lines: list[Cell]) -> Cell:
    """The words of a cell's lines, words put together that were broken over them."""
    found: Cell = list(lines[0]) if lines else []
    for last, line in pairwise(lines):
        end, start = last[-1], line[0]
        if len(end.text) > 1 and end.text[-1] == "-" and start.text[:1].islower() and start.text not in _SUSPENDED:
            whole = found[-1]._replace(text=found[-1].text[:-1]) if end.text[-2].islower() else found[-1]  # "EST-/gruppen" keeps it
            found[-1] = together([whole, start])
            found += line[1:]
        elif _is_double(end.text, start.text):
            found[-1] = together([found[-1], start])
            found += line[1:]
        else:
            found += line
    return found


def _is_double(end: str, start: str) -> bool:
    """Whether a line breaks off within a double name: "Wrede-" over "Falk"."""
    return end[0].isupper() and end[-1] == "-" and len(end) > _INITIAL and start[0].isupper() and start[1:2].islower()
