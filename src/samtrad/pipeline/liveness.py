"""What a worker is called in the queue, and whether one of that name still lives."""

from __future__ import annotations

import os
import socket
from pathlib import Path

_PROC = Path("/proc")


def name() -> str:
    """What this process is called: its machine, its number there, and when it began, as numbers are used again."""
    return f"{_machine()}/{os.getpid()}/{_began(os.getpid())}"


def is_gone(worker: str) -> bool:
    """Whether a worker is known to be gone: it was a process of this machine, and is none now. Of other machines nothing is known."""
    machine, _, process = worker.rpartition("/")[0].rpartition("/")
    if machine != _machine() or not process.isdecimal():
        return False
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return True
    except OSError:  # it belongs to another user
        pass
    return _began(int(process)) != worker.rpartition("/")[2]


def _machine() -> str:
    """This machine; in a container also which, as hosts may share a name and never a space of process numbers."""
    try:
        space = os.readlink("/proc/self/ns/pid").strip("pid:[]")
    except OSError:
        space = ""
    return f"{socket.gethostname()[:24]}:{space}"


def _began(process: int) -> str:
    """When a process began, in the system's ticks; empty where it cannot be known, "-" for one that has ended and is not yet buried."""
    try:
        told = (_PROC / str(process) / "stat").read_text("ascii", "replace").rpartition(")")[2].split()
    except OSError:
        return ""
    return "-" if told[0] == "Z" else told[19]
