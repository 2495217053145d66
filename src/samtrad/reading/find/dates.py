"""Every date in a document with its value; years that are not given supplied from the meeting's day and the tense."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Literal, NamedTuple

from samtrad.reading.find.dates_tense import tense_of
from samtrad.reading.outline import Outline
from samtrad.reading.passage import Passage
from samtrad.reading.record import Dated, Doubt, Reason, When
from samtrad.swedish.dates import DateSpan, find_dates

_SLACK = timedelta(days=7)  # a week on the wrong side of the meeting is no contradiction: "nästa vecka" was written later
_CONTRADICTS = 500  # days of distance that a contradiction of tense or weekday is worth
_WEEKDAYS = ("mån", "tis", "ons", "tor", "fre", "lör", "sön")
_WEEKDAY = re.compile(r"\b(mån|tis|ons|tors|fre|lör|sön)(?:dag(?:en)?|d\.?|\.)?\s+(?:den\s+)?\Z", re.IGNORECASE)
_HEADING_YEAR = re.compile(r"(?:möten|sammanträden|mötestider|tider|kalendarium|datum)\b.*?\b((?:19|20)\d\d)\b(?!\s?[-–/])", re.IGNORECASE)
_COMING = re.compile(r"\b(?:kommande|nästa|framtida)\b|mötestider|sammanträdestider", re.IGNORECASE)
_BOUNDS = frozenset({"day", "week", "month"})  # terms and seasons are too wide to bound a meeting's day
_UNLIKELY = 60  # days before the window that something told as coming must lie for its year to be doubted


class Seen(NamedTuple):
    """A date in a passage with the tense of its sentence: "past", "future" or ""."""

    passage: Passage
    span: DateSpan
    tense: Literal["past", "future", ""]


def dates_seen(outline: Outline) -> list[Seen]:
    """Every date expression of the document, in reading order."""
    found = []
    for passage in outline.passages:
        for span in find_dates(passage.string):
            tense = tense_of(passage.string, span.start, span.end)
            if not tense and passage.item is not None and _COMING.search(outline.entries[passage.item].heading):
                tense = "future"
            found.append(Seen(passage, span, tense))
    return found


def meeting_window(outline: Outline, seen: list[Seen]) -> When | None:
    """Where no day is stated: the window that dated facts told as past or to come leave, with their words.

    Days of signing are left out: they come after the meeting by an unknown time.
    """
    tail = {i for i in outline.tail}
    bounds: dict[str, tuple[date, Reason]] = {}
    for passage, span, tense in seen:
        if not span.value.year_given or span.value.precision not in _BOUNDS or not tense or passage.lines[0] in tail or passage.item is None:
            continue
        days = span.value.days(0)
        if days is None:
            continue
        reason = Reason(text=passage.words(span.start, span.end), span=passage.words(span.start, span.end).span)
        if tense == "past" and ("not_before" not in bounds or days[0] > bounds["not_before"][0]):
            bounds["not_before"] = (days[0], reason)
        elif tense == "future":
            bounds.setdefault("coming", (days[1], reason))
            if days[1] < bounds["coming"][0]:
                bounds["coming"] = (days[1], reason)
    low, high = bounds.get("not_before"), bounds.get("coming")
    if low and high and high[0] < low[0]:
        high = _first_after(seen, low[0], tail)
    if low is None and high is None:
        return None
    reasons = [b[1] for b in (low, high) if b]
    return When(not_before=low[0].isoformat() if low else None, not_after=high[0].isoformat() if high else None, reasons=reasons)


def _first_after(seen: list[Seen], low: date, tail: set[int]) -> tuple[date, Reason] | None:
    """The earliest day told as coming that does not lie before what is told as past."""
    coming = []
    for passage, span, tense in seen:
        days = span.value.days(0) if span.value.year_given else None
        if tense == "future" and days and days[1] >= low and span.value.precision in _BOUNDS and passage.lines[0] not in tail:
            words = passage.words(span.start, span.end)
            coming.append((days[1], words))
    if not coming:
        return None
    day, words = min(coming, key=lambda c: c[0])
    return day, Reason(text=words, span=words.span)


def anchor_of(sittings: list[str], when: When | None) -> date | None:
    """The day from which years are supplied: the meeting's first, else the window's certain end."""
    if sittings:
        return date.fromisoformat(sittings[0])
    if when and (day := when.not_before or when.not_after):
        return date.fromisoformat(day)
    return None


def find_dates_in(outline: Outline, seen: list[Seen], anchor: date | None) -> tuple[list[Dated], list[Doubt]]:
    """All dates with their days. ``anchor`` is the day of the meeting, or the best that is known of it."""
    found: list[Dated] = []
    doubts: list[Doubt] = []
    by_item = _given_by_item(seen)
    for passage, span, tense in seen:
        words = passage.words(span.start, span.end)
        heading_year = _heading_year(outline, passage)
        day = anchor or by_item.get(passage.item) or by_item.get(None)
        year = 0 if span.value.year_given else heading_year or _supplied(passage.string, span, tense, day)
        days = span.value.days(year) if year is not None else None
        if days is None:
            if not span.valid:
                doubts.append(Doubt(code="date.invalid", message=f"”{words}” är ingen dag som finns.", spans=[words.span]))
            elif year is None:
                doubts.append(Doubt(code="date.no_year", message=f"”{words}” saknar år och inget i texten säger vilket.", spans=[words.span]))
            found.append(Dated(text=words, start=None, end=None, precision=span.value.precision, inferred=False, item=passage.item, span=words.span))
            continue
        found.append(
            Dated(text=words, start=days[0].isoformat(), end=days[1].isoformat(), precision=span.value.precision, inferred=not span.value.year_given, item=passage.item, span=words.span)
        )
        if anchor and span.value.year_given and tense == "future" and passage.item is not None and (doubt := _unlikely(len(found) - 1, span, words.span, str(words), days[1], anchor)):
            doubts.append(doubt)
    return found, doubts


def _unlikely(index: int, span: DateSpan, place: tuple[int, int], text: str, last: date, anchor: date) -> Doubt | None:
    """A day told as coming that lies well before the meeting, and would not with another year."""
    if span.value.precision not in {"day", "range"} or not timedelta(days=_UNLIKELY) < anchor - last < timedelta(days=800):
        return None
    candidates = []
    for year in (anchor.year, anchor.year + 1):
        moved = span.value._replace(first=span.value.first._replace(year=year), last=span.value.last._replace(year=year)).days(year)
        if moved and moved[1] >= anchor:
            candidates.append(moved[0].isoformat())
    if not candidates:
        return None
    return Doubt(code="date.year_unlikely", message=f"”{text}” sägs komma men ligger före mötet; året kan vara fel.", pointer=f"/dates/{index}/start", candidates=[last.isoformat(), *candidates], spans=[place])


def _heading_year(outline: Outline, passage: Passage) -> int | None:
    """The year in a heading such as "Kommande möten 2026", which holds for the days listed beneath it."""
    if passage.item is None:
        return None
    match = _HEADING_YEAR.search(outline.entries[passage.item].heading)
    return int(match.group(1)) if match else None


def _given_by_item(seen: list[Seen]) -> dict[int | None, date]:
    """The first full date of each item, and of the whole document under None."""
    found: dict[int | None, date] = {}
    for passage, span, _ in seen:
        if span.value.year_given and (days := span.value.days(0)):
            found.setdefault(passage.item, days[0])
            found.setdefault(None, days[0])
    return found


def _supplied(string: str, span: DateSpan, tense: str, anchor: date | None) -> int | None:
    """The year that puts the date nearest the anchor, on the side that the tense says, on the weekday that is named."""
    if anchor is None:
        return None
    weekday = _WEEKDAY.search(string[max(span.start - 20, 0) : span.start])
    wanted = _WEEKDAYS.index(weekday.group(1).casefold()[:3]) if weekday else None
    best: tuple[int, int] | None = None
    for year in range(anchor.year - 2, anchor.year + 3):
        days = span.value.days(year)
        if days is None:
            continue
        distance = 0 if days[0] <= anchor <= days[1] else min(abs((days[0] - anchor).days), abs((days[1] - anchor).days))
        if (tense == "past" and days[0] > anchor + _SLACK) or (tense == "future" and days[1] < anchor - _SLACK):
            distance += _CONTRADICTS
        if wanted is not None and days[0].weekday() != wanted:
            distance += _CONTRADICTS
        if best is None or distance < best[0]:
            best = (distance, year)
    return best[1] if best else None
