"""How much a word weighs in an entry: a function of the entry alone, so that an index that grew answers as one built anew. Pure functions.

An index's own weights go by how many entries hold a word and how long entries are on the whole, and count those too that were taken out
and not yet swept away. Here each word of an entry has one of nine weights (BM25 with a fixed mean length), and is indexed as that weight and the word.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from math import ceil, log2
from typing import Final, NamedTuple

WEIGHTS: Final = range(1, 10)
"""The weights that a word can have in an entry."""
ALL: Final = "*"
"""Stands in every entry."""
_IN_ORDER: Final = (6.0, 1.0)
"""The weights of those columns that have their words in order."""
_SOON: Final = 1.2
_LENGTH: Final = 0.75
_MEAN: Final = 150
"""Words and keys of an entry of usual length."""
RAREST: Final = 40
"""The most that it says of an entry that it has a word."""


class Words(NamedTuple):
    """The words of an entry, as `search.analysis` made them, as they stand in its columns."""

    title_words: str
    words: str
    title_keys: str
    keys: str
    loose: str


def weighed(entry: Words) -> list[str]:
    """The words of an entry, and each two in a row, behind their weight in it: of two in a row that of the lighter."""
    times: dict[str, float] = defaultdict(float)
    length, pairs = 0, set[tuple[str, str]]()
    for told, weight in ((entry.title_words, 6.0), (entry.words, 1.0), (entry.title_keys, 2.0), (entry.keys, 0.5)):
        found = told.split()
        length += len(found)
        for word in found:
            times[word] += weight
        if weight in _IN_ORDER:
            pairs.update(pairwise(found))
    soon = _SOON * (1 - _LENGTH + _LENGTH * (length + entry.loose.count(" ")) / _MEAN)
    weights = {word: ceil(WEIGHTS[-1] * count / (count + soon)) for word, count in times.items()}
    return [ALL, *(f"{weight}{word}" for word, weight in weights.items()), *(f"{min(weights[one], weights[other])}{one}|{other}" for one, other in pairs)]


def row(one: str, other: str) -> str:
    """Two words in a row, as one."""
    return f"{one}|{other}"


def rarity(holding: int, of: int) -> int:
    """How much it says that an entry has a word which so many of all have: half bits, at least one."""
    return max(1, min(RAREST, round(2 * log2((of + 1) / (holding + 1)))))
