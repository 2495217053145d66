"""What is unsure of pages that are pictures of text: those that were not read, and those that were hard to read."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from samtrad.reading.outline import Outline
from samtrad.reading.record import Doubt
from samtrad.reading.structure.numbering_misread import SIGNS
from samtrad.reading.text import Text
from samtrad.reading.words import Span

_FAINT = 0.75
"""How sure the words of a page are on average, under which it is told to be hard to read; good scans come to .9."""


def check_scans(outline: Outline) -> list[Doubt]:
    """A doubt for each reason for which pages were not read, and one for those that were hard to read."""
    text = outline.text
    doubts = []
    if pages := unread(text, "missing"):
        doubts.append(Doubt(code="ocr.missing", message=f"Text i bild lästes inte (sida {told(pages)}): textigenkänning saknas.", spans=_spans(text, pages)))
    if pages := unread(text, "off"):
        doubts.append(Doubt(code="ocr.off", message=f"Text i bild lästes inte (sida {told(pages)}): textigenkänning var avstängd.", spans=_spans(text, pages)))
    if pages := unread(text, "time"):
        doubts.append(
            Doubt(code="ocr.time", message=f"Text i bild lästes inte (sida {told(pages)}): textigenkänningen tog för lång tid.", spans=_spans(text, pages))
        )
    if pages := unread(text, "failed"):
        doubts.append(
            Doubt(code="ocr.failed", message=f"Text i bild lästes inte (sida {told(pages)}): textigenkänningen misslyckades.", spans=_spans(text, pages))
        )
    if pages := [scan.page for scan in text.scans if not scan.failing and scan.sure < _FAINT]:
        doubts.append(Doubt(code="ocr.faint", message=f"Svårläst text i bild (sida {told(pages)}): ord där kan vara fel.", spans=_spans(text, pages)))
    if signs := _misread_signs(outline):
        seen = sorted({text.of(span) for span in signs})
        doubts.append(Doubt(code="ocr.sign", message=f"§ lästes som {', '.join(seen)}; numreringen visar vad som stod.", candidates=["§"], spans=signs))
    return doubts


def _misread_signs(outline: Outline) -> list[Span]:
    """What stands before the numbers of items where § was seen as another sign."""
    text = outline.text
    found = []
    for entry in outline.entries:
        line = text.lines[entry.lines[0]]
        if entry.number is None or not entry.number.ranges or line.page not in text.recognised:
            continue
        start = entry.number.ranges[0][0]
        before = text.string[line.start : start].rstrip()
        if before and before[-1] in SIGNS and "§" not in before:
            found.append((line.start + len(before) - 1, line.start + len(before)))
        elif not before:
            end = entry.number.ranges[-1][1]
            behind = text.string[end : line.end].lstrip()
            if behind and behind[0] in SIGNS and not behind[1:2].isalnum():
                at = text.string.index(behind[0], end)
                found.append((at, at + 1))
    return found


def unread(text: Text, failing: str) -> list[int]:
    """The numbers of the pages that were not read for a reason."""
    return [scan.page for scan in text.scans if scan.failing == failing]


def told(pages: Iterable[int]) -> str:
    """Pages as they are spoken of: "3", "2–4, 7"."""
    numbers = sorted(pages)
    starts = [numbers[0], *(b for a, b in pairwise(numbers) if b > a + 1)]
    ends = [*(a for a, b in pairwise(numbers) if b > a + 1), numbers[-1]]
    return ", ".join(f"{a}" if a == b else f"{a}–{b}" for a, b in zip(starts, ends, strict=True))


def _spans(text: Text, pages: list[int]) -> list[Span]:
    spans = [text.pages[number - 1] for number in pages if number <= len(text.pages)]
    return [(start, end) for start, end in spans if start < end]
