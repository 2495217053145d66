"""Times of day: from when to when."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

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
