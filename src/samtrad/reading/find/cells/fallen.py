"""The lines of a text as the cells of tables that came out with a cell to a line."""

from __future__ import annotations

from typing import NamedTuple

from samtrad.reading.outline import Outline
from samtrad.reading.words import Span

LONGEST = 48
"""Characters of a line that can be a cell of such a table."""


class FallenCells(NamedTuple):
    """Lines with something on them, page heads and feet left out: where each stands, and what it says in small letters ("" where it is too long for a cell)."""

    string: str
    spans: list[Span]
    low: list[str]


def fallen_cells(outline: Outline) -> FallenCells:
    """The lines of a document as cells."""
    string = outline.text.string
    spans = [(line.start, line.end) for i, line in enumerate(outline.text.lines) if i not in outline.furniture and line.end > line.start]
    return FallenCells(string, spans, [string[a:b].strip(" |*").casefold() if b - a <= LONGEST else "" for a, b in spans])
