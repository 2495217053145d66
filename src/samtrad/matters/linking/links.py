"""Links between passages: each is held against those before it that share telling words, the nearest in time first."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from samtrad.matters.linking.background import Background, frozen
from samtrad.matters.linking.judging import judged
from samtrad.matters.linking.passage import Key, Passage
from samtrad.matters.linking.terms import Terms, terms_of
from samtrad.matters.linking.weights import USUAL, Reason, Weights

NEAREST = 12
"""How many passages under one key a passage is held against: the nearest before it, so that the cost stays what it is as the register grows."""
MOST_LIKELY = 12
"""How many of those it is weighed against: those that share most of the keys."""
LEAST = 6.5
"""Bits that two must share by their keys to be weighed at all."""
_ONE_WORD = 13.0
"""Bits that more than one word must have been shared for."""
_DIGITS = 6
"""Decimals of a score: what is behind them comes of the order in which fractions are summed, which is another in each process."""
_FEW = 2
_SURE = frozenset({"number", "treated"})


class Link(NamedTuple):
    """Two passages of one matter, the earlier first, with the score and what it rests on."""

    earlier: Key
    later: Key
    score: float
    reasons: tuple[Reason, ...]

    @property
    def sure(self) -> bool:
        """Whether it rests on a number or a place that names the very matter: then differing years do not tell apart."""
        return any(reason.code in _SURE for reason in self.reasons)


class Known:
    """A passage with its terms, as it stands on the shelves; told apart by being itself, which is quick.

    ``shelves`` are those that it stands on in memory, with the bits of their keys: the keys themselves are not kept.
    """

    __slots__ = ("bits", "key", "many", "order", "passage", "shelves", "terms")

    def __init__(self, passage: Passage, terms: Terms) -> None:
        self.passage, self.terms = passage, terms
        self.shelves: tuple[list[Known], ...] = ()
        self.bits: tuple[float, ...] = ()
        self.key, self.order = passage.key, passage.order
        self.many = len(terms.core) > _FEW and not terms.aliases
        """Whether its title has so many telling words, and no name apart, that one of them in common says too little."""

    def __lt__(self, other: Known) -> bool:
        return self.order < other.order


class Links:
    """All passages by their keys, and the links between them: a function of the set, whatever order the passages came in.

    A passage is held against the nearest before it under each of its keys. One that comes between takes a place among the
    nearest of some that are there already, so those are held anew against theirs: at most ``NEAREST`` under each key.
    """

    def __init__(self, background: Background | None = None, weights: Weights = USUAL) -> None:
        self._background, self._weights = background or frozen(), weights
        self.known: dict[Key, Known] = {}
        self.of: dict[Key, dict[Key, Link]] = {}
        """The links of each passage, by the other end."""
        self._shelves: defaultdict[str, list[Known]] = defaultdict(list)

    def add(self, passages: Iterable[Passage]) -> set[Key]:
        """Take passages in; the keys of all whose links are other than before. Formal ones are no matters, and are left out."""
        touched: set[Key] = set()
        for passage in passages:
            if not passage.formal and passage.key not in self.known:
                touched |= self._take(passage)
        return touched

    def remove(self, keys: Iterable[Key]) -> set[Key]:
        """Let passages go, as if they had never come; the keys of those that stay whose links are other than before."""
        touched: set[Key] = set()
        for key in keys:
            known = self.known.pop(key, None)
            if known:
                later: set[Known] = set()
                for shelf in known.shelves:
                    at = bisect_left(shelf, known)
                    del shelf[at]
                    later.update(shelf[at : at + NEAREST])
                for other in self.of.pop(key):
                    del self.of[other][key]
                    touched.add(other)
                touched |= self._anew(later)
        return touched & self.known.keys()

    def _take(self, passage: Passage) -> set[Key]:
        terms, keys = terms_of(passage, self._background)
        known = Known(passage, terms)
        shelves = self._shelves
        known.shelves, known.bits = tuple([shelves[one] for one in keys]), tuple(keys.values())
        key = known.key
        self.known[key] = known
        self.of[key] = {}
        later: set[Known] = set()
        for shelf in known.shelves:
            if not shelf or shelf[-1] < known:
                shelf.append(known)
            else:
                insort(shelf, known)
                at = bisect_left(shelf, known)
                later.update(shelf[at + 1 : at + 1 + NEAREST])
        return {key} | self._link(known) | self._anew(later)

    def _anew(self, later: Iterable[Known]) -> set[Key]:
        """Hold passages anew against those before them."""
        touched: set[Key] = set()
        for known in sorted(later):
            key = known.key
            mine = self.of[key]
            for other in [other for other, link in mine.items() if link.later == key]:
                del mine[other], self.of[other][key]
                touched.add(other)
            touched |= {key} | self._link(known)
        return touched

    def _link(self, known: Known) -> set[Key]:
        """Link a passage with those before it; the other ends."""
        found: dict[Known, float] = {}
        for shelf, bits in zip(known.shelves, known.bits, strict=True):
            at = len(shelf) - 1 if shelf[-1] is known else bisect_left(shelf, known)
            for before in shelf[max(0, at - NEAREST) : at]:
                found[before] = found.get(before, 0.0) + bits
        key = known.key
        linked: set[Key] = set()
        for before in likeliest(known, found):
            link = link_between(before, known, self._weights)
            if link:
                self.of[before.key][key] = self.of[key][before.key] = link
                linked.add(before.key)
        return linked


def likeliest(known: Known, found: Mapping[Known, float]) -> list[Known]:
    """Of the passages before one, with the bits that they share with it by their keys, those that it is weighed against."""
    many = known.many
    likely = [(-bits, before) for before, bits in found.items() if bits >= (_ONE_WORD if many and before.many else LEAST)]
    likely.sort()
    return [before for _, before in likely[:MOST_LIKELY]]


def link_between(earlier: Known, later: Known, weights: Weights = USUAL) -> Link | None:
    """The link between two passages, the earlier first; none where too little speaks for it."""
    numbers = not set(earlier.passage.case_numbers).isdisjoint(later.passage.case_numbers)
    same = earlier.passage.document == later.passage.document
    judgement = judged(earlier.terms, later.terms, numbers=numbers, same_document=same, weights=weights)
    if judgement.score < weights.threshold:
        return None
    return Link(earlier.key, later.key, round(judgement.score, _DIGITS), judgement.reasons)
