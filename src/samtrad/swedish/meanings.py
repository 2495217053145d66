"""What a Swedish word is looked up by: the words that it may be a form of, and of a compound its parts as words."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from samtrad.swedish.compounds import parts
from samtrad.swedish.compounds_costs import lemma_of_first
from samtrad.swedish.inflection import known_lemmas, sure_lemma

_LONGEST: Final = 60
"""Letters of the longest word that is looked into; what is longer is a slip or a picture of signs."""
_SHORTEST_GENITIVE: Final = 4


class Meaning(NamedTuple):
    """`lemma`: the word that it is most likely a form of. `others`: words that it may also be of. `parts`: of a compound, its parts as words."""

    lemma: str
    others: tuple[str, ...]
    parts: tuple[str, ...]


@lru_cache(maxsize=1 << 17)
def meaning(word: str) -> Meaning:
    """What a word in small letters is looked up by."""
    if len(word) > _LONGEST or not word.isalpha():
        return Meaning(word, (), ())
    cut = parts(word)
    lemmas = known_lemmas(word)
    if len(cut) == 1:
        return _simple(word, lemmas)
    last = known_lemmas(cut[-1])
    ended = last[0] if last else sure_lemma(cut[-1])
    as_words = (*(lemma_of_first(one) or one for one in cut[:-1]), ended)
    made = lemmas or (word[: len(word) - len(cut[-1])] + ended,)
    return Meaning(made[0], made[1:], as_words)


def _simple(word: str, lemmas: tuple[str, ...]) -> Meaning:
    if lemmas:
        return Meaning(lemmas[0], lemmas[1:], ())
    sure = sure_lemma(word)
    if sure != word or not word.endswith("s") or len(word) <= _SHORTEST_GENITIVE:
        return Meaning(sure, (), ())
    return Meaning(word, (word[:-1],), ())  # "örebros" may be the genitive of a name
