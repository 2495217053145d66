"""The search of the server over given passages, and PostgreSQL's own, for bench/topics.py: `--by search_by:server,search_by:swedish`."""

from __future__ import annotations

import atexit
import os
import re
import tempfile
from collections.abc import Callable, Sequence


def server(of: Sequence[tuple[int, str]]) -> Callable[[str], Sequence[int]]:
    """Puts the passages into an index of their own and gives back what looks into it."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "samtrad.settings.local")
    os.environ["SAMTRAD_DATA"] = tempfile.mkdtemp(prefix="samtrad-topics-")
    import django  # noqa: PLC0415 - the settings have to be told first

    django.setup()
    from django.core.management import call_command  # noqa: PLC0415
    from django.db import transaction  # noqa: PLC0415

    from samtrad.search.actions import put  # noqa: PLC0415
    from samtrad.search.engines.chosen import keep_up  # noqa: PLC0415
    from samtrad.search.models import Entry  # noqa: PLC0415
    from samtrad.search.queries import find  # noqa: PLC0415
    from samtrad.search.states import Kind  # noqa: PLC0415

    call_command("migrate", "search", verbosity=0)
    with transaction.atomic():
        put(Entry(pk=number + 1, kind=Kind.ITEM, ref=number + 1, title="", text=text) for number, text in of)
    keep_up()

    def search(query: str) -> Sequence[int]:
        return [one.ref - 1 for one in find(query, {Kind.ITEM: Entry.objects.all()}, size=10).entries]

    return search


def swedish(of: Sequence[tuple[int, str]]) -> Callable[[str], Sequence[int]]:
    """PostgreSQL's ``swedish`` as it comes, the best by ts_rank: all words where some passage has them all, else any of them; phrases as phrases."""
    psycopg = __import__("psycopg")
    from throwaway_postgresql import cluster  # noqa: PLC0415 - found in the tests

    kept = cluster()
    database = psycopg.connect(kept.__enter__(), autocommit=True)
    atexit.register(kept.__exit__, None, None, None)
    atexit.register(database.close)
    database.execute("create table passages(id int primary key, vector tsvector)")
    with database.cursor() as cursor:
        cursor.executemany("insert into passages values (%s, to_tsvector('swedish', %s))", list(of))
    best = "select id from passages, {} q where vector @@ q order by ts_rank(vector, q) desc, id limit 10"

    def search(query: str) -> Sequence[int]:
        ways = [("websearch_to_tsquery('swedish', %s)", query)]
        if not query.startswith('"'):
            ways.append(("websearch_to_tsquery('swedish', %s)", " or ".join(re.findall(r"\w+", query))))
        for way, asked in ways:
            if found := [row[0] for row in database.execute(best.format(way), (asked,))]:
                return found
        return []

    return search
