r"""Which of the old eight-bit encodings a text is written in, by what its bytes would be in each.

"n\x84rvarande" is närvarande in a file from DOS and n„rvarande in one from Windows. No byte tells by itself: a letter
is believed where a letter can stand, and a sign where a sign can. The encoding in which the bytes above ASCII stand
best is taken. Where they stand well in none, the text is in another script or another encoding, and none is guessed.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from functools import cache
from itertools import islice
from typing import NamedTuple

WINDOWS, DOS, MAC, OLD_DOS = "cp1252", "cp850", "mac_roman", "cp437"
EIGHT_BIT = frozenset({WINDOWS, DOS, MAC, OLD_DOS})
"""Encodings of one byte a character. ISO 8859-1 is Windows-1252 without the signs that only the latter has."""
_TRIED = (WINDOWS, DOS, MAC, OLD_DOS)
_ENOUGH = 3000
"""Bytes above ASCII that are looked at: in minutes they come to some hundred a page."""
_FEW = 6
"""With fewer that can tell, nothing is refused."""
_BY_FAR = 0.5
"""By how much another must be better than Windows: a letter, not a sign."""
_LEAST = 0.2
"""How well the bytes must stand on average for the encoding to be believed: letters of Swedish come to .9."""
_SECTION = "\x15"
"""Where DOS shows a section sign: among the control characters."""
_HIGH = re.compile(rb"[\x80-\xff]")

_SWEDISH, _FOREIGN = "åäö", "éèêëáàâãæøóòôõðúùûüíìîïñçýÿþßœšž"
_SIGNS = "§°½¼¾²³€£©®×÷±´¨·•…–—¶ªº¹\u00a0\u00ad"
_QUOTES = "”“„’‘‚»«›‹"
_BOXES = "─│┌┐└┘├┤┬┴┼═║╔╗╚╝╠╣╦╩╬╒╓╕╖╘╙╛╜╞╟╡╢╤╥╧╨╪╫░▒▓█▄▀▌▐■"
_LETTERS = "ul"


class _Kind(NamedTuple):
    """What a byte is in an encoding: the kind of its character, and how much it tells where it stands well."""

    name: str
    weight: float


def encoding_of(data: bytes) -> str | None:
    """The encoding of a text that is no UTF-8; None where its bytes make sense in none that is known."""
    seen = Counter(_around(data, match.start()) for match in islice(_HIGH.finditer(data), _ENOUGH))
    standing = [(name, *_standing(seen, _kinds(name))) for name in _TRIED]
    best, score, telling = max(standing, key=lambda one: one[1] + _BY_FAR * (one[0] == WINDOWS))
    return best if telling < _FEW or score >= _LEAST * telling else None


def decoded(data: bytes, encoding: str) -> str:
    """The text in one of the eight-bit encodings, every byte a character.

    The five bytes that Windows-1252 leaves unassigned are the control characters of ISO 8859-1.
    """
    if encoding == WINDOWS:
        return data.decode(WINDOWS, _AS_LATIN)
    string = data.decode(encoding)
    return string.replace(_SECTION, "§") if encoding in {DOS, OLD_DOS} else string


def _around(data: bytes, at: int) -> tuple[str, int, str]:
    """A byte with the kinds of what stands before and behind it."""
    byte = data[at]
    return (_neighbour(data[at - 1], byte) if at else "s", byte, _neighbour(data[at + 1], byte) if at + 1 < len(data) else "s")


def _neighbour(byte: int, self: int) -> str:
    """Upper case, lower case, digit, white space, punctuation, another high byte, or the same one."""
    if byte >= 0x80:
        return "=" if byte == self else "h"
    return _ASCII[byte]


_ASCII = "".join(
    "u" if c.isupper() else "l" if c.islower() else "d" if c.isdigit() else "p" if c.isprintable() and c != " " else "s" for c in map(chr, range(0x80))
)


def _standing(seen: Counter[tuple[str, int, str]], kinds: list[_Kind]) -> tuple[float, int]:
    """How well the bytes stand in an encoding, and how many of them can tell."""
    score, telling = 0.0, 0
    for (before, byte, behind), count in seen.items():
        kind = kinds[byte - 0x80]
        points = _points(kind, before, behind)
        score += points * count
        telling += count * (points < 0 if kind.name == "box" else points != 0 or kind.name in {"lower", "upper"})
    return score, telling


def _points(kind: _Kind, before: str, behind: str) -> float:
    """What one byte with its neighbours says for an encoding: its weight, nothing, or something against it."""
    near = (before in _LETTERS) + (behind in _LETTERS)
    if kind.name == "lower":  # Åre, får, öl, ö; none between capitals, none before one
        return -1.0 if "u" in behind else kind.weight if near else 0.0
    if kind.name == "upper":  # Öl, ÖL, MÅL, RÅ; none behind a small letter
        return -1.0 if before == "l" else kind.weight if near else 0.0
    if kind.name == "sign":
        return -1.0 if before in _LETTERS and behind == "l" else 0.2
    if kind.name == "quote":  # one side is a word, the other is none
        return kind.weight if near == 1 else 0.0 if near == 0 else -0.5
    if kind.name == "box":
        return -1.0 if near == 2 else 0.02 if "=" in before + behind or (before, behind) == ("s", "s") else -0.1
    return -1.0 if near else -0.2


@cache
def _kinds(encoding: str) -> list[_Kind]:
    return [_kind_of(decoded(bytes([byte]), encoding)) for byte in range(0x80, 0x100)]


def _kind_of(character: str) -> _Kind:
    small = character.lower()
    if small in _SWEDISH:
        return _Kind("lower" if character == small else "upper", 1.0)
    if small in _FOREIGN:
        return _Kind("lower" if character == small else "upper", 0.4 if small in "éü" else 0.2)
    if character in _SIGNS:
        return _Kind("sign", 0.2)
    if character in _QUOTES:
        return _Kind("quote", 0.5)
    return _Kind("box" if character in _BOXES else "odd", 0.0)


def _as_latin(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("latin-1"), error.end


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode(WINDOWS, _AS_LATIN), error.end


_AS_LATIN, AS_WINDOWS = "samtrad-latin", "samtrad-windows"
"""What is done with bytes that an encoding has not: the one for Windows-1252, the other for UTF-8."""
codecs.register_error(_AS_LATIN, _as_latin)
codecs.register_error(AS_WINDOWS, _as_windows)
