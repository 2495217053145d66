"""What the index holds of a text: its words as the words that they are forms of, what else they are found by, and their letters without dots.

It is a function of the text and of the dictionary: what is indexed piece by piece is what would be indexed anew.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from samtrad.search.tokens import folded, tokens
from samtrad.swedish.dictionary import dictionary

_VERSION: Final = "4"
_SHORTEST: Final = 4
"""Letters of a word that may be meant by one that is misspelt: as it stands ("äldreomsorgen"), the word that it is of, and its parts ("omsorg")."""
_LONGEST: Final = 40


class Analysed(NamedTuple):
    """`words` in the order of the text; `keys` in no order that tells; `loose`, words as they are typed without dots; `forms`, those that may be meant."""

    words: str
    keys: str
    loose: frozenset[str]
    forms: frozenset[str]


def analysed(text: str) -> Analysed:
    """What the index holds of a text."""
    found = tokens(text)
    keys = [key for one in found for key in one.keys]
    words = {one.lemma for one in found}
    loose = {made for word in words if (made := folded(word)) != word}
    told = {word for one in found for word in (one.form, one.lemma, *one.keys)}
    forms = {word for word in told if _SHORTEST <= len(word) <= _LONGEST and word.isalpha()}
    return Analysed(" ".join(one.lemma for one in found), " ".join(keys), frozenset(loose), frozenset(forms))


def version() -> str:
    """What the index depends on beside the texts: another version makes it anew."""
    return f"{_VERSION}/{dictionary().version}"
