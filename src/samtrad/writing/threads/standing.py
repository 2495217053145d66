"""The thread, standing: beside each entry of the list, the lanes as thin columns and the line from this station to the next."""

from __future__ import annotations

from collections.abc import Sequence

from samtrad.writing.markup import Html, tag

MOST = 10
"""Lanes that a phone shows beside a list; what there is beyond them shares the last."""


def column(lane: int) -> int:
    """The column of the nth lane, from 1."""
    return min(lane + 1, MOST)


def hop(lanes: int, here: int, then: int | None, *, kind: str = "", loose: Sequence[tuple[int, int]] = ()) -> Html:
    """The line from column to column, one unit down; ``kind`` is "todo" for what is to come.

    ``loose`` are lines of what was announced and not found, from column to column. Where ``then`` is None the line ends.
    """
    lanes = min(lanes, MOST)
    columns = "".join(f"M{at + 0.5:g} 0V1" for at in range(lanes))
    drawn = [tag("path", class_="lanes", d=columns)]
    if then is not None:
        drawn.append(tag("path", class_=kind or None, d=_way(here, then)))
    drawn += [tag("path", class_="loose", d=_way(start, end)) for start, end in loose]
    return tag("svg", *drawn, class_="hop", viewBox=f"0 0 {lanes} 1", preserveAspectRatio="none", aria_hidden="true", focusable="false")


def _way(here: int, then: int) -> str:
    x, to = here - 0.5, then - 0.5
    return f"M{x:g} 0V1" if here == then else f"M{x:g} 0C{x:g} .3 {to:g} .08 {to:g} .4V1"
