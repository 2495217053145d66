"""Which of its items' titles a matter goes by: the one that is most like all the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from samtrad.matters.linking.calling import called
from samtrad.matters.linking.passage import Kind, Passage
from samtrad.matters.linking.stop_words import STOP_WORDS
from samtrad.matters.linking.words import TOKEN, form

_ENOUGH = 60
"""How many titles are held against each other: those that most items have. A matter has few, and each costs all the others."""
_OWN = 0.65
"""What the words that are its own count for: those that nobody else uses (who moved it, what was sent where) tell against a title more than what it leaves out."""


def title_of(passages: Sequence[Passage]) -> str:
    """What a matter is called after its items; after its topics where there is no item.

    A title is near to another if the other has its words. The one that is nearest to those of all items stands for them:
    *Gemensamt register över utförare* before *Motion av Anna Berg (S) om ett gemensamt register över utförare*, though a motion was what
    most items treated. Of those as near the one that more items have, then the earliest.
    """
    for kind in Kind:
        titles = Counter(passage.title for passage in passages if passage.kind is kind)
        if titles:
            return _nearest(titles)
    return ""


def _nearest(titles: Counter[str]) -> str:
    held = titles.most_common(_ENOUGH)
    if len(held) == 1:
        return held[0][0]
    words = {title: _words(title) for title, _ in held}

    def near(title: str) -> float:
        return sum(number * _alike(words[title], words[other]) for other, number in held)

    return max(held, key=lambda one: (round(near(one[0]), 9), one[1]))[0]


def _words(title: str) -> frozenset[str]:
    return frozenset(form(word) for word in TOKEN.findall(called(title)) if word.casefold() not in STOP_WORDS)


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    """How well a title tells another, from 0 to 1: what of its own words the other has, and, for less, what of the other's words it has."""
    common = len(one & other)
    return _OWN * common / len(one) + (1 - _OWN) * common / len(other) if common else 0.0
