"""Several readers at a time for callers in Python, each a process of its own."""

from __future__ import annotations

import contextlib
import time
from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue
from typing import Self

from samtrad.bounded.limits import Limits
from samtrad.bounded.records import Read, Reader

_AGAIN = 0.05
"""Seconds between attempts to end what is being read: a file of several documents goes on with its next one."""


class Readers:
    """So many readers, of which each reads one file at a time; files wait in the order in which they came."""

    def __init__(self, limits: Limits, jobs: int = 1) -> None:
        self.jobs = jobs
        self._readers = [Reader(limits) for _ in range(jobs)]
        self._free: SimpleQueue[Reader] = SimpleQueue()
        for reader in self._readers:
            self._free.put(reader)
        self._pool = ThreadPoolExecutor(jobs, "samtrad-reader")
        self._begun: set[Future[Read]] = set()

    def read(self, path: str, name: str) -> Future[Read]:
        """What will have been read in a file."""
        self._begun = {one for one in self._begun if not one.done()}
        future = self._pool.submit(self._read, path, name)
        self._begun.add(future)
        return future

    def _read(self, path: str, name: str) -> Read:
        reader = self._free.get()
        try:
            return reader.read(path, name)
        finally:
            self._free.put(reader)

    def close(self) -> None:
        """End the processes, whatever they read now."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        while any(one.running() for one in self._begun):
            for reader in self._readers:
                reader.kill()
            time.sleep(_AGAIN)
        for reader in self._readers:
            reader.close()
        with contextlib.suppress(RuntimeError):
            self._pool.shutdown()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
