"""How much time and memory one document may take, and how work is cut off that takes more."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator
from types import FrameType
from typing import NamedTuple

try:
    import resource
except ImportError:  # Windows has no limits of this kind
    resource = None  # type: ignore[assignment]

BOUNDS_ITSELF = resource is not None and hasattr(signal, "setitimer")
"""Whether a process of this system can bound its own time and memory."""
_MIB = 1024 * 1024


class Limits(NamedTuple):
    """Seconds and MiB for one document."""

    seconds: float
    mebibytes: int


class OutOfTimeError(BaseException):
    """The document took longer than allowed. Not an Exception, so that no handler on the way swallows it."""


@contextlib.contextmanager
def bounded(limits: Limits) -> Iterator[None]:
    """Bound what is done inside, in this process: OutOfTimeError or MemoryError where it takes more.

    The alarm is heard between bytecodes and inside the regular expression engine; work in a C library
    is bounded in a process of its own instead (``worker``).
    """
    before = resource.getrlimit(resource.RLIMIT_AS)
    handler = signal.signal(signal.SIGALRM, _on_alarm)
    try:
        bound_memory(limits)
        signal.setitimer(signal.ITIMER_REAL, limits.seconds)
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, handler)
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, before)


def bound_memory(limits: Limits) -> None:
    """Let this process take so much address space and no more, where the system can be told."""
    if resource is None:
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = limits.mebibytes * _MIB
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))


def _on_alarm(_number: int, _frame: FrameType | None) -> None:
    raise OutOfTimeError
