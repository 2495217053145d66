"""The days of coming meetings in a passage, each with the times and the place that stand beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from samtrad.reading.find.assignments_doers import is_body
from samtrad.reading.find.cover_days import Times, Years, days_in, times_in
from samtrad.reading.passage import Passage
from samtrad.reading.record import Sitting
from samtrad.reading.words import Words
from samtrad.swedish.dates import DateSpan

_FAR = 550  # days ahead beyond which a day is no coming meeting
_LONGEST_PLACE = 60


class Around(NamedTuple):
    """What days are seen from: the meeting's own day or the middle of a year that was named, and whose meetings count."""

    near: date | None
    forward: bool
    body: str


@cache
def _other_meeting() -> re.Pattern[str]:
    """Gatherings that are no meeting of the body, where the words before a day say so."""
    return re.compile(
        r"\b(?:års(?:möte|stämma)\w*|konferens\w*|utbildning(?:en|sdag\w*)?|studie(?:besök|resa|dag)\w*|planeringsdag\w*|workshop\w*|seminari\w+|inspirationsdag\w*|temadag\w*|gruppmöte\w*|sista\s+(?:dag|anmälningsdag)\w*"
        r"|anmäl(?:an|a|ningstid)\b|handlingar\w*|kallelse\w*|utskick\w*|inlämning\w*|ärendestopp\w*|\bau\b|justering\w*|anslag\w*|arbetsutskott\w*|presidi(?:et|um|emöte)\w*|fullmäktige\w*|ledningsgrupp\w*|stoppdag\w*|manusstopp\w*|beredning(?:en|smöte\w*)?)\b",
        re.IGNORECASE,
    )


@cache
def _shared() -> re.Pattern[str]:
    """Words that tell that a time holds for every day of a list."""
    return re.compile(
        r"\b(?:samtliga|alla|mötena|sammanträdena|träffarna|(?:mötes|sammanträdes)?tiden|om\s+(?:inte|inget|ej)\s+annat|med\s+början|med\s+start|börjar|startar|tid:?|enligt\s+följande|följande\s+(?:dagar|dagor|datum|tider|sammanträdes\w*|mötes\w*))", re.IGNORECASE
    )


@cache
def _no_place() -> re.Pattern[str]:
    return re.compile(
        r"(?:heldag|halvdag|fysiskt?|digitalt?|hybrid|lokal|plats|obs|preliminärt?|ordinarie|extra|ev|eventuellt|nätverk\w*|möte\w*|sammanträde\w*|mån|tis|ons|tors|fre|lör|sön|kl|klockan|v|vecka|fm|em|lunch|med|och|samt|sista|tema)\b.*",
        re.IGNORECASE,
    )


@cache
def _clock_words() -> re.Pattern[str]:
    return re.compile(r"(?:\b(?:kl\.?|klockan|mellan|till|från|start|ca)\s*:?\s*|[-–—]\s*)*\d{1,2}(?:[.:]\d\d)?(?:\s*[-–—]{1,2}\s*(?:kl\.?\s*)?\d{1,2}(?:[.:]\d\d)?)?(?:\s*(?:fm|em)\b)?", re.IGNORECASE)


@cache
def _moved_time() -> re.Pattern[str]:
    return re.compile(r"från\s+(?:kl\.?|klockan)\s*[\d.:]+\s+till\s+((?:kl\.?|klockan)\s*[\d.:]+)", re.IGNORECASE)


@cache
def _bare_hours() -> re.Pattern[str]:
    """Hours right behind a day, with no "kl": "27 november 9-12"."""
    return re.compile(r"\s*,?\s*(\d{1,2}(?:[.:]\d\d)?\s*[-–—]\s*\d{1,2}(?:[.:]\d\d)?)(?![\d/:.]|\s*(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))", re.IGNORECASE)


def sittings_in(passage: Passage, years: Years, around: Around, *, start: int = 0, end: int | None = None) -> Iterator[Sitting]:
    """A sitting for each day named, with the times and the place that stand between it and the next."""
    found = list(days_in(passage, years, around.near, start, end))
    string = passage.string if end is None else passage.string[:end]
    one = _in_one_breath(string, [span for _, span in found])
    shared = _times(string, found[-1][1].end, len(string)) if one else Times(None, None)
    together = _place(passage, string, found[-1][1].end, len(string)) if one else None
    last = start
    for number, (day, span) in enumerate(found):
        stop = next((later.start for _, later in found[number + 1 :] if later.start > span.start), len(string))
        before = string[last : span.start]
        last = max(span.end, last)
        when = day.day
        if around.forward and around.near is not None and day.inferred and when < around.near:
            when = _year_later(when)
        if (around.near is not None and abs((when - around.near).days) > _FAR) or other_meeting(before, around.body):
            continue
        if re.match(r"[^.;]{0,20}\b(?:inställ[td]\w*|ställs\s+in|utgår)\b", string[span.end : max(stop, span.end)]):
            continue
        times = shared if shared.start else _times(string, span.end, max(stop, span.end))
        place = together or _place(passage, string, span.end, max(stop, span.end))
        yield Sitting(date=when.isoformat(), start=times.start, end=times.end, place=place, inferred=day.inferred, span=day.span)


def _in_one_breath(string: str, spans: Sequence[DateSpan]) -> bool:
    """Whether days follow one another with nothing between, so that the time behind the last is that of all: "4/9, 9/10 och 13/11, kl 9"."""
    between = [string[a.end : b.start] for a, b in pairwise(spans) if b.start > a.start]
    return bool(between) and all(_separators().fullmatch(words) for words in between)


@cache
def _separators() -> re.Pattern[str]:
    return re.compile(r"\s*(?:,|,?\s(?:och|samt))\s+(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s+)?(?:den\s+)?", re.IGNORECASE)


def _year_later(day: date) -> date:
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day


def other_meeting(words: str, body: str) -> bool:
    """Whether words before a day tell of another gathering than the body's own meeting."""
    match = next((m for m in _other_meeting().finditer(words) if m.group().casefold()[:7] not in body.casefold()), None)
    return match is not None


def _times(string: str, start: int, stop: int) -> Times:
    if moved := _moved_time().search(string, start):
        return times_in(moved.group(1))
    times = times_in(string[start:stop])
    if times.start is None and (hours := _bare_hours().match(string, start, stop)):
        return times_in(f"kl {hours.group(1)}")
    return times


def _place(passage: Passage, string: str, start: int, stop: int) -> Words | None:
    """Where, if it is said beside the day: ", Teams", "(Rådhuset)", "i Granby kommunhus"."""
    sentence = re.compile(r"(?<!\bkl)(?<!\bca)(?<!\d)[.!?](?=\s|\Z)|[.!?](?=\s+[A-ZÅÄÖ])").search(string, start, stop)
    limit = sentence.start() if sentence else stop
    at = start
    found: tuple[int, int] | None = None
    for cut in [*_cuts().finditer(string, start, limit), None]:
        low, high = at, cut.start() if cut else limit
        at = cut.end() if cut else limit
        piece = _place_in(string, low, high)
        if piece and found is None:
            found = piece
        elif piece and found and string[found[1] : piece[0]] == ", ":
            found = (found[0], piece[1])  # "Rådhuset, sal B"
        elif found:
            break
    return passage.words(*found) if found else None


@cache
def _cuts() -> re.Pattern[str]:
    return re.compile(r"[,;()|\t]|\s[–—-]\s|\s(?:och|samt)\s*\Z")


@cache
def _in_house() -> re.Pattern[str]:
    """Places that open with a small letter: "i kommunhuset", "på biblioteket"."""
    return re.compile(r"[\w-]*(?:huset|hus|salen|rummet|rum|kontoret|biblioteket|skolan|gården|hotellet|kansliet|stationen|centret|centrum|sal)\b")


def _place_in(string: str, low: int, high: int) -> tuple[int, int] | None:
    """The place that a stretch beside a day names, if it does."""
    while (match := _clock_words().match(string, low, high)) or (low < high and string[low] in " .:–—-"):
        low = match.end() if match and match.end() > low else low + 1
    lead = re.compile(r"(?:(?:digitalt|fysiskt|på\s+distans|hålls|äger\s+rum)\s+)?(?:i|på|vid|via|hos|plats:?)\s+", re.IGNORECASE).match(string, low, high)
    low = lead.end() if lead else low
    high = low + len(string[low:high].rstrip(" .:–—-*_"))
    words = string[low:high]
    if not 2 < len(words) <= _LONGEST_PLACE or _no_place().fullmatch(words) or sum(c.isdigit() for c in words) >= len(words) / 3:
        return None
    return (low, high) if words[0].isupper() or _in_house().match(words) else None


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
        if (match := re.search(r"[,.;(]\s*(?:samtliga|alla|mötena|sammanträdena|om\s+(?:inte|inget))\b.*", tail, re.IGNORECASE)) and (times := times_in(match.group())).start:
            return times
    return Times(None, None)


def shared_place(passage: Passage) -> Words | None:
    """Where all meetings of a list are held: "Samtliga möten hålls i Rådhuset"."""
    match = _held_at().search(passage.string)
    piece = _place_in(passage.string, match.end(), _sentence_stop(passage.string, match.end())) if match else None
    return passage.words(*piece) if piece else None


@cache
def _held_at() -> re.Pattern[str]:
    return re.compile(r"\b(?:samtliga|alla|mötena|sammanträdena|träffarna)\b.{0,80}?\b(?:hålls|äger\s+rum|sker)\s+(?=(?:i|på|via)\s)", re.IGNORECASE)


def _sentence_stop(string: str, at: int) -> int:
    match = re.compile(r"[.;](?=\s|\Z)").search(string, at)
    return match.start() if match else len(string)


def of_others(label: str, body: str) -> bool:
    """Whether a label over days names another body: "KSO-rådet:" in the minutes of the presidium."""
    words = label.strip(" :*").split()
    return bool(words) and is_body(words[0]) and words[0].casefold()[:6] not in body.casefold()
