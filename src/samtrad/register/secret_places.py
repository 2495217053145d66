"""Where an item stands in the record of a document: its words, what belongs to it, and its heading wherever that is told again. Pure functions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from samtrad.documents.masking import merged, pattern
from samtrad.people.naming import key
from samtrad.reading.record import Item, Minutes
from samtrad.reading.words import Span


class Known(NamedTuple):
    """By what an item is known in any document of its meeting."""

    number: str
    key: str
    case_number: str


_BELONGING = ("decisions", "proposals", "votes", "dissents", "disqualifications", "interpellations", "assignments", "agreements", "enclosures")
_TELLING = 12
"""A heading of fewer letters, or of one word ("Information"), is covered where it is a line of its own alone."""
_NUMBERED = ("minutes", "notes")
"""What numbers its items as the meeting did; the numbers of a call may be others."""


def is_meant(item: Item, known: Known, kind: str) -> bool:
    """Whether an item of a record of some kind is the one that is known."""
    heading = key(item.heading)
    if heading and heading == known.key:
        return True
    if known.case_number and item.case_number == known.case_number:
        return True
    return bool(known.number) and item.number == known.number and kind in _NUMBERED


def places(text: str, minutes: Minutes, known: Sequence[Known]) -> list[Span]:
    """The stretches of a text that tell of the items. Where minutes have none of them any more, all of the text: a person has to look."""
    found: list[Span] = []
    for one in known:
        meant = [at for at, item in enumerate(minutes.items) if is_meant(item, one, minutes.kind)]
        if not meant and minutes.kind in _NUMBERED and not minutes.extract_of:
            return [(0, len(text))] if text else []
        for at in meant:
            found.append(minutes.items[at].span)
            found += _elsewhere(text, minutes.items[at].heading)
        for name in _BELONGING:
            found += [entry.span for entry in getattr(minutes, name) if entry.item in meant]
    return merged(span for span in found if span[1] > span[0])


def _elsewhere(text: str, heading: str) -> list[Span]:
    """Where a heading is told again, as in a table of contents."""
    words = pattern(heading)
    if not words:
        return []
    if len(heading) >= _TELLING and " " in heading.strip():
        return [match.span() for match in re.finditer(rf"(?i)(?<!\w){words}(?!\w)", text)]
    return [match.span("words") for match in re.finditer(rf"(?im)^[ \t§\d.:)–-]*(?P<words>{words})[ \t.\d]*$", text)]
