"""A few words around what was asked for, with what was found marked. Pure functions."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from msgspec import Struct

from samtrad.search.asking import Question
from samtrad.search.tokens import Token, folded, tokens

_AROUND = 110
_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"\S+")
_LETTERS = re.compile(r"\w+")
_SIGNS = re.compile(r"(?<!\S)#{1,6} |\*\*|(?<!\S)\|(?: (?=\S)|(?!\S))")
"""Signs of Markdown, which are no words: those of headings, of what is strong, and between cells."""
_NUMBERED = frozenset(("dnr", "diarienr", "diarienummer"))
_LONG = 12_000
"""Characters of a text that are looked through for the best place."""


class Piece(Struct, frozen=True):
    """A stretch of a snippet, and whether it is what was asked for."""

    text: str
    is_marked: bool


class Marks:
    """What a question marks in a text: the forms of its words, words that have them as parts, words that begin so."""

    def __init__(self, asked: Question, instead: Mapping[str, Sequence[str]] | None = None) -> None:
        terms = [term for unit in asked.asked for term in unit.terms]
        self._forms = {form for forms in (instead or {}).values() for told in forms for form in told.split()}
        self._words = {word for term in terms for word in (*term.words, *term.near)} | self._forms
        self._loose = {folded(term.lemma) for term in terms}
        self._starts = tuple(unit.terms[-1].form for unit in asked.asked if unit.is_start)
        self._begun = tuple(folded(term.lemma) for term in terms if len(term.lemma) > 3)

    def places(self, text: str) -> list[tuple[int, int, str]]:
        """Where a text has what is asked for, and which word of it."""
        found = tokens(text)
        marked = [(one.start, one.end, one.lemma) for one in found if self._is_asked(one)]
        return marked or [(one.start, one.end, one.lemma) for one in found if self._may_be_asked(one)]

    def _is_asked(self, token: Token) -> bool:
        if token.lemma in self._words or token.form in self._forms or not self._words.isdisjoint(token.keys):
            return True
        return bool(self._starts) and token.form.startswith(self._starts)

    def _may_be_asked(self, token: Token) -> bool:
        return folded(token.lemma) in self._loose or folded(token.form).startswith(self._begun)


class Snippet(NamedTuple):
    """A stretch of a text in pieces, and from where to where in the text the marked words of it stand; None where none are marked."""

    pieces: list[Piece]
    stands: tuple[int, int] | None


def snippet(text: str, marks: Marks, most: int = 2 * _AROUND) -> list[Piece]:
    """The stretch of a text in which most of the words stand together, cut between words."""
    return snippet_of(text, marks, most=most).pieces


def snippet_of(text: str, marks: Marks, title: str = "", most: int = 2 * _AROUND) -> Snippet:
    """As ``snippet``, with its place in the text. Where the text begins with the title, which is shown by itself, it is of what follows if that has words."""
    base = 0
    told = _SPACE.sub(" ", text[:_LONG]).strip()
    places = marks.places(told)
    if not places and len(text) > _LONG:
        base = _LONG
        told = _SPACE.sub(" ", text[base:]).strip()
        places = marks.places(told)
    behind = _behind(told, title) if title and not base else 0
    after = [one for one in places if one[0] >= behind]
    first = behind if after or not places else 0
    start, end = _cut(told, max(first, _best(after or places, most)), most, first)
    shown = [(begin, until) for begin, until, _ in places if begin >= start and until <= end]
    stands = (base + _at(text, base, told, shown[0][0]), base + _at(text, base, told, shown[-1][1] - 1) + 1) if shown else None
    return Snippet(_ended(told, places, start, end, first), stands)


def _behind(told: str, title: str) -> int:
    """Where a text goes on that begins with its title, its section's sign and its case number; 0 where it does not."""
    words = {word.lower() for word in _LETTERS.findall(title)} | _NUMBERED
    last = 0
    for word in _LETTERS.finditer(told):
        if word[0].lower() not in words:
            return word.start() if last else 0
        last = word.end()
    return 0


def _at(text: str, base: int, told: str, at: int) -> int:
    """Where a character of the told text stands in what it was told of, from ``base`` on: the same words with other space between them."""
    before = told.count(" ", 0, at)
    words = _WORD.finditer(text, base, base + _LONG if not base else len(text))
    return next(islice(words, before, None)).start() - base + at - (told.rfind(" ", 0, at) + 1)


def _ended(told: str, places: Sequence[tuple[int, int, str]], start: int, end: int, first: int) -> list[Piece]:
    """The pieces of a stretch, with … where the text goes on."""
    pieces = _pieces(told, places, start, end)
    if start > first:
        pieces.insert(0, Piece("… ", False))
    if end < len(told):
        pieces.append(Piece(" …", False))
    return [Piece(_SIGNS.sub("", one.text), one.is_marked) for one in pieces]


def marked(text: str, marks: Marks) -> list[Piece]:
    """A text in pieces, those marked that are asked for."""
    return _pieces(text, marks.places(text), 0, len(text))


def _pieces(text: str, places: Sequence[tuple[int, int, str]], start: int, end: int) -> list[Piece]:
    pieces, at = [], start
    for begin, until, _ in places:
        if begin >= start and until <= end:
            pieces += [Piece(text[at:begin], False), Piece(text[begin:until], True)]
            at = until
    pieces.append(Piece(text[at:end], False))
    return [one for one in pieces if one.text]


def _best(places: Sequence[tuple[int, int, str]], most: int) -> int:
    first = places[:200]
    scored = [(len({word for at, _, word in first if start <= at < start + most}), -start) for start, _, _ in first]
    return -max(scored)[1] if scored else 0


def _cut(text: str, at: int, most: int, first: int = 0) -> tuple[int, int]:
    start = max(first, at - most // 4)
    if start > first:
        start = text.find(" ", start, at) + 1 or start
    end = min(len(text), start + most)
    if end < len(text):
        end = text.rfind(" ", start, end) if text.rfind(" ", start, end) > at else end
    return start, end
