"""What someone asks for: words, "words in a row", -without these, one OR another. Pure functions.

    avtal "nära vård" -budget        vårdavtal OR hemsjukvård        KS-2024/12        organisera*        "nära vår*"

Words stand for all their forms; a compound for all that it is a part of. Small words such as "om" and "och" are left out, if more is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from samtrad.search.tokens import Token, tokens

MOST: Final = 12
"""Words and phrases of a question that are looked up."""
_PIECE: Final = re.compile(r'(?P<minus>(?<![^\s(])-(?=["\w]))?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"()]+))')
_OR: Final = frozenset(("OR", "ELLER", "|"))
_AND: Final = frozenset(("AND", "OCH", "&"))
_SMALL: Final = frozenset(
    "och eller samt i på av för till från med om att en ett den det de som är var vid hos åt ur än då när där här så men inte ej vad vem hur har hade ska skall kan vi man sin sitt sina".split()
)
"""Words that say little: the question holds without them."""


class Term(NamedTuple):
    """What a place in the text must hold: one of these words. `near` are the parts of a compound, which may stand apart."""

    form: str
    lemma: str
    words: tuple[str, ...]
    near: tuple[str, ...]


class Unit(NamedTuple):
    """A word, or words in a row; the beginning of a word, if so marked."""

    terms: tuple[Term, ...]
    is_start: bool = False


class Clause(NamedTuple):
    """One of its units must be there; or must not."""

    units: tuple[Unit, ...]
    is_without: bool = False


class Question(NamedTuple):
    """All of its clauses must hold."""

    clauses: tuple[Clause, ...]

    @property
    def asked(self) -> list[Unit]:
        """What is asked for, all in all."""
        return [unit for clause in self.clauses if not clause.is_without for unit in clause.units]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked for; what must not be there is no question by itself."""
        return not self.asked


def question(asked: str) -> Question:
    """What is asked for. Whatever is written is a question: what makes no sense as signs is left out."""
    clauses: list[Clause] = []
    is_or = False
    for piece in _pieces(asked):
        if piece in _OR or piece in _AND:
            is_or = isinstance(piece, str) and piece in _OR and bool(clauses)
            continue
        assert isinstance(piece, Clause)
        if is_or and not piece.is_without and not clauses[-1].is_without:
            clauses[-1] = Clause((*clauses[-1].units, *piece.units))
        else:
            clauses.append(piece)
        is_or = False
    return Question(tuple(_telling(clauses)[:MOST]))


def _pieces(asked: str) -> list[Clause | str]:
    """The question cut at quotation marks, minus signs and words of joining."""
    found: list[Clause | str] = []
    plain: list[str] = []

    def settle() -> None:
        if plain:
            found.extend(_plain(" ".join(plain)))
            plain.clear()

    for match in _PIECE.finditer(asked):
        word, phrase = match["word"], match["phrase"]
        if word in _OR or word in _AND:
            settle()
            found.append(word)
        elif match["minus"] or phrase is not None:
            settle()
            told = phrase if phrase is not None else word
            if terms := _terms(tokens(told)):
                found.append(Clause((Unit(terms, told.rstrip().endswith("*")),), bool(match["minus"])))
        else:
            plain.append(word)
    settle()
    return found


def _plain(text: str) -> list[Clause]:
    """Words that are asked for one by one; those that hang together by a sign ("KS-2024/12", "FVM-projektet") as words in a row."""
    clauses: list[Clause] = []
    row: list[Token] = []
    for token in tokens(text):
        if row and not _hangs(text[row[-1].end : token.start]):
            clauses.append(_row(row, text))
            row = []
        row.append(token)
    return [*clauses, _row(row, text)] if row else clauses


def _hangs(between: str) -> bool:
    return len(between) <= 1 and not between.isspace()


def _row(row: Sequence[Token], text: str) -> Clause:
    return Clause((Unit(_terms(row), text[row[-1].end : row[-1].end + 1] == "*"),))


def _terms(found: Sequence[Token]) -> tuple[Term, ...]:
    return tuple(Term(one.form, one.lemma, _words(one), tuple(one.whole.split("0")) if "0" in one.whole[1:] else ()) for one in found)


def _words(token: Token) -> tuple[str, ...]:
    """What the place may hold: a section by its own key alone, a word by its words, and by its whole if it is a compound."""
    if token.form.startswith("§") or token.is_elliptic:  # "hälso-" in "hälso- och sjukvård" asks for "hälsovård"
        return (token.whole,)
    return tuple(dict.fromkeys((token.lemma, *token.others, *((token.whole,) if token.whole else ()))))


def _telling(clauses: list[Clause]) -> list[Clause]:
    """The clauses without small words, unless there is nothing else."""
    telling = [one for one in clauses if one.is_without or not all(len(unit.terms) == 1 and unit.terms[0].form in _SMALL for unit in one.units)]
    return telling if any(not one.is_without for one in telling) else clauses
