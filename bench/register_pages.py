"""Public pages as the server makes them: each kind of page for things picked by chance, with time and queries."""

from __future__ import annotations

import time
from collections.abc import Iterable
from random import Random
from typing import NamedTuple

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from portal_addresses import KINDS


class Figure(NamedTuple):
    """What a kind of page took: milliseconds at the middle and the 95th of a hundred, and the most queries."""

    kind: str
    p50: float
    p95: float
    queries: int
    size: int


def pages(samples: int) -> Iterable[Figure]:
    """Each kind of public page, so many times."""
    rng = Random(1)
    client = Client()
    for kind, address in KINDS.items():
        yield _figure(kind, [address(rng) for _ in range(samples)], client)


def _figure(kind: str, addresses: list[str], client: Client) -> Figure:
    with CaptureQueriesContext(connection) as captured:
        first = client.get(addresses[0])
    if first.status_code != 200:
        raise SystemExit(f"{addresses[0]}: {first.status_code}")
    took = []
    for address in addresses:
        began = time.perf_counter()
        answer = client.get(address)
        size = len(b"".join(answer.streaming_content) if answer.streaming else answer.content)
        took.append((time.perf_counter() - began) * 1000)
    took.sort()
    return Figure(kind, took[len(took) // 2], took[int(len(took) * 0.95)], len(captured), size)


def told(figures: Iterable[Figure]) -> str:
    """The figures as a table."""
    rows = [f"| {one.kind} | {one.p50:.1f} | {one.p95:.1f} | {one.queries} | {one.size // 1024} |" for one in figures]
    return "\n".join(["| page | p50 ms | p95 ms | queries | KB |", "|---|---|---|---|---|", *rows])
