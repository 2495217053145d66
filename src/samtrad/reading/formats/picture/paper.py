"""Where a sheet of paper lies in a photograph of it: its four corners, told by the edges where the table ends and paper begins."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import NamedTuple, TypeAlias

from samtrad.reading.formats.picture.page import Picture

Point: TypeAlias = tuple[float, float]

_LONG = 640
"""Dots that the longer side of the picture has at most where edges are looked for."""
_RIM = 0.012
"""Share of the picture at each side that is its rim."""
_DARK = 0.8
"""Times as bright as the paper that a rim is at most which shows the table."""
_INTO = 0.35
"""Share of the picture within which an edge is looked for."""
_STEP = 4
"""Dots on either side of an edge that are compared."""
_BRIGHTER = 1.25
"""Times as bright that paper is as the table beside it."""
_MARGIN = 0.02
"""Share of the picture that is paper without letters behind an edge."""
_EVEN = 0.75
"""Share of its brightness that this margin keeps."""
_ROWS = 160
"""Rows in which an edge is looked for."""
_FOUND = 0.4
"""Share of them in which it has to be."""
_ON_LINE = 0.8
"""Share of what was found that lies on the line."""
_OFF = 2.0
"""Dots that a point may lie off it."""
_LEAST = 0.35
"""Share of the picture that the sheet fills at least."""
_SIDES = 3
"""Sides that must be seen; the fourth may lie beyond the picture."""


class Edge(NamedTuple):
    """A straight line: how far in it lies at the first row, and how much further in with each row."""

    at: float
    slope: float


def corners(picture: Picture) -> tuple[Point, Point, Point, Point] | None:
    """The sheet's corners in dots, from the upper left one clockwise; None where the picture is the sheet."""
    every = max(-(-max(picture.width, picture.height) // _LONG), 1)
    width, height = picture.width // every, picture.height // every
    if min(width, height) < 8 * _STEP:
        return None
    rows = [picture.dots[y * every * picture.width : (y * every + 1) * picture.width : every][:width] for y in range(height)]
    if not _shows_table(rows, width, height):
        return None
    turned = [bytes(column) for column in zip(*rows, strict=True)]
    left, right = _edge(rows), _edge([row[::-1] for row in rows])
    top, bottom = _edge(turned), _edge([column[::-1] for column in turned])
    if sum(one is not None for one in (left, right, top, bottom)) < _SIDES:
        return None
    left, top = left or Edge(0.0, 0.0), top or Edge(0.0, 0.0)
    right = Edge(width - right.at, -right.slope) if right else Edge(width, 0.0)
    bottom = Edge(height - bottom.at, -bottom.slope) if bottom else Edge(height, 0.0)
    found = [_meet(one, other) for one, other in ((left, top), (right, top), (right, bottom), (left, bottom))]
    if _area(found) < _LEAST * width * height:
        return None
    a, b, c, d = ((x * every, y * every) for x, y in found)
    return a, b, c, d


def _shows_table(rows: Sequence[bytes], width: int, height: int) -> bool:
    """Whether two of the picture's rims are darker than what lies within."""
    rim = max(round(_RIM * min(width, height)), 1)
    within = sorted(b"".join([row[width // 4 : -(width // 4) : 3] for row in rows[height // 4 : -(height // 4) : 3]]))
    paper = within[len(within) // 2]
    rims = [b"".join(rows[:rim]), b"".join(rows[-rim:]), b"".join([row[:rim] for row in rows]), b"".join([row[-rim:] for row in rows])]
    return sum(sorted(one)[len(one) // 2] < _DARK * paper for one in rims) >= 2


def _edge(rows: Sequence[bytes]) -> Edge | None:
    """The line on which paper begins, seen from the start of the rows; None where there is none."""
    reach = round(_INTO * len(rows[0]))
    margin = max(round(_MARGIN * len(rows[0])), _STEP)
    every = max(len(rows) // _ROWS, 1)
    points = []
    for y in range(1, len(rows) - 1, every):
        at = _begins(
            [sum(three) for three in zip(rows[y - 1][: reach + margin], rows[y][: reach + margin], rows[y + 1][: reach + margin], strict=True)], reach, margin
        )
        if at is not None:
            points.append((float(y), at))
    if len(points) < _FOUND * len(rows) / every:
        return None
    half = len(points) // 2
    slope = median((b[1] - a[1]) / (b[0] - a[0]) for a, b in zip(points, points[half:], strict=False))
    at = median(x - slope * y for y, x in points)
    near = [(y, x) for y, x in points if abs(x - slope * y - at) <= _OFF]
    if len(near) < _ON_LINE * len(points):
        return None
    middle_y, middle_x = sum(y for y, _ in near) / len(near), sum(x for _, x in near) / len(near)
    slope = sum((y - middle_y) * (x - middle_x) for y, x in near) / sum((y - middle_y) ** 2 for y, _ in near)
    return Edge(middle_x - slope * middle_y, slope)


def _begins(row: Sequence[int], reach: int, margin: int) -> float | None:
    """Where in a row paper begins: much brighter than what lies before it, and then without letters for a while."""
    for x in range(_STEP, min(reach, len(row) - margin)):
        before = sum(row[x - _STEP : x])
        if sum(row[x : x + _STEP]) > _BRIGHTER * before:
            steepest = max(range(x, min(x + 2 * _STEP, len(row) - margin)), key=lambda k: sum(row[k : k + 2]) - sum(row[k - 2 : k]))
            behind = row[steepest + 2 : steepest + margin]
            if behind and min(behind) >= _EVEN * max(behind):
                return float(steepest)
    return None


def _meet(upright: Edge, level: Edge) -> Point:
    """Where two edges meet: x is told by y, and y by x."""
    x = (upright.at + upright.slope * level.at) / (1 - upright.slope * level.slope)
    return x, level.at + level.slope * x


def _area(points: Sequence[Point]) -> float:
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, [*points[1:], points[0]], strict=True))) / 2
