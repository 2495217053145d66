"""Values from a sheet: a heading row, then a row for each period or organisation.

Two shapes are read. Long: a column for the period, one for the value, and where there are several organisations or parts one for each of those. Wide: a column for each
period, and a row for each organisation.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from decimal import Decimal
from enum import StrEnum

from msgspec import Struct

from samtrad.followup.plans.series import Period, number, period

MOST = 5000
_PERIODS = frozenset({"period", "år", "year", "kvartal", "månad", "quarter", "month"})
_VALUES = frozenset({"värde", "value", "utfall", "tal"})
_WHO = frozenset({"vem", "organisation", "kommun", "region", "part", "municipality", "who"})
_PART = frozenset({"kön", "gender", "del"})
_PARTS = {
    "": "",
    "t": "",
    "alla": "",
    "totalt": "",
    "total": "",
    "k": "women",
    "f": "women",
    "kvinnor": "women",
    "women": "women",
    "m": "men",
    "män": "men",
    "men": "men",
}
_NONE = frozenset({"", "-", "–", "..", ".", "saknas", "missing", "null", "na", "n/a"})


class Fault(StrEnum):
    """What is wrong with a sheet."""

    EMPTY = "empty"
    HEAD = "head"
    PERIOD = "period"
    VALUE = "value"
    PART = "part"
    TWICE = "twice"
    MANY = "many"
    LONG = "long"


class SheetError(ValueError):
    """A sheet that cannot be read: what is wrong, in which row (the heading is row 1), and about what."""

    def __init__(self, fault: Fault, line: int = 0, about: str = "") -> None:
        super().__init__(f"{fault} {line} {about}".strip())
        self.fault = fault
        self.line = line
        self.about = about[:60]


class Entry(Struct, frozen=True, kw_only=True):
    """A value of a sheet; None where the sheet says that it is missing."""

    who: str
    part: str
    period: Period
    value: Decimal | None


def entries(pasted: str) -> list[Entry]:
    """The values of a sheet that was pasted or sent. Raises ``SheetError``."""
    rows = _rows(pasted)
    if len(rows) < 2:
        raise SheetError(Fault.EMPTY)
    head = [one.casefold() for one in rows[0][1]]
    wide = {at: told for at, one in enumerate(rows[0][1]) if (told := period(one))}
    found = _wide(head, wide, rows[1:]) if wide else _long(head, rows[1:])
    seen: set[tuple[str, str, str]] = set()
    for line, one in found:
        key = (one.who, one.part, one.period.name)
        if key in seen:
            raise SheetError(Fault.TWICE, line, " ".join(part for part in (one.who, one.period.name) if part))
        seen.add(key)
    if len(found) > MOST:
        raise SheetError(Fault.MANY, about=str(MOST))
    return [one for _line, one in found]


def _rows(pasted: str) -> list[tuple[int, list[str]]]:
    """The rows that hold anything, by their number, cut at whatever the sheet cuts at."""
    text = pasted.lstrip("\ufeff").replace("\x00", "")
    first = next((line for line in text.splitlines() if line.strip()), "")
    cut = next((one for one in ("\t", ";", ",") if one in first), ";")
    told = enumerate(csv.reader(io.StringIO(text), delimiter=cut), 1)
    try:
        return [(line, [cell.strip() for cell in row]) for line, row in told if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise SheetError(Fault.LONG, about=str(error)) from error


def _long(head: Sequence[str], rows: Sequence[tuple[int, list[str]]]) -> list[tuple[int, Entry]]:
    when, value = _column(head, _PERIODS), _column(head, _VALUES)
    if when is None or value is None:
        raise SheetError(Fault.HEAD, 1, ", ".join(head))
    who, part = _column(head, _WHO), _column(head, _PART)
    return [(line, _entry(line, _cell(row, who), _cell(row, part), _period(line, _cell(row, when)), _cell(row, value))) for line, row in rows]


def _wide(head: Sequence[str], periods: Mapping[int, Period], rows: Sequence[tuple[int, list[str]]]) -> list[tuple[int, Entry]]:
    who, part = _column(head, _WHO), _column(head, _PART)
    strange = [one for at, one in enumerate(head) if one and at not in periods and at not in (who, part)]
    if strange:
        raise SheetError(Fault.HEAD, 1, strange[0])
    return [(line, _entry(line, _cell(row, who), _cell(row, part), told, _cell(row, at))) for line, row in rows for at, told in periods.items()]


def _column(head: Sequence[str], names: frozenset[str]) -> int | None:
    return next((at for at, one in enumerate(head) if one in names), None)


def _cell(row: Sequence[str], at: int | None) -> str:
    return row[at] if at is not None and at < len(row) else ""


def _period(line: int, written: str) -> Period:
    found = period(written)
    if found is None:
        raise SheetError(Fault.PERIOD, line, written)
    return found


def _entry(line: int, who: str, part: str, when: Period, written: str) -> Entry:
    if part.casefold() not in _PARTS:
        raise SheetError(Fault.PART, line, part)
    value = None if written.casefold() in _NONE else number(written)
    if value is None and written.casefold() not in _NONE:
        raise SheetError(Fault.VALUE, line, written)
    return Entry(who=" ".join(who.split())[:200], part=_PARTS[part.casefold()], period=when, value=value)
