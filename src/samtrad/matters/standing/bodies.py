"""Whether two ways of naming a body may mean one: "SRO" and "Samrådsorganet", "styrgruppen" and "Styrgruppen för social välfärd"."""

from __future__ import annotations

import re

from samtrad.matters.linking.endings import stem

_WORD = re.compile(r"[\wåäöÅÄÖ]+")
_SMALL = frozenset("för i och av vid en ett den det".split())
_WHOSE = re.compile(r"\s(?:mellan|i|hos)\s.*", re.DOTALL)
"""What stands behind the name: whose it is, or between whom."""


def same_body(one: str, other: str) -> bool:
    """Whether all words of the shorter name stand in the longer, or its letters open the other's words or parts of them in order."""
    return _within(one, other) or _within(other, one) or _short(one, other) or _short(other, one)


def _within(shorter: str, longer: str) -> bool:
    """Whether all words of a name stand in another's, and not only behind it: "VästKom" is not "Samrådsorganet mellan VästKom och regionen"."""
    mine = _words(shorter)
    return bool(mine) and mine <= _words(longer) and not mine.isdisjoint(_words(_WHOSE.sub("", longer)))


def _words(name: str) -> frozenset[str]:
    return frozenset(stem(word.casefold()) for word in _WORD.findall(name) if word.casefold() not in _SMALL)


def _short(short: str, name: str) -> bool:
    letters = short.strip().casefold()
    if not (short.strip().isupper() and short.strip().isalpha()) or len(letters) > 6:
        return False
    at = 0
    low = name.casefold()
    if not low.startswith(letters[0]):
        return False
    for letter in letters:
        at = low.find(letter, at) + 1
        if not at:
            return False
    return True
