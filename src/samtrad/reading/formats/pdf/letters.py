"""What PDFs write for a letter, and what we read: one code point for one, so that indexes stay in step."""

from __future__ import annotations

import re
from itertools import accumulate, compress, count
from operator import add, sub
from typing import Final
from unicodedata import is_normalized, normalize

from samtrad.reading.formats.symbols import SYMBOLS

DROPPED: Final = "\u2060"
"""Stands for a character without a shape until its word is cut out."""

UNKNOWN: Final = "\ufffd"
"""A letter whose font does not tell what it means."""

_BREAK: Final = "\ufffe"  # PDFium's mark for a hyphen at a line's end

_ODD = re.compile(
    r"[\x00-\x08\x0e-\x1b\x7f-\x9f\xad\u0300-\u036f\u200b-\u200f\u2010\u2011\u202a-\u202e\u2060-\u2064\ud800-\udfff\ue000-\uf8ff\ufeff\ufff0-\uffff]"
)
_READ = {
    **dict.fromkeys([*range(0x01, 0x09), *range(0x0E, 0x1C), 0x7F], DROPPED),
    **{byte: bytes([byte]).decode("cp1252", "ignore") or DROPPED for byte in range(0x80, 0xA0)},  # fonts that kept Windows' own codes
    **dict.fromkeys([*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065), 0xFEFF], DROPPED),
    **dict.fromkeys([*range(0xFFF0, 0xFFFD), 0xFFFF, 0x00], UNKNOWN),
    0x02: _BREAK,
    0xAD: "-",  # a soft hyphen that is drawn is a hyphen
    0x2010: "-",
    0x2011: "-",
    **SYMBOLS,
}

_WORD = re.compile(r"[^\s\ufffe]+\ufffe?|\ufffe")
_HALF = re.compile(r"[\ud800-\udfff]")
_COMBINING = re.compile(r"[\u0300-\u036f]")


def words(characters: str) -> tuple[list[str], list[int], list[int]]:
    """Words of a page in its own order: the words, and the index ranges [first, end) that they come from.

    Cut at white space and after a hyphen at a line's end. Characters without a shape are left out of the word but
    stay in its range; accents that stand apart are put on their letters.
    """
    flat = characters.replace("\r\n", "  ")
    if flat.isprintable() and is_normalized("NFC", flat) and "\u2010" not in flat and "\u2011" not in flat:
        return _plain(flat)
    plain = characters.translate(_READ) if _ODD.search(characters) else characters
    found = [(text, m.start(), m.end()) for m in _WORD.finditer(plain) if (text := _read(m.group()))]
    return [text for text, _, _ in found], [first for _, first, _ in found], [end for _, _, end in found]


def _plain(flat: str) -> tuple[list[str], list[int], list[int]]:
    """The same where words are parted by spaces alone and hold nothing odd, as on most pages."""
    parts = flat.split(" ")
    lengths = list(map(len, parts))
    ends = list(map(add, accumulate(lengths), count()))  # each part is followed by one space
    firsts = map(sub, ends, lengths)
    return list(filter(None, parts)), list(compress(firsts, lengths)), list(compress(ends, lengths))


def _read(word: str) -> str:
    word = word.replace(DROPPED, "").replace(_BREAK, "-")
    if _HALF.search(word):  # letters beyond the sixteen bits come as two characters of one half each
        word = word.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return normalize("NFC", word) if _COMBINING.search(word) else word
