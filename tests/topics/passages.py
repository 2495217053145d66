"""The passages that topics are judged over: items, long ones cut at paragraphs, and what stands before, between and after."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

LONGEST = 1500
"""Characters of a passage, but for a paragraph that is longer by itself."""
Span = tuple[int, int]
_BREAK = re.compile(r"\n\s*\n|\n(?=\s*[-•–*] )")


def passages(text: str, items: Sequence[Span]) -> Iterator[Span]:
    """Spans of passages, without the white space around them; ``items`` are the spans of items as they were read."""
    edges = sorted({0, len(text), *(edge for span in items for edge in span)})
    for start, end in pairwise(edges):
        yield from _cut(text, start, end)


def _cut(text: str, start: int, end: int) -> Iterator[Span]:
    """One stretch, in pieces that end where a paragraph does."""
    breaks = [m.end() for m in _BREAK.finditer(text, start, end)]
    at = start
    while end - at > LONGEST:
        fitting = [b for b in breaks if at < b <= at + LONGEST] or [b for b in breaks if b > at][:1]
        if not fitting:
            break
        yield from _bare(text, at, fitting[-1])
        at = fitting[-1]
    yield from _bare(text, at, end)


def _bare(text: str, start: int, end: int) -> Iterator[Span]:
    """A stretch without white space at its ends, if anything is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end - start > 3:
        yield start, end
