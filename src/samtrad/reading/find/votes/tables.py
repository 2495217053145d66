"""Votes in tables: a row for each member, columns for yes, no and abstaining, and perhaps a row of sums."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from samtrad.reading.passage import Passage
from samtrad.reading.record import Ballot
from samtrad.reading.text import Line, Text
from samtrad.reading.words import Span, Words

Option = Literal["yes", "no", "abstain", "absent"]
_COLUMNS: dict[str, Option] = {
    "ja": "yes", "nej": "no", "avstår": "abstain", "avst": "abstain", "avst.": "abstain", "avstod": "abstain", "avstått": "abstain", "frånvarande": "absent", "frv": "absent", "frånv": "absent", "frånv.": "absent", "från.": "absent",
}  # fmt: skip
_MARK = re.compile(r"(?:x|\u2713|\u2714|1|\*|\u25cf|•|ja|nej|avst\w*\.?)", re.IGNORECASE)
_SUM = re.compile(r"(?:summa|totalt|total|antal|resultat|röster|s:a)\b", re.IGNORECASE)
_HEADS = frozenset("röst röster röstade omröstning votering röstning röstat".split())
"""What heads the one column in which each row says how a member voted: "Ombud | Röst"."""
_WEIGHTS = frozenset({"röster", "röstetal", "antal röster", "rösttal", "röstvärde", "andelstal"})
_SAID: dict[str, Option] = {"ja": "yes", "nej": "no", "avstår": "abstain", "avstod": "abstain", "avst": "abstain", "avst.": "abstain", "frånvarande": "absent"}
_FIGURE = re.compile(r"\d{1,3}")
_WORD = re.compile(r"\S+")
_SHORTEST = 3  # characters of a name
_FEW = 2  # rows of members that make a table


class Table(NamedTuple):
    """A vote as its table gives it."""

    yes: int | None
    no: int | None
    abstained: int | None
    ballots: list[Ballot]
    span: Span


def tables_in(text: Text, passages: Sequence[Passage]) -> list[Table]:
    """The voting tables among the passages of a section."""
    lines = [text.lines[i] for p in passages for i in range(*p.lines)]
    found: list[Table] = []
    for position, line in enumerate(lines):
        if len(line.cells) > 1 and (columns := _columns(text, line)) and (table := _read(text, lines[position:], columns)):
            found.append(table)
        elif len(line.cells) > 1 and (told := _told(text, lines[position:])):
            found.append(told)
    return found


def _told(text: Text, lines: Sequence[Line]) -> Table | None:
    """A table in which each row says in a word how a member voted, perhaps with how many votes: "Granby | 20 | Ja"."""
    heads = [cell.casefold() for _, _, _, cell in _cells(text, lines[0])]
    if heads[-1] not in _HEADS and "röst" not in heads[1:]:
        return None
    at = len(heads) - 1 if heads[-1] in _HEADS else heads.index("röst", 1)
    weight = next((place for place, head in enumerate(heads) if head in _WEIGHTS and place != at), None)
    ballots: list[Ballot] = []
    counts: dict[Option, int] = {"yes": 0, "no": 0, "abstain": 0, "absent": 0}
    end = lines[0].end
    for line in lines[1:]:
        cells = _cells(text, line)
        if len(cells) != len(heads) or (option := _SAID.get(cells[at][3].casefold())) is None or len(cells[0][3]) < _SHORTEST:
            break
        worth = cells[weight][3] if weight is not None else "1"
        counts[option] += int(worth) if _FIGURE.fullmatch(worth) else 1
        ballots.append(_ballot(text, cells[0], option))
        end = line.end
    if len(ballots) < _FEW or not (counts["yes"] or counts["no"]):
        return None
    return Table(counts["yes"], counts["no"], counts["abstain"], ballots, (lines[0].start, end))


def _ballot(text: Text, cell: tuple[float, int, int, str], option: Option) -> Ballot:
    """How the one voted whose name stands in a cell, with the party behind it or not."""
    string = text.string[cell[1] : cell[2]]
    start = cell[1] + len(string) - len(string.lstrip(" *|"))
    name = text.string[start : cell[2]].rstrip(" *|").split(" (", 1)[0].rstrip(",")
    return Ballot(name=Words(name, ((start, start + len(name)),)), option=option)


def _cells(text: Text, line: Line) -> list[tuple[float, int, int, str]]:
    """Cells with their left edges; in a line that pipes part these are counted, and one whose edges are not known counts its characters."""
    begin = text.string.rfind("\n", 0, line.start) + 1
    if line.box is None and "|" in text.string[begin : line.end]:
        return [(float(text.string.count("|", begin, a)), a, b, text.string[a:b].strip(" *|:")) for a, b in line.cells]
    lefts = line.lefts if len(line.lefts) == len(line.cells) else [float(a - line.start) for a, _ in line.cells]
    return [(left, a, b, text.string[a:b].strip(" *|:")) for left, (a, b) in zip(lefts, line.cells, strict=True)]


def _columns(text: Text, line: Line) -> list[tuple[float, Option]]:
    """The left edges of the columns for yes, no and so on, if the line heads a voting table."""
    found = [(left, _COLUMNS[word]) for left, _, _, cell in _cells(text, line) if (word := cell.casefold()) in _COLUMNS]
    if line.box is None and "|" not in text.string[line.start : line.end]:  # "Ja Nej Avstår": columns of marks stand as close as their heads let them
        words = [(float(m.start()), m.group().casefold()) for m in _WORD.finditer(text.string[line.start : line.end])]
        close = [(left, _COLUMNS[word]) for left, word in words if word in _COLUMNS]
        if len(close) > len(found) and len(words) - len(close) <= _FEW:
            found = close
    return found if {"yes", "no"} <= {option for _, option in found} else []


def _read(text: Text, lines: Sequence[Line], columns: list[tuple[float, Option]]) -> Table | None:
    ballots: list[Ballot] = []
    sums: dict[Option, int] = {}
    end, page = lines[0].end, lines[0].page
    for line in lines[1:]:
        cells = _cells(text, line)
        if not cells:  # a row whose cells were cut off
            continue
        if again := _columns(text, line):
            if ballots and line.page != page and [option for _, option in again] == [option for _, option in columns]:
                columns, page = again, line.page  # the head once more, on the next page
                continue
            break
        figures = [c for c in cells if _FIGURE.fullmatch(c[3])]
        if _SUM.match(cells[0][3]) and figures:
            sums = (
                {_nearest(columns, c[0]): int(c[3]) for c in figures}
                if len(figures) != len(columns)
                else {option: int(c[3]) for (_, option), c in zip(columns, figures, strict=True)}
            )
            end = line.end
            break
        marks = [c for c in cells[1:] if _MARK.fullmatch(c[3])]
        if len(marks) == 1 and len(cells[0][3]) > 3:
            ballots.append(_ballot(text, cells[0], _nearest(columns, marks[0][0])))
            end = line.end
    if len(ballots) < _FEW and not sums:
        return None
    counts = sums or {option: sum(b.option == option for b in ballots) for _, option in columns}
    return Table(counts.get("yes"), counts.get("no"), counts.get("abstain"), ballots, (lines[0].start, end))


def _nearest(columns: list[tuple[float, Option]], left: float) -> Option:
    return min(columns, key=lambda c: abs(c[0] - left))[1]
