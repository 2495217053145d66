"""A value read from a document never travels without its place."""

from __future__ import annotations

from typing import Self, TypeAlias

Span: TypeAlias = tuple[int, int]
"""Half-open range [start, end) of Unicode code points in a document's text."""


class Words(str):
    """The words of a value as the document writes them, with the ranges of the text that they stand in.

    White space is collapsed and mark-up, line-end hyphens and page furniture are left out of the string;
    ``ranges`` tells where each stretch of it stands, in reading order. A value broken by a page header has
    several ranges.
    """

    __slots__ = ("ranges",)
    ranges: tuple[Span, ...]

    def __new__(cls, string: str, ranges: tuple[Span, ...]) -> Self:
        """The words with the ranges that they stand in."""
        words = str.__new__(cls, string)
        words.ranges = ranges
        return words

    def __reduce__(self) -> tuple[type[Words], tuple[str, tuple[Span, ...]]]:
        return (Words, (str(self), self.ranges))

    @property
    def span(self) -> Span:
        """The whole stretch of text from the first range to the last."""
        if len(self.ranges) == 1:
            return self.ranges[0]
        return (min(start for start, _ in self.ranges), max(end for _, end in self.ranges))
