"""Short marks told by others that look like them: an "x" in a column of them that was passed over, a party's letter that was seen unsurely.

What is small and stands alone is told by little; what stands beside it on the page in the same shape tells more than a dictionary can.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from samtrad.reading.formats.picture.page import Picture, Seen
from samtrad.reading.formats.picture.rules import Cell, Ruled, brightness

_INK = 0.55
"""Times as bright as paper that ink is at most."""
_GRID = 8
"""Parts across and down of a mark whose ink is compared."""
_MIDDLE = range(_GRID // 4, _GRID - _GRID // 4)
"""The parts across that lie within brackets."""
_COLUMN = 0.06
"""Inches by which the middles of marks in one column differ at most."""
_SIZE = 0.25
"""Share by which their height and width differ at most."""
_MARK = re.compile(r"[^\W\d_]{1,3}")
"""What a mark is that tells of others: "x", "SD"."""
_LETTER = re.compile(r"[^\W_]|[@&$€%]")
"""What is no sign of a list, that a dot is seen as."""
_LONGEST = 3
"""Letters of a mark at most, rightly or wrongly seen."""
_BRACKETED = re.compile(r"[(\[{][^()\[\]{}]{1,3}[)\]}][,;.:]?")
_PARTY = re.compile(r"\([^\W\d_]{1,3}\)[,;.:]?")
"""The same in brackets, as it may be seen, and as it is when it tells of others: letters of a party stand all over a page."""
_WITHIN, _NARROW = 0.02, 1.0
"""Inches from a cell's rules to what is looked at, and that a cell of such a mark is wide at most."""
_UNSURE, _SURE = 0.8, 0.6
"""How sure a mark is at most that others may tell otherwise, and at least that tells of others."""
_FEW = 2
"""Marks that must look like it and say the same, twice as many as say anything else."""
_ALIKE = 0.14
"""How much ink differs on average, at most, between the parts of marks that are alike."""


def with_marks(picture: Picture, tables: Iterable[Ruled], seen: Sequence[Seen]) -> list[Seen]:
    """The words of a page with ruled tables, and marks alone in their cells that were passed over and look like others of their column."""
    within = max(round(_WITHIN * picture.resolution), 1)
    taken = {one.cell for one in seen}
    cells = [cell for table in tables for cell in table.cells]
    blots = [
        (cell.left + within, cell.top + within, cell.right - within, cell.bottom - within)
        for number, cell in enumerate(cells)
        if number not in taken and cell.right - cell.left <= _NARROW * picture.resolution
    ]
    told = seen_alike(picture, blots, seen)
    return [*seen, *(one._replace(cell=number) for one in told for number, cell in enumerate(cells) if _holds(cell, one))]


def _holds(cell: Cell, one: Seen) -> bool:
    return cell.left <= (one.left + one.right) / 2 < cell.right and cell.top <= (one.top + one.bottom) / 2 < cell.bottom


def seen_alike(picture: Picture, blots: Iterable[tuple[int, int, int, int]], seen: Sequence[Seen]) -> list[Seen]:
    """What blots (edges in dots) say that look like marks of their column, each as a line of its own."""
    look = _Look(picture, seen)
    number = max([one.line for one in seen], default=0) + 1
    found = []
    for blot in blots:
        own = look.shape(blot)
        text = look.told(own, _MARK, own.left + own.right) if own else None
        if own and text:
            found.append(Seen(text, own.left, own.top, own.right, own.bottom, number, _SURE))
            number += 1
    return found


def settled(picture: Picture, seen: Sequence[Seen]) -> list[Seen]:
    """The words of a page, marks that were seen unsurely as those say that look like them: of their column, or in brackets anywhere."""
    look = _Look(picture, seen)
    found = []
    for one in seen:
        text = None
        if one.sure < _UNSURE and _LETTER.search(one.text):
            edges = (one.left, one.top, one.right, one.bottom)
            if _BRACKETED.fullmatch(one.text):
                text = look.told(own, _PARTY, besides=one) if (own := look.shape(edges)) else None
            elif len(one.text) <= _LONGEST and (own := look.shape(edges)):
                text = look.told(own, _MARK, own.left + own.right, besides=one)
        found.append(one._replace(text=text) if text and text.casefold() != one.text.casefold() else one)
    return found


class _Shape(NamedTuple):
    """A mark's ink: its edges in dots, and how much of each part of it is ink."""

    left: int
    top: int
    right: int
    bottom: int
    parts: tuple[float, ...]


class _Look:
    """What the marks of a page look like."""

    def __init__(self, picture: Picture, seen: Sequence[Seen]) -> None:
        self._picture = picture
        self._seen = seen
        self._limit = round(_INK * brightness(picture))
        self._reach = 2 * _COLUMN * picture.resolution
        self._shapes: dict[Seen, _Shape | None] = {}

    def shape(self, edges: tuple[int, int, int, int]) -> _Shape | None:
        """The shape of what stands there; None where it is hardly anything."""
        return _shape(self._picture, edges, self._limit)

    def told(self, own: _Shape, form: re.Pattern[str], twice_middle: int | None = None, besides: Seen | None = None) -> str | None:
        """What the marks of a form say that look like it, of those of one column where a middle is given."""
        votes: dict[str, int] = {}
        for one in self._seen:
            if (
                one is besides
                or one.sure < _SURE
                or (twice_middle is not None and abs(one.left + one.right - twice_middle) > self._reach)
                or not form.fullmatch(one.text)
            ):
                continue
            if one not in self._shapes:
                self._shapes[one] = self.shape((one.left, one.top, one.right, one.bottom))
            other = self._shapes[one]
            if other and _is_like(own, other, bracketed=form is _PARTY):
                votes[one.text] = votes.get(one.text, 0) + 1
        best = max(votes, key=lambda text: (votes[text], text), default="")
        others = sum(count for text, count in votes.items() if text.casefold() != best.casefold())
        return best if best and votes[best] >= max(_FEW, 2 * others) else None


def _shape(picture: Picture, edges: tuple[int, int, int, int], limit: int) -> _Shape | None:
    left, top, right, bottom = edges
    width = picture.width
    rows = [bytes([value < limit for value in picture.dots[y * width + left : y * width + right]]) for y in range(top, bottom)]
    inked = [y for y, row in enumerate(rows) if 1 in row]
    if not inked:
        return None
    rows = rows[inked[0] : inked[-1] + 1]
    columns = [bytes(column) for column in zip(*rows, strict=True)]
    across = [x for x, column in enumerate(columns) if 1 in column]
    rows = [row[across[0] : across[-1] + 1] for row in rows]
    high, wide = len(rows), len(rows[0])
    if min(high, wide) < _GRID:
        return None
    parts = []
    for down in range(_GRID):
        band = rows[high * down // _GRID : high * (down + 1) // _GRID]
        for aside in range(_GRID):
            first, end = wide * aside // _GRID, wide * (aside + 1) // _GRID
            parts.append(sum(row[first:end].count(1) for row in band) / (len(band) * (end - first)))
    return _Shape(left + across[0], top + inked[0], left + across[-1] + 1, top + inked[-1] + 1, tuple(parts))


def _is_like(one: _Shape, other: _Shape, *, bracketed: bool) -> bool:
    """Whether ink is as large and lies alike; of what stands in brackets the middle counts."""
    high, wide = one.bottom - one.top, one.right - one.left
    if abs(other.bottom - other.top - high) > _SIZE * high or abs(other.right - other.left - wide) > _SIZE * wide:
        return False
    apart = [abs(a - b) for a, b in zip(one.parts, other.parts, strict=True)]
    if bracketed:
        apart = [part for at, part in enumerate(apart) if at % _GRID in _MIDDLE]
    return sum(apart) <= _ALIKE * len(apart)
