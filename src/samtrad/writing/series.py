"""A small series as SVG: values along time, breaks where they are missing, the target as a dashed line. The table beside it holds every value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct

from samtrad.writing.markup import Html, tag

_WIDTH, _HEIGHT, _EDGE = 168.0, 44.0, 6.0


class Dot(Struct, frozen=True):
    """A value on a day; None where it is missing."""

    day: date
    value: float | None


def drawn(dots: Sequence[Dot], target: float | None, told: str) -> Html:
    """The picture; nothing for less than two values. ``told`` says what it shows."""
    there = [one for one in dots if one.value is not None]
    if len(there) < 2:
        return Html("")
    scale = _Scale(there, target)
    lines = [tag("polyline", points=" ".join(f"{scale.x(one.day):.1f},{scale.y(one.value):.1f}" for one in run), class_="line") for run in _runs(dots)]
    marks = [tag("circle", cx=f"{scale.x(one.day):.1f}", cy=f"{scale.y(one.value):.1f}", r="2.2", class_="dot") for one in there]
    last = there[-1]
    end = tag("circle", cx=f"{scale.x(last.day):.1f}", cy=f"{scale.y(last.value):.1f}", r="4", class_="end")
    aim = [] if target is None else [tag("path", d=f"M0 {scale.y(target):.1f}H{_WIDTH:g}", class_="aim")]
    return tag(
        "svg", tag("title", told), *aim, *lines, *marks, end, class_="pic series", viewBox=f"0 0 {_WIDTH:g} {_HEIGHT:g}", width="168", height="44", role="img"
    )


def _runs(dots: Sequence[Dot]) -> Iterator[list[Dot]]:
    """Values one after another without one that is missing between."""
    run: list[Dot] = []
    for one in [*dots, Dot(date.max, None)]:
        if one.value is not None:
            run.append(one)
        else:
            if len(run) > 1:
                yield run
            run = []


class _Scale:
    """Where days and values stand."""

    def __init__(self, there: Sequence[Dot], target: float | None) -> None:
        values = [one.value for one in there if one.value is not None] + ([] if target is None else [target])
        self._low, self._high = min(values), max(values)
        self._first, self._last = there[0].day.toordinal(), max(there[-1].day.toordinal(), there[0].day.toordinal() + 1)

    def x(self, day: date) -> float:
        return _EDGE + (day.toordinal() - self._first) / (self._last - self._first) * (_WIDTH - 2 * _EDGE)

    def y(self, value: float | None) -> float:
        span = self._high - self._low
        share = 0.5 if not span or value is None else (value - self._low) / span
        return _HEIGHT - _EDGE - share * (_HEIGHT - 2 * _EDGE)
