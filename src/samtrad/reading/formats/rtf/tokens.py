"""RTF cut into its words, groups and characters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

OPEN: Final = 0
CLOSE: Final = 1
WORD: Final = 2
BYTES: Final = 3
"""Kinds of tokens: the start and the end of a group, a control word or symbol, and characters."""

_TOKEN = re.compile(rb"\\([A-Za-z]{1,32})(-?[0-9]{1,10})? ?|((?:\\'[0-9A-Fa-f]{2})+)|\\([^A-Za-z'])|([{}])|([^\\{}\r\n\x00]+)|[\r\n\x00]+|\\'?")
_HEX = re.compile(rb"\\'")
_MARKS = {b"{": OPEN, b"}": CLOSE}


class Token(NamedTuple):
    """What stands in the file: a kind, the word, its number (None without), and the bytes of characters."""

    kind: int
    word: str = ""
    number: int | None = None
    data: bytes = b""


def tokens(data: bytes) -> Iterator[Token]:
    r"""The tokens one by one. What ``\bin`` announces is passed over; what is no RTF is left out."""
    at = 0
    while (match := _TOKEN.match(data, at)) is not None:
        at = match.end()
        word, number, codes, symbol, mark, characters = match.groups()
        if word is not None:
            value = int(number) if number is not None else None
            if word == b"bin":
                at += max(value or 0, 0)
            else:
                yield Token(WORD, word.decode("ascii"), value)
        elif characters is not None:
            yield Token(BYTES, data=characters)
        elif codes is not None:
            yield Token(BYTES, data=bytes.fromhex(_HEX.sub(b"", codes).decode("ascii")))
        elif mark is not None:
            yield Token(_MARKS[mark])
        elif symbol is not None:
            yield Token(WORD, "par" if symbol in b"\r\n" else symbol.decode("latin-1"))
