"""Tables of items and of tasks, row by row: an item's heading before its text, a task with who and when on one row.

What the columns hold is told by the words at their heads, as in a PDF (``lexicon/table_words``); that a cell
is one cell is known here, so nothing has to be measured.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from samtrad.reading.formats.blocks.laid_out import Row, Stretch
from samtrad.reading.formats.blocks.table import Cell, side_by_side
from samtrad.reading.lexicon.table_words import Column, table_of

_WHITE = 1.0  # lines of white that part what stands in cells of its own
_FEWEST = 2  # columns of a table of items or tasks
_HEADS = frozenset({"number", "item"})


def table_rows(rows: Sequence[Sequence[Cell]]) -> list[Row]:
    """The rows of a table as rows of text."""
    found: list[Row] = []
    columns: dict[int, Column] = {}
    for cells in rows:
        full = [cell for cell in cells if not cell.is_blank]
        if not columns and len(full) < _FEWEST:
            found += side_by_side(cells)
        elif len(full) >= _FEWEST and (known := table_of(tuple(" ".join(row.string.strip() for row in cell.rows if not row.is_blank) for cell in full))):
            columns = dict(zip([cell.column for cell in full], known, strict=True))
            found += side_by_side(cells)
        elif not columns or any(cell.column not in columns for cell in full):
            found += side_by_side(cells)
        elif _HEADS.isdisjoint(columns.values()):
            found += side_by_side(_whole(cells) if "task" in columns.values() else cells)
        else:
            found += _item(full, columns)
    return found


def _whole(cells: Sequence[Cell]) -> list[Cell]:
    """The cells of a task with the lines of each put together; where all have as many, each line is a task."""
    lengths = {sum(not row.is_blank for row in cell.rows) for cell in cells if not cell.is_blank}
    if len(lengths) == 1:
        return list(cells)
    return [cell if cell.is_blank else cell._replace(rows=[_run_together(cell.rows)]) for cell in cells]


def _item(cells: Sequence[Cell], columns: Mapping[int, Column]) -> list[Row]:
    """An item's heading, then its text line by line; who and when after it, or beside the line that they stand at."""
    heads = [row for cell in cells if columns[cell.column] in _HEADS for row in cell.rows if not row.is_blank]
    numbered = 1 + (len(heads) > 1 and columns[cells[0].column] == "number")
    found = [_run_together(heads[:numbered]), *heads[numbered:]] if heads else []
    if found:
        found[0].above = _WHITE
    rest = [cell for cell in cells if columns[cell.column] not in _HEADS]
    texts = [cell for cell in rest if columns[cell.column] == "text"]
    beside = [cell for cell in rest if columns[cell.column] != "text"]
    first = _first(beside)
    for part in _parts(texts, beside, first):
        part[0].above = max(part[0].above, _WHITE)
        found += part
    return found or [Row("", [])]


def _first(beside: Sequence[Cell]) -> int:
    """How many lines beside the text belong to the whole item: those from the top without a blank one between."""
    longest = max((len(cell.rows) for cell in beside), default=0)
    for number in range(longest):
        if all(number >= len(cell.rows) or cell.rows[number].is_blank for cell in beside):
            return number
    return longest


def _parts(texts: Sequence[Cell], beside: Sequence[Cell], first: int) -> list[list[Row]]:
    """Text of an item and what stands beside it, cut where a line further down has someone or some day of its own."""
    parts: list[list[Row]] = [[row for cell in texts for row in cell.rows]]
    top = [cell._replace(rows=cell.rows[:first]) for cell in beside]
    whole = [cell._replace(rows=[_run_together(cell.rows)]) for cell in top if not cell.is_blank]
    tasks = max((len(cell.rows) for cell in beside), default=0)
    if tasks > first and len(texts) == 1:
        rows = texts[0].rows
        lines = [n for n in range(first, tasks) if any(n < len(cell.rows) and not cell.rows[n].is_blank for cell in beside)]
        parts = [rows[: lines[0]]] if lines else parts
        for number, stop in zip(lines, [*lines[1:], len(rows)], strict=True):
            here = [cell._replace(rows=[cell.rows[number]]) for cell in (texts[0], *beside) if number < len(cell.rows)]
            parts += [side_by_side(here), rows[number + 1 : stop]]
    if whole:
        parts.insert(1, side_by_side(whole))
    return [part for part in parts if any(not row.is_blank for row in part)]


def _run_together(rows: Sequence[Row]) -> Row:
    """Rows as one, a space between them."""
    full = [row for row in rows if not row.is_blank]
    if len(full) == 1:
        return full[0]
    stretches: list[Stretch] = []
    at = 0
    for row in full:
        stretches += [Stretch(at + s.start, at + s.end, s.origin, s.length) for s in row.stretches]
        at += len(row.string) + 1
    joined = Row(" ".join(row.string for row in full), stretches, all(row.bold for row in full), max(row.size for row in full))
    joined.left, joined.above, joined.below = full[0].left, full[0].above, full[-1].below
    return joined
