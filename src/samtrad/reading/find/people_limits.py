"""What limits someone's presence: "§§ 3-7", "punkt A-E, G och H", "t.o.m. § 5", "kl 9.30-11"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

_NUMBER = r"\d{1,4}(?:(?:[a-zåäö]|\s[a-hj-z])(?![\wåäö]))?"
_LETTER = r"[A-ZÅÄÖ](?![\wåäö])"
_JOIN = r"\s*(?:[-–—,;&]|,?\s*(?:och|samt|till|resp\.?|t\.?o\.?m\.?)\b)\s*"
_LIMIT = re.compile(
    rf"(?:(?P<sign>§+)|(?<![\wåäö])(?P<word>[Pp]unkt(?:erna|en|er)?|[Pp]kt\.?|[Pp]\.?(?=\s?\d)|[Ää]rende(?:na|n|t)?(?=\s\d)|[Pp]aragraf(?:erna|er|en)?|[Dd]agordningspunkt(?:erna|en)?))\s*(?:nr\.?\s*)?:?\s*"
    rf"(?P<list>{_NUMBER}(?:{_JOIN}(?:§+\s*)?(?:{_NUMBER}(?!\d*[.:]\d)|[a-z](?![\wåäö])))*|{_LETTER}(?:{_JOIN}{_LETTER})*)"
    r"|(?P<kl>(?<![\wåäö])(?:kl\.?|klockan)\s*)?(?<!\d)(?P<from>\d{1,2}[.:]\d\d|(?(kl)\d{1,2}(?!\d)|(?!)))(?:\s*(?:[-–—]|till)\s*(?:kl\.?\s*)?(?P<to>\d{1,2}(?:[.:]\d\d)?)(?!\d))?"
)
_MAY_LIMIT = re.compile(r"[§\d]|[Pp]unkt")
_LEADS = frozenset(
    (
        "del delar av under fr.o.m fr.o.m. from from. fom t.o.m. t.o.m tom till och med från deltog deltar deltagit närvarande närvarade närv närv. vid i för på endast ej inte utom "
        "förutom lämnade lämnar lämnat mötet möte sammanträdet efter kom kommer anlände anländer ankom klockan kl kl. behandling behandlingen handläggningen handläggning ärende ärendet "
        "paragraf paragraferna gick går ifrån frånvarande jäv jävig beslut beslutet hela dock ersatt tjänstgör tjänstgjorde före innan"
    ).split()
)
_FROM = frozenset("fr.o.m fr.o.m. from fom från kom kommer anlände anländer ankom efter".split())
_TO = frozenset("t.o.m. t.o.m tom till lämnade lämnar lämnat gick går ifrån före innan".split())
_NOT = frozenset("ej inte utom förutom frånvarande jäv jävig dock".split())
_WORDS_BEFORE = re.compile(r"(?:[a-zåäöA-ZÅÄÖ.]+\s+)+\Z")
_PIECE = re.compile(rf"({_NUMBER}|{_LETTER}|(?<![\wåäö])[a-z](?![\wåäö.]))|([-–—]|till\b|t\.?o\.?m\.?)")
_MOST = 400
_FARTHEST = 60  # characters before a number in which its leading words stand


class Limit(NamedTuple):
    """A limit on presence at [start, end) of a string, its leading words ("del av", "t.o.m.") included.

    ``numbers`` are items with ranges expanded; ``letters`` points of an item ("punkt A-C" -> A, B, C);
    ``mode`` is "from", "to", "not" or ""; ``clock`` the times from and to as HH:MM.
    """

    start: int
    end: int
    numbers: tuple[str, ...]
    letters: tuple[str, ...]
    mode: str
    clock: tuple[str | None, str | None]


def find_limits(string: str) -> list[Limit]:
    """Every limit in the string, in order."""
    if not _MAY_LIMIT.search(string):
        return []
    found: list[Limit] = []
    for match in _LIMIT.finditer(string):
        before = string[max(found[-1].end if found else 0, match.start() - _FARTHEST) : match.start()]
        start, mode = _lead(before, match.start())
        if match.group("list"):
            entries = expand(match.group("list"))
            letters = tuple(e for e in entries if e.isalpha())
            found.append(Limit(start, match.end(), tuple(e for e in entries if not e.isalpha()), letters, mode, (None, None)))
        elif match.group("from"):
            first, last = _clock(match.group("from")), _clock(match.group("to"))
            if first:
                found.append(Limit(start, match.end(), (), (), mode, (None, first) if mode == "to" and not last else (first, last)))
    return found


def _lead(before: str, at: int) -> tuple[int, str]:
    """Where the words that lead a limit start, and what they make of it."""
    match = _WORDS_BEFORE.search(before)
    mode = ""
    for word in reversed(match.group().split() if match else []):
        low = word.casefold()
        if low not in _LEADS:
            break
        at -= len(word)
        while at and before and before[len(before) - 1].isspace():
            before, at = before[:-1], at - 1
        before = before[: len(before) - len(word)]
        if low in _NOT:
            mode = "not"
        elif not mode and low in _TO:
            mode = "to"
        elif low in _FROM and mode != "not":
            mode = "from"
    return at, mode


def _clock(written: str | None) -> str | None:
    if not written:
        return None
    hour, _, minute = written.replace(".", ":").partition(":")
    return f"{int(hour):02d}:{minute or '00'}" if int(hour) < 25 and (not minute or int(minute) < 60) else None


def expand(written: str) -> tuple[str, ...]:
    """The items that a list names, ranges filled in: "3-5 och 7" -> 3, 4, 5, 7; "34 a-c" -> 34 a, 34 b, 34 c."""
    found: list[str] = []
    ranging = False
    for match in _PIECE.finditer(written):
        if match.group(2):
            ranging = True
            continue
        entry = " ".join(match.group(1).split())
        if ranging and found:
            found += _between(found[-1], entry)
        else:
            found.append(entry)
        ranging = False
    return tuple(found)


def _between(first: str, last: str) -> Sequence[str]:
    """The entries after ``first`` up to ``last``."""
    if first.isdigit() and last.isdigit():
        low, high = int(first), int(last)
        return [str(n) for n in range(low + 1, high + 1)] if low < high <= low + _MOST else [last]
    head = first[:-1]
    if len(last) == 1 and last.isalpha() and first[-1:].isalpha() and first[-1].isupper() == last.isupper():
        alphabet = "abcdefghijklmnopqrstuvwxyzåäö" if last.islower() else "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ"
        low, high = alphabet.find(first[-1]), alphabet.find(last)
        if 0 <= low < high:
            return [head + letter for letter in alphabet[low + 1 : high + 1]]
    return [last]
