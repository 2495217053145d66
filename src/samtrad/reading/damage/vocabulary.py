"""The words of one document: those that nothing is known of, and those with signs in them, each looked at once however often it stands."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from functools import cache, cached_property
from typing import Final

from samtrad.reading.damage.halves import Halves, halves_of
from samtrad.reading.misread.known import ranks
from samtrad.reading.words import Span

_TOKEN: Final = re.compile(r"\S+")
_FEW: Final = 20
_WORD: Final = 60
"""Letters of a word at most: "samhällsbyggnadsförvaltningens" has 30."""
_EDGES: Final = ".,;:()[]!”“\"'*_|•–-"
"""What stands around words."""
_LIST_SIGNS: Final = "-–•·*"
_NEXT: Final = (".-", ".–", "•", "·", "*")
"""Such signs; dashes hang on words for other reasons, too."""
_FIGURES: Final = re.compile(r"\(?[0-9A-ZÅÄÖ§:/.,–-]+\)?[.,:]?\Z")
"""Days, times and case numbers ("2024-05-03", "KS-2024-00061"): figures and capitals with signs that no damage tells itself by."""
_LAST: Final = re.compile(r"[^\W\d_]+\Z")
_FORM: Final = 1
_FORMS: Final = frozenset(
    "en et er ar or na ns ts ens ets ern arna erna orna ade ades are aste ast het heten de des ad at as te ts ta ne sk ska ligt lig liga els son sson".split()
)
"""How a longer form of the same word ends."""
_SHORTENED: Final = ("avd", "dir", "förv", "insp", "ordf", "repr", "sekr")
"""What posts and those who hold them are shortened to, without a full stop in tables: "Förbundsdir", "Länsavd"."""


class Vocabulary:
    """The words of a text, parted at white space, and how often each stands in it."""

    def __init__(self, string: str) -> None:
        self._string = string
        self.counts = Counter(string.split())
        self.bare: dict[str, int] = {}
        """Words of letters alone, in small letters, without the signs around them."""
        self.mixed: list[str] = []
        """What is neither a plain word, a figure, nor figures and capitals with the signs of days and case numbers: signs or capitals within, figures among letters."""
        self.listed: list[str] = []
        """What the sign that opens the next of a list stands at the end of: "kommunen.-"."""
        bare, mixed, listed = self.bare, self.mixed, self.listed
        for token, count in self.counts.items():
            word = token
            if not token.isalpha():
                if token[-1] in _LIST_SIGNS and token.endswith(_NEXT):
                    listed.append(token)
                word = token.strip(_EDGES)
            if not word.isalpha():
                if not word.isdecimal() and not _FIGURES.match(token):
                    mixed.append(token)
            elif word.islower():  # most words
                bare[word] = bare.get(word, 0) + count
            else:
                low = word.lower()
                bare[low] = bare.get(low, 0) + count
                if not (word.istitle() or word.isupper()):
                    mixed.append(token)

    @cached_property
    def unknown(self) -> list[str]:
        """Words in small letters that no table has and that stand once, in order; what is longer than words are is none."""
        table = ranks()
        return [word for word, count in self.bare.items() if count == 1 and word not in table and len(word) <= _WORD]

    @cached_property
    def repeated(self) -> list[str]:
        """Words in small letters that stand more than once."""
        return [word for word, count in self.bare.items() if count > 1]

    def holds(self, low: str) -> bool:
        """Whether a word is known, or stands in the text again."""
        return low in ranks() or self.bare.get(low, 0) > 1

    def holds_any(self, before: str, letters: str, behind: str) -> bool:
        """Whether a word with one of these letters in its midst is known, or stands in the text again."""
        table, bare = ranks(), self.bare
        for letter in letters:
            word = before + letter + behind
            if word in table or bare.get(word, 0) > 1:
                return True
        return False

    def places(self, word: str, *, small: bool) -> list[Span]:
        """Where a word or token stands; ``small`` looks past capitals, and for the whole word."""
        string = self._low if small else self._string
        found: list[Span] = []
        at = string.find(word)
        while at >= 0:
            end = at + len(word)
            if not small or not (string[at - 1 : at].isalnum() or string[end : end + 1].isalnum() or string.startswith("-\n", end)):
                found.append((at, end))
            at = string.find(word, end)
        return found

    def spots(self, tokens: list[str]) -> list[Span]:
        """Where tokens stand: each sought by itself, or where they are many, all in one pass."""
        if len(tokens) <= _FEW:
            return [span for token in tokens for span in self.places(token, small=False)]
        sought = frozenset(tokens)
        return [match.span() for match in _TOKEN.finditer(self._string) if match.group() in sought]

    @cached_property
    def _low(self) -> str:
        low = self._string.lower()
        return low if len(low) == len(self._string) else "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in self._string)

    def has_halves(self, low: str) -> tuple[bool, bool]:
        """Whether a known word of the same length, or one that the text repeats, has the first half of this one, and whether one has the second."""
        front, back = halves_of(low)
        known, own = _known_halves(), self._own_halves
        return front in known or front in own, back in known or back in own

    @cached_property
    def _own_halves(self) -> frozenset[tuple[int, str]]:
        table = ranks()
        return frozenset(half for word in self.repeated if word not in table for half in halves_of(word))

    @cached_property
    def _own(self) -> Halves:
        table = ranks()
        return Halves(word for word in self.repeated if word not in table)

    def one_letter_off(self, low: str, start: int, end: int, *, own: bool) -> list[tuple[int, str]]:
        """The known words that one letter from ``start`` to ``end`` parts this one from: where it stands, and the letter there, in order.

        ``own`` looks among the words that the text itself repeats, too.
        """
        found = _table().one_letter_off(low, start, end)
        return sorted(found + self._own.one_letter_off(low, start, end) if own else found)

    def near(self, low: str, *, own: bool) -> int | None:
        """Where the letter stands that parts this word from a known one of the same length; None where there is none."""
        return next((at for at, _ in self.one_letter_off(low, 0, len(low), own=own)), None)

    def begins(self, low: str) -> bool:
        """Whether a longer word of the text, or of the table, begins with these letters, and is no other form of this one, nor this one shortened on purpose."""
        if low.endswith(_SHORTENED):
            return False
        return _are_others([*_table_rests(low), *(rest for rest in self._rests(low) if self.bare[low + rest] > 1)])

    def breaks_off(self, low: str, *, known: bool) -> bool:
        """Whether another word of the text goes on from these letters, or, where asked, every known one that does is no other form of this one."""
        if self.bare.get(low, 0) > 1 or low.endswith(_SHORTENED):
            return False
        rests = [rest for rest in self._rests(low) if rest]
        return _are_others(rests or (_table_rests(low) if known else ()))

    def _rests(self, low: str) -> list[str]:
        """How the words of the text go on that begin with these letters, the word itself ("") among them."""
        lines, rests = self._lines, []
        at = lines.find(f"\n{low}")
        while at >= 0:
            start = at + len(low) + 1
            at = lines.find("\n", start)
            rests.append(lines[start:at])
            at = lines.find(f"\n{low}", at)
        return rests

    @cached_property
    def _lines(self) -> str:
        """The words of letters alone, a line each: looking through one string is quicker than through many."""
        return "\n".join(("", *self.bare, ""))


def last_word(string: str) -> str:
    """The letters that a string ends with; "" where it ends with another sign."""
    tail = string[string.rfind(" ") + 1 :]
    if tail.isalpha():
        return tail
    match = _LAST.search(tail)
    return match.group() if match else ""


def _are_others(rests: Sequence[str]) -> bool:
    """Whether words go on with these letters, and none of them is another form of the word that ends before."""
    return bool(rests) and all(len(rest) > _FORM and rest not in _FORMS for rest in rests)


def _table_rests(low: str) -> list[str]:
    """How the known words go on that begin with these letters."""
    table = _sorted_table()
    at = end = bisect_left(table, low)
    while end < len(table) and table[end].startswith(low):
        end += 1
    return [word[len(low) :] for word in table[at:end]]


@cache
def _sorted_table() -> list[str]:
    """The known words in order of their letters."""
    return sorted(ranks())


@cache
def _known_halves() -> frozenset[tuple[int, str]]:
    return frozenset(half for word in ranks() for half in halves_of(word))


@cache
def _table() -> Halves:
    return Halves(ranks())
