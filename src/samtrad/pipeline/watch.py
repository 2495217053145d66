"""A watched folder: what is laid there is received once it has stopped growing. The folder itself is left as it is."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Iterator
from pathlib import Path

from django.db import DatabaseError, InterfaceError, close_old_connections, connection

from samtrad.documents.actions import DisposedError, receive
from samtrad.documents.states import Way
from samtrad.documents.store import TooLargeError
from samtrad.pipeline.trouble import code
from samtrad.reading.source import SUFFIXES, is_hidden, suffix

_PAUSE = 2.0
"""Seconds between looks; a file that is the same at two of them has stopped growing."""
_log = logging.getLogger(__name__)
Stamp = tuple[int, int]
"""A file's size and when it was last written to: another stamp is another file."""


class Folder:
    """A folder and what is known of the files in it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._last: dict[Path, Stamp] = {}
        self._done: dict[Path, Stamp] = {}

    def look(self) -> int:
        """Receive what has stopped growing since the last look; how many files."""
        now = dict(self._files())
        settled = [path for path, stamp in now.items() if self._last.get(path) == stamp != self._done.get(path)]
        self._last = now
        return sum(self._receive(path, now[path]) for path in settled)

    def _files(self) -> Iterator[tuple[Path, Stamp]]:
        for top, folders, names in os.walk(self.path):
            folders[:] = sorted(one for one in folders if not one.startswith("."))
            for name in sorted(names):
                path = Path(top, name)
                if suffix(name) in SUFFIXES and not is_hidden(name) and (stamp := _stamp(path)):
                    yield path, stamp

    def _receive(self, path: Path, stamp: Stamp) -> bool:
        """Receive one file; one that cannot be had now is tried again at the next look, and what is wrong is told once."""
        name = os.fsencode(path.relative_to(self.path).as_posix()).decode("utf-8", "replace")
        try:
            with path.open("rb") as source:
                receive(source, name, Way.FOLDER)
        except FileNotFoundError:
            return False
        except (TooLargeError, DisposedError, PermissionError) as error:
            _log.warning("a file in the watched folder is left: %s", type(error).__name__)
        except (OSError, DatabaseError, InterfaceError) as error:
            _log.warning("the watched folder waits: %s", code(error) or type(error).__name__)
            connection.close()
            return False
        self._done[path] = stamp
        return True


def _stamp(path: Path) -> Stamp | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns


def watch(path: Path, stop: threading.Event) -> None:
    """Look at the folder until told to stop."""
    folder = Folder(path)
    while not stop.is_set():
        close_old_connections()
        folder.look()
        stop.wait(_PAUSE)
    connection.close()
