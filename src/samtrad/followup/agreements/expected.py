"""What minutes say is to come of an agreement: the day, who is to have it then, and whether it is a decision or a consultation that was told of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

from samtrad.matters.standing.bodies import same_body

Sort = Literal["decision", "consultation", "coming"]
_BODY = re.compile(
    r"\b(?:på|till|vid|i|av|inför|hos|beslut)\s(?P<body>(?:[a-zåäö]+a\s)?(?:(?-i:[A-ZÅÄÖ]{2,6})\b"
    r"|[A-ZÅÄÖa-zåäö-]*(?:nämnd|styrelse|fullmäktige|utskott|råd|nätverk|styrgrupp|direktion|presidium|grupp)(?:en|et|n)?\b))",
    re.IGNORECASE,
)
_DECIDED = re.compile(r"\bbeslut(?:as|et|en)?\b|\b(?:antas|fastställas|godkännas|till beslut)\b", re.IGNORECASE)
_CONSULTED = re.compile(r"\bremiss\w*", re.IGNORECASE)
_EARLY, _LATE = timedelta(days=3), timedelta(days=21)
"""Days around those that are told within which what happens is what was told of."""


class Expected(Struct, frozen=True, kw_only=True):
    """Something that is to come on days, as words say; ``body`` as they have it, ``first`` and ``last`` the days, ``key`` where the words stand."""

    sort: Sort
    first: date
    last: date
    body: str
    words: str
    key: tuple[int, int, int]


def expected(words: str, first: date, last: date, key: tuple[int, int, int]) -> Expected:
    """What words that name a day to come say of it."""
    sort: Sort = "consultation" if _CONSULTED.search(words) else "decision" if _DECIDED.search(words) else "coming"
    found = [match["body"] for match in _BODY.finditer(words) if match["body"][:1].isupper() or len(match["body"].split()[-1]) > 4]
    return Expected(sort=sort, first=first, last=last, body=found[-1] if found else "", words=words, key=key)


def tells_of_decision(words: str) -> bool:
    """Whether words tell of a decision: "Beslut SRO 6/11"."""
    return bool(_DECIDED.search(words))


def is_met(one: Expected, days: Iterable[date]) -> bool:
    """Whether something is known to have happened on one of these days that may be what was told of."""
    return any(one.first - _EARLY <= day <= one.last + _LATE for day in days)


def on_the_day(one: Expected, body: str, shorts: Iterable[str], day: date | None) -> bool:
    """Whether a meeting is the one that is told of: of that body, on those days."""
    return bool(day and one.body and one.first <= day <= one.last and (one.body in shorts or same_body(one.body, body)))


def once(told: Iterable[Expected]) -> list[Expected]:
    """Each day once, in order of the days: in the words that say whose it is, else the first that tell of it."""
    found: dict[tuple[date, date], Expected] = {}
    for one in told:
        before = found.get((one.first, one.last))
        if before is None or (one.body and not before.body):
            found[one.first, one.last] = one
    return sorted(found.values(), key=lambda one: (one.last, one.first, one.key))
