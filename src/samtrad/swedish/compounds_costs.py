"""How dear it is to take letters for a part of a compound: learnt from the dictionary's own compounds.

The dictionary lists compounds without telling that they are. A form that opens many of its words before other words of it is a
first part ("skol" before "gård", "plan", "bok" …); a word that ends many is a last part. What does so once or twice may be chance.
Cost is the negative logarithm of how often, less for long parts, since letters in a row that make two long words are no chance.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from math import log
from typing import Final

from samtrad.swedish.dictionary import dictionary
from samtrad.swedish.words_joining import FIRSTS, NEVER_FIRST, NEVER_LAST, SHORT, WHOLE

_NOUN: Final = frozenset("BCDEFGHI")
_ADJECTIVE: Final = frozenset("OPQ")
_PER_LETTER: Final = 0.7
_LEAST: Final = {1: 1000, 2: 30, 3: 10, 4: 3}
"""Fewer words than so tell nothing of a form of so many letters that the dictionary does not say may come first."""
_MANY: Final = 60
"""A short part that so many words have is sure."""
KNOWN: Final = 18.0
"""What it costs to leave a word of the dictionary whole."""
_UNKNOWN: Final = 14.0
_UNKNOWN_LETTER: Final = 1.1
_OWN: Final = 0.7


class Costs:
    """What parts cost, by how many words of the dictionary have them first and last."""

    def __init__(self) -> None:
        self._heads, self._tails = _parts_of_words()
        self._all = log(self._heads.total() + 1)

    def first(self, form: str) -> float | None:
        """The cost of a form that opens a compound or stands inside; None if it cannot."""
        if form in NEVER_FIRST and form not in FIRSTS:
            return None
        count = self._heads.get(form, 0)
        if form in FIRSTS or form in dictionary().firsts:
            count += 3
        elif count < _LEAST.get(len(form), 1) or lemma_of_first(form) is None:
            return None
        if len(form) < 3 and count < _MANY // 2 and form not in FIRSTS:
            return None
        return self._all - log(count + 1) + _for_length(form, count)

    def last(self, lemma: str, form: str) -> float | None:
        """The cost of a form of a word that ends a compound; None if it cannot."""
        if lemma in NEVER_LAST or form in NEVER_LAST or (len(form) < 3 and form not in SHORT):
            return None
        count = self._tails.get(lemma, 0) + (lemma in dictionary().lasts)
        return self._all - log(count + 1) + _for_length(lemma, count)

    def whole(self, word: str, *, is_known: bool) -> float:
        """The cost of leaving a word whole: less, the more it is a part of others; more, if it is in no dictionary, the longer it is."""
        if not is_known:
            return _UNKNOWN + _UNKNOWN_LETTER * len(word)
        return KNOWN - _OWN * log(1 + self._heads.get(word, 0) + self._heads.get(word + "s", 0) + self._tails.get(word, 0))


@cache
def costs() -> Costs:
    """Costs by the installed dictionary, learnt once."""
    return Costs()


def lemma_of_first(form: str) -> str | None:
    """The word whose form opens a compound: "vårds" -> "vård", "skol" -> "skola", "hälso" -> "hälsa"."""
    if form in FIRSTS:
        return FIRSTS[form]
    known = dictionary()
    if told := known.firsts.get(form):
        return told if not form.endswith("s") or form[:-1] not in known.lasts else form[:-1]
    flags = known.lemmas.get(form, "")
    if len(form) > 1 and (_NOUN.intersection(flags) or _ADJECTIVE.intersection(flags)):
        return form
    for stem in _stems(form):
        if stem in known.lemmas and stem not in NEVER_FIRST and _NOUN.intersection(known.lemmas[stem]):
            return stem
    return form if form in known.firsts else None


def _stems(form: str) -> list[str]:
    made = [form + "a", form + "e"]
    if form.endswith("s") and len(form) > 3:
        made = [form[:-1], form[:-1] + "e", form[:-1] + "a", *made]
    if form[-1] in "oue":
        made.append(form[:-1] + "a")
    return made


class _Opening(dict[str, bool]):
    """Whether letters may open a compound, asked once of each."""

    def __missing__(self, head: str) -> bool:
        can = self[head] = len(head) > 1 and head not in NEVER_FIRST and lemma_of_first(head) is not None
        return can


def _parts_of_words() -> tuple[Counter[str], Counter[str]]:
    """How many words of the dictionary open with a form, and end with a word, each cut in two of its words where that is most likely.

    By their ends in order, the words that end a word are among those just before it. Most may be cut in one way alone.
    """
    opening = _Opening()
    heads, tails, several, ends = [], [], [], list[str]()
    for word in sorted(dictionary().lemmas, key=_turned):
        while ends and not word.endswith(ends[-1]):
            ends.pop()
        if ends and len(word) >= 5 and word not in WHOLE:
            ways = [tail for tail in ends if opening[word[: -len(tail)]]]
            if len(ways) == 1:
                heads.append(word[: -len(ways[0])])
                tails.append(ways[0])
            elif ways:
                several.append([(word[: -len(tail)], tail) for tail in reversed(ways)])
        if len(word) > 1 and word not in NEVER_LAST:
            ends.append(word)
    opened, ended = Counter(heads), Counter(tails)
    all_heads = opened + Counter([head for ways in several for head, _ in ways])
    all_tails = ended + Counter([tail for ways in several for _, tail in ways])

    def dear(way: tuple[str, str]) -> float:
        return _for_length(way[0], 0) + _for_length(way[1], 0) - log(all_heads[way[0]] * all_tails[way[1]])

    best = [min(ways, key=dear) for ways in several]
    opened.update([head for head, _ in best])
    ended.update([tail for _, tail in best])
    return opened, ended


def _turned(word: str) -> str:
    return word[::-1]


def _for_length(part: str, count: int) -> float:
    short = 0.0 if count >= _MANY else {2: 3.0, 3: 1.0}.get(len(part), 0.0)
    return short - _PER_LETTER * (min(len(part), 7) - 3)
