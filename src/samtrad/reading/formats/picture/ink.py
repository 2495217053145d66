"""What a word's dots tell besides its letters: how high its ink stands, how wide its strokes are, how much of it is filled."""

from __future__ import annotations

from typing import NamedTuple

from samtrad.reading.formats.picture.page import Picture, Seen

_DARK = bytes([1] * 128 + [0] * 128)
"""Turns grey dots into ink (1) and paper (0)."""
_EDGE = b"\x00\x01"
_RULED, _WIDE = 0.92, 20
"""Share of ink from which a row of so many dots is a rule of a table and no part of letters."""


class Ink(NamedTuple):
    """The first row with ink and the one after the last; the mean width of strokes; the share of the box that is ink."""

    top: int
    bottom: int
    stroke: float
    filled: float


def inks(words: list[Seen], picture: Picture) -> list[Ink]:
    """What each word's dots tell. A word whose box holds no ink keeps its box."""
    ink = picture.dots.translate(_DARK)
    return [_ink(word, ink, picture.width) for word in words]


def _ink(word: Seen, ink: bytes, width: int) -> Ink:
    dots = runs = 0
    top = bottom = -1
    for y in range(word.top, word.bottom):
        row = ink[y * width + word.left : y * width + word.right]
        count = row.count(1)
        if count and not (count > _RULED * len(row) and len(row) > _WIDE):
            top = y if top < 0 else top
            bottom = y + 1
            dots += count
            runs += row.count(_EDGE) + row.startswith(b"\x01")
    if not runs:
        return Ink(word.top, word.bottom, 0.0, 0.0)
    return Ink(top, bottom, dots / runs, dots / ((bottom - top) * (word.right - word.left)))
