"""The outcomes of tasks: read in this process or in others, whichever is quick and still bounded."""

# Paths are strings here: importing pathlib would cost a tenth of the start.
# ruff: noqa: PTH113, PTH123, PTH202

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

from samtrad.bounded.files import Failure, File, place
from samtrad.bounded.limits import BOUNDS_ITSELF, OutOfTimeError, bounded
from samtrad.bounded.one import outcome
from samtrad.bounded.task import Outcome, Task
from samtrad.cli.registry import load
from samtrad.reading.source import MARKDOWN, PLAIN, SUFFIXES, sniff, suffix
from samtrad.writing.failures import worded
from samtrad.writing.harmless import harmless
from samtrad.writing.labels import Language

_FEW = 4
"""So many files are read faster by one process than by several that first must start."""
_SMALL = 4 * 1024 * 1024
"""Bytes of a text that is read in this process, where it is the only one."""
_HEAD = 1024
_TEXT = frozenset({None, PLAIN, MARKDOWN})


def outcomes(tasks: list[Task], jobs: int | None) -> Iterator[Outcome]:
    """Read here what is one small text; else in processes, as many as the work and the machine are worth."""
    if len(tasks) == 1 and jobs in (None, 1) and (tasks[0].file.failure or (BOUNDS_ITSELF and _is_small_text(tasks[0].file.path))):
        yield _here(tasks[0])
    elif tasks:
        yield from load("pool")(tasks, jobs or (1 if len(tasks) <= _FEW else _cores()))


def _here(task: Task) -> Outcome:
    """The outcome, read in this process within the task's limits."""
    if task.file.failure:
        return Outcome(b"", task.file.failure)
    try:
        with bounded(task.limits):
            return outcome(task)
    except OutOfTimeError:  # the alarm rang on the way out
        return Outcome(b"", Failure("time", f"{task.limits.seconds:g}"))


def complain(file: File, failure: Failure, language: Language) -> None:
    """One clear line on the error stream: the file, what is wrong, what to do."""
    message = worded(failure.code, failure.detail, language)
    path = place(file, failure)
    sys.stdout.flush()
    sys.stderr.write(f"samtrad: {harmless(os.fsencode(path).decode('utf-8', 'replace'))}: {message}.\n")
    sys.stderr.flush()


def _is_small_text(path: str) -> bool:
    """Whether a file is one whose reading no C library takes part in, so that it can be bounded from inside."""
    try:
        if os.path.getsize(path) > _SMALL or not os.path.isfile(path) or SUFFIXES.get(suffix(path)) not in _TEXT:
            return False
        with open(path, "rb") as file:
            return sniff(file.read(_HEAD), path) in _TEXT
    except (OSError, ValueError):
        return True  # that it cannot be read is told from here as well as from anywhere


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
