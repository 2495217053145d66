"""A question in the words of the index. Weights are whole numbers, so that their sum is the same in whatever order it is made."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Final

from tantivy import Occur, Query

from samtrad.search.engines.asked import Narrowed
from samtrad.search.engines.embedded.fields import SCHEMA, kind, thing
from samtrad.search.engines.embedded.weights import RAREST, WEIGHTS, row
from samtrad.search.wanted import Leaf, Loose, Near, Row, Wanted, Word

_MUST, _SHOULD, _NOT = Occur.Must, Occur.Should, Occur.MustNot
_FAR: Final = 8
"""Words between two that are near each other."""
_SURE: Final = 6
"""Letters of a word whose endings are forgiven with its dots."""
_BEGUN, _LOOSE = 3, 2
"""What words weigh that begin so, or are written so but for dots."""
Rarity = Callable[[str], int]
"""How much it says that an entry has a word."""
Least = Callable[[str], int]
"""How much a word has to weigh at least."""


def said(wanted: Wanted, narrowed: Narrowed, rarity: Rarity, least: Least, *, by_pairs: bool = False) -> Query:
    """What is wanted and narrowed to, as one question; of words those entries alone in which they weigh so much at least.

    Of a longer row that ends with the beginning of a word the engine looks through at most some thousand words that begin so, and says
    ``ValueError`` where there are more. ``by_pairs`` asks for it by what stands two by two, which says a little more than is wanted.
    """
    asked = [(_MUST, _any(way for leaf in leaves for way in _ways(leaf, rarity, least, by_pairs))) for leaves in wanted.all]
    asked += [(_NOT, _any(_ways(leaf, alike, alike, by_pairs))) for leaf in wanted.without]
    return Query.boolean_query([*asked, *((_MUST, Query.const_score_query(only, 0.0)) for only in _only(narrowed))])


def holding(word: str, least: int) -> Query:
    """The entries that have a word so heavily at least."""
    return _any(_weighing(word, weight) for weight in WEIGHTS if weight >= least)


def alike(_word: str) -> int:
    """That all words weigh alike, and any weight is enough."""
    return 1


def _any(ways: Iterable[Query]) -> Query:
    told = list(ways)
    return told[0] if len(told) == 1 else Query.boolean_query([(_SHOULD, way) for way in told])


def _ways(leaf: Leaf, rarity: Rarity, least: Least, by_pairs: bool) -> list[Query]:  # noqa: FBT001 - one of ours
    match leaf:
        case Word(words):
            return _weighed(words, rarity, least)
        case Row((one, other), is_start) if not is_start:
            return _pair(one, other, rarity, least)
        case Row((word,), is_start):
            return [_begun("row", word, _BEGUN) if is_start else _fixed(Query.term_query(SCHEMA, "row", word), rarity(word) * _BEGUN)]
        case Row((one, begun), _):
            return _begun_pair(one, begun, rarity)
        case Row((*whole, begun), is_start) if is_start:
            pairs = [_any(_pair(one, other, rarity, alike)) for one, other in pairwise(whole)]
            last = Query.regex_phrase_query(SCHEMA, "row", [*map(re.escape, whole), f"{re.escape(begun)}.*"])
            told = _any(_begun_pair(whole[-1], begun, rarity)) if by_pairs else _fixed(last, 1)
            return [Query.boolean_query([(_MUST, one) for one in (told, *pairs)])]
        case Row(words):
            pairs = [_any(_pair(one, other, rarity, alike)) for one, other in pairwise(words)]
            return [Query.boolean_query([(_MUST, one) for one in (_fixed(Query.phrase_query(SCHEMA, "row", list(words)), 1), *pairs)])]
        case Near(words):
            return [_near(words, rarity, least)]
        case Loose(word):
            is_sure = len(word) >= _SURE
            return [_begun("loose", word, _LOOSE) if is_sure else _fixed(Query.term_query(SCHEMA, "loose", word, "basic"), rarity(word) * _LOOSE)]


def _near(words: Sequence[str], rarity: Rarity, least: Least) -> Query:
    """Words that are near each other, by what they weigh: those that weigh less than is asked for as if they weighed nearly that."""
    told = Query.phrase_query(SCHEMA, "row", list(words), _FAR)
    lightest = sum((least(word) - 1) * rarity(word) for word in words)
    more = [
        (_SHOULD, _fixed(_weighing(word, weight), (weight - least(word) + 1) * rarity(word))) for word in words for weight in WEIGHTS if weight >= least(word)
    ]
    return Query.boolean_query([(_MUST, _fixed(told, 1 + lightest)), *more])


def _weighed(words: Iterable[str], rarity: Rarity, least: Least) -> list[Query]:
    """Words, each as much as it weighs in an entry and as it is rare."""
    told = [(word, rarity(word)) for word in words]
    return [_fixed(_weighing(word, weight), weight * rare) for word, rare in told for weight in WEIGHTS if weight >= least(word)]


def _pair(one: str, other: str, rarity: Rarity, least: Least) -> list[Query]:
    """Two words in a row, as a word that is as rare as both."""
    return _weighed([row(one, other)], lambda _: rarity(one) + rarity(other), least)


def _begun_pair(one: str, begun: str, rarity: Rarity) -> list[Query]:
    """Two words in a row of which the other begins so: pairs are words of the index, so that all of them are found, however many begin so."""
    return [_fixed(_beginning("weighed", f"{weight}{row(one, begun)}"), weight * rarity(one)) for weight in WEIGHTS]


def _weighing(word: str, weight: int) -> Query:
    return Query.term_query(SCHEMA, "weighed", f"{weight}{word}", "basic")


def _begun(field: str, word: str, weight: int) -> Query:
    return _fixed(_beginning(field, word), RAREST * weight)


def _beginning(field: str, word: str) -> Query:
    """What begins so, said as a word with no letter wrong: to make a pattern of it takes longer than to look it up."""
    return Query.fuzzy_term_query(SCHEMA, field, word, distance=0, transposition_cost_one=False, prefix=True)


def _fixed(query: Query, weight: int) -> Query:
    return Query.const_score_query(query, float(weight))


def _only(narrowed: Narrowed) -> list[Query]:
    """The conditions that narrow."""
    told = []
    if narrowed.body is not None:
        told.append(Query.term_query(SCHEMA, "body", narrowed.body))
    if narrowed.year is not None:
        told.append(Query.term_query(SCHEMA, "year", narrowed.year))
    if narrowed.among is not None:
        whole = [kind(str(of)) for of, ids in narrowed.among.items() if ids is None]
        things = [
            thing(str(of), ref) for of, ids in narrowed.among.items() if ids is not None for row in ids for ref in row.values()
        ]  # read once, however often it is asked
        told.append(_any((Query.term_set_query(SCHEMA, "kind", whole), Query.term_set_query(SCHEMA, "thing", things))))
    return told
