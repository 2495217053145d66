"""Swedish endings taken off, so that "avtalets" and "avtal" are one word."""

from __future__ import annotations

from functools import lru_cache

_ENDINGS = sorted(
    "heterna heternas hetens heten heter het arnas ernas ornas andes anden andet arens arna erna orna ande ende aste aren ades ares ades "
    "ade are ast ens ern en er es et ets or ar as at ad a e".split(),
    key=len,
    reverse=True,
)
_WHOLE = 4
"""Letters of a word up to which an n belongs to it."""
_NOT_AN = ("plan", "man", "gran", "kran", "sedan", "innan", "utan", "sidan", "organ", "annan", "orkan", "ovan", "nedan")
_ON = ("bron", "depon", "skon", "radion", "videon", "studion")
_NOT_N = ("lön", "kön", "rön", "grön", "bön", "lån", "mån", "spån", "hån", "skön")
_IN = ("gin", "omin", "trin", "orin", "ratin", "antin", "ofin", "afin", "erin")
"""Ends of words in -i with their article: "strategin", "ekonomin", "industrin"."""
_NOT_IN = ("rutin", "margarin", "mandarin", "vaginin")
_ACTS = ("ering", "ation")
"""What is done is called by either: "vaccinering", "vaccination"."""
_ROOT = 5
"""Letters before them, at least: a "station" is no act."""
_KEPT = 3
"""Letters that are left of a word at least."""
_LAST = {length: frozenset(one for one in _ENDINGS if len(one) == length) for length in range(1, 8)}
_S_AFTER = frozenset("bcdfghjklmnoprtvy")
"""Letters behind which an s is an ending."""
_FINAL = {"ig": "", "lig": "", "els": "", "dd": "d", "gd": "g", "nn": "n", "tt": "t", "kt": "k"}


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """A word in small letters without its endings."""
    if len(word) <= _KEPT:
        return word
    if word[-1] == "n" and len(word) > _WHOLE and (bare := _without_n(word)):
        word = bare
    for length in range(min(7, len(word) - _KEPT), 0, -1):
        if word[-length:] in _LAST[length]:
            return _closed(word[:-length])
    if word[-1] == "s" and word[-2] in _S_AFTER:
        return _closed(word[:-1])
    return _closed(word)


def _without_n(word: str) -> str | None:
    """A definite form that ends in a vowel and an n, without it: "skolan", "gångbron", "miljön"; none of others ("plan", "station", "tillsyn")."""
    before = word[-2]
    if before == "a":
        return None if word.endswith(_NOT_AN) else word[:-1]
    if before == "o":
        return word[:-1] if word.endswith(_ON) else None
    if before == "i":
        return word[:-1] if word.endswith(_IN) and not word.endswith(_NOT_IN) else None
    if before == "y":
        return word[:-1] if not word.endswith(("syn", "gryn", "tyn")) else None
    return word[:-1] if before in "åöé" and not word.endswith(_NOT_N) else None


def _closed(word: str) -> str:
    """What is doubled before an ending stands once without it ("planer", "plann"), and an act is told by its root."""
    if word.endswith(_ACTS) and len(word) >= _ROOT + 5:
        word = word[:-5]
    return word[:-1] if len(word) > _KEPT and word[-1] == word[-2] and word[-1] in "dgntm" else word
