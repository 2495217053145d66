"""The day and hours of a meeting in a sentence at the top: "Protokoll fört vid sammanträde med skolstyrelsen måndagen den 5 november 1990 kl. 19"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from samtrad.reading.find.cells.rows import Cell, Row, joined_passage
from samtrad.reading.find.sitting.clock import clock
from samtrad.reading.passage import Passage
from samtrad.reading.words import Words

_MOST_ROWS = 4  # that such a sentence takes
_TOP = 14  # rows in which it stands
_LONGEST = 400  # characters


@cache
def _meets() -> re.Pattern[str]:
    return re.compile(
        r"\banteckning\w* från\s.{3,60}\b(?:möte|mötet|träff|träffen|sammanträde)\b|\b(?:sammanträdet|mötet|träffen)\s(?:hålls|hölls|äger rum|ägde rum|genomförs|genomfördes)\b|\b(?:fört|förda|hållet|hållna|upprättat)\s+(?:vid|den|på)\b|\b(?:sammanträd(?:e|de|er)|sammankom|möte|årsmöte|stämma)\b.{0,60}\b(?:med|i|för|hölls|ägde rum)\b",
        re.IGNORECASE,
    )


def told_sentences(top: Sequence[Row]) -> Iterator[Passage]:
    """Sentences among the first rows that say that a body met, their lines joined."""
    for number, row in enumerate(top[:_TOP]):
        cell = row.cells[0]
        if len(row.cells) == 1 and not cell.string.isupper() and _meets().search(cell.string):
            yield joined_passage(list(_stretch(top[number : number + _MOST_ROWS])))


def _stretch(rows: Sequence[Row]) -> Iterator[Cell]:
    """The lines of a sentence: to its full stop, to a gap, or to a line that opens with a label."""
    size = 0
    for number, row in enumerate(rows):
        cell = row.cells[0]
        if number and (row.above >= 1 or len(row.cells) > 1 or ":" in cell.string[:30] or size > _LONGEST):
            return
        yield cell
        size += len(cell.string)
        if cell.string.endswith("."):
            return


@cache
def _where() -> re.Pattern[str]:
    return re.compile(r"\s*,?\s*(?:å|på|i|vid)\s+(?P<place>[A-ZÅÄÖa-zåäö][^;:.]{3,80}?)\.?\Z")


@cache
def _held() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:hålls|hölls|äger rum|ägde rum|genomförs|genomfördes)\s+(?:å|på|i|vid|hos)\s+(?P<place>[A-ZÅÄÖa-zåäö][^;:.]{3,80}?),?\s+(?:den\s|kl\.?\s|klockan\s|mellan\s|(?:mån|tis|ons|tors|fre|lör|sön)dag)"
    )


def told_place(top: Sequence[Row]) -> Words | None:
    """Where such a sentence says that the body met, behind the hours: "... kl. 13.30-16.10 å Stadshotellet i Hedvall."."""
    for passage in told_sentences(top):
        hours = list(clock().finditer(passage.string))
        if hours and (match := _where().match(passage.string, hours[-1].end())):
            return passage.words(*match.span("place"))
        if held := _held().search(passage.string):
            return passage.words(*held.span("place"))
    return None
