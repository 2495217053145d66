"""What persons ruled on which passages are one matter, and what a matter is called."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeVar

from samtrad.matters.linking.passage import Key

Pair = tuple[Key, Key]
T = TypeVar("T")


def pair(one: Key, other: Key) -> Pair:
    """Two passages as a pair, which is the same whichever was named first."""
    return (one, other) if one <= other else (other, one)


def parting(staying: Sequence[T], leaving: Sequence[T]) -> tuple[list[tuple[T, T]], list[tuple[T, T]]]:
    """One matter as two: pairs that are together, and pairs that are apart, as many as there are passages.

    Each passage hangs together with the first of its side and is apart from the first of the other. So the sides stay apart when a first one is cut
    out later, or a newer reading has it no longer: the other first one is still apart from them all.
    """
    together = [(group[0], one) for group in (staying, leaving) for one in group[1:]]
    return together, [*((staying[0], one) for one in leaving), *((one, leaving[0]) for one in staying[1:])]


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
        stay, leave = set(staying), set(leaving)
        ones, twos = parting(sorted(stay), sorted(leave))
        across = {one for one in self.together if (one[0] in stay and one[1] in leave) or (one[0] in leave and one[1] in stay)}
        together = {pair(*one) for one in ones}
        return self._replace(together=(self.together - across) | together, apart=(self.apart - together) | {pair(*one) for one in twos})

    def named(self, one: Key, name: str) -> Rulings:
        """With a name for the matter of a passage."""
        return self._replace(names=(*(known for known in self.names if known[0] != one), (one, name)))


NO_RULINGS = Rulings()
