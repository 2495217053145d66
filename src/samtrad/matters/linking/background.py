"""How common words are in minutes: counts that are frozen, so that a link follows from the two passages alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache
from importlib import resources
from math import log2
from typing import NamedTuple

from samtrad.matters.linking.process_words import MOST, PROCESS_WORDS

_RAREST = 12.0
"""Bits of a word that was counted nowhere."""
_LEAST = 0.25
_FILE = "background.tsv"


class Background(NamedTuple):
    """Of how many passages the words were counted, and in how many each stands; ``weights`` are kept as they are asked for."""

    version: str
    passages: int
    counts: dict[str, int]
    weights: dict[str, float]

    def bits(self, form: str) -> float:
        """How much it says that a word stands in two passages: the rarer, the more."""
        weight = self.weights.get(form)
        if weight is None:
            weight = max(_LEAST, min(_RAREST, log2(self.passages / (self.counts.get(form, 0) + 0.5))))
            if form in PROCESS_WORDS:
                weight = min(weight, MOST)
            self.weights[form] = weight
        return weight


def counted(version: str, passages: Iterable[frozenset[str]], fewest: int = 2) -> Background:
    """The background of passages, each as the forms of its words; what stands in fewer than ``fewest`` is left out."""
    counts: Counter[str] = Counter()
    number = 0
    for forms in passages:
        counts.update(forms)
        number += 1
    return Background(version, number, {form: count for form, count in counts.items() if count >= fewest}, {})


def written(background: Background) -> str:
    """The background as a table: its version and number of passages, then a word a line with its count, the commonest first."""
    lines = sorted(background.counts.items(), key=lambda one: (-one[1], one[0]))
    return "\n".join([f"# {background.version}\t{background.passages}", *(f"{form}\t{count}" for form, count in lines)]) + "\n"


def parsed(table: str) -> Background:
    """The background that a table holds."""
    head, *lines = table.splitlines()
    version, passages = head.removeprefix("# ").split("\t")
    rows = (line.split("\t") for line in lines)
    return Background(version, int(passages), {form: int(count) for form, count in rows}, {})


@cache
def frozen() -> Background:
    """The background that comes with the package."""
    return parsed(resources.files(__package__).joinpath(_FILE).read_text("utf-8"))
