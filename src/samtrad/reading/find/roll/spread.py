"""A table of organisations, with those who were there in one column and those who were not in another: "Part | Deltog | Förhinder".

Each cell is a list of people by itself. Text taken out of such a table has a cell to a row.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from samtrad.reading.find.cells.rows import Cell, Row
from samtrad.reading.find.people.draft import Draft
from samtrad.reading.find.people.homes import home_end
from samtrad.reading.find.people.lists import read_people
from samtrad.reading.find.roll.dealer import Dealer
from samtrad.reading.find.roll.table import Column, is_seat
from samtrad.reading.lexicon.roles import Heading, heading_of, is_party
from samtrad.reading.lexicon.roll_columns import ABSENT_MARKS, column_kind

_FEWEST: Final = 2  # columns of people, and rows of them
_MOST: Final = 5  # columns
_EMPTY: Final = frozenset("- – — / 0 ingen inga".split()) | {mark for mark in ABSENT_MARKS if len(mark) > 2}
"""What a cell says where nobody came: "–", "Förhinder"."""
_OTHERWISE: Final = {"ordinarie": Heading("member", None, strict=True), "ordförande": Heading("member", None, title=True)}


class Group(NamedTuple):
    """One row: where people come from, and the cells of each column of people, line by line, by the column's number."""

    at: int
    home: Cell
    cells: dict[int, list[Cell]]


class SpreadTable(NamedTuple):
    """What the head says of each column of people, by its number; the rows, and how many rows of the text all of it takes."""

    headings: dict[int, Heading]
    groups: list[Group]
    size: int
    head: Cell


def read_spread(rows: Sequence[Row], start: int) -> SpreadTable | None:
    """The table that the row at ``start`` heads, or the rows from there with a head each; None where they head none."""
    if len(rows[start].cells) > 1:
        found = _heads(rows[start].cells)
        table = _dealt(rows, start, rows[start].cells, found) if found else None
    elif column_kind(rows[start].cells[0].string) == "organisation":
        table = _fallen(rows, start)
    else:
        table = None
    return table if table is not None and len(table.groups) >= _FEWEST else None


def people_of_spread(table: SpreadTable, *, absent: bool, politics: bool) -> list[Draft]:
    """The people of the table, row by row, each column under what its head says; ``absent`` where a head does not say and the heading above the table does."""
    found: list[Draft] = []
    for group in table.groups:
        home = group.home.words(0, home_end(group.home.string))
        for number, cells in sorted(group.cells.items()):
            said = table.headings[number]
            heading = said._replace(absent=absent if said.absent is None else said.absent, capacity=said.capacity or "member")
            found += read_people([Row(group.at, (cell,), 0.0) for cell in cells], heading, home, politics=politics, organisation=home)
    return found


def _heads(cells: Sequence[Cell]) -> dict[int, Heading] | None:
    """What each column but the first says of the people in it; None where one of them heads no people."""
    if not _FEWEST < len(cells) <= _MOST or column_kind(cells[0].string) != "organisation":
        return None
    found: dict[int, Heading] = {}
    for number, cell in enumerate(cells[1:], 1):
        bare = cell.string.strip(" .:*")
        heading = heading_of(bare) or _OTHERWISE.get(bare.casefold())
        if heading is None:
            return None
        found[number] = heading
    return found


def _dealt(rows: Sequence[Row], start: int, heads: Sequence[Cell], headings: dict[int, Heading]) -> SpreadTable | None:
    columns = [Column("organisation" if number == 0 else "name", cell, cell.left) for number, cell in enumerate(heads)]
    deal = Dealer(columns, rows[start + 1 : start + 9])
    groups: list[Group] = []
    at = start + 1
    for at in range(start + 1, len(rows)):
        row = rows[at]
        dealt = deal.deal(row)
        first, rest = dealt[0][0] == 0, [(number, cell) for number, cell in dealt if number > 0]
        if not all(cell.string.casefold() in _EMPTY or _lists(cell) for _, cell in rest) and (first or not groups):
            break
        if first and groups and _heads_another(dealt[0][1].string):
            break
        if first and (rest or row.above >= 1):
            if not rest:
                break
            groups.append(Group(row.at, dealt[0][1], {}))
        elif first or not groups:
            break  # a row of text beneath the table, or none of it at all
        for number, cell in rest:
            if cell.string.casefold() not in _EMPTY:
                groups[-1].cells.setdefault(number, []).append(cell)
    else:
        at = len(rows)
    return SpreadTable(headings, groups, at - start, heads[0]) if sum(map(_people, groups)) >= _FEWEST else None


def _fallen(rows: Sequence[Row], start: int) -> SpreadTable | None:
    heads: list[Cell] = []
    for row in rows[start : start + _MOST]:
        if len(row.cells) > 1 or (heads and heading_of(bare := row.cells[0].string.strip(" .:*")) is None and bare.casefold() not in _OTHERWISE):
            break
        heads.append(row.cells[0])
    headings = _heads(heads)
    if headings is None:
        return None
    groups: list[Group] = []
    at = start + len(heads)
    while at + len(heads) <= len(rows):
        cells = [row.cells[0] for row in rows[at : at + len(heads)] if len(row.cells) == 1]
        if (
            len(cells) < len(heads)
            or is_party(cells[0].string)
            or ":" in cells[0].string
            or not all(_lists(c) or c.string.casefold() in _EMPTY for c in cells[1:])
        ):
            break
        groups.append(Group(rows[at].at, cells[0], {n: [c] for n, c in enumerate(cells[1:], 1) if c.string.casefold() not in _EMPTY}))
        at += len(heads)
    return SpreadTable(headings, groups, at - start, heads[0]) if sum(map(_people, groups)) >= _FEWEST else None


def _heads_another(string: str) -> bool:
    """Whether a cell where an organisation would stand heads the list below the table: "Ej närvarande:", "Från bolaget:"."""
    return string.endswith(":") or heading_of(string.strip(" :")) is not None


def _lists(cell: Cell) -> bool:
    """Whether a cell opens with somebody's name."""
    return is_seat(cell.string)


def _people(group: Group) -> bool:
    return bool(group.cells)
