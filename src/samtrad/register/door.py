"""The door is one at a time: what is entered, published or withdrawn at once would make the same body or meeting twice."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from django.db import connection, transaction

_LOCK = 7_265_647
"""The advisory lock of the door in PostgreSQL: any number that nothing else takes."""


@contextlib.contextmanager
def door() -> Iterator[None]:
    """A transaction that has the door to itself: SQLite's writer is alone already, PostgreSQL is asked for a lock until the transaction ends.

    It is taken before any row is locked, so that two who wait for each other never happen.
    """
    with transaction.atomic():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
        yield
