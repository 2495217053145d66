"""Public pages as the server makes them: each kind of page for things picked by chance, with processor time and queries."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random
from typing import NamedTuple

from django.core.servers.basehttp import get_internal_wsgi_application
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from portal_addresses import KINDS


class Figure(NamedTuple):
    """What a kind of page took: milliseconds at the middle and the 95th of a hundred, of these in the database's process at most, and the queries."""

    kind: str
    p50: float
    p95: float
    database: float
    queries: int
    size: int


def pages(samples: int) -> Iterable[Figure]:
    """Each kind of public page, so many times."""
    get_internal_wsgi_application()  # what a web process imports, and how it collects garbage: by Python's own measure one page in a few hundred takes 150 ms more
    rng = Random(1)
    client = Client()
    for kind, address in KINDS.items():
        yield figure(kind, [address(rng) for _ in range(samples)], client)


def figure(kind: str, addresses: list[str], client: Client) -> Figure:
    """What one kind of page takes, asked for at these addresses one after the other."""
    with CaptureQueriesContext(connection) as captured:
        first = client.get(addresses[0])
    queries = len(captured)  # before others are asked for, whose queries take the place of these
    if first.status_code != 200:
        raise SystemExit(f"{addresses[0]}: {first.status_code}")
    beside = _beside()
    took, of_database = [], 0.0
    for address in addresses:
        began, before = time.process_time(), beside()
        answer = client.get(address)
        size = len(b"".join(answer.streaming_content) if answer.streaming else answer.content)
        there = beside() - before
        took.append((time.process_time() - began) * 1000 + there)
        of_database = max(of_database, there)
    took.sort()
    return Figure(kind, took[len(took) // 2], took[int(len(took) * 0.95)], of_database, queries, size)


def _beside() -> Callable[[], float]:
    """What tells the processor time, in milliseconds, of the database's own process for this connection, as Linux counts it; SQLite has none."""
    if connection.vendor != "postgresql":
        return lambda: 0.0
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        counted = Path(f"/proc/{cursor.fetchone()[0]}/schedstat")
    return lambda: int(counted.read_text().split()[0]) / 1e6


def line(one: Figure) -> str:
    """A figure on a line of its own, for a bench that prints each as it comes."""
    return f"{one.p50:8.1f} {one.p95:8.1f} {one.database:8.1f} ms {one.queries:3} queries {one.size:8,} bytes  {one.kind}"


def told(figures: Iterable[Figure]) -> str:
    """The figures as a table."""
    rows = [f"| {one.kind} | {one.p50:.1f} | {one.p95:.1f} | {one.database:.0f} | {one.queries} | {one.size // 1024} |" for one in figures]
    return "\n".join(["| page | p50 ms | p95 ms | at most in the database | queries | KB |", "|---|---|---|---|---|---|", *rows])
