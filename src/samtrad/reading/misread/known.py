"""The words that a misread word is held against: those that minutes use, and those that the document itself repeats."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Final

from samtrad.reading.misread.slips import undone
from samtrad.reading.tables import lines_of

_FILE: Final = "misread/words.txt"


@cache
def ranks() -> dict[str, int]:
    """Each word of the table with its place in it, from the commonest (``train/known_words.py`` makes it)."""
    return {word: rank for rank, word in enumerate(lines_of(_FILE))}


@cache
def triples() -> frozenset[str]:
    """Every three letters in a row that the words of the table hold, their ends among them."""
    return frozenset(triple for word in ranks() for triple in three(word))


def three(word: str) -> Iterable[str]:
    """The letters of a word three by three, with its ends."""
    whole = f"^{word}$"
    return (whole[at : at + 3] for at in range(len(whole) - 2))


@lru_cache(maxsize=1 << 14)
def odd_places(word: str) -> tuple[int, ...]:
    """Where three letters of a word begin that no known word has in a row, a sign before the first counted; documents share most words."""
    usual = triples()
    whole = f"^{word}$"
    return tuple([at for at in range(len(whole) - 2) if whole[at : at + 3] not in usual])


class Known:
    """What is known in one document: the table, and the words of the document's own that it has more than once."""

    def __init__(self, words: Iterable[str]) -> None:
        self.own = Counter(word.casefold() for word in words)
        self._ranks = ranks()

    def holds(self, word: str) -> bool:
        """Whether the word is known, or stands in the document again."""
        low = word.casefold()
        return low in self._ranks or self.own[low] > 1

    def is_slip(self, word: str) -> bool:
        """Whether a word that no table has is one slip from a known one."""
        low = word.casefold()
        return low not in self._ranks and self.is_near(low)

    def is_near(self, word: str) -> bool:
        """Whether one slip parts a word in small letters from a word of the table."""
        return not self._ranks.keys().isdisjoint(undone(word))

    def rank(self, word: str) -> int:
        """The word's place in the table, from the commonest; past its end where it is not there."""
        return self._ranks.get(word.casefold(), len(self._ranks))

    def worth(self, word: str) -> tuple[int, int]:
        """How well a word is known, for a choice between two: how often the document has it, then how common it is."""
        low = word.casefold()
        return (self.own[low], -self.rank(word))
