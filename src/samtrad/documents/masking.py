"""Text and records with what is not for everyone covered: pure functions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from samtrad.reading.words import Span

BLOCK = "█"
"""What stands for a covered character."""
_COVERED = re.compile(r"[^\n\r\f]")
_SHORT = 300
"""Words up to this length are covered wherever they stand again; a longer stretch is a whole item."""


def merged(spans: Iterable[Sequence[int]]) -> list[Span]:
    """The spans in order, those that touch as one."""
    found: list[Span] = []
    for start, end in sorted((one[0], one[1]) for one in spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


def covered(text: str, spans: Iterable[Sequence[int]]) -> str:
    """The text with the spans covered. It is as long as before and has its lines, so that every place in it still holds."""
    pieces, at = [], 0
    for start, end in merged(spans):
        pieces += [text[at:start], _COVERED.sub(BLOCK, text[start:end])]
        at = end
    return "".join([*pieces, text[at:]])


def words(text: str, spans: Iterable[Sequence[int]]) -> list[str]:
    """The words of the spans that are short enough to be looked for elsewhere, the longest first."""
    found = {" ".join(text[start:end].split()) for start, end in merged(spans) if end - start <= _SHORT}
    return sorted((one for one in found if one), key=len, reverse=True)


class Cover:
    """Covers some words wherever they stand in other strings, however they are broken into lines there."""

    def __init__(self, of: Sequence[str]) -> None:
        self._pattern = re.compile("|".join(rf"(?<!\w){pattern(one)}(?!\w)" for one in of)) if of else None

    def __call__(self, string: str) -> str:
        """The string with the words covered."""
        return self._pattern.sub(lambda match: _COVERED.sub(BLOCK, match[0]), string) if self._pattern else string

    def spans(self, text: str) -> list[Span]:
        """Where in a text the words stand."""
        return [match.span() for match in self._pattern.finditer(text)] if self._pattern else []


def pattern(words: str) -> str:
    """A pattern for words that may be parted by any white space, or at a hyphen that ended a line."""
    return r"\s+".join(re.escape(word) for word in words.split())
