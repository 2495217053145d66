"""Labels beside their values, as covers have them: a label that breaks over lines is put together, and its last word parted from the value that it touches.

In a narrow column of labels "Utses att" may stand over "justera", with hardly a gap to the names beside them, and justified type sets the words of a
label as far apart as columns are. Where values begin is told by other labels of the page; the words of a label tell the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from samtrad.reading.formats.rows.page import Row
from samtrad.reading.formats.rows.strips import joined_lines
from samtrad.reading.formats.rows.word import Word
from samtrad.reading.lexicon.cover_labels import KINDS
from samtrad.reading.lexicon.roles import heading_of

_EDGE = 2.0  # points that values of one column differ
_GAP = 0.5  # sizes of white before values that tell where these begin
_LEAST = 2  # labels beside values that begin at one edge
_WORDS = 7  # words of a label at most
_LINES = 4  # lines of one at most
_STEP = 1.7  # sizes from line to line of a label
_FIRSTS = frozenset(wording.split()[0].strip(".:/") for wording in KINDS) | frozenset(
    "närvarande beslutande ledamöter ersättare övriga tjänstgörande ej icke frånvarande deltagare tjänstemän tjänstepersoner ordinarie adjungerade inbjudna förhindrade".split()
)
"""The first words of labels."""
_STARTS = frozenset(first[:4] for first in _FIRSTS)

Cell = list[Word]


def in_fields(rows: list[Row]) -> list[Row]:
    """The rows of a page with each label in a cell of its own, on the row where its value begins."""
    labelled = [k for k, row in enumerate(rows) if _may_open(row)]
    if len(labelled) < _LEAST:
        return rows
    edge = _edge([rows[k] for k in labelled])
    if edge is None:
        return rows
    found: dict[int, list[Cell]] = {}
    taken: set[int] = set()
    for at in labelled:
        if at not in taken and (field := _field(rows, at, edge)):
            found |= field
            taken |= field.keys()
    if not found:
        return rows
    for k, cells in found.items():
        rows[k].cells = cells
        if not cells and k + 1 < len(rows) and rows[k + 1].base - rows[k].base < _STEP * rows[k].size:
            rows[k + 1].white = 0.0  # what stood above it was a line, no white
    return [row for row in rows if row.cells]


def _may_open(row: Row) -> bool:
    """Whether a row opens with the first word of a label."""
    first = row.cells[0][0].text
    if first[:4].casefold() not in _STARTS or not first[0].isupper():
        return False
    return first.casefold().strip(".:/-") in _FIRSTS


def _edge(rows: Sequence[Row]) -> float | None:
    """Where values begin: the left edge behind the most labels, behind two at least."""
    edges: Counter[int] = Counter()
    places: dict[int, float] = {}
    for row in rows:
        words = [word for cell in row.cells for word in cell]
        for k in range(1, min(_WORDS, len(words) - 1) + 1):
            if words[k].x0 - words[k - 1].x1 >= _GAP * words[k].size and _is_label(tuple(word.text for word in words[:k])):
                step = round(words[k].x0 / _EDGE)
                edges[step] += 1
                places.setdefault(step, words[k].x0)
    best = max(edges, key=lambda step: (edges[step] + edges[step - 1] + edges[step + 1], step), default=None)
    if best is None or edges[best] + edges[best - 1] + edges[best + 1] < _LEAST:
        return None
    return places[best]


def _field(rows: list[Row], at: int, edge: float) -> dict[int, list[Cell]] | None:
    """The cells of the rows of a label that begins with a row, as they should be; None where no label does, or all is well."""
    lines: list[Cell] = []
    rest: list[Cell] = []
    best = 0
    for row in rows[at : at + _LINES]:
        parts = _parted(row, edge)
        if parts is None or not parts[0] or (lines and not _continues(rows[at + len(lines) - 1], row, parts[0])):
            break
        lines.append(parts[0])
        rest.append(parts[1])
        if _is_label(tuple(word.text for word in joined_lines(lines))):
            best = len(lines)
    if not best or not any(rest[:best]):
        return None
    if best == 1 and (len(rows[at].cells) < 2 or rows[at].cells[0] == lines[0]) and not (rest[0] and len(rows[at].cells) == 1):
        return None
    label = joined_lines(lines[:best])
    found = {at: [label, rest[0]] if rest[0] else [label]}
    for k in range(1, best):
        found[at + k] = [rest[k]] if rest[k] else []
    return found


def _parted(row: Row, edge: float) -> tuple[Cell, Cell] | None:
    """The words of a row before and behind the edge; None where one runs over it."""
    left: Cell = []
    right: Cell = []
    for cell in row.cells:
        for word in cell:
            if word.x0 >= edge - _EDGE:
                right.append(word)
            elif word.x1 > edge + _EDGE:
                return None
            else:
                left.append(word)
    return left, right


def _continues(above: Row, row: Row, label: Cell) -> bool:
    """Whether a row may hold the next line of a label: close below, in small letters."""
    return 0 < row.base - above.base <= _STEP * row.size and bool(label) and label[0].text[0].islower()


@lru_cache(maxsize=1024)
def _is_label(words: tuple[str, ...]) -> bool:
    """Whether words are a label of a cover or head a list of people."""
    if not 0 < len(words) <= _WORDS or words[0].casefold().strip(".:/") not in _FIRSTS:
        return False
    string = " ".join(words).strip(" .:;-–*")
    return KINDS.get(string.casefold(), "stop") != "stop" or (len(words) <= _LINES and heading_of(string) is not None)
