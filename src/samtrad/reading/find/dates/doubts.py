"""What is doubtful about a date: a day that does not exist, a weekday or a tense that contradicts the year."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from samtrad.reading.find.dates.facts import Seen
from samtrad.reading.find.dates.tense import tense_of, tenses_around
from samtrad.reading.find.dates.window import Window
from samtrad.reading.passage import Passage
from samtrad.reading.record import Doubt
from samtrad.reading.words import Words
from samtrad.swedish.dates import DateSpan

_WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
_LEAST, _MOST = 60, 8000  # days on the wrong side of the meeting for a year to be doubted
_CLOSE = 60  # characters
_NEAR = 370  # days from the meeting that the year that was meant must leave


@cache
def _weekday() -> re.Pattern[str]:
    return re.compile(r"\b((?:mån|tis|ons|tors|fre|lör|sön)dag)(?:en)?\s+(?:den\s+)?\Z", re.IGNORECASE)


@cache
def _cites() -> re.Pattern[str]:
    """What is cited or counted by its day, whatever the sentence tells."""
    return re.compile(
        r"§|beslut|uppdrag|protokoll|behandl|skrivelse|utlåtande|rapport|bordl|remitter|yrkande|dnr|handling|\bper\b|\b(?:från|fr\.?o\.?m)\b|gäll|\batt\b|\bom\b",
        re.IGNORECASE,
    )


@cache
def _until() -> re.Pattern[str]:
    """How long something goes on, which lies ahead whatever the sentence tells: "har anställningsstopp till och med februari 2025"."""
    return re.compile(
        r"\b(?:till(?: och med)?|t\.? ?o\.? ?m\.?|tills|fram till|längst|som senast|inför)(?:\s(?:den|slutet av|mitten av|början av|utgången av))?\s\Z",
        re.IGNORECASE,
    )


def doubts_of(seen: Seen, words: Words, days: tuple[date, date] | None, when: Window, index: int) -> list[Doubt]:
    """The doubts about one date, at most one of each kind. ``index`` is its place among the record's dates."""
    passage, span = seen
    pointer = f"/dates/{index}"
    place = [words.span]
    if days is None:
        if not span.valid:
            return [Doubt(code="date.invalid", message=f"”{words}” är ingen dag som finns.", pointer=pointer, spans=place)]
        return [Doubt(code="date.no_year", message=f"”{words}” saknar år, och inget i texten säger vilket.", pointer=pointer, spans=place)]
    if not span.value.year_given:
        return []
    if named := _other_weekday(passage, span, days[0]):
        candidates = [d.isoformat() for year in (days[0].year - 1, days[0].year + 1) if (d := _moved(days[0], year)) and d.weekday() == _WEEKDAYS.index(named)]
        message = f"”{words}” är en {_WEEKDAYS[days[0].weekday()]}, inte en {named}."
        return [Doubt(code="date.weekday", message=message, pointer=pointer, candidates=[days[0].isoformat(), *candidates], spans=place)]
    if candidates := _likelier(passage, span, days, when):
        side = "sägs komma men ligger före mötet" if days[1] < (when.low or date.max) else "sägs ha varit men ligger efter mötet"
        message = f"”{words}” {side}: året kan vara fel."
        return [Doubt(code="date.year_unlikely", message=message, pointer=pointer, candidates=[days[0].isoformat(), *candidates], spans=place)]
    return []


def _other_weekday(passage: Passage, span: DateSpan, day: date) -> str | None:
    """The weekday that stands before a single day, where it is another than that day's."""
    if span.value.precision != "day" or not (match := _weekday().search(passage.string, max(span.start - 16, 0), span.start)):
        return None
    named = match.group(1).casefold()
    return named if _WEEKDAYS.index(named) != day.weekday() else None


def _moved(day: date, year: int) -> date | None:
    try:
        return day.replace(year=year)
    except ValueError:
        return None


def _likelier(passage: Passage, span: DateSpan, days: tuple[date, date], when: Window) -> list[str]:
    """Other years for a day that is told as coming but lies well before the meeting, or the other way round."""
    if when.low is None or when.high is None or span.value.precision not in ("day", "week", "month"):
        return []
    before, after = (when.low - days[1]).days, (days[0] - when.high).days
    if not _LEAST < max(before, after) < _MOST:
        return []
    wrong, right = ("future", "past") if before > 0 else ("past", "future")
    if right in tenses_around(passage.string, span.start, span.end) or not _told_close(passage.string, span, wrong):
        return []
    options = [d for year in range(when.low.year - 1, when.high.year + 2) if (d := _moved(days[0], year))]
    fitting = [d for d in options if (0 <= (d - when.low).days <= _NEAR if before > 0 else 0 <= (when.high - d).days <= _NEAR)]
    return [d.isoformat() for d in fitting]


def _told_close(string: str, span: DateSpan, wrong: str) -> bool:
    """Whether words close by tell the tense: "välkommen till invigningen 21 april", but not "förlängs enligt beslut 21 april, § 4"."""
    before = string[max(span.start - _CLOSE, 0) : span.start]
    if wrong == "past" and _until().search(before):
        return False
    if _cites().search(before) or string[span.end : span.end + 4].lstrip(" ,(").startswith("§"):
        return False
    low, high = max(span.start - _CLOSE, 0), min(span.end + _CLOSE // 2, len(string))
    return tense_of(string[low:high], span.start - low, span.end - low) == wrong
