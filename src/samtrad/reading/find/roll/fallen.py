"""A roll whose cells fell apart, one to a row, as text taken out of a table has them: "Namn" over "Parti" over "Anna Berg" over "S"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from samtrad.reading.find.cells.label import label_at
from samtrad.reading.find.cells.rows import Cell, Row
from samtrad.reading.find.people.marks import mark_of
from samtrad.reading.find.roll.marks import tells_presence
from samtrad.reading.find.roll.table import Column, Entry, RollTable, is_seat
from samtrad.reading.lexicon.roll_columns import column_kind
from samtrad.swedish.names import is_organisation, is_person
from samtrad.swedish.names_given import GIVEN_NAMES

_BESIDE = frozenset({"party", "organisation", "title", "present"})
_KINDS = _BESIDE | {"number", "name", "other", "note", "substitute"}
_PAGE = re.compile(r"(?:[Ss]ida?\s*)?\d{1,3}(?:\s?\(\d{1,3}\)|\sav\s\d{1,3})?")
"""The number of a page, apart from what stands above it, between the cells of a roll."""
_MOST = 6  # columns
_FEWEST = 2  # entries
_DASHES = frozenset("- – —".split())
_LONGEST = 70  # characters of a cell


def read_fallen(rows: Sequence[Row], start: int) -> RollTable | None:
    """The roll that the rows from ``start`` on head, one column's head to a row; None where they head none."""
    columns = _heads(rows, start)
    if columns is None:
        return None
    first = start + len(columns)
    base = min((row.above for row in rows[first + 1 : first + 1 + 2 * len(columns)]), default=0.0)
    numbered = any(column.kind in {"number", "other", "note"} for column in columns)
    body = [
        (place, row._replace(above=base) if _is_foot(rows, place - 1) else row)
        for place, row in enumerate(rows[first:], first)
        if (numbered or row.above < 1 or not _PAGE.fullmatch(row.cells[0].string)) and not _is_foot(rows, place)
    ]
    held = [row for _, row in body]
    entries: list[Entry] = []
    number = 0
    while number < len(held):
        taken, cells = _entry(columns, held, number, base)
        if entries and _stands_alone(held, number) and (rest := _entry(columns, held, number + 1, base))[0]:
            number, (taken, cells) = number + 1, rest
        if not taken:
            break
        entries.append(Entry(held[number].at, None, cells))
        number += taken
    return RollTable(columns, entries, body[number - 1][0] + 1 - start) if len(entries) >= _FEWEST else None


def _is_foot(rows: Sequence[Row], number: int) -> bool:
    """Whether a row of several cells stands apart between cells of the roll, as the foot of a page does: "Ordf. | Just. | Utdragsbestyrkande"."""
    return (
        0 < number < len(rows) - 1 and len(rows[number].cells) > 1 and min(rows[number].above, rows[number + 1].above) >= 1 and len(rows[number + 1].cells) == 1
    )


def _stands_alone(rows: Sequence[Row], number: int) -> bool:
    """Whether a row is a line by itself, as at the head of a page, and heads nothing."""
    return number + 1 < len(rows) and min(rows[number].above, rows[number + 1].above) >= 1 and label_at(rows[number].cells[0].string) is None


def _heads(rows: Sequence[Row], start: int) -> list[Column] | None:
    """The columns, where as many rows hold one word each that heads a column: one of names, and one of what stands beside them."""
    found: list[Column] = []
    for row in rows[start : start + _MOST]:
        kind = column_kind(row.cells[0].string) if len(row.cells) == 1 else None
        if kind in {"present", "substitute"} and not any(column.kind == "name" for column in found):
            break  # "Närvarande" over "Namn" heads the whole roll
        if kind not in _KINDS or any(column.kind == kind for column in found):
            break
        found.append(Column(kind, row.cells[0], row.cells[0].left))
    kinds = {column.kind for column in found}
    return found if "name" in kinds and kinds & _BESIDE else None


def _entry(columns: Sequence[Column], rows: Sequence[Row], start: int, base: float) -> tuple[int, dict[int, Cell]]:
    """How many rows the entry at ``start`` takes, and its cells; no rows where none stands there.

    An empty row is an empty cell. A cell that cannot be its column's is the next one's.
    """
    cells: dict[int, Cell] = {}
    at = number = 0
    empty = False
    for number, row in enumerate(rows[start:]):
        following = rows[start + number + 1].cells[0].string if start + number + 1 < len(rows) else ""
        blank = int(row.above - base) if number and row.above - base >= 1 else 0
        found = _next(columns, at + blank, row, following)
        if found is None and blank:
            found = _next(columns, at, row, following)  # the white space is a page's end
        if found is None or len(row.cells) > 1 or _heads_another(row.cells[0], columns[found].kind, apart=blank > 0 or not number):
            break
        at = found
        if row.cells[0].string in _DASHES and columns[at].kind == "name":
            empty = True
        else:
            cells[at] = row.cells[0]
        at += 1
    else:
        number += 1
    kinds = {columns[i].kind for i, cell in cells.items() if cell.string not in _DASHES}
    return (number, cells) if len(cells) > 1 and ("name" in kinds or (empty and "substitute" in kinds)) else (0, {})


def _next(columns: Sequence[Column], at: int, row: Row, following: str) -> int | None:
    """The first column from ``at`` that the row's cell can stand in."""
    string = row.cells[0].string
    for index in range(at, len(columns)):
        kind = columns[index].kind
        if kind == "substitute" and following and len(columns) > 1 and columns[1].kind != "substitute" and _fits(columns[1].kind, following):
            continue  # what follows stands beside a name: this is the next one's
        if _fits(kind, string):
            return index
        if (
            kind == "organisation"
            and at
            and index + 1 < len(columns)
            and string.split(" ", 1)[0].casefold() not in GIVEN_NAMES
            and following
            and _fits(columns[index + 1].kind, following)
        ):
            return index  # "Granby Analys" is shaped like a name, but what is said of someone stands under it
    return None


def _fits(kind: str, string: str) -> bool:
    """Whether a cell can stand in a column of this kind."""
    if len(string) > _LONGEST:
        return False
    if string in _DASHES:
        return kind != "number"  # an empty cell, told by a dash
    if kind in {"name", "substitute"}:
        return _names_one(string)
    if kind == "present":
        return tells_presence(string)
    if kind == "party":
        return mark_of(string, bracket=True, politics=True).kind in {"party", "no_party"}
    if kind == "number":
        return string.rstrip(".").isdigit()
    if kind == "title" and mark_of(string, bracket=False, politics=False).kind == "replaces":
        return True  # "Ersätter Bo Ek"
    if kind in {"organisation", "title"} and not any(c.isalpha() for c in string):
        return False
    return not is_person(string) or is_organisation(string)


def _names_one(string: str) -> bool:
    """Whether a row holds a person's name or an empty seat, and no organisation."""
    return is_seat(string) and not is_organisation(string.split(",", 1)[0])


def _heads_another(cell: Cell, kind: str, *, apart: bool) -> bool:
    """Whether a row heads something else: "Ej närvarande"; in a column of posts "Sekreterare" is a post, and so is "Ledamot" with no white above it (``apart``); among organisations "Kansliet" is one."""
    found = label_at(cell.string)
    if found is None or (kind == "present" and found.length == len(cell.string) and tells_presence(cell.string)):
        return False  # "Deltog ej" in a column of presence is said of the one on the row
    if kind == "organisation" and found.heading is not None and is_organisation(cell.string):
        return found.heading.capacity != "officer" or found.heading.absent is not None
    if (
        kind == "title"
        and not apart
        and found.length == len(cell.string)
        and found.heading is not None
        and found.heading.absent is None
        and ":" not in cell.string
    ):
        return False
    return not (kind == "title" and found.length == len(cell.string) and found.kind in {"chair", "vice_chair", "secretary"})
