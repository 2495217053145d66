"""Things that are grouped one join after another, where some must not meet in one group."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


class Groups(Generic[T]):
    """Groups of things, each thing alone at first.

    ``two`` are pairs that a person ruled apart. ``apart`` tells pairs that cannot be one; where a person ruled such a pair to be
    one, only what ``meets`` tells bars the group from growing.
    """

    def __init__(self, things: Sequence[T], two: Iterable[tuple[T, T]], apart: Callable[[T, T], bool], meets: Callable[[T, T], bool]) -> None:
        self._order = {thing: at for at, thing in enumerate(things)}
        self._group = dict(self._order)
        self._held: dict[int, list[T]] = {at: [thing] for thing, at in self._order.items()}
        self._apart, self._meets = apart, meets
        self._mixed: set[int] = set()
        self._two: defaultdict[int, set[int]] = defaultdict(set)
        for one, other in two:
            self._two[self._order[one]].add(self._order[other])
            self._two[self._order[other]].add(self._order[one])

    def __contains__(self, thing: T) -> bool:
        return thing in self._group

    def number(self, thing: T) -> int:
        """The group that a thing is in."""
        return self._group[thing]

    def same(self, one: T, other: T) -> bool:
        """Whether two are in one group."""
        return self._group[one] == self._group[other]

    def ruled_two(self, one: int, other: int) -> bool:
        """Whether a person ruled that something of the one group is not one with something of the other."""
        theirs = {self._order[thing] for thing in self._held[other]}
        return any(self._two[self._order[thing]] & theirs for thing in self._held[one])

    def bars(self, one: int, other: int) -> bool:
        """Whether two groups cannot become one."""
        apart = self._meets if {one, other} & self._mixed else self._apart
        return self.ruled_two(one, other) or any(apart(mine, theirs) for mine in self._held[one] for theirs in self._held[other])

    def ruled_one(self, one: T, other: T) -> bool:
        """Join two by a person's ruling: nothing but another ruling bars it."""
        mine, theirs = self._group[one], self._group[other]
        if mine != theirs and self.ruled_two(mine, theirs):
            return False
        if mine != theirs and self.bars(mine, theirs):
            self._mixed |= {mine, theirs}
        self._joined(mine, theirs)
        return True

    def join(self, one: T, other: T) -> bool:
        """Join two, unless something bars it; whether they are in one group now."""
        mine, theirs = self._group[one], self._group[other]
        if mine != theirs and self.bars(mine, theirs):
            return False
        self._joined(mine, theirs)
        return True

    def torn(self, pairs: Iterable[tuple[T, T]]) -> set[tuple[T, T]]:
        """The pairs of which one side could as well be joined to something that bars the other: neither is, then."""
        wanted = [pair for pair in pairs if not self.same(*pair)]
        near: defaultdict[int, set[int]] = defaultdict(set)
        for one, other in wanted:
            near[self._group[one]].add(self._group[other])
            near[self._group[other]].add(self._group[one])
        torn = {group for group, others in near.items() if any(self.bars(a, b) for a in others for b in others if a < b)}
        return {(one, other) for one, other in wanted if {self._group[one], self._group[other]} & torn}

    def members(self) -> tuple[tuple[T, ...], ...]:
        """The groups, each in order, in the order of their first."""
        found = [tuple(sorted(held, key=self._order.__getitem__)) for held in self._held.values()]
        return tuple(sorted(found, key=lambda group: self._order[group[0]]))

    def _joined(self, one: int, other: int) -> None:
        if one == other:
            return
        keep, gone = min(one, other), max(one, other)
        for thing in self._held[gone]:
            self._group[thing] = keep
        self._held[keep] += self._held.pop(gone)
        if gone in self._mixed:
            self._mixed.add(keep)
