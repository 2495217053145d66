"""Signs that a document is not whole: its numbers run backwards, or it breaks off in the middle of a sentence."""

from __future__ import annotations

import re

from samtrad.reading.outline import Outline
from samtrad.reading.passage import Passage
from samtrad.reading.record import Doubt, Item, Signature, When

_NUMBER = re.compile(r"\d+")
_OPEN = re.compile(r"[a-zåäö,;–-]\Z")
_SENTENCE = 60
"""Characters from which a last line is a sentence, not a name or a note under the text."""


def check_whole(outline: Outline, items: list[Item], signatures: list[Signature], when: When | None) -> list[Doubt]:
    """A doubt where items come in another order than their numbers, where the text breaks off, and where no day of the meeting stands."""
    return [*_order(items), *_broken(outline, signatures), *_day(when)]


def _day(when: When | None) -> list[Doubt]:
    """The day of the meeting that had to be reckoned from other days: the page that tells it may be gone."""
    if when is None or not when.reasons:
        return []
    return [Doubt(code="meeting.day_missing", message="Mötets dag står inte i texten; den är uppskattad efter andra dagar i den.", pointer="/when")]


def _order(items: list[Item]) -> list[Doubt]:
    """Pages that were shuffled or scanned in the wrong order show in numbers that fall behind one before them."""
    highest, back = 0, []
    for item in items:
        if item.level == 1 and item.number and (match := _NUMBER.match(item.number)):
            value = int(match.group())
            if value < highest:
                back.append(item)
            highest = max(highest, value)
    if not back:
        return []
    told = ", ".join(str(item.number) for item in back[:3])
    return [
        Doubt(
            code="items.order",
            message=f"Ärendena står inte i nummerordning ({told} kommer efter högre nummer): sidor kan ha kastats om.",
            spans=[item.heading_span for item in back],
        )
    ]


_SENT_TO = re.compile(
    r"(?:Utskick|Sändlista|Kopia|Kopior|Delges|Delgivning|Expedieras|Skickas|Sänds|För kännedom|Protokollet (?:skickas|sänds))\b[^.:]{0,20}:", re.IGNORECASE
)
"""Whom it is sent to, which is a list and no sentence."""


def _broken(outline: Outline, signatures: list[Signature]) -> list[Doubt]:
    """Where nobody has signed, a last sentence without its end."""
    last = None if signatures else _last(outline)
    if last is None or len(last.string) < _SENTENCE or not _OPEN.search(last.string) or _SENT_TO.match(last.string):
        return []
    end = last.words(max(0, len(last.string) - _SENTENCE))
    return [Doubt(code="text.broken", message=f"Texten slutar mitt i en mening: ”…{str(end)[-40:]}”.", spans=[last.span])]


def _last(outline: Outline) -> Passage | None:
    """The passage that stands last in the text, page furniture left out."""
    last, furthest = None, -1
    for passage in outline.passages:
        if passage.segments and passage.kind != "furniture":
            segment = passage.segments[-1]
            if (end := segment.origin + segment.length) > furthest:
                last, furthest = passage, end
    return last
