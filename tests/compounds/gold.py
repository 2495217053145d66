"""The list of words as rows, and a splitter's answers beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

GOLD = Path(__file__).with_name("gold.tsv")
KINDS = ("compound", "word", "name")
_THREE = re.compile(r"([bcdfghjklmnpqrstvwxz])\1\1")


class Row(NamedTuple):
    """A word, its parts, and what it is: a compound, another word, or a name."""

    word: str
    parts: tuple[str, ...]
    kind: str


class Wrong(NamedTuple):
    """A word that was split in another way than by hand."""

    row: Row
    answer: tuple[str, ...]


class Figures(NamedTuple):
    """How many of each kind were asked about, and which answers were wrong."""

    asked: dict[str, int]
    wrong: dict[str, list[Wrong]]


def rows(file: Path = GOLD) -> Iterator[Row]:
    """The rows of the list in its order."""
    for line in file.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            word, parts, kind = line.split("\t")
            yield Row(word, tuple(parts.split("|")), kind)


def joined(parts: Sequence[str]) -> str:
    """The word that parts make: of three like consonants in a row two are written."""
    return _THREE.sub(r"\1\1", "".join(parts))


def writings(parts: Sequence[str]) -> frozenset[tuple[str, ...]]:
    """The ways to write the same cuts: a letter that the word lacks may stand on either side, or on both as in the list."""
    found: list[tuple[str, ...]] = [(parts[0],)]
    for part in parts[1:]:
        ways = []
        for before in found:
            ways.append((*before, part))
            if _THREE.search(before[-1][-2:] + part[:1]):
                ways += [(*before[:-1], before[-1][:-1], part), (*before, part[1:])]
        found = ways
    return frozenset(found)


def measured(parts_of: Callable[[str], Sequence[str]], of: Iterable[Row]) -> Figures:
    """A splitter's answers beside the list; capitals do not matter."""
    asked = dict.fromkeys(KINDS, 0)
    wrong: dict[str, list[Wrong]] = {kind: [] for kind in KINDS}
    for row in of:
        asked[row.kind] += 1
        answer = tuple(parts_of(row.word))
        right = writings([part.casefold() for part in row.parts])
        if tuple(part.casefold() for part in answer) not in right:
            wrong[row.kind].append(Wrong(row, answer))
    return Figures(asked, wrong)
