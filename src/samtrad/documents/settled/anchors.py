"""Words found again: where what stood at some place of a text stands in another reading of the same document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from samtrad.reading.words import Span

CONTEXT = 40
"""Characters before and after the words that tell them from others like them."""
_LEAST = 3
"""Letters of words that are found by themselves; fewer need their neighbours to be the same."""
_SHARE = 0.5
"""How much of an entry's words, and of those it had, must be the same for it to be the same entry."""


class Quote(NamedTuple):
    """Words as they stood: their ranges, all of the text from the first range to the last, and what stood before and after."""

    ranges: tuple[Span, ...]
    words: str
    before: str
    after: str


def quoted(string: str, ranges: Sequence[Span]) -> Quote:
    """The words of some ranges, with what they are found again by; of no ranges, nothing."""
    string = _kept(string)
    kept = tuple(sorted((start, end) for start, end in ranges if 0 <= start < end <= len(string)))
    if not kept:
        return Quote((), "", "", "")
    low, high = kept[0][0], max(end for _, end in kept)
    return Quote(kept, string[low:high], string[max(low - CONTEXT, 0) : low], string[high : high + CONTEXT])


def found_again(string: str, quote: Quote) -> tuple[Span, ...]:
    """Where the words stand in a text; () where they do not, or where nothing tells which of several they are."""
    if not quote.ranges or not quote.words.strip():
        return ()
    string = _kept(string)
    low = quote.ranges[0][0]
    if string[low : low + len(quote.words)] == quote.words and _near(string, low, low + len(quote.words), quote) > 0:
        return quote.ranges
    pattern = re.compile(r"\s+".join(re.escape(word) for word in quote.words.split()))
    ranked = sorted(((_near(string, one.start(), one.end(), quote), -abs(one.start() - low), one.span()) for one in pattern.finditer(string)), reverse=True)
    if not ranked:
        return ()
    best, (start, end) = ranked[0][0], ranked[0][2]
    if len(ranked) > 1 and best == ranked[1][0]:
        return ()
    if best == 0 and (len(ranked) > 1 or sum(sign.isalnum() for sign in quote.words) < _LEAST):
        return ()
    if string[start:end] == quote.words:
        return tuple((a + start - low, b + start - low) for a, b in quote.ranges)
    return ((start, end),)


def _kept(string: str) -> str:
    """A text as a database can keep it (``documents.actions.storable``), character by character."""
    return string.replace("\x00", "\ufffd") if "\x00" in string else string


def _near(string: str, start: int, end: int, quote: Quote) -> int:
    """How many letters before and after the words are those that stood there."""
    before, after = _letters(string[max(start - 2 * CONTEXT, 0) : start]), _letters(string[end : end + 2 * CONTEXT])
    alone = not _letters(quote.before) and not before, not _letters(quote.after) and not after
    return _same(reversed(_letters(quote.before)), reversed(before)) + _same(_letters(quote.after), after) + sum(alone)


def _letters(text: str) -> list[str]:
    return [sign for sign in text if sign.isalnum()]


def _same(one: Any, other: Any) -> int:  # noqa: ANN401 - any two sequences of signs
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count


def entry_ranges(name: str, index: int, entry: dict[str, Any], places: dict[str, Any]) -> tuple[Span, ...]:
    """The words by which an entry is known: an item's heading, else its span, else the places of its values."""
    span = entry.get("heading_span") if name == "items" else entry.get("span")
    if span and span[0] < span[1]:
        return ((span[0], span[1]),)
    prefix = f"/{name}/{index}/"
    return tuple(sorted({(start, end) for pointer, ranges in places.items() if pointer.startswith(prefix) for start, end in ranges}))


def share(one: Sequence[Span], other: Sequence[Span]) -> float:
    """How much two places have in common, of the larger: 1 for the same, 0 for nothing."""
    common = sum(max(0, min(end, high) - max(start, low)) for start, end in one for low, high in other)
    largest = max(sum(end - start for start, end in one), sum(end - start for start, end in other))
    return common / largest if largest else 0.0


def enough(part: float) -> bool:
    """Whether two places have so much in common that they are one."""
    return part >= _SHARE
