"""Which words of a text look misread, and what likely stood there."""

from __future__ import annotations

import re
from typing import Final

from samtrad.reading.misread.edits import Edit
from samtrad.reading.misread.known import Known, three, triples
from samtrad.reading.misread.slips import DIGITS, LIKE_DIGITS, undone
from samtrad.reading.words import Span

_WORD: Final = re.compile(r"[^\W_]+")
_SIGN: Final = re.compile(r"(?m)(?<![^\s(])\$(?=\s?\d)|(?<=\w)~(?=\w)")
_SIGNS: Final = {"$": "§", "~": "-"}
_SHORTEST = 4
_SHORT = 3
_COMMON = 400
"""How far down the table a word of three letters may stand to be thought of; most such strings are a slip from some word."""
_LONG = 6
"""Letters of a word in which two slips may be undone."""
_HALVES = re.compile(r"(?<=[a-zåäö]{2})(?=[A-ZÅÄÖ][a-zåäö])")

_WINDOWS = 3
_WINDOW = 1200
_LEAST = 6
_SHARE = 0.022
"""Words a slip from known ones, of the words in small letters: in sound minutes .02 at most; with one letter in a hundred misread .05."""


def looks_misread(string: str) -> bool:
    """Whether so many words are a slip from known ones that the letters of the text are not to be relied on."""
    words = [word for window in _windows(string) for word in _WORD.findall(window) if len(word) >= _SHORTEST and not word[0].isupper() and not word.isdecimal()]
    known = Known(words)
    slips = sum(1 for word in set(words) if not known.holds(word) and _once(word, known))
    return slips >= max(_LEAST, _SHARE * len(words))


def _windows(string: str) -> list[str]:
    """Three stretches of a text, or all of one that is no longer than they."""
    if len(string) <= _WINDOWS * _WINDOW:
        return [string]
    step = (len(string) - _WINDOW) // (_WINDOWS - 1)
    return [string[at : at + _WINDOW] for at in range(0, step * _WINDOWS, step)]


def corrections(string: str) -> list[Edit]:
    """What is read in the stead of what stands, in order."""
    known = Known(_WORD.findall(string))
    meant: dict[str, str | None] = {}
    edits = [Edit(match.start(), match.end(), _SIGNS[match.group()]) for match in _SIGN.finditer(string)]
    for match in _WORD.finditer(string):
        word = match.group()
        if word not in meant:
            meant[word] = _meant(word, known)
        read = meant[word] or (_figures(string, match.start(), match.end()) if LIKE_DIGITS.issuperset(word) else None)
        if read is not None:
            edits += _changes(match.start(), word, read)
    return sorted(edits)


def _changes(start: int, word: str, read: str) -> list[Edit]:
    """What changes from a word to what is read: the word, or the spaces that it lost."""
    if read.replace(" ", "") != word:
        return [Edit(start, start + len(word), read)]
    gaps = [at for at, letter in enumerate(read) if letter == " "]
    return [Edit(start + at - lost, start + at - lost, " ") for lost, at in enumerate(gaps)]


def strange(string: str) -> list[Span]:
    """The words that no correction is known for and whose letters stand as no known word has them."""
    known, usual = Known(_WORD.findall(string)), triples()
    return [match.span() for match in _WORD.finditer(string) if _odd(match.group()) and not known.holds(match.group()) and not usual.issuperset(three(match.group().casefold()))]


def _odd(word: str) -> bool:
    return len(word) >= _SHORT and not word.isdecimal()


def _meant(word: str, known: Known) -> str | None:
    """The word that a word of letters was, if it is not known and one is a slip or two away."""
    if word.isdecimal() or known.holds(word):
        return None
    if any(letter.isdecimal() for letter in word) and LIKE_DIGITS.union("0123456789").issuperset(word):
        return word.translate(DIGITS)
    if len(word) < _SHORTEST:
        near = _once(word, known) if len(word) == _SHORT else None
        return near if near and known.rank(near) < _COMMON else None
    return _once(word, known) or _apart(word) or (_twice(word, known) if len(word) >= _LONG else None)


def _once(word: str, known: Known) -> str | None:
    return max((near for near in undone(word) if known.holds(near)), key=known.worth, default=None)


def _twice(word: str, known: Known) -> str | None:
    return max((near for first in undone(word) for near in undone(first) if known.holds(near)), key=known.worth, default=None)


def _apart(word: str) -> str | None:
    """Two words whose space was lost: the second begins with a capital."""
    found = _HALVES.split(word)
    return " ".join(found) if len(found) > 1 else None


def _figures(string: str, start: int, end: int) -> str | None:
    """A figure that was seen as letters: beside others in a date or time, or where one is awaited."""
    before, after = string[max(0, start - 12) : start], string[end : end + 12]
    beside = re.search(r"\d[-–/.:]\Z", before) or re.match(r"[-–/.:]\d", after)
    awaited = re.search(r"(?:\bden|\bkl\.?|§§?|\bklockan)\s\Z", before) and re.match(r"\s|[.,:)]|\Z", after)
    return string[start:end].translate(DIGITS) if beside or awaited else None
