"""How far a damaged place reaches: the passage that it stands in, and what stands beneath it where it is a heading."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from samtrad.reading.damage.signs import merged
from samtrad.reading.outline import Outline
from samtrad.reading.passage import Passage
from samtrad.reading.words import Span


class Reach:
    """The passages of a document by where they stand."""

    def __init__(self, outline: Outline) -> None:
        self.passages: list[Passage] = [passage for passage in outline.passages if passage.segments]
        self._starts = [passage.segments[0].origin for passage in self.passages]
        self._heads = {id(section.heading) for entry in outline.entries for section in entry.sections if section.heading}
        self._heads |= {id(entry.heading_passage) for entry in outline.entries}

    def holding(self, span: Span) -> Iterator[int]:
        """The passages that a stretch has letters in common with."""
        index = max(bisect_right(self._starts, span[0]) - 1, 0)
        while index < len(self.passages) and self._starts[index] < span[1]:
            if self.passages[index].span[1] > span[0]:
                yield index
            index += 1

    def is_head(self, index: int) -> bool:
        """Whether a passage is a heading of an item or of a section."""
        return id(self.passages[index]) in self._heads

    def around(self, spans: Iterable[Span]) -> list[Span]:
        """The passages that hold these places; of a heading also what stands beneath it, up to the next one."""
        found: list[Span] = []
        for span in spans:
            found.append(span)
            for index in self.holding(span):
                found.append(self.passages[index].span)
                if self.is_head(index):
                    found.append((self.passages[index].span[0], self.below(index)))
        return merged(found)

    def items(self, spans: Iterable[Span]) -> list[Span]:
        """The items that hold these places, whole; of what stands outside items the passages, with those before and behind."""
        found: list[Span] = []
        for span in spans:
            for index in self.holding(span):
                low, high = self._item(index) if self.passages[index].item is not None else (max(index - 1, 0), min(index + 1, len(self.passages) - 1))
                found.append((self.passages[low].span[0], self.passages[high].span[1]))
        return merged(found)

    def _item(self, index: int) -> tuple[int, int]:
        """The first and last passage of the item that a passage belongs to."""
        low = high = index
        item = self.passages[index].item
        while low > 0 and self.passages[low - 1].item == item:
            low -= 1
        while high + 1 < len(self.passages) and self.passages[high + 1].item == item:
            high += 1
        return low, high

    def below(self, index: int) -> int:
        """Where what stands beneath a heading ends."""
        end = self.passages[index].span[1]
        for later in range(index + 1, len(self.passages)):
            if self.is_head(later):
                break
            end = self.passages[later].span[1]
        return end
