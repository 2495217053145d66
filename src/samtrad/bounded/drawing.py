"""Pages drawn for callers in Python, each in a process that is bounded in time and memory: PDFium bears no second thread."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from pathlib import Path

from samtrad.bounded.draw import DRAWN, LIMITS
from samtrad.bounded.system import ENVIRONMENT

_AT_ONCE = threading.BoundedSemaphore(2)
"""Pages that are drawn at the same time, however many are asked for."""
_PATIENCE = 20.0
"""Seconds that one waits for its turn."""
_log = logging.getLogger(__name__)


def draw(path: Path, media_type: str, number: int, folder: Path) -> bool:
    """Leave the picture of a page, and the sizes of all, in the folder (see ``draw``); whether it could be done."""
    if media_type not in DRAWN or not _AT_ONCE.acquire(timeout=_PATIENCE):
        return False
    try:
        folder.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "samtrad.bounded.draw", str(path), media_type, str(number), str(folder)]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=LIMITS.seconds, env=dict(ENVIRONMENT), check=False)  # noqa: S603 - its own command
    except (OSError, subprocess.SubprocessError) as error:
        _log.warning("a page was not drawn: %s", type(error).__name__)
        return False
    finally:
        _AT_ONCE.release()
    return done.returncode == 0
