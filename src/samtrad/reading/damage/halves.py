"""Words found by their halves: where one letter parts two words, the first half or the second is the same in both."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

_LONG: Final = 5
"""Letters of words that are kept; of shorter ones too many are one letter from another."""


def halves_of(word: str) -> tuple[tuple[int, str], tuple[int, str]]:
    """The first and second half of a word, with its length: counted from zero downwards for the second."""
    size = len(word)
    return (size, word[: size // 2]), (-size, word[size // 2 :])


class Halves:
    """Words kept by their length with each half of them, so that few are to be compared."""

    def __init__(self, words: Iterable[str]) -> None:
        self._fronts: defaultdict[tuple[int, str], list[str]] = defaultdict(list)
        self._backs: defaultdict[tuple[int, str], list[str]] = defaultdict(list)
        for word in words:
            if (size := len(word)) >= _LONG:
                self._fronts[size, word[: size // 2]].append(word)
                self._backs[size, word[size // 2 :]].append(word)

    def one_letter_off(self, word: str, start: int, end: int) -> list[tuple[int, str]]:
        """Where a letter from ``start`` to ``end`` parts this word from one that is kept, and the letter that stands there in that one."""
        size = len(word)
        half = size // 2
        found: list[tuple[int, str] | None] = []
        if start < half and (alike := self._backs.get((size, word[half:]))):
            found += [_parting(word, other, 0, half) for other in alike]
        if end > half and (alike := self._fronts.get((size, word[:half]))):
            found += [_parting(word, other, half, size) for other in alike]
        return [parting for parting in found if parting is not None and start <= parting[0] < end]


def _parting(word: str, other: str, start: int, end: int) -> tuple[int, str] | None:
    """The one place between ``start`` and ``end`` where two words differ; None where they differ in more or none."""
    at = start
    while at < end and word[at] == other[at]:
        at += 1
    return (at, other[at]) if at < end and word[at + 1 : end] == other[at + 1 : end] else None
