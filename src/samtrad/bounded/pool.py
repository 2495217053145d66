"""Many documents at a time, each in a process that can be ended from outside when it takes too much."""

from __future__ import annotations

import time
from collections.abc import Iterator
from multiprocessing import connection

from samtrad.bounded.task import Outcome, Task
from samtrad.bounded.worker import Worker

_AHEAD = 32
"""Outcomes a worker that may wait for a slow document before them, so that memory does not grow with the folder."""


def outcomes(tasks: list[Task], jobs: int) -> Iterator[Outcome]:
    """The outcomes of the tasks in order, each as soon as it and all before it are there."""
    workers = [Worker() for _ in range(min(jobs, len(tasks)))]
    ready: dict[int, Outcome] = {}
    given = told = 0
    try:
        while told < len(tasks):
            for worker in workers:
                if worker.at is None and given < len(tasks) and given - told < _AHEAD * jobs:
                    worker.give(given, tasks[given])
                    given += 1
            _collect(workers, ready)
            while told in ready:
                yield ready.pop(told)
                told += 1
    finally:
        for worker in workers:
            worker.end()


def _collect(workers: list[Worker], ready: dict[int, Outcome]) -> None:
    """Wait for the next outcome or the next limit, and store what there is."""
    busy = {worker.pipe: worker for worker in workers if worker.at is not None}
    until = max(min(worker.deadline for worker in busy.values()) - time.monotonic(), 0)
    heard = connection.wait(list(busy), until)
    for pipe, worker in busy.items():
        if (pipe in heard or time.monotonic() >= worker.deadline) and (told := worker.take(heard=pipe in heard)):
            ready[told[0]] = told[1]
