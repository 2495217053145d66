"""A place that looks damaged, and how the places of one kind weigh together."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple, TypeAlias

from samtrad.reading.words import Span

Kind: TypeAlias = Literal["letters", "spaces", "lines", "pages", "gaps", "values"]


class Sign(NamedTuple):
    """Where a text looks damaged and how. ``sure`` is what sound documents do not hold; the rest tells where it gathers."""

    kind: Kind
    span: Span
    sure: bool


def merged(spans: Iterable[Span]) -> list[Span]:
    """Stretches in order, those that touch made one."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found
