"""Two texts beside each other, paragraph by paragraph, with the words that are new and those that are gone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Literal

from msgspec import Struct

Op = Literal["same", "gone", "new"]
_ALIKE = 0.45
"""Share of words that two paragraphs have in common, that makes the one the other's later wording."""
_MOST_PAIRS = 60_000
"""Pairs of paragraphs that are looked at between two that are the same; where there are more, the old stand before the new."""


class Piece(Struct, frozen=True):
    """Words that are in both, gone, or new."""

    op: Op
    words: str


class Row(Struct, frozen=True):
    """A paragraph: as it is in both, gone, new, or changed, in pieces."""

    kind: Literal["same", "gone", "new", "changed"]
    pieces: list[Piece]


def compared(old: Sequence[str], new: Sequence[str]) -> list[Row]:
    """The paragraphs of two texts in order. Without what is new it is the old text, without what is gone the new one."""
    one, other = [" ".join(words.split()) for words in old], [" ".join(words.split()) for words in new]
    found: list[Row] = []
    for op, i1, i2, j1, j2 in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if op == "equal":
            found += [Row("same", [Piece("same", words)]) for words in one[i1:i2]]
        else:
            found += _between(one[i1:i2], other[j1:j2])
    return found


def _between(old: Sequence[str], new: Sequence[str]) -> Iterator[Row]:
    """Paragraphs between two that are the same: those that are alike are paired in order, the rest are gone or new."""
    at, to = 0, 0
    for i, j in [*_paired(old, new), (len(old), len(new))]:
        yield from (Row("gone", [Piece("gone", words)]) for words in old[at:i])
        yield from (Row("new", [Piece("new", words)]) for words in new[to:j])
        if i < len(old):
            yield Row("changed", _pieces(old[i], new[j]))
        at, to = i + 1, j + 1


def _paired(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Which paragraphs are another's later wording: in order, so that together they have most in common."""
    if not old or not new or len(old) * len(new) > _MOST_PAIRS:
        return []
    ones, others = [Counter(words.casefold().split()) for words in old], [Counter(words.casefold().split()) for words in new]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    alike = [[_share(one, other) for other in others] for one in ones]
    for i in range(len(old) - 1, -1, -1):
        for j in range(len(new) - 1, -1, -1):
            pair = alike[i][j] + best[i + 1][j + 1] if alike[i][j] >= _ALIKE else 0.0
            best[i][j] = max(pair, best[i + 1][j], best[i][j + 1])
    found, i, j = [], 0, 0
    while i < len(old) and j < len(new):
        if best[i][j] == best[i + 1][j]:
            i += 1
        elif best[i][j] == best[i][j + 1]:
            j += 1
        else:
            found.append((i, j))
            i, j = i + 1, j + 1
    return found


def _share(one: Counter[str], other: Counter[str]) -> float:
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0


def _pieces(old: str, new: str) -> list[Piece]:
    """The words of a paragraph that was changed."""
    one, other = old.split(), new.split()
    found: list[Piece] = []
    for op, i1, i2, j1, j2 in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if op == "equal":
            found.append(Piece("same", " ".join(one[i1:i2])))
            continue
        if i1 < i2:
            found.append(Piece("gone", " ".join(one[i1:i2])))
        if j1 < j2:
            found.append(Piece("new", " ".join(other[j1:j2])))
    return found
