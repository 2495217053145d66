"""Tasks of tables whose every row is an item: "Punkt | Diskussion | Beslut | Åtgärd | Ansvarig | Klart"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from samtrad.reading.find.assignments.doers import Doers
from samtrad.reading.find.assignments.tables import SHORT, WHEN, Columns, Row, columns_in, is_column, is_who, joined, role_of
from samtrad.reading.find.assignments.verbs import opens_with_what_to_do
from samtrad.reading.passage import Passage
from samtrad.reading.text import Line, Text
from samtrad.reading.words import Span

_FEWEST, _MOST = 3, 9  # columns of such a table
_FEW = 3  # words of a name
_LONGEST_LABEL = 60  # characters of a line that names a column
_LONGEST_TASK = 250  # characters of a cell that says what to do


class Spread(NamedTuple):
    """The labels of a table of items: the line behind them, and what their last columns hold, from the task on.

    ``lefts`` are the left edges of all columns, where the labels stand on one line.
    """

    after: int
    roles: tuple[str, ...]
    lefts: tuple[float, ...]


class Tables(NamedTuple):
    """What tables that run through the whole document have for columns; None where there is no such table."""

    columns: Columns | None
    spread: Spread | None
    margin: bool = False
    """Whether who has a matter's task stands in a column beside its text: "Punkt | Anteckning | Ansvarig"."""


class _Cell(NamedTuple):
    line: int
    span: Span
    left: float | None
    last_of_row: bool


def tables_in(text: Text, whos: Sequence[int]) -> Tables:
    """The tables of tasks that run through the whole document; ``whos`` are the lines with the label of who."""
    return Tables(columns_in(text, whos), spread_in(text, whos), any(_has_margin(text.lines[index], text) for index in whos))


def _has_margin(line: Line, text: Text) -> bool:
    labels = [text.of(cell) for cell in line.cells]
    if len(labels) < _FEWEST or not all(is_column(label) for label in labels):
        return False
    roles = [role_of(label) for label in labels]
    return "who" in roles[2:] and roles[roles.index("who", 2) - 1] != "task"


def spread_in(text: Text, whos: Sequence[int]) -> Spread | None:
    """The labels of a document's table of items, on one line or one a line; each names a column of such tables."""
    lines = text.lines
    for index in _beside_who(whos):
        line = lines[index]
        if line.furniture or (len(line.cells) == 1 and line.end - line.start > _LONGEST_LABEL):
            continue
        labels = [text.of(cell) for cell in line.cells]
        if _FEWEST <= len(labels) <= _MOST:
            if roles := _last_roles(labels):
                return Spread(index + 1, roles, line.lefts if len(line.lefts) == len(labels) else ())
        elif len(labels) == 1 and is_column(labels[0]):
            end = index
            while end < len(lines) and end - index < _MOST and is_column(_whole(lines[end], text)):
                end += 1
            if end - index >= _FEWEST and (roles := _last_roles([_whole(lines[i], text) for i in range(index, end)])):
                return Spread(end, roles, ())
    return None


def _beside_who(whos: Sequence[int]) -> list[int]:
    """The lines that such labels may begin on: one of the labels, on it or the next lines, is that of the column for who."""
    return sorted({at for index in whos for at in range(max(index - _MOST + 1, 0), index + 1)})


def _whole(line: Line, text: Text) -> str:
    return text.of((line.start, line.end)).strip()


def _last_roles(labels: Sequence[str]) -> tuple[str, ...]:
    """What the columns from the task on hold, if the labels head a table of items with who is to do what."""
    if not all(is_column(label) for label in labels):
        return ()
    roles = [role_of(label) for label in labels]
    if "who" not in roles[2:]:
        return ()  # "Åtgärd | Ansvarig | Klart" is a table of tasks alone
    who = roles.index("who", 2)
    if roles[who - 1] != "task" or any(role not in {"who", "due", "status"} for role in roles[who:]):
        return ()
    return tuple(role for role in roles[who - 1 :] if role)


def spread_rows(passages: Sequence[Passage], text: Text, spread: Spread, doers: Doers) -> Iterator[Row]:
    """The tasks at the end of an item's row: what to do, who, and by when, in cells or on lines of their own."""
    cells = list(_cells(passages, text, spread))
    at = 1
    while at < len(cells):
        task, who = cells[at - 1], cells[at]
        due = cells[at + 1] if at + 1 < len(cells) and not who.last_of_row and _is_when(text.of(cells[at + 1].span).strip(), cells, at + 2, text) else None
        names = _names_who(text.of(who.span).strip(), who, spread, doers) or (due is not None and _between(text.of(task.span), text.of(who.span)))
        if not names or not _is_task(text.of(task.span).strip(), task, who, spread, doers):
            at += 1
            continue
        last = (due or who).line
        yield Row((task.line, last + 1), joined(text, [task.span]), joined(text, [who.span]), (due.span,) if due else ())
        at += 3 if due else 2


def _cells(passages: Sequence[Passage], text: Text, spread: Spread) -> Iterator[_Cell]:
    for passage in passages:
        if passage.kind in {"heading", "furniture"} or passage.lines[0] < spread.after:
            continue
        rows = range(*passage.lines) if passage.kind == "row" else passage.lines[:1]
        for index in rows:
            line = text.lines[index]
            spans = line.cells if passage.kind == "row" else ((line.start, text.lines[passage.lines[1] - 1].end),)
            known = len(spans) > 1 and len(line.lefts) == len(spans) and line.lefts[0] > 0 and set(line.lefts) <= set(spread.lefts)
            for number, span in enumerate(spans):
                yield _Cell(index, span, line.lefts[number] if known else None, passage.kind == "row" and number == len(spans) - 1)


def _column(cell: _Cell, spread: Spread) -> str | None:
    """What the cell's column holds, where its left edge tells: "other" for a column before that of the task."""
    if cell.left is None:
        return None
    from_task = spread.lefts.index(cell.left) - (len(spread.lefts) - len(spread.roles))
    return spread.roles[from_task] if from_task >= 0 else "other"


def _names_who(string: str, cell: _Cell, spread: Spread, doers: Doers) -> bool:
    column = _column(cell, spread)
    if column is not None:
        return column == "who" and any(c.isalpha() for c in string)
    return not string.endswith((".", ":", "?")) and is_who(string, doers)


def _between(task: str, who: str) -> bool:
    """Whether a few words with capitals stand between what is to be done and its day: "Se över rutinen", "Ekerum", "17 juni"."""
    words = who.split()
    return 0 < len(words) <= _FEW and all(word[:1].isupper() for word in words) and not who.rstrip().endswith(".") and opens_with_what_to_do(task.strip())


def _is_task(string: str, cell: _Cell, who: _Cell, spread: Spread, doers: Doers) -> bool:
    if not any(c.isalpha() for c in string) or len(string) > _LONGEST_TASK:
        return False
    column = _column(cell, spread)
    if column is not None:
        return column == "task"
    if _column(who, spread) == "who":
        return True
    return opens_with_what_to_do(string) or (not string.endswith(("?", ":")) and not is_who(string, doers) and not WHEN.fullmatch(string))


def _is_when(string: str, cells: Sequence[_Cell], after: int, text: Text) -> bool:
    """Whether a cell says by when; not what opens the next task, which someone stands behind."""
    if len(string) > SHORT or not WHEN.search(string):
        return False
    return not opens_with_what_to_do(string) or after >= len(cells) or bool(WHEN.search(text.of(cells[after].span)))
