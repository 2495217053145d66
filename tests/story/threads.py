"""The matters of the story as its author means them (``matters.txt``), and how far what was threaded agrees with them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from samtrad.matters.linking.passage import Kind, Passage
from samtrad.matters.linking.threads import Matter

MATTERS = Path(__file__).with_name("matters.txt")


class Mention(NamedTuple):
    """An item of a document, or a sentence in it that is told of and judged by itself."""

    document: str
    heading: str
    sentence: str = ""


Truth = Mapping[Mention, str]
"""The matter of each mention."""


class Figures(NamedTuple):
    """Extended B³ over mentions, and pairs of mentions of different documents, as shares of one."""

    precision: float
    recall: float
    links_precision: float
    links_recall: float


def truth() -> dict[Mention, str]:
    """The matter of each mention, as the author of the story means it."""
    found: dict[Mention, str] = {}
    matter = ""
    for line in MATTERS.read_text("utf-8").splitlines():
        if line.startswith("# "):
            matter = line[2:]
        elif line.strip() and not line.startswith("%"):
            document, heading, *sentence = [field.strip() for field in line.split(" | ")]
            mention = Mention(document, heading, *sentence)
            if mention in found:
                raise ValueError(f"twice: {line}")
            found[mention] = matter
    return found


def place(mention: Mention, passages: Iterable[Passage]) -> tuple[int, int] | None:
    """Where a mention stands in its document; ``passages`` are those of the document."""
    items = (one for one in passages if one.kind is Kind.ITEM and " ".join(one.title.split()) == mention.heading)
    item = next(items, None)
    if item is None or not mention.sentence:
        return item.span if item else None
    words = re.search(r"\s+".join(map(re.escape, mention.sentence.split())), item.text)
    begins = item.span[1] - len(item.text)
    return (begins + words.start(), begins + words.end()) if words else None


def figures(true: Truth, places: Mapping[Mention, tuple[int, int]], matters: Sequence[Matter]) -> Figures:
    """How far matters agree with the truth: a mention is of each that has a passage over half of it; one of none stands alone."""
    stand: defaultdict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for number, matter in enumerate(matters):
        for passage in matter.passages:
            stand[passage.document].append((*passage.mention, number))
    found: dict[Mention, frozenset[object]] = {}
    for mention, (start, end) in places.items():
        over = frozenset(n for first, last, n in stand[mention.document] if 2 * (min(end, last) - max(start, first)) >= end - start)
        found[mention] = over or frozenset([mention])
    one = {mention: frozenset([true[mention]]) for mention in places}
    pairs = [(mine, theirs) for mine in places for theirs in places if mine < theirs and mine.document != theirs.document]
    linked = {pair for pair in pairs if found[pair[0]] & found[pair[1]]}
    meant = {pair for pair in pairs if one[pair[0]] == one[pair[1]]}
    both = len(linked & meant)
    return Figures(_mean(found, one), _mean(one, found), both / len(linked) if linked else 0.0, both / len(meant) if meant else 0.0)


def _mean(side: Mapping[Mention, frozenset[object]], other: Mapping[Mention, frozenset[object]]) -> float:
    """Of the matters that two mentions share on one side, how many they share on the other: the mean over all who share any with each, and over all."""
    total = 0.0
    for mine, own in side.items():
        shares = [min(len(both), len(other[mine] & other[theirs])) / len(both) for theirs, its in side.items() if (both := own & its)]
        total += sum(shares) / len(shares)
    return total / len(side)


def wrong(true: Truth, places: Iterable[Mention], matters: Sequence[Matter]) -> list[tuple[str, set[str]]]:
    """Titles of matters that hold whole items of several true ones, with those."""
    named: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for mention in places:
        named[mention.document, mention.heading].add(true[mention])
    out = []
    for matter in matters:
        held: set[str] = set()
        for passage in matter.passages:
            of = named.get((passage.document, " ".join(passage.title.split())), set())
            if passage.kind is Kind.ITEM and len(of) == 1:
                held |= of
        if len(held) > 1:
            out.append((matter.title, held))
    return out
