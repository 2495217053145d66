"""What is unsure of pages that are pictures of text: those that were not read, and those that were hard to read."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from samtrad.reading.outline import Outline
from samtrad.reading.record import Doubt
from samtrad.reading.structure.numbering_misread import LIKE_FIGURES, SIGNS
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
    if lost := _without_sign(outline):
        seen = [text.of(span) for span in lost]
        doubts.append(Doubt(code="ocr.sign", message=f"§ syns inte vid {', '.join(seen)}; numreringen visar vad som stod.", candidates=["§"], spans=lost))
    return doubts


class _Signed(NamedTuple):
    """The number of an item on a recognised page, and what stands for its § before or behind it; None where nothing does."""

    number: Span
    sign: Span | None


def _signed(outline: Outline) -> list[_Signed]:
    text = outline.text
    found = []
    for entry in outline.entries:
        line = text.lines[entry.lines[0]]
        if entry.level > 1 or entry.number is None or not entry.number.ranges or line.page not in text.recognised:
            continue
        number = (entry.number.ranges[0][0], entry.number.ranges[-1][1])
        found.append(_Signed(number, _sign_at(text, (line.start, line.end), number)))
    return found


def _sign_at(text: Text, line: Span, number: Span) -> Span | None:
    before = text.string[line[0] : number[0]].rstrip()
    if before:
        at = line[0] + len(before) - 1
        return (line[0] + before.index("§"), at + 1) if "§" in before else (at, at + 1) if before[-1] in SIGNS else None
    behind = text.string[number[1] : line[1]].lstrip()
    if behind and behind[0] in f"§{SIGNS}" and not behind[1:2].isalnum():
        at = text.string.index(behind[0], number[1])
        return (at, at + 1)
    return None


def _misread_signs(outline: Outline) -> list[Span]:
    """What stands at the numbers of items where § was seen as another sign."""
    return [one.sign for one in _signed(outline) if one.sign and "§" not in outline.text.of(one.sign)]


def _without_sign(outline: Outline) -> list[Span]:
    """The numbers whose § was not seen at all, or that hold letters for figures, among those that have one."""
    text, signed = outline.text, _signed(outline)
    rows = any(one.sign and "§" in text.of(one.sign) for one in signed)
    return [one.number for one in signed if rows and (one.sign is None or any(letter in text.of(one.number) for letter in LIKE_FIGURES))]


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
