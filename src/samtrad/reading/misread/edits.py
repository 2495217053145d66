"""Changes to a string, and the way between the string as it stands and as it is read."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from samtrad.reading.words import Span


class Edit(NamedTuple):
    """The characters [start, end) of the string as it stands, and what is read in their stead."""

    start: int
    end: int
    read: str


class Edited:
    """A string with its changes made. ``edits`` are in order and do not overlap."""

    def __init__(self, string: str, edits: Sequence[Edit]) -> None:
        self.edits = tuple(edits)
        pieces, at = [], 0
        for edit in self.edits:
            pieces += [string[at : edit.start], edit.read]
            at = edit.end
        self.stands = string
        self.string = "".join([*pieces, string[at:]])
        grown = [0, *accumulate(len(edit.read) - (edit.end - edit.start) for edit in self.edits)]
        self._starts = [edit.start for edit in self.edits]
        self._read = [edit.start + shift for edit, shift in zip(self.edits, grown, strict=False)]
        self._grown = grown

    def forth(self, offset: int) -> int:
        """Where a place of the string as it stands is in the string as read; inside a change, at its start."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return offset
        edit = self.edits[index]
        return self._read[index] if offset < edit.end else offset + self._grown[index + 1]

    def back(self, span: Span) -> Span:
        """The stretch as it stands that was read as [start, end): a change that it holds a part of belongs to it."""
        low = self._back(span[0], low=True)
        return (low, max(low, self._back(span[1], low=False)))

    def _back(self, offset: int, *, low: bool) -> int:
        index = bisect_right(self._read, offset) - 1
        if index < 0:
            return offset
        edit, start = self.edits[index], self._read[index]
        if not edit.read and offset == start and not low:  # what ends here does not hold what was left out
            return edit.start
        if offset < start + len(edit.read):
            return edit.start if low or offset == start else edit.end
        return offset - self._grown[index + 1]

    def within(self, span: Span) -> list[tuple[Span, Edit]]:
        """The changes that a stretch of the string as read holds a part of, each with where its letters stand there."""
        first = max(bisect_right(self._read, span[0]) - 1, 0)
        found = []
        for index in range(first, len(self.edits)):
            start, edit = self._read[index], self.edits[index]
            if start >= span[1]:
                break
            if start + len(edit.read) > span[0]:
                found.append(((start, start + len(edit.read)), edit))
        return found
