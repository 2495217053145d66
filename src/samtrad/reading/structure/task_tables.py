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
_NEAR = 2  # lines below the head within which its first row's number stands


class TaskTable(NamedTuple):
    """The head of a table of tasks: its first line, the line after its last, and whether its rows are numbered."""

    first: int
    after: int
    numbered: bool


def task_tables(text: Text, cleans: Sequence[Clean], furniture: set[int]) -> list[TaskTable]:
    """The heads of tables of tasks, as a row of cells or with a cell to a line: "Nr | Aktivitet | Vem | Klart"."""
    found: list[TaskTable] = []
    at = 0
    while at < len(cleans):
        columns, after = _head_at(text, cleans, furniture, at)
        if "task" in columns and "short" in columns and not {"item", "text", "roll"}.intersection(columns):
            found.append(TaskTable(at, after, numbered=columns[0] == "number"))
            at = after
        else:
            at += 1
    return found


def _head_at(text: Text, cleans: Sequence[Clean], furniture: set[int], at: int) -> tuple[list[Column], int]:
    """What the columns hold that are headed from a line on, and the line after; nothing where none are."""
    line = text.lines[at]
    if len(line.cells) >= _FEWEST:
        row = [column_of(text.of(cell).strip("*_ |")) for cell in line.cells]
        return ([column for column in row if column], at + 1) if None not in row else ([], at + 1)
    columns: list[Column] = []
    while at < len(cleans) and len(columns) < _MOST_COLUMNS and at not in furniture:
        string = cleans[at].string
        column = column_of(string) if string and len(string) < _SHORT and len(text.lines[at].cells) == 1 else None
        if column is None or (columns and text.lines[at].above >= 1):
            break
        columns.append(column)
        at += 1
    return (columns, at) if len(columns) > _FEWEST else ([], at)


def row_numbers(tables: Sequence[TaskTable], numbers: Sequence[tuple[int, int]]) -> Iterator[int]:
    """The lines that number the rows of tables of tasks, of lines that open with a number, and the numbers: 1, 2, 3 from right under the head."""
    for table in tables:
        if not table.numbered:
            continue
        wanted = 1
        for line, value in numbers:
            if line < table.after or (wanted == 1 and line > table.after + _NEAR):
                continue
            if value == wanted:
                yield line
                wanted += 1


def titled(tables: Sequence[TaskTable], cleans: Sequence[Clean], furniture: set[int]) -> set[int]:
    """The lines right above the heads of tables of tasks that say what the table is: "Åtgärdslogg" heads no item, where "Att göra" may."""
    found: set[int] = set()
    for table in tables:
        above = next((i for i in range(table.first - 1, -1, -1) if cleans[i].string and i not in furniture), None)
        if above is not None and _TITLE.search(cleans[above].string):
            found.add(above)
    return found
