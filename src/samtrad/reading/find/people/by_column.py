"""Lists beside each other that each run down by themselves, under who their people come from: "Moderaterna (M)" beside "Centerpartiet (C)"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from samtrad.reading.find.cells.rows import Cell, Row
from samtrad.reading.find.people.homes import is_home
from samtrad.reading.lexicon.roles import is_party
from samtrad.swedish.names import name_end

_FEWEST: Final = 4  # rows of lists beside each other
_SLACK: Final = 8.0  # points or characters between the edges of one column
_FAR: Final = 100.0  # between the edges of columns that signs part
_MOST: Final = 4  # columns


def by_column(rows: Sequence[Row]) -> Sequence[Row]:
    """The rows, one column after another where each column is a list of its own; else as they are.

    Each column then opens with whom its people come from, and every such heading stands over someone.
    """
    if len(rows) < _FEWEST or len(rows[0].cells) < 2:
        return rows
    edges = [_edge(cell) for cell in rows[0].cells]
    if len(edges) > _MOST or not all(_heads(cell.string) for cell in rows[0].cells):
        return rows
    columns: list[list[Row]] = [[] for _ in edges]
    for row in rows:
        for cell in row.cells:
            column = _column(edges, cell)
            if column is None:
                return rows
            above = row.above if not columns[column] or columns[column][-1].at == row.at - 1 else max(row.above, 1.0)
            columns[column].append(Row(row.at, (cell,), above))
    if not all(_is_list([row.cells[0].string for row in column]) for column in columns):
        return rows
    return [row for column in columns for row in column]


def _edge(cell: Cell) -> float:
    """Where a cell stands: its left edge, or that of its column where signs part them."""
    return cell.left if cell.column < 0 else cell.column * _FAR


def _column(edges: Sequence[float], cell: Cell) -> int | None:
    """The column that a cell stands at the edge of, or is set in from; None for one that stands left of all."""
    at = [number for number, edge in enumerate(edges) if edge <= _edge(cell) + _SLACK / 2]
    return at[-1] if at and _edge(cell) - edges[at[-1]] <= _SLACK else None


def _heads(line: str) -> bool:
    """Whether a line names whom those beneath come from: a party or an organisation alone."""
    return is_party(line.rstrip(" :")) or is_home(line.rstrip(" :"))


def _is_list(lines: Sequence[str]) -> bool:
    """Whether every heading of a column stands over someone, and people outnumber what goes on from the line above."""
    heads = {number for number, line in enumerate(lines) if _heads(line)}
    people = {number for number, line in enumerate(lines) if number not in heads and name_end(line) > 0}
    return all(number + 1 in people for number in heads) and len(people) * 2 > len(lines) - len(heads)
