"""The day of a call that says it in a sentence: "Kommunfullmäktige sammanträder måndagen den 23 februari 2026 kl. 18.00"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from samtrad.reading.find.cells.rows import Row, joined_passage, words_of
from samtrad.reading.find.sitting.body import is_body
from samtrad.reading.find.sitting.clock import times_in
from samtrad.reading.find.sitting.days import Years, days_in
from samtrad.reading.record import Sitting
from samtrad.reading.words import Words
from samtrad.swedish.dates import find_dates

_CALLS = re.compile(
    r"\b(?:sammanträder|samlas|möts|kallas|kallar|inbjuds|inbjuder|hålls|äger rum|(?:välkomna?|välkommen|kallelse|inbjudan) till|har (?:sammanträde|möte)|(?:sammanträde|möte)t? (?:med|i|för|hålls))\b",
    re.IGNORECASE,
)
_WHO_MEETS = re.compile(
    r"(?:(?:ledamöter(?:na)? (?:och ersättare(?:na)? )?i|härmed kallas) )?(?P<body>[A-ZÅÄÖ][\w-]*(?: [\w-]+){0,6}?) (?:sammanträder|samlas|möts|kallas|kallar|har sammanträde|har möte|inbjuds)\b"
)
_TO_WHAT = re.compile(
    r"\b(?:sammanträde|möte)t? (?:med|i|för) (?P<body>[\w-]+(?: [\w-]+){0,6}?)(?=,|\.|\Z| (?:den|kl|på|i|mån|tis|ons|tors|fre|lör|sön)\w*\b)", re.IGNORECASE
)
_MOST_ROWS = 30


def called_days(rows: Sequence[Row], years: Years) -> list[Sitting]:
    """The days that the first sentence that calls to a meeting names, with its times of day."""
    for row in rows[:_MOST_ROWS]:
        for cell in row.cells:
            if not _CALLS.search(cell.string):
                continue
            passage = joined_passage([cell])
            days = list(dict.fromkeys(day for day, _ in days_in(passage, years)))
            if days:
                bare = cell.string
                for span in reversed(find_dates(bare)):
                    bare = bare[: span.start] + " " * (span.end - span.start) + bare[span.end :]
                times = times_in(bare)
                return [
                    Sitting(
                        date=day.day.isoformat(),
                        start=times.start if number == 0 else None,
                        end=times.end if number == len(days) - 1 else None,
                        inferred=day.inferred,
                        span=day.span,
                    )
                    for number, day in enumerate(days)
                ]
    return []


def called_body(rows: Sequence[Row]) -> Words | None:
    """The body that such a sentence names."""
    for row in rows[:_MOST_ROWS]:
        for cell in row.cells:
            for pattern in (_WHO_MEETS, _TO_WHAT):
                if (match := pattern.search(cell.string)) and (is_body(match["body"]) or match["body"].casefold() in _WHOLE):
                    return words_of(joined_passage([cell]), *match.span("body"))
    return None


_WHOLE = frozenset({"kommunfullmäktige", "kommunstyrelsen", "regionfullmäktige", "regionstyrelsen"})
