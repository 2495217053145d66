"""What a worker is called in the queue, and whether one of that name still lives."""

from __future__ import annotations

import os
import socket
import threading
from pathlib import Path

_PROC = Path("/proc")


def name() -> str:
    """What this worker is called: its machine, its process and when that began, as numbers are used again, and its thread."""
    return f"{_machine()}/{os.getpid()}/{_began(os.getpid())}/{threading.get_ident() % 1000}"


def is_gone(worker: str) -> bool:
    """Whether a worker is known to be gone: it was a process of this machine, and is none now. Of other machines nothing is known."""
    machine, process, began, *_ = [*worker.split("/"), "", "", ""]
    if machine != _machine() or not process.isdecimal():
        return False
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return True
    except OSError:  # it belongs to another user
        pass
    return _began(int(process)) != began


def _machine() -> str:
    """The machine; in a container also which, as hosts may share a name and never a space of process numbers."""
    try:
        space = str(Path("/proc/self/ns/pid").readlink()).strip("pid:[]")
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
