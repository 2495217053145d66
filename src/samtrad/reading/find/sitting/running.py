"""The day of the meeting and the body that met where only the pages' headers or footers name them, as in a document that lost its cover."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from samtrad.reading.find.sitting.body import is_body
from samtrad.reading.find.sitting.days import Day, Years, days_in
from samtrad.reading.outline import Outline
from samtrad.reading.record import Sitting
from samtrad.reading.words import Words


@cache
def _labelled() -> re.Pattern[str]:
    """A label that can only be the meeting's; a bare "Datum" in a header may be the day of printing."""
    return re.compile(
        r"(?:.{0,60}\b)?(?:(?:sammanträdes|mötes)(?:datum|dag)|datum\s+för\s+(?:sammanträdet?|mötet?)|(?:sammanträdet?|mötet?|protokoll\s+från)(?=\s+den\b|\s+\d))\s*:?\s*(?:den\s+)?",
        re.IGNORECASE,
    )


def running_body(outline: Outline) -> Words | None:
    """The body that the pages' own lines name by itself, where nothing else does: "Hamnstyrelsen" above each page."""
    for passage in outline.passages:
        if passage.kind == "furniture" and passage.string[:1].isupper() and is_body(passage.string):
            return passage.words()
    return None


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
