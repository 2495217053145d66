"""How notes are signed without a block: "/Anna", "Hälsningar" over a given name, "Vid pennan: Anna"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from samtrad.reading.find.cells.label import label_at
from samtrad.reading.find.cells.rows import Cell, Row
from samtrad.reading.words import Words
from samtrad.swedish.names import is_organisation, is_place, name_end

_SLASH = re.compile(r"/{1,2}\s?(?=[A-ZÅÄÖÉ])")
_FAREWELL = re.compile(r"(?:[Mm]ed )?(?:[Vv]änliga?|[Bb]ästa) hälsning(?:ar)?,?(?:\s|\Z)|[Hh]älsningar,?(?:\s|\Z)|(?:[Mm]vh|MVH),?(?:\s|\Z)")


def closing_names(rows: Sequence[Row]) -> list[Words]:
    """The names that the last rows of a document are signed with, given names alone among them."""
    found: list[Words] = []
    greeted = False
    for row in rows:
        cell = row.cells[0]
        start = 0
        if (slash := _SLASH.match(cell.string)) is not None:
            start = slash.end()
        elif (farewell := _FAREWELL.match(cell.string)) is not None:
            greeted, start = True, farewell.end()
        elif (label := label_at(cell.string)) is not None and label.kind in {"secretary", "keeper"} and label.length < len(cell.string):
            start = label.length
        elif not greeted:
            continue
        if (name := _whole_name(cell, start)) is not None:
            found.append(name)
            greeted = False
    return found


def _whole_name(cell: Cell, start: int) -> Words | None:
    """The name that all of the cell from ``start`` is; None where more or other stands there."""
    string = cell.string
    while start < len(string) and string[start] in " :":
        start += 1
    end = name_end(string, start, single=True)
    name = string[start:end]
    return cell.words(start, end) if end > start and not string[end:].strip(" ./") and not is_place(name) and not is_organisation(name) else None
