"""Where the meeting was held: of a label, or of a line that says where and when without one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from samtrad.reading.find.cells.rows import Row, joined_passage, words_of
from samtrad.reading.find.sheet.columns import Field
from samtrad.reading.find.sitting.body import ORGANISATION, is_body
from samtrad.reading.find.sitting.clock import Times, clock, times_in
from samtrad.reading.passage import Passage
from samtrad.reading.words import Span, Words
from samtrad.swedish.dates import find_dates

_LONGEST_OPENING = 140  # characters of a line that says where and when


@cache
def _not_place() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\b|\bden\b|\bklockan\b|\bkl\b\.?|\b[Dd]atum:?|\b[Tt]id:?|\b[Pp]lats:|\bajourner\w*[^,;]*|\bmed ajournering.*|\bsamt\b(?=\s*\Z)",
        re.IGNORECASE,
    )


def place_of(values: Sequence[tuple[Field, Passage]]) -> Words | None:
    """The value of "Plats", else what "Plats och tid" says besides days and times: its longest stretch."""
    for field, passage in values:
        if field.kind == "place" and _longest(passage) is None and len(field.rows) > 1:
            return field.rows[1].cells[0].words()  # labels over each other, and their values: the first is the time's
        if field.kind == "place":
            return _trimmed(passage, 0, len(passage.string))
    for field, passage in values:
        if field.kind == "place_time":
            return _longest(passage)
    return None


def _trimmed(passage: Passage, start: int, end: int) -> Words | None:
    string = passage.string
    while start < end and string[start] in " ,;.:-–":
        start += 1
    while end > start and string[end - 1] in " ,;.:-–":
        end -= 1
    return words_of(passage, start, end) if end - start > 1 else None


def _longest(passage: Passage, start: int = 0) -> Words | None:
    """The longest stretch besides days and times."""
    string = passage.string
    cuts = [(start, start)] if start else []
    cuts += [(s.start, s.end) for s in find_dates(string)]
    cuts += [m.span() for m in clock().finditer(string)]
    cuts += [m.span() for m in _not_place().finditer(string)]
    best, at = (start, start), start
    for low, high in [*sorted(cuts), (len(string), len(string))]:
        piece = string[at:low].strip(" ,;.:-–")
        if len(piece) > len(string[best[0] : best[1]].strip(" ,;.:-–")):
            best = (at, low)
        at = max(at, high)
    return _trimmed(passage, *best)


def opening(top: Sequence[Row]) -> tuple[Times, Words | None] | None:
    """Hours and place of a line without label: "Ödalens kommunalförbund, Kvarnsalen, Vik, kl. 13.15-15.40".

    What names the organisation or the body before the room is no part of the place.
    """
    for row in top:
        passage = joined_passage(row.cells)
        string = passage.string
        if string[-1] in ".:;" or len(string) > _LONGEST_OPENING or not _opening_hours().search(string):
            continue
        first = string.split(",", 1)[0]
        start = len(first) + 1 if "," in string and (ORGANISATION.fullmatch(first) or is_body(first)) else 0
        place = _longest(passage, start)
        return times_in(without_dates(string)), place if place and place[0].isupper() else None
    return None


_SPOT = re.compile(
    r"(?:[\w-]*(?:huset|salen|rummet|lokalen|kontoret|gården|skolan|biblioteket|kansliet|stationen|hotellet|teatern|kyrkan|centralen|borgen|slottet)|\w*(?:hus|sal|rum|kansli|hotell)|Teams|Zoom|Skype|[Dd]igitalt|[Dd]istans)(?![\wåäö])"
)
"""A word for a building or a room, or for where those meet who are in none."""
_LONGEST_SPOT = 90


def place_beneath(top: Sequence[Row], day: Span) -> Words | None:
    """Where a line without label right beneath that of the day says that the body met: "Rådhuset, Stora salen, Ekby"."""
    for row, below in pairwise(top):
        if not row.cells[0].start <= day[0] < row.cells[-1].end:
            continue
        cell = below.cells[0]
        string = cell.string
        alone = len(below.cells) == 1 and below.above < 1 and len(string) <= _LONGEST_SPOT and string[-1] not in ".:;" and string[0].isupper()
        return cell.words() if alone and ":" not in string and _SPOT.search(string) and not find_dates(string) else None
    return None


@cache
def _opening_hours() -> re.Pattern[str]:
    return re.compile(
        r"(?:,|\))\s+(?:kl\.?|klockan)\s*\d{1,2}(?:[.:]\d\d)?\s*[-–—]\s*\d{1,2}(?:[.:]\d\d)?\s*(?:\(|\Z)|\A[^.:;]{0,40}(?:[Kk]l\.?|[Kk]lockan)\s*\d{1,2}(?:[.:]\d\d)?\s*[-–—]\s*\d{1,2}(?:[.:]\d\d)?,\s+[A-ZÅÄÖ]"
    )


def without_dates(string: str) -> str:
    """A string with its days blanked, so that none of their figures is taken for an hour."""
    for span in reversed(find_dates(string)):
        string = string[: span.start] + " " * (span.end - span.start) + string[span.end :]
    return string
