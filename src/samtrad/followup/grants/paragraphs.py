"""The paragraphs of an item: cut at empty lines, and at headings where a text has no empty lines around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from samtrad.reading.words import Span

_EMPTY = re.compile(r"\n\s*\n")
_SHORT = re.compile(r"(?:\A|(?<=\n))[ \t]*(?P<line>[^\n.,;:!?]{1,60}(?<![-,]))\n(?=\s*[A-ZÅÄÖ§\d])")
"""A line that ends without a sign, and behind which a new sentence begins: "Sammanfattning av ärendet", "Dnr MKF 2024/131"."""
_NARROW = 0.7
"""Of the longest line, how long one may be that is a heading: a line that was filled goes on in the next, which may begin with a name."""
_NUMBER = r"\s*(?:§+\s*)?(?:\d{1,3}(?:\.\d{1,2}){0,2}\s*[.):]?\s+)?"
_GOES_ON = re.compile(r"\s*[a-zåäö]")
_DONE = re.compile(r"[.!?:]\s*\Z")


def paragraphs(text: str, start: int, end: int, heading: str = "") -> list[Span]:
    """Where the paragraphs of a stretch stand, without the item's heading, other headings and the lines of numbers. One that begins in the midst of a sentence is one with that before it."""
    low = _behind(text, start, end, heading)
    cuts = [low, *(match.end() for match in _EMPTY.finditer(text, low, end)), end]
    found: list[Span] = []
    for one in (part for block in pairwise(cuts) for part in _parts(text, *block)):
        if found and _GOES_ON.match(text, *one) and not _DONE.search(text[slice(*found[-1])]):
            found[-1] = (found[-1][0], one[1])
        else:
            found.append(one)
    return found


def _behind(text: str, start: int, end: int, heading: str) -> int:
    """Where an item goes on behind its number and heading, which may stand on several lines."""
    words = heading.split()
    if not words:
        return start
    told = re.compile(_NUMBER + r"\s+".join(re.escape(word) for word in words) + r"[ \t]*(?:\n|\Z)").match(text, start, end)
    return told.end() if told else start


def _parts(text: str, low: int, high: int) -> Iterator[Span]:
    """What stands between the headings of a block."""
    widest = max((len(line.strip()) for line in text[low:high].split("\n")), default=0)
    at = low
    for heading in _SHORT.finditer(text[:high], low):
        if len(heading["line"].strip()) <= widest * _NARROW:
            yield from _trimmed(text, at, heading.start())
            at = heading.end()
    yield from _trimmed(text, at, high)


def _trimmed(text: str, low: int, high: int) -> Iterator[Span]:
    told = text[low:high]
    if told.strip():
        yield low + len(told) - len(told.lstrip()), low + len(told.rstrip())
