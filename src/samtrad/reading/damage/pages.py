"""Pages that changed places: numbers of pages and items that run backwards, a first page in the middle of an item."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from samtrad.reading.damage.signs import Sign
from samtrad.reading.lexicon.cover_labels import KINDS
from samtrad.reading.outline import Outline
from samtrad.reading.words import Span

_PAGE = re.compile(r"\b(?:sida?n?|sid\.)\s*(\d{1,3})\b|(?:^|\s{2,}|\t)(\d{1,3})\s*\((?:av )?\d{1,3}\)\s*$|(?:\s{2,}|\t)(\d{1,3})$", re.IGNORECASE)
_NUMBER = re.compile(r"\d+")
_FIRST_PAGE = frozenset(
    "närvarande|närvarande ledamöter|närvarande ersättare|beslutande|beslutande ledamöter|tjänstgörande ledamöter|tjänstgörande ersättare|icke tjänstgörande ersättare|ej tjänstgörande ersättare|övriga deltagare|"
    "övriga närvarande|sammanträdesprotokoll|mötesanteckningar|minnesanteckningar|deltagare|närvarolista|frånvarande|förhinder|anmält förhinder".split("|")
) | {label for label, kind in KINDS.items() if kind == "place_time"}  # fmt: skip
_HEAD = 8
"""Lines before the first item, of a document that has its first page there."""
_LINE = 120
"""Characters of a passage that may be a line of a first page."""
_DISTINCT = 2
"""Labels of a first page in one item; one alone may be a heading in it."""
_MANY = 60
"""Pages past which numbers start anew: bundles of several documents."""


def misplaced(outline: Outline) -> list[Sign]:
    """What shows that pages stand in another order than they were written in."""
    spans = list(_back(outline))
    if spans or len(outline.head) < _HEAD:
        spans += [*_covers(outline), *_pages_back(outline)]
    return [Sign("pages", span, sure=True) for span in spans]


def _back(outline: Outline) -> Iterator[Span]:
    """Headings of items whose number is lower than one before."""
    highest = 0
    for entry in outline.entries:
        if entry.level == 1 and entry.number and (match := _NUMBER.match(entry.number)):
            value = int(match.group())
            if value < highest:
                yield outline.text.lines[entry.lines[0]].start, outline.text.lines[entry.lines[0]].end
            highest = max(highest, value)


def _covers(outline: Outline) -> Iterator[Span]:
    """The first labels of a first page in the middle of an item."""
    for entry in outline.entries:
        found = [(label, passage) for passage in entry.passages if passage.tells and passage.segments and (label := _first_page(passage.string))]
        if len({label for label, _ in found}) >= _DISTINCT:
            yield found[0][1].span


def _first_page(string: str) -> str:
    label = string.partition("\t")[0].partition(":")[0].partition("  ")[0].casefold() if len(string) < _LINE else ""
    return label if label in _FIRST_PAGE else ""


def _pages_back(outline: Outline) -> Iterator[Span]:
    """Headers and footers whose page number is lower than the one before."""
    text = outline.text
    numbers: list[tuple[int, Span]] = []
    for index in sorted(outline.furniture):
        line = text.lines[index]
        if match := _PAGE.search(text.string, line.start, line.end):
            numbers.append((int(match.group(match.lastindex or 0)), (line.start, line.end)))
    if len(numbers) > _MANY:
        return
    for (before, _), (after, span) in pairwise(numbers):
        if after < before:
            yield span


def disturbed(outline: Outline, signs: list[Sign]) -> list[Span]:
    """What pages in another order leave unsure: what stands between the beginning of a page and the next item, and the words before it.

    Where a number runs backwards and no page is known to begin, that is the item before.
    """
    starts = [outline.text.lines[entry.lines[0]].start for entry in outline.entries]
    ends = [*starts[1:], len(outline.text.string)]
    edges = [start for start, _ in outline.text.pages[1:]]
    places = [passage.span for passage in outline.passages if passage.segments and passage.kind != "furniture"]
    found = [(_before(places, edge), next((start for start in starts if start >= edge), len(outline.text.string))) for edge in edges]
    if starts and any(True for _ in _covers(outline)):  # what stands first is not the first page
        found.append((0, starts[0]))
    for sign in signs:
        at = sign.span[0]
        inside = [(start, end) for start, end in zip(starts, ends, strict=True) if start < at <= end]
        if not any(start <= edge <= at for start, _ in inside for edge in edges):
            found += [(start if at == end else at, end) for start, end in inside]
    return [(start, end) for start, end in found if start < end]


def _before(places: list[Span], edge: int) -> int:
    """Where the passage begins that stands last before a place."""
    return max((start for start, end in places if end <= edge), default=edge)
