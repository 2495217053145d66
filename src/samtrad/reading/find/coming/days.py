"""The days of coming meetings in a passage, each with the times and the place that stand beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from samtrad.reading.find.coming.places import place_beside, place_in_front
from samtrad.reading.find.coming.words import is_own, is_political, no_meeting_day, other_meeting
from samtrad.reading.find.sitting.clock import Times, times_in
from samtrad.reading.find.sitting.days import Years, days_in
from samtrad.reading.passage import Passage
from samtrad.reading.record import Sitting
from samtrad.swedish.dates import DateSpan

_FAR = 550  # days ahead beyond which a day is no coming meeting
_OPENS = 30  # characters that a sentence in a list may open with before its day


class Around(NamedTuple):
    """What days are seen from: the meeting's own day or the middle of a year that was named, and whose meetings count."""

    near: date | None
    forward: bool
    body: str


@cache
def _shared() -> re.Pattern[str]:
    """Words that tell that a time holds for every day of a list."""
    return re.compile(
        r"\b(?:samtliga|alla|mötena|sammanträdena|träffarna|(?:mötes|sammanträdes)?tiden|om\s+(?:inte|inget|ej)\s+annat|med\s+början|med\s+start|börjar|startar|tid:?|enligt\s+följande|följande\s+(?:dagar|dagor|datum|tider|sammanträdes\w*|mötes\w*)|(?:mån|tis|ons|tors|fre)dagar)",
        re.IGNORECASE,
    )


@cache
def _moved_time() -> re.Pattern[str]:
    return re.compile(r"från\s+(?:kl\.?|klockan)\s*[\d.:]+\s+till\s+((?:kl\.?|klockan)\s*[\d.:]+)", re.IGNORECASE)


@cache
def _bare_hours() -> re.Pattern[str]:
    """Hours right behind a day, with no "kl": "27 november 9-12"; or in a cell of their own."""
    return re.compile(
        r"\s*[,|\t]?\s*(\d{1,2}(?:[.:]\d\d)?\s*[-–—]\s*\d{1,2}(?:[.:]\d\d)?)(?![\d/:.]|\s*(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))", re.IGNORECASE
    )


@cache
def _cancelled() -> re.Pattern[str]:
    return re.compile(r"[^.;]{0,20}\b(?:inställ[td]\w*|ställs\s+in|utgår)\b")


@cache
def _separators() -> re.Pattern[str]:
    return re.compile(r"\s*(?:,|,?\s(?:och|samt))\s+(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s+)?(?:den\s+)?", re.IGNORECASE)


@cache
def _sentence() -> re.Pattern[str]:
    return re.compile(r"(?<!\bkl)(?<!\bca)(?<!\d)[.!?](?=\s)|[.!?](?=\s+[A-ZÅÄÖ])")


@cache
def _name_behind() -> re.Pattern[str]:
    """A name behind a day and its hours, as a line or a row of a table goes on."""
    return re.compile(r"(?:[\s\d.:,|–—-]|kl\b)*(?P<who>[A-ZÅÄÖ][\w-]+)(?=\s*(?:[,.;|(\t–—-]|\Z|\s(?:kl|\d)))")


@cache
def _event() -> re.Pattern[str]:
    return re.compile(
        r"\s+(?:(?:19|20)\d\d\s+)?(?:genomförs|arrangeras|anordnas|hålls|invigs|startar|börjar|går|träder|lämnas|skickas|redovisas|öppnar|stänger)\s+(?:en\s+|ett\s+|den\s+|det\s+)?(?P<what>(?!(?:på|via|vid|hos|kl|klockan|digitalt|fysiskt|som|mellan|från|hela|nästa|nämndens|rådets)\b)[a-zåäö]\w+(?:\s\w+)?)"
    )


@cache
def _of_meeting() -> re.Pattern[str]:
    return re.compile(
        r"möte|sammanträ|träff|\bses\b|därefter|därpå|följande|bok[at]|planera|\bkl\b|nämnd|styrelse|\bv(?:åren|år\b|t\b)|höst|\bht\b|datum|\b(?:mötes|sammanträdes|nämnd\w*)?dag(?:ar(?:na)?)?\b|\btid",
        re.IGNORECASE,
    )


def sittings_in(passage: Passage, years: Years, around: Around, *, start: int = 0, end: int | None = None) -> Iterator[Sitting]:
    """A sitting for each day named, with the times and the place that stand between it and the next."""
    found = list(days_in(passage, years, around.near, start, end))
    string = passage.string if end is None else passage.string[:end]
    one = _in_one_breath(string, [span for _, span in found])
    shared = _times(string, found[-1][1].end, len(string)) if one else Times(None, None)
    together = place_beside(passage, string, found[-1][1].end, len(string), around.body) if one else None
    last, skipped = start, False
    for number, (day, span) in enumerate(found):
        stop = next((later.start for _, later in found[number + 1 :] if later.start > span.start), len(string))
        before, stop = string[last : span.start], max(stop, span.end)
        of_others = other_meeting(before, around.body) or (skipped and _separators().fullmatch(before) is not None)
        when = _forward(day.day, around, inferred=day.inferred)
        first, last, skipped = last == start, max(span.end, last), of_others
        if of_others or (around.near is not None and abs((when - around.near).days) > _FAR) or _no_meeting(string, span, start, stop, around):
            continue
        times = shared if shared.start else _times(string, span.end, stop)
        times = times_in(before[-40:]) if times.start is None and first else times
        place = (
            together
            or place_beside(passage, string, span.end, stop, around.body)
            or (place_in_front(passage, start, span.start, around.body) if first else None)
        )
        yield Sitting(date=when.isoformat(), start=times.start, end=times.end, place=place, inferred=day.inferred, span=day.span)


def _forward(day: date, around: Around, *, inferred: bool) -> date:
    if not (around.forward and around.near is not None and inferred and day < around.near):
        return day
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day


def _no_meeting(string: str, span: DateSpan, start: int, stop: int, around: Around) -> bool:
    """Whether a day named among meetings is none of them: cancelled, another body's, or told of in a sentence on something else."""
    if no_meeting_day().search(string, start, span.start) or _cancelled().match(string[span.end : stop]):
        return True
    if is_another_behind(string[span.end : stop], around.body):
        return True
    ends = [m.end() for m in _sentence().finditer(string, start, span.start)]
    return bool(ends) and tells_of_something_else(string, ends[-1], span.start)


def tells_of_something_else(string: str, opens: int, day: int) -> bool:
    """Whether a sentence opens with much that speaks of no meeting before it names a day."""
    return day - opens > _OPENS and not _of_meeting().search(string, opens, day)


def is_another_behind(words: str, body: str) -> bool:
    """Whether a day's line goes on with another body's name, or with an event: "23/4 | 18 | Fullmäktige", "den 5 maj genomförs en temadag"."""
    if (event := _event().match(words)) and not _of_meeting().search(event.group("what")):
        return True
    piece = _name_behind().match(words)
    return piece is not None and is_political(piece.group("who")) and not is_own(piece.group("who"), body)


def _in_one_breath(string: str, spans: Sequence[DateSpan]) -> bool:
    """Whether days follow one another with nothing between, so that the time behind the last is that of all: "4/9, 9/10 och 13/11, kl 9"."""
    between = [string[a.end : b.start] for a, b in pairwise(spans) if b.start > a.start]
    return bool(between) and all(_separators().fullmatch(words) for words in between)


def _times(string: str, start: int, stop: int) -> Times:
    if moved := _moved_time().search(string, start):
        return times_in(moved.group(1))
    times = times_in(string[start:stop])
    if times.start is None and (
        hours := _bare_hours().match(string, start, stop)
        or re.compile(r"\btid\s*:?\s*(\d{1,2}\s*[-–—]\s*\d{1,2})\b", re.IGNORECASE).search(string, start, stop)
    ):
        return times_in(f"kl {hours.group(1)}")
    return times


def shared_times(passages: Sequence[Passage], first_days: Sequence[int]) -> Times:
    """The time that is stated once for a list: in its lead before the first day, or with "samtliga" and the like.

    ``first_days`` are the offsets of the passages' first days, their lengths where they have none.
    """
    for passage, first in zip(passages, first_days, strict=True):
        lead = passage.string[:first]
        if _shared().search(lead) and (times := times_in(lead)).start:
            return times
        tail = passage.string[first:]
        if (match := re.search(r"\b(?:tid(?:er|en)?|klockan|klockslag)\s*:.{0,40}\Z", tail, re.IGNORECASE)) and (times := times_in(match.group())).start:
            return times
        if (match := re.search(r"[,.;(]\s*(?:samtliga|alla|mötena|sammanträdena|om\s+(?:inte|inget))\b.*", tail, re.IGNORECASE)) and (
            times := times_in(match.group())
        ).start:
            return times
    return Times(None, None)
