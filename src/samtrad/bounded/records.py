"""Files read into records for callers in Python: in one process that is bounded, and reused from file to file."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from multiprocessing import connection
from typing import Any, Self

import msgspec

from samtrad.bounded.files import Failure, File
from samtrad.bounded.limits import Limits
from samtrad.bounded.recorded import Record
from samtrad.bounded.task import Form, Outcome, Task
from samtrad.bounded.worker import Worker
from samtrad.reading.formats.picture.page import Ocr


class Read(msgspec.Struct, frozen=True):
    """What became of a file: its records, why there are none, and what of it could not be read."""

    records: list[Record]
    failure: Failure | None = None
    remarks: tuple[Failure, ...] = ()


OnProgress = Callable[[int, str], Any]
"""Told of each document inside a file as it begins: its number there, from 0, and its name."""
_MAKER = "samtrad.bounded.record:as_record"
_lines = msgspec.json.Decoder(Record)


class Reader:
    """Reads one file after another in a process of its own, which starts with the first and is replaced when it had to be ended.

    It may be used from any thread; several threads take turns. ``close`` ends the process; a read after that starts another.
    """

    def __init__(self, limits: Limits, ocr: Ocr = "auto", password: str | None = None) -> None:
        self._limits, self._form = limits, Form(_MAKER, ocr=ocr, password=password, whole=True)
        self._worker: Worker | None = None
        self._turn = threading.Lock()

    def read(self, path: str, name: str, on_progress: OnProgress | None = None) -> Read:
        """Every record of the file at a path, as ``name``. Whatever goes wrong is told in what comes back, and costs no later file."""
        with self._turn, self._ended_if_disturbed():
            self._worker = self._worker or Worker("spawn")
            outcome = _outcome(self._worker, Task(File(path, name), self._form, self._limits), on_progress)
        return Read([_lines.decode(line) for line in outcome.output.splitlines()], outcome.failure, outcome.remarks)

    @contextlib.contextmanager
    def _ended_if_disturbed(self) -> Iterator[None]:
        """A process that is left in the middle of a document is of no more use."""
        try:
            yield
        except BaseException:
            self._end()
            raise

    def kill(self) -> None:
        """End the process in the middle of what it reads, from another thread: the read that waits for it comes back with a failure."""
        if worker := self._worker:
            worker.kill()

    def close(self) -> None:
        """End the process, once what is being read is read."""
        with self._turn:
            self._end()

    def _end(self) -> None:
        worker, self._worker = self._worker, None
        if worker:
            worker.end()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def read_file(path: str, name: str, limits: Limits, ocr: Ocr = "auto", password: str | None = None) -> Read:
    """Every record of one file. For several files a ``Reader`` is quicker: the process that reads is started once."""
    with Reader(limits, ocr, password) as reader:
        return reader.read(path, name)


def _outcome(worker: Worker, task: Task, on_progress: OnProgress | None) -> Outcome:
    """What the worker makes of the task, or what its silence or end means."""
    worker.give(0, task)
    told = None
    while told is None:
        inside = worker.inside
        heard = connection.wait([worker.pipe], max(worker.deadline - time.monotonic(), 0))
        told = worker.take(heard=bool(heard))
        if on_progress and worker.inside and worker.inside is not inside:
            on_progress(worker.inside.number, worker.inside.name)
    return told[1]
