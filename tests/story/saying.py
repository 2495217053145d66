"""Plain text with its meaning: days and references are found by their written form, the rest is marked in braces.

``{13 juni=2025-06-13?}`` is a day whose year the text does not give, ``{våren 2025=2025-01-01..2025-06-30:season}`` a span of days.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from generated.said import Atom, Day, Ref, Said, say
from generated.wording.days import MONTHS

_MONTH = "|".join(MONTHS)
_ISO = r"\d{4}-\d\d-\d\d"
_LONG = rf"\d{{1,2}} (?:{_MONTH}) \d{{4}}"
_DAY = rf"(?:{_ISO}|{_LONG})"
_CASE = r"(?<=Dnr )[A-ZÅÄÖ]{2,4} \d{4}/\d+"
_FORMS = re.compile(
    rf"\{{(?P<marked>[^{{}}=]+)=(?P<meant>[^{{}}]+)\}}"
    rf"|(?P<span>{_DAY}(?: till och med den | till och med | t\.o\.m\. |–){_DAY})"
    rf"|(?P<day>(?<![\d-]){_DAY})"
    rf"|(?P<season>(?:våren|sommaren|hösten) \d{{4}})"
    rf"|(?P<month>(?<!\d )(?:{_MONTH}) \d{{4}})"
    rf"|(?P<week>(?:vecka|v\.) \d{{1,2}} \d{{4}})"
    rf"|(?P<case>{_CASE})"
    rf"|(?P<report>SOU \d{{4}}:\d+|Ds \d{{4}}:\d+|prop\. \d{{4}}/\d\d:\d+)"
    rf"|\((?P<law>\d{{4}}:\d+)\)"
    rf"|(?P<address>[\w.-]+@[\w-]+\.example|https?://[\w./-]+\.example(?:/[\w/-]*\w)?)"
)
_SEASONS = {"våren": ((1, 1), (6, 30)), "sommaren": ((6, 1), (8, 31)), "hösten": ((7, 1), (12, 31))}


def day_of(words: str) -> date:
    """ "2025-06-13" or "13 juni 2025"."""
    if re.fullmatch(_ISO, words):
        return date.fromisoformat(words)
    number, month, year = words.split()
    return date(int(year), MONTHS.index(month) + 1, int(number))


def written(day: date) -> str:
    """ "13 juni 2025"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _marked(words: str, meant: str) -> Day:
    """What stands in braces: the words, then a day or two, a precision, and "?" where the year is not in the text."""
    inferred = meant.endswith("?")
    ends, _, precision = meant.rstrip("?").partition(":")
    first, _, last = ends.partition("..")
    start, end = date.fromisoformat(first), date.fromisoformat(last or first)
    return Day(words, start, end, precision or ("range" if last else "day"), inferred)


def _month(words: str) -> Day:
    month, year = words.split()
    at = MONTHS.index(month) + 1
    return Day(words, date(int(year), at, 1), date(int(year), at, calendar.monthrange(int(year), at)[1]), "month")


def _week(words: str) -> Day:
    _, week, year = words.split()
    monday = date.fromisocalendar(int(year), int(week), 1)
    return Day(words, monday, monday + timedelta(days=6), "week")


def _season(words: str) -> Day:
    season, year = words.split()
    first, last = _SEASONS[season]
    return Day(words, date(int(year), *first), date(int(year), *last), "season")


def _span(words: str) -> Day:
    first, last = re.findall(_DAY, words)
    return Day(words, day_of(first), day_of(last), "range")


def _ref(kind: str, words: str) -> Ref:
    number = words if kind != "SFS" else f"SFS {words}"
    return Ref(words, kind, number)


def _atom(match: re.Match[str]) -> Atom:
    kind, words = match.lastgroup or "", match.group()
    match kind:
        case "meant":
            return _marked(match["marked"], match["meant"])
        case "span":
            return _span(words)
        case "day":
            return Day(words, day_of(words), day_of(words))
        case "season":
            return _season(words)
        case "month":
            return _month(words)
        case "week":
            return _week(words)
        case "case":
            return _ref("case_number", words)
        case "report":
            return _ref(words.split()[0], words)
        case "law":
            return _ref("SFS", match["law"])
        case _:
            return _ref("email" if "@" in words else "url", words)


def saying(text: str) -> Said:
    """A text with the days and references that stand in it."""
    parts: list[Atom | Said] = []
    at = 0
    for match in _FORMS.finditer(text):
        atom = _atom(match)
        before = text[at : match.start()]
        if match.lastgroup == "law":
            parts += [before, "(", atom, ")"]
        else:
            parts += [before, atom]
        at = match.end()
    return say(*parts, text[at:])
