"""What the sentence around a mention says beside the record's values: its words, the days that it is to be evaluated or decided on, and the notice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from msgspec import Struct

from samtrad.swedish.sentences import split_sentences

_BLOCK = re.compile(
    r"\n\s*\n|\n(?=\s*(?:[-–•❖*]\s|§|\d{1,3}[.)]?\s+[A-ZÅÄÖ]))|(?<=\n)[^\n.,;:!?-]{1,45}(?<![-,])\n(?=\s*[A-ZÅÄÖ§])|\A[^\n.,;:!?-]{1,45}\n(?=\s*[A-ZÅÄÖ§])"
)
"""Where a paragraph begins: after an empty line, at an entry of a list or an item, after a short line without a full stop, which is a heading."""
_EVALUATED = re.compile(r"\b(?:utvärdera[sd]?|utvärdering\w*|uppföljning(?:en)?|följas\s+upp|följs\s+upp)\b", re.IGNORECASE)
_DONE = re.compile(r"\b(?:gjordes|gjorts|har\s+utvärderats|utvärderades|genomfördes|genomförts|visade|visar)\b", re.IGNORECASE)
_EXTENDS = re.compile(r"\bförläng", re.IGNORECASE)
_OTHERWISE = re.compile(r"\b(?:efter|inför|sedan|före|från|till|av)\s+(?:den\s+|år\s+)?\Z", re.IGNORECASE)
"""What stands before a day that something else happens on: "efter den 30 november ska den utvärderas"."""
_NEAR = 60
"""Characters between the word and its day."""
_NUMBERS = dict(zip("en ett två tre fyra fem sex sju åtta nio tio elva tolv arton".split(), (1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 18), strict=True))
_NOTICE = re.compile(
    r"\b(?:uppsägningstid(?:en)?\s+(?:är\s+|om\s+|på\s+|av\s+)|sägas?\s+upp\s+(?:skriftligen\s+|skriftligt\s+)?(?:senast\s+|med\s+|minst\s+))"
    r"(?:minst\s+|en\s+uppsägningstid\s+(?:om|på|av)\s+)?(?P<count>\d{1,2}|" + "|".join(_NUMBERS) + r")\s+(?P<unit>månad(?:er|ers)?|år)\b",
    re.IGNORECASE,
)
_BY_ITSELF = re.compile(r"\bförlängs?\s+(?:\w+\s+){0,3}?(?:automatiskt|med\s+ett\s+år\s+(?:i\s+taget|åt\s+gången))|\bautomatisk\s+förlängning\b", re.IGNORECASE)
_YEAR = 12
_WIDEST = 4000
"""Characters on each side in which a paragraph begins and ends."""
_LONGEST = 600
"""Characters that are quoted."""


_MONEY = re.compile(r"\b\w*(?:tax|avgift|ersättning|pris|kostnad)\w*", re.IGNORECASE)
_MOVES = re.compile(r"\b(?:höj|sänk|justera|indexer|index\b|räknas\s+upp|ändra[sd]?\b|ny\s+taxa)", re.IGNORECASE)
_MOST_TERMS = 3


class Named(NamedTuple):
    """An expression of the text that names days: where it stands, and its first and last day."""

    start: int
    end: int
    first: date
    last: date


class Sentence(Struct, frozen=True, kw_only=True):
    """A sentence, where it stands, and what it says. ``evaluated`` are the days of an evaluation to come, ``days`` those that it names, first to last."""

    start: int
    end: int
    words: str
    evaluated: tuple[date, date] | None = None
    days: tuple[date, date] | None = None
    extends: bool = False
    notice: int | None = None
    renews: bool = False


def sentence_at(text: str, start: int, end: int, dates: Sequence[Named]) -> Sentence:
    """The sentence that holds a mention, within its paragraph or entry of a list."""
    before = max(0, start - _WIDEST)
    low = max((m.end() for m in _BLOCK.finditer(text, before, start + 1) if m.end() <= start), default=before)
    after = _BLOCK.search(text, end)
    high = min(after.start() if after else len(text), end + _WIDEST)
    block = re.sub(r"\s", " ", text[low:high])
    spans = [(low + a, low + b) for a, b in split_sentences(block)]
    here = next(((a, b) for a, b in spans if a <= start < b), (start, end))
    within = sorted(one for one in dates if here[0] <= one.start < here[1])
    told = text[here[0] : here[1]]
    notice = _NOTICE.search(block)
    return Sentence(
        start=here[0],
        end=here[1],
        words=" ".join(told.split())[:_LONGEST],
        evaluated=_evaluated(text, here, within),
        days=(min(one.first for one in within), max(one.last for one in within)) if within else None,
        extends=bool(_EXTENDS.search(told)),
        notice=_months(notice) if notice else None,
        renews=bool(_BY_ITSELF.search(block)),
    )


def _evaluated(text: str, here: tuple[int, int], within: Sequence[Named]) -> tuple[date, date] | None:
    """The days right behind the word, else right before its clause: "ska utvärderas hösten 2020", "under våren 2025 ska avtalet utvärderas"."""
    told = _EVALUATED.search(text, *here)
    if told is None or _DONE.search(text, *here):
        return None
    behind = [one for one in within if told.end() <= one.start <= told.end() + _NEAR and not re.search(r"[,;]", text[told.end() : one.start])]
    before = [one for one in within if told.start() - _NEAR <= one.end <= told.start() and not re.search(r"[,;]", text[one.end : told.start()])]
    chosen = behind[:1] or before[-1:]
    if not chosen or _OTHERWISE.search(text, here[0], chosen[0].start):
        return None
    return chosen[0].first, chosen[0].last


def _months(notice: re.Match[str]) -> int:
    count = notice.group("count").casefold()
    number = int(count) if count.isdecimal() else _NUMBERS[count]
    return number * (_YEAR if notice.group("unit").casefold() == "år" else 1)


def terms_in(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """The sentences of an item that tell that a fee or a price is another: where each stands, and its words."""
    found: list[tuple[int, int, str]] = []
    for low, high in _blocks(text, start, end):
        block = re.sub(r"\s", " ", text[low:high])
        for a, b in split_sentences(block):
            told = block[a:b]
            if _MONEY.search(told) and _MOVES.search(told):
                found.append((low + a, low + b, " ".join(told.split())[:_LONGEST]))
    return found[:_MOST_TERMS]


def _blocks(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Paragraphs and entries of lists in a stretch of the text."""
    cuts = [start, *(m.end() for m in _BLOCK.finditer(text, start, end) if m.end() > start), end]
    return [(low, high) for low, high in pairwise(cuts) if high > low]
