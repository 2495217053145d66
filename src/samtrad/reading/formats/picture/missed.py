"""Ink of a page that no word was seen in: a figure or a letter alone in its column is often passed over, and is looked at again.

What is left is cut out, letter by letter as wide white parts it, and put one under another on a page of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from samtrad.reading.formats.picture.alike import seen_alike
from samtrad.reading.formats.picture.page import Picture, Recognise, Seen
from samtrad.reading.formats.picture.rules import brightness

_INK = 0.55
"""Share of the paper's brightness under which a dot is ink."""
_AROUND = 0.012
"""Inches around a seen word that belong to it."""
_LOW, _HIGH = 0.055, 0.26
"""Inches that a letter or a line of letters is high."""
_NARROW, _WIDE = 0.012, 1.2
"""Inches that what was passed over is wide."""
_APART = 0.09
"""Inches of white that part it."""
_SPACE = 0.12
"""Inches of white around it where it is looked at."""
_ALONE = 0.08
"""Inches of white between it and any word of its row: what is nearer is part of a word that was seen."""
_SURE = 0.85
"""How sure a word that is seen in it has to be."""
_NEIGHBOURS = 2
"""Words on either side that it is looked at with."""
_MOST = 0.2
"""Places on a page to a seen word: more are a drawing, or writing by hand."""
_EDGE = 0.2
"""Inches at the page's edges where the scanner leaves shadows."""


class Blot(NamedTuple):
    """Ink that no word covers, edges in dots."""

    left: int
    top: int
    right: int
    bottom: int


def seen_again(picture: Picture, seen: Sequence[Seen], recognise: Recognise) -> list[Seen]:
    """Words seen in what was passed over, each as a line of its own."""
    blots = missed(picture, seen)
    if not blots or len(blots) > _MOST * len(seen):
        return []
    space = round(_SPACE * picture.resolution)
    shown = [_beside(blot, seen, space) for blot in blots]
    wide = max(line.right for line in shown) + space
    blank = bytes([brightness(picture)]) * wide
    made = [blank] * space
    downs = []
    for line in shown:
        downs.append(len(made))
        for row in range(line.top * picture.width, line.bottom * picture.width, picture.width):
            dots = bytearray(blank)
            for at, left, right in line.parts:
                dots[at : at + right - left] = picture.dots[row + left : row + right]
            made.append(bytes(dots))
        made += [blank] * space
    found = []
    number = max([one.line for one in seen], default=0) + 1
    for one in recognise(Picture(wide, len(made), b"".join(made), picture.resolution)):
        for down, line, blot in zip(downs, shown, blots, strict=True):
            middle = (one.left + one.right) / 2
            if down <= (one.top + one.bottom) / 2 < down + line.bottom - line.top and line.at <= middle < line.at + blot.right - blot.left:
                across, up = blot.left - line.at, line.top - down
                top, bottom = max(one.top + up, blot.top), min(one.bottom + up, blot.bottom)
                if top < bottom and one.sure >= _SURE:
                    found.append(
                        one._replace(left=max(one.left + across, blot.left), right=min(one.right + across, blot.right), top=top, bottom=bottom, line=number)
                    )
        number += 1
    told = {blot for blot in blots for one in found if blot.left <= one.left < blot.right and blot.top <= one.top < blot.bottom}
    return [*found, *seen_alike(picture, [blot for blot in blots if blot not in told], [*seen, *found])]


class _Line(NamedTuple):
    """A blot with the words of its row beside it: its rows, its parts (where each is put, and its edges), where the blot is put, and where all ends."""

    top: int
    bottom: int
    parts: list[tuple[int, int, int]]
    at: int
    right: int


def _beside(blot: Blot, seen: Sequence[Seen], space: int) -> _Line:
    """What stands alone is told by its size and its height on the line, and so looked at with a word or two of its row."""
    high = blot.bottom - blot.top
    row = [
        one for one in seen if min(one.bottom, blot.bottom) - max(one.top, blot.top) > 0.5 * min(high, one.bottom - one.top) and one.bottom - one.top < 3 * high
    ]
    before = sorted([one for one in row if one.right <= blot.left], key=lambda one: -one.right)[:_NEIGHBOURS]
    behind = sorted([one for one in row if one.left >= blot.right], key=lambda one: one.left)[:_NEIGHBOURS]
    parts = []
    at = space
    gap = space // 3
    place = 0
    for left, right in [*((one.left, one.right) for one in reversed(before)), (blot.left, blot.right), *((one.left, one.right) for one in behind)]:
        if (left, right) == (blot.left, blot.right):
            place = at
        parts.append((at, left, right))
        at += right - left + gap
    top = min([blot.top, *(one.top for one in (*before, *behind))])
    bottom = max([blot.bottom, *(one.bottom for one in (*before, *behind))])
    return _Line(top, bottom, parts, place, at)


def missed(picture: Picture, seen: Sequence[Seen]) -> list[Blot]:
    """Where ink stands that may be letters and that no word covers."""
    width, height = picture.width, picture.height
    limit = round(_INK * brightness(picture))
    ink = bytearray(picture.dots.translate(bytes([1] * limit + [0] * (256 - limit))))
    around = round(_AROUND * picture.resolution)
    for one in seen:
        left, right = max(one.left - around, 0), min(one.right + around, width)
        none = bytes(right - left)
        for row in range(max(one.top - around, 0) * width, min(one.bottom + around, height) * width, width):
            ink[row + left : row + right] = none
    edge = round(_EDGE * picture.resolution)
    low, high, apart = round(_LOW * picture.resolution), round(_HIGH * picture.resolution), round(_APART * picture.resolution)
    parting = re.compile(rb"[^\x00](?:[^\x00]|\x00{1,%d}(?=[^\x00]))*" % apart)
    room = round(_ALONE * picture.resolution)
    found = []
    for top, bottom in _bands(ink, width, height, edge):
        if bottom - top < low:
            continue
        for run in parting.finditer(_together(ink, width, top, bottom)):
            left, right = run.span()
            if left < edge or right > width - edge or not _NARROW * picture.resolution <= right - left <= _WIDE * picture.resolution:
                continue
            rows = [row for row in range(top, bottom) if ink.find(1, row * width + left, row * width + right) >= 0]
            if low <= rows[-1] + 1 - rows[0] <= high and len(rows) > 0.8 * (rows[-1] - rows[0]):
                blot = Blot(max(left - around, 0), max(rows[0] - around, 0), right + around, rows[-1] + 1 + around)
                if all(_is_apart(blot, one, room) for one in seen):
                    found.append(blot)
    return found


def _is_apart(blot: Blot, one: Seen, room: int) -> bool:
    """Whether white parts ink from a word, or it stands on another row."""
    return one.bottom <= blot.top or one.top >= blot.bottom or one.right + room <= blot.left or one.left >= blot.right + room


def _bands(ink: bytearray, width: int, height: int, edge: int) -> list[tuple[int, int]]:
    """Rows with ink that follow each other."""
    found: list[tuple[int, int]] = []
    for row in range(edge, height - edge):
        if ink.count(1, row * width, row * width + width) > 1:
            found.append((found.pop()[0] if found and found[-1][1] == row else row, row + 1))
    return found


def _together(ink: bytearray, width: int, top: int, bottom: int) -> bytes:
    """A row that has ink where any of some rows has."""
    whole = 0
    for row in range(top * width, bottom * width, width):
        whole |= int.from_bytes(ink[row : row + width], "big")
    return whole.to_bytes(width, "big")
