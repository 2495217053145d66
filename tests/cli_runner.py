"""Runs the command line as people do: in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

CACHE = str(Path(__file__).parents[1] / "build" / "cache")
"""Instead of the cache folder of whoever runs the tests."""


def run(*arguments: str, before: Callable[[], None] | None = None, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The finished process; its language is Swedish unless the environment says otherwise. ``before`` is done in it first."""
    ours = os.environ
    told = {key: value for key, value in ours.items() if key not in {"LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS", "NO_COLOR"}}
    command = [sys.executable, "-m", "samtrad.cli", *arguments]
    return subprocess.run(
        command, capture_output=True, env={**told, "LANG": "sv_SE.UTF-8", "XDG_CACHE_HOME": CACHE, **environment}, timeout=120, check=False, preexec_fn=before
    )


def complaints(finished: subprocess.CompletedProcess[bytes]) -> list[str]:
    """The lines of the error stream."""
    return finished.stderr.decode().splitlines()
