"""How a page of pictures stands: quarter turns, the slant it was fed into the scanner with, and how it lies in a photograph."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, sin
from typing import NamedTuple, TypeAlias

from samtrad.reading.text import Box


class Frame(NamedTuple):
    """The way from a page as it is shown to the same page set upright, and back.

    ``turns`` are the quarter turns clockwise that set it upright, ``slant`` the angle in radians at which its lines then
    still fall; ``width`` and ``height`` are those of the page as shown, in points.
    """

    turns: int
    slant: float
    width: float
    height: float

    def upright(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the page as shown stands on the upright page."""
        x, y = self._turned(x, y)
        c, s = cos(self.slant), sin(self.slant)
        middle_x, middle_y = self._middle
        x, y = x - middle_x, y - middle_y
        return middle_x + x * c + y * s, middle_y - x * s + y * c

    def shown(self, box: Box) -> Box:
        """The box on the page as shown that holds a box of the upright page."""
        corners = [self._back(x, y) for x in (box.x0, box.x1) for y in (box.y0, box.y1)]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        if not self.slant:
            return Box(min(xs), min(ys), max(xs), max(ys))
        # Two corners of a slanted box stick out; the middles of its edges bound what a reader sees of it.
        xs, ys = sorted(xs), sorted(ys)
        return Box((xs[0] + xs[1]) / 2, (ys[0] + ys[1]) / 2, (xs[2] + xs[3]) / 2, (ys[2] + ys[3]) / 2)

    @property
    def _middle(self) -> tuple[float, float]:
        width, height = (self.height, self.width) if self.turns % 2 else (self.width, self.height)
        return width / 2, height / 2

    def _turned(self, x: float, y: float) -> tuple[float, float]:
        return ((x, y), (self.height - y, x), (self.width - x, self.height - y), (y, self.width - x))[self.turns]

    def _back(self, x: float, y: float) -> tuple[float, float]:
        c, s = cos(self.slant), sin(self.slant)
        middle_x, middle_y = self._middle
        x, y = x - middle_x, y - middle_y
        x, y = middle_x + x * c - y * s, middle_y + x * s + y * c
        return ((x, y), (y, self.height - x), (self.width - x, self.height - y), (self.width - y, x))[self.turns]


class Lens(NamedTuple):
    """The way from points of a flat sheet to where they are seen: (ax + by + c, dx + ey + f) / (gx + hy + 1)."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float
    g: float = 0.0
    h: float = 0.0

    def seen(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the sheet is seen."""
        by = self.g * x + self.h * y + 1
        return (self.a * x + self.b * y + self.c) / by, (self.d * x + self.e * y + self.f) / by

    @classmethod
    def of(cls, told: Sequence[tuple[float, float]], seen: Sequence[tuple[float, float]]) -> Lens:
        """The lens that leads four points of a sheet to four others, no three of which lie on a line."""
        rows: list[list[float]] = []
        for (x, y), (u, v) in zip(told, seen, strict=True):
            rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y, u], [0, 0, 0, x, y, 1, -v * x, -v * y, v]]
        for at in range(8):
            pivot = max(range(at, 8), key=lambda k: abs(rows[k][at]))
            rows[at], rows[pivot] = rows[pivot], rows[at]
            rows[at] = [one / rows[at][at] for one in rows[at]]
            for k, row in enumerate(rows):
                if k != at and row[at]:
                    rows[k] = [one - row[at] * other for one, other in zip(row, rows[at], strict=True)]
        return cls(*[row[8] for row in rows])


class Leaning(NamedTuple):
    """A sheet that fills but a part of the page as shown, or is seen from aside: how it stands when it is laid flat, and the way to where it is seen."""

    frame: Frame
    lens: Lens

    def shown(self, box: Box) -> Box:
        """The box on the page as shown that holds a box of the upright sheet."""
        flat = self.frame.shown(box)
        corners = [self.lens.seen(x, y) for x in (flat.x0, flat.x1) for y in (flat.y0, flat.y1)]
        xs, ys = sorted([x for x, _ in corners]), sorted([y for _, y in corners])
        return Box((xs[0] + xs[1]) / 2, (ys[0] + ys[1]) / 2, (xs[2] + xs[3]) / 2, (ys[2] + ys[3]) / 2)


class Beside(NamedTuple):
    """Two sheets beside each other on the page as shown; upright, the second stands below the first, that far down."""

    first: Frame | Leaning
    second: Frame | Leaning
    down: float

    def shown(self, box: Box) -> Box:
        """The box on the page as shown that holds a box of either sheet."""
        if box.y0 + box.y1 < 2 * self.down:
            return self.first.shown(box)
        return self.second.shown(Box(box.x0, box.y0 - self.down, box.x1, box.y1 - self.down))


Standing: TypeAlias = Frame | Leaning | Beside
"""How what is on a page stands."""
