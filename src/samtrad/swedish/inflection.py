"""From a form of a Swedish word to the words that it may be a form of: "äldreomsorgens" -> "äldreomsorg", "böcker" -> "bok".

What the dictionary knows comes first, then compounds of what it knows, then endings that are sure whatever stands before them.
What none of these knows stays as it is, which names mostly do; "örebros" may be a genitive and so is told beside "örebro".
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from samtrad.swedish.dictionary import Ending, dictionary
from samtrad.swedish.words_irregular import IRREGULAR

_LONGEST: Final = 7
"""Letters of the longest ending."""
_SURE: Final = {
    "ning": ("ningen", "ningens", "ningar", "ningars", "ningarna", "ningarnas", "nings"),
    "het": ("heten", "hetens", "heter", "heters", "heterna", "heternas", "hets"),
    "else": ("elsen", "elsens", "elser", "elsers", "elserna", "elsernas"),
    "tion": ("tionen", "tionens", "tioner", "tioners", "tionerna", "tionernas", "tions"),
    "itet": ("iteten", "itetens", "iteter", "iteters", "iteterna", "iteternas"),
    "ism": ("ismen", "ismens", "ismer", "ismerna"),
    "skap": ("skapet", "skapets", "skapen", "skapens"),
    "are": ("arens", "arna", "arnas"),
    "lig": ("liga", "ligt", "ligas", "ligare", "ligast", "ligaste"),
    "isk": ("iska", "iskt"),
    "era": ("erar", "erade", "erat", "erats", "eras", "erades", "erande"),
}
"""Endings of words that were made with these; they are sure also where the word is in no dictionary."""
_SURE_ENDS: Final = {form: end for end, forms in _SURE.items() for form in forms}
_LONGEST_SURE: Final = max(map(len, _SURE_ENDS))


_UNTOLD: Final = frozenset("XY")
"""Rules of forms that were put into the dictionary as they stood, without telling what they are forms of: "mötet/XY"."""


def bases(word: str) -> list[tuple[str, str]]:
    """Each stem that a form could come from by the dictionary's rules, with the name of the rule; whether there is such a word is not asked."""
    endings = dictionary().endings
    found = []
    for length in range(min(_LONGEST, len(word)) + 1):
        rules: tuple[Ending, ...] = endings.get(word[len(word) - length :], ())
        kept = word[: len(word) - length]
        for strip, _, condition, flag in rules:
            stem = kept + strip
            if condition is None or condition.search(stem):
                found.append((stem, flag))
    return found


@lru_cache(maxsize=1 << 16)
def known_lemmas(word: str) -> tuple[str, ...]:
    """The words of the dictionary that a form may be of: itself first, if it is one, then the shortest."""
    lemmas = dictionary().lemmas
    irregular = _irregular(word)
    found = {IRREGULAR.get(stem, (stem,))[0] for stem, flag in bases(word) if stem != word and flag in lemmas.get(stem, "")}
    found.update(irregular)
    found.discard(word)
    others = sorted(found, key=lambda one: (one not in irregular, len(one), one))
    is_own = word in lemmas and not irregular and not (others and _UNTOLD.issuperset(lemmas[word]))
    return (word, *others) if is_own else tuple(others)


def _irregular(word: str) -> tuple[str, ...]:
    """The words that a form is of by no rule, also at the end of a word of the dictionary: "bostäder" -> "bostad"."""
    for form in (word, word[:-1]) if word.endswith("s") else (word,):
        if form in IRREGULAR:
            return IRREGULAR[form]
        for start in range(2, len(form) - 3):
            for base in IRREGULAR.get(form[start:], ()):
                if form[:start] + base in dictionary().lasts:
                    return (form[:start] + base,)
    return ()


def sure_lemma(word: str) -> str:
    """The word that a form is of by an ending that is sure also for words that no dictionary has: "hembesöksningarna" -> "hembesöksning"."""
    for length in range(min(_LONGEST_SURE, len(word) - 3), 3, -1):
        if end := _SURE_ENDS.get(word[len(word) - length :]):
            return word[: len(word) - length] + end
    return word
