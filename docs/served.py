"""A server of its own for a script that draws pictures, and the browser that sees it."""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

PATIENCE = 60.0
"""Seconds that the server may take to start."""


def browser() -> str | None:
    """Where the browser is; None, and a line that says so, where there is none."""
    found = shutil.which("chromium") or shutil.which("google-chrome")
    if found is None:
        print("Chromium is not there: install it (on Debian: apt install chromium).", file=sys.stderr)
    return found


@contextlib.contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a server over a data folder, for as long as it is needed."""
    port = _free_port()
    command = [sys.executable, "-m", "samtrad.cli", "serve", "--port", str(port), "--no-worker", "--data", str(folder)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL)  # noqa: S603 - its own command
    try:
        _wait(f"http://127.0.0.1:{port}/")
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(30)


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _wait(address: str) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        with contextlib.suppress(OSError):
            urllib.request.urlopen(address, timeout=5).close()  # noqa: S310 - this machine's own server
            return
        time.sleep(0.2)
    raise TimeoutError(address)
