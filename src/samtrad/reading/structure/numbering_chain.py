"""A numbering that runs through a document, and the parts of it whose pages changed places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

LIKELY = 1.2
"""Mean weight from which the lines of a chain are taken to open items."""
_POSSIBLE = 0.7
"""Weight of a line that may open an item, with nothing beneath it where its page ends."""
_RUN = 2
"""Numbers in a row that go on from a chain's first or last, to be taken for pages that changed places."""


class Candidate(NamedTuple):
    """A line that may open an item: its index, number, where the heading starts in the clean line, and its weight.

    ``span`` is where the number stands in the clean line, ``added`` whether a letter puts it behind another of the same
    number ("§ 12 a").
    """

    line: int
    number: int
    rest: int
    weight: float
    span: tuple[int, int]
    added: bool


class Chain(NamedTuple):
    """The lines that open the items, in order; ``unused`` are candidates of the same class that do not.

    ``again`` are the lines at the head of a page that say which item goes on there.
    """

    kind: str
    entries: tuple[Candidate, ...]
    unused: tuple[Candidate, ...]
    score: float
    again: tuple[int, ...] = ()

    @property
    def mean(self) -> float:
        """How much its lines look like openings of items, on average."""
        return sum(c.weight for c in self.entries) / len(self.entries)


def with_moved(chain: Chain) -> Chain:
    """The chain with the numbers that it lacks and that stand out of order, as where pages were shuffled or scanned in the wrong order.

    With § alone: a bare number may belong to any list. What fills a gap between the chain's numbers is taken, and
    what goes on from its first or last in a row.
    """
    if not chain.kind.startswith("section"):
        return chain
    have = {c.number for c in chain.entries}
    likely = [c for c in chain.unused if c.weight >= _POSSIBLE and not c.added and c.number not in have]
    count = Counter(c.number for c in likely)
    single = {c.number: c for c in likely if count[c.number] == 1}
    low, high = min(have), max(have)
    wanted = {number for number in single if low < number < high}
    for row in (_row(single, range(high + 1, high + 1 + len(single))), _row(single, range(low - 1, low - 1 - len(single), -1))):
        wanted.update(row if len(row) >= _RUN else ())
    if not wanted:
        return chain
    moved = [single[number] for number in wanted]
    entries = tuple(sorted([*chain.entries, *moved]))
    return chain._replace(entries=entries, unused=tuple(c for c in chain.unused if c not in moved))


def _row(single: dict[int, Candidate], numbers: Iterable[int]) -> list[int]:
    found = []
    for number in numbers:
        if number not in single:
            break
        found.append(number)
    return found
