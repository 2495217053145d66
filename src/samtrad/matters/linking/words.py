"""The words of a passage as they are compared: in small letters, without endings, compounds with their parts."""

from __future__ import annotations

import re
from functools import lru_cache

from samtrad.matters.linking.endings import stem
from samtrad.matters.linking.heads import HEADS
from samtrad.matters.linking.short_forms import SHORT_FORMS

TOKEN = re.compile(r"[^\W\d_]+(?:[:.][^\W\d_]+)*(?!-\s?(?:och|eller|samt)\b)(?![^\W\d_])|\d+(?:[:.,]\d+)*")
"""A word or a number; a hyphen parts words, and what stands before one that is to be completed ("hälso- och sjukvård") is left out."""
_PART = 4


@lru_cache(maxsize=200_000)
def form(word: str) -> str:
    """A word without its endings, in small letters; an acronym as it is ("KÖK" is no kök), without an ending ("GR:s")."""
    if ":" in word and word.split(":", 1)[0].isupper():
        word = word.split(":", 1)[0]
    low = word.casefold()
    if low in SHORT_FORMS:
        return SHORT_FORMS[low]
    return word if is_acronym(word) else stem(low)


def is_acronym(word: str) -> bool:
    """Letters that stand for a name: "FVM"; "VästKom" is none."""
    head = word.split(":", 1)[0]
    return 2 <= len(head) <= 6 and head.isupper() and head.isalpha()


@lru_cache(maxsize=200_000)
def parts(word: str) -> tuple[str, ...]:
    """The parts of a compound, each without endings: "hemsjukvårdsavtal" is "hemsjukvård" and "avtal"; none of a simple word."""
    for head in HEADS.get(word[-3:], ()):
        if word.endswith(head) and len(word) - len(head) >= _PART:
            front = word[: -len(head)]
            return (stem(front[:-1] if front.endswith("s") and len(front) > _PART else front), head)
    return ()
