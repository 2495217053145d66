"""The whole text cut into parts, so that no character is lost (law 3)."""

from __future__ import annotations

import itertools

from samtrad.reading.outline import Outline
from samtrad.reading.record import Attendee, Part, PartKind
from samtrad.reading.words import Span

_NOTICE = ("anslag", "bevis")


def cut_into_parts(outline: Outline, attendance: list[Attendee]) -> list[Part]:
    """Parts in order, from offset 0 to the text's end, without gap or overlap.

    Each line has a kind; neighbours of one kind make one part. Line ends belong to the line before them.
    """
    text = outline.text
    if not text.string:
        return []
    lines = text.lines
    if not lines:
        return [Part(kind="other", span=(0, len(text.string)))]
    kinds = _kinds(outline, attendance)
    parts: list[Part] = []
    start = 0
    for index in range(1, len(lines) + 1):
        if index == len(lines) or kinds[index] != kinds[index - 1]:
            end = len(text.string) if index == len(lines) else lines[index].start
            kind, item = kinds[index - 1]
            parts.append(Part(kind=kind, item=item, span=(start, end)))
            start = end
    return parts


def _kinds(outline: Outline, attendance: list[Attendee]) -> list[tuple[PartKind, int | None]]:
    lines = outline.text.lines
    kinds: list[tuple[PartKind, int | None]] = [("other", None)] * len(lines)
    for index in outline.head:
        kinds[index] = ("heading", None)
    _mark_attendance(outline, kinds, [a.span for a in attendance])
    for number, entry in enumerate(outline.entries):
        for index in range(*entry.lines):
            kinds[index] = ("item", number)
    notice = False
    for index in outline.tail:
        notice = notice or outline.text.of((lines[index].start, lines[index].end)).casefold().lstrip("*# ").startswith(_NOTICE)
        if kinds[index][0] != "attendance":
            kinds[index] = ("notice" if notice else "signatures", None)
    for index in outline.contents:
        kinds[index] = ("contents", None)
    for index in outline.furniture:
        kinds[index] = ("furniture", None)
    return kinds


def _mark_attendance(outline: Outline, kinds: list[tuple[PartKind, int | None]], spans: list[Span]) -> None:
    """Lines from the first person of a list to its last; a list may stand in the head or after the items."""
    rows = sorted({i for i in [*outline.head, *outline.tail] for a, b in spans if outline.text.lines[i].start < b and a < outline.text.lines[i].end})
    for low, high in itertools.pairwise(rows):
        if high - low <= 4:
            for index in range(low, high + 1):
                kinds[index] = ("attendance", None)
    for index in rows:
        kinds[index] = ("attendance", None)
