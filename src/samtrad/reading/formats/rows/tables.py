"""Tables of items and of tasks, cell by cell: an item's heading before its text, a task with who and when on one row.

Read row by row the lines of neighbouring cells would be mixed: "4. Samverkan mellan | Nämnden godkände ... / kommun
och polis | 77, överenskommelsen ...".
"""

from __future__ import annotations

from itertools import pairwise

from samtrad.reading.formats.rows.page import Row
from samtrad.reading.formats.rows.rolls import roll_at
from samtrad.reading.formats.rows.seats import CLOSE, LOOSE, least_step, opened
from samtrad.reading.formats.rows.strips import WHITE, Cell, Strip, joined, line, merged
from samtrad.reading.lexicon.table_words import Column, table_of

_NEAR = 2.5  # points that a cell may start left of its column's head
_COUNTED = 3  # numbers in the first column from which no item of a table opens without
_JUSTIFIED = 0.7  # of a column's width that two words of a justified line in it may be apart
_BREAK = 1.9  # of the least step: a blank line
_APART = 1.4  # the same above a heading
_EVEN = 1.2  # spaces of one line differ by less
_PAGE = 6.0  # sizes without a line from which a table is over

_HEAD = 4  # rows of a page's head, under which a table may go on
_ROLL: Column = "roll"
_FOOT = 3  # rows of a page's foot, over which a table may end and still go on


class Tables:
    """Reads the tables of a document's pages, one after the other: a table goes on over the page's end without its head."""

    def __init__(self) -> None:
        self._open: tuple[list[float], tuple[Column, ...], int] | None = None

    def page(self, rows: list[Row]) -> list[Row]:
        """The rows of a page with tables of items or of tasks in the order in which they are read."""
        ordered: list[Row] = []
        at = 0
        if self._open and (start := _goes_on(rows, self._open[0])) is not None:
            ordered += rows[:start]
            at = self._table(rows, start, *self._open, ordered)
        while at < len(rows):
            row = rows[at]
            if (roll := roll_at(rows, at)) is not None:
                ordered.append(row.of(roll.cells))
                at = self._table(rows, at + roll.size, roll.edges, (_ROLL,) * len(roll.edges), roll.name, ordered)
                continue
            columns = _columns(row)
            ordered.append(row)
            at += 1
            if columns is not None:
                at = self._table(rows, at, [cell[0].x0 for cell in row.cells], columns, 0, ordered)
            elif self._open and at < len(rows) - _FOOT:
                self._open = None
        return ordered

    def _table(self, rows: list[Row], at: int, edges: list[float], columns: tuple[Column, ...], name: int, ordered: list[Row]) -> int:
        """The table that begins with a row, read into ``ordered``; the row after it. It stays open for the next page."""
        strips = _strips(edges, rows[at - 1] if at else None, rows[at:])
        if strips:
            ordered += _read(strips, columns, name)
        if strips or at >= len(rows) - _FOOT:  # or the head stands alone at the page's end
            self._open = (edges, columns, name) if columns[0] in {"number", "item", _ROLL} else None
        return at + len(strips)


def in_tables(rows: list[Row]) -> list[Row]:
    """The rows of one page with its tables in the order in which they are read."""
    return Tables().page(rows)


def _goes_on(rows: list[Row], edges: list[float]) -> int | None:
    """The row of a page at which a table of the page before goes on: among the first, cells at its columns' edges, or one that is not in the first column."""
    for at, row in enumerate(rows[:_HEAD]):
        if roll_at(rows, at):
            return None
        cells = [part for one in row.cells for part in _at_edges(one, edges)]
        if (
            (len(cells) > 1 or cells[0][0].x0 > edges[0] + _NEAR)
            and all(any(abs(cell[0].x0 - edge) <= _NEAR for edge in edges) for cell in cells)
            and len(_strips(edges, None, rows[at:])) > 1
        ):
            return at
    return None


def _columns(row: Row) -> tuple[Column, ...] | None:
    """What the columns hold that a row stands at the head of; None for any other row."""
    return table_of(tuple(" ".join([w.text for w in cell]) for cell in row.cells)) if len(row.cells) > 1 else None


def _strips(edges: list[float], above: Row | None, rows: list[Row]) -> list[Strip]:
    """The rows beneath a head, or at the top of a page, as far as they keep to its columns."""
    strips: list[Strip] = []
    last = above
    for number, row in enumerate(rows):
        cells: list[Cell | None] = [None] * len(edges)
        step = row.base - last.base if last else row.size
        if step > _PAGE * row.size or _columns(row) or roll_at(rows, number):
            return strips
        for cell in (part for one in row.cells for part in _at_edges(one, edges)):
            column = max((k for k, edge in enumerate(edges) if edge - _NEAR <= cell[0].x0), default=-1)
            end = edges[column + 1] - 1 if column + 1 < len(edges) else 1e9
            if column < 0 or cell[-1].x0 > end:  # one long word may stick out
                return strips
            before = cells[column]
            if before and cell[0].x0 - before[-1].x1 > _JUSTIFIED * (end - edges[column]):
                return strips
            cells[column] = [*(before or []), *cell]
        is_alone = not any(cells[1:]) or _by_chance(row, edges)
        if _is_over(strips, cells, step) or (strips and is_alone and _stands_under(strips, step, rows[number + 1 : number + 2])):
            return strips
        strips.append(Strip(row, cells, step))
        last = row
    return strips


def _stands_under(strips: list[Strip], step: float, below: list[Row]) -> bool:
    """Whether a row alone in the first column is a heading under the table: white above it, and none of the table's rows beneath."""
    least = min(s.step for s in strips)
    alone = not below or len(below[0].cells) == 1 or _columns(below[0]) is not None
    return step > _APART * least and alone


def _by_chance(row: Row, edges: list[float]) -> bool:
    """Whether a row from the first column on is a line of text, of which a word begins at another column's edge by chance: no space is wider there than elsewhere in it."""
    (cell, *others) = row.cells
    if others or abs(cell[0].x0 - edges[0]) > _NEAR:
        return False
    there: list[float] = []
    elsewhere: list[float] = []
    for last, word in pairwise(cell):
        (there if any(abs(word.x0 - edge) <= _NEAR for edge in edges) else elsewhere).append(word.x0 - last.x1)
    return bool(there and elsewhere) and max(there) <= _EVEN * max(elsewhere)


def _at_edges(cell: Cell, edges: list[float]) -> list[Cell]:
    """A cell's words, parted where one begins at a column's edge: in narrow columns no gap tells where the next one starts."""
    parts: list[Cell] = [[]]
    for word in cell:
        if parts[-1] and any(abs(word.x0 - edge) <= _NEAR for edge in edges):
            parts.append([])
        parts[-1].append(word)
    return parts


def _is_over(strips: list[Strip], cells: list[Cell | None], step: float) -> bool:
    """Whether a row beneath numbered items stands alone in their column without a number, white above it."""
    numbered = sum(_is_numbered(s.cells[0]) for s in strips)
    return numbered > 1 and not any(cells[1:]) and not _is_numbered(cells[0]) and step > LOOSE * min(s.step for s in strips)


def _read(strips: list[Strip], columns: tuple[Column, ...], name: int = 0) -> list[Row]:
    least = least_step(strips)
    if columns[0] in {"task", _ROLL}:
        return _whole(_cut(strips, opened(strips, roll=columns[0] == _ROLL, name=name)), len(columns), least)
    loose = sum(s.step > LOOSE * least for s in strips[1:])
    found: list[Row] = []
    numbered = [_is_numbered(s.cells[0]) for s in strips]
    if sum(numbered) < _COUNTED or not numbered[0]:
        numbered = [_opens_item(s, columns, least, uneven=loose > 0) for s in strips]
    for block in _cut(strips, numbered):
        found += _item(block, columns, least)
    return found


def _whole(blocks: list[list[Strip]], columns: int, least: float) -> list[Row]:
    """One row for each of a table's own rows; no white is left where the lines of the one above were put together."""
    found: list[Row] = []
    for above, block in pairwise([blocks[0], *blocks]):
        parted = sum(cell is not None for cell in block[0].cells) > len(block[0].row.cells)
        found.append(merged(block, range(columns)) if len(block) > 1 or parted else block[0].row)
        if len(above) > 1 and block is not above and block[0].step < _BREAK * least:
            found[-1].white = 0.0
    return found


def _cut(strips: list[Strip], opens: list[bool]) -> list[list[Strip]]:
    blocks: list[list[Strip]] = []
    for strip, fresh in zip(strips, opens, strict=True):
        if not blocks or fresh:
            blocks.append([strip])
        else:
            blocks[-1].append(strip)
    return blocks


def _opens_item(strip: Strip, columns: tuple[Column, ...], least: float, *, uneven: bool) -> bool:
    """Whether an item begins: with its number, or with its first column after white where any row has white above."""
    head = strip.cells[0] or (strip.cells[1] if columns[0] == "number" else None)
    if head is None or strip.step < CLOSE * strip.row.size:
        return head is not None and _is_numbered(strip.cells[0])
    return _is_numbered(strip.cells[0]) or (strip.step > LOOSE * least if uneven else head[0].text[:1].isupper())


def _is_numbered(cell: Cell | None) -> bool:
    """Whether a cell opens with a number: "4.", "§ 12", "12 §"."""
    if cell is None or cell[0].text[:1] not in "§0123456789":
        return False
    number = cell[1] if cell[0].text == "§" and len(cell) > 1 else cell[0]
    return number.text.rstrip(".)").lstrip("§")[-3:].isdecimal()


def _item(block: list[Strip], columns: tuple[Column, ...], least: float) -> list[Row]:
    """An item's heading, then its text line by line; lines with someone or some day beside them as one row of cells."""
    heads = [k for k, column in enumerate(columns) if column in {"number", "item"}]
    rest = [k for k in range(len(columns)) if k not in heads]
    found: list[Row] = []
    if any(strip.cells[k] for strip in block for k in heads):
        found.append(joined(block, heads))
    texts = [k for k in rest if columns[k] == "text"]
    for part in _parts(block, rest, texts, least, headed=any(block[0].cells[k] for k in heads)):
        found += part
    return found


def _parts(block: list[Strip], rest: list[int], texts: list[int], least: float, *, headed: bool) -> list[list[Row]]:
    """What stands beside a heading, cut where white or a new cell beside the text begins.

    Who and when beside the first lines of an item belong to all of it, and stand after them; further down they
    belong to what stands on their own line, a task.
    """
    runs: list[list[Strip]] = []
    for strip in block:
        if not any(strip.cells[k] for k in rest):
            continue
        if not runs or strip.step > LOOSE * least:
            runs.append([strip])
        else:
            runs[-1].append(strip)
    found: list[list[Row]] = []
    for run in runs:
        beside = [k for k in rest if k not in texts and any(strip.cells[k] for strip in run)]
        lines = [column for k in texts if (column := [line(strip, k) for strip in run if strip.cells[k]])]
        if beside and lines and not (headed and run[0] is block[0]):
            found.append([merged(run, rest)])
        else:
            found += lines
            found += [[merged(run, beside)]] if beside else []
    for part in found:
        part[0].white = WHITE
    return found
