"""How far the words for a doer or a task reach: words of time, labels and numbers of decisions beside them left out."""

from __future__ import annotations

import re
from functools import cache

from samtrad.reading.words import Span

_MONTHS = r"(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|febr|apr|jun|jul|aug|sept?|okt|nov|dec)\b\.?"
_SEASONS = r"(?:våras|höstas|vintras|somras|fjol|vår|höst|vinter|sommar|veckan|år|morse|dag|går)\b"
_DAY = rf"(?:den\s+)?(?:\d{{1,2}}(?::?e)?\s+{_MONTHS}(?:\s+(?:19|20)\d\d)?|\d{{1,2}}/\d{{1,2}}(?:[\s-]+(?:19|20)?\d\d)?|(?:19|20)\d\d-\d\d-\d\d|(?:(?:19|20)\d\d[01]\d[0-3]\d|\d{{6}})\b|(?:19|20)\d\d\b)"
_WHEN = rf"(?:{_DAY}|i\s+(?:slutet\s+av\s+|början\s+av\s+|mitten\s+av\s+|förra\s+)?(?:{_MONTHS}|{_SEASONS})(?:\s+(?:19|20)\d\d)?|under\s+(?:våren|hösten|sommaren|vintern|året|{_MONTHS})(?:\s+(?:19|20)\d\d)?|\(?§+\s*\d+\)?|(?:vid|på)\s+(?:sitt\s+|förra\s+|det\s+|senaste\s+|föregående\s+)*(?:sammanträde|möte)(?:t)?|vecka\s+\d+|v\.?\s?\d+)"


@cache
def _leading() -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{_WHEN}|redan|nu|tidigare|därför|även|också|härmed|samtidigt)\s*[,)]?\s*(?=\S))+", re.IGNORECASE)


@cache
def _trailing() -> re.Pattern[str]:
    return re.compile(rf"(?:[\s,(]+(?:(?:(?:till|senast|före|innan|inför)\s+)?{_WHEN}|har|hade|redan|nu|tidigare|idag|igår)[,)]?)+\Z", re.IGNORECASE)


@cache
def _giver() -> re.Pattern[str]:
    return re.compile(r"\s+(?:har|hade)\s+av\s+(?P<by>[^.;,]{3,80}?)\s*")


@cache
def _only_time() -> re.Pattern[str]:
    return re.compile(rf"[\s,(]*(?:{_WHEN}[\s,)]*)+")


def without_time(string: str, start: int, end: int) -> Span:
    """A stretch without the days, seasons and numbers of paragraphs at its edges: "den 30 maj, § 4, | kansliet | i våras"."""
    if _only_time().fullmatch(string, start, end):
        return (end, end)
    if match := _leading().match(string, start, end):
        start = match.end()
    if match := _trailing().search(string, start, end):
        end = match.start()
    return (start, end)


def giver_before(string: str, start: int, end: int) -> Span | None:
    """Who gave it, where that stands inside the verb: "Kansliet | har av styrelsen | fått i uppdrag"."""
    match = _giver().fullmatch(string, start, end)
    return match.span("by") if match else None


@cache
def _label() -> re.Pattern[str]:
    return re.compile(r"(?P<label>[A-ZÅÄÖ][^\s:–—.,;()]*(?:[ -][\w-]+){0,2})\s?(?::|\s[-–—])\s+(?=[A-ZÅÄÖ])")


def label_at(string: str, low: int, high: int) -> tuple[Span, int] | None:
    """What a sentence is put under, and where it goes on: "Granby - IVO-tillsyn på korttids", "Digitalt: Kansliet fick"."""
    match = _label().match(string, low, high)
    return (match.span("label"), match.end()) if match else None
