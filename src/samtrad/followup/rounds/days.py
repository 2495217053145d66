"""The days that minutes state of a round: the last day for answers, and from when what is asked is to hold."""

from __future__ import annotations

import re
from datetime import date, timedelta

from samtrad.reading.record import Minutes
from samtrad.reading.words import Span
from samtrad.swedish.sentences import split_sentences

_BEHIND = 160
"""Characters behind the question in which a day may stand from which it is to hold."""
_BEFORE = 40
_LAST = re.compile(
    r"\b(?:senast|sista\s(?:svars)?dag(?:en)?|svarsdatum|svarstid\w*|till\soch\smed|t\.?\s?o\.?\s?m\.?)\s(?:är\s|till\s|till\soch\smed\s)?(?:den\s)?$",
    re.IGNORECASE,
)
_EARLIER = re.compile(r"\b(?:före|innan)\s(?:den\s)?$", re.IGNORECASE)
_HOLDS = re.compile(
    r"\b(?:tillämp\w+|gäll(?:a|er)|träder\si\skraft|införs|ikraft\w+)\s(?:fr\.?\s?o\.?\s?m\.?|från(?:\soch\smed)?|den)\s(?:den\s)?$", re.IGNORECASE
)
_VALIDITY = re.compile(r"\b(?:gäll(?:a|er)|giltig\w*|tiden|perioden|förläng\w+)\b", re.IGNORECASE)
"""What tells that a last day is that of an agreement and not of an answer."""


def until(minutes: Minutes, text: str, span: Span) -> str:
    """The last day for answers that the words state, ISO; "" where they state none."""
    for day in minutes.dates:
        if not (span[0] <= day.span[0] and day.span[1] <= span[1]) or day.precision != "day" or not day.start:
            continue
        before = text[max(span[0], day.span[0] - _BEFORE) : day.span[0]]
        if _LAST.search(before) and not _VALIDITY.search(before):
            return str(day.start)
        if _EARLIER.search(before):
            return (date.fromisoformat(str(day.start)) - timedelta(days=1)).isoformat()
    return ""


def applies(minutes: Minutes, text: str, span: Span, end: int) -> tuple[str, Span]:
    """The day from which what is asked is to hold, in the same sentence or the one behind it, ISO, with the sentence that says so; "" and the question itself for none."""
    stop = min(end, span[1] + _BEHIND)
    days = [day for day in minutes.dates if span[0] <= day.span[0] < stop and day.start and day.precision == "day"]
    found = next((day for day in days if _HOLDS.search(text[max(span[0], day.span[0] - _BEFORE) : day.span[0]])), None)
    if found is None or found.span[0] < span[1]:
        return str(found.start) if found else "", span
    sentences = [(span[1] + low, span[1] + high) for low, high in split_sentences(text[span[1] : min(end, stop + _BEHIND)])]
    low, high = next((one for one in sentences if one[0] <= found.span[0] < one[1]), found.span)
    return str(found.start), (low + len(text[low:high]) - len(text[low:high].lstrip()), high)


def period(minutes: Minutes, span: Span) -> tuple[str, str]:
    """The days between which words say that something is to be out, ISO; the first is "" where they name one day alone, both where they name none."""
    days = [day for day in minutes.dates if span[0] <= day.span[0] and day.span[1] <= span[1] and day.end and day.precision != "year"]
    if not days:
        return "", ""
    first, last = min(str(day.start or day.end) for day in days), max(str(day.end) for day in days)
    return "" if first == last else first, last
