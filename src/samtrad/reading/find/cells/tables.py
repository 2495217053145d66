"""Whether rows head a table of tasks or of items, where a list of people ends."""

from __future__ import annotations

from collections.abc import Sequence

from samtrad.reading.find.cells.rows import Row
from samtrad.reading.lexicon.table_words import column_of
from samtrad.swedish.names import split_person

_FEWEST = 3
"""Heads on rows of their own that make a table whose cells fell apart."""
_MOST = 6


def heads_tasks(rows: Sequence[Row], number: int) -> bool:
    """Whether the row heads a table of tasks or items, or the rows from there on hold its heads one by one: "Uppgift | Ansvarig | Klart"."""
    if number >= len(rows):
        return False
    row = rows[number]
    if len(row.cells) > 1:
        heads = [cell.string for cell in row.cells]
    else:
        heads = [row.cells[0].string]
        if column_of(heads[0]) in {None, "roll"}:
            return False
        for below in rows[number + 1 : number + _MOST]:
            if len(below.cells) > 1 or below.above >= 1 or column_of(below.cells[0].string) is None:
                break
            heads.append(below.cells[0].string)
        if len(heads) < _FEWEST:
            return False
    kinds = [column_of(head) for head in heads]
    if None in kinds or "roll" in kinds:
        return False
    return kinds[0] in {"task", "item", "number"} and not {"short", "text"}.isdisjoint(kinds[1:])


def ends_before_tasks(rows: Sequence[Row], number: int) -> bool:
    """Whether such a table begins on a row, or under it as under its title: "Åtgärdslogg" over "Uppgift | Ansvarig | Klart"."""
    if heads_tasks(rows, number):
        return True
    return number < len(rows) and len(rows[number].cells) == 1 and split_person(rows[number].cells[0].string) is None and heads_tasks(rows, number + 1)
