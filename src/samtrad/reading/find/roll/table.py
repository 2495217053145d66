"""What a roll comes to: its columns, and its entries with a cell in each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from samtrad.reading.find.cells.rows import Cell
from samtrad.reading.find.people.keys import NO_KEY, Meaning
from samtrad.reading.lexicon.roles import Heading
from samtrad.swedish.names import name_end, split_person

PARTY_ABOVE: Final = -1
"""Where an entry keeps the party that a row of its own names over it: "Moderaterna"."""
HOME_ABOVE: Final = -2
"""Where an entry keeps the organisation that a row of its own names over it: "Granby kommun"."""
STANDS_IN: Final = re.compile(r"(?:[–—→>-]\s*)?(?:(?i:tj\w*\.?\s+)?(?i:ers|suppl)\b[.:]?|(?i:ersättare|suppleant)\s*:)\s*(?=[A-ZÅÄÖÉ])")
"""What opens the row of one who stands in for the one on the row above: "ers. Bo Ek"."""
_PARTY_FIRST = re.compile(r"\A\([A-Za-zÅÄÖåäö]{1,4}\)\s+")
"""A party in brackets before the name: "(s) Anna Berg"."""
_FIRST = re.compile(r"vakan|n\.?\s?n\.?\Z", re.IGNORECASE)


ABSENT_FIRST: Final = re.compile(
    r"(?:(?:ej|icke|inte)\s+närvarande|frånvarande|frånv\.?|förhindrad|(?:anmält\s+|har\s+)?förhinder|(?:lämnat\s+)?återbud|ledig|sjuk)\s*[:–-]\s*(?=[A-ZÅÄÖÉ])",
    re.IGNORECASE,
)
"""What a cell may say before the name of one who did not come: "Frånvarande: Anna Berg"."""


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
    """The columns and entries of a roll, how many rows it takes with its head, and the signs that the document explains."""

    columns: list[Column]
    entries: list[Entry]
    size: int
    signs: Mapping[str, Meaning] = NO_KEY.signs

    def first(self, kind: str) -> int | None:
        """The first column of a kind."""
        return next((i for i, c in enumerate(self.columns) if c.kind == kind), None)


def is_seat(string: str) -> bool:
    """Whether a cell in the column of names can be a person's or an empty seat's."""
    string = ABSENT_FIRST.sub("", _PARTY_FIRST.sub("", string))
    if string[:1] in "eEsStT–—→>-" and (led := STANDS_IN.match(string)):
        string = string[led.end() :]
    return bool(_FIRST.match(string)) or split_person(string) is not None or name_end(string) > 0


_MARKED: Final = frozenset({"present", "absent", "serving"})


def side_by_side(table: RollTable) -> tuple[RollTable, RollTable] | None:
    """The two rolls that a table holds where substitutes beside the members have marks of their own: "Ledamot | Närv. | Ersättare | Närv. | Tjg.".

    None where the columns of marks are the members' alone.
    """
    at = table.first("substitute")
    if at is None or not all(any(c.kind in _MARKED for c in part) for part in (table.columns[:at], table.columns[at:])):
        return None
    columns = table.columns[at:]
    name = next((i for i, c in enumerate(table.columns) if c.kind in {"name", "given"}), 0)
    both = [i for i in range(name) if table.columns[i].kind in _FOR_BOTH and not any(c.kind == table.columns[i].kind for c in columns)]
    left = [e._replace(cells={i: c for i, c in e.cells.items() if i < at}) for e in table.entries]
    right: list[Entry] = []
    over: dict[int, Cell] = {}
    for entry in table.entries:
        over |= {place: entry.cells[i] for place, i in enumerate(both) if i in entry.cells}
        if at in entry.cells and is_seat(entry.cells[at].string):
            right.append(Entry(entry.at, None, {**over, **{i - at + len(both): c for i, c in entry.cells.items() if i >= at}}))
    return (
        RollTable(table.columns[:at], [e for e in left if name in e.cells], table.size, table.signs),
        RollTable([*(table.columns[i] for i in both), columns[0]._replace(kind="name"), *columns[1:]], right, table.size, table.signs),
    )


_FOR_BOTH: Final = frozenset({"organisation", "party"})
"""What stands before the members and is told of the substitutes beside them too."""
