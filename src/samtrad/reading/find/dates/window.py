"""The days that a document's dates are seen from: the meeting's own, or the window that dated facts leave for it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from samtrad.reading.find.dates.facts import Fact, Seen, Told, agreed, facts_of, told_in
from samtrad.reading.outline import Outline
from samtrad.reading.passage import Passage
from samtrad.reading.record import Reason, Sitting, When
from samtrad.swedish.dates import DateSpan, Near, find_dates, resolve

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


def meeting_window(outline: Outline, seen: Sequence[Seen] | None = None) -> When | None:
    """Where no day of the meeting is stated: the window that dated facts told as past or as to come leave for it.

    A day told as past lies before the meeting, one told as coming after it. Where they contradict one another (a
    mistyped year) the window is the one that most of them agree on. Days of signing count for nothing.
    """
    told = told_in(outline, dates_seen(outline) if seen is None else seen)
    past, coming = facts_of(told)
    if not past and not coming:
        return None
    low, high = agreed(past, coming)
    if low and (soon := _soon(told, low.day)) and (high is None or soon.day < high.day):
        high = soon
    reasons = [Reason(text=fact.words, span=fact.words.span) for fact in (low, high) if fact]
    return When(not_before=low.day.isoformat() if low else None, not_after=high.day.isoformat() if high else None, reasons=reasons)


def _soon(told: Sequence[Told], low: date) -> Fact | None:
    """The first day without a year that is told as coming, taken as the next of its name after ``low``."""
    found: Fact | None = None
    for words, span, tense in told:
        if tense != "future" or span.value.year_given or span.value.precision != "day":
            continue
        days = resolve(span.value, Near(low, low, "future"))
        if days and 0 <= (days[1] - low).days <= _SOON and (found is None or days[1] < found.day):
            found = Fact(days[1], words)
    return found
