"""Who has a task told in a margin of its own: "RD ringer runt före den 20 december.        RD" under "Ansv" at the right edge."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from samtrad.reading.clean import Clean, clean
from samtrad.reading.text import Line, Text
from samtrad.reading.words import Span

_HEAD = re.compile(
    r"ansv(?:arig(?:a)?|ar)?\.?|vem(?:\sgör(?:\svad)?)?|åtg(?:ärd(?:as)?)?\.?(?:\sav)?|handl(?:äggare)?\.?|bevakas(?:\sav)?|utförs\sav|utförare|att\sgöra|uppdrag|action|ansv\.?\s?/\s?(?:klart|när)",
    re.IGNORECASE,
)
"""What stands over such a margin."""
_WORD = r"(?:[A-ZÅÄÖÉÜ][\w’'-]*\.?|[a-zåäö]{2,4})"
_NOTE = re.compile(rf"{_WORD}(?:(?:\s*[,/+&]\s*|\s+och\s+|\s+){_WORD}){{0,4}}|[Aa]lla|[Ss]amtliga|[Kk]ommunerna|[Rr]esp(?:ektive)?\.? kommun")
"""Initials or names: "RD", "IT, LH", "Anna och Bo", "Alla"."""
_LONGEST = 28  # characters of a note
_FEWEST = 2  # notes
_ASTRAY = 5.0  # characters or points by which a note stands beside its head
_RIGHT, _RIGHT_POINTS = 30, 250.0  # characters or points of a page that stand left of a margin at least
_BLANK = Clean("", (), "", 0, 0)


class Margin(NamedTuple):
    """A text laid out without the notes in its margin, the clean lines of that, and where the notes stand by line."""

    text: Text
    cleans: list[Clean]
    notes: dict[int, Span]


def without_margin(text: Text, cleans: Sequence[Clean]) -> Margin | None:
    """The text without the notes of a margin whose head stands alone at the right edge; None where there is none."""
    head = next((index for index, line in enumerate(text.lines) if line.cells and _heads(text, line)), None)
    if head is None:
        return None
    left = text.lines[head].lefts[-1]
    notes = {index: line.cells[-1] for index, line in enumerate(text.lines[head + 1 :], head + 1) if _has_note(text, line, left)}
    if len(notes) < _FEWEST:
        return None
    lines, kept = list(text.lines), list(cleans)
    for index in (head, *notes):
        line = lines[index]
        if len(line.cells) == 1:
            kept[index] = _BLANK
            continue
        lines[index] = msgspec.structs.replace(line, end=line.cells[-2][1], cells=line.cells[:-1], lefts=line.lefts[:-1])
        kept[index] = clean(text, lines[index])
    return Margin(text.with_lines(lines), kept, notes)


def _heads(text: Text, line: Line) -> bool:
    """Whether what stands alone at the right edge of a line heads a margin: no table's head has one cell, or a heading of an item before it."""
    if len(line.cells) > 2 or len(line.lefts) != len(line.cells) or line.lefts[-1] < (_RIGHT if line.box is None else _RIGHT_POINTS):
        return False
    if _HEAD.fullmatch(text.of(line.cells[-1]).strip(" :?*_")) is None:
        return False
    before = text.of(line.cells[0]) if len(line.cells) > 1 else ""
    return not before or bool(re.match(r"(?:§\s*)?\d{1,3}[.)\s]", before))


def _has_note(text: Text, line: Line, left: float) -> bool:
    """Whether a line ends in a note of the margin at ``left``, text before it."""
    if not line.cells or len(line.lefts) != len(line.cells) or abs(line.lefts[-1] - left) > _ASTRAY:
        return False
    string = text.of(line.cells[-1]).strip(" *_")
    if len(string) > _LONGEST or _NOTE.fullmatch(string) is None:
        return False
    return len(line.cells) == 1 or (len(line.cells) == 2 and line.cells[0][1] <= line.cells[1][0] - 2)
