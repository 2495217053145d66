"""Whom a question goes to, by the words for it: members, municipalities, principals. Words for "some" and "those concerned" name nobody."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from samtrad.followup.rounds.codes import Group

_EACH = r"(?:samtliga|alla|respektive|varje|resp\.)"
_NUMBERS = ("två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv")
_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(_NUMBERS)}|båda)"


class Whom(NamedTuple):
    """A group of parties, and where its words stand in the string that was looked at; ``number`` is how many they say that it is, 0 where they say not."""

    group: Group
    start: int
    end: int
    number: int = 0


@cache
def _patterns() -> tuple[tuple[Group, re.Pattern[str]], ...]:
    first = rf"(?:(?:{_EACH}\s)?(?:de\s)?(?:{_NUMBER}\s)?)"
    told = (
        (Group.MEMBERS, rf"{first}(?:medlemskommun(?:erna|er|en)?|medlemmarna|förbundets (?:{_NUMBER}\s)?(?:medlemmar|kommuner)|(?:våra|sina) medlemmar)"),
        (Group.COUNTY, rf"{first}(?:(?:länets|regionens)\s(?:\w+\s)?kommuner|kommunerna i (?:länet|regionen)|kommuner i länet)"),
        (
            Group.MUNICIPALITIES,
            rf"(?:(?:{first}|de \w+\s))?(?:kommunerna|kommunfullmäktigeförsamlingarna)|{_EACH}\s(?:{_NUMBER}\s)?kommun(?:er|fullmäktige|styrelse)?",
        ),
        (Group.OTHER, rf"(?:{_EACH}\s)?(?:huvudmännen|parterna|regionerna)|{_EACH}\s(?:huvudmän|huvudman|parter|part|regioner|region)"),
    )
    return tuple((group, re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE)) for group, pattern in told)


_SOME = re.compile(
    rf"(?:några|vissa|flera|många|enstaka|berörda|intresserade|övriga|andra|större|mindre|deltagande|anslutna|aktuella|samverkande|nämnda|flesta|resterande"
    rf"|norra|södra|östra|västra|mellersta)\s(?:av\s)?$|(?:en|ett|{_NUMBER}|hälften|flertalet|majoriteten|en\sdel)\sav\s(?:de\s)?$",
    re.IGNORECASE,
)
"""What stands before words that name only some, or nobody knows whom."""
_CLOSED = re.compile(rf"(?:{_EACH}|de|våra|sina|förbundets|länets|regionens|{_NUMBER}|i|\w*kommun\w*|medlemmar(?:na)?|länet|regionen)", re.IGNORECASE)
"""The words of which words for a whole group are made: any other ("de berörda", "länets mindre") cuts it."""
_CUT = re.compile(
    r",?\s(?:(?:i|inom|på|från)\s(?:[A-ZÅÄÖ]|norra|södra|östra|västra|mellersta|del)|som\b|vilka\b|vars\b|där\b|:?\(?(?!Att\b)[A-ZÅÄÖ])|:\s|\s\([A-ZÅÄÖ]"
    r"|\smed\s(?:fler|färre|mer|mindre|över|under|minst|högst|egen|eget|egna)\b"
)
_TAIL = re.compile(r"\satt\s|\.(?:\s|$)|;|\spå\sremiss|\ssenast\s")
_LONG = 120
"""Characters behind words for a group that may belong to them where it is cut."""
_BUT = re.compile(r"\b(?:utom|förutom|undanta\w+|exklusive|bortsett)\b", re.IGNORECASE)


def whom(words: str) -> Whom | None:
    """The group that words name; the first where they name several, None where they name none.

    Of a group that is cut ("kommunerna i Sjuhärad", "samtliga kommuner utom Ale") the words are known, and who they are is not.
    """
    found = [Whom(group, match.start(), match.end()) for group, pattern in _patterns() if (match := pattern.search(words))]
    first = min(found, key=lambda one: (one.start, -one.end), default=None)
    if first is None or _SOME.search(words[: first.start]):
        return None
    behind = words[first.end :]
    within = words[first.start : first.end].split()
    if _CUT.match(behind) or _BUT.search(behind.partition(" att ")[0]) or any(not _CLOSED.fullmatch(one) for one in within):
        return first._replace(group=Group.OTHER, end=first.end + len(_TAIL.split(behind, maxsplit=1)[0].rstrip(" ,;")[:_LONG]))
    return first._replace(number=next((_count(one.lower()) for one in within if re.fullmatch(_NUMBER, one, re.IGNORECASE)), 0))


def _count(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS.index("två" if word == "båda" else word) + 2


_REGION = re.compile(r"\b(?:regionen|landstinget)\b|\bRegion\s[A-ZÅÄÖ]\w+(?:\s(?:län|[A-ZÅÄÖ]\w+))?|\b[A-ZÅÄÖ]\w+(?:\s[A-ZÅÄÖ]\w+)?regionen\b")


def region_in(words: str) -> str:
    """The words that name a region among those who are asked, before what they are asked to do; "" where none is."""
    before = re.split(r"\satt\s(?:anta|godkänna|ställa|besluta|fatta|teckna|ingå|fastställa|förlänga|följa)|\spå\sremiss", words, maxsplit=1)[0]
    if (match := _REGION.search(before)) and not before[match.end() :].lstrip().lower().startswith(("rekommenderar", "rekommenderade", "beslut")):
        return match.group()
    return ""
