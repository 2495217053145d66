"""Many documents at a time, each in a process that can be ended from outside when it takes too much."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import time
from collections.abc import Iterator
from multiprocessing import connection, get_context
from multiprocessing.connection import Connection

from samtrad.cli.files import Failure
from samtrad.cli.limits import Limits, bound_memory
from samtrad.cli.one import Outcome, Task, Told, joined, outcome

_AHEAD = 32
"""Outcomes a worker that may wait for a slow document before them, so that memory does not grow with the folder."""
_GRACE = 2.0
"""Seconds more than the limit that a worker gets, as starting takes some."""
_WORN = ("time", "memory", "crashed")
"""Ends after which a process may not be as it was, so that a new one takes its place."""
_LISTEN = 5.0
"""Seconds after which a waiting worker looks whether anyone still wants it."""
_GROUPS = hasattr(os, "killpg")
"""Whether a process can be ended together with those that it started."""
_CONTEXT = get_context("fork") if sys.platform == "linux" else get_context("spawn")


def outcomes(tasks: list[Task], jobs: int) -> Iterator[Outcome]:
    """The outcomes of the tasks in order, each as soon as it and all before it are there."""
    workers = [_Worker() for _ in range(min(jobs, len(tasks)))]
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


def _collect(workers: list[_Worker], ready: dict[int, Outcome]) -> None:
    """Wait for the next outcome or the next limit, and store what there is."""
    busy = {worker.pipe: worker for worker in workers if worker.at is not None}
    until = max(min(worker.deadline for worker in busy.values()) - time.monotonic(), 0)
    heard = connection.wait(list(busy), until)
    for pipe, worker in busy.items():
        if (pipe in heard or time.monotonic() >= worker.deadline) and (told := worker.take(heard=pipe in heard)):
            ready[told[0]] = told[1]


class _Worker:
    """A process that reads one document after another; a new one takes its place when it had to be ended."""

    def __init__(self) -> None:
        self.at: int | None = None
        self.deadline = 0.0
        self._task: Task | None = None
        self._made: list[Outcome] = []
        self._inside: Told | None = None
        self._start()

    def _start(self) -> None:
        self.pipe, theirs = _CONTEXT.Pipe()
        self._process = _CONTEXT.Process(target=_work, args=(theirs, os.getpid()), daemon=True)
        self._process.start()
        theirs.close()

    def give(self, at: int, task: Task) -> None:
        """Let it read the task, which is the ``at``-th."""
        self.at, self._made = at, []
        self._send(task)

    def _send(self, task: Task) -> None:
        self._task, self._inside, self.deadline = task, None, time.monotonic() + task.limits.seconds + _GRACE
        self.pipe.send(task)

    def take(self, *, heard: bool) -> tuple[int, Outcome] | None:
        """What became of its task: its own words, or what its silence or its end means. None where it only got more time."""
        at, task = self.at, self._task
        assert at is not None
        assert task is not None
        try:
            result = self.pipe.recv() if heard else Outcome(b"", Failure("time", f"{task.limits.seconds:g}"))
        except (EOFError, OSError):
            result = Outcome(b"", self._fate(task.limits))
        if isinstance(result, float):
            self.deadline += result
            return None
        if isinstance(result, Told):
            self._inside = result if result.outcome is None else None
            self._made += [result.outcome] if result.outcome else []
            return None
        if result.failure and result.failure.code in _WORN and self._inside:
            self._go_on(task, self._inside, result.failure)
            return None
        self.at = None
        if self._made:
            result = joined([*self._made, result], task.form)
        if not heard or not self._process.is_alive() or (result.failure and result.failure.code in _WORN):
            self.end()
            self._start()
        return at, result

    def _go_on(self, task: Task, inside: Told, failure: Failure) -> None:
        """A document inside a file ended the process: a new one reads those after it."""
        self._made.append(Outcome(b"", remarks=(failure._replace(part=inside.name),)))
        self.end()
        self._start()
        self._send(task._replace(start=inside.number + 1))

    def _fate(self, limits: Limits) -> Failure:
        """Why a process went without a word: a C library that gets no memory ends it, and so may the system."""
        self._process.join(1)
        code = self._process.exitcode or 0
        if -code in (signal.SIGABRT, signal.SIGTRAP, signal.SIGKILL):
            return Failure("memory", str(limits.mebibytes))
        return Failure("crashed", signal.Signals(-code).name if code < 0 else str(code))

    def end(self) -> None:
        """End the process, whatever it does, and what it has started."""
        self.pipe.close()
        if _GROUPS and self._process.pid:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.kill()
        self._process.join()


def _work(pipe: Connection[Outcome | Told | float, Task], parent: int) -> None:
    """What a worker does until it is ended or its parent is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if _GROUPS:
        os.setpgid(0, 0)
    bounded = False
    with contextlib.suppress(EOFError, OSError):  # the parent is gone
        while True:
            while not pipe.poll(_LISTEN):
                if os.getppid() != parent:
                    return
            task = pipe.recv()
            if not bounded:
                bound_memory(task.limits)
                bounded = True
            pipe.send(outcome(task, pipe.send))
