"""The head of a roll on a page: a table with one row for each person, told by what stands over its columns.

Columns of a roll are narrow. No wide gap parts their heads, these break over lines ("Tjänstgörande" over "ersättare", "Omröst-" over "ning § 42"), and
marks stand centred beneath them. So white that runs down through all lines of the head parts its columns, and where several such stretches could, those
are taken that leave words at the head of each column.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from samtrad.reading.formats.rows.page import Row
from samtrad.reading.formats.rows.runs import together
from samtrad.reading.formats.rows.strips import joined_lines
from samtrad.reading.formats.rows.word import Word
from samtrad.reading.lexicon.roll_columns import COLUMN_KINDS, column_kind

_LINES = 4  # lines that a head has at most
_STEP = 1.6  # sizes from one line of it to the next at most
_GAP = 0.36  # sizes of white that may part two columns
_EDGE = 2.0  # points that left edges of one column differ
_WIDE = 1.2  # sizes of white that does, if anything is known on either side
_MOST = 12  # columns
_OUT = 40.0  # points that the first column may reach out of its head
_LOOK = 14  # rows beneath that tell where columns end
_BESIDE = frozenset({"present", "absent", "serving", "vote", "item", "organisation", "party", "title", "limit", "note", "replaces"})
_NAMES = frozenset({"name", "given"})
_SPEAKING = frozenset({"substitute", "replaces"})
_OPENING = 4  # letters that a broken word at the head of a column has at least
_FIRSTS = frozenset(
    first[:end]
    for wording, kind in COLUMN_KINDS.items()
    if kind not in {"vote", "limit", "note", "other"}
    for first in [wording.split()[0].split("/")[0].rstrip(".,-")]
    for end in range(min(_OPENING, len(first)), len(first) + 1)
)
"""The first words of what stands over a roll's first column, whole or broken off."""
_OPENINGS = frozenset(first[:_OPENING] for first in _FIRSTS) | {f"{first}{mark}"[:_OPENING] for first in _FIRSTS for mark in "./-:,"}

Cell = list[Word]
Span = tuple[float, float]


class Head(NamedTuple):
    """The head of a roll: what stands over each column, where each begins, how many rows the head takes, and which column names are in."""

    cells: list[Cell]
    edges: list[float]
    size: int
    name: int


def roll_at(rows: Sequence[Row], at: int) -> Head | None:
    """The head of a roll that begins with a row; None where none does."""
    first = rows[at].cells[0][0].text
    if first[:_OPENING].casefold() not in _OPENINGS or sum(map(len, rows[at].cells)) < 2 or not (first[0].isupper() or first[0] == "#"):
        return None
    if first.casefold().split("/")[0].rstrip(".,-:*") not in _FIRSTS:
        return None
    lines = _lines(rows, at)
    starts = [cell[0].x0 for row in rows[at + 1 : at + _LOOK] for cell in row.cells[1:]]
    for size in range(len(lines), 0, -1):
        if found := _columns(lines[:size], starts):
            return _bounded(found, rows[at + size : at + size + _LOOK], size)
    return None


def _lines(rows: Sequence[Row], at: int) -> list[list[Word]]:
    """The rows that may be the lines of one head."""
    found = [[word for cell in rows[at].cells for word in cell]]
    for last, row in pairwise(rows[at : at + _LINES]):
        if not 0 < row.base - last.base <= _STEP * row.size or row.cells[0][0].bold != last.cells[0][0].bold:
            break
        found.append([word for cell in row.cells for word in cell])
    return found


def _columns(lines: list[list[Word]], starts: Sequence[float]) -> list[list[list[Word]]] | None:
    """Each column's words line by line; None where the lines are no head of a roll."""
    words = [word for line in lines for word in line]
    size = words[0].size
    whites = _gaps(words, starts, size)
    if not whites or len(whites) > 2 * _MOST:
        return None
    marks = [-1e9, *((left + right) / 2 for left, right in whites), 1e9]
    wide = [False, *(right - left >= _WIDE * size for left, right in whites), False]
    best: list[tuple[float, int, str] | None] = [(0.0, 0, "")] + [None] * (len(marks) - 1)
    for end in range(1, len(marks)):
        for start in range(max(0, end - 4), end):
            before = best[start]
            if before is None or (kind := _kind(tuple(_within(lines, marks[start], marks[end])))) is None:
                continue
            cost = before[0] + 1 + 2 * sum(wide[start + 1 : end])
            known = best[end]
            if known is None or cost < known[0]:
                best[end] = (cost, start, kind)
    if best[-1] is None:
        return None
    cuts, kinds, at = [], [], len(marks) - 1
    while at:
        _, start, kind = best[at] or (0, 0, "")
        cuts.append((marks[start], marks[at]))
        kinds.append(kind)
        at = start
    if not _makes_roll(kinds):
        return None
    return [[[w for w in line if left <= w.x0 < right] for line in lines] for left, right in reversed(cuts)]


def _makes_roll(kinds: Sequence[str]) -> bool:
    """Whether columns, the last first, are those of a roll: one of names, and one that no list of people would stand under.

    A row may be a member's, with the people who speak for it: "Medlem | Ombud | Ersättare".
    """
    if not 1 < len(kinds) <= _MOST:
        return False
    if kinds.count("name") == 2 and kinds[-1] == "name":
        return len(kinds) > 2 and bool(_SPEAKING.intersection(kinds))
    return bool(_NAMES.intersection(kinds)) and kinds.count("name") < 2 and bool(_BESIDE.intersection(kinds))


def _whites(words: Iterable[Word], least: float) -> list[Span]:
    """Stretches of white from left to right that no word reaches into."""
    found: list[Span] = []
    reach = 1e9
    for word in sorted(words, key=lambda w: w.x0):
        if word.x0 - reach >= least:
            found.append((reach, word.x0))
        reach = word.x1 if reach == 1e9 else max(reach, word.x1)
    return found


def _gaps(words: Sequence[Word], starts: Sequence[float], size: float) -> list[Span]:
    """White that may part two columns: wide enough, or before a word under which others begin, even where the one before runs into it."""
    found = _whites(words, _GAP * size)
    for x in {word.x0 for word in words} - {right for _, right in found} - {min(word.x0 for word in words)}:
        if sum(abs(x - start) <= _EDGE for start in starts) > 1:
            found.append((x - 0.2, x))
    return sorted(found)


def _within(lines: list[list[Word]], left: float, right: float) -> list[str]:
    """What stands between two edges, line by line."""
    found = [" ".join([w.text for w in line if left <= w.x0 < right]) for line in lines]
    return [line for line in found if line]


@lru_cache(maxsize=512)
def _kind(lines: tuple[str, ...]) -> str | None:
    """What a column holds whose head breaks over lines, words cut with a hyphen or without."""
    if not lines:
        return None
    return column_kind(" ".join(lines)) or (column_kind(_welded(lines)) if len(lines) > 1 else None)


def _welded(lines: Sequence[str]) -> str:
    """Lines as one, words that they break in put together: "Omröstning" over "sresultat § 42"."""
    whole = lines[0]
    for line in lines[1:]:
        whole = whole[:-1] + line if whole[-1] == "-" else whole + line if line[0].islower() else f"{whole} {line}"
    return whole


def _cell(lines: list[list[Word]]) -> Cell:
    """The words at the head of a column."""
    texts = [" ".join([word.text for word in line]) for line in lines]
    if len(lines) == 1 or column_kind(" ".join(texts)):
        return joined_lines(lines)
    found = list(lines[0])
    for line in lines[1:]:
        if line[0].text[0].islower():
            found[-1] = together([found[-1]._replace(text=found[-1].text.removesuffix("-")), line[0]])
            found += line[1:]
        else:
            found += line
    return found


def _bounded(columns: list[list[list[Word]]], below: Sequence[Row], size: int) -> Head:
    """The head, each column's left edge as far out as what stands beneath asks for and what stands before leaves room."""
    spans = [(min(w.x0 for w in words), max(w.x1 for w in words)) for words in ([w for line in column for w in line] for column in columns)]
    words = [word for row in below if len(row.cells) > 1 for cell in row.cells for word in cell]
    edges = [min([spans[0][0], *(w.x0 for w in words if w.x0 > spans[0][0] - _OUT)])]
    for (left, right), (start, end) in pairwise(spans):
        edges.append(min(_edge(words, (left + right) / 2, start, (start + end) / 2), start))
    cells = [_cell([line for line in column if line]) for column in columns]
    names = [k for k, cell in enumerate(cells) if column_kind(" ".join([word.text for word in cell])) in _NAMES]
    return Head(cells, edges, size, names[0])


def _edge(words: list[Word], above: float, start: float, below: float) -> float:
    """Where a column begins whose head starts at ``start``: at what stands left of it beneath, if white parts that from the column before."""
    near = [w for w in words if w.x1 > above and w.x0 < below]
    crossing = [w for w in near if w.x0 < start - 1 and w.x1 > start + 1]
    if not crossing:
        return start
    whites = _whites([*near], 2.0)
    lefts = [right for left, right in whites if right <= start]
    return max(lefts, default=start)
