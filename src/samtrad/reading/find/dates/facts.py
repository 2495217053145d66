"""What a document tells of dated acts, done or to come: the facts that bound the day of its meeting."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from samtrad.reading.find.dates.cited import is_cited
from samtrad.reading.find.dates.tense import Tense, sentence_around, tense_of
from samtrad.reading.outline import Outline
from samtrad.reading.passage import Passage
from samtrad.reading.words import Words
from samtrad.swedish.dates import DateSpan, find_dates

_BOUNDS = frozenset(("day", "week", "month", "season", "range"))
_LONG = 200  # days: a span longer than this bounds no meeting
_BEFORE = 60  # characters before a day that tell what it says


class Seen(NamedTuple):
    """A date expression and the passage that it stands in."""

    passage: Passage
    span: DateSpan


class Fact(NamedTuple):
    """A day that bounds the meeting's, and the words that say so."""

    day: date
    words: Words


class Told(NamedTuple):
    """A date expression of an act that is told as done ("past") or as to come ("future")."""

    words: Words
    span: DateSpan
    tense: Tense


@cache
def _signing() -> re.Pattern[str]:
    """Words of certification, signing and notice: these come after the meeting, by an unknown time."""
    return re.compile(r"juster|undertecknad|underskrift|signe?ra|signed|anslag|bankid|elektronisk|\bdate:|\bsidan?\b|utskriv(?:et|en)", re.IGNORECASE)


@cache
def _no_act() -> re.Pattern[str]:
    """A day until, from or for which something holds is none on which anything was done: "gäller från den 1 juni"."""
    return re.compile(
        r"(?:\b(?:till|tills|t\.?\s?o\.?\s?m\.?|tom|fr\.?\s?o\.?\s?m\.?|from|från|med|för|under|gälla?[nder]*|per|inför|innan|före|efter|senast|längst|perioden|tiden|mellan|i\s+kraft|giltig\w*|upphör\w*(?:\s+att\s+gälla)?|löper\s+ut|(?:början|mitten|slutet|utgången)\s+av)(?:\s+(?:och\s+med|den|år|i|dagen))*|[-–—/])\s*\Z",
        re.IGNORECASE,
    )


@cache
def _holds() -> re.Pattern[str]:
    """How long something holds, or as of when it is counted; no one does anything then."""
    return re.compile(
        r"\b(?:gäll\w*|giltig\w*|löp(?:er|a|tid\w*)|avtals(?:tid|period)\w*|perioden|förläng\w*|avse(?:r|ende)|tillämpa\w*|höj[ds]\w*|sänk[ts]\w*)\b[^.;]{0,40}\Z|\b(?:per|basmånad|inför|år)(?:\s+den)?\s*\Z",
        re.IGNORECASE,
    )


@cache
def _recites() -> re.Pattern[str]:
    """A sentence on a commission that was given before, with the day it had then: "Uppdraget att svara i maj förklaras fullgjort"."""
    return re.compile(
        r"\bfullgjor\w+|\bavslutat\b|\bbesvarad\w*|\buppdrag\w*,?\s+give[tn]\b|\bredovisning(?:en)?\s+av\s+[\w-]+s\s+uppdrag\b|\bantecknas\b", re.IGNORECASE
    )


def told_in(outline: Outline, seen: Sequence[Seen]) -> list[Told]:
    """The text's own dates of acts that are told as done or as to come."""
    tail = set(outline.tail) | outline.contents
    found = []
    for passage, span in seen:
        if passage.kind == "furniture" or passage.lines[0] in tail or span.value.precision not in _BOUNDS:
            continue
        tense = tense_of(passage.string, span.start, span.end)
        if (tense == "past" and _was_done(passage.string, span)) or (tense == "future" and _is_to_come(passage.string, span)):
            found.append(Told(passage.words(span.start, span.end), span, tense))
    return found


def _was_done(string: str, span: DateSpan) -> bool:
    if is_cited(string, span.start, span.end):
        return True
    low, high = sentence_around(string, span.start, span.end)
    return not (_no_act().search(string, max(low, span.start - _BEFORE), span.start) or _signing().search(string, low, high))


def _is_to_come(string: str, span: DateSpan) -> bool:
    """Whether what is told as to come is so seen from the meeting, and not from an earlier decision that is recited."""
    low, high = sentence_around(string, span.start, span.end)
    if _holds().search(string, max(low, span.start - _BEFORE), span.start) or _signing().search(string, low, high) or _recites().search(string, low, high):
        return False
    return not any(is_cited(string[low:high], d.start, d.end) for d in find_dates(string[low:high]))


def facts_of(told: Sequence[Told]) -> tuple[list[Fact], list[Fact]]:
    """Days given with their year: first days told as past, last days told as coming."""
    past: list[Fact] = []
    coming: list[Fact] = []
    for words, span, tense in told:
        days = span.value.days(0) if span.value.year_given else None
        if days is None or (days[1] - days[0]).days > _LONG:
            continue
        (past if tense == "past" else coming).append(Fact(days[0] if tense == "past" else days[1], words))
    return past, coming


def agreed(past: Sequence[Fact], coming: Sequence[Fact]) -> tuple[Fact | None, Fact | None]:
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
