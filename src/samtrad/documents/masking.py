"""Text and records with what is not for everyone covered: pure functions."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from samtrad.reading.words import Span

BLOCK = "█"
"""What stands for a covered character."""
_COVERED = re.compile(r"[^\n\r\f]")
_SHORT = 300
"""Words up to this length are covered wherever they stand again; a longer stretch is a whole item."""

_HYPHEN = "[-\u00ad\u2010\u2011]"
_BROKEN = rf"(?:{_HYPHEN}[^\S\n]*\n\s*|\u00ad)?"
"""Inside a word: the end of a line, after a hyphen."""
_IN_TEXT = rf"(?:{_HYPHEN}|_)?\s*"
_IN_NAME = rf"(?:\s|{_HYPHEN}|[_.])*"
"""Between words, in a text and in the name of a file."""
_BEFORE = r"(?<![^\W_])"
_AFTER = r"(?=(?:[:'\u2019]?s)?(?![^\W_]))"
"""Where words begin and end: ``_`` is no letter, and an s may follow as in a genitive."""
_GENITIVE = re.compile(r"(?<=[^\W\d_])[:'\u2019]?s(?![^\W_])", re.IGNORECASE)
"""The end of a genitive, after the name itself: "Ek:s", "Aspmans"."""


def merged(spans: Iterable[Sequence[int]]) -> list[Span]:
    """The spans in order, those that touch as one."""
    found: list[Span] = []
    for start, end in sorted((one[0], one[1]) for one in spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


def widened(text: str, spans: Iterable[Sequence[int]]) -> list[Span]:
    """The spans, each with the s of a genitive that stands after it: what is covered shows nothing of how the word ends."""
    return merged((one[0], end.end() if (end := _GENITIVE.match(text, one[1])) else one[1]) for one in spans)


def covered(text: str, spans: Iterable[Sequence[int]]) -> str:
    """The text with the spans covered. It is as long as before and has its lines, so that every place in it still holds."""
    pieces, at = [], 0
    for start, end in widened(text, spans):
        pieces += [text[at:start], _COVERED.sub(BLOCK, text[start:end])]
        at = end
    return "".join([*pieces, text[at:]])


def words(text: str, spans: Iterable[Sequence[int]]) -> list[str]:
    """The words of the spans that are short enough to be looked for elsewhere, the longest first."""
    found = {" ".join(text[start:end].split()) for start, end in merged(spans) if end - start <= _SHORT}
    return sorted((one for one in found if one), key=len, reverse=True)


class Cover:
    """Covers some words wherever they stand in other strings, however they are broken into lines there, in small letters or capitals.

    The s of a genitive is covered with the name, and is no part of where the name stands: by the name alone it is found elsewhere too.
    """

    def __init__(self, of: Sequence[str], *, in_name: bool = False) -> None:
        told = [pattern(one, _IN_NAME if in_name else _IN_TEXT) for one in of if one.split()]
        self._pattern = re.compile(rf"{_BEFORE}(?:{'|'.join(told)}){_AFTER}", re.IGNORECASE) if told else None

    def __call__(self, string: str) -> str:
        """The string with the words covered."""
        return covered(string, self.spans(string))

    def spans(self, text: str) -> list[Span]:
        """Where in a text the words stand."""
        return [match.span() for match in self._pattern.finditer(text)] if self._pattern else []


def pattern(words: str, between: str = _IN_TEXT) -> str:
    """A pattern for words that may be parted by any white space, or at a hyphen that ended a line; it takes no heed of what stands around them."""
    told = re.sub(rf"(?<=\S){_HYPHEN}\s+", " ", unicodedata.normalize("NFC", words)).split()
    return between.join(_BROKEN.join(_letter(one) for one in word) for word in told)


def _letter(one: str) -> str:
    """A letter, also as a letter and its mark apart, as some systems name their files; a hyphen, which may end a line."""
    if re.fullmatch(_HYPHEN, one):
        return rf"{_HYPHEN}\s*"
    apart = unicodedata.normalize("NFD", one)
    return re.escape(one) if apart == one else f"(?:{re.escape(one)}|{re.escape(apart)})"
