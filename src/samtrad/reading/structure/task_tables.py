"""Tables of what is to be done: where their heads stand, and what no item is opened by because of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from samtrad.reading.clean import Clean
from samtrad.reading.lexicon.table_words import Column, column_of
from samtrad.reading.text import Text

_FEWEST = 2
_MOST_COLUMNS = 6
_SHORT = 30  # characters of what heads a column
_TITLE = re.compile(r"(?:lista|listan|logg|loggen|tabell|tabellen)\W*\Z", re.IGNORECASE)
_OTHERS: frozenset[Column] = frozenset(("item", "text", "roll"))
_NEAR = 2  # lines below the head within which its first row's number stands


class TaskTable(NamedTuple):
    """The head of a table of tasks: its first line, and the line after its last."""

    first: int
    after: int


def task_tables(text: Text, cleans: Sequence[Clean], furniture: set[int]) -> list[TaskTable]:
    """The heads of tables of tasks, as a row of cells or with a cell to a line: "Nr | Aktivitet | Vem | Klart"."""
    found: list[TaskTable] = []
    at = 0
    while at < len(cleans):
        columns, after = _head_at(text, cleans, furniture, at)
        if "task" in columns and "short" in columns and not _OTHERS.intersection(columns):
            found.append(TaskTable(at, after))
            at = after
        else:
            at += 1
    return found


def _head_at(text: Text, cleans: Sequence[Clean], furniture: set[int], at: int) -> tuple[list[Column], int]:
    """What the columns hold that are headed from a line on, and the line after; nothing where none are."""
    line = text.lines[at]
    columns: list[Column] = []
    if len(line.cells) >= _FEWEST:
        for start, end in line.cells:
            column = column_of(text.of((start, end)).strip("*_ |")) if end - start < _SHORT else None
            if column is None:
                return [], at + 1
            columns.append(column)
        return columns, at + 1
    while at < len(cleans) and len(columns) < _MOST_COLUMNS and at not in furniture:
        string = cleans[at].string
        column = column_of(string) if string and len(string) < _SHORT and len(text.lines[at].cells) == 1 else None
        if column is None or (columns and text.lines[at].above >= 1):
            break
        columns.append(column)
        at += 1
    return (columns, at) if len(columns) > _FEWEST else ([], at)


def row_numbers(text: Text, cleans: Sequence[Clean], furniture: set[int], numbers: Sequence[tuple[int, int]]) -> Iterator[int]:
    """The lines that number the rows of tables of tasks, of the lines that open with a number, and the numbers: 1, 2, 3 from right under the head."""
    wanted = 0  # the next row's number, 0 outside such tables
    for line, value in numbers:
        if value == 1 and _stands_under_head(text, cleans, furniture, line):
            wanted = 1
        if value == wanted:
            yield line
            wanted += 1


def _stands_under_head(text: Text, cleans: Sequence[Clean], furniture: set[int], line: int) -> bool:
    """Whether right above a line stands the head of a table of tasks whose first column is of numbers."""
    last = next((i for i in range(line - 1, max(line - 1 - _NEAR, -1), -1) if cleans[i].string and i not in furniture), None)
    if last is None:
        return False
    first = last
    if len(text.lines[last].cells) < _FEWEST:
        while first > max(last - _MOST_COLUMNS + 1, 0) and len(cleans[first].string) < _SHORT and column_of(cleans[first].string) not in {None, "number"}:
            first -= 1
    columns, after = _head_at(text, cleans, furniture, first)
    return after == last + 1 and columns[:1] == ["number"] and "task" in columns and "short" in columns and not _OTHERS.intersection(columns)


def titled(tables: Sequence[TaskTable], cleans: Sequence[Clean], furniture: set[int]) -> set[int]:
    """The lines right above the heads of tables of tasks that say what the table is: "Åtgärdslogg" heads no item, where "Att göra" may."""
    found: set[int] = set()
    for table in tables:
        above = next((i for i in range(table.first - 1, -1, -1) if cleans[i].string and i not in furniture), None)
        if above is not None and _TITLE.search(cleans[above].string):
            found.add(above)
    return found
