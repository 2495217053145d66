"""From links to groups: a function of the set of passages, their links and what persons ruled, whatever order they came in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from samtrad.matters.linking.givings import Givings, differing, givings_of, joined
from samtrad.matters.linking.links import Known, Link
from samtrad.matters.linking.marks import Marks
from samtrad.matters.linking.passage import Key, Kind
from samtrad.matters.linking.rulings import NO_RULINGS, Rulings, pair

_HALF = 0.5
"""Share of the smaller group's passages that must be linked into the other, before two groups become one."""


def grouped(known: Mapping[Key, Known], keys: Iterable[Key], links: Iterable[Link], rulings: Rulings = NO_RULINGS) -> list[frozenset[Key]]:
    """The groups of passages, in no order that means anything.

    What persons ruled comes first. Then links, the surest first, each joining two groups if enough of the smaller is linked
    into the larger, none of the marks that tell things of one kind apart differ, no authority gave out two grants in them, no meeting would have treated the matter
    under two items that are not linked themselves, and no ruling forbids it.
    """
    groups = _Groups(known, keys, rulings)
    for one, other in sorted(rulings.together):
        groups.rule(one, other)
    ranked = sorted(links, key=lambda link: (-link.score, link.earlier, link.later))
    groups.count(ranked)
    told: list[Link] = []
    rest: list[Link] = []
    for link in ranked:
        (told if known[link.earlier].terms.kind is Kind.TOLD or known[link.later].terms.kind is Kind.TOLD else rest).append(link)
    groups.join_all(rest)
    groups.attach(told)
    return groups.all()


class _Groups:
    def __init__(self, known: Mapping[Key, Known], keys: Iterable[Key], rulings: Rulings) -> None:
        self._of: dict[Key, int] = {}
        self._members: dict[int, set[Key]] = {}
        self._marks: dict[int, Marks] = {}
        self._givings: dict[int, Givings] = {}
        self._items: dict[int, dict[tuple[str, int], list[Key]]] = {}
        self._told: set[int] = set()
        """Groups of what is only told of inside others' items."""
        self._apart: defaultdict[int, set[Key]] = defaultdict(set)
        for number, key in enumerate(keys):
            terms = known[key].terms
            self._of[key], self._members[number], self._marks[number] = number, {key}, terms.marks
            if given := givings_of(terms):
                self._givings[number] = given
            if terms.kind is Kind.TOLD:
                self._told.add(number)
            self._items[number] = {(key[0], key[1]): [key]} if terms.kind is Kind.ITEM else {}
        for one, other in rulings.apart:
            if one in self._of and other in self._of:
                self._apart[self._of[one]].add(other)
                self._apart[self._of[other]].add(one)
        self._known = known
        self._together = rulings.together
        self._linked: defaultdict[Key, set[Key]] = defaultdict(set)

    def count(self, links: Iterable[Link]) -> None:
        """Note which passages are linked at all."""
        for link in links:
            self._linked[link.earlier].add(link.later)
            self._linked[link.later].add(link.earlier)

    def rule(self, one: Key, other: Key) -> None:
        """Join what a person ruled to be one, unless another ruling forbids it."""
        if one in self._of and other in self._of:
            mine, theirs = self._of[one], self._of[other]
            if mine != theirs and not self._forbidden(mine, theirs):
                self._merge(mine, theirs)

    def same(self, link: Link) -> bool:
        """Whether both ends are in one group already."""
        return self._of[link.earlier] == self._of[link.later]

    def join(self, link: Link) -> bool:
        """Make one of the two groups that a link joins, if they may be one."""
        mine, theirs = self._of[link.earlier], self._of[link.later]
        if mine == theirs:
            return True
        if (self._together and pair(link.earlier, link.later) in self._together) or self._forbidden(mine, theirs):
            return False
        if link.sure or (not self._differ(mine, theirs) and not self._clash(mine, theirs) and self._enough(mine, theirs)):
            self._merge(mine, theirs)
            return True
        return False

    def join_all(self, rest: list[Link]) -> None:
        """Join by links, the surest first, until no more can be: what too little of a group was linked to may be enough for a larger one."""
        while rest:
            left = [link for link in rest if not self.join(link)]
            if len(left) == len(rest):
                break
            rest = left

    def attach(self, told: Iterable[Link]) -> None:
        """Let what is told of inside others' items go to the group that it is linked to most surely; it makes no two groups one."""
        among: list[Link] = []
        for link in told:
            if self._kind(link.earlier) is self._kind(link.later):
                among.append(link)
            else:
                self._attach(link)
        for link in among:
            self._attach(link)

    def _attach(self, link: Link) -> None:
        mine, theirs = self._of[link.earlier], self._of[link.later]
        if mine != theirs and (mine in self._told or theirs in self._told) and not self._forbidden(mine, theirs):
            self._merge(mine, theirs)

    def _kind(self, key: Key) -> Kind:
        return self._known[key].terms.kind

    def _forbidden(self, mine: int, theirs: int) -> bool:
        return mine in self._apart and not self._apart[mine].isdisjoint(self._members[theirs])

    def _differ(self, mine: int, theirs: int) -> bool:
        if mine in self._givings and theirs in self._givings and differing(self._givings[mine], self._givings[theirs]):
            return True
        return bool(self._marks[mine].differing(self._marks[theirs]))

    def _clash(self, mine: int, theirs: int) -> bool:
        """Whether a meeting would have treated one matter under two items."""
        one, other = self._items[mine], self._items[theirs]
        return not one.keys().isdisjoint(other) and any(
            b not in self._linked[a] for record in one.keys() & other.keys() for a in one[record] for b in other[record]
        )

    def _enough(self, mine: int, theirs: int) -> bool:
        small, large = self._members[mine], self._members[theirs]
        if len(large) < len(small):
            small, large = large, small
        linked = sum([not self._linked[key].isdisjoint(large) for key in small])
        return linked >= _HALF * len(small)

    def _merge(self, mine: int, theirs: int) -> None:
        if len(self._members[mine]) < len(self._members[theirs]):
            mine, theirs = theirs, mine
        for key in self._members[theirs]:
            self._of[key] = mine
        if not {mine, theirs} <= self._told:
            self._told -= {mine, theirs}
        self._members[mine] |= self._members.pop(theirs)
        self._marks[mine] = self._marks[mine].joined(self._marks.pop(theirs))
        if given := self._givings.pop(theirs, None):
            self._givings[mine] = joined(self._givings.get(mine, {}), given)
        for record, keys in self._items.pop(theirs).items():
            self._items[mine][record] = self._items[mine].get(record, []) + keys
        if theirs in self._apart:
            self._apart[mine] |= self._apart.pop(theirs)

    def all(self) -> list[frozenset[Key]]:
        """Every group."""
        return [frozenset(members) for members in self._members.values()]
