"""Topics, the passages they are judged over, and how an answer is measured against the grades."""

from __future__ import annotations

import hashlib
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from samtrad.reading.read import read

from .passages import passages

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PUBLIC = (ROOT / "examples", ROOT / "tests" / "layouts")
SHARED = (ROOT.parent / "shared" / "seeds", ROOT.parent / "shared" / "minutes" / "alingsas", ROOT.parent / "shared" / "minutes" / "goteborg")
KINDS = ("single", "two", "phrase", "compound", "half", "misspelt", "name", "number")
TEN = 10


class Topic(NamedTuple):
    """What somebody types, and what kind of query it is."""

    number: str
    kind: str
    query: str


class Grade(NamedTuple):
    """How well a passage answers a topic, 0 to 3."""

    topic: str
    document: str
    start: int
    end: int
    grade: int
    check: str


class Passage(NamedTuple):
    """A passage of the collection."""

    document: str
    start: int
    end: int
    text: str


def topics() -> Iterator[Topic]:
    """All topics in their order."""
    yield from (Topic(*row) for row in _rows("queries.tsv"))


def grades() -> Iterator[Grade]:
    """All judged passages."""
    yield from (Grade(t, d, int(start), int(end), int(grade), check) for t, d, start, end, grade, check in _rows("judged.tsv"))


def _rows(name: str) -> Iterator[list[str]]:
    for line in (HERE / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def files() -> list[Path]:
    """The documents that are judged; the real minutes among them where they are at hand."""
    wanted = {grade.document for grade in grades()}
    return [file for folder in (*PUBLIC, *SHARED) for file in sorted(folder.glob("*")) if file.name in wanted]


def collection(of: Sequence[Path]) -> list[Passage]:
    """The passages of documents."""
    found = []
    for file in of:
        reading = read(file.read_bytes(), file.name)
        text, items = reading.text.string, [item.span for item in reading.minutes.items if item.span]
        found += [Passage(file.name, a, b, text[a:b]) for a, b in passages(text, [(a, b) for a, b in items])]
    return found


def lost(over: Sequence[Passage]) -> list[Grade]:
    """Judged passages that documents no longer have as they were judged."""
    found = {(p.document, p.start, p.end): check(p.text) for p in over}
    documents = {passage.document for passage in over}
    return [g for g in grades() if g.document in documents and found.get((g.document, g.start, g.end)) != g.check]


def check(text: str) -> str:
    """What tells that a passage is the one that was judged."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:8]


def by_topic(of: Iterable[Grade]) -> dict[str, list[Grade]]:
    """Grades by the number of their topic."""
    found: dict[str, list[Grade]] = defaultdict(list)
    for grade in of:
        found[grade.topic].append(grade)
    return dict(found)


def ndcg(answer: Sequence[tuple[str, int, int]], judged: Sequence[Grade]) -> float:
    """nDCG@10 of spans in the order of an answer. A span has the grade of the best passage that it shares half of the shorter with; a passage counts once."""
    left, gained = list(judged), 0.0
    for at, (document, start, end) in enumerate(answer[:TEN]):
        met = [g for g in left if g.document == document and min(end, g.end) - max(start, g.start) >= min(end - start, g.end - g.start) / 2]
        gained += (2 ** max((g.grade for g in met), default=0) - 1) / math.log2(at + 2)
        left = [g for g in left if g not in met]
    best = sorted((g.grade for g in judged), reverse=True)[:TEN]
    return gained / sum((2**grade - 1) / math.log2(at + 2) for at, grade in enumerate(best))
