"""Swedish expressions for days, weeks, months, seasons and spans of these, as minutes write them.

``find_dates`` finds them in a string; ``Value.days`` gives the days once a year is known. Where the expression
names its year, ``Value.year_given`` is true.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from functools import cache
from typing import Literal, NamedTuple

Precision = Literal["day", "week", "month", "season", "half_year", "year", "range"]

_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_MON = (
    r"(?:jan(?:uari)?|febr?(?:uari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-zåäö])"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?::[ea]|:de|:dje)?"
_YEAR = r"(?:19|20)\d\d"
_DASH = r"\s?[-–—‐‑−]\s?"
_DIGITS = "(?<![\\d/.:§-])"
_PARTS = {"början": (1, 10), "mitten": (11, 20), "slutet": (21, 31), "senare delen": (21, 31), "senare del": (21, 31), "första delen": (1, 10), "andra halvan": (16, 31), "första halvan": (1, 15), "andra hälften": (16, 31), "första hälften": (1, 15)}
_SEASONS = {"vår": ((1, 1), (6, 30)), "höst": ((7, 1), (12, 31)), "sommar": ((6, 1), (8, 31)), "vinter": ((12, 1), (2, 28)), "vt": ((1, 1), (6, 30)), "ht": ((7, 1), (12, 31))}
_HALVES = {"första": ((1, 1), (6, 30)), "andra": ((7, 1), (12, 31)), "1:a": ((1, 1), (6, 30)), "2:a": ((7, 1), (12, 31))}
_ORDINALS = {"första": 1, "andra": 2, "tredje": 3, "fjärde": 4, "1": 1, "2": 2, "3": 3, "4": 4}


class Part(NamedTuple):
    """One end of an expression: a year where it is named, month and day; day 31 stands for a month's last day.

    ``week`` is an ISO week, and then month and day are 0. ``after`` counts years from the base year.
    """

    year: int | None
    month: int
    day: int
    week: int = 0
    after: int = 0


class Value(NamedTuple):
    """What an expression means: its first and last part."""

    first: Part
    last: Part
    precision: Precision

    @property
    def year_given(self) -> bool:
        """Whether the expression names its year."""
        return self.first.year is not None

    def days(self, year: int) -> tuple[date, date] | None:
        """First and last day, both inclusive, with ``year`` where none is named; None for days that do not exist."""
        try:
            first = _day(self.first, year, last=False)
            last = _day(self.last, self.first.year or year, last=True)
        except ValueError:
            return None
        if last < first and self.last.year is None:
            last = _day(self.last._replace(after=self.last.after + 1), self.first.year or year, last=True)
        return (first, last) if first <= last else None


def _day(part: Part, year: int, *, last: bool) -> date:
    base = (part.year if part.year is not None else year) + part.after
    if part.week:
        monday = date.fromisocalendar(base, part.week, 1)
        return monday + timedelta(days=6) if last else monday
    if part.day == 31 and last and part.month in {2, 4, 6, 9, 11} and not part.week:
        return date(base, part.month, calendar.monthrange(base, part.month)[1])
    return date(base, part.month, part.day)


class DateSpan(NamedTuple):
    """An expression: characters [start, end) of the string, and its value; ``valid`` is false for 31 February."""

    start: int
    end: int
    value: Value
    valid: bool = True


def _month(text: str) -> int:
    return _MONTHS.index(text[:3].casefold()) + 1


def _atoms() -> list[tuple[str, str]]:
    """The forms, those that take more of the text first. Group names are parsed in ``_value``."""
    return [
        # "2018-09-25", "2018.09.25", "2024-05-14--15"
        ("iso", rf"{_DIGITS}(?P<iso_y>{_YEAR})(?P<iso_s>[-./–])(?P<iso_m>0[1-9]|1[0-2])(?:(?P=iso_s)|[-–])(?P<iso_d>0[1-9]|[12]\d|3[01])(?![\d])"),
        # "20180925"
        ("eight", r"(?<![\d/.:§-])(?P<eight_y>20\d\d)(?P<eight_m>0[1-9]|1[0-2])(?P<eight_d>0[1-9]|[12]\d|3[01])(?![\d-])"),
        # "210507", no part of a personal number, an amount or a case number
        ("six", r"(?<![\d/.:§,-])(?<!nr )(?<!dnr )(?P<six_y>[0-4]\d|9\d)(?P<six_m>0[1-9]|1[0-2])(?P<six_d>0[1-9]|[12]\d|3[01])(?![\d/:]|-\d|\s?(?:kr|kronor|tkr)\b)"),
        # "6-7 februari 2020", "6 och 7 februari", "28 feb-2 mars 2021", "den 6:e till den 7:e mars"
        ("days", rf"{_DIGITS}(?P<days_a>{_DAY})(?:\soch\s(?:den\s)?|(?:\s(?P<days_am>{_MON})\.?)?(?:\s(?P<days_ay>{_YEAR}))?(?:{_DASH}|\s(?:till|t\.?o\.?m\.?|till och med)\s(?:den\s)?))(?P<days_b>{_DAY})\s(?P<days_m>{_MON})\.?(?:\s(?P<days_y>{_YEAR}))?(?!\d)"),
        # "17 september 2020", "17:e sept.", "17 sep -20"
        ("day", rf"{_DIGITS}(?P<day_d>{_DAY})\.?\s?(?P<day_m>{_MON})(?:\.?\s(?P<day_y>{_YEAR})|\s?[’'](?P<day_yy>\d\d))?(?!\d)"),
        # "31/12 2021", "17/9-20", "6/11"
        ("slash", rf"(?<![\w/.,:§%-])(?P<slash_d>{_DAY})/(?P<slash_m>0?[1-9]|1[0-2])(?:\s?[-/]?\s?(?P<slash_y>{_YEAR})|\s?[-/]\s?(?P<slash_yy>\d\d))?(?![\d/%]|\s?(?:-?del|av\b|tjänst|heltid))"),
        # "slutet av dec", "början av juni 2021", "mitten av mars"
        ("part", rf"\b(?P<part_p>{'|'.join(_PARTS)})\s+(?:av|i|på)\s+(?P<part_m>{_MON})\.?(?:\s(?P<part_y>{_YEAR}))?"),
        # "början av hösten 2021", "slutet av 2021", "mitten av året" is relative and left out
        ("part_year", rf"\b(?P<py_p>början|mitten|slutet)\s+(?:av|på)\s+(?:år\s)?(?P<py_y>{_YEAR})\b(?!-)"),
        # "månadsskiftet maj/juni 2021"
        ("turn", rf"\bmånadsskiftet\s+(?P<turn_a>{_MON})(?:{_DASH}|/|\soch\s)(?P<turn_b>{_MON})(?:\s(?P<turn_y>{_YEAR}))?"),
        # "årsskiftet 2021/22"
        ("year_turn", rf"\bårsskiftet\s+(?P<yt_a>{_YEAR})\s?[/–-]\s?(?P<yt_b>\d{{2,4}})\b"),
        # "sep-dec 2021", "januari till mars"
        ("months", rf"\b(?P<months_a>{_MON})\.?(?:\s(?P<months_ay>{_YEAR}))?(?:{_DASH}|/|\s(?:till|till och med|t\.?o\.?m\.?)\s)(?P<months_b>{_MON})\.?(?:\s(?P<months_y>{_YEAR}))?(?!\d)"),
        # "juni 2020"
        ("month_year", rf"\b(?P<my_m>{_MON})\.?(?:\s|-)(?P<my_y>{_YEAR})(?!\d|-\d)"),
        # "december"; short forms alone are too often something else
        ("month", r"\b(?P<month_m>januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?![\w-])"),
        # "våren 2020", "hösten", "VT21", "höstterminen 2021", "HT -22"
        ("season", rf"\b(?:(?P<season_s>vår|höst|sommar|vinter)(?:en|n|terminen)\b(?:\s(?P<season_y>{_YEAR})\b)?|(?P<term_s>[VH]T|[vh]t)\s?(?:(?P<term_y>{_YEAR})|[-’']?(?P<term_yy>[0-4]\d))\b)"),
        # "första halvåret 2021"
        ("half", rf"\b(?P<half_h>första|andra|1:a|2:a)\s+halvåret(?:\s(?:år\s)?(?P<half_y>{_YEAR}))?"),
        # "kvartal 2 2021", "Q3 2022", "andra kvartalet"
        ("quarter", rf"\b(?:kvartal\s?(?P<q_a>[1-4])|Q(?P<q_b>[1-4])|(?P<q_c>första|andra|tredje|fjärde)\s+kvartalet)\b(?:[\s,]+(?P<q_y>{_YEAR})\b)?"),
        # "v 47", "v. 9-11", "vecka 12", "veckorna 9–10 2021"
        ("week", rf"\b(?:v\.?\s?|vecka(?:n|orna)?\s|veckorna\s)(?P<week_a>[1-4]?\d|5[0-3])(?:(?:{_DASH}|\s(?:och|till)\s)(?:v\.?\s?)?(?P<week_b>[1-4]?\d|5[0-3]))?(?:[\s,]+(?:år\s)?(?P<week_y>{_YEAR}))?(?![\d/:]|\s?%)"),
        # "2015–2025", "2021-25": a term, if what stands before it is a plan or the like
        ("years", rf"(?<![\w/.:§-])(?P<years_a>{_YEAR}){_DASH}(?P<years_b>{_YEAR}|[2-9]\d)(?![\w/:-]|\.\d)"),
        ("year", rf"(?<![\w/.:§-])(?P<year_y>{_YEAR})(?![\w/:-]|\.\d|\s?(?:kr|kronor|tkr|%|st\b))"),
    ]  # fmt: skip


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{name}>{form})" for name, form in _atoms()), re.IGNORECASE)


@cache
def _worth() -> re.Pattern[str]:
    return re.compile(r"\d|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|våren|hösten|sommaren|vintern|terminen|halvåret|kvartalet|skiftet|\b(?:början|slutet|mitten|sep|okt|nov|dec|jan|feb)\b", re.IGNORECASE)


# words before a year or span of years that make it the term of something
_TERM = re.compile(
    r"(?:plan(?:en|er|erna)?|planer(?:ing|ingen)|avtal(?:et|en)?|överenskommelse(?:n|r|rna)?|program(?:met|men)?|strategi(?:n|er)?|policy(?:n)?|färdplan(?:en)?|riktlinje(?:n|r|rna)?|mandatperiod(?:en)?|avtalsperiod(?:en)?|giltighetstid|perioden|programperiod\w*|verksamhetsplan\w*|ÖK|SKR|staten|kommunerna|regionen)\b",
    re.IGNORECASE,
)
_PLAN = re.compile(r"plan\b|plan(?:en|er)\b|avtal|överenskomm|program|strategi|policy|riktlinje|ÖK\b", re.IGNORECASE)
_UNTIL = re.compile(r"(?:\b(?:till(?: och med)?|t\.?o\.?m\.?|från(?: och med)?|fr\.?o\.?m\.?|utgången av|slutet av|gäller(?: för)?|giltig(?:t)?|förläng\w+|löper(?: ut)?|år)\s+(?:år\s)?)\Z", re.IGNORECASE)
_NO_TERM = re.compile(r"(?:framtagna|läsåret|tecknade|åren|budget(?:en)?(?: för)?|bokslut\w*|årsredovisning\w*|kalenderåret|SOU|Ds|prop\.?|dir\.?|nr)\W*(?:under\s\w+\s)?\Z", re.IGNORECASE)
_PHASE = re.compile(r"\b(?:fas|etapp|steg|delprojekt|omgång)\s\d", re.IGNORECASE)


def find_dates(string: str) -> list[DateSpan]:
    """Every expression that names a day, days, week, month, season, half year or span of these, in order.

    Years alone count only where they are the term of a plan or agreement. Clock times, law numbers, amounts and
    case numbers are none. Offsets are code points; spans do not overlap.
    """
    if not _worth().search(string):
        return []
    found: list[DateSpan] = []
    at = 0
    pattern = _pattern()
    while match := pattern.search(string, at):
        kind = _kind(match)
        at = match.end()
        if kind in {"year", "years"} and not _is_term(string, match, kind):
            continue
        if kind == "month" and _is_name(string, match):
            continue
        value = _value(kind, match)
        if value is None:
            at = match.start() + 1
            continue
        end = match.end() - (1 if match.group().endswith(".") else 0)
        found.append(DateSpan(match.start(), end, value, value.days(2024) is not None or value.days(2023) is not None))
    return _joined(string, found)


def _kind(match: re.Match[str]) -> str:
    return next(name for name, _ in _names() if match.start(name) == match.start() and match.group(name) is not None)


@cache
def _names() -> tuple[tuple[str, str], ...]:
    return tuple((name, "") for name, _ in _atoms())


def _is_name(string: str, match: re.Match[str]) -> bool:
    """ "Maj Ek" is a person and "April AB" a company; a month is written small, or starts the sentence."""
    return match.group()[0].isupper() and re.match(r"\s+[A-ZÅÄÖ]", string[match.end() :]) is not None


def _is_term(string: str, match: re.Match[str], kind: str) -> bool:
    before = string[max(match.start() - 90, 0) : match.start()]
    sentence = before[before.rfind(". ") + 1 :]
    if _NO_TERM.search(sentence):
        return False
    if kind == "years":
        first, last = int(match.group("years_a")), _year(match.group("years_b"), match.group("years_a"))
        if not 0 < last - first <= 30:
            return False
        return _TERM.search(sentence) is not None
    after = string[match.end() : match.end() + 40]
    if sentence.endswith("(") and after.startswith(")"):
        return _PHASE.search(sentence) is not None
    return _UNTIL.search(sentence) is not None and (_PLAN.search(sentence) is not None or _PLAN.search(after) is not None) and "deltagare" not in sentence


def _year(text: str, century: str = "2000") -> int:
    return int(text) if len(text) == 4 else int(century[:2] + text)


def _value(kind: str, m: re.Match[str]) -> Value | None:
    """The value of a match; None where its figures can be no date."""
    return _MAKERS[kind](m)


def _maybe(text: str | None) -> int | None:
    return int(text) if text else None


def _number(text: str) -> int:
    return int(text.split(":")[0])


def _single(year: int | None, month: int, day: int) -> Value:
    return Value(Part(year, month, day), Part(year, month, day), "day")


def _iso(m: re.Match[str]) -> Value:
    return _single(int(m["iso_y"]), int(m["iso_m"]), int(m["iso_d"]))


def _eight(m: re.Match[str]) -> Value:
    return _single(int(m["eight_y"]), int(m["eight_m"]), int(m["eight_d"]))


def _six(m: re.Match[str]) -> Value | None:
    short = int(m["six_y"])
    value = _single(short + (1900 if short >= 90 else 2000), int(m["six_m"]), int(m["six_d"]))
    return value if value.days(2000) else None


def _days(m: re.Match[str]) -> Value:
    month = _month(m["days_m"])
    year = _maybe(m["days_y"])
    first_month = _month(m["days_am"]) if m["days_am"] else month
    first_year = _maybe(m["days_ay"]) or (year - 1 if year and first_month > month else year)
    return Value(Part(first_year, first_month, _number(m["days_a"])), Part(year, month, _number(m["days_b"])), "range")


def _one_day(m: re.Match[str]) -> Value:
    year = _maybe(m["day_y"]) or (2000 + int(m["day_yy"]) if m["day_yy"] else None)
    return _single(year, _month(m["day_m"]), _number(m["day_d"]))


def _slash(m: re.Match[str]) -> Value | None:
    year = _maybe(m["slash_y"]) or (2000 + int(m["slash_yy"]) if m["slash_yy"] else None)
    value = _single(year, int(m["slash_m"]), _number(m["slash_d"]))
    return value if value.days(2024) else None


def _part(m: re.Match[str]) -> Value:
    low, high = _PARTS[m["part_p"].casefold()]
    month, year = _month(m["part_m"]), _maybe(m["part_y"])
    return Value(Part(year, month, low), Part(year, month, high), "range")


def _part_of_year(m: re.Match[str]) -> Value:
    low, high = {"början": (1, 4), "mitten": (5, 8), "slutet": (9, 12)}[m["py_p"].casefold()]
    return Value(Part(int(m["py_y"]), low, 1), Part(int(m["py_y"]), high, 31), "range")


def _turn(m: re.Match[str]) -> Value:
    year = _maybe(m["turn_y"])
    return Value(Part(year, _month(m["turn_a"]), 21), Part(year, _month(m["turn_b"]), 10), "range")


def _year_turn(m: re.Match[str]) -> Value:
    return Value(Part(int(m["yt_a"]), 12, 21), Part(_year(m["yt_b"], m["yt_a"]), 1, 10), "range")


def _months(m: re.Match[str]) -> Value:
    last = _maybe(m["months_y"])
    first_month, month = _month(m["months_a"]), _month(m["months_b"])
    first = _maybe(m["months_ay"]) or (last - 1 if last and first_month > month else last)
    return Value(Part(first, first_month, 1), Part(last, month, 31), "range")


def _month_year(m: re.Match[str]) -> Value:
    year, month = int(m["my_y"]), _month(m["my_m"])
    return Value(Part(year, month, 1), Part(year, month, 31), "month")


def _lone_month(m: re.Match[str]) -> Value:
    month = _month(m["month_m"])
    return Value(Part(None, month, 1), Part(None, month, 31), "month")


def _season(m: re.Match[str]) -> Value:
    key = (m["season_s"] or m["term_s"]).casefold()
    year = _maybe(m["season_y"]) or _maybe(m["term_y"]) or (2000 + int(m["term_yy"]) if m["term_yy"] else None)
    (first_month, first_day), (month, day) = _SEASONS[key]
    after = 1 if key == "vinter" else 0
    last = Part(year + after, month, day) if year else Part(None, month, day, 0, after)
    return Value(Part(year, first_month, first_day), last, "season")


def _half(m: re.Match[str]) -> Value:
    (first_month, first_day), (month, day) = _HALVES[m["half_h"].casefold()]
    year = _maybe(m["half_y"])
    return Value(Part(year, first_month, first_day), Part(year, month, day), "half_year")


def _quarter(m: re.Match[str]) -> Value:
    number = _ORDINALS[(m["q_a"] or m["q_b"] or m["q_c"]).casefold()]
    year = _maybe(m["q_y"])
    return Value(Part(year, 3 * number - 2, 1), Part(year, 3 * number, 31), "range")


def _week(m: re.Match[str]) -> Value | None:
    first, last = int(m["week_a"]), int(m["week_b"] or m["week_a"])
    year = _maybe(m["week_y"])
    if not 1 <= first <= 53 or not 1 <= last <= 53:
        return None
    return Value(Part(year, 0, 0, first), Part(year, 0, 0, last), "week" if first == last else "range")


def _years(m: re.Match[str]) -> Value:
    return Value(Part(int(m["years_a"]), 1, 1), Part(_year(m["years_b"], m["years_a"]), 12, 31), "range")


def _lone_year(m: re.Match[str]) -> Value:
    year = int(m["year_y"])
    return Value(Part(year, 1, 1), Part(year, 12, 31), "year")


_MAKERS = {
    "iso": _iso, "eight": _eight, "six": _six, "days": _days, "day": _one_day, "slash": _slash, "part": _part, "part_year": _part_of_year, "turn": _turn, "year_turn": _year_turn,
    "months": _months, "month_year": _month_year, "month": _lone_month, "season": _season, "half": _half, "quarter": _quarter, "week": _week, "years": _years, "year": _lone_year,
}  # fmt: skip

_JOINER = re.compile(r"\s*(?:[-–—]|--|till|till och med|t\.?\s?o\.?\s?m\.?|fram till|eller|och)\s+(?:(?:den|år|med|mån\w*|tis\w*|ons\w*|tors\w*|fre\w*|lör\w*|sön\w*)\s+)*\Z|\s*[-–—]\s*\Z", re.IGNORECASE)
_OR = re.compile(r"\s*eller\s+\Z", re.IGNORECASE)
_AND = re.compile(r"\s*och\s+\Z", re.IGNORECASE)


def _joined(string: str, found: list[DateSpan]) -> list[DateSpan]:
    """Two ends joined by till, a dash or eller made one span; "12 feb och 19 mars" stays two days."""
    out: list[DateSpan] = []
    for span in found:
        if out and (joined := _join(string, out[-1], span)):
            out[-1] = joined
        else:
            out.append(span)
    return out


def _join(string: str, a: DateSpan, b: DateSpan) -> DateSpan | None:
    between = string[a.end : b.start]
    if len(between) > 24 or not _JOINER.fullmatch(between) or _AND.fullmatch(between):
        return None
    first, last = a.value.first, b.value.last
    if _OR.fullmatch(between) and a.value.precision == "day":
        return None
    if a.value.precision == "day" and b.value.precision not in {"day"}:
        return None
    if first.year is None and last.year is not None:
        first = first._replace(year=last.year - (1 if (first.month, first.day) > (last.month, last.day) and not first.week else 0))
    elif first.year is not None and last.year is None and not last.week:
        last = last._replace(year=first.year + (1 if (last.month, last.day) < (first.month, first.day) else 0))
    value = Value(first, last, "range")
    return DateSpan(a.start, b.end, value, a.valid and b.valid) if value.days(2024) else None
