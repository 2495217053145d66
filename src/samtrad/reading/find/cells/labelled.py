"""Tables with labels over their columns, as the one who asks knows these: rows of cells by what they hold.

Text taken out of such a table has a cell to a row. What goes on from the row above adds to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple, TypeAlias

from samtrad.reading.find.cells.rows import Cell, Row
from samtrad.reading.words import Span

Entry: TypeAlias = dict[str, list[Cell]]
"""One row: its cells by what they hold, line by line."""

_FEWEST, _MOST = 2, 8  # columns
_ASTRAY: Final = 4.0  # points or characters by which a cell stands beside its column's label
_LONGEST: Final = 60  # characters of a line that goes on in the only cell of its row


class Labelled(NamedTuple):
    """A table's rows, and the characters of the text that it takes."""

    entries: list[Entry]
    place: Span


class Columns(NamedTuple):
    """What is asked for: what a label says that its column holds, which sets of columns make such a table, and the column that opens a row.

    ``fits`` tells whether a cell can stand in the column that opens a row.
    """

    kinds: Mapping[str, str]
    accepts: Callable[[Sequence[str]], bool]
    opening: str
    fits: Callable[[str], bool]

    def kind(self, cell: Cell) -> str | None:
        """What a label's column holds; None where it is no label."""
        return self.kinds.get(" ".join(cell.string.casefold().split()).strip(" .:*"))


def labelled(rows: Sequence[Row], asked: Columns) -> Iterator[Labelled]:
    """The tables among rows that have the columns asked for, in order."""
    number = 0
    while number < len(rows):
        heads, first = _heads(rows, number, asked)
        kinds = [kind for cell in heads if (kind := asked.kind(cell)) is not None]
        if len(kinds) < len(heads) or not _FEWEST <= len(kinds) <= _MOST or kinds.count(asked.opening) != 1 or not asked.accepts(kinds):
            number += 1
            continue
        fallen = len(rows[number].cells) == 1
        entries = _fallen(rows, first, kinds, asked) if fallen else _dealt(rows, first, kinds, asked)
        if entries:
            yield Labelled(entries, (rows[number].cells[0].start, max(cell.end for entry in entries for cells in entry.values() for cell in cells)))
        number = first


def _heads(rows: Sequence[Row], start: int, asked: Columns) -> tuple[list[Cell], int]:
    """The cells of the row, or of the rows from it that hold a label each, and the first row beneath them."""
    heads = list(rows[start].cells)
    if len(heads) > 1:
        return heads, start + 1
    for row in rows[start + 1 : start + _MOST]:
        if len(row.cells) > 1 or asked.kind(row.cells[0]) is None:
            break
        heads.append(row.cells[0])
    return heads, start + len(heads)


def _fallen(rows: Sequence[Row], first: int, kinds: Sequence[str], asked: Columns) -> list[Entry]:
    found: list[Entry] = []
    for at in range(first, len(rows) - len(kinds) + 1, len(kinds)):
        cells = [row.cells[0] for row in rows[at : at + len(kinds)] if len(row.cells) == 1]
        if len(cells) < len(kinds) or not asked.fits(cells[kinds.index(asked.opening)].string):
            break
        found.append({kind: [cell] for kind, cell in zip(kinds, cells, strict=True)})
    return found


def _dealt(rows: Sequence[Row], first: int, kinds: Sequence[str], asked: Columns) -> list[Entry]:
    opening = kinds.index(asked.opening)
    head = rows[first - 1].cells
    found: list[Entry] = []
    for row in rows[first:]:
        if not any(c.isalnum() for cell in row.cells for c in cell.string):
            continue  # the line beneath the labels of a table in Markdown
        dealt = list(_by_column(row, head))
        opens = next((cell for at, cell in dealt if at == opening), None)
        if opens is not None and asked.fits(opens.string) and (len(dealt) > 1 or not found):
            found.append({})
        elif not found or row.above >= 1 or (len(row.cells) == 1 and len(row.cells[0].string) > _LONGEST):
            break
        for at, cell in dealt:
            found[-1].setdefault(kinds[at], []).append(cell)
    return found


def _by_column(row: Row, head: Sequence[Cell]) -> Iterator[tuple[int, Cell]]:
    """Each cell with its column: by what parts the cells where the text keeps it, else by order or the left edge."""
    counted = all(cell.column >= 0 for cell in head) and len({cell.column for cell in head}) == len(head)
    for place, cell in enumerate(row.cells):
        if counted and cell.column >= 0:
            yield max((i for i, one in enumerate(head) if one.column <= cell.column), default=0), cell
        elif len(row.cells) == len(head):
            yield place, cell
        else:
            yield max((i for i, one in enumerate(head) if one.left <= cell.left + _ASTRAY), default=0), cell
