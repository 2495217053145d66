"""Writes a text and knows where everything stands in it."""

from __future__ import annotations

from samtrad.reading.record import Part, PartKind
from samtrad.reading.words import Span, Words


class Pen:
    """A text that grows; what is said of a value comes back with its place. Its parts cut it without gap or overlap (law 3)."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self.at = 0
        self.parts: list[Part] = []
        self._part: tuple[PartKind, int | None, int] = ("heading", None, 0)

    def write(self, text: str) -> Span:
        """Words between values."""
        start = self.at
        self._pieces.append(text)
        self.at += len(text)
        return start, self.at

    def say(self, value: str) -> Words:
        """A value, with its place."""
        return Words(value, (self.write(value),))

    def prose(self, value: str) -> Words:
        """A value of one or more paragraphs: its lines stand as they are, and its words are joined as a reader joins them."""
        lines = [line.strip() for line in value.splitlines() if line.strip()]
        ranges = []
        for number, line in enumerate(lines):
            if number:
                self.write("\n")
            ranges.append(self.write(line))
        return Words(" ".join(lines), tuple(ranges))

    def line(self, text: str = "") -> None:
        """Words to the end of the line."""
        self.write(f"{text}\n")

    def begin(self, kind: PartKind, item: int | None = None) -> None:
        """Here another part of the text begins."""
        self._close()
        self._part = (kind, item, self.at)

    def _close(self) -> None:
        kind, item, start = self._part
        if self.at > start:
            self.parts.append(Part(kind=kind, item=item, span=(start, self.at)))

    @property
    def text(self) -> str:
        """All that was written."""
        return "".join(self._pieces)

    def done(self) -> str:
        """The text, and its parts closed."""
        self._close()
        self._part = ("other", None, self.at)
        return self.text
