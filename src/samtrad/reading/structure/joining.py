"""Lines made one string, hyphens at their ends taken out, with the way back to the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from samtrad.reading.clean import Clean
from samtrad.reading.passage import Segment

_WORD_BORDER = re.compile(r"[\s(/]")
_DASHES = "-\u2010\u2013"
_SUSPENDED = re.compile(r"(?:och|eller|samt|respektive|till|/)\b", re.IGNORECASE)


def join(
    cleans: Sequence[Clean], indexes: Sequence[int], whole: str, *, skip: int = 0, upto: int | None = None, first: int | None = None
) -> tuple[str, list[Segment]]:
    """One clean string of several lines, hyphens at line ends taken out, with the way back.

    ``skip`` characters at the start of the first line are left out; ``upto`` cuts the last line,
    ``first`` the first one of several.
    """
    if len(indexes) == 1 and not skip and upto is None:
        return cleans[indexes[0]].string, list(cleans[indexes[0]].segments)
    parts: list[str] = []
    segments: list[Segment] = []
    size = 0
    for place, index in enumerate(indexes):
        string, pieces = cleans[index].string, cleans[index].segments
        low = skip if place == 0 else 0
        high = upto if upto is not None and place == len(indexes) - 1 else first if first is not None and place == 0 else len(string)
        body = string[low:high]
        if not body:
            continue
        if parts and not (drop := _hyphen(parts[-1], body, whole)):
            if not (parts[-1][-1] in _DASHES and drop is None):
                parts.append(" ")
                size += 1
        elif parts:
            parts[-1] = parts[-1][:-1]
            size -= 1
            last = segments[-1]
            segments[-1] = Segment(last.start, last.origin, last.length - 1)
        for piece in pieces:
            start, end = max(piece.start, low), min(piece.start + piece.length, high)
            if start < end:
                segments.append(Segment(size + start - low, piece.origin + start - piece.start, end - start))
        parts.append(body)
        size += len(body)
    return "".join(parts), segments


def _hyphen(before: str, after: str, whole: str) -> bool | None:
    """What to do where a line ends in a hyphen: True drop it, None keep it and add no space, False add a space.

    "kommun-/styrelsen" loses it, "GR-/kommunerna", "2020-/2021" and "2020–/2021" keep it, "hälso- och" keeps it and a space.
    """
    if len(before) < 2 or before[-1] not in _DASHES or not before[-2].isalnum():
        return False
    if before[-1] == "\u2013":
        return None if before[-2].isdigit() and after[0].isdigit() else False
    if _SUSPENDED.match(after):
        return False
    stem = _WORD_BORDER.split(before[:-1])[-1]
    first = re.match(r"\w*", after)
    follow = first.group() if first else ""
    if not after[0].islower() or not stem[-1:].islower() or stem.isupper() or len(stem) == 1:
        return None  # no word is broken behind its first letter: "e-/tjänsten"
    return None if _keeps(stem, follow, whole) else True


@lru_cache(maxsize=4096)
def _keeps(stem: str, follow: str, whole: str) -> bool:
    """Whether the document writes two words with a hyphen elsewhere, and never as one.

    The whole text is searched for those alone that stand before a hyphen somewhere: a long document breaks thousands of words.
    """
    return stem in _before_hyphens(whole) and f"{stem}-{follow}" in whole and f"{stem}{follow}" not in whole


@lru_cache(maxsize=1)
def _before_hyphens(whole: str) -> frozenset[str]:
    hyphened = [word for word in _WORD_BORDER.split(whole) if "-" in word[:-1]]
    return frozenset(part for word in hyphened for part in (word.partition("-")[0], word.rpartition("-")[0]))
