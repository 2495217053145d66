"""Letters that were spelt twice, spelt once again: UTF-8 that some program read as an old encoding and wrote as UTF-8 anew.

"HÃ¤lsa" is Hälsa that went by way of Windows-1252, "H√§lsa" by way of Mac Roman, "H├ñlsa" by way of DOS. Those letters
do not stand beside each other in any word, so each such sequence is undone for itself: in many files a part alone went
that way, pasted in from a letter or a web page. What went that way two times ("HÃƒÂ¤lsa") is undone as well.
"""

from __future__ import annotations

import re
from functools import cache

from samtrad.reading.text import Respelt
from samtrad.swedish.signs import has_any

_LETTERS = "åäöÅÄÖéÉüÜ"
_SIGNS = "§°½…–—‘’“”•´\xa0\xad"
_LATIN = "".join(map(chr, range(0xA0, 0x100))) + "ŠšŽžČčĆć" + "€†−→←■□☐☑☒✓●○▪‐‑„"
_WAYS = {"cp1252": _LATIN + _LETTERS + _SIGNS, "mac_roman": _LETTERS + _SIGNS, "cp850": _LETTERS + _SIGNS, "cp437": _LETTERS + _SIGNS}
"""The encodings that texts go by way of, with the characters that are known again. In those of DOS few, as tables are drawn in the others."""
_FIRST = ("Ã", "Â", "â", "√", "¬", "‚", "├", "┬", "Ô", "Γ")
"""Signs of which one stands in each text that was spelt twice."""
_CUT_SHORT = {"cp1252": {"â€\ufffd": "”", "â€": "”"}}
"""A quotation mark whose last byte Windows has no sign for, and which programs put a mark for, or nothing."""


def undone(string: str) -> tuple[str, tuple[Respelt, ...]]:
    """The string with what was spelt twice spelt once, and where; the string itself where nothing was."""
    if string.isascii() or not has_any(string, _FIRST):
        return string, ()
    way, found = max(((way, [*_pattern(way).finditer(string)]) for way in _WAYS), key=lambda tried: len(tried[1]))
    if not found:
        return string, ()
    meant = _meant(way)
    parts: list[str] = []
    changes: list[Respelt] = []
    at = size = 0
    for match in found:
        size += match.start() - at
        parts += string[at : match.start()], meant[match.group()]
        changes.append(Respelt(size, match.group()))
        size, at = size + 1, match.end()
    return "".join([*parts, string[at:]]), tuple(changes)


@cache
def _meant(way: str) -> dict[str, str]:
    """What each sequence of letters was meant as, by way of an encoding once or twice."""
    once = {told: letter for letter in _WAYS[way] for told in _read_as(letter, way)} | _CUT_SHORT.get(way, {})
    return {told: letter for sequence, letter in once.items() for told in _read_as(sequence, way)} | once


def _read_as(string: str, way: str) -> set[str]:
    """What the UTF-8 of a string looks like in an encoding; bytes that Windows leaves unassigned as control characters, or all of ISO 8859-1's."""
    data = string.encode()
    if way != "cp1252":
        return {data.decode(way)}
    return {"".join(_windows(byte) for byte in data), data.decode("latin-1")}


def _windows(byte: int) -> str:
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


@cache
def _pattern(way: str) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(_meant(way), key=len, reverse=True))))
