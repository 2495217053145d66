"""How fast search is: entries put into the index a CPU-second, its size, and milliseconds for questions of seven kinds.

    python bench/search.py [COUNT] [--ways WAY,...] [--kept FOLDER] [--only STAGE,...] [--each N]
                           WAY: embedded, postgresql (ours), fts5, swedish (others, best twenty); STAGE: fill, documents, find, engine, grow

Each way runs in a process of its own, one after the other, over the same items and questions. `find` is the whole of a search: up to 1,000
hits asked for again and counted. `engine` is the index alone. Where others use the machine, look at the processor: of PostgreSQL, which is
another process, there is only the wall. What lies in the kept folder, or in the PostgreSQL that SAMTRAD_DATABASE names, is not made again, so that
a million entries can be made at leisure and measured in pieces. `documents` adds a document for each meeting, found by its body's name and day, where there is none yet.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from itertools import islice
from pathlib import Path

from search_beside import fts5, postgresql
from search_made import Made, documents, made, questions

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))
_STAGES = "fill,documents,find,engine,grow"
_TOGETHER = 2000
_FAR = 10
"""Documents have numbers from so many times the count on."""
_PUT = 5000
"""Items that are put in by the server's own way; the rest are put in as they were analysed, sentence by sentence."""


def measured(name: str, search: Callable[[str, str], int], each: int) -> None:
    """Print a row for each kind of question: of the wall, then of the processor in this process."""
    for kind, all_of_kind in questions().items():
        times, processor, hits = [], [], 0
        for question in (asked := all_of_kind[:each]):
            began, began_processor = time.perf_counter(), time.process_time()
            hits += search(question, kind)
            times.append(1000 * (time.perf_counter() - began))
            processor.append(1000 * (time.process_time() - began_processor))
        print(f"{name:18}{kind:11}{_percentiles(times)}{_percentiles(processor)}{hits // len(asked):8}", flush=True)


def _percentiles(times: list[float]) -> str:
    ordered = sorted(times)
    return "".join(f"{ordered[min(int(len(ordered) * share), len(ordered) - 1)]:9.1f}" for share in (0.5, 0.95, 0.99))


def server(count: int, name: str, folder: Path, stages: set[str], each: int) -> None:
    """The server's own search over so many entries."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "samtrad.settings.local")
    os.environ["SAMTRAD_DATA"] = str(folder)
    from django.core.management import call_command  # noqa: PLC0415

    import samtrad.settings.wsgi  # noqa: F401, PLC0415 - as a web server does, once the settings are told
    from samtrad.search.asking import question  # noqa: PLC0415
    from samtrad.search.engines.asked import ANY, Narrowed  # noqa: PLC0415
    from samtrad.search.engines.chosen import keep_up, ranked  # noqa: PLC0415
    from samtrad.search.models import Entry  # noqa: PLC0415
    from samtrad.search.queries import find  # noqa: PLC0415
    from samtrad.search.states import Kind  # noqa: PLC0415
    from samtrad.search.wanted import meant  # noqa: PLC0415

    call_command("migrate", "search", verbosity=0)
    if "fill" in stages:
        if not Entry.objects.exists():
            _fill(count)
        began, wall = time.process_time(), time.perf_counter()
        keep_up()
        print(f"{name}: {count} entries into the index in {time.process_time() - began:.0f} CPU-seconds, {time.perf_counter() - wall:.0f} of the wall")
        _sizes(folder)
    if "documents" in stages:
        _documents(count)
    narrowed = {"narrowed": Narrowed(3, 2021), "newest": Narrowed(is_newest_first=True)}
    things = _things()
    seen = {Kind.ITEM: things, Kind.DECISION: things, Kind.DOCUMENT: things}
    if "find" in stages:
        measured(f"{name} find", lambda asked, kind: find(asked, seen, narrowed=narrowed.get(kind, ANY)).total, each)
    if "engine" in stages:
        measured(f"{name} engine", lambda asked, kind: len(ranked(meant(question(asked)), narrowed.get(kind, ANY)).hits), each)
    if "grow" in stages:
        _grow(count)


def _fill(count: int) -> None:
    from django.db import connection, transaction  # noqa: PLC0415

    from samtrad.search.actions import put  # noqa: PLC0415
    from samtrad.search.models import Word  # noqa: PLC0415

    source, forms = made(count), set[str]()
    began = time.process_time()
    for some in iter(lambda: list(islice(source, min(500, _PUT))), []):
        with transaction.atomic():
            put(_entry(one) for one in some)
        if some[-1].number >= min(_PUT, count):
            break
    print(f"{min(_PUT, count) / (time.process_time() - began):.0f} entries a CPU-second are analysed and put in")
    indexes = _without_indexes()
    for some in iter(lambda: list(islice(source, _TOGETHER)), []):
        forms.update(*(one.titled.forms | one.told.forms for one in some))
        with transaction.atomic():
            _put(some)
    with transaction.atomic():
        Word.objects.bulk_create([Word(word=one, backwards=one[::-1]) for one in sorted(forms)], ignore_conflicts=True, batch_size=2000)
    if connection.vendor == "postgresql":
        for statement in (*indexes, "VACUUM ANALYZE search_entry"):
            connection.cursor().execute(statement)


def _documents(count: int) -> None:
    """Put in a document for each meeting, far behind the others by its number."""
    from django.db import transaction  # noqa: PLC0415

    from samtrad.search.actions import put  # noqa: PLC0415
    from samtrad.search.engines.chosen import keep_up  # noqa: PLC0415
    from samtrad.search.models import Entry  # noqa: PLC0415
    from samtrad.search.states import Kind  # noqa: PLC0415

    if Entry.objects.filter(kind=Kind.DOCUMENT).exists():
        return
    source = documents(count)
    for some in iter(lambda: list(islice(source, _TOGETHER)), []):
        with transaction.atomic():
            put(
                Entry(pk=_FAR * count + one.meeting, kind=Kind.DOCUMENT, ref=one.meeting, title=title, text="", day=one.day, meeting=one.meeting, body=one.body)
                for one, title in some
            )
    keep_up()


def _put(some: list[Made]) -> None:
    """Put many in at once, in the way that is quickest in each database."""
    from django.db import connection  # noqa: PLC0415

    from samtrad.search.models import Entry  # noqa: PLC0415

    if connection.vendor != "postgresql":
        Entry.objects.bulk_create([_entry(one) for one in some], batch_size=500)
        return
    columns = [field.column for field in Entry._meta.concrete_fields]  # noqa: SLF001 - Django's own name for it
    with connection.cursor() as cursor, cursor.copy(f"COPY search_entry({', '.join(columns)}) FROM STDIN") as out:
        for one in some:
            entry = _entry(one)
            out.write_row([getattr(entry, column) for column in columns])


def _without_indexes() -> list[str]:
    """Take away PostgreSQL's indexes of words while much is put in; what makes them again."""
    from django.db import connection  # noqa: PLC0415

    if connection.vendor != "postgresql":
        return []
    with connection.cursor() as cursor:
        cursor.execute("SELECT indexname, indexdef FROM pg_indexes WHERE tablename = 'search_entry' AND indexdef LIKE '%USING gin%'")
        found = cursor.fetchall()
        for name, _ in found:
            cursor.execute(f"DROP INDEX {name}")
    return [made for _, made in found]


def _things():  # noqa: ANN202 - as below
    """What the entries are of, each asked for again whether it may be seen: rows as slim as those of items."""
    from django.db import connection, models  # noqa: PLC0415

    class Thing(models.Model):
        is_public = models.BooleanField()

        class Meta:
            app_label, managed, db_table = "search", False, "bench_thing"

        def __str__(self) -> str:
            return str(self.pk)

    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE IF NOT EXISTS bench_thing(id INTEGER PRIMARY KEY, is_public BOOLEAN)")
        cursor.execute(
            "INSERT INTO bench_thing SELECT id, 1 = 1 FROM search_entry WHERE kind <> 'document' AND id > (SELECT coalesce(max(id), 0) FROM bench_thing)"
        )
    return Thing.objects.filter(is_public=True)


def _entry(one: Made):  # noqa: ANN202 - a model, known once the settings are told
    from samtrad.search.models import Entry  # noqa: PLC0415
    from samtrad.search.states import Kind  # noqa: PLC0415

    titled, told = one.titled, one.told
    analysed = {"title_words": titled.words, "title_keys": titled.keys, "words": told.words, "keys": told.keys, "loose": one.loose}
    kind = Kind.DECISION if one.is_decision else Kind.ITEM
    return Entry(pk=one.number, kind=kind, ref=one.number, title=one.title, text=one.text, day=one.day, meeting=one.meeting, body=one.body, **analysed)


def _grow(count: int) -> None:
    """How long one more meeting takes: fifty entries."""
    from samtrad.search.engines.chosen import keep_up  # noqa: PLC0415
    from samtrad.search.models import Entry  # noqa: PLC0415

    times = []
    for at in range(10):
        Entry.objects.bulk_create([_entry(one._replace(number=count + 50 * at + one.number)) for one in made(50, seed=at + 2)])
        began = time.perf_counter()
        keep_up()
        times.append(1000 * (time.perf_counter() - began))
    Entry.objects.filter(pk__gt=count, pk__lt=_FAR * count).delete()
    keep_up()
    print(f"fifty more are in the index after {sorted(times)[5]:.0f} ms, {max(times):.0f} at most")


def _sizes(folder: Path) -> None:
    from django.db import connection  # noqa: PLC0415

    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_total_relation_size('search_entry'), pg_relation_size('search_entry_vector')")
            print("{} MB of entries, of these {} of the index".format(*(size // 10**6 for size in cursor.fetchone())))
    else:
        files, index = (sum(file.stat().st_size for file in folder.glob(what)) // 10**6 for what in ("*.sqlite3*", "search/*/*"))
        print(f"{files} MB of entries, {index} of the index beside them")


def one(way: str, count: int, kept: Path | None, stages: set[str], each: int) -> None:
    """Measure one way, in this process."""
    with ExitStack() as used:
        address = os.environ.pop("SAMTRAD_DATABASE", "")
        if way in {"postgresql", "swedish"}:
            from throwaway_postgresql import cluster  # noqa: PLC0415 - found in the tests

            os.environ["SAMTRAD_DATABASE"] = address = address or used.enter_context(cluster())
        folder = (kept or Path(used.enter_context(tempfile.TemporaryDirectory(prefix="samtrad-search-")))) / way
        folder.mkdir(parents=True, exist_ok=True)
        if way in {"embedded", "postgresql"}:
            server(count, way, folder, stages, each)
            return
        items = made(count, is_analysed=False)
        search, took, size = fts5(items, folder) if way == "fts5" else postgresql(items, address)
        print(f"{way}: {count} items in {took:.0f} seconds, {size // 10**6} MB")
        if "find" in stages:
            measured(way, search, each)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", nargs="?", type=int, default=50_000)
    parser.add_argument("--ways", default="embedded", help="those to measure, with commas between: embedded, postgresql, fts5, swedish")
    parser.add_argument("--kept", type=Path, help="where what is made is kept, and found the next time")
    parser.add_argument("--only", default=_STAGES, help=f"what to do of {_STAGES}")
    parser.add_argument("--each", type=int, default=120, help="how many questions of each kind")
    options = parser.parse_args()
    ways = options.ways.split(",")
    if len(ways) == 1:
        one(ways[0], options.count, options.kept, set(options.only.split(",")), options.each)
        return
    print(f"{'':29}{'p50 ms':>9}{'p95':>9}{'p99':>9}{'cpu p50':>9}{'p95':>9}{'p99':>9}{'hits':>8}", flush=True)
    kept = ["--kept", str(options.kept)] if options.kept else []
    for way in ways:
        subprocess.run([sys.executable, __file__, str(options.count), "--ways", way, "--only", options.only, "--each", str(options.each), *kept], check=True)


if __name__ == "__main__":
    main()
