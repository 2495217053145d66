"""Times of day: from when to when."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import NamedTuple

_SEVERAL = 2  # days, and no one
_EARLIEST, _LATEST = 6, 24  # hours between which a meeting is held


@cache
def clock() -> re.Pattern[str]:
    """A time of day, or two with a dash or "till" between: "kl 9-12", "13.00"."""
    return re.compile(
        r"(?:(?P<kl>kl\.?|klockan)\s*:?\s*)?(?<![\d-])(?P<a>\d{1,2}[.:]\d\d|(?(kl)\d{1,2}(?![\d:/]|\.\d)|(?!)))(?![\d/-]\d{3})"
        r"(?:\s*(?:[-–—]{1,2}|till)\s*(?:kl\.?\s*|klockan\s*)?(?P<b>\d{1,2}(?:[.:]\d\d)?)(?![\d/]))?",
        re.IGNORECASE,
    )


class Times(NamedTuple):
    """First and last time of day in a string, as HH:MM."""

    start: str | None
    end: str | None


def times_in(string: str) -> Times:
    """From when to when: "kl 9-12", "13.00–15.30", "kl. 08.30"; breaks are left out."""
    string = re.sub(r"ajourner\w*.{0,60}|paus.{0,30}", "", string, flags=re.IGNORECASE) if "journer" in string or "aus" in string else string
    found = [(_hhmm(m.group("a")), _hhmm(m.group("b"))) for m in clock().finditer(string)]
    found = [(a, b) for a, b in found if a]
    if not found:
        return Times(None, None)
    last = found[-1][1] or (found[-1][0] if len(found) > 1 else None)
    return Times(found[0][0], last)


@cache
def _of_a_day() -> re.Pattern[str]:
    """What tells whose hours stand beside it: "dag 2", "tisdag", "5 oktober", "5/10"."""
    return re.compile(
        r"\bdag\s*\d|\b(?:mån|tis|ons|tors|fre|lör|sön)dag|\b\d{1,2}\s(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|\b\d{1,2}/\d{1,2}\b|\brespektive\b|\b(?:första|andra|tredje) dagen\b",
        re.IGNORECASE,
    )


def hours_of_days(string: str, count: int) -> list[Times] | None:
    """The hours of each of several days: "dag 1 kl. 10.00–17.00, dag 2 kl. 8.30–12.00"; None where they are not told apart.

    "9.00–12.00, 13.00–16.00" are the hours of one day with its break, unless something tells whose they are.
    """
    ranges = [m for m in clock().finditer(string) if m.group("b")]
    if count < _SEVERAL or len(ranges) != count:
        return None
    found = [Times(_hhmm(m.group("a")), _hhmm(m.group("b"))) for m in ranges]
    if any(one.start is None or one.end is None for one in found):
        return None
    later = [(string[a.end() : b.start()], one, other) for (a, one), (b, other) in pairwise(zip(ranges, found, strict=True))]
    told = all(_of_a_day().search(between) or (other.start or "") < (one.end or "") for between, one, other in later)
    return found if told else None


@cache
def _bare_range() -> re.Pattern[str]:
    return re.compile(r"(?<![\d.:/–-])(?P<a>\d{1,2})\s*[-–—]{1,2}\s*(?P<b>\d{1,2}(?:[.:]\d\d)?)(?![\d.:/–-])")


def hours(string: str) -> Times | None:
    """Hours that nothing but a label of the time tells of: "9–11.30", "13-15"."""
    match = _bare_range().search(string)
    if match is None or "journer" in string[: match.start()] or not _EARLIEST <= int(match.group("a")) < float(match.group("b").replace(":", ".")) < _LATEST:
        return None
    return Times(_hhmm(match.group("a")), _hhmm(match.group("b")))


def _hhmm(written: str | None) -> str | None:
    if not written:
        return None
    hour, _, minute = written.replace(".", ":").partition(":")
    return f"{int(hour):02d}:{minute or '00'}" if int(hour) < 25 and (not minute or int(minute) < 60) else None
