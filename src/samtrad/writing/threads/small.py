"""A thread drawn small, for a row of a few: lanes without names, the red line between them, and today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from samtrad.writing.markup import Html, tag
from samtrad.writing.threads.scale import spread

LANES = 5
"""Lanes that there is room for."""
_MOST = 24
"""Stations that are drawn, the last ones: as many as stand apart from each other."""
_LEFT, _TODAY, _AHEAD, _WIDTH, _HEIGHT = 12.0, 268.0, 294.0, 300, 70
_TOP, _STEP, _RADIUS, _CORNER = 11.0, 12.0, 4.2, 5.0


class Stop(NamedTuple):
    """A day on which the matter came up, and the lane of the body, from 0."""

    day: date
    lane: int


def small(stops: Sequence[Stop], today: date, *, goes_on: bool) -> Html:
    """The picture of stops in order of time, none of them later than today; ``goes_on`` where the matter is not over. It says nothing that words beside it do not."""
    shown = stops[-_MOST:]
    places = spread([*(one.day for one in shown), max(today, shown[-1].day)], _LEFT, _TODAY, gap=2 * _RADIUS + 1)[:-1] if shown else []
    lines = [tag("path", class_="tick", d=f"M0 {_y(lane):g}H{_WIDTH}") for lane in range(LANES)]
    points = [(round(x, 1), _y(one.lane)) for x, one in zip(places, shown, strict=True)]
    if points:
        lines.append(tag("path", class_="th fine", d="".join([f"M{points[0][0]:g} {points[0][1]:g}", *(_step(one, other) for one, other in pairwise(points))])))
        last_x, last_y = points[-1]
        if goes_on:
            lines += [
                tag("path", class_="th fine", d=f"M{last_x:g} {last_y:g}H{_TODAY:g}"),
                tag("path", class_="th fine todo", d=f"M{_TODAY + 2:g} {last_y:g}H{_AHEAD:g}"),
            ]
    lines.append(tag("path", class_="now", d=f"M{_TODAY:g} 0V{_HEIGHT}"))
    lines += [tag("circle", class_="ground", cx=f"{x:g}", cy=f"{y:g}", r=f"{_RADIUS:g}", stroke="currentColor", stroke_width="1.6") for x, y in points]
    return tag(
        "svg", *lines, class_="pic", viewBox=f"0 0 {_WIDTH} {_HEIGHT}", width=str(_WIDTH), height=str(_HEIGHT), aria_hidden="true", focusable="false"
    )  # fmt: skip


def _y(lane: int) -> float:
    return _TOP + _STEP * min(lane, LANES - 1)


def _step(one: tuple[float, float], other: tuple[float, float]) -> str:
    """From a station along its lane, across midway, and on: with round corners where there is room for them."""
    (x, y), (to_x, to_y) = one, other
    if y == to_y:
        return f"H{to_x:g}"
    middle = round((x + to_x) / 2, 1)
    corner = round(min(_CORNER, (to_x - x) / 2), 1)
    down = corner if to_y > y else -corner
    return f"H{middle - corner:g}Q{middle:g} {y:g} {middle:g} {y + down:g}V{to_y - down:g}Q{middle:g} {to_y:g} {middle + corner:g} {to_y:g}H{to_x:g}"
