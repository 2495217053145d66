"""How fast search is: entries put into the index a CPU-second, its size, and milliseconds of processor for questions of six kinds.

    python bench/search.py [COUNT] [--beside]

Items are made of the sentences of examples/ and tests/layouts/, with rare words of the dictionary, from a seed. `--beside` asks the same
words of FTS5 as it comes, and of tantivy where it is installed, over the same analysed words, to see what another engine would give.
"""

from __future__ import annotations

import argparse
import os
import re
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from random import Random

from samtrad.swedish.dictionary import dictionary

ROOT = Path(__file__).resolve().parents[1]
TOGETHER = 500
WORDS = "budget nämnd avtal skola protokoll upphandling detaljplan bidrag hyra förskola trafik vatten äldreomsorg val yttrande rapport ekonomi lokal avgift plan".split()
QUESTIONS = {
    "one word": WORDS,
    "two words": [f"{one} {other}" for one, other in zip(WORDS, WORDS[7:] + WORDS[:7], strict=True)],
    "phrase": ['"beslutar att"', '"godkänna rapporten"', '"i enlighet med"', '"läggs till handlingarna"', '"att godkänna"'],
    "compound": "vårdavtal skolplan budgetförslag hyresavtal trafikplan bostadsplan hemvård miljöplan vattenplan elevhälsa vattenavgift skollokal".split(),
    "misspelt": "budgat nämdn skolla prottokoll upphandlig detaljplam förskolla äldreomsrg".split(),
    "narrowed": WORDS,
}


def texts(seed: int) -> Iterator[tuple[str, str]]:
    """Titles and texts without end."""
    rng = Random(seed)
    files = [file for folder in ("examples", "tests/layouts") for file in sorted((ROOT / folder).glob("*")) if file.suffix in {".txt", ".md"}]
    told = "\n".join(file.read_text("utf-8", errors="ignore") for file in files)
    sentences = [one.strip() for one in re.split(r"(?<=[.!?])\s+|\n\s*\n", told) if 20 < len(one.strip()) < 400]
    rare = sorted(word for word in dictionary().lasts if len(word) > 4)
    rng.shuffle(rare)
    while True:
        chosen = rng.choices(sentences, k=rng.randint(3, 8))
        seldom = " ".join(rare[min(int(rng.paretovariate(0.35)), len(rare) - 1)] for _ in range(4))
        yield chosen[0][:120], f"{' '.join(chosen)} {seldom}."


def percentiles(times: list[float]) -> str:
    ordered = sorted(times)
    return "".join(f"{1000 * ordered[min(int(len(ordered) * share), len(ordered) - 1)]:10.1f}" for share in (0.5, 0.95, 0.99))


def measured(name: str, search: Callable[[str, bool], int]) -> None:
    """Print a row for each kind of question."""
    for kind, asked in QUESTIONS.items():
        times, hits = [], 0
        for question in asked * 3:
            began = time.process_time()
            hits += search(question, kind == "narrowed")
            times.append(time.process_time() - began)
        print(f"{name:10}{kind:12}{percentiles(times)}{hits // (3 * len(asked)):10}")


def server(count: int) -> Callable[[str, bool], int]:
    """The server's own search over so many entries."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "samtrad.settings.local")
    os.environ["SAMTRAD_DATA"] = folder = tempfile.mkdtemp(prefix="samtrad-search-")
    import django  # noqa: PLC0415 - the settings have to be told first

    django.setup()
    from django.core.management import call_command  # noqa: PLC0415
    from django.db import transaction  # noqa: PLC0415

    from samtrad.search.actions import put  # noqa: PLC0415
    from samtrad.search.engines import ANY, Narrowed  # noqa: PLC0415
    from samtrad.search.models import Entry  # noqa: PLC0415
    from samtrad.search.queries import find  # noqa: PLC0415
    from samtrad.search.states import Kind  # noqa: PLC0415

    call_command("migrate", "search", verbosity=0)
    source, number, began = texts(1), 0, time.process_time()
    while batch := list(islice(source, min(TOGETHER, count - number))):
        rows = [
            Entry(
                pk=number + at + 1,
                kind=Kind.ITEM,
                ref=number + at + 1,
                title=title,
                text=text,
                day=date(2015, 1, 1) + timedelta(days=(number + at) % 4000),
                body=(number + at) % 50,
            )
            for at, (title, text) in enumerate(batch)
        ]
        with transaction.atomic():
            put(rows)
        number += len(batch)
    took = time.process_time() - began
    size = sum(file.stat().st_size for file in Path(folder).rglob("*.sqlite3*")) or sum(
        file.stat().st_size for file in Path(folder).rglob("*") if file.is_file()
    )
    print(f"{count} entries; {count / took:.0f} a CPU-second; {size / 1e6:.0f} MB with their texts")

    def search(question: str, is_narrowed: bool) -> int:  # noqa: FBT001 - the same for all
        return find(question, {Kind.ITEM: Entry.objects.all()}, narrowed=Narrowed(3, 2021) if is_narrowed else ANY).total

    return search


def plain(count: int) -> Callable[[str, bool], int]:
    """FTS5 as it comes, best twenty by bm25."""
    database = sqlite3.connect(":memory:")
    database.execute("create virtual table items using fts5(title, text)")
    database.executemany("insert into items values (?, ?)", islice(texts(1), count))

    def search(question: str, _is_narrowed: bool) -> int:  # noqa: FBT001
        asked = question if question.startswith('"') else " ".join(f'"{word}"' for word in question.split())
        return len(database.execute("select rowid from items where items match ? order by rank limit 20", (asked,)).fetchall())

    return search


def tantivy(count: int) -> Callable[[str, bool], int]:
    """Tantivy over the words as we analyse them, best twenty with their count."""
    import tantivy as engine  # noqa: PLC0415 - not among the requirements: whoever compares installs it

    from samtrad.search.analysis import analysed  # noqa: PLC0415
    from samtrad.search.asking import question  # noqa: PLC0415
    from samtrad.search.wanted import Row, Word, meant  # noqa: PLC0415

    builder = engine.SchemaBuilder()
    for name in ("title_words", "words", "title_keys", "keys"):
        builder.add_text_field(name, stored=False, tokenizer_name="whitespace", index_option="position" if name.endswith("words") else "freq")
    schema = builder.build()
    index = engine.Index(schema)
    writer = index.writer(200_000_000, 1)
    for title, text in islice(texts(1), count):
        one, other, document = analysed(title), analysed(text), engine.Document()
        for name, told in (("title_words", one.words), ("title_keys", one.keys), ("words", other.words), ("keys", other.keys)):
            document.add_text(name, told)
        writer.add_document(document)
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher, query, should, must = index.searcher(), engine.Query, engine.Occur.Should, engine.Occur.Must
    weights = {"title_words": 6.0, "words": 1.0, "title_keys": 2.0, "keys": 0.5}

    def leaf(asked: Word | Row) -> object:
        if isinstance(asked, Row):
            ways = [query.phrase_query(schema, name, list(asked.words)) for name in ("title_words", "words")]
        else:
            ways = [query.boost_query(query.term_query(schema, name, word), weight) for word in asked.words for name, weight in weights.items()]
        return query.boolean_query([(should, way) for way in ways])

    def search(asked: str, _is_narrowed: bool) -> int:  # noqa: FBT001
        wanted = meant(question(asked))
        clauses = [query.boolean_query([(should, leaf(one)) for one in leaves if isinstance(one, Word | Row)]) for leaves in wanted.all]
        found: int = searcher.search(query.boolean_query([(must, one) for one in clauses]), 20, count=True).count
        return found

    return search


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", nargs="?", type=int, default=50_000)
    parser.add_argument("--beside", action="store_true")
    options = parser.parse_args()
    ways = {"server": server, **({"FTS5": plain, "tantivy": tantivy} if options.beside else {})}
    print(f"{'':22}{'p50 ms':>10}{'p95':>10}{'p99':>10}{'hits':>10}")
    for name, made in ways.items():
        try:
            search = made(options.count)
        except ModuleNotFoundError as missing:
            print(f"{name}: {missing}", file=sys.stderr)
            continue
        measured(name, search)


if __name__ == "__main__":
    main()
