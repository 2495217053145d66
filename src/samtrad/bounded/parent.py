"""A process that goes when the one that started it goes."""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import signal
import sys

_PARENT_DEATH = 1
"""PR_SET_PDEATHSIG of Linux's prctl."""


def end_with_parent() -> None:
    """Let this process be ended as soon as the thread that started it ends, even in the middle of a document.

    Elsewhere than in Linux the system cannot be asked for that; there a process looks after its parent when it waits.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PARENT_DEATH, signal.SIGKILL)
    started = multiprocessing.parent_process()
    if started and os.getppid() != started.pid:  # it went before it could be asked for
        os._exit(1)
