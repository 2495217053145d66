"""The parties with their figures as a person pastes them from a sheet: a line for each party, a column for each figure, their names on the first line."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from fractions import Fraction

from msgspec import Struct

from samtrad.followup.shares.key import By, Key, Part

MOST_PARTIES = 400
"""More than all municipalities and regions together."""
MOST_COLUMNS = 8
_FIXED = re.compile(r"fast(?:\s+(?:belopp|summa|andel))?|fixed", re.IGNORECASE)
"""What a column of fixed sums is headed."""
_NUMBER = re.compile(r"\d{1,3}(?:[ \u00a0\u202f.]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?")
_PERCENT = re.compile(r"(?P<number>\d+(?:[.,]\d+)?)\s*%?")
_BROKEN = re.compile(r"(?P<over>\d+)\s*/\s*(?P<under>[1-9]\d*)")
_LONG = 18
"""Digits of a number, at most."""


class Wrong(StrEnum):
    """What is wrong with a table or a weight."""

    EMPTY = "empty"
    COLUMNS = "columns"
    HEAD = "head"
    NAME = "name"
    TWICE = "twice"
    NUMBER = "number"
    WHOLE = "whole"
    MANY = "many"
    WEIGHT = "weight"


class TableError(Exception):
    """What is wrong, on which line (from 1; 0 for none), and with what words."""

    def __init__(self, wrong: Wrong, line: int = 0, about: str = "") -> None:
        super().__init__(f"{wrong} on line {line}: {about}")
        self.wrong = wrong
        self.line = line
        self.about = about


class Table(Struct, frozen=True, kw_only=True):
    """Parties in their order, figures by column and party, and what is fixed, where a column says so."""

    parties: tuple[str, ...]
    columns: Mapping[str, Mapping[str, Fraction]]
    fixed: Mapping[str, int]


class Choice(Struct, frozen=True, kw_only=True):
    """How a table is used: the weight of each column as written ("50", "33,3 %", "1/3"), that of an equal part, the least, the step."""

    weights: Mapping[str, str] = {}
    equal: str = ""
    least: int = 0
    step: int = 1


def table_of(text: str) -> Table:
    """Read a table. Cells are parted by tabs, semicolons, or two spaces or more. ``TableError`` tells the first fault."""
    lines = [(at, line) for at, line in enumerate(text.replace("\x00", "").splitlines(), 1) if line.strip()]
    if not lines:
        raise TableError(Wrong.EMPTY)
    parted = _parting([line for _, line in lines])
    head, *rows = [(at, [cell.strip() for cell in parted.split(line.strip(" ") if parted.pattern != "\t" else line)]) for at, line in lines]
    names = _names(*head)
    if not rows:
        raise TableError(Wrong.EMPTY)
    if len(rows) > MOST_PARTIES:
        raise TableError(Wrong.MANY, rows[MOST_PARTIES][0], str(MOST_PARTIES))
    columns: dict[str, dict[str, Fraction]] = {name: {} for name in names if not _FIXED.fullmatch(name)}
    fixed: dict[str, int] = {}
    parties: list[str] = []
    for at, cells in rows:
        party, figures = _row(at, cells, len(names))
        if party in parties:
            raise TableError(Wrong.TWICE, at, party)
        parties.append(party)
        for name, cell in zip(names, figures, strict=True):
            if not _FIXED.fullmatch(name):
                columns[name][party] = number(cell, at)
            elif cell:
                fixed[party] = _whole(cell, at)
    return Table(parties=tuple(parties), columns=columns, fixed=fixed)


def _parting(lines: Sequence[str]) -> re.Pattern[str]:
    """By what cells are parted: what stands on the first line, the surest first."""
    for sign in ("\t", ";"):
        if sign in lines[0]:
            return re.compile(sign)
    return re.compile(r"[ \u00a0]{2,}")


def _names(at: int, cells: Sequence[str]) -> list[str]:
    """The names of the figures, after that of the parties. A table of parties alone has none."""
    names = [" ".join(cell.split())[:80] for cell in cells[1:]]
    while names and not names[-1]:
        names.pop()
    if len(names) > MOST_COLUMNS:
        raise TableError(Wrong.MANY, at, str(MOST_COLUMNS))
    for name in names:
        if not name or _NUMBER.fullmatch(name):
            raise TableError(Wrong.HEAD, at, name)
        if names.count(name) > 1:
            raise TableError(Wrong.TWICE, at, name)
    return names


def _row(at: int, cells: Sequence[str], wanted: int) -> tuple[str, list[str]]:
    party, *figures = cells
    party = " ".join(party.split())
    while len(figures) > wanted and not figures[-1]:
        figures.pop()
    if not party or len(party) > 200:
        raise TableError(Wrong.NAME, at, party[:60])
    if len(figures) > wanted:
        raise TableError(Wrong.COLUMNS, at, party)
    return party, [*figures, *[""] * (wanted - len(figures))]


def number(cell: str, line: int = 0) -> Fraction:
    """A figure as Swedish sheets write it: "12 345", "12.345", "1 234,5", "7,8"; nothing is nought."""
    cell = cell.strip()
    if not cell or cell in "-–":
        return Fraction(0)
    if not _NUMBER.fullmatch(cell) or len(cell) > _LONG + 8:
        raise TableError(Wrong.NUMBER, line, cell[:60])
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", cell):
        cell = cell.replace(".", "")
    plain = re.sub(r"[ \u00a0\u202f]", "", cell).replace(",", ".")
    return Fraction(plain)


def _whole(cell: str, line: int) -> int:
    told = number(cell, line)
    if told.denominator != 1:
        raise TableError(Wrong.WHOLE, line, cell)
    return int(told)


def weight(words: str) -> Fraction:
    """A weight as written, in hundredths ("50", "33,3 %") or as a fraction ("1/3"); nothing is nought."""
    words = words.strip()
    if not words:
        return Fraction(0)
    if told := _BROKEN.fullmatch(words):
        return Fraction(int(told["over"][:9]), int(told["under"][:9]))
    told = _PERCENT.fullmatch(words)
    if not told or len(words) > _LONG:
        raise TableError(Wrong.WEIGHT, 0, words[:60])
    return Fraction(told["number"].replace(",", ".")) / 100


def key_of(table: Table, choice: Choice) -> Key:
    """The key that a choice makes of a table; parts without weight are left out."""
    parts = [Part(name=name, weight=told, figures=figures) for name, figures in table.columns.items() if (told := weight(choice.weights.get(name, "")))]
    if equal := weight(choice.equal):
        parts.append(Part(name="", weight=equal, by=By.EQUAL))
    return Key(parts=parts, fixed=table.fixed, least=choice.least, step=choice.step)
