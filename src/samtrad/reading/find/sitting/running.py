"""The day of the meeting where only the pages' headers or footers name it, as in a document that lost its cover."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from samtrad.reading.find.sitting.days import Day, Years, days_in
from samtrad.reading.outline import Outline
from samtrad.reading.record import Sitting


@cache
def _labelled() -> re.Pattern[str]:
    """A label that can only be the meeting's; a bare "Datum" in a header may be the day of printing."""
    return re.compile(
        r"(?:.{0,60}\b)?(?:(?:sammanträdes|mötes)(?:datum|dag)|datum\s+för\s+(?:sammanträdet?|mötet?)|(?:sammanträdet?|mötet?|protokoll\s+från)(?=\s+den\b|\s+\d))\s*:?\s*(?:den\s+)?",
        re.IGNORECASE,
    )


def running_sitting(outline: Outline, years: Years) -> list[Sitting]:
    """The day that the pages' own lines give the meeting, where all but a few of them agree."""
    found: list[Day] = []
    for passage in outline.passages:
        if passage.kind == "furniture" and (match := _labelled().match(passage.string)):
            found += [day for day, span in days_in(passage, years) if span.start == match.end() and not day.inferred]
    if not found:
        return []
    (day, times), *others = Counter(d.day for d in found).most_common()
    if times <= sum(number for _, number in others):
        return []
    first = next(d for d in found if d.day == day)
    return [Sitting(date=day.isoformat(), span=first.span)]
