"""The days that minutes state of a round: the last day for answers, and from when what is asked is to hold."""

from __future__ import annotations

import re
from datetime import date, timedelta

from samtrad.reading.record import Minutes
from samtrad.reading.words import Span

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


def applies(minutes: Minutes, text: str, span: Span, end: int) -> str:
    """The day from which what is asked is to hold, in the same sentence or the one behind it, ISO."""
    stop = min(end, span[1] + _BEHIND)
    days = [day for day in minutes.dates if span[0] <= day.span[0] < stop and day.start and day.precision == "day"]
    return next((str(day.start) for day in days if _HOLDS.search(text[max(span[0], day.span[0] - _BEFORE) : day.span[0]])), "")
