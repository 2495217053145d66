"""Whom a question goes to, by the words for it: members, municipalities, principals. Words for "some" and "those concerned" name nobody."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from samtrad.followup.rounds.codes import Group

_EACH = r"(?:samtliga|alla|respektive|varje|resp\.)"


class Whom(NamedTuple):
    """A group of parties, and where its words stand in the string that was looked at."""

    group: Group
    start: int
    end: int


@cache
def _patterns() -> tuple[tuple[Group, re.Pattern[str]], ...]:
    told = (
        (Group.MEMBERS, rf"(?:{_EACH}\s)?(?:medlemskommun(?:erna|er|en)?|medlemmarna|förbundets (?:medlemmar|kommuner)|(?:våra|sina) medlemmar)"),
        (Group.COUNTY, rf"(?:{_EACH}\s)?(?:(?:länets|regionens)\s(?:\w+\s)?kommuner|kommunerna i (?:länet|regionen)|kommuner i länet)"),
        (Group.MUNICIPALITIES, rf"(?:(?:{_EACH}|de \w+)\s)?(?:kommunerna|kommunfullmäktigeförsamlingarna)|{_EACH}\skommun(?:er|fullmäktige|styrelse)?"),
        (Group.OTHER, rf"(?:{_EACH}\s)?(?:huvudmännen|parterna|regionerna)|{_EACH}\s(?:huvudmän|huvudman|parter|part|regioner|region)"),
    )
    return tuple((group, re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE)) for group, pattern in told)


_SOME = re.compile(r"(?:några|vissa|flera|många|enstaka|berörda|intresserade|övriga|andra|större|mindre)\s(?:av\s)?$", re.IGNORECASE)
"""What stands before words that name only some, or nobody knows whom."""


def whom(words: str) -> Whom | None:
    """The group that words name; the first where they name several, None where they name none."""
    found = [Whom(group, match.start(), match.end()) for group, pattern in _patterns() if (match := pattern.search(words))]
    first = min(found, key=lambda one: (one.start, -one.end), default=None)
    return None if first is None or _SOME.search(words[: first.start]) else first


_REGION = re.compile(r"\b(?:regionen|landstinget)\b|\bRegion\s[A-ZÅÄÖ]\w+(?:\s(?:län|[A-ZÅÄÖ]\w+))?|\b[A-ZÅÄÖ]\w+(?:\s[A-ZÅÄÖ]\w+)?regionen\b")


def region_in(words: str) -> str:
    """The words that name a region among those who are asked, before what they are asked to do; "" where none is."""
    before = re.split(r"\satt\s(?:anta|godkänna|ställa|besluta|fatta|teckna|ingå|fastställa|förlänga|följa)|\spå\sremiss", words, maxsplit=1)[0]
    if (match := _REGION.search(before)) and not before[match.end() :].lstrip().lower().startswith(("rekommenderar", "rekommenderade", "beslut")):
        return match.group()
    return ""
