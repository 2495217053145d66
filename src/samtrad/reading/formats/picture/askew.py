"""How far a page was fed askew, told by its dots alone: turned back, its lines are rows of ink with blank rows between.

The page is cut into strips from top to bottom, and the ink in each row of a strip is counted once. Strips pushed up and down
against each other are the page sheared; at the slope of its lines the ink of rows differs most from that of rows a little below.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import atan
from operator import sub
from struct import pack, unpack

from samtrad.reading.formats.picture.page import Picture

_DARK = bytes([1] * 128 + [0] * 128)
"""Turns grey dots into ink (1) and paper (0)."""
_STRIPS = 24
_COARSE, _FINE = 100.0, 200.0
"""Rows an inch that are told apart: to find the slope, and to tell it well."""
_LAG = 0.027
"""Inches between the rows that are compared, about the width of a stroke: rows beside each other beat with those of the scanner."""
_STEEPEST = 0.1
"""Slope that is looked for."""
_STEP, _FINE_STEP = 0.004, 0.0005
"""Steps of the slope: at the first, the ends of a page's lines move by a third of their height."""
_CLEARLY = 1.03
"""Times as much as at no slope, and twice as much beyond what most slopes have, that rows must differ at the slope that is found."""
_LEAST_INK, _MOST_INK = 0.002, 0.4
"""Share of the page that is ink, within which it can hold lines of text."""


def askew(picture: Picture) -> float:
    """The angle in radians at which the lines of a page fall to the right; 0 where no rows of ink tell one."""
    ink = picture.dots.translate(_DARK)
    if not _LEAST_INK < ink.count(1) / max(len(ink), 1) < _MOST_INK:
        return 0.0
    cuts = [picture.width * at // _STRIPS for at in range(_STRIPS + 1)]
    fine = max(round(picture.resolution / _FINE), 1)
    counts = [_rows(ink, picture, cuts[at], cuts[at + 1], fine) for at in range(_STRIPS)]
    middles = [(cuts[at] + cuts[at + 1] - picture.width) / (2 * fine) for at in range(_STRIPS)]
    every = max(round(_FINE / _COARSE), 1)
    strips, coarse = _Strips(counts), _Strips([_gathered(strip, every) for strip in counts])
    near = [middle / every for middle in middles]
    lag = max(round(_LAG * picture.resolution / fine), 1)
    coarse_lag = max(round(lag / every), 1)
    steps = round(_STEEPEST / _STEP)
    told = {step * _STEP: coarse.contrast(near, step * _STEP, coarse_lag) for step in range(-steps, steps + 1)}
    best = max(told, key=lambda slope: (told[slope], -abs(slope)))
    usual = sorted(told.values())[len(told) // 2]
    if abs(best) >= _STEEPEST or told[best] < 2 * usual:
        return 0.0
    reach = round(_STEP / _FINE_STEP)
    finer = {slope: strips.contrast(middles, slope, lag) for slope in (best + step * _FINE_STEP for step in range(-reach, reach + 1))}
    best = max(finer, key=lambda slope: (finer[slope], -abs(slope)))
    return atan(best) if finer[best] > _CLEARLY * strips.contrast(middles, 0.0, lag) else 0.0


def _rows(ink: bytes, picture: Picture, left: int, right: int, high: int) -> list[int]:
    """The ink of a strip, by rows that are so many dots high."""
    return _gathered([ink.count(1, start + left, start + right) for start in range(0, picture.width * picture.height, picture.width)], high)


def _gathered(counts: list[int], every: int) -> list[int]:
    """Sums of so many counts that follow each other; what is left over at the end counts as nothing."""
    return [sum(some) for some in zip(*([iter(counts)] * every), strict=False)] if every > 1 else counts


class _Strips:
    """The ink of strips row by row, each strip one long number with four bytes to a row: so they are added in one go."""

    def __init__(self, counts: Sequence[list[int]]) -> None:
        self._high = len(counts[0])
        self._numbers = [int.from_bytes(pack(f"<{len(strip)}I", *strip), "little") for strip in counts]

    def contrast(self, middles: Iterable[float], slope: float, lag: int) -> int:
        """How much rows differ from those ``lag`` rows below, with each strip pushed up by what lines of that slope have fallen there."""
        pushed = [round(middle * slope) for middle in middles]
        room = max(map(abs, pushed))
        rows = self._high + 2 * room
        whole = sum([number << 32 * (room - push) for number, push in zip(self._numbers, pushed, strict=True)])
        total = unpack(f"<{rows}I", whole.to_bytes(4 * rows, "little"))
        return sum([apart * apart for apart in map(sub, total, total[lag:])])
