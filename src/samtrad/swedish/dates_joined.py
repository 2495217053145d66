"""Two ends made one expression: "1 mars till och med 30 april 2021", "v 47–49", "senare delen av dec eller början av jan"."""

from __future__ import annotations

import re
from datetime import timedelta

from samtrad.swedish.dates_value import DateSpan, Value

_LINK = re.compile(
    r"(?P<dash>(?:,? kl\.? ?\d\d?(?:[.:]\d\d)?)? *(?:-{1,2}|/) *)(?P<day>(?:den +|(?:mån|tis|ons|tors|fre|lör|sön)(?:dag(?:en)?|\.)? +(?:den +)?)?)\Z"
    r"|(?:,? +kl\.? ?\d\d?(?:[.:]\d\d)?)?,? +(?:och +)?(?P<word>till(?: +och +med)?|t\.? ?o\.? ?m\.?|fram +till(?: +och +med)?|tills|längst +till|eller|och) +"
    r"(?:(?:mån|tis|ons|tors|fre|lör|sön)(?:dag(?:en)?|\.)? +)?(?:den +)?\Z"
)
_BETWEEN = re.compile(r"\bmellan (?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)? )?(?:den )?\Z")
_LONGEST = 32
_YEARS_TOGETHER = 2024


def join_ends(low: str, found: list[DateSpan]) -> list[DateSpan]:
    """The expressions with those that are two ends of one joined; years given once hold for both ends and for lists."""
    out: list[DateSpan] = []
    for span in found:
        if out and (joined := _join(low, out[-1], span)):
            out[-1] = joined
        else:
            out.append(span)
    return _listed(low, out)


def _join(low: str, a: DateSpan, b: DateSpan) -> DateSpan | None:
    between = low[a.end : b.start]
    if len(between) > _LONGEST or not (a.valid and b.valid and a.value.month_given and b.value.month_given) or "year" in (a.value.precision, b.value.precision):
        return None
    match = _LINK.match(between)
    if match is None or (between.isspace()):
        return None
    value = _together(a.value, b.value)
    days = value.days(_YEARS_TOGETHER) if value else None
    if value is None or days is None:
        return None
    word = match.group("word")
    mixed = "day" in (a.value.precision, b.value.precision) and {a.value.precision, b.value.precision} - {"day", "range"}
    if word in ("och", "eller") and not _adjacent(low, a, b, word):
        return None
    if word is None and (mixed or (a.value.precision == "range" and a.value.first.day and b.value.precision == "day")):
        return None
    return DateSpan(a.start, b.end, value, six=False)


def _together(a: Value, b: Value) -> Value | None:
    """From the first of one to the last of the other; a year that only one end names holds for both."""
    first, last = a.first, b.last
    if first.year is None and last.year is not None:
        base = b.first.year or last.year
        later = not first.week and not last.week and (first.month, first.day) > (b.last.month, b.last.day) and not last.after
        first = first._replace(year=base - (1 if later or (first.week and last.week and first.week > last.week) else 0))
    elif first.year is not None and last.year is None:
        base = a.last.year or first.year
        earlier = not first.week and not last.week and (last.month, last.day) < (first.month, first.day)
        last = last._replace(year=base + (1 if earlier or (first.week and last.week and last.week < first.week) else 0))
    value = Value(first, last, "range")
    return None if first.year is not None and value.days(first.year) is None else value


def _adjacent(low: str, a: DateSpan, b: DateSpan, word: str) -> bool:
    """Whether two that "och" joins are one stretch: between them, or day after day; "12 maj och 9 juni" are two."""
    if word == "och" and _BETWEEN.search(low, max(a.start - 30, 0), a.start):
        return True
    if low[max(a.start - 2, 0) : a.start] == ", ":
        return False
    year = a.value.first.year or b.value.first.year or _YEARS_TOGETHER
    one, other = a.value.days(year), b.value.days(year)
    if one and other and other[1] < one[0] and b.value.first.year is None:
        other = b.value.days(year + 1)
    return bool(one and other and other[0] - one[1] == timedelta(days=1))


_COMMA = re.compile(r",? +(?:och|samt|eller) +(?:den +)?\Z|, +(?:den +)?\Z")


def _listed(low: str, found: list[DateSpan]) -> list[DateSpan]:
    """Such as "17 april, 14 augusti och 6 november 2026": the last one's year holds for the list."""
    for index in range(len(found) - 2, -1, -1):
        span, after = found[index], found[index + 1]
        if span.value.first.year is None and span.value.month_given and after.value.first.year is not None and _COMMA.fullmatch(low, span.end, after.start):
            year = after.value.first.year
            value = span.value.with_year(year)
            days, following = value.days(year), after.value.days(year)
            if days and following and days[0] <= following[0]:
                found[index] = span._replace(value=value)
    return found
