"""How many entries have a word. The index's own counts hold those too that were taken out and not yet swept away."""

from __future__ import annotations

from samtrad.search.engines.embedded.files import Held
from samtrad.search.engines.embedded.said import Rarity, holding
from samtrad.search.engines.embedded.weights import ALL, WEIGHTS, rarity, row
from samtrad.search.wanted import Leaf, Row, Wanted, Word


def rarities(index: Held) -> Rarity:
    """How rare words are among the entries that are there; worked out once for each commit."""

    def told(word: str) -> int:
        if (known := index.rarities.get(word)) is None:
            known = index.rarities[word] = _rarity(index, word)
        return known

    return told


def _rarity(index: Held, word: str) -> int:
    """Where what was taken out could make a difference, the entries are counted one by one."""
    there = index.searcher.num_docs - 1
    most = _at_most(index, word, 1)
    fewest = max(0, most - (index.searcher.doc_freq("weighed", ALL) - there))
    if rarity(most, there) == rarity(fewest, there):
        return rarity(most, there)
    count = index.searcher.search(holding(word), 1, count=True).count  # type: ignore[attr-defined] # its description lacks it
    return rarity(count, there)


def at_most(index: Held, wanted: Wanted, least: int) -> int:
    """How many entries can have all words so heavily; 0 of what is not asked for by how heavily it weighs."""
    if not all(isinstance(leaf, Word) or _is_pair(leaf) for leaves in wanted.all for leaf in leaves):
        return 0
    return min(sum(_at_most(index, word, least) for leaf in leaves for word in _words(leaf)) for leaves in wanted.all)


def _is_pair(leaf: Leaf) -> bool:
    return isinstance(leaf, Row) and len(leaf.words) == 2 and not leaf.is_start


def _words(leaf: Leaf) -> tuple[str, ...]:
    return leaf.words if isinstance(leaf, Word) else (row(*leaf.words),) if isinstance(leaf, Row) else ()


def _at_most(index: Held, word: str, least: int) -> int:
    return sum(index.searcher.doc_freq("weighed", f"{weight}{word}") for weight in WEIGHTS if weight >= least)
