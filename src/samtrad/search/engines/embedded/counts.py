"""How many entries have a word. The index's own counts hold those too that were taken out and not yet swept away."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tantivy import Query

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
    return rarity(counted(index, holding(word, 1)), there)


def _gone(index: Held) -> int:
    """How many entries were taken out and are not yet swept away."""
    return int(index.searcher.doc_freq("weighed", ALL) - index.searcher.num_docs + 1)


def counted(index: Held, asked: Query) -> int:
    """How many entries there are that hold what is asked for."""
    return int(index.searcher.search(asked, 1, count=True).count)  # type: ignore[attr-defined] # its description lacks it


def counted_to_most(index: Held, asked: Query) -> int:
    """As ``counted``, but one more than are looked at where there are as many or more: ordered by a column, so that no hit is weighed for it."""
    return len(index.searcher.search(asked, MOST + 1, count=False, order_by_field="order").hits)


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
    return most > MOST and (most - _gone(index) > MOST or counted(index, holding(word, least)) > MOST)


def at_most(index: Held, wanted: Wanted) -> Callable[[int], Sequence[int]]:
    """How many entries can have each of the clauses so heavily at least; 0 of what is not asked for by how heavily it weighs."""
    if not is_weighed(wanted):
        return lambda _least: (0,)
    freqs = [[_freqs(index, word) for leaf in leaves for word in _words(leaf)] for leaves in wanted.all]
    return lambda least: [sum(sum(of_word[least - WEIGHTS[0] :]) for of_word in of_clause) for of_clause in freqs]


def is_weighed(wanted: Wanted) -> bool:
    """Whether all of it is asked for by how heavily it weighs."""
    return all(isinstance(leaf, Word) or _is_pair(leaf) for leaves in wanted.all for leaf in leaves)


def _is_pair(leaf: Leaf) -> bool:
    return isinstance(leaf, Row) and len(leaf.words) == 2 and not leaf.is_start


def _words(leaf: Leaf) -> tuple[str, ...]:
    return leaf.words if isinstance(leaf, Word) else (row(*leaf.words),) if isinstance(leaf, Row) else ()


def _at_most(index: Held, word: str, least: int) -> int:
    return sum(_freqs(index, word)[least - WEIGHTS[0] :])


def _freqs(index: Held, word: str) -> Sequence[int]:
    """How many entries have a word with each weight; asked for once for each commit, as both stages and rarity go by it."""
    if (known := index.freqs.get(word)) is None:
        known = index.freqs[word] = [index.searcher.doc_freq("weighed", f"{weight}{word}") for weight in WEIGHTS]
    return known
