"""What persons ruled on which passages are one matter, and what a matter is called."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from samtrad.matters.linking.passage import Key

Pair = tuple[Key, Key]


def pair(one: Key, other: Key) -> Pair:
    """Two passages as a pair, which is the same whichever was named first."""
    return (one, other) if one <= other else (other, one)


class Rulings(NamedTuple):
    """Pairs that are of one matter, pairs that are not, and names by a passage of the matter. They stand, whatever links say."""

    together: frozenset[Pair] = frozenset()
    apart: frozenset[Pair] = frozenset()
    names: tuple[tuple[Key, str], ...] = ()

    def confirmed(self, one: Key, other: Key) -> Rulings:
        """With two passages ruled to be of one matter; two matters are merged by a passage of each."""
        two = pair(one, other)
        return self._replace(together=self.together | {two}, apart=self.apart - {two})

    def cut(self, one: Key, other: Key) -> Rulings:
        """With two passages ruled not to be of one matter."""
        two = pair(one, other)
        return self._replace(together=self.together - {two}, apart=self.apart | {two})

    def split(self, staying: Iterable[Key], leaving: Iterable[Key]) -> Rulings:
        """With one matter ruled to be two: what stays holds together, so does what leaves, and the two are apart."""
        stay, leave = sorted(staying), sorted(leaving)
        across = {pair(one, other) for one in stay for other in leave}
        together = {pair(group[0], one) for group in (stay, leave) for one in group[1:]}
        return self._replace(together=(self.together - across) | together, apart=(self.apart - together) | {pair(stay[0], leave[0])})

    def named(self, one: Key, name: str) -> Rulings:
        """With a name for the matter of a passage."""
        return self._replace(names=(*(known for known in self.names if known[0] != one), (one, name)))


NO_RULINGS = Rulings()
