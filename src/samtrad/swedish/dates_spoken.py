"""Dates that begin with a word: juni 2020, våren 2018, vecka 47, början av mars, Q2 2022, första halvåret.

Readers take the string in small letters and the offset of a word, and give the expression that begins there, or None.
"""

from __future__ import annotations

import re

from samtrad.swedish.dates_numeric import year_after
from samtrad.swedish.dates_periods import read_period
from samtrad.swedish.dates_value import LAST, DateSpan, Part, Value, full_year, one_day, whole_month
from samtrad.swedish.dates_words import ENGLISH, FULL, MONTHS, ORDINALS, SEASONS, SEASONS_OF_YEAR, TERMS, Season

_YEAR = r"(?:,? (?:år )?((?:19|20)\d\d)(?![\d:]|-\d{4}\b))?"
_SEASON_YEAR = re.compile(r"(?: (?:år )?|/|-)((?:19|20)\d\d)(?!\d|:\d)(?: ?[-/] ?((?:20)?\d\d)(?![\d/-]))?")
_TERM_YEAR = re.compile(r"\.?(?: ?-? ?(20[0-4]\d)| ?[-’']? ?([0-4]\d))(?!\d|[:/.,]\d|%| ?(?:kr|%))")
_SHORT_ALONE = re.compile(r"\b(?:i|under|till|från|sedan|före|efter|innan|med|och|per|senast|av|hela|för|mellan|med) \Z")
_MONTH_DASH = re.compile(r"\b([a-z]{3,9})\.? ?[-/] ?\Z")
_TERM_ALONE = re.compile(r"\b(?:under|inför|till|från|hela|efter|varje) \Z")
_NAMES = frozenset(("mars", "april", "maj"))  # months that people and companies are called
_NAME_AFTER = re.compile(r"(?: |-)(?:[A-ZÅÄÖ][a-zåäöé]|(?:AB|HB|KB)\b)")
_OTHER_VOTES = re.compile(r"\b(?:s|m|c|l|kd|mp|sd) ?:? ?\d{1,2}\b")
_PART = re.compile(
    r"(början|inledningen|mitten|slutet|senare (?:del(?:en)?|hälften|halvan)|första (?:del(?:en)?|hälften|halvan)|andra (?:hälften|halvan)|sista delen"
    r"|tidigare delen) (?:av|på|i) (?:år )?(?=(\S))"
)
_THIRD = dict.fromkeys(("början", "inledningen", "första del", "första delen", "tidigare delen"), 0) | {"mitten": 1}
_THIRD |= dict.fromkeys(("slutet", "senare del", "senare delen", "sista delen"), 2)
_HALF = {"första hälften": 0, "första halvan": 0, "senare hälften": 1, "senare halvan": 1, "andra hälften": 1, "andra halvan": 1}
_MONTH_DAYS = ((1, 10), (11, 20), (21, LAST))
_NTH_WEEK = re.compile(r"(första|andra|tredje|fjärde|sista) veckan i (?=([a-z]{3,9}))")
_NTH_DAYS = {"första": (1, 7), "andra": (8, 14), "tredje": (15, 21), "fjärde": (22, 28)}
_DAY_WORD = re.compile(r"\b(?:(sist[ae])(?: dagen i)?|([a-zåäö]{5,16})) \Z")
_ENGLISH_DAY = re.compile(r" (\d{1,2})(?:st|nd|rd|th)?,? (20\d\d)(?!\d)")
_PART_HEADS = frozenset(("bö", "in", "mi", "sl", "se", "ti", "fö", "an", "tr", "fj", "si"))


def read_spoken(low: str, raw: str, start: int, end: int, before: int) -> DateSpan | None:
    """The expression whose first word is low[start:end]; nothing before offset ``before`` is taken in."""
    if found := _month_or_season(low, raw, start, end, before):
        return found
    if raw[start] == "V" and end - start == 1 and _OTHER_VOTES.search(low, max(start - 30, 0), min(start + 30, len(low))):
        return None  # "S 12, M 8, V 5": a party's seats
    if low[start : start + 2] in _PART_HEADS and (found := _part(low, start) or _nth_week(low, start)):
        return found
    return read_period(low, start)


def _month_or_season(low: str, raw: str, start: int, end: int, before: int) -> DateSpan | None:
    word = low[start:end]
    if word in MONTHS:
        return _month(low, raw, start, end, before)
    if word in SEASONS or word in SEASONS_OF_YEAR or word in TERMS:
        return _season(low, start, end)
    return None


def _month(low: str, raw: str, start: int, end: int, before: int) -> DateSpan | None:
    """Such as "juni 2020", "juni", "första maj", "May 13, 2024"."""
    word = low[start:end]
    english = _ENGLISH_DAY.match(low, end)
    if english:
        value = one_day(int(english.group(2)), MONTHS[word], int(english.group(1)))
        return DateSpan(start, english.end(), value) if value.possible else None
    if word in ENGLISH:
        return None
    after = end + (6 if low.startswith(" månad", end) and not low[end + 6 : end + 7].isalpha() else 0)
    year, stop = year_after(low, after)
    if day := _DAY_WORD.search(low, max(before, start - 18), start):
        number = LAST if day.group(1) else ORDINALS.get(day.group(2))
        if number:
            part = Part(year, MONTHS[word], number)
            value = Value(part, part, "day")
            return DateSpan(day.start(), stop if year else end, value, value.possible)
    if year is None and not _stands_alone(low, raw, start, end) and not _spans_on(low, end):
        return None
    return DateSpan(start, stop if year else end, whole_month(year, MONTHS[word]))


def _stands_alone(low: str, raw: str, start: int, end: int) -> bool:
    """Whether a month with no year is one: short forms only after a preposition ("i dec"), and no names."""
    if low[start:end] in FULL:
        return not _is_name(raw, start, end)
    if not raw[start].islower():
        return False
    if low[start:end] == "jul":
        return _second_of_span(low, start)  # "före jul": the feast, and no month
    return _SHORT_ALONE.search(low, max(start - 9, 0), start) is not None or _second_of_span(low, start)


def _second_of_span(low: str, start: int) -> bool:
    """Such as "okt" in "jan-okt"."""
    match = _MONTH_DASH.search(low, max(start - 12, 0), start)
    return match is not None and match.group(1) in MONTHS


def _is_name(raw: str, start: int, end: int) -> bool:
    """Such as "Maj Ek", "Maj-Britt" and "April AB" are names; a compound ("majmötet") is cut off by the scanner."""
    if raw[end : end + 1] == "-" and raw[end + 1 : end + 2].isalpha():
        return raw[start].isupper() or low_letter(raw, end + 1)
    return raw[start:end].lower() in _NAMES and raw[start].isupper() and _NAME_AFTER.match(raw, end) is not None


def low_letter(raw: str, at: int) -> bool:
    """Whether a compound goes on after a hyphen ("juni-mötet"): letters that are no month."""
    word = re.match(r"[a-zåäö]+", raw[at:])
    return word is not None and word.group() not in MONTHS


def _spans_on(low: str, end: int) -> bool:
    """Such as "sep-dec": a short name that another month follows."""
    match = re.match(r"\.?(?: ?- ?|/| (?:till|t\.?o\.?m\.?|och|eller) )([a-z]{3,9})\b", low[end : end + 20])
    return match is not None and match.group(1) in MONTHS


def _season(low: str, start: int, end: int) -> DateSpan | None:
    """Such as "våren 2018", "hösten", "vintern 2018/19", "VT21", "höst 2021"."""
    word = low[start:end]
    if word in TERMS:
        return _term(low, start, end)
    match = _SEASON_YEAR.match(low, end)
    season = SEASONS.get(word) or SEASONS_OF_YEAR[word]
    if match is None:
        short = re.match(r" ?[-’'](\d\d)(?![\d/:])", low[end : end + 6])
        if short:
            return DateSpan(start, end + short.end(), _season_value(season, full_year(int(short.group(1)))))
        return DateSpan(start, end, _season_value(season, None)) if word in SEASONS else None
    return DateSpan(start, match.end() if season.after else match.end(1), _season_value(season, int(match.group(1))))


def _term(low: str, start: int, end: int) -> DateSpan | None:
    season, match = TERMS[low[start:end]], _TERM_YEAR.match(low, end)
    if match is None:
        return DateSpan(start, end, _season_value(season, None)) if _TERM_ALONE.search(low, max(start - 8, 0), start) else None
    return DateSpan(start, match.end(), _season_value(season, int(match.group(1) or full_year(int(match.group(2))))))


def _season_value(season: Season, year: int | None) -> Value:
    return Value(Part(year, *season.first), Part(None if year is None else year + season.after, *season.last, 0, season.after if year is None else 0), "season")


def _part(low: str, start: int) -> DateSpan | None:
    """Such as "början av mars", "slutet av hösten 2021", "mitten av 2022": the part of what follows."""
    match = _PART.match(low, start)
    if match is None:
        return None
    name = match.group(1)
    year = re.match(r"((?:19|20)\d\d)(?![\d:/]|-\d)(?! års)", low[match.end() : match.end() + 12])
    if year:
        whole: DateSpan | None = DateSpan(match.end(), match.end() + 4, Value(Part(int(year.group(1)), 1, 1), Part(int(year.group(1)), 12, 31), "year"))
    else:
        word = re.match(r"[a-zåäö]+", low[match.end() : match.end() + 20])
        at = match.end()
        whole = (_month_or_season(low, low, at, at + word.end(), at) or read_period(low, at)) if word else None
    if whole is None:
        return None
    value = _month_part(whole.value, name) if whole.value.precision == "month" else _long_part(whole.value, name)
    return DateSpan(match.start(), whole.end, value) if value else None


def _month_part(value: Value, name: str) -> Value | None:
    if name in _THIRD:
        low, high = _MONTH_DAYS[_THIRD[name]]
    else:
        low, high = ((1, 15), (16, LAST))[_HALF[name]]
    return Value(value.first._replace(day=low), value.last._replace(day=high), "range")


def _long_part(value: Value, name: str) -> Value | None:
    """A third or half of a season, half year or year, in whole months."""
    if value.first.week or not value.first.month:
        return None
    months = (value.last.month - value.first.month) % 12 + 1
    size = max(months // (3 if name in _THIRD else 2), 1)
    index = _THIRD[name] if name in _THIRD else _HALF[name]
    first = value.first.month - 1 + index * size
    last = value.last.month - 1 + value.last.after * 12 if index == (2 if name in _THIRD else 1) else first + size - 1
    year = value.first.year
    if value.last.year is not None and year is not None and value.last.year > year and last < first:
        last += 12

    def at(month: int, day: int) -> Part:
        carry, rest = divmod(month, 12)
        return Part(None if year is None else year + carry, rest + 1, day, 0, 0 if year is not None else carry)

    return Value(at(first, 1), at(last, LAST), "range")


def _nth_week(low: str, start: int) -> DateSpan | None:
    """Such as "första veckan i juni 2021": its first seven days."""
    match = _NTH_WEEK.match(low, start)
    if match is None:
        return None
    whole = _month_or_season(low, low, match.end(), match.end(2), match.end())
    if whole is None or whole.value.precision != "month":
        return None
    first, last = _NTH_DAYS.get(match.group(1), (0, 0))
    if not first:
        day = one_day(whole.value.first.year or 2021, whole.value.first.month, 1)
        length = (day.first.on(2021, last=False), day._replace(last=day.last._replace(day=LAST)).last.on(2021, last=True))[1].day
        first, last = length - 6, LAST
    return DateSpan(match.start(), whole.end, Value(whole.value.first._replace(day=first), whole.value.last._replace(day=last), "week"))
