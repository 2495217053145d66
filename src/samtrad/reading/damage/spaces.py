"""Words that lost the space between them: "iskola", "särskiltboende", "den5 augusti", "godkänns.Kommunerna"."""

from __future__ import annotations

import re

from samtrad.reading.damage.signs import Sign
from samtrad.reading.damage.vocabulary import Vocabulary
from samtrad.reading.misread.known import ranks
from samtrad.swedish.dates_words import NAMES

_MONTHS = "|".join(NAMES)
_SURE = re.compile(
    r"(?<![\w@./:-])(?:"
    r"(?!www\b)[A-ZÅÄÖ]?[a-zåäöé]{2,}[.,;:!?)][A-ZÅÄÖ][a-zåäö]{2,}"  # a sentence and the next
    r"|[a-zåäö]{3,}[.,;][a-zåäö]{3,}(?![\w@/]|[.-]\w)"
    rf"|\d{{1,4}}(?:{_MONTHS})\b|(?:{_MONTHS})\d{{1,4}}(?![\w-])"
    r"|[a-zåäö]{3,}\d{1,4}(?![\w@/]|[.:-]\w)"
    r"|(?:Beslut|BESLUT|Bakgrund|Beslutsunderlag|Sammanfattning|Ärendebeskrivning|Yrkanden?|Sekreterare|Justerare|Justerande|Ordförande|Ledamöter|Ersättare|Närvarande|Organisation)(?:[A-ZÅÄÖ][a-zåäö]+|att\b)"
    r"|[a-zåäö]{3,}(?:Dnr|Diarienummer|§)"
    r"|[a-zåäö]{4,}\.\d{2,6}(?![\w.,:/-])"
    r"|\d{1,4}(?:till|och|att|för|med|den|kronor|tkr|mnkr)(?![\w@/])"
    r")"
)
_HALVES = re.compile(r"(?<![\w@./:-])[A-ZÅÄÖ]?[a-zåäö]{3,}[A-ZÅÄÖ][a-zåäö]{3,}(?![\w@/]|[.-]\w)")
"""A capital inside a word: two names, or a name that is written so."""
_CAPITAL = re.compile(r"(?=[A-ZÅÄÖ])")
_AGAIN = 2
"""Times that a text has a word that is meant to be written so."""
_SMALL = tuple("och att av på för till med den det de som en ett i är har ska inte under vid från om samt kan inom mot hos efter enligt eller".split())
_LEADS = ("ade", "ades", "erna", "arna", "orna", "igt", "ligt", "iska", "andet", "ningen", "heten", "elsen", "ens", "lsens", "nära", "anta", "ska")
"""How words end that no compound begins with: "kommunernaatt", "särskiltboende"."""
_REST = 3
_NEVER_LAST = tuple("och av till den är under att på från som mot inom vid inte enligt hos om".split())
_NEVER_FIRST = tuple("och att har ett är som kan det enligt".split())
_INFLECTED = re.compile(r"(?:ade|ades|erna|arna|orna|ligt|iska|andet|ningen|elsen|lsens|nära)(?=[^\W\d_]{3})")
"""Forms that nothing is put behind: "antecknademuntlig"."""
_FRONT = 5
"""Letters of a word that a small one hangs on to: "delegationunder"."""


def lost_spaces(words: Vocabulary) -> list[Sign]:
    """Places where two words stand as one. Words that only may be two are looked at where others surely are."""
    found = [Sign("spaces", span, sure=True) for low in surely_two(words) for span in words.places(low, small=True)]
    for token in words.mixed:
        sure = _SURE.search(token) is not None
        if not sure and (match := _HALVES.search(token)) and words.counts[token] < _AGAIN:
            found += [Sign("spaces", span, sure=_is_glued(match.group(), words)) for span in words.places(token, small=False)]
        elif sure:
            found += [Sign("spaces", span, sure=True) for span in words.places(token, small=False)]
    if any(sign.sure for sign in found):
        found += [
            Sign("spaces", span, sure=False) for low in words.unknown if len(low) > _REST and is_two(low, words) for span in words.places(low, small=True)
        ]
    return found


def _is_glued(word: str, words: Vocabulary) -> bool:
    """Whether a word with a capital in it is a known word and a name, not a name that is written so: "projektledareNils"."""
    return word[0].islower() and words.holds(_CAPITAL.split(word)[0])


def maybe_two(words: Vocabulary) -> list[Sign]:
    """Words that are two known ones, as many compounds are: worth a doubt where spaces are known to be lost."""
    twos = [low for low in words.unknown if any(words.holds(low[:cut]) and words.holds(low[cut:]) for cut in range(_REST, len(low) - _REST + 1))]
    return [Sign("spaces", span, sure=False) for low in twos for span in words.places(low, small=True)]


def surely_two(words: Vocabulary) -> list[str]:
    """Words that are a known one with a small word at its end or beginning, or behind a form that is inflected: no compound is made so."""
    found = {low for low in words.unknown if low.endswith(_NEVER_LAST) and _behind(low, words)}
    found |= {
        low
        for low in words.unknown
        if low.startswith(_NEVER_FIRST) and any(low.startswith(s) and words.holds(low[len(s) :]) for s in _NEVER_FIRST if len(low) > len(s) + _REST)
    }
    joined, table = "\n".join(words.unknown), ranks()
    for match in _INFLECTED.finditer(joined):
        start, end = joined.rfind("\n", 0, match.start()) + 1, joined.find("\n", match.end())
        low = joined[start : end if end >= 0 else len(joined)]
        if joined[start : match.end()] in table and low[match.end() - start :] in table:
            found.add(low)
    return sorted(found)


def _behind(low: str, words: Vocabulary) -> bool:
    return any(low.endswith(small) and len(low) >= len(small) + _FRONT and words.holds(low[: -len(small)]) for small in _NEVER_LAST)


def is_two(low: str, words: Vocabulary) -> bool:
    """Whether a word is two known ones that no compound is made of: a small word in front or behind, or one that is inflected in front."""
    if low.startswith(_SMALL):
        for small in _SMALL:
            if low.startswith(small) and len(low) > len(small) + _REST and words.holds(low[len(small) :]):
                return True
    if low.endswith(_SMALL):
        for small in _SMALL:
            if low.endswith(small) and len(low) > len(small) + _REST and words.holds(low[: -len(small)]):
                return True
    table = ranks()
    return any(low[:at] in table and low[:at].endswith(_LEADS) and low[at:] in table for at in range(_REST + 1, len(low) - _REST))
