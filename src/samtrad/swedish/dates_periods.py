"""Weeks, quarters, half years and turns of months and years: vecka 47, Q2 2022, första halvåret, årsskiftet 2021/22.

Readers take the string in small letters and the match of their pattern, and give the expression or None.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from samtrad.swedish.dates_value import LAST, DateSpan, Part, Value, full_year
from samtrad.swedish.dates_words import HALVES, MONTHS, ORDINALS

_YEAR = r"(?:,? (?:år )?((?:19|20)\d\d)(?![\d:]|-\d{4}\b))?"
_WEEK = (
    r"(?:v(?:\.|\b)? ?|vecka |veckan |veckorna |veckor )(?:nr\.? )?(\d\d?)(?!\d)"
    r"(?:(?: ?-{1,2} ?(?:v(?:\.|ecka)? ?)?| (?:till|t\.?o\.?m\.?|till och med) (?:v(?:\.|ecka)? ?)?| ?/ ?|(?:, ?\d\d?){0,8} (?:och|eller|samt) )(\d\d?)(?!\d|[.:]\d))?"
    r"(?:(?: ?[,/] ?| | ?\()(?:år )?((?:19|20)\d\d)(?!\d| ?(?:kr|st|personer)\b)\)?| [-’'] ?(\d\d)(?!\d))?(?![\d%]|[.:,]\d|/\d)"
)
_WEEK_COUNT = re.compile(r" (?:timm|tim\b|h\b|dagar|gånger|veckor|procent|kr|månader|mandat|röster|st\b)")
_HALF_YEAR = rf"(första|andra|1:a|2:a) halvåre?t?{_YEAR}(?![a-zåäö])|halvår(?:et)? ([12]){_YEAR}(?!\d)"
_QUARTER = (
    rf"(?:(?:kvartal|kv\.?|tertial) ?([1-4])(?: ?(?:-|och|/) ?([1-4]))?|q([1-4])(?: ?(?:-|/) ?q?([1-4])(?!\d))?|(första|andra|tredje|fjärde|sista|1:a"
    rf"|2:a|3:e|4:e) (?:kvartalet|tertialet))(?![\da-zåäö]){_YEAR}(?: ?[-’'](\d\d)(?!\d))?"
)
_TURN = rf"månadsskiftet ([a-z]{{3,9}})\.?(?: ?(?:-|/) ?| (?:och )?)([a-z]{{3,9}}){_YEAR}"
_YEAR_TURN = r"årsskiftet ((?:19|20)\d\d)(?: ?[-/]{1,2} ?((?:20)?\d\d)(?!\d))?(?!\d)"
_HALF_TURN = r"halvårsskiftet(?: ((?:19|20)\d\d))?"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, compiled when a text first needs it: few texts need them all."""
    return re.compile(pattern)


_LAST_WEEK = 53
_QUARTERS_A_YEAR = 4


def _week(low: str, match: re.Match[str]) -> DateSpan | None:
    """Such as "v 47", "v. 9-11 2021", "vecka 54" (doubtful); "V 5" among other parties' figures is a count of votes."""
    first, last = int(match.group(1)), int(match.group(2) or match.group(1))
    start, word = match.start(), low[match.start() : match.start() + 2] == "ve"
    if _WEEK_COUNT.match(low, match.end()) and (word or not match.group(2)):
        return None
    if word and re.search(r"\b(?:per|varje) \Z", low[max(start - 7, 0) : start]):
        return None
    if not word and not 1 <= first <= _LAST_WEEK:
        return None
    year = int(match.group(3)) if match.group(3) else (full_year(int(match.group(4))) if match.group(4) else None)
    last_year = year + 1 if year is not None and last < first else year
    value = Value(Part(year, 0, 0, first), Part(last_year, 0, 0, last), "week" if first == last else "range")
    end = match.end() - (1 if match.group().endswith(")") else 0)
    return DateSpan(start, end, value, value.possible)


def _half_year(_low: str, match: re.Match[str]) -> DateSpan | None:
    if not match.group(3) and not re.search(r"halvår(?:et)?\b", match.group()):
        return None
    number = HALVES[match.group(1) or match.group(3)]
    written = match.group(2) or match.group(4)
    year = int(written) if written else None
    first, last = (1, 6) if number == 1 else (7, 12)
    return DateSpan(match.start(), match.end(), Value(Part(year, first, 1), Part(year, last, LAST), "half_year"))


def _quarter(_low: str, match: re.Match[str]) -> DateSpan | None:
    number = match.group(1) or match.group(3) or match.group(5)
    count = _QUARTERS_A_YEAR if "tertial" not in match.group() else 3
    first = count if number == "sista" else ORDINALS.get(number) or int(number[0])
    last = int(match.group(2) or match.group(4) or first)
    if not first <= last <= count:
        return None
    if (match.group().startswith(("kv ", "kv.")) or "tertial " in match.group()) and not match.group(6):
        return None
    year = int(match.group(6)) if match.group(6) else (full_year(int(match.group(7))) if match.group(7) else None)
    months = 12 // count
    return DateSpan(match.start(), match.end(), Value(Part(year, months * (first - 1) + 1, 1), Part(year, months * last, LAST), "range"))


def _turn(_low: str, match: re.Match[str]) -> DateSpan | None:
    first, last = MONTHS.get(match.group(1)), MONTHS.get(match.group(2))
    if not first or not last:
        return None
    year = int(match.group(3)) if match.group(3) else None
    last_year = year if year is None or last > first else year + 1
    return DateSpan(match.start(), match.end(), Value(Part(year, first, 21), Part(last_year, last, 10), "range"))


def _year_turn(_low: str, match: re.Match[str]) -> DateSpan | None:
    """Such as "årsskiftet 2021/22"; "årsskiftet 2024" may be either end of that year, and is taken as its last."""
    first = int(match.group(1))
    return DateSpan(match.start(), match.end(), Value(Part(first, 12, 21), Part(first + 1, 1, 10), "range"))


def _half_turn(_low: str, match: re.Match[str]) -> DateSpan | None:
    if not match.group(1):
        return None
    year = int(match.group(1))
    return DateSpan(match.start(), match.end(), Value(Part(year, 6, 21), Part(year, 7, 10), "range"))


def read_period(low: str, start: int) -> DateSpan | None:
    """The week, quarter, half year or turn that begins at an offset."""
    for pattern, reader in _PERIODS.get(low[start : start + 2]) or _PERIODS.get(low[start : start + 1], ()):
        match = _compiled(pattern).match(low, start)
        if match and (found := reader(low, match)) is not None:
            return found
    return None


_Reader = tuple[str, Callable[[str, re.Match[str]], DateSpan | None]]
_WEEKS: _Reader = (_WEEK, _week)
_HALVES_OF: _Reader = (_HALF_YEAR, _half_year)
_QUARTERS: _Reader = (_QUARTER, _quarter)
_PERIODS: dict[str, tuple[_Reader, ...]] = {
    "v": (_WEEKS,),
    "ve": (_WEEKS,),
    "ha": ((_HALF_TURN, _half_turn), _HALVES_OF),
    "må": ((_TURN, _turn),),
    "år": ((_YEAR_TURN, _year_turn),),
    **dict.fromkeys(("fö", "an", "1:", "2:"), (_HALVES_OF, _QUARTERS)),
    **dict.fromkeys(("tr", "fj", "si", "kv", "q", "te", "3:", "4:"), (_QUARTERS,)),
}
"""The first letters of an expression to the patterns that it may match, each with its reader."""
