"""Whether the database is whole in itself."""

from __future__ import annotations

from collections.abc import Iterator

from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from samtrad.pipeline.checking.finding import Finding

BEHIND = "database.behind"
_FINE = "ok"


def database() -> Iterator[Finding]:
    """SQLite looks through its pages and keys itself; PostgreSQL holds its keys at every write, and its pages by checksums where these are on."""
    executor = MigrationExecutor(connection)
    for migration, _ in executor.migration_plan(executor.loader.graph.leaf_nodes()):
        yield Finding("error", BEHIND, f"migration:{migration.app_label}.{migration.name}")
        return
    if connection.vendor != "sqlite":
        return
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA integrity_check")
        for (told,) in cursor.fetchall():
            if told != _FINE:
                yield Finding("critical", "database.broken", "", told)
        cursor.execute("PRAGMA foreign_key_check")
        for table, row, _, _ in cursor.fetchall():
            yield Finding("critical", "database.key", f"{table}:{row}")
