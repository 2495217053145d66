"""Labels that stand halfway down the lines they belong to, moved to the first of them.

Tables often centre a number on a title of several lines ("§ 7" beside the middle of three). Read row by row the
number would land inside the title.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from samtrad.reading.formats.rows.page import Row
from samtrad.reading.formats.rows.word import Word

_NEAR = 3.0  # points that left edges of one column differ
_DENSE = 2.5  # sizes from row to row within a table whose blocks nothing sets apart
_LOOSE = 4.0  # the same where white sets its blocks apart
_OFF = 0.2  # sizes that a centred label may stand off the middle
_MIDDLE = 0.35  # sizes that several lines of a label may stand off the middle
_APART = 1.2  # of the least step from value to value: a new cell
_EXACT, _CLOSE = 1.03, 1.12  # the same where a page is set by a program and no step lies in between
_FEW = 6  # of as many steps one may be too short to be one from line to line
_AROUND = 2  # lines of a label that stand around the one line of its value
_COLUMNS = 6  # columns of values that are looked at on a page
_LEAST = 2  # rows with a label and a value that make a table


def settle_labels(rows: list[Row]) -> list[Row]:
    """The rows of a page with centred labels before their lines, where a table proves to be set so."""
    lefts = Counter(round(row.cells[1][0].x0 / _NEAR) for row in rows if len(row.cells) > 1)
    for step, count in sorted(lefts.most_common(_COLUMNS), key=lambda pair: pair[0]):
        if count >= _LEAST:
            column = step * _NEAR
            rows = [row for table in _tables(rows, column, _LOOSE) for row in _parted(table, column)]
            rows = [row for table in _tables(rows, column, _DENSE) for row in _settled(table, column)]
    return rows


def _parted(table: list[Row], column: float) -> list[Row]:
    """A table's rows, labels that stand beside the middle or the last line of a block before it."""
    labels, values = _labels(table, column), _values(table, column)
    if not labels or len(values) < _LEAST or len(values) == len(table) == len(labels):
        return table
    return _moved(table, _lifted(table, labels, values))


def _labels(table: list[Row], column: float) -> list[int]:
    return [k for k, row in enumerate(table) if _label(row, column) is not None]


def _values(table: list[Row], column: float) -> list[int]:
    return [k for k, row in enumerate(table) if _value(row, column)]


def _tables(rows: list[Row], column: float, dense: float) -> list[list[Row]]:
    """Rows cut where one does not fit two columns with the second at ``column``, or where much white parts them."""
    tables: list[list[Row]] = []
    fitted = False
    for row in rows:
        fits = _value(row, column) or (len(row.cells) == 1 and _label(row, column) is not None)
        if tables and fits and fitted and 0 < row.base - tables[-1][-1].base < dense * row.size:
            tables[-1].append(row)
        else:
            tables.append([row])
        fitted = fits
    return tables


def _label(row: Row, column: float) -> list[Word] | None:
    """The row's cell left of the column, where it has one there that does not reach into it."""
    cell = row.cells[0]
    return cell if cell[0].x0 < column - _NEAR and cell[-1].x1 < column + _NEAR else None


def _value(row: Row, column: float) -> bool:
    """Whether a cell of the row begins at the column, as its first or right after the label."""
    cells = row.cells if _label(row, column) is None else row.cells[1:]
    return bool(cells) and abs(cells[0][0].x0 - column) <= 1.5 * _NEAR


def _settled(table: list[Row], column: float) -> list[Row]:
    """A table's rows, centred labels before their lines, where all of it proves to be set so."""
    labels, values = _labels(table, column), _values(table, column)
    if not _LEAST <= len(labels) < len(values):
        return table
    starts = _centred(table, labels, values)
    if starts is None or not _is_proved(table, labels, values, starts, column):
        return table
    return _moved(table, dict(zip(labels, starts, strict=True)))


def _moved(table: list[Row], moves: dict[int, int]) -> list[Row]:
    """The rows with labels taken from one row (its index) to another."""
    moves = {label: start for label, start in moves.items() if label != start}
    if not moves:
        return table
    cells = {k: row.cells[1:] if k in moves else row.cells for k, row in enumerate(table)}
    lifted: set[int] = set()
    for label, start in moves.items():
        words = table[label].cells[0]
        cells[start] = [[*cells[start][0], *words], *cells[start][1:]] if start in lifted else [words, *cells[start]]
        lifted.add(start)
    for k, row in enumerate(table):
        row.cells = cells[k]
    return [row for row in table if row.cells]


def _lifted(table: list[Row], labels: list[int], values: list[int]) -> dict[int, int]:
    """Where to take the lines of labels that stand centred between the lines of a block that white sets apart, or all at the foot of theirs."""
    centred: dict[int, int] = {}
    footed: dict[int, int] = {}
    feet = tops = 0
    for block in _blocks(table, values):
        first, last = table[block[0]], table[block[-1]]
        beside = [k for k in labels if first.base - first.size < table[k].base < last.base + last.size and _says(table[k])]
        near = _MIDDLE * first.size
        middle = (table[beside[0]].base + table[beside[-1]].base) / 2 if beside else 0.0
        if len(block) == 1 and len(beside) == _AROUND and abs(middle - first.base) < near and block[0] not in beside and _goes_on(table[beside[1]]):
            centred.update(dict.fromkeys(beside, block[0]))
        if not beside or len({round(word.base) for k in beside for word in table[k].cells[0]}) >= len(block):
            continue  # as many lines as those beside it: that may be set at the top or at the foot
        if table[beside[0]].base <= first.base:
            tops += 1
        elif abs(middle - (first.base + last.base) / 2) < near:
            centred.update(zip(beside, block, strict=False))
        elif abs(table[beside[-1]].base - last.base) < near:
            feet += 1
            footed.update(zip(beside, block, strict=False))
    return footed if feet >= _LEAST and not tops and not centred else centred


def _blocks(table: list[Row], values: list[int]) -> list[list[int]]:
    """Rows with a value, parted where more white lies between them than between most."""
    steps = [table[b].base - table[a].base for a, b in pairwise(values)]
    least = sorted(steps)[len(steps) // _FEW] if steps else 0.0  # a label that was recognised a little off its line makes some steps too short
    even = not any(_EXACT * least < step < _CLOSE * least for step in steps)
    apart = (_CLOSE if even else _APART) * least
    blocks = [[values[0]]]
    for step, value in zip(steps, values[1:], strict=True):
        if step > apart:
            blocks.append([value])
        else:
            blocks[-1].append(value)
    return blocks if len(blocks) > 1 else []


def _centred(table: list[Row], labels: list[int], values: list[int]) -> list[int] | None:
    """For each label the first line of the block whose middle it marks; None unless blocks take up all lines."""
    starts: list[int] = []
    at = 0
    for label in labels:
        if at >= len(values):
            return None
        first = table[values[at]].base
        for end in range(at, len(values)):
            middle = (first + table[values[end]].base) / 2
            if middle > table[label].base + _OFF * table[label].size:
                return None
            if middle >= table[label].base - _OFF * table[label].size:
                break
        else:
            return None
        starts.append(values[at])
        at = end + 1
    return starts if at == len(values) else None


def _is_proved(table: list[Row], labels: list[int], values: list[int], starts: list[int], column: float) -> bool:
    """Whether labels cannot mark first lines: one stands between lines, or beside one that goes on in lower case."""
    if values[0] < labels[0] or any(not _value(table[k], column) for k in labels):
        return True
    return any(_goes_on(table[k]) for k in labels) and not any(_goes_on(table[k]) for k in starts)


def _says(row: Row) -> bool:
    """Whether a row's first cell holds a letter or a number: specks on a scan are no labels."""
    return any(character.isalnum() for word in row.cells[0] for character in word.text)


def _goes_on(row: Row) -> bool:
    """Whether the value of a row begins with a small letter."""
    return row.cells[-1][0].text[:1].islower()
