"""What a passage announces: "Färdplanen tas upp på styrgruppen den 14 augusti"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from msgspec import Struct

from samtrad.matters.linking.passage import Passage
from samtrad.reading.record import Minutes
from samtrad.reading.words import Span

_COMING = re.compile(
    r"\b(?:ska|skall|kommer(?: att)?|tas upp|tas åter|återkom\w*|återrapporter\w*|återredovis\w*|redovisas|rapporteras|presenteras|behandlas|beslutas|beslut (?:tas|fattas|väntas)|planeras|"
    r"senast|inför|svar(?:a|et)? (?:ska|lämnas)|remisstid\w*|ny remisstid|lämnas|delrapport|slutrapport|väntas|träder i kraft)\b",
    re.IGNORECASE,
)
_AT = re.compile(
    r"\b(?:på|till|vid|i|av|inför|hos)\s(?P<body>(?:[A-ZÅÄÖ]{2,6}\b|[A-ZÅÄÖ]?[\wåäö-]*(?:nämnd|styrelse|fullmäktige|utskott|råd|nätverk|styrgrupp|direktion|presidium|grupp)\w*)(?:\s(?:för|i)\s[\wåäö]+(?:\soch\s[\wåäö]+)?)?)"
)
_END = re.compile(r"[.!?](?=\s|$)|\n\s*\n|\n[ \t]*[-–•*❖]|(?<=\n)[^\n]{1,60}[^\n,–-]\n(?=[ \t]*(?:[A-ZÅÄÖ§]|\d+[ .]))")
"""Where a sentence ends, or a short line does that the next begins anew after: a heading, a label."""
_REACH = 260
LATELY = timedelta(days=400)
"""How long what was announced and not seen is told of as something that waits."""


class Announced(Struct, frozen=True, kw_only=True):
    """Days from ``start`` to ``end`` on which something of the matter is to come, the body that it is said of, and the sentence."""

    start: str
    end: str
    body: str | None
    text: str
    span: Span


def announced_in(passage: Passage, minutes: Minutes, text: str) -> Iterator[Announced]:
    """Every day to come that a passage names in a sentence that says what comes then; a year alone is none."""
    start, end = passage.span
    for dated in minutes.dates:
        if not (start <= dated.span[0] and dated.span[1] <= end and dated.end) or dated.precision == "year":
            continue
        if not passage.day or str(dated.end) <= passage.day:
            continue
        left, right = _sentence(text, dated.span, passage.span)
        sentence = text[left:right]
        if _COMING.search(sentence):
            left, right = _clause(minutes, dated.span) or (left, right)
            right = left + len(text[left:right].rstrip(" .\n"))
            sentence = text[left:right]
            at = _AT.search(sentence)
            yield Announced(
                start=str(dated.start or dated.end),
                end=str(dated.end),
                body=at.group("body") if at else None,
                text=" ".join(sentence.split()),
                span=(left, right),
            )


def _clause(minutes: Minutes, day: Span) -> Span | None:
    """The clause of a decision that names a day, where several make one sentence: the day is of no other, and neither is whom it is said of."""
    return next((one.span for one in minutes.decisions if one.span[0] <= day[0] and day[1] <= one.span[1]), None)


def _sentence(text: str, span: Span, within: Span) -> Span:
    left = _word(text, max(within[0], span[0] - _REACH), within[0])
    for m in _END.finditer(text, left, span[0]):
        left = m.end()
    right = _END.search(text, span[1], min(within[1], span[1] + _REACH))
    stop = min(within[1], span[1] + _REACH)
    if not right and stop < within[1]:
        stop = max(text.rfind(" ", span[1], stop), span[1])
    elif right:  # a short line that goes on in small letters is the end of the sentence, no heading behind it
        stop = right.start() + len(right.group().rstrip(" .!?\n")) if right.group()[:1].islower() else right.start()
    while left < stop and text[left] in " \n\t-–•*❖":
        left += 1
    return left, stop


def _word(text: str, at: int, least: int) -> int:
    """Where a word begins: here, or behind what is left of the one that is cut."""
    while at > least and text[at - 1].isalnum() and text[at].isalnum():
        at += 1
    return at
