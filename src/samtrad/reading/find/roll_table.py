"""What a roll comes to: its columns, and its entries with a cell in each."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from samtrad.reading.find.cover_rows import Cell
from samtrad.reading.lexicon.roles import Heading
from samtrad.swedish.names import name_end, split_person

PARTY_ABOVE: Final = -1
"""Where an entry keeps the party that a row of its own names over it: "Moderaterna"."""
_FIRST = re.compile(r"vakan|n\.?\s?n\.?\Z", re.IGNORECASE)


class Column(NamedTuple):
    """One column: its kind, the cell of its head, and its left edge."""

    kind: str
    head: Cell
    left: float


class Entry(NamedTuple):
    """One row of a roll: the heading of the part of the roll that it stands in, and the cell in each column, broken lines joined."""

    at: int
    heading: Heading | None
    cells: dict[int, Cell]


class RollTable(NamedTuple):
    """The columns and entries of a roll, and how many rows it takes with its head."""

    columns: list[Column]
    entries: list[Entry]
    size: int

    def first(self, kind: str) -> int | None:
        """The first column of a kind."""
        return next((i for i, c in enumerate(self.columns) if c.kind == kind), None)


def is_seat(string: str) -> bool:
    """Whether a cell in the column of names can be a person's or an empty seat's."""
    return bool(_FIRST.match(string)) or split_person(string) is not None or name_end(string) > 0
