"""A pen that knows where it is: text is written once, and every stretch of it can be pointed at."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass, field
from random import Random

Span = tuple[int, int]


@dataclass
class Pen:
    """Text as it grows. Lines are broken at ``width`` where there is one."""

    width: int | None
    parts: list[str] = field(default_factory=list)
    at: int = 0

    def write(self, string: str) -> Span:
        """Some text as it stands, and where."""
        start, self.at = self.at, self.at + len(string)
        self.parts.append(string)
        return start, self.at

    def paragraph(self, string: str, mark: str = "") -> Span:
        """A paragraph or an entry of a list; the span leaves out the mark before it."""
        whole = mark + string
        if self.width:
            whole = "\n".join(textwrap.wrap(whole, self.width, subsequent_indent=" " * len(mark), break_long_words=False, break_on_hyphens=False))
        start, end = self.write(whole)
        self.write("\n" if mark else "\n\n")
        return start + len(mark), end

    @property
    def text(self) -> str:
        """All that was written."""
        return "".join(self.parts)


def mistyped(chance: Random, string: str) -> str:
    """A string with one letter of its longest word left out or two changed about."""
    word = max(string.split(), key=len)
    if len(word) < 7 or not word.isalpha():
        return string
    at = chance.randrange(2, len(word) - 2)
    wrong = word[:at] + word[at + 1 :] if chance.random() < 0.5 else word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return string.replace(word, wrong, 1)
