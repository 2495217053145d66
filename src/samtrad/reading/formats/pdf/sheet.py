"""A page's frame, and what of it is shown."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from samtrad.reading.formats.rows.word import Word

Edges: TypeAlias = tuple[list[float], list[float], list[float], list[float]]
"""Left, top, right and bottom edges of boxes."""


class Sheet(NamedTuple):
    """A page's frame: its edges in page space (y upwards), the quarter turns it is shown with, its size as shown."""

    left: float
    top: float
    right: float
    bottom: float
    turns: int

    @property
    def width(self) -> float:
        """Width as shown, in points."""
        return self.top - self.bottom if self.turns % 2 else self.right - self.left

    @property
    def height(self) -> float:
        """Height as shown, in points."""
        return self.right - self.left if self.turns % 2 else self.top - self.bottom

    def shown(self, left: list[float], top: list[float], right: list[float], bottom: list[float]) -> Edges:
        """Boxes as shown: left, top, right and bottom from the page's top left corner, y downwards."""
        if self.turns == 1:
            return less(bottom, self.bottom), less(left, self.left), less(top, self.bottom), less(right, self.left)
        if self.turns == 2:
            return measured_from(self.right, right), less(bottom, self.bottom), measured_from(self.right, left), less(top, self.bottom)
        if self.turns == 3:
            return measured_from(self.top, top), measured_from(self.right, right), measured_from(self.top, bottom), measured_from(self.right, left)
        return less(left, self.left), measured_from(self.top, top), less(right, self.left), measured_from(self.top, bottom)

    def direction(self, dx: float, dy: float) -> tuple[float, float]:
        """A direction in page space as it is shown, y downwards."""
        return ((dx, -dy), (dy, dx), (-dx, dy), (-dy, -dx))[self.turns]


def less(values: list[float], origin: float) -> list[float]:
    """Coordinates measured from an origin."""
    return [v - origin for v in values] if origin else values


def measured_from(origin: float, values: list[float]) -> list[float]:
    """Coordinates measured from an origin the other way round."""
    return [origin - v for v in values]


def fitted(words: list[Word], sheet: Sheet) -> tuple[list[Word], list[Word]]:
    """Words of which some part lies on the sheet and those beyond its edges, boxes cut to the sheet."""
    width, height = sheet.width, sheet.height
    if all([w[1] >= 0 and w[2] >= 0 and w[3] <= width and w[4] <= height for w in words]):  # noqa: C419 - a list is faster than a generator, and all are looked at
        return words, []
    inside: list[Word] = []
    outside: list[Word] = []
    for w in words:
        seen = w.x1 > 0 and w.x0 < width and w.y1 > 0 and w.y0 < height
        cut = w._replace(x0=_within(w.x0, width), y0=_within(w.y0, height), x1=_within(w.x1, width), y1=_within(w.y1, height))
        (inside if seen else outside).append(cut)
    return inside, outside


def _within(value: float, most: float) -> float:
    return min(max(value, 0.0), most)
