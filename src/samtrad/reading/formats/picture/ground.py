"""The ground of a page made even: shadows, light from one side, coloured bands and pale copies become black on white.

Whoever recognises text, and what looks at ink here, parts ink from paper at one brightness for the whole page.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from samtrad.reading.formats.picture.page import Picture
from samtrad.reading.formats.picture.rules import brightness

_ACROSS, _DOWN = 12, 16
"""Parts of a page that are compared to tell whether its ground is even."""
_UNEVEN = 0.88
"""Times as bright as the brighter parts that the darker ones are at most, where it is not."""
_OUTER = 8
"""One part in so many may be darker or brighter than the rest: a heading's band, a picture."""
_TILE = 0.2
"""Inches of a tile that has one brightness of paper."""
_STEPS = 8
"""Steps in which the brightness changes from one tile to the next below."""
_SAMPLES = 12
"""Dots of a tile's side that are looked at."""
_PAPER = 0.75
"""Share of a tile's dots that are darker than its paper."""
_WHITE = 0.8
"""Share of the paper's brightness from which a dot is paper: watermarks, and what shadows leave."""
_GREY = (0.6, 0.9)
"""Times as bright as paper that grey is which is neither ink nor paper: a word in large letters behind the text, a band behind a line."""
_RUN = 0.1
"""Inches of a row that are grey on end within it; the edges of letters are grey for less."""
_HIGH = 0.04
"""Inches further down that it is grey too; a rule is thinner."""
_GRAIN = 5
"""Times as far below the paper's usual brightness as its grain reaches that grey must be."""
_ROWS = 0.11
"""Inches between the rows that are looked at for it."""
_LEAST_GREY = 0.003
"""Share of these rows that is grey on end where there is some."""
_DARKEST = 0.05
"""Share of such dots that are darker than what is made paper."""
_PALE, _CLEAR = 90, 40
"""Brightness of ink from which it is pale, and by how much it must be darker than paper to be ink at all."""
_INK, _LETTER = 0.6, 0.0006
"""Times as bright as paper that ink is at most, and square inches of it that a small letter has at least."""
_BRIGHT = bytes(range(_PALE, 256))
_SOME_DARK = 0.0003
"""Share of a page's dots that are darker where its ink is not pale: a line of text has as many."""
_SOME_INK = 0.001
"""Share of a page's dots that is ink where there is any."""
_CORE = 0.3
"""Share of the dots of pale ink that become black; the others are the edges of letters."""
_EVERY = 7
"""One dot in so many is looked at."""


def evened(picture: Picture) -> Picture:
    """The page with its ground made even where it is not, and its ink dark where it is pale; else the page itself."""
    if _is_uneven(picture):
        picture = _flattened(picture)
    return _darkened(_cleared(picture))


def is_blank(picture: Picture) -> bool:
    """Whether there is not as much ink on a page as a letter has: looked at, its grain would be seen as letters."""
    paper = brightness(picture)
    return len(picture.dots.translate(None, bytes(range(round(_INK * paper), 256)))) < _LETTER * picture.resolution**2


def _is_uneven(picture: Picture) -> bool:
    width, height = picture.width, picture.height
    if min(width, height) < _SAMPLES * max(_ACROSS, _DOWN):
        return False
    parts = sorted(_grounds(picture, width // _ACROSS, height // _DOWN, _ACROSS, _DOWN))
    outer = len(parts) // _OUTER
    return parts[outer] < _UNEVEN * parts[-1 - outer]


def _grounds(picture: Picture, wide: int, high: int, across: int, down: int) -> list[int]:
    """How bright the paper of each of the parts is, row by row."""
    width = picture.width
    dots = picture.dots
    step, rows = max(wide // _SAMPLES, 1), max(high // _SAMPLES, 1)
    found = []
    for row in range(down):
        lines = [dots[y * width : (y + 1) * width] for y in range(row * high, min((row + 1) * high, picture.height), rows)]
        for column in range(across):
            some = sorted(b"".join([line[column * wide : (column + 1) * wide : step] for line in lines]))
            found.append(some[int(_PAPER * len(some))] if some else 255)
    return found


def _flattened(picture: Picture) -> Picture:
    """Every dot as bright as it is beside the paper around it."""
    width, height = picture.width, picture.height
    tile = max(round(_TILE * picture.resolution), 8)
    across, down = -(-width // tile), -(-height // tile)
    grounds = _softened(_grounds(picture, tile, tile, across, down), across, down)
    tables = [bytes([min(round(255 * value / (_WHITE * max(paper, 1))), 255) for value in range(256)]) for paper in range(256)]
    cuts = list(pairwise([*range(0, width, tile // 2), width]))
    made: list[bytes] = []
    alike = max(tile // _STEPS, 1)
    for top in range(0, height, alike):
        above, share = divmod(max((top + alike / 2) / tile - 0.5, 0.0), 1.0)
        first = min(int(above), down - 1) * across
        second = min(int(above) + 1, down - 1) * across
        levels = [grounds[first + x] * (1 - share) + grounds[second + x] * share for x in range(across)]
        own = [(left, right, tables[round(_between(levels, (left + right) / (2 * tile) - 0.5))]) for left, right in cuts]
        for start in range(top * width, min(top + alike, height) * width, width):
            made += [picture.dots[start + left : start + right].translate(table) for left, right, table in own]
    return picture._replace(dots=b"".join(made))


def _between(levels: Sequence[float], at: float) -> float:
    at = min(max(at, 0.0), len(levels) - 1.0)
    left = min(int(at), len(levels) - 2) if len(levels) > 1 else 0
    right = min(left + 1, len(levels) - 1)
    return levels[left] + (levels[right] - levels[left]) * (at - left)


def _softened(grounds: Sequence[int], across: int, down: int) -> list[int]:
    """The middle one of each tile and those around it: a tile may be full of ink."""
    found = []
    for row in range(down):
        for column in range(across):
            near = [grounds[y * across + x] for y in range(max(row - 1, 0), min(row + 2, down)) for x in range(max(column - 1, 0), min(column + 2, across))]
            found.append(sorted(near)[len(near) // 2])
    return found


def _cleared(picture: Picture) -> Picture:
    """The page without what is printed grey behind its text: all that is no darker becomes paper."""
    some = sorted(picture.dots[:: max(len(picture.dots) // 20_011, 1)])
    paper, grained = (some[len(some) // 2], some[len(some) // 4]) if some else (0, 0)
    low, high = round(_GREY[0] * paper), min(round(_GREY[1] * paper), paper - _GRAIN * (paper - grained))
    grey = bytes([1 if low <= value < high else 0 for value in range(256)])
    on_end = re.compile(b"\x01{%d,}" % max(round(_RUN * picture.resolution), 4))
    step = max(round(_ROWS * picture.resolution), 1)
    below = max(round(_HIGH * picture.resolution), 2) * picture.width
    found: list[bytes] = []
    for start in range(0, picture.width * picture.height - below, step * picture.width):
        row = picture.dots[start : start + picture.width]
        shown = row.translate(grey)
        if on_end.search(shown):
            other = picture.dots[start + below : start + below + picture.width].translate(grey)
            both = (int.from_bytes(shown, "big") & int.from_bytes(other, "big")).to_bytes(picture.width, "big")
            found += [row[match.start() : match.end()] for match in on_end.finditer(both)]
    tones = sorted(b"".join(found))
    if len(tones) < max(_LEAST_GREY * picture.width * picture.height / step, 1):
        return picture
    white = max(tones[int(_DARKEST * len(tones))], 1)
    return picture._replace(dots=picture.dots.translate(bytes([min(round(value * 255 / white), 255) for value in range(256)])))


def _darkened(picture: Picture) -> Picture:
    """Pale ink made black, paper white."""
    some = picture.dots[::_EVERY]
    if len(some.translate(None, _BRIGHT)) > _SOME_DARK * len(some):
        return picture
    ordered = sorted(some)
    paper = ordered[len(ordered) // 2] if ordered else 0
    inked = bisect_left(ordered, paper - _CLEAR)
    if inked <= _SOME_INK * len(ordered):
        return picture
    ink = ordered[int(_CORE * inked)]
    return picture._replace(dots=picture.dots.translate(bytes([min(max(round((value - ink) * 255 / (paper - ink)), 0), 255) for value in range(256)])))
