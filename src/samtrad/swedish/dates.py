"""Swedish expressions for days, weeks, months, seasons and spans of these, as minutes write them.

``find_dates`` finds them in a string, ``resolve`` supplies the year where none is named. The grammar is a scanner
for figures and words that may begin a date, with a reader for each form.
"""

from __future__ import annotations

import re
from itertools import chain

from samtrad.swedish.dates_joined import join_ends
from samtrad.swedish.dates_numeric import read_numeric
from samtrad.swedish.dates_periods import read_period
from samtrad.swedish.dates_resolve import Near, resolve
from samtrad.swedish.dates_spoken import read_spoken
from samtrad.swedish.dates_value import DateSpan, Part, Precision, Value
from samtrad.swedish.dates_years import read_years

__all__ = ["DateSpan", "Near", "Part", "Precision", "Value", "find_dates", "resolve"]

_SEASON = r"(?:e?n|termin(?:en)?)?(?![a-zåäö])"
_OF_SEASON = rf"(?:vår|höst|sommar|vinter){_SEASON}"
_PART = r"(?=\s(?:del|h[aä]l|kvart|tert|veck))"
# by the letter that they open with: at each word the machine tries those of its letter alone
_STARTS = re.compile(
    r"\b(?:\d+|"
    rf"a(?:(?:pr|ug)[a-z]*|ndra{_PART})|"
    r"början(?=\s[api])|"
    r"dec[a-z]*|"
    rf"efter{_OF_SEASON}|"
    rf"f(?:eb[a-z]*|ör(?:{_OF_SEASON}|sta{_PART})|järde{_PART})|"
    rf"h(?:öst{_SEASON}|ög{_OF_SEASON}|t(?=[\W\d])|alvårs?(?:et|skiftet)?(?=\s\d))|"
    r"inledningen(?=\s[api])|"
    r"j(?:an|u[nl])[a-z]*|"
    r"kv(?:artal(?=\s?\d)|(?=[.\s]))|"
    rf"m(?:a(?:r|j|y)[a-z]*|id{_OF_SEASON}|itten(?=\s[api])|ånadsskiftet)|"
    r"nov[a-z]*|"
    r"o[kc]t[a-z]*|"
    r"q(?=[1-4])|"
    rf"s(?:ep[a-z]*|en(?:{_OF_SEASON}|are{_PART})|ommar{_SEASON}|lutet(?=\s[api])|ista{_PART})|"
    rf"t(?:idig(?:{_OF_SEASON}|are{_PART})|redje{_PART}|ertial(?=\s\d))|"
    rf"v(?:(?:år|inter){_SEASON}|t(?=[\W\d])|(?=[.\s\d])|eck(?:a|an|or|orna)\b)|"
    r"årsskiftet)"
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S{1,80}@\S+")
_NOT_PLAIN = re.compile(r"[–—‐‑‒−\t\n\r\f\xa0\u2007\u2009\u202f]")
_PLAIN = str.maketrans(dict.fromkeys("–—‐‑‒−", "-") | dict.fromkeys("\t\n\r\f\xa0\u2007\u2009\u202f", " "))
_YEAR_DIGITS = 4
_SHORT = 2


def find_dates(string: str) -> list[DateSpan]:
    """Every expression that names a day, days, week, month, season, half year or span of these, in order.

    Years alone count only where they are the term of a plan or agreement. Clock times, law numbers, amounts, case
    numbers and addresses are none. Offsets are code points; spans do not overlap and leave out a leading "den",
    weekday or preposition.
    """
    low = string.lower()
    if len(low) != len(string):
        low = "".join(c if len(c.lower()) > 1 else c.lower() for c in string)
    starts = _STARTS.finditer(low)
    first = next(starts, None)
    if first is None:
        return []
    if not low.isascii() and _NOT_PLAIN.search(low):
        low = low.translate(_PLAIN)
    found: list[DateSpan] = []
    at = 0
    addresses: list[tuple[int, int]] | None = None
    for match in chain((first,), starts):
        start, end = match.span()
        if start < at:
            continue
        span = _read(low, string, start, end, at)
        if span is None:
            continue
        if addresses is None:
            addresses = [m.span() for m in _ADDRESS.finditer(low)] if "://" in low or "www." in low or "@" in low else []
        if any(a <= start < b for a, b in addresses):
            continue
        found.append(span)
        at = span.end
    return join_ends(low, found) if len(found) > 1 else found


def _read(low: str, raw: str, start: int, end: int, before: int) -> DateSpan | None:
    if not low[start].isdigit():
        return read_spoken(low, raw, start, end, before)
    span = read_numeric(low, start, end - start, before or -1)
    if span is None and end - start == _YEAR_DIGITS and low[start] in "12" and (start == 0 or low[start - 1] in " (-"):
        return read_years(low, start)
    if span is None and end - start < _SHORT and low[end : end + 1] == ":":
        return read_period(low, start)
    return span
