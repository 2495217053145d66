"""The matters of a set of passages, kept as passages come and go."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from samtrad.matters.linking.background import Background
from samtrad.matters.linking.calling import called
from samtrad.matters.linking.central import title_of
from samtrad.matters.linking.grouping import grouped
from samtrad.matters.linking.links import Link, Links
from samtrad.matters.linking.passage import Key, Kind, Passage
from samtrad.matters.linking.rulings import NO_RULINGS, Rulings
from samtrad.matters.linking.weights import USUAL, Weights


class Matter(NamedTuple):
    """A matter: its passages in order of time, and the links that hold between them.

    ``key`` is that of its earliest passage; ``title`` is what a person named it, or the title that is nearest to those of all its items.
    """

    key: Key
    title: str
    passages: tuple[Passage, ...]
    links: tuple[Link, ...]


class Threads:
    """The matters of all passages so far: a function of the set of passages and of what persons ruled (law 6)."""

    def __init__(self, background: Background | None = None, rulings: Rulings = NO_RULINGS, weights: Weights = USUAL) -> None:
        self.links = Links(background, weights)
        self._rulings = rulings
        self._group: dict[Key, frozenset[Key]] = {}
        self._ruled: dict[Key, set[Key]] = {}
        for one, other in chain(rulings.together, rulings.apart):
            self._ruled.setdefault(one, set()).add(other)
            self._ruled.setdefault(other, set()).add(one)

    def add(self, passages: Iterable[Passage]) -> set[Key]:
        """Take passages in; the keys of all whose matters may be other than before."""
        return self._regroup(self.links.add(passages))

    def remove(self, keys: Iterable[Key]) -> set[Key]:
        """Let passages go, as if they had never come."""
        gone = set(keys)
        left = set().union(*(self._group.get(key, frozenset()) for key in gone)) - gone
        touched = self.links.remove(gone)
        for key in gone:
            self._group.pop(key, None)
        return self._regroup(touched | left)

    def matters(self) -> list[Matter]:
        """Every matter, the earliest first."""
        groups = {min(group): group for group in self._group.values()}
        found = [matter for group in groups.values() if (matter := self._matter(group))]
        return sorted(found, key=lambda matter: matter.passages[0].order)

    def matter_of(self, key: Key) -> Matter | None:
        """The matter of a passage."""
        group = self._group.get(key)
        return self._matter(group) if group else None

    def _regroup(self, touched: Iterable[Key]) -> set[Key]:
        """Group anew what hangs together with what was touched, and nothing else."""
        seen: set[Key] = set()
        for start in touched:
            if start not in seen:
                whole = self._hanging_together(start)
                seen |= whole
                if len(whole) == 1:
                    self._group[start] = frozenset(whole)
                    continue
                links = {(link.earlier, link.later): link for key in whole for link in self.links.of[key].values()}
                for group in grouped(self.links.known, sorted(whole), links.values(), self._rulings):
                    for key in group:
                        self._group[key] = group
        return seen

    def _hanging_together(self, start: Key) -> set[Key]:
        whole, waiting = {start}, [start]
        while waiting:
            key = waiting.pop()
            for other in chain(self.links.of[key], self._ruled.get(key, ())):
                if other not in whole and other in self.links.known:
                    whole.add(other)
                    waiting.append(other)
        return whole

    def _matter(self, group: frozenset[Key]) -> Matter | None:
        """The matter of a group; what is only told of inside others' items, and of which nothing else speaks, is none."""
        passages = sorted((self.links.known[key].passage for key in group), key=lambda passage: passage.order)
        if all(passage.kind is Kind.TOLD for passage in passages):
            return None
        links = {(link.earlier, link.later): link for key in group for other, link in self.links.of[key].items() if other in group}
        return Matter(passages[0].key, self._title(passages), tuple(passages), tuple(links[pair] for pair in sorted(links)))

    def _title(self, passages: Sequence[Passage]) -> str:
        keys = {passage.key for passage in passages}
        for key, name in self._rulings.names:
            if key in keys:
                return name
        return called(title_of(passages))


def threaded(passages: Iterable[Passage], background: Background | None = None, rulings: Rulings = NO_RULINGS) -> list[Matter]:
    """The matters of a set of passages, the earliest first."""
    threads = Threads(background, rulings)
    threads.add(sorted(passages, key=lambda passage: passage.order))
    return threads.matters()
