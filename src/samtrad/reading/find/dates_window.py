"""The days that a document's dates are seen from: the meeting's own, or the window that dated facts leave for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from samtrad.reading.find.dates_tense import Tense, sentence_around, tense_of
from samtrad.reading.outline import Outline
from samtrad.reading.passage import Passage
from samtrad.reading.record import Reason, Sitting, When
from samtrad.reading.words import Words
from samtrad.swedish.dates import DateSpan, Near, find_dates, resolve

_BOUNDS = frozenset(("day", "week", "month", "season", "range"))
_LONG = 200  # days: a span longer than this bounds no meeting
_RETURNS = 60  # characters of a line that may well stand more than once
_SOON = 100  # days within which a day without a year that is told as coming is taken to be the next of its name


class Window(NamedTuple):
    """First and last day on which the meeting was, or may have been; None where nothing tells."""

    low: date | None
    high: date | None

    @classmethod
    def of(cls, sittings: Sequence[Sitting], when: When | None) -> Window:
        """The days of the sittings, or where there are none the window that the document's facts leave."""
        if sittings:
            days = sorted(s.date for s in sittings)
            return cls(date.fromisoformat(days[0]), date.fromisoformat(days[-1]))
        if when is None:
            return cls(None, None)
        low, high = when.not_before or when.not_after, when.not_after or when.not_before
        return cls(date.fromisoformat(low) if low else None, date.fromisoformat(high) if high else None)


class Seen(NamedTuple):
    """A date expression and the passage that it stands in."""

    passage: Passage
    span: DateSpan


def dates_seen(outline: Outline) -> list[Seen]:
    """Every date expression of the document in reading order; "3/12" in a page's header or footer is a page number."""
    seen: list[Seen] = []
    short: dict[str, list[DateSpan]] = {}  # names and votes in rolls return word for word
    for passage in outline.passages:
        string = passage.string
        if len(string) > _RETURNS:
            spans = find_dates(string)
        elif (known := short.get(string)) is None:
            spans = short[string] = find_dates(string)
        else:
            spans = known
        if spans:
            seen += [Seen(passage, span) for span in spans if not _is_page_number(passage, span)]
    return seen


def _is_page_number(passage: Passage, span: DateSpan) -> bool:
    return passage.kind == "furniture" and not span.value.year_given and "/" in passage.string[span.start : span.end]


class _Fact(NamedTuple):
    day: date
    words: Words


class _Told(NamedTuple):
    words: Words
    span: DateSpan
    tense: Tense


@cache
def _signing() -> re.Pattern[str]:
    """Words of certification, signing and notice: these come after the meeting, by an unknown time."""
    return re.compile(r"juster|undertecknad|underskrift|signe?ra|signed|anslag|bankid|elektronisk|\bdate:|\bsidan?\b|utskriv(?:et|en)", re.IGNORECASE)


def meeting_window(outline: Outline, seen: Sequence[Seen] | None = None) -> When | None:
    """Where no day of the meeting is stated: the window that dated facts told as past or as to come leave for it.

    A day told as past lies before the meeting, one told as coming after it. Where they contradict one another (a
    mistyped year) the window is the one that most of them agree on. Days of signing count for nothing.
    """
    told = _told(outline, dates_seen(outline) if seen is None else seen)
    past, coming = _facts(told)
    if not past and not coming:
        return None
    low, high = _agreed(past, coming)
    if low and (soon := _soon(told, low.day)) and (high is None or soon.day < high.day):
        high = soon
    reasons = [Reason(text=fact.words, span=fact.words.span) for fact in (low, high) if fact]
    return When(not_before=low.day.isoformat() if low else None, not_after=high.day.isoformat() if high else None, reasons=reasons)


def _told(outline: Outline, seen: Sequence[Seen]) -> list[_Told]:
    """The text's own dates that are told as past or as to come."""
    tail = set(outline.tail) | outline.contents
    found = []
    for passage, span in seen:
        if passage.kind == "furniture" or passage.lines[0] in tail or span.value.precision not in _BOUNDS:
            continue
        tense = tense_of(passage.string, span.start, span.end)
        if tense in ("past", "future") and not _signing().search(passage.string, *sentence_around(passage.string, span.start, span.end)):
            found.append(_Told(passage.words(span.start, span.end), span, tense))
    return found


def _facts(told: Sequence[_Told]) -> tuple[list[_Fact], list[_Fact]]:
    """Days given with their year: first days told as past, last days told as coming."""
    past: list[_Fact] = []
    coming: list[_Fact] = []
    for words, span, tense in told:
        days = span.value.days(0) if span.value.year_given else None
        if days is None or (days[1] - days[0]).days > _LONG:
            continue
        (past if tense == "past" else coming).append(_Fact(days[0] if tense == "past" else days[1], words))
    return past, coming


def _agreed(past: Sequence[_Fact], coming: Sequence[_Fact]) -> tuple[_Fact | None, _Fact | None]:
    """The last past day and the first coming one around the point that contradicts the fewest of them."""
    days = sorted([(f.day, 1) for f in past] + [(f.day, 0) for f in coming])
    best, score, point = None, len(coming), date.min
    for day, is_past in days:  # a coming day counts as long as it is not passed
        score += is_past
        if best is None or score > best:
            best, point = score, day
        score -= 1 - is_past
    low = max((f for f in past if f.day <= point), key=lambda f: f.day, default=None)
    high = min((f for f in coming if f.day >= point), key=lambda f: f.day, default=None)
    return low, high


def _soon(told: Sequence[_Told], low: date) -> _Fact | None:
    """The first day without a year that is told as coming, taken as the next of its name after ``low``."""
    found: _Fact | None = None
    for words, span, tense in told:
        if tense != "future" or span.value.year_given or span.value.precision != "day":
            continue
        days = resolve(span.value, Near(low, low, "future"))
        if days and 0 <= (days[1] - low).days <= _SOON and (found is None or days[1] < found.day):
            found = _Fact(days[1], words)
    return found
