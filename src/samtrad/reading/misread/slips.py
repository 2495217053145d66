"""What letters are taken for: the shapes that recognition of print and of pictures confuses, and letters that lost their marks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

_TAKEN_FOR: Final[dict[str, str]] = {
    "m": "rn nn in ni iii", "rn": "m", "n": "ri u r h ii", "u": "n ii v li", "w": "vv v", "d": "cl a ol", "h": "b li n ln", "b": "h 6 lo", "k": "lc lt h", "a": "o e u ä å", "e": "c o a é", "c": "e o (",
    "o": "c e 0 a ö", "s": "5 a ,", "g": "q 9 p y", "q": "g", "p": "g n", "y": "v g ý", "v": "y u", "t": "f l r i c", "f": "t l i", "l": "1 I i t | !", "i": "l í ì 1 j r t", "j": "i l", "r": "n t i v", "z": "2",
    "å": "a ä â à á ã ä ă", "ä": "a å â à á ã", "ö": "o ó ò ô õ 6 ø", "é": "e è ë",
    "I": "l 1 i | !", "O": "0 Q D o", "Q": "O", "D": "O 0", "S": "5 8 $ s", "B": "8 3 R E", "E": "F B", "F": "P E", "P": "F R", "R": "B K P", "K": "R", "G": "6 C", "C": "G c", "Z": "2", "T": "I 7", "V": "v U", "U": "V",
    "M": "N H", "N": "M H", "H": "N M", "W": "VV", "Å": "A Ä", "Ä": "A Å", "Ö": "O Ó Ò Ô Õ 0", "J": "I", "L": "I",
}  # fmt: skip
"""A letter, or two, with what is seen in its stead, as prints and their pictures have it."""

DIGITS: Final[dict[int, str]] = str.maketrans(
    {
        "l": "1",
        "I": "1",
        "i": "1",
        "|": "1",
        "!": "1",
        "O": "0",
        "o": "0",
        "Q": "0",
        "D": "0",
        "S": "5",
        "s": "5",
        "B": "8",
        "Z": "2",
        "z": "2",
        "q": "9",
        "G": "6",
        "b": "6",
    }
)
"""The letters that figures are taken for, with the figure."""
LIKE_DIGITS: Final[frozenset[str]] = frozenset(map(chr, DIGITS))

MEANT: Final[dict[str, tuple[str, ...]]] = {}
"""What was seen, one letter or more, with what may have stood there."""
for _meant, _seen in _TAKEN_FOR.items():
    for _one in _seen.split():
        MEANT[_one] = (*MEANT.get(_one, ()), _meant)
_LONGEST = max(map(len, MEANT))
_FIRST: Final[frozenset[str]] = frozenset(one[0] for one in MEANT)


def undone(word: str) -> Iterator[str]:
    """Every word that is this one with one slip undone."""
    for at, letter in enumerate(word):
        if letter in _FIRST:
            for size in range(1, min(_LONGEST, len(word) - at) + 1):
                for meant in MEANT.get(word[at : at + size], ()):
                    yield word[:at] + meant + word[at + size :]
