"""The files themselves: each under its SHA-256, written whole or not at all, never changed."""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path
from typing import BinaryIO, NamedTuple

_CHUNK = 1024 * 1024


class TooLargeError(ValueError):
    """More bytes than one document may have."""


class Stored(NamedTuple):
    """What lies in the store: its SHA-256 and how many bytes."""

    sha256: str
    size: int


class Store:
    """A folder of files by SHA-256: ``ab/cdef…`` for the document whose SHA-256 starts with abcdef."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, sha256: str) -> Path:
        """Where the bytes lie, whether they are there or not."""
        return self.folder / sha256[:2] / sha256[2:]

    def put(self, source: BinaryIO, most: int) -> Stored:
        """Keep the bytes of a source; the same bytes are kept once.

        The file gets its name when all of it is on disk, so that a run that is cut off leaves nothing that looks complete.
        Raises ``TooLargeError`` for more than ``most`` bytes and ``OSError`` where the disk is full; both leave nothing.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        digest, size = hashlib.sha256(), 0
        with tempfile.NamedTemporaryFile(dir=self.folder, prefix="incoming-", delete=False) as file:
            try:
                while chunk := source.read(_CHUNK):
                    size += len(chunk)
                    if size > most:
                        raise TooLargeError  # noqa: TRY301 - what was written is taken away below
                    digest.update(chunk)
                    file.write(chunk)
                file.flush()
                os.fsync(file.fileno())
            except BaseException:
                Path(file.name).unlink(missing_ok=True)
                raise
        place = self.path(digest.hexdigest())
        place.parent.mkdir(exist_ok=True)
        Path(file.name).chmod(0o400)
        Path(file.name).replace(place)
        _settled(place.parent)
        return Stored(digest.hexdigest(), size)

    def read(self, sha256: str) -> bytes:
        """The bytes; ``FileNotFoundError`` where they are gone."""
        return self.path(sha256).read_bytes()

    def remove(self, sha256: str) -> None:
        """Take the bytes away: for disposal (gallring) alone."""
        self.path(sha256).unlink(missing_ok=True)


def _settled(folder: Path) -> None:
    """That the folder's list of names is on disk too."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
