"""What bench/search.py searches: items made of the sentences of examples/ and tests/layouts/ with rare words of the dictionary, and questions to them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import NamedTuple

from samtrad.search.analysis import Analysed, analysed
from samtrad.search.tokens import tokens
from samtrad.swedish.dictionary import dictionary

ROOT = Path(__file__).resolve().parents[1]
BODIES, DAYS = 50, 4000
_OF_MEETING = 20
_EACH = 120
"""Questions of a kind."""
_WORDS = "budget nämnd avtal skola protokoll upphandling detaljplan bidrag hyra förskola trafik vatten äldreomsorg val yttrande rapport ekonomi lokal avgift plan".split()
_BODY_WORDS = ("Nämnden", "Styrgruppen", "Rådet", "Utskottet", "Beredningen", "Förbundsdirektionen", "Nätverket")
_MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()
_COMPOUNDS = "vårdavtal skolplan budgetförslag hyresavtal trafikplan bostadsplan hemvård miljöplan vattenplan elevhälsa vattenavgift skollokal".split()
_NOTHING = Analysed("", "", frozenset(), frozenset())


class Made(NamedTuple):
    """An item: its number, its words, as whole texts and as the index has them."""

    number: int
    title: str
    text: str
    titled: Analysed
    told: Analysed

    @property
    def day(self) -> date:
        """The day that it is sorted by."""
        return date(2015, 1, 1) + timedelta(days=self.meeting % DAYS)

    @property
    def body(self) -> int:
        """The body that it is of."""
        return self.meeting % BODIES

    @property
    def meeting(self) -> int:
        """The meeting that it is of: twenty on end, so that its days and body are those of its items."""
        return self.number // _OF_MEETING

    @property
    def is_decision(self) -> bool:
        """Whether it is a decision; else it is an item."""
        return self.number % 3 == 0

    @property
    def loose(self) -> str:
        """Its words without dots over letters."""
        return " ".join(sorted(self.titled.loose | self.told.loose))


@cache
def sentences() -> list[str]:
    """All sentences, in the order of the files."""
    files = [file for folder in ("examples", "tests/layouts") for file in sorted((ROOT / folder).glob("*")) if file.suffix in {".txt", ".md"}]
    told = "\n".join(file.read_text("utf-8", errors="ignore") for file in files)
    return [one.strip() for one in re.split(r"(?<=[.!?])\s+|\n\s*\n", told) if 20 < len(one.strip()) < 400]


def made(count: int, seed: int = 1, *, is_analysed: bool = True) -> Iterator[Made]:
    """So many items. A sentence is analysed once: what an item's text comes to is what its sentences come to. Others look into words in their own way."""
    rng = Random(seed)
    rare = sorted(word for word in dictionary().lasts if len(word) > 4)
    rng.shuffle(rare)
    for number in range(1, count + 1):
        chosen = rng.choices(sentences(), k=rng.randint(3, 8))
        seldom = [rare[min(int(rng.paretovariate(0.35)), len(rare) - 1)] for _ in range(4)]
        title = chosen[0][:120]
        told = (_once(title), _joined([_once(one) for one in (*chosen, *seldom)])) if is_analysed else (_NOTHING, _NOTHING)
        yield Made(number, title, f"{' '.join(chosen)} {' '.join(seldom)}.", *told)


def documents(count: int) -> Iterator[tuple[Made, str]]:
    """What the documents of the meetings of so many items are called, as the index has them, each with an item of its meeting."""
    for number in range(_OF_MEETING, count + 1, _OF_MEETING):
        one = Made(number, "", "", _NOTHING, _NOTHING)
        body = f"{_BODY_WORDS[one.body % len(_BODY_WORDS)]} för {_WORDS[one.body % len(_WORDS)]}"
        yield one, f"Protokoll, {body} {one.day.day} {_MONTHS[one.day.month - 1]} {one.day.year}"


@cache
def _once(text: str) -> Analysed:
    return analysed(text)


def _joined(parts: list[Analysed]) -> Analysed:
    words, keys = " ".join(one.words for one in parts), " ".join(one.keys for one in parts if one.keys)
    return Analysed(words, keys, frozenset().union(*(one.loose for one in parts)), frozenset().union(*(one.forms for one in parts)))


def questions() -> dict[str, list[str]]:
    """Questions of each kind: words as often as they are in minutes, so that many are common; words that stand in a sentence together, and in a row."""
    rng = Random(7)
    words, pairs, rows, compounds, slips = list(_WORDS), [], [], list(_COMPOUNDS), []
    while len(rows) < _EACH:
        told = [one for one in tokens(rng.choice(sentences())) if one.form.isalpha() and len(one.form) > 3]
        if len(told) < 4:
            continue
        one, other = rng.sample(told, 2)
        at = rng.randrange(len(told) - 1)
        words.append(one.form)
        pairs.append(f"{one.form} {other.form}")
        compounds += [each.form for each in told if "0" in each.whole[1:]][:1]
        if told[at + 1].start - told[at].end == 1:
            rows.append(f'"{told[at].form} {told[at + 1].form}"')
        if len(one.form) > 6:
            slips.append(one.form[:3] + one.form[4:])
    kinds = {"one word": words, "two words": pairs, "phrase": ['"beslutar att"', '"godkänna rapporten"', *rows], "compound": compounds, "misspelt": slips}
    return {kind: asked[:_EACH] for kind, asked in {**kinds, "narrowed": words, "newest": words, "faceted": words}.items()}
