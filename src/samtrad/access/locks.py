"""One at a time, until a transaction ends: for acts that would make the same thing twice, or undo each other, if they were done at once."""

from __future__ import annotations

from enum import IntEnum

from django.db import connection, transaction


class Lock(IntEnum):
    """What is done by one at a time. The numbers are those of advisory locks in PostgreSQL: any that nothing else takes.

    Who takes several takes them in the order of threads, door, log, so that two who wait for each other never happen.
    """

    LOG = 7_265_646
    DOOR = 7_265_647
    THREADS = 7_265_648


def hold(lock: Lock) -> None:
    """Have a lock to oneself until the transaction ends: SQLite's writer is alone already, PostgreSQL is asked for the lock."""
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("a lock is held in a transaction")
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [int(lock)])
