"""How fast names are suggested while someone types: milliseconds for the beginnings of names, over an installation's persons and matters many times over.

    python bench/search_suggested.py DATA [TIMES]        DATA: the data folder of an installation in SQLite, of which a copy is used

Each person and matter is copied so many times with its own id and address, and what it is suggested by; a copied person was at one meeting.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

_FAR = 1_000_000
"""Between the ids of a row and of its copies."""
_COPIED = {
    "people_person": ("", {"id": "t.id + n * {far}", "slug": "t.slug || '-' || n"}),
    "matters_matter": ("", {"id": "t.id + n * {far}", "address": "t.address || n"}),
    "register_attendance": (
        "AND t.id IN (SELECT min(id) FROM register_attendance GROUP BY person_id)",
        {"id": "t.id + n * {far}", "person_id": "t.person_id + n * {far}", "ordinal": "t.id + n * {far}"},
    ),
    "search_start": ("AND t.kind <> 'body'", {"id": "t.id + n * {far}", "ref": "t.ref + n * {far}"}),
}


def grow(times: int) -> None:
    """Copy the rows, in the database alone."""
    from django.db import connection  # noqa: PLC0415 - once the settings are told

    with connection.cursor() as cursor:
        cursor.execute("PRAGMA foreign_keys = OFF")
        for table, (only, other) in _COPIED.items():
            columns = [row.name for row in connection.introspection.get_table_description(cursor, table)]
            values = ", ".join(other.get(column, f't."{column}"').format(far=_FAR) for column in columns)
            names = ", ".join(f'"{column}"' for column in columns)
            told = f'WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < {times - 1}) INSERT INTO "{table}"({names})'  # noqa: S608 - names of our own tables
            cursor.execute(f'{told} SELECT {values} FROM "{table}" t, c WHERE t.id < {_FAR} {only}')  # noqa: S608 - as above
            cursor.execute(f'SELECT count(*) FROM "{table}"')  # noqa: S608 - as above
            print(f"{table}: {cursor.fetchone()[0]} rows")
        cursor.execute("ANALYZE")


def measured(letters: int, begun: Iterable[str]) -> None:
    """Print what one more letter takes: of the wall, and of the processor."""
    from samtrad.access.viewer import PUBLIC  # noqa: PLC0415 - once the settings are told
    from samtrad.portal.queries.search.suggestions import suggestions  # noqa: PLC0415 - as above

    times, processor, found = [], [], 0
    for typed in begun:
        began, began_processor = time.perf_counter(), time.process_time()
        found += len(suggestions(PUBLIC, typed).suggestions)
        times.append(1000 * (time.perf_counter() - began))
        processor.append(1000 * (time.process_time() - began_processor))
    rows = [f"{ordered[len(ordered) // 2]:8.1f}{ordered[int(len(ordered) * 0.95)]:8.1f}{ordered[-1]:8.1f}" for ordered in (sorted(times), sorted(processor))]
    print(f"{letters} letters {''.join(rows)}   {len(times)} beginnings, {found} suggestions")


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="samtrad-suggested-") as folder:
        shutil.copytree(sys.argv[1], folder, dirs_exist_ok=True)
        os.environ.update(SAMTRAD_DATA=folder, DJANGO_SETTINGS_MODULE="samtrad.settings.local")
        import samtrad.settings.wsgi  # noqa: F401, PLC0415 - as a web server does
        from samtrad.search.models import Start  # noqa: PLC0415 - once the settings are told

        starts = sorted(set(Start.objects.values_list("start", flat=True)))
        grow(int(sys.argv[2]) if len(sys.argv) > 2 else 500)
        print(f"{'':9}{'p50 ms':>8}{'p95':>8}{'most':>8}{'cpu p50':>8}{'p95':>8}{'most':>8}   {Path(sys.argv[1]).name}")
        for letters in (2, 3, 5, 8):
            begun = sorted({one[:letters] for one in starts if len(one) >= letters})
            measured(letters, begun[:: max(1, len(begun) // 100)])


if __name__ == "__main__":
    main()
