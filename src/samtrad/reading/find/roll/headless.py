"""Columns of a roll that nothing heads: marks at the right of "Namn | Parti", names at the left of "Närv. | Tjg."."""

from __future__ import annotations

from collections.abc import Sequence

from samtrad.reading.find.cells.rows import Cell, Row
from samtrad.reading.find.roll.table import Column, is_seat
from samtrad.reading.lexicon.roles import heading_of
from samtrad.reading.lexicon.roll_columns import ABSENT_MARKS, PRESENT_MARKS, REMOTE_MARKS, SERVING_MARKS

_MARKS = PRESENT_MARKS | ABSENT_MARKS | SERVING_MARKS | REMOTE_MARKS
_CODED = frozenset({"present", "absent", "serving", "vote", "item", "limit"})
_BESIDE = 3  # points or characters by which a cell without a head stands beyond the last head's end
_LEFT = 8  # points or characters by which names without a head stand left of the first head
_FEWEST = 2
_LONGEST = 3  # letters of a mark that nobody knows


def with_headless(columns: list[Column], below: Sequence[Row]) -> list[Column]:
    """The columns, and one of presence behind them where rows ``below`` have marks further to the right than any head."""
    if not columns or any(column.kind in _CODED or column.kind == "substitute" for column in columns):
        return columns
    last = columns[-1]
    beyond = [row.cells[-1] for row in below if len(row.cells) > 1 and _is_beyond(row.cells[-1], last)]
    known = sum(cell.string.casefold().strip(" .()") in _MARKS for cell in beyond)
    if known < _FEWEST or known * 3 < len(beyond) * 2 or any(len(cell.string) > _LONGEST for cell in beyond if cell.string.casefold() not in _MARKS):
        return columns
    head = beyond[0]._replace(string="", segments=last.head.segments)
    return [*columns, Column("present", head, min(cell.left for cell in beyond))]


def _is_beyond(cell: Cell, last: Column) -> bool:
    if cell.column >= 0 and last.head.column >= 0:
        return cell.column > last.head.column
    return cell.left >= last.left + len(last.head.string) + _BESIDE


def with_headless_names(columns: list[Column], below: Sequence[Row]) -> list[Column]:
    """The columns, and one of names before them where all heads are of marks and names stand left of them: "Närv. | Tjg." over "Anna Berg (S) | x"."""
    if len(columns) < _FEWEST or not all(column.kind in _CODED for column in columns):
        return columns
    first = columns[0]
    names = [row.cells[0] for row in below if row.cells[0].left < first.left - _LEFT and is_seat(row.cells[0].string)]
    marked = sum(len(row.cells) > 1 and row.cells[1].left >= first.left - _BESIDE and is_seat(row.cells[0].string) for row in below)
    others = [row for row in below if row.cells[0] not in names and heading_of(row.cells[0].string.strip(" :")) is None]
    if len(names) <= _FEWEST or marked < _FEWEST or others:
        return columns
    head = first.head._replace(string="", left=names[0].left, column=names[0].column)
    return [Column("name", head, names[0].left), *columns]
