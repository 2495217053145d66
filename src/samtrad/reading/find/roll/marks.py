"""What the marks in a roll say: who was there, who served, and for how long."""

from __future__ import annotations

import re

from samtrad.reading.find.cells.rows import Cell
from samtrad.reading.find.people.keys import Meaning
from samtrad.reading.find.people.limits import Limit, find_limits
from samtrad.reading.find.people.marks import mark_of
from samtrad.reading.find.roll.table import Entry, RollTable
from samtrad.reading.lexicon.roles import heading_of
from samtrad.reading.lexicon.roll_columns import ABSENT_MARKS, PRESENT_MARKS, REMOTE_MARKS, SERVING_MARKS, VOTE_MARKS, item_of
from samtrad.reading.words import Words
from samtrad.swedish.names import name_end

_NUMBERS = re.compile(r"[\d\s,–—-]+(?:och [\d\s]+)?")
SERVES_FOR = re.compile(r"(?:(?i:tj\w*\.?(?:\s+ers\w*\.?)?|ers\w*\.?(?:\s+som\s+tj\w*)?|i\s?stället|inkallad)\s+(?i:för\s+)?|(?i:för)\s+)(?=[A-ZÅÄÖÉ])")
"""What stands before whom one serves for: "tj för Bo Ek"."""
_PARTLY = re.compile(r"\bdel(?:ar)? av (?:mötet|sammanträdet|dagen|tiden)\b|\bdelvis\b|\bhalva mötet\b")
_NO_ONE = re.compile(r"[-–—]{2,}")
"""Several dashes where a stand-in would stand: nobody came in place of one who was not there."""
_OF_SIGNS = frozenset({"present", "absent", "serving", "other", "note"})
PARTS = re.compile(r"[^,/();]+")
_APART = re.compile(r"[\s,(/]+")
_NOT = frozenset({"ej", "inte", "icke", "nej"})
_PRESIDING = frozenset(
    {
        "ordförande",
        "ordf",
        "vice ordförande",
        "v ordförande",
        "v ordf",
        "vice ordf",
        "mötesordförande",
        "sammankallande",
        "1:e vice ordförande",
        "2:e vice ordförande",
    }
)
BLANK = frozenset("- – —".split())


def role_of(part: str) -> str | None:
    """What a part of a cell of presence says that someone was there, and so that they came: secretary, capacity or chair."""
    low = part.casefold().strip(" .")
    mark = mark_of(low, bracket=False, politics=False)
    if mark.kind in {"secretary", "capacity"}:
        return mark.kind
    return "chair" if low in _PRESIDING else None


def limits_alone(table: RollTable) -> RollTable:
    """The roll, its column of presence taken for one of limits where it marks no one: "Närvaro" over "§§ 3-11" and blanks."""
    columns = [
        column._replace(kind="limit") if column.kind == "present" and not any(_marks(entry.cells[i]) for entry in table.entries if i in entry.cells) else column
        for i, column in enumerate(table.columns)
    ]
    return table._replace(columns=columns)


def tells_presence(string: str) -> bool:
    """Whether a cell says that someone was there, or was not, how, or for how long: "Deltog via Teams", "Punkt 1–4", "Ersätter Bo Ek"."""
    low = string.casefold().strip(" .()")
    first = _APART.split(low)[0]
    if low in SERVES:
        return True  # a verb of one person; "Tjänstgörande" heads a list
    heading = heading_of(string.strip(" :"))
    if heading is not None and heading.capacity is not None:
        return False  # "Ej tjänstgörande ersättare" heads a list
    if first in PRESENT_MARKS | ABSENT_MARKS | SERVING_MARKS | REMOTE_MARKS or low in PRESENT_MARKS | ABSENT_MARKS | REMOTE_MARKS:
        return True
    return mark_of(string, bracket=False, politics=False).kind in _PRESENCE or bool(find_limits(string)) or _PARTLY.search(low) is not None


SERVES = frozenset({"tjänstgör", "tjänstgjorde", "tjänstgjort"})
_PRESENCE = frozenset({"absent", "present", "remote", "partly", "replaces", "replaced_by"})


def _marks(cell: Cell) -> bool:
    """Whether a cell says that one was there, or was not, and not only for how long."""
    return not find_limits(cell.string) or _APART.split(_mark(cell))[0] in PRESENT_MARKS | ABSENT_MARKS | SERVING_MARKS | REMOTE_MARKS


class Marks:
    """What the marks in a row come to."""

    def __init__(self, table: RollTable, entry: Entry) -> None:
        self.present = self.absent = self.serving = self.remote = self.told = self.partly = False
        self.replaces: Words | None = None
        self.said: list[Meaning] = []
        self.limits: list[Limit] = []
        items: list[str] = []
        crossed = 0
        for index, column in enumerate(table.columns):
            cell = entry.cells.get(index)
            if column.kind in {"present", "absent"}:
                self.told = True
            if cell is not None and column.kind in _OF_SIGNS and cell.string in table.signs:
                self.said.append(table.signs[cell.string])
                continue
            if column.kind == "item":
                self.told = True
                item = item_of(column.head.string)
                if cell is not None and item and _mark(cell) not in ABSENT_MARKS:
                    items.append(item)
                else:
                    crossed += 1
            elif cell is not None:
                self._take(column.kind, cell)
                if column.kind == "present" and self.present and column.head.string.casefold().strip(" .") in REMOTE_MARKS:
                    self.remote = True  # a cross under "Digitalt"
        if items and crossed:
            self.limits.append(Limit(0, 0, tuple(items), (), "", (None, None)))
        self.present = self.present or bool(items)

    def _take(self, kind: str, cell: Cell) -> None:
        low = _mark(cell)
        if kind in {"present", "serving"}:
            self._presence(kind, cell, low)
        elif kind == "absent":
            self.absent = self.absent or low in PRESENT_MARKS or low.startswith(("f", "a"))
        elif kind == "substitute" and (low in ABSENT_MARKS - BLANK or _NO_ONE.fullmatch(low)):
            self.absent = True
        elif kind == "vote":
            self.present = self.present or low in VOTE_MARKS
        elif kind == "limit":
            self._limit(cell)

    def _presence(self, kind: str, cell: Cell, low: str) -> None:
        if low in SERVING_MARKS or (kind == "serving" and low in PRESENT_MARKS):
            self.serving = True
        elif low in PRESENT_MARKS:
            self.present = True
        elif low in REMOTE_MARKS:
            self.present = self.remote = True
        elif low in ABSENT_MARKS or low.startswith(("frånv", "ej n", "anmält")):
            self.absent = self.absent or kind == "present"
        elif match := SERVES_FOR.match(cell.string):
            self.serving = True
            end = name_end(cell.string, match.end())
            self.replaces = cell.words(match.end(), end) if end > match.end() else None
        else:
            self._limit(cell)
            self._said(kind, low)
            if self.present and not SERVING_MARKS.isdisjoint(part.strip(".") for part in _APART.split(low)[1:]):
                self._serves(cell)  # "X tjg", "Ja, tjänstgör för Bo Ek"

    def _said(self, kind: str, low: str) -> None:
        """A mark with more behind it: "Ja, via länk", "x (Teams)", "Nej, förhinder"."""
        if kind == "present" and not self.absent and any(role_of(part) for part in PARTS.findall(low)):
            self.present = True
        first, *rest = _APART.split(low)
        if kind == "present" and not self.limits and not _NOT.isdisjoint((first, *rest)):
            self.absent = True  # "Deltog ej", "Nej, förhinder"
            return
        self.partly = self.partly or (kind == "present" and _PARTLY.search(low) is not None)
        if (first in PRESENT_MARKS and rest) or self.partly:
            self.present = True
            self.remote = self.remote or first in REMOTE_MARKS
        elif first in ABSENT_MARKS and not self.limits:
            self.absent = self.absent or kind == "present"
        self.remote = self.remote or not REMOTE_MARKS.isdisjoint(rest)

    def _serves(self, cell: Cell) -> None:
        """That someone served, and for whom, where a mark of presence goes on to say so."""
        self.serving = True
        if match := SERVES_FOR.search(cell.string):
            end = name_end(cell.string, match.end())
            self.replaces = cell.words(match.end(), end) if end > match.end() else self.replaces

    def _limit(self, cell: Cell) -> None:
        string = cell.string
        limits = find_limits(f"§ {string}" if _NUMBERS.fullmatch(string) else string)
        self.limits += limits
        self.present = self.present or bool(limits)


def _mark(cell: Cell) -> str:
    return cell.string.casefold().strip(" .()")
