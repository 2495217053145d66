"""Lines of words seen in a picture: how they slant, how large their type is, and what they stand on."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from math import atan
from statistics import median
from typing import NamedTuple

_LOW = re.compile(r"[gjpqyQ,;()\[\]{}|§$/µ_]")
_CROWNED = re.compile(r"[ÅÄÖÉÜÈÀ]")
_HIGH = re.compile(r"[^acemnorsuvwxzgpqy.,:;_\-–—=~*'\"”’´`·•+<>]")
_TALL = re.compile(r"[bdfhklåäöéß|§()\[\]{}/]")
_DESCENT, _SMALL, _CAPITAL, _ASCENDER, _CROWN = 0.21, 0.53, 0.71, 0.75, 0.92
"""Reach of letters below the baseline and above it, in type sizes, as most typefaces have it."""
_ALIKE = 0.14  # share by which sizes of one type differ as they are measured
_LARGER = 0.09  # share by which a bold line is larger than the text at least to be of a size of its own
_OFF = 0.3  # sizes that a word may stand off its line's baseline and still be on it
_STEEPEST = 0.12  # slope of lines that is believed
_LEVEL = 0.0015  # slope that is none
_LONG = 120.0  # points that a line is long at least to tell the page's slant
_FEW = 4  # lines from which a slant is told


class Letters(NamedTuple):
    """A word's ink on the upright page, in points, with its line and how sure it is."""

    text: str
    line: int
    sure: float
    x0: float
    x1: float
    top: float
    bottom: float


def slant(letters: list[Letters]) -> float:
    """The angle in radians at which a page's lines fall: the middle one of those of its long lines."""
    lines: dict[int, list[tuple[float, float]]] = defaultdict(list)
    for one in letters:
        if any(map(str.isalnum, one.text)):
            lines[one.line].append(((one.x0 + one.x1) / 2, one.bottom - _drop(one)))
    long = [points for points in lines.values() if len(points) >= 4 and points[-1][0] - points[0][0] >= _LONG]
    slopes = [slope for points in long if abs(slope := _slope(points)) <= _STEEPEST]
    if len(slopes) < _FEW:
        return 0.0
    slope = median(slopes)
    return atan(slope) if abs(slope) > _LEVEL else 0.0


def _drop(one: Letters) -> float:
    """How far a word's ink reaches under the baseline, told by its letters."""
    return (one.bottom - one.top) * _DESCENT / _reach(one.text) if _LOW.search(one.text) else 0.0


def _reach(text: str) -> float:
    """The height of a word's ink in sizes."""
    above = _CROWN if _CROWNED.search(text) else _ASCENDER if _TALL.search(text) else _CAPITAL if _HIGH.search(text) else _SMALL
    return above + (_DESCENT if _LOW.search(text) else 0.0)


def _slope(points: list[tuple[float, float]]) -> float:
    """The slope of a line through points: the middle one of those between points of its first and second half."""
    half = len(points) // 2
    found = [(b[1] - a[1]) / (b[0] - a[0]) for a in points[:half] for b in points[-half:] if b[0] - a[0] > 1]
    return median(found) if found else 0.0


def sizes(letters: list[Letters], heavy: Sequence[bool] = ()) -> list[float]:
    """Each word's type size: that of its line, and lines that are about alike made alike.

    Of lines whose words are ``heavy`` a smaller difference tells: headings are often set but a point larger than their text.
    """
    by_line: dict[int, list[tuple[float, int]]] = defaultdict(list)
    bold: Counter[int] = Counter()
    for at, one in enumerate(letters):
        if any(map(str.isalnum, one.text)):
            by_line[one.line].append(((one.bottom - one.top) / _reach(one.text), len(one.text)))
            bold[one.line] += len(one.text) if heavy and heavy[at] else -len(one.text)
    lines = {line: (middle(told), sum(length for _, length in told)) for line, told in by_line.items()}
    settled = _alike(lines)
    usual = middle([(settled[line], lines[line][1]) for line in settled]) if settled else 10.0
    larger = {line: told for line, told in lines.items() if bold[line] > 0 and settled[line] == usual and told[0] > (1 + _LARGER) * usual}
    if larger:
        apart = {line for line in lines if bold[line] > 0 and settled[line] > usual} | larger.keys()
        settled.update(_alike({line: lines[line] for line in apart}))
    return [settled.get(one.line, usual) for one in letters]


def _alike(lines: Mapping[int, tuple[float, int]]) -> dict[int, float]:
    """The size of each line, by half points, with those that are about alike made alike; each stands with how many letters it has."""
    settled: dict[int, float] = {}
    left = dict(lines)
    while left:
        usual = middle(list(left.values()))
        near = {line for line, (size, _) in left.items() if abs(size - usual) <= _ALIKE * usual}
        common = max(round(2 * middle([left[line] for line in near])) / 2, 1.0)
        settled.update(dict.fromkeys(near, common))
        left = {line: told for line, told in left.items() if line not in near}
    return settled


def middle(weighed: Sequence[tuple[float, float]]) -> float:
    """The value that half of the weight lies below."""
    ordered = sorted(weighed)
    half = sum(weight for _, weight in ordered) / 2
    for value, weight in ordered:
        half -= weight
        if half <= 0:
            return value
    return ordered[-1][0]


def bases(letters: list[Letters], large: list[float]) -> list[float]:
    """Each word's baseline: that of its line, unless it stands well off it."""
    own = [one.bottom - (_DESCENT * size if _LOW.search(one.text) else 0.0) for one, size in zip(letters, large, strict=True)]
    lines: dict[int, list[float]] = defaultdict(list)
    for one, base in zip(letters, own, strict=True):
        if any(map(str.isalnum, one.text)):
            lines[one.line].append(base)
    found = []
    for one, size, base in zip(letters, large, own, strict=True):
        usual = median(lines[one.line]) if one.line in lines else base
        hangs = not any(map(str.isalnum, one.text))  # a dash or a quotation mark has no foot of its own
        found.append(usual if hangs or abs(base - usual) <= _OFF * size else base)
    return found
