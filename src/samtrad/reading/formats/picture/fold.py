"""Two sheets beside each other in one picture: where the fold runs between them."""

from __future__ import annotations

import re

from samtrad.reading.formats.picture.page import Picture

_INK = bytes([1] * 128 + [0] * 128)
_SHADE = bytes([1] * 215 + [0] * 41)
"""Turns dots into what is darker than paper (1) and paper (0)."""
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
_WIDE = 0.045
"""Share of the width that is blank between the sheets at least."""
_LARGE = 1000.0
"""Points of width from which a sheet is A3: two of A4."""
_LINE, _WORDS = 0.5, 0.16
"""Share of a sheet's width that a line of running text fills at least, and inches of white between its words at most."""
_LINES = 4
"""Such lines that make a text."""


def fold(picture: Picture) -> float | None:
    """How many dots from the left the fold runs; None where the picture is one sheet."""
    width, height = picture.width, picture.height
    if width < _WIDER * height or height < 100:
        return None
    top, bottom = round(_EDGE * height), round((1 - _EDGE) * height)
    ink, shade = picture.dots.translate(_INK), picture.dots.translate(_SHADE)
    low, high = round(_FROM * width), round(_TO * width)
    blank, dark = [], []
    for x in range(low, high):
        folded = shade[top * width + x : bottom * width : width].count(1) > _DARK * (bottom - top)
        if folded:
            dark.append(x)
        blank.append(folded or ink[top * width + x : bottom * width : width].count(1) <= _BLANK * (bottom - top))
    runs = [match.span() for match in re.finditer(b"\x01+", bytes(blank))]
    first, end = max(runs, key=lambda run: run[1] - run[0], default=(0, 0))
    if end - first < _WIDE * width:
        return None
    at = sum(dark) / len(dark) if dark and low + first <= dark[0] and dark[-1] < low + end else low + (first + end) / 2
    left, right = _lines(ink, picture, 0, round(at)), _lines(ink, picture, round(at), width)
    told = bool(dark) or width * 72 / picture.resolution >= _LARGE or min(left, right) >= _LINES
    return at if told and max(left, right) >= _LINES else None


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
