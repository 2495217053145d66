"""A question as what the index is asked for: first what was meant, then what may have been meant."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from samtrad.search.asking import Question, Term, Unit
from samtrad.search.tokens import folded, joined
from samtrad.swedish.meanings import meaning


class Word(NamedTuple):
    """One of these words, as it stands or as a part of another."""

    words: tuple[str, ...]


class Row(NamedTuple):
    """These words in a row; of the last only the beginning, if so told."""

    words: tuple[str, ...]
    is_start: bool = False


class Near(NamedTuple):
    """These words, not far from each other."""

    words: tuple[str, ...]


class Loose(NamedTuple):
    """A word, whatever dots and rings its letters have."""

    word: str


Leaf = Word | Row | Near | Loose


class Wanted(NamedTuple):
    """Of each of `all` one must hold, of `without` none."""

    all: tuple[tuple[Leaf, ...], ...]
    without: tuple[Leaf, ...]


def meant(asked: Question) -> Wanted:
    """What was asked for."""
    return _wanted(asked, lambda unit: (_leaf(unit),))


class Alike(NamedTuple):
    """What words of a question may have been meant for, by how they are written: words that are written much alike; of compounds two parts."""

    words: Mapping[str, Sequence[str]]
    parts: Mapping[str, Sequence[tuple[str, str]]] = {}


def perhaps_meant(asked: Question, alike: Alike) -> Wanted:
    """What may have been meant: parts of a compound apart, letters without dots, the beginning of words, words that are written much alike."""

    def leaves(unit: Unit) -> tuple[Leaf, ...]:
        if len(unit.terms) > 1 or unit.is_start:
            return (_leaf(unit),)
        term = unit.terms[0]
        found: list[Leaf] = [_leaf(unit), Row((term.form,), is_start=True)]
        if term.near:
            found.append(Near(term.near))
        found.append(Loose(folded(term.lemma)))
        parts = alike.parts.get(term.form, ())
        others = dict.fromkeys((*(key for form in alike.words.get(term.form, ()) for key in _found_by(form)), *map(joined, parts)))
        if others:
            found.append(Word(tuple(others)))
        found += map(Near, parts)
        return tuple(found)

    return _wanted(asked, leaves)


def _found_by(form: str) -> tuple[str, ...]:
    """What a word that may have been meant is found by: its words, and all of its parts together."""
    told = meaning(form)
    return (told.lemma, *told.others, *((joined(told.parts),) if len(told.parts) > 1 else ()))


def some(asked: Question, alike: Alike) -> Wanted | None:
    """What has some of what was asked for, or of the parts of its compounds; None where that is nothing else than what was asked for."""
    told = perhaps_meant(asked, alike)
    leaves = [leaf for clause in told.all for leaf in clause]
    words = [word for unit in asked.asked if len(unit.terms) == 1 for word in _parts_of(unit.terms[0], alike)]
    leaves += [Word((word,)) for word in dict.fromkeys(words)]
    return Wanted((tuple(leaves),), told.without) if len(told.all) > 1 or words else None


def _parts_of(term: Term, alike: Alike) -> Iterator[str]:
    """The parts of a compound; of one that is misspelt those of the likest that is one."""
    yield from term.near
    if not term.near:
        meant_for = (parts for form in alike.words.get(term.form, ()) if len(parts := meaning(form).parts) > 1)
        yield from next(chain(meant_for, alike.parts.get(term.form, ())), ())


def _wanted(asked: Question, leaves: Callable[[Unit], tuple[Leaf, ...]]) -> Wanted:
    with_all = tuple(tuple(leaf for unit in clause.units for leaf in leaves(unit)) for clause in asked.clauses if not clause.is_without)
    return Wanted(with_all, tuple(_leaf(unit) for clause in asked.clauses if clause.is_without for unit in clause.units))


def _leaf(unit: Unit) -> Leaf:
    if len(unit.terms) > 1:
        *whole, last = unit.terms
        return Row((*(term.lemma for term in whole), last.form if unit.is_start else last.lemma), unit.is_start)
    if unit.is_start:
        return Row((unit.terms[0].form,), is_start=True)
    return Word(unit.terms[0].words)
