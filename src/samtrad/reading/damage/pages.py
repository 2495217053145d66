"""Pages that changed places: numbers of pages and items that run backwards, a first page in the middle of an item."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise, product

from samtrad.reading.damage.signs import Sign
from samtrad.reading.lexicon.cover_labels import KINDS
from samtrad.reading.outline import Outline
from samtrad.reading.passage import Passage
from samtrad.reading.words import Span

_PAGE = re.compile(r"\b(?:sida?n?|sid\.)\s*(\d{1,3})\b|(?:^|\s{2,}|\t)(\d{1,3})\s*\((?:av )?\d{1,3}\)\s*$|(?:\s{2,}|\t)(\d{1,3})$", re.IGNORECASE)
_ENDS = frozenset("0123456789)")
"""What such a line ends with, but for one that says "sida"."""
_NUMBER = re.compile(r"\d+")
_FIRST_PAGE = frozenset(
    "närvarande|närvarande ledamöter|närvarande ersättare|beslutande|beslutande ledamöter|tjänstgörande ledamöter|tjänstgörande ersättare|icke tjänstgörande ersättare|ej tjänstgörande ersättare|övriga deltagare|"
    "övriga närvarande|sammanträdesprotokoll|mötesanteckningar|minnesanteckningar|deltagare|närvarolista|frånvarande|förhinder|anmält förhinder".split("|")
) | {label for label, kind in KINDS.items() if kind == "place_time"}  # fmt: skip
_OPEN = min(map(len, _FIRST_PAGE))
_OPENINGS = frozenset(label[:_OPEN] for label in _FIRST_PAGE)
"""The first letters of such labels: most passages begin with others."""
_FIRST = 2
_FIRST_LETTERS = frozenset("".join(letters) for opening in _OPENINGS for letters in product(*((letter, letter.upper()) for letter in opening[:_FIRST])))
"""The first two, in any capitals: they are looked at before anything else."""
_HEAD = 8
"""Lines before the first item, of a document that has its first page there."""
_LINE = 120
"""Characters of a passage that may be a line of a first page."""
_DISTINCT = 2
"""Labels of a first page in one item; one alone may be a heading in it."""
_BESIDE = 3
"""Passages behind the edge of a page that may go on with what stood before another."""
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
    items = Counter(passage.item for passage in outline.telling if passage.string[:_FIRST] in _FIRST_LETTERS and _first_page(passage.string))
    for index in sorted(item for item, count in items.items() if item is not None and count >= _DISTINCT):
        found = [
            (label, passage)
            for section in outline.entries[index].sections
            for passage in section.passages
            if passage.tells and (label := _first_page(passage.string)) and passage.segments
        ]
        if len({label for label, _ in found}) >= _DISTINCT:
            yield found[0][1].span


def _first_page(string: str) -> str:
    """The label of a first page that a line opens with; "" where it opens with none."""
    if len(string) >= _LINE or string[:_OPEN].casefold() not in _OPENINGS:
        return ""
    label = string.partition("\t")[0].partition(":")[0].partition("  ")[0].casefold()
    return label if label in _FIRST_PAGE else ""


def _pages_back(outline: Outline) -> Iterator[Span]:
    """Headers and footers whose page number is lower than the one before."""
    text = outline.text
    numbers: list[tuple[int, Span]] = []
    told: dict[str, int | None] = {}  # headers return on page after page
    for index in sorted(outline.furniture):
        line = text.lines[index]
        shown = text.string[line.start : line.end]
        if shown not in told:
            told[shown] = _page(shown)
        if (page := told[shown]) is not None:
            numbers.append((page, (line.start, line.end)))
    if len(numbers) > _MANY:
        return
    for (before, _), (after, span) in pairwise(numbers):
        if after < before:
            yield span


def _page(shown: str) -> int | None:
    """The number of the page that a header or footer tells."""
    if shown.rstrip()[-1:] not in _ENDS and "sid" not in shown.casefold():
        return None
    match = _PAGE.search(shown)
    return int(match.group(match.lastindex or 0)) if match else None


def disturbed(outline: Outline, signs: list[Sign]) -> list[Span]:
    """What pages in another order leave unsure: the words on both sides of an edge where the numbers do not go on from one page to the next.

    Where no page is known to begin, what stands before a number that runs backwards.
    """
    text = outline.text
    starts = [text.lines[entry.lines[0]].start for entry in outline.entries]
    passages = sorted((passage for passage in outline.passages if passage.segments and passage.kind != "furniture"), key=_start)
    edges = [start for start, _ in text.pages[1:]]
    found: list[Span] = []
    for edge in edges:
        if not _goes_on(outline, starts, edge):
            at = bisect_left(starts, edge)
            end = starts[at] if at < len(starts) else len(text.string)
            found += [*_before(passages, edge), *_unsure(passages, edge, end)]
    if starts and any(True for _ in _covers(outline)):  # what stands first is not the first page
        found += [passage.span for passage in passages[:_BESIDE] if passage.span[1] <= starts[0]]
    for sign in signs:
        item = bisect_left(starts, sign.span[0]) - 1
        if item >= 0 and not any(starts[item] <= edge <= sign.span[0] for edge in edges):
            end = starts[item + 1] if item + 1 < len(starts) else len(text.string)
            found += _unsure(passages, starts[item] if sign.span[0] == end else sign.span[0], end)
    return found


def _goes_on(outline: Outline, starts: list[int], edge: int) -> bool:
    """Whether the item that begins next after an edge has the number that follows the last one before it."""
    at = bisect_left(starts, edge)
    if not 0 < at < len(starts):
        return False
    before, after = (outline.entries[index].number for index in (at - 1, at))
    return bool(before and after and before.isdecimal() and after.isdecimal() and int(after) == int(before) + 1)


def _unsure(passages: list[Passage], start: int, end: int) -> list[Span]:
    """Of a stretch behind an edge what stands nearest to it: the rest is a whole that was moved."""
    at = bisect_left(passages, start, key=_start)
    return [passage.span for passage in passages[at : at + _BESIDE] if passage.span[0] < end]


def _before(passages: list[Passage], edge: int) -> list[Span]:
    """The passage that stands last before a place."""
    at = bisect_left(passages, edge, key=_start)
    return [passages[at - 1].span] if at else []


def _start(passage: Passage) -> int:
    return passage.span[0]
