"""Where minutes say that money is given or shared out: "200 miljoner (varav 7,8 miljoner till Örebro län) fördelas till kommuner och regioner".

A paragraph tells of one thing; headings are no part of it. Its sums stand as printed, with what is said to be a part of what; no share is worked out, and two paragraphs are never taken for
the same grant. Costs, fees and budgets are no grants.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from samtrad.followup.grants.paragraphs import paragraphs
from samtrad.reading.record import Minutes, Quantity
from samtrad.reading.words import Span


class Sum(NamedTuple):
    """A sum as printed, in whole kronor where it is that, and whether the words make it a part of the one before."""

    text: str
    kronor: int | None
    span: Span
    is_part: bool


class Telling(NamedTuple):
    """What a paragraph says of a grant. ``impossible``: it says that a part is larger than the whole."""

    sums: Sequence[Sum]
    span: Span
    impossible: bool


_GIVEN = re.compile(
    r"\b(?:\w*stimulansmed(?:el|len|let)|\w*statsbidrag\w*|\w*bidrag(?:et|en)?|medel|medlen|pengar(?:na)?|anslag(?:et)?|satsning(?:en|ar)?|prestationsersättning\w*"
    r"|fördela(?:s|des|ts|r)?|erhåll(?:a|er|s|it)|erhöll|tilldela(?:s|des|ts|t)|avsätt(?:er|s)|avsatt(?:s|e)?|beviljat?s?|utbetala(?:s|des|ts)|betalas\sut"
    r"|(?:får|går|gick|fick|tillförs|ges)\b(?=[^.]{0,60}\d))",
    re.IGNORECASE,
)
_SURE = re.compile(r"\b(?:\w*stimulansmed(?:el|len|let)|\w*statsbidrag\w*|\w*bidrag(?:et|en)?|riktade\smedel|statliga\smedel)\b", re.IGNORECASE)
_COSTS = re.compile(
    r"\b(?:\w*kosta(?:r|de|t)?|\w*kostnad\w*|\w*tax(?:a|an|or|orna)|\w*avgift\w*|underskott\w*|överskott\w*|\w*budget\w*|\w*hyra\w*|hyran|lön\w*|arvod\w*|\w*pris(?:et|er)?|faktur\w*"
    r"|\w*upphandl\w*|omsättning\w*|resultat(?:et)?|prognos\w*|omslut\w*|skuld\w*|lån(?:et|en)?|investering\w*|vite\w*|böter|besparing\w*|intäkt\w*|skatt\w*)\b",
    re.IGNORECASE,
)
_PART = re.compile(r"\b(?:varav|därav|av\s+(?:dessa|detta|dem|beloppet|summan))\b[^.;]{0,60}\Z", re.IGNORECASE)
_LONGEST = 900
_FOR_OTHERS = frozenset({"propose", "recommend"})


def tellings_in(minutes: Minutes, text: str, start: int, end: int, heading: str = "") -> list[Telling]:
    """The grants that a stretch of minutes tells of, in the order of the text. What its heading calls grants, it tells of."""
    sums = [one for one in minutes.quantities if one.unit == "SEK" and start <= one.span[0] and one.span[1] <= end]
    return [
        _telling(minutes, text, block, found)
        for block, found in _by_paragraph(paragraphs(text, start, end, heading), sums)
        if _is_given(text[slice(*block)], heading)
    ]


def _by_paragraph(blocks: Sequence[Span], sums: Sequence[Quantity]) -> Iterator[tuple[Span, list[Quantity]]]:
    for low, high in blocks:
        if found := [one for one in sums if low <= one.span[0] < high]:
            yield (low, high), found


def _is_given(words: str, heading: str) -> bool:
    if _COSTS.search(words) and not (_SURE.search(words) or _SURE.search(heading)):
        return False
    return bool(_GIVEN.search(words) or _SURE.search(heading))


def _telling(minutes: Minutes, text: str, block: Span, found: Sequence[Quantity]) -> Telling:
    larger = {tuple(span) for one in minutes.doubts if one.code == "quantity.part_larger" for span in one.spans}
    sums = [Sum(str(one.text), _kronor(one), one.span, bool(at and _PART.search(text, block[0], one.span[0]))) for at, one in enumerate(found)]
    return Telling(sums, _clauses(minutes, block, sums) or _narrowed(text, block, sums), any(tuple(one.span) in larger for one in found))


def _kronor(one: Quantity) -> int | None:
    return int(one.value) if float(one.value).is_integer() else None


def _clauses(minutes: Minutes, block: Span, sums: Sequence[Sum]) -> Span | None:
    """The clauses of a decision made at the meeting that the sums stand in, where all do: what else was decided there says nothing of the money. What is only proposed is told whole."""
    made = [
        one.span for one in minutes.decisions if one.status == "made" and one.type not in _FOR_OTHERS and block[0] <= one.span[0] and one.span[1] <= block[1]
    ]
    held = [next((span for span in made if span[0] <= one.span[0] and one.span[1] <= span[1]), None) for one in sums]
    found = [span for span in held if span is not None]
    return (min(low for low, _ in found), max(high for _, high in found)) if found and len(found) == len(held) else None


def _narrowed(text: str, block: Span, sums: Sequence[Sum]) -> Span:
    """The paragraph, or of a long one the stretch around its sums."""
    low, high = block
    low += len(text[low:high]) - len(text[low:high].lstrip())
    if high - low <= _LONGEST:
        return low, high
    first, last = sums[0].span[0], sums[-1].span[1]
    start = max(text.rfind(". ", low, first) + 2, text.rfind("\n", low, first) + 1, low)
    stop = text.find(". ", last, high)
    return start, min(stop + 1 if stop >= 0 else high, max(last, start + _LONGEST))
