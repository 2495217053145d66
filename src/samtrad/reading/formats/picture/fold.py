"""Two sheets beside each other in one picture: where the fold runs between them."""

from __future__ import annotations

import re

from samtrad.reading.formats.picture.page import Picture
from samtrad.reading.formats.picture.rules import brightness

_INK, _SHADE = 0.5, 0.84
"""Times as bright as paper that ink is at most, and shade."""
_WIDER = 1.2
"""Times as wide as high that such a picture is at least."""
_FROM, _TO = 0.44, 0.56
"""Share of its width between which the fold runs."""
_EDGE = 0.03
"""Share of its height at the top and foot that is not looked at."""
_BLANK = 0.004
"""Share of a column's dots that may be ink where it is blank."""
_DARK = 0.5
"""Share of a column's dots that are shaded where the fold is seen."""
_THROUGHOUT = 0.9
"""Share of its dots that are shaded in the darkest of its columns."""
_BESIDE = 0.012
"""Share of the width that is blank on either side of the shade."""
_WIDE = 0.045
"""Share of the width that is blank between the sheets at least."""
_LARGE = 1000.0
"""Points of width from which a sheet is A3: two of A4."""
_LINE, _WORDS = 0.5, 0.16
"""Share of a sheet's width that a line of running text fills at least, and inches of white between its words at most."""
_LINES = 4
"""Such lines that make a text."""


def fold(picture: Picture) -> tuple[float, float] | None:
    """Where in dots from the left the first sheet ends and the second begins, the fold's shade between them; None where the picture is one sheet."""
    width, height = picture.width, picture.height
    if width < _WIDER * height or height < 100:
        return None
    top, bottom = round(_EDGE * height), round((1 - _EDGE) * height)
    paper = brightness(picture)
    ink, shade = (picture.dots.translate(bytes([1] * limit + [0] * (256 - limit))) for limit in (round(_INK * paper), round(_SHADE * paper)))
    low, high = round(_FROM * width), round(_TO * width)
    blank, shaded = [], []
    for x in range(low, high):
        shaded.append(shade[top * width + x : bottom * width : width].count(1) / (bottom - top))
        blank.append(shaded[-1] > _DARK or ink[top * width + x : bottom * width : width].count(1) <= _BLANK * (bottom - top))
    first, end = max([match.span() for match in re.finditer(b"\x01+", bytes(blank))], key=lambda run: run[1] - run[0], default=(0, 0))
    if end - first < _WIDE * width:
        return None
    dark = [x for x in range(first, end) if shaded[x] > _DARK]
    if not dark:
        middle = low + (first + end) / 2
        large = width * 72 / picture.resolution >= _LARGE
        lines = _lines(ink, picture, 0, round(middle)), _lines(ink, picture, round(middle), width)
        return (middle, middle) if max(lines) >= _LINES and (large or min(lines) >= _LINES) else None
    beside = min(dark[0] - first, end - 1 - dark[-1])
    if beside < _BESIDE * width or max(shaded[dark[0] : dark[-1] + 1]) < _THROUGHOUT:
        return None  # the rule between two columns of a table stands nearer to what is in them
    return low + (first + dark[0]) / 2, low + (dark[-1] + 1 + end) / 2


def _lines(ink: bytes, picture: Picture, left: int, right: int) -> int:
    """How many lines of running text there are between two columns."""
    gap = max(round(_WORDS * picture.resolution), 1)
    running = re.compile(rb"\x01(?:\x00{0,%d}\x01)*" % gap)
    count, last = 0, -gap
    for y in range(0, picture.height, 3):
        row = ink[y * picture.width + left : y * picture.width + right]
        if y - last >= gap and row.count(1) and max((m.end() - m.start() for m in running.finditer(row)), default=0) >= _LINE * (right - left):
            count, last = count + 1, y
    return count
