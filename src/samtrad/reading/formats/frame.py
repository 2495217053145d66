"""How a page of pictures stands: quarter turns and the slant it was fed into the scanner with."""

from __future__ import annotations

from math import cos, sin
from typing import NamedTuple

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
