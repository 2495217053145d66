"""Whether two ways of naming a body may mean one: "SRO" and "Samrådsorganet", "styrgruppen" and "Styrgruppen för social välfärd"."""

from __future__ import annotations

import re

from samtrad.matters.linking.endings import stem

_WORD = re.compile(r"[\wåäöÅÄÖ]+")
_SMALL = frozenset("för i och av vid en ett den det".split())


def same_body(one: str, other: str) -> bool:
    """Whether all words of the shorter name stand in the longer, or its letters open the other's words or parts of them in order."""
    mine, theirs = _words(one), _words(other)
    if mine and theirs and (mine <= theirs or theirs <= mine):
        return True
    return _short(one, other) or _short(other, one)


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
