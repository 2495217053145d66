"""Documents in processes of their own: in order, and ended when they take too much."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable

import pytest

from samtrad.bounded import one, pool, worker
from samtrad.bounded.files import Failure, File
from samtrad.bounded.limits import Limits
from samtrad.bounded.task import Form, Outcome, Task

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the stand-in for the reader is inherited by fork")
LIMITS = Limits(0.4, 256)


def stand_in(task: Task, more: Callable[[float], None]) -> Outcome:
    """Does what the file's name says."""
    name = task.file.name
    if name.startswith("long"):
        more(5.0)
        time.sleep(0.8)
        more(-4.2)
    if name.startswith("late"):
        more(0.3)
        more(-0.3)
        time.sleep(60)
    if name.startswith("slow"):
        time.sleep(0.15)
    if name.startswith("stuck"):
        signal.signal(signal.SIGALRM, signal.SIG_IGN)
        time.sleep(60)
    if name.startswith("hog"):
        try:
            bytearray(2**31)
        except MemoryError:
            return Outcome(b"", Failure("memory", str(task.limits.mebibytes)))
    if name.startswith("crash"):
        os._exit(3)
    return Outcome(name.encode())


def tasks(*names: str) -> list[Task]:
    form = Form("")
    return [Task(File(name, name), form, LIMITS) for name in names]


@pytest.fixture(autouse=True)
def _stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(one, "outcome", stand_in)
    monkeypatch.setattr(worker, "_GRACE", 0.1)


def test_order_is_kept() -> None:
    names = ["slow 1", "2", "3", "slow 4", "5", "6"]
    assert [result.output.decode() for result in pool.outcomes(tasks(*names), 3)] == names


def test_first_is_told_before_the_last_is_read() -> None:
    begun = time.monotonic()
    results = pool.outcomes(tasks("1", *["slow"] * 8), 1)
    assert next(results).output == b"1"
    assert time.monotonic() - begun < 1.0
    results.close()  # type: ignore[attr-defined]


def test_stuck_hungry_and_crashing_documents_cost_no_other() -> None:
    results = list(pool.outcomes(tasks("1", "stuck", "2", "hog", "3", "crash", "4"), 2))
    assert [result.failure.code if result.failure else result.output.decode() for result in results] == ["1", "time", "2", "memory", "3", "crashed", "4"]


def test_more_time_is_given_and_taken_back() -> None:
    results = list(pool.outcomes(tasks("long 1", "2", "late"), 1))
    assert [result.failure.code if result.failure else result.output.decode() for result in results] == ["long 1", "2", "time"]
