"""The order of the Swedish alphabet as a string of digits: sorted as the names are in a Swedish list, by every database and in every locale.

A database sorts by code points (Ö before a, Ä before Å) or by the locale that it happens to be set up with. Digits sort alike in all of
them, and an index of a stored key serves a list that is read a page at a time.
"""

from __future__ import annotations

import re
import unicodedata

_LETTERS = "abcdefghijklmnopqrstuvwxyzåäö"
_OWN = {"ä": "ä", "æ": "ä", "ø": "ö", "ü": "y", "ß": "ss", "ð": "d", "þ": "th", "đ": "d", "ł": "l", "œ": "ö", "ű": "y", "ő": "ö"}
"""Letters that are sorted as others; what is not here goes by its letter without marks."""
_GAP, _OTHER = "10", "99"
_DIGITS = {str(one): str(20 + one) for one in range(10)}
_SORTED = {**_DIGITS, **{one: str(30 + at) for at, one in enumerate(_LETTERS)}}
_APART = re.compile(r"[\W_]+")
SIGNS = 40
"""So many signs of a name are sorted by."""


def sort_key(name: str) -> str:
    """Two digits for each sign: a gap before figures, these before letters, å ä ö last; capitals, accents and marks part nothing."""
    told = _APART.sub(" ", unicodedata.normalize("NFC", name).casefold()).strip()
    return "".join(_sorted(one) for one in told[:SIGNS])[: 2 * SIGNS]


def _sorted(sign: str) -> str:
    if sign == " ":
        return _GAP
    letters = _OWN.get(sign, sign)
    if letters[0] not in _SORTED:
        letters = unicodedata.normalize("NFKD", sign)[:1]
    return "".join(_SORTED.get(one, _OTHER) for one in letters)
