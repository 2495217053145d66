"""Every date in a document with its value; years that are not given are supplied from the meeting's day and the tense."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from samtrad.reading.find.dates.doubts import doubts_of
from samtrad.reading.find.dates.facts import Seen
from samtrad.reading.find.dates.tense import Tense, tense_of
from samtrad.reading.find.dates.window import Window, dates_seen, meeting_window
from samtrad.reading.outline import Outline
from samtrad.reading.passage import Passage
from samtrad.reading.record import Dated, Doubt
from samtrad.swedish.dates import DateSpan, Near, find_dates, resolve
from samtrad.swedish.signs import has_any

__all__ = ["Seen", "Window", "dates_seen", "find_dates_in", "meeting_window"]

_WEEKDAYS = ("mån", "tis", "ons", "tor", "fre", "lör", "sön")
_FAR = 12 * 366  # days: six figures that lie further from the meeting are some other number
_GAP = 40  # characters between the days of a list
_LEAD = 70  # characters between the year and the first day
_SCHEDULES = ("möten", "sammanträde", "tider", "dagar", "datum", "kalend", "mötesplan", "årshjul", "under")  # of which each schedule names one
_IN_RUN = re.compile(
    r"(?:,| och| samt|, och)(?: (?:i|på|till|för|vid) [A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)?)?(?: (?:och|samt))?(?: (?:i|på|till|för|vid) [A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)?)? (?:den )?"
)
"""What stands between the days of a run: ", i Granby den ", " och ", ", "."""
_TAIL_YEAR = re.compile(r"[a-zåäö] (?:19|20)\d\d\Z")
_SHORT = 140  # characters: a paragraph longer than this is prose, and ends a list of days


@cache
def _weekday() -> re.Pattern[str]:
    return re.compile(r"\b(mån|tis|ons|tors|fre|lör|sön)(?:dag(?:en)?s?|d\.?|\.)?,?\s+(?:den\s+)?\Z", re.IGNORECASE)


@cache
def _schedule() -> re.Pattern[str]:
    """A heading or lead that gives the year of the days listed beneath it: "Nämndens möten 2026"."""
    return re.compile(
        r"(?:möten|mötena|sammanträden|tider|(?:\b|mötes|sammanträdes|nämnds?|styrelse|råds|besluts|träff)dagar|datum|kalendarium|kalender|mötesplan|årshjul|sammanträdesplan|under(?=\s+(?:19|20)\d\d\s+sammanträda))\b[^.;]*?\b((?:19|20)\d\d)\b(?!\s?[-–/:]\d)",
        re.IGNORECASE,
    )


@cache
def _to_come() -> re.Pattern[str]:
    return re.compile(r"\b(?:kommande|nästa|framtida|planerade)\b|mötestider|sammanträdestider|mötesplan|kalendarium", re.IGNORECASE)


def find_dates_in(outline: Outline, when: Window, seen: Sequence[Seen] | None = None) -> tuple[list[Dated], list[Doubt]]:
    """All dates in reading order, each with its days, and what is doubtful about them.

    ``when`` is the meeting's own days or the window in which it must lie (``Window.of``). Pointers of the doubts are
    ``/dates/INDEX``. ``seen`` spares a second search where the caller has ``dates_seen(outline)`` already.
    """
    seen = dates_seen(outline) if seen is None else seen
    years = _Years(outline, seen, when)
    found: list[Dated] = []
    doubts: list[Doubt] = []
    for passage, span in seen:
        days, near = years.days(passage, span)
        words = passage.words(span.start, span.end)
        given = span.value.year_given
        if span.six and when.low and days and abs((days[0] - when.low).days) > _FAR:
            continue
        start, end = (days[0].isoformat(), days[1].isoformat()) if days else (None, None)
        doubts.extend(doubts_of(Seen(passage, span), words, days, when, len(found)))
        inferred = bool(days) and not given
        found.append(Dated(text=words, start=start, end=end, precision=span.value.precision, inferred=inferred, item=passage.item, span=words.span))
        if days and (given or near is None):
            years.tell(passage, days[0])
    return found, doubts


class _Years:
    """Supplies the years: from the list that a day stands in, the meeting's days, or the nearest date of the item."""

    def __init__(self, outline: Outline, seen: Sequence[Seen], when: Window) -> None:
        self.outline, self.when = outline, when
        self.last: dict[int | None, date] = {}
        self.first: dict[int | None, date] = {}
        self.any: date | None = None
        self.run: tuple[int, Passage | None, int] = (0, None, 0)
        self.behind = _years_behind(seen)
        self.list_years = _list_years(outline) if any(not s.span.value.year_given for s in seen) else {}
        if when.low is None:
            for passage, span in seen:
                if span.value.year_given and (days := span.value.days(0)):
                    self.first.setdefault(passage.item, days[0])
                    self.any = self.any or days[0]

    def tell(self, passage: Passage, day: date) -> None:
        """Remember a day as the last one that its item gave."""
        self.last[passage.item] = day

    def days(self, passage: Passage, span: DateSpan) -> tuple[tuple[date, date] | None, Near | None]:
        """First and last day of an expression, and from where its year was supplied."""
        if span.value.year_given:
            return span.value.days(0), None
        if (behind := self.behind.get((id(passage), span.start))) is not None and span.value.month_given:
            found = span.value.days(behind[0].year)
            return (span.value.days(behind[0].year - 1) if found and found[0] > behind[1] else found), None
        if (year := self._list_year(passage, span)) and span.value.month_given:
            return span.value.days(year), None
        low, high = self.when.low, self.when.high
        if low is None or high is None:
            low = high = self.last.get(passage.item) or self.first.get(passage.item) or self.any
        if low is None or high is None:
            return None, None
        near = Near(low, high, self._tense(passage, span), _named_weekday(passage.string, span.start))
        return resolve(span.value, near), near

    def _list_year(self, passage: Passage, span: DateSpan) -> int | None:
        """The year of the list that a day stands in: of the heading above it, or of the lead in its own paragraph."""
        if id(passage) in self.list_years:
            return self.list_years[id(passage)]
        year, at, end = self.run
        if at is passage and span.start - end < _GAP:
            self.run = (year, passage, span.end)
            return year
        match = _schedule().search(passage.string, max(span.start - _SHORT, 0), span.start)
        if match is None or span.start - match.end() > _LEAD:
            return None
        self.run = (int(match.group(1)), passage, span.end)
        return self.run[0]

    def _tense(self, passage: Passage, span: DateSpan) -> Tense:
        if passage.string[max(span.start - 4, 0) : span.start].casefold() == "per ":
            return ""  # "bokslut per 30 april ska lämnas": accounts as of a day
        tense = tense_of(passage.string, span.start, span.end)
        if tense in {"", "coming"} and passage.item is not None and _to_come().search(self.outline.entries[passage.item].heading):
            return "future"
        return tense


def _years_behind(seen: Sequence[Seen]) -> dict[tuple[int, int], tuple[date, date]]:
    """The days of the last in a run of days that gives the year of all, by passage and offset: "den 16 oktober, i Granby den 17 oktober och i Vik den 19 oktober 2015"."""
    found: dict[tuple[int, int], tuple[date, date]] = {}
    last: tuple[Passage, DateSpan, tuple[date, date] | None] | None = None
    if all(s.span.value.year_given for s in seen):
        return found
    for passage, span in reversed(seen):
        days = span.value.days(0) if span.value.year_given and span.value.precision == "day" else None
        if not span.value.year_given and span.value.precision == "day" and last is not None and last[0] is passage and last[2] is not None:
            between = passage.string[span.end : last[1].start]
            if _IN_RUN.fullmatch(between) and ((id(passage), last[1].start) in found or _TAIL_YEAR.search(passage.string, last[1].start, last[1].end)):
                days = last[2]
                found[id(passage), span.start] = days
        last = (passage, span, days)
    return found


def _named_weekday(string: str, start: int) -> int | None:
    match = _weekday().search(string, max(start - 20, 0), start)
    return _WEEKDAYS.index(match.group(1).casefold()[:3]) if match else None


def _list_years(outline: Outline) -> dict[int, int]:
    """The year that a heading or lead gives to the short passages under it, by the passage's identity."""
    found: dict[int, int] = {}
    year: int | None = None
    item: int | None = None
    for passage in outline.passages:
        if passage.kind == "furniture":
            continue
        if passage.item != item:
            item, year = passage.item, _schedule_year(outline.entries[passage.item].heading) if passage.item is not None else None
        if len(passage.string) > _SHORT:
            year = None
        elif (led := _schedule_year(passage.string)) and not any(d.value.precision == "day" for d in find_dates(passage.string)):
            year = led
        elif year:
            found[id(passage)] = year
    return found


def _schedule_year(string: str) -> int | None:
    match = _schedule().search(string) if ("20" in string or "19" in string) and has_any(string.lower(), _SCHEDULES) else None
    return int(match.group(1)) if match else None
