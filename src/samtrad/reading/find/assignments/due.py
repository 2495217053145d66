"""The day a task is due, of the dates in its sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from samtrad.reading.passage import Passage
from samtrad.reading.record import Dated, Interval
from samtrad.reading.words import Span

# "tiderna för våren", "beslutet från den 3 maj", "mötet om höstens träffar": dates that say what, not when
_NOT_DUE = re.compile(
    r"(?:\b(?:från|fr\.o\.m\.|för|sedan|om|efter|av|daterad|daterat|[\w-]*beslut(?:et)?|gällande|avseende|mellan|över|kring|åren|perioden|tiden|per|startade|började|beslutad|beslutade|reviderad|antagen|höll(?:s|it)?)(?:\s+(?:och\s+med|åren|perioden|tiden|hela|den|våren|hösten|verksamhetsåret))*|§+\s*\d*,?)\s*\Z",
    re.IGNORECASE,
)
_OF_ACT = re.compile(
    r"\b(?:beslutad\w*|beslutat|fastställ[dt]\w*|antag(?:en|et|na)|godkän[dt]\w*|undertecknad\w*|upprättad\w*|upprättat|daterad\w*|inkom(?:men|met|na)|tecknad\w*|tecknat|publicerad\w*|publicerat|utskickad\w*|utskickat|översänd\w*)"
    r"(?:\s+(?!(?:senast|till|innan|före|inför|och|samt)\b)[\w-]+){0,6}?\s+(?:den\s+)?\Z",
    re.IGNORECASE,
)
"""When the thing came about that the task is about: "riktlinjen som är beslutad i kommunstyrelsen 2023-11-08"."""
_OF_DECISION = re.compile(r",?\s*§")  # "uppdrag 2024-06-12 § 584": when it was decided
_MEETING_OF = re.compile(r"\b(?:från|vid|efter|av|på)\s+(?:[\w-]+\s+){0,3}?(?:mötet|sammanträdet|träffen)\s+(?:den\s+)?\Z", re.IGNORECASE)
_LEADING = re.compile(r"\W*(?:(?P<by>senast|till|innan|före|inför)|under|i|på|vid)\s+(?:[\w-]+\s+){0,4}\Z", re.IGNORECASE)
_GIVEN = re.compile(r"\b(?:gav|gavs|gett|getts|givit|fick|fått|uppdrog|uppdrogs|uppdragit|bad|bett|ombads|ålade|ålades|lade|tilldelades)\b", re.IGNORECASE)
_COMING = re.compile(r"\b(?:nästa|kommande|på|vid|till|inför)\b", re.IGNORECASE)


class DatesAt(NamedTuple):
    """All dates of a document by where they stand."""

    starts: list[int]
    dates: list[Dated]

    def within(self, passage: Passage, low: int, high: int) -> list[tuple[int, Dated]]:
        """The dates in characters [low, high) of a passage, each with its offset in the passage's string."""
        found = []
        for segment in passage.segments:
            first = max(low, segment.start)
            last = min(high, segment.start + segment.length)
            if first >= last:
                continue
            at = bisect_left(self.starts, segment.origin + first - segment.start)
            while at < len(self.starts) and self.starts[at] < segment.origin + last - segment.start:
                found.append((segment.start + self.starts[at] - segment.origin, self.dates[at]))
                at += 1
        return found


def dates_at(dates: Sequence[Dated]) -> DatesAt:
    """The dates in order of place, those without a value left out."""
    ordered = sorted((d for d in dates if d.start), key=lambda d: d.span)
    return DatesAt([d.span[0] for d in ordered], ordered)


_GIVEN_ON = re.compile(r"\buppdrag(?:et)?,?\s(?:den\s)?\Z")
"""Before the day on which a task was given: "gav kansliet i uppdrag den 6 maj att utreda frågan"; "i uppdrag till den 6 maj" says when it is due."""


def due_in(passage: Passage, sentence: Span, after: int, dates: DatesAt) -> Interval | None:
    """The last date behind ``after`` in the sentence that says when; the start of a year alone is none."""
    found: Interval | None = None
    low, high = sentence
    string = passage.string
    for offset, dated in dates.within(passage, low, high):
        before = string[max(low, offset - 60) : offset]
        if (
            dated.precision == "year"
            or _is_term(dated)
            or _OF_DECISION.match(string, offset + len(dated.text))
            or (offset < after and not _leads(string, low, offset, after))
        ):
            continue
        if _GIVEN_ON.search(before) and string.startswith((" att ", ", att ", ", §"), offset + len(dated.text)):
            continue
        if before.endswith("(") and re.search(r"uppdrag(?:et)?\s*\(\Z", before):
            continue
        if _NOT_DUE.search(before) or _OF_ACT.search(before) or (_MEETING_OF.search(before) and not _COMING.search(before)):
            continue
        found = Interval(start=dated.start, end=dated.end, precision=dated.precision, inferred=dated.inferred)
    return found


def _is_term(dated: Dated) -> bool:
    """Whether a date is a span of whole years, as plans have: "programmet 2023–2030"."""
    return bool(dated.start and dated.end and dated.start.endswith("-01-01") and dated.end.endswith("-12-31") and dated.start[:4] != dated.end[:4])


def _leads(string: str, low: int, offset: int, after: int) -> bool:
    """A date that opens the sentence says when: "Till den 3 maj återkommer Anna", "Senast 1 juni ska".

    The day on which a task was given is no day that it is due: "På mötet 10 juni fick Anna i uppdrag att".
    """
    match = _LEADING.match(string[low:offset])
    return match is not None and (match.group("by") is not None or not _GIVEN.search(string, offset, max(after, offset)))
