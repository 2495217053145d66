"""A text as it is understood where letters were misread, and its record put back to the letters that stand."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate
from typing import Any

from msgspec import Struct, structs

from samtrad.reading.misread.edits import Edit, Edited
from samtrad.reading.misread.seen import certain, corrections, looks_misread, strange
from samtrad.reading.record import Doubt, Minutes, Reference
from samtrad.reading.text import Line, Text
from samtrad.reading.words import Span, Words

_CANDIDATES = 12
"""Words that a doubt tells the likely reading of; the rest are marked where they stand."""


class Mended:
    """A text with its misread words undone as far as they are known."""

    def __init__(self, text: Text, edits: list[Edit]) -> None:
        self.edited = Edited(text.string, edits)
        self.stands = text
        self.text = Text(self.edited.string, [self._line(line) for line in text.lines], [self._forth(page) for page in text.pages], scans=text.scans)
        self.text.misread = True

    def _forth(self, span: Span) -> Span:
        return (self.edited.forth(span[0]), self.edited.forth(span[1]))

    def _line(self, line: Line) -> Line:
        return structs.replace(line, start=self.edited.forth(line.start), end=self.edited.forth(line.end), cells=tuple(map(self._forth, line.cells)))

    def as_it_stands(self, minutes: Minutes) -> Minutes:
        """The record of the mended text as a record of the text that stands: its places, and its values in the letters there."""
        return Minutes(**{name: self._put_back(getattr(minutes, name)) for name in minutes.__struct_fields__})

    def _put_back(self, value: Any) -> Any:  # noqa: ANN401 - walks a record of any shape
        if isinstance(value, Words):
            return Words(self._printed(value), tuple(self.edited.back(span) for span in value.ranges))
        if isinstance(value, Reference):  # an address or number that leads somewhere only in the letters that were meant
            meant = Words(value.id, tuple(map(self.edited.back, value.id.ranges))) if isinstance(value.id, Words) else value.id
            return structs.replace(value, id=meant, span=self.edited.back(value.span))
        if isinstance(value, Struct):
            return structs.replace(value, **{name: self._put_back(getattr(value, name)) for name in value.__struct_fields__})
        if isinstance(value, list):
            return [self._put_back(one) for one in value]
        if isinstance(value, tuple) and len(value) == 2 and all(type(one) is int for one in value):
            return self.edited.back(value)
        return value

    def _printed(self, words: Words) -> str:
        """A value in the letters of the text that stands; one that is not copied from the text stays as it is."""
        edited, value = self.edited, str(words)
        changes = [(span, inner) for span in words.ranges for inner, _ in edited.within(span)]
        if not changes:
            return value
        if any(inner[0] < span[0] or inner[1] > span[1] for span, inner in changes):  # it parts a changed word
            return " ".join(" ".join(self.stands.of(edited.back(span)) for span in words.ranges).split())
        out: list[str] = []
        at = 0  # in the value
        for span in words.ranges:
            place = span[0]
            for (start, end), edit in [*edited.within(span), ((span[1], span[1]), None)]:
                at = self._copied((place, start), value, at, out)
                if edit is not None and (at := self._skipped(value, at, out, edited.string[start:end])) >= 0:
                    out.append(edited.stands[edit.start : edit.end])
                    at += len(edited.string[start:end])
                if at < 0:
                    return value
                place = end
        return "".join(out) if not value[at:].strip() else value

    def _copied(self, span: Span, value: str, at: int, out: list[str]) -> int:
        """The letters of a stretch taken over to ``out`` as far as the value has them: it leaves out mark-up and hyphens."""
        for letter in self.edited.string[span[0] : span[1]]:
            if value[at : at + 1] == " " != letter and not letter.isspace():
                out.append(" ")
                at += 1
            if value[at : at + 1] == letter or (letter.isspace() and value[at : at + 1] == " "):
                out.append(value[at])
                at += 1
        return at

    @staticmethod
    def _skipped(value: str, at: int, out: list[str], awaited: str) -> int:
        """Where in the value the letters stand that come next, past a space; -1 where others do."""
        if value.startswith(awaited, at):
            return at
        if value[at : at + 1] == " " and value.startswith(awaited, at + 1):
            out.append(" ")
            return at + 1
        return -1


def mended(text: Text) -> Mended | None:
    """The text with its misread words undone; None where its letters can be relied on.

    Text that was seen in pictures is always looked at, other text where many of its words are a slip from known ones.
    """
    hurt = looks_misread(text.string)
    if not hurt and not text.recognised:
        return None
    edits = corrections(text.string)
    if not hurt:
        seen = [text.pages[number - 1] for number in text.recognised if number <= len(text.pages)]
        edits = [edit for edit in edits if any(start <= edit.start < end for start, end in seen)]
    text.misread = hurt
    return Mended(text, edits) if hurt or edits else None


def doubts_of(text: Text, mended: Mended | None, minutes: Minutes) -> list[Doubt]:
    """The words in what was read that look misread, in one doubt: few of them are worth a question of their own.

    In a text whose letters can be relied on, those alone that hold signs which no writer puts into words.
    """
    edits = mended.edited.edits if mended else ()
    odd = {*certain(text.string), *(strange(text.string) if text.misread else ())}
    if not edits and not odd:
        return []
    places = Places(minutes)
    edits = tuple(edit for edit in edits if places.touched((edit.start, max(edit.end, edit.start + 1))))
    wrong = {*((edit.start, max(edit.end, edit.start + 1)) for edit in mended.edited.edits), *odd} if mended else odd
    spans = sorted({*((edit.start, max(edit.end, edit.start + 1)) for edit in edits), *filter(places.touched, odd), *_cut_off(minutes, wrong)})
    if not spans:
        return []
    likely = [f"{text.string[edit.start : edit.end]} → {edit.read}" for edit in edits if edit.end > edit.start]
    told = ", ".join(f"”{text.of(span)}”" for span in spans[:3])
    return [
        Doubt(
            code="text.misread",
            message=f"{len(spans)} ord ser fellästa ut, som {told}: jämför med originalet.",
            candidates=list(dict.fromkeys(likely))[:_CANDIDATES],
            spans=spans,
        )
    ]


def _cut_off(minutes: Minutes, wrong: set[Span]) -> list[Span]:
    """Days beside a misread word, which may be what parts them from the rest: "1 maj tíll 3 juni" is one stretch of days."""
    ends, starts = {end for _, end in wrong}, {start for start, _ in wrong}
    spans = (dated.text.span for dated in minutes.dates if isinstance(dated.text, Words) and dated.text.ranges)
    return [span for span in spans if span[0] - 1 in ends or span[1] + 1 in starts]


class Places:
    """Where the values of a record stand."""

    def __init__(self, minutes: Minutes) -> None:
        self._spans = sorted({span for spans in minutes.places.values() for span in spans})
        self._starts = [start for start, _ in self._spans]
        self._furthest = list(accumulate((end for _, end in self._spans), max))

    def touched(self, span: Span) -> bool:
        """Whether a stretch has a letter in common with a value."""
        last = bisect_left(self._starts, span[1])
        return last > 0 and self._furthest[last - 1] > span[0]
