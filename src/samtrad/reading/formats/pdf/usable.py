"""Whether the text that a page tells is the text that it shows: broken fonts tell other letters, or none."""

from __future__ import annotations

import re
from itertools import pairwise

_STRANGE = re.compile(r"[\x00-\x08\x0e-\x1b\x80-\x9f\ue000-\uf8ff\ufffd\ufff0-\uffff]")
_MOST_STRANGE = 0.15  # share of characters without a meaning from which a page cannot be used; marks of lists are fewer
_SPACE = re.compile(r"\s+")
_SURE = (" och ", " att ", " som ", " för ", " till ")  # where words are these, letters are what they seem
_WORD = re.compile(r"[^\W\d_]{2,}")
_ENOUGH = 150  # pairs of letters from which their likeness to a language tells
_LEAST_ALIKE = 0.2  # Swedish minutes have .28 at least, letters that are mixed up .17 at most
_PAIRS = frozenset(
    "er en de an et tt ar st in te ra ör fö ka nd ta ng ll om la at ti sk or el me re al av am ns ad ve na un vi rs se sa il di ig ge ko ni ha na ri li mm is ck as fr på po so va".split()
)
"""The commonest pairs of letters in Swedish minutes; what is left of them when letters are mixed up is little."""


def is_usable(characters: str) -> bool:
    """Whether a page's characters can be read as text. An empty page can.

    Letters of a font without a map come as nothing, as private characters or as other letters: "3URWRNROO" for
    "Protokoll". The last is told by pairs of letters that are common in any Swedish text, names and tables included.
    """
    strange = len(_STRANGE.findall(characters))
    if strange and strange > _MOST_STRANGE * len(_SPACE.sub("", characters)):
        return False
    if any(word in characters for word in _SURE):
        return True
    pairs = [a + b for word in _WORD.findall(characters) for a, b in pairwise(word.lower())]
    return len(pairs) < _ENOUGH or sum(pair in _PAIRS for pair in pairs) >= _LEAST_ALIKE * len(pairs)
