"""Time and memory for one document, bounded inside the process that reads it."""

from __future__ import annotations

import re
import resource
import signal
import time

import pytest

from samtrad.bounded.limits import Limits, OutOfTimeError, bounded


def spin() -> None:
    while True:
        pass


def backtrack() -> None:
    re.match(r"(a+)+$", "a" * 60 + "b")


def swallow() -> None:
    while True:
        try:
            time.sleep(60)
        except Exception:  # noqa: BLE001  what a reader might do
            continue


@pytest.mark.parametrize("work", [spin, backtrack, swallow])
def test_time_runs_out(work: object) -> None:
    begun = time.monotonic()
    with pytest.raises(OutOfTimeError), bounded(Limits(0.1, 4096)):
        work()  # type: ignore[operator]
    assert time.monotonic() - begun < 5


def test_memory_runs_out_and_comes_back() -> None:
    before = resource.getrlimit(resource.RLIMIT_AS)
    with pytest.raises(MemoryError), bounded(Limits(60, 2048)):
        bytearray(3 * 2**30)
    assert resource.getrlimit(resource.RLIMIT_AS) == before
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
