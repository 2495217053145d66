"""Lists of people that follow each other in one paragraph, each behind its heading: "Närvarande: Anna Berg, Bo Ek. Frånvarande: Cia Dal"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from samtrad.reading.find.cells.rows import Row
from samtrad.reading.find.people.homes import has_senders
from samtrad.reading.lexicon.roles import SIDES, heading_of, is_side
from samtrad.swedish.names import is_organisation, name_end

_NEXT_LIST = re.compile(r"(?<=[\wåäö)§][.;])\s+(?=(?P<heading>[A-ZÅÄÖ][a-zåäö]+(?: [a-zåäö]+){0,4}):\s)")


_LEADERS = re.compile(r"\s?[.…·_]{4,}\s?")
_NOBODY = re.compile(r"[-–—]+")
_PARTY_FIRST = re.compile(r"\([A-Za-zÅÄÖåäö]{1,4}\)\s+")


def parted(rows: Sequence[Row]) -> Sequence[Row]:
    """The rows, each cut before a heading of a list that stands behind the end of another list, and at dots that lead from one person to another."""
    if sum("...." in cell.string for row in rows for cell in row.cells) > 1:
        counted = any(cell.column > 0 for row in rows for cell in row.cells)
        rows = [_led(row, counted=counted) for row in rows]
    if not any(len(row.cells) == 1 and ": " in row.cells[0].string and _NEXT_LIST.search(row.cells[0].string) for row in rows):
        return rows
    senders = has_senders(" ".join(row.cells[0].string.removeprefix(_label_before(row)) for row in rows if len(row.cells) == 1))
    found: list[Row] = []
    for row in rows:
        found += _cut(row, senders=senders)
    return found


def _led(row: Row, *, counted: bool) -> Row:
    """A row whose member and stand-in dots part or lead to one another as cells: "Anna Berg ........ Bo Ek (s)", "Per Alm ........ ---".

    ``counted`` tells that tabs or pipes part the columns of other rows.
    """
    cells = list(row.cells)
    for place, cell in enumerate(cells):
        dots = _LEADERS.search(cell.string)
        if dots is None or (rest := cell.cut(dots.end())) is None or not (_NOBODY.fullmatch(rest.string) or name_end(rest.string)):
            continue
        before = cell.cut(0, dots.start()) or (cells[place - 1] if place else None)
        if before is None or not name_end(_PARTY_FIRST.sub("", before.string)):
            continue
        if before is not cells[place - 1] or not place:
            column = max(cell.column, 0) + 1 if counted else cell.column
            return row._replace(cells=(*cells[:place], before, rest._replace(left=cell.left + rest.start - cell.start, column=column), *cells[place + 1 :]))
        return row._replace(cells=(*cells[:place], rest._replace(left=cell.left + rest.start - cell.start), *cells[place + 1 :]))
    return row


def _label_before(row: Row) -> str:
    """The heading of a list before its first sender: "Närvarande: " of "Närvarande: Polisen: Anna Berg"."""
    label, colon, rest = row.cells[0].string.partition(": ")
    return label + colon if colon and heading_of(label) is not None and ": " in rest else ""


def _cut(row: Row, *, senders: bool) -> list[Row]:
    """A row cut before headings of lists; a side of a joint body among ``senders`` is one of them and heads no list."""
    cell = row.cells[0]
    if len(row.cells) > 1:
        return [row]
    cuts = [
        m.end()
        for m in _NEXT_LIST.finditer(cell.string)
        if (heading_of(m.group("heading")) is not None and not (senders and is_organisation(m.group("heading"))))
        or (not senders and (is_side(m.group("heading")) or m.group("heading").casefold() in SIDES))
    ]
    pieces = [cell.cut(low, high) for low, high in zip([0, *cuts], [*cuts, len(cell.string)], strict=True)]
    return [row._replace(cells=(piece,), above=row.above if number == 0 else 0) for number, piece in enumerate(pieces) if piece is not None]
