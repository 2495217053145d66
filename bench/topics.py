"""Quality of search: nDCG@10 on topics whose passages were judged by reading (tests/topics), beside plain ways to search.

    python bench/topics.py [--by MODULE:FUNCTION,...] [--topics] [--kind KIND]       search_by:server, search_by:swedish (PostgreSQL's own)

FUNCTION takes the passages (number, text) and gives back a function from a query to the numbers of passages, best first. Beside it
stand BM25 over words as they are written, and FTS5 of SQLite (unicode61, bm25). A query without a hit counts as zero. Of a passage that is
read otherwise than when it was judged, what it shares with the judged one counts.
"""

from __future__ import annotations

import argparse
import importlib
import math
import re
import sqlite3
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from topics.judged import KINDS, Passage, Topic, by_topic, collection, files, grades, lost, ndcg, topics  # noqa: E402 - found in the tests

Numbered = Sequence[tuple[int, str]]
Search = Callable[[str], Sequence[int]]
Maker = Callable[[Numbered], Search]
_WORD = re.compile(r"\w+")


def words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def bm25(of: Numbered) -> Search:
    """BM25 over words as they are written (k1 1.2, b 0.75)."""
    counts = {number: Counter(words(text)) for number, text in of}
    lengths = {number: sum(count.values()) for number, count in counts.items()}
    mean = sum(lengths.values()) / len(lengths)
    holding: dict[str, list[int]] = defaultdict(list)
    for number, count in counts.items():
        for word in count:
            holding[word].append(number)

    def search(query: str) -> Sequence[int]:
        scores: Counter[int] = Counter()
        for word in words(query):
            weight = math.log(1 + (len(counts) - len(holding[word]) + 0.5) / (len(holding[word]) + 0.5))
            for number in holding[word]:
                times = counts[number][word]
                scores[number] += weight * times * 2.2 / (times + 1.2 * (0.25 + 0.75 * lengths[number] / mean))
        return [number for number, _ in sorted(scores.items(), key=lambda entry: (-entry[1], entry[0]))]

    return search


def fts5(of: Numbered) -> Search:
    """FTS5 as it comes: all words where some passage has them all, else any of them; phrases as phrases."""
    database = sqlite3.connect(":memory:")
    database.execute("create virtual table passages using fts5(text)")
    database.executemany("insert into passages(rowid, text) values (?, ?)", of)

    def search(query: str) -> Sequence[int]:
        terms = [f'"{word}"' for word in words(query)]
        asked = [f'"{" ".join(words(query))}"'] if query.startswith('"') else [" ".join(terms), " OR ".join(terms)]
        for question in asked:
            found = [row[0] for row in database.execute("select rowid from passages where passages match ? order by rank, rowid limit 10", (question,))]
            if found:
                return found
        return []

    return search


def named(path: str) -> Maker:
    module, _, name = path.partition(":")
    maker: Maker = getattr(importlib.import_module(module), name)
    return maker


def figures(search: Search, over: Sequence[Passage], asked: Sequence[Topic]) -> dict[str, tuple[float, bool]]:
    """For each topic nDCG@10, and whether there was any hit."""
    judged, documents = by_topic(grades()), {passage.document for passage in over}
    found = {}
    for topic in asked:
        here = [g for g in judged[topic.number] if g.document in documents]
        if any(g.grade for g in here):
            answer = search(topic.query)[:10]
            found[topic.number] = ndcg([over[number][:3] for number in answer], here), bool(answer)
    return found


def main() -> None:
    """Print a table: ways to search by kinds of topics."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--by", default="", help="the searches, as module:function, with commas between")
    parser.add_argument("--topics", action="store_true", help="show every topic")
    parser.add_argument("--kind", choices=KINDS)
    options = parser.parse_args()
    over = collection(files())
    if gone := lost(over):
        print(f"{len(gone)} judged passages of {len({one.topic for one in gone})} topics are read otherwise than when they were judged")
    numbered = [(number, passage.text) for number, passage in enumerate(over)]
    ways = {"BM25": bm25, "FTS5": fts5, **{one: named(one) for one in options.by.split(",") if one}}
    asked = [topic for topic in topics() if options.kind in {None, topic.kind}]
    measured = {name: figures(maker(numbered), over, asked) for name, maker in ways.items()}
    print(f"{len(over)} passages, {len(next(iter(measured.values())))} topics; nDCG@10, and the share of topics without a hit")
    print(f"{'':10}" + "".join(f"{name[-22:]:>24}" for name in measured))
    for kind in ("all", *KINDS):
        kept = [topic.number for topic in asked if kind in {"all", topic.kind} and topic.number in next(iter(measured.values()))]
        if kept:
            cells = [(sum(of[n][0] for n in kept) / len(kept), sum(not of[n][1] for n in kept) / len(kept)) for of in measured.values()]
            print(f"{kind:10}" + "".join(f"{value:16.4f} {none:7.1%}" for value, none in cells) + f"   {len(kept)}")
    if options.topics:
        for topic in asked:
            if topic.number in next(iter(measured.values())):
                print(topic.number, topic.kind, topic.query, *(f"{of[topic.number][0]:.3f}" for of in measured.values()), sep="\t")


if __name__ == "__main__":
    main()
