"""How well names are resolved: precision and recall over pairs of lines, B³, and what is sent to a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from typing import NamedTuple


class Measured(NamedTuple):
    """The figures of one set of groups."""

    precision: float
    """Of all pairs of lines that were made one person, how many are."""
    recall: float
    """Of all pairs of lines of one person, how many were made one."""
    b3_precision: float
    b3_recall: float

    @property
    def b3(self) -> float:
        """The harmonic mean of B³'s precision and recall."""
        return 2 * self.b3_precision * self.b3_recall / (self.b3_precision + self.b3_recall)


def measured(groups: Iterable[Sequence[Hashable]]) -> Measured:
    """The figures of groups of lines, each line told by whose it is in truth."""
    held = [Counter(group) for group in groups if group]
    truth: Counter[Hashable] = Counter()
    for group in held:
        truth.update(group)
    lines = truth.total()
    right = sum(_pairs(count) for group in held for count in group.values())
    made, wanted = sum(_pairs(group.total()) for group in held), sum(_pairs(count) for count in truth.values())
    return Measured(
        precision=right / made if made else 1.0,
        recall=right / wanted if wanted else 1.0,
        b3_precision=sum(count * count / group.total() for group in held for count in group.values()) / lines,
        b3_recall=sum(count * count / truth[one] for group in held for one, count in group.items()) / lines,
    )


def _pairs(count: int) -> int:
    return count * (count - 1) // 2
