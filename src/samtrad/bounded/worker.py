"""A process that reads one document after another, and is ended from outside when that takes too much."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnContext
from typing import Literal, cast

from samtrad.bounded import late
from samtrad.bounded.files import Failure
from samtrad.bounded.limits import Limits, bound_memory
from samtrad.bounded.parent import end_with_parent
from samtrad.bounded.task import Outcome, Task, Told, joined

_GRACE = 2.0
"""Seconds more than the limit that a worker gets, as handing over takes some."""
_STARTING = 60.0
"""Seconds that a process may take to start, before its first document: one that imports the reader anew on a busy machine."""
_WORN = ("time", "memory", "crashed")
"""Ends after which a process may not be as it was, so that a new one takes its place."""
_LISTEN = 5.0
"""Seconds after which a waiting worker looks whether anyone still wants it."""
_GROUPS = hasattr(os, "killpg")
"""Whether a process can be ended together with those that it started."""
Way = Literal["fork", "spawn"]
USUAL: Way = "fork" if sys.platform == "linux" else "spawn"
"""How a process is started. One that is forked is there at once. One that is spawned has nothing of its parent: neither its
memory, which would count against the limit, nor locks that other threads hold."""
_READY = "ready"
_starter = ThreadPoolExecutor(1, "samtrad-starter")
"""The thread that spawns, for as long as this process lives: a child is ended with the thread that started it (``end_with_parent``)."""


class Worker:
    """A process that reads one document after another; a new one takes its place when it had to be ended."""

    def __init__(self, way: Way = USUAL) -> None:
        self.at: int | None = None
        self.deadline = 0.0
        self.inside: Told | None = None
        """The document inside the file that it reads now, where it told of one."""
        self._task: Task | None = None
        self._made: list[Outcome] = []
        self._way = way
        self._context: SpawnContext = cast("SpawnContext", get_context(way))  # which both are alike to
        self._start()

    def _start(self) -> None:
        self.pipe, theirs = self._context.Pipe()
        self._process = self._context.Process(target=_work, args=(theirs, os.getpid()), daemon=True)
        if self._way == "spawn":
            _starter.submit(self._process.start).result()
        else:
            self._process.start()
        self._ready = False
        theirs.close()

    def give(self, at: int, task: Task) -> None:
        """Let it read the task, which is the ``at``-th."""
        self.at, self._made = at, []
        if not self._process.is_alive():  # the system may end one that waits
            self.end()
            self._start()
        self._send(task)

    def _send(self, task: Task) -> None:
        self._task, self.inside = task, None
        self._count(task)
        with contextlib.suppress(OSError):  # it is gone, which ``take`` tells
            self.pipe.send(task)

    def _count(self, task: Task) -> None:
        """Its time begins."""
        self.deadline = time.monotonic() + task.limits.seconds + (_GRACE if self._ready else _STARTING)

    def take(self, *, heard: bool) -> tuple[int, Outcome] | None:
        """What became of its task: its own words, or what its silence or its end means. None where it only got more time."""
        at, task = self.at, self._task
        assert at is not None
        assert task is not None
        try:
            result = self.pipe.recv() if heard else Outcome(b"", Failure("time", f"{task.limits.seconds:g}"))
        except (EOFError, OSError):
            result = Outcome(b"", self._fate(task.limits))
        if isinstance(result, str):
            self._ready = True
            self._count(task)
            return None
        if isinstance(result, float):
            self.deadline += result
            return None
        if isinstance(result, Told):
            self.inside = result if result.outcome is None else None
            self._made += [result.outcome] if result.outcome else []
            return None
        if result.failure and result.failure.code in _WORN and self.inside:
            self._go_on(task, self.inside, result.failure)
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
        self.kill()
        self._process.join()

    def kill(self) -> None:
        """Let the process and what it has started end now; whoever listens to it hears that it is gone."""
        if _GROUPS and self._process.pid:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.kill()


def _work(pipe: Connection[Outcome | Told | float | str, Task], parent: int) -> None:
    """What a worker does until it is ended or its parent is gone."""
    end_with_parent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if _GROUPS:
        os.setpgid(0, 0)
    outcome = late.load("samtrad.bounded.one:outcome")  # the reader: one that is forked has it, if its parent has
    bounded = False
    with contextlib.suppress(EOFError, OSError):  # the parent is gone
        pipe.send(_READY)
        while True:
            while not pipe.poll(_LISTEN):
                if os.getppid() != parent:
                    return
            task = pipe.recv()
            if not bounded:
                bound_memory(task.limits)
                bounded = True
            pipe.send(outcome(task, pipe.send))
