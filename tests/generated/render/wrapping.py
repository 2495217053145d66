"""Lines of a given length, with words broken at their end in documents that do so."""

from __future__ import annotations

import re

VOWELS = "aeiouyåäöAEIOUYÅÄÖ"


def wrap(text: str, width: int, *, indent: str = "", hyphens: bool = False) -> list[str]:
    """A paragraph as lines; ``indent`` stands before all but the first. 0 leaves it whole."""
    if width <= 0:
        return [text]
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        room = width - len(indent if lines else "") - len(line) - (1 if line else 0)
        if len(word) <= room or (not line and not hyphens):
            line = f"{line} {word}" if line else word
            continue
        head, tail = broken(word, room) if hyphens else ("", word)
        lines.append(f"{line} {head}".strip() if head else line)
        line = tail
    lines.append(line)
    return [lines[0], *(indent + one for one in lines[1:])]


def broken(word: str, room: int) -> tuple[str, str]:
    """A word in two at a syllable, the first part with its hyphen, or whole where it cannot be broken."""
    if not re.fullmatch(r"[a-zåäöé]{7,}[.,]?", word):
        return "", word
    for at in range(min(room - 1, len(word) - 4), 2, -1):
        if word[at - 1] in VOWELS and word[at] not in VOWELS and word[at + 1] in VOWELS:
            return f"{word[:at]}-", word[at:]
    return "", word
