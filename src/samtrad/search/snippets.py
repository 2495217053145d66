"""A few words around what was asked for, with what was found marked. Pure functions."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

_AROUND = 110
_SPACE = re.compile(r"\s+")


class Piece(Struct, frozen=True):
    """A stretch of a snippet, and whether it is what was asked for."""

    text: str
    is_marked: bool


def snippet(text: str, words: Sequence[str], most: int = 2 * _AROUND) -> list[Piece]:
    """The stretch of a text in which most of the words stand together, cut between words."""
    told = _SPACE.sub(" ", text).strip()
    pattern = _pattern(words)
    at = _best(told, pattern, most)
    start, end = _cut(told, at, most)
    pieces = [*marked(told[start:end], words)]
    if start:
        pieces.insert(0, Piece("… ", False))
    if end < len(told):
        pieces.append(Piece(" …", False))
    return pieces


def marked(text: str, words: Sequence[str]) -> list[Piece]:
    """A text in pieces, those marked that begin as the words do."""
    pieces, at = [], 0
    for match in _pattern(words).finditer(text):
        pieces += [Piece(text[at : match.start()], False), Piece(match[0], True)]
        at = match.end()
    pieces.append(Piece(text[at:], False))
    return [one for one in pieces if one.text]


def _pattern(words: Sequence[str]) -> re.Pattern[str]:
    phrases = [r"[\W_]+".join(re.escape(part) for part in word.split()) + r"\w*" for word in sorted(words, key=len, reverse=True)]
    return re.compile(rf"(?i)\b(?:{'|'.join(phrases)})" if phrases else r"(?!)")


def _best(text: str, pattern: re.Pattern[str], most: int) -> int:
    places = [(match.start(), match[0].casefold()) for match in pattern.finditer(text)][:200]
    scored = [(len({word for at, word in places if start <= at < start + most}), -start) for start, _ in places]
    return -max(scored)[1] if scored else 0


def _cut(text: str, at: int, most: int) -> tuple[int, int]:
    start = max(0, at - most // 4)
    if start:
        start = text.find(" ", start, at) + 1 or start
    end = min(len(text), start + most)
    if end < len(text):
        end = text.rfind(" ", start, end) if text.rfind(" ", start, end) > at else end
    return start, end
