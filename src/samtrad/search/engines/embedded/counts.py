"""How many entries have a word. The index's own counts hold those too that were taken out and not yet swept away."""

from __future__ import annotations

from samtrad.search.engines.asked import MOST
from samtrad.search.engines.embedded.files import Held
from samtrad.search.engines.embedded.said import Least, Rarity, holding
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
    fewest = max(0, most - _gone(index))
    if rarity(most, there) == rarity(fewest, there):
        return rarity(most, there)
    return rarity(_counted(index, word, 1), there)


def _gone(index: Held) -> int:
    """How many entries were taken out and are not yet swept away."""
    return int(index.searcher.doc_freq("weighed", ALL) - index.searcher.num_docs + 1)


def _counted(index: Held, word: str, least: int) -> int:
    return int(index.searcher.search(holding(word, least), 1, count=True).count)  # type: ignore[attr-defined] # its description lacks it


def heaviest(index: Held) -> Least:
    """How heavily each word weighs in so many entries as are looked at, so that the others need not be: the most for which that holds, else 1."""

    def told(word: str) -> int:
        if (known := index.enough.get(word)) is None:
            weights = reversed(WEIGHTS[1:])
            known = index.enough[word] = next((least for least in weights if _is_more(index, word, least)), WEIGHTS[0])
        return known

    return told


def _is_more(index: Held, word: str, least: int) -> bool:
    """Whether more entries that are there than are looked at have a word so heavily."""
    most = _at_most(index, word, least)
    return most > MOST and (most - _gone(index) > MOST or _counted(index, word, least) > MOST)


def at_most(index: Held, wanted: Wanted, least: int) -> int:
    """How many entries can have all words so heavily; 0 of what is not asked for by how heavily it weighs."""
    if not is_weighed(wanted):
        return 0
    return min(sum(_at_most(index, word, least) for leaf in leaves for word in _words(leaf)) for leaves in wanted.all)


def is_weighed(wanted: Wanted) -> bool:
    """Whether all of it is asked for by how heavily it weighs."""
    return all(isinstance(leaf, Word) or _is_pair(leaf) for leaves in wanted.all for leaf in leaves)


def _is_pair(leaf: Leaf) -> bool:
    return isinstance(leaf, Row) and len(leaf.words) == 2 and not leaf.is_start


def _words(leaf: Leaf) -> tuple[str, ...]:
    return leaf.words if isinstance(leaf, Word) else (row(*leaf.words),) if isinstance(leaf, Row) else ()


def _at_most(index: Held, word: str, least: int) -> int:
    return sum(index.searcher.doc_freq("weighed", f"{weight}{word}") for weight in WEIGHTS if weight >= least)
