"""Room for words in the picture: each goes where nothing stands yet, or is left to the list."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

Anchor = Literal["start", "mid", "end"]
_WIDE = 6.9
"""Units of one character of 13 px, on the safe side for this typeface."""


class Box(NamedTuple):
    """A rectangle: left, top, right, bottom."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether the two have area in common."""
        return self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom


class Put(NamedTuple):
    """Lines of words: the place of the first, how they are anchored there, how many they are, from one to the next, and all that they take."""

    x: float
    y: float
    anchor: Anchor
    lines: int
    step: float
    box: Box


def width(words: str) -> float:
    """How wide words are, in units."""
    return len(words) * _WIDE


def lines_at(lines: tuple[str, ...], x: float, y: float, anchor: Anchor, step: float) -> Put:
    """Lines put at a place: the base line of the first is at y, each next is a step lower."""
    wide = max(width(line) for line in lines)
    left = {"start": x, "mid": x - wide / 2, "end": x - wide}[anchor]
    return Put(x, y, anchor, len(lines), step, Box(left, y - 12, left + wide, y + step * (len(lines) - 1) + 4))


class Room:
    """What is taken, in columns, so that asking costs what is near and not what there is."""

    _COLUMN = 120.0

    def __init__(self, bounds: Box) -> None:
        self._bounds = bounds
        self._columns: dict[int, list[Box]] = {}

    def take(self, box: Box) -> None:
        """Nothing more goes here."""
        for column in self._over(box):
            self._columns.setdefault(column, []).append(box)

    def first_free(self, ways: Iterable[Put]) -> Put | None:
        """The first of the ways that has room, and takes it; None where none has."""
        for put in ways:
            if self._holds(put.box) and not any(put.box.meets(other) for column in self._over(put.box) for other in self._columns.get(column, ())):
                self.take(put.box)
                return put
        return None

    def _holds(self, box: Box) -> bool:
        bounds = self._bounds
        return bounds.left <= box.left and box.right <= bounds.right and bounds.top <= box.top and box.bottom <= bounds.bottom

    def _over(self, box: Box) -> range:
        return range(int(box.left // self._COLUMN), int(box.right // self._COLUMN) + 1)
