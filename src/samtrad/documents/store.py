"""The files themselves: each under its SHA-256, written whole or not at all, never changed."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple, Protocol

_CHUNK = 1024 * 1024
_INCOMING = "incoming-"


class Source(Protocol):
    """Something that bytes are read from."""

    def read(self, size: int = -1, /) -> bytes:
        """At most so many bytes."""


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

    def put(self, source: Source, most: int) -> Stored:
        """Keep the bytes of a source; the same bytes are kept once.

        The file gets its name when all of it is on disk, so that a run that is cut off leaves nothing that looks complete.
        Raises ``TooLargeError`` for more than ``most`` bytes and ``OSError`` where the disk is full; both leave nothing.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self.folder, prefix=_INCOMING)
        try:
            with os.fdopen(handle, "wb") as file:
                stored = _copied(source, file, most)
            self._named(Path(name), stored)
        finally:
            Path(name).unlink(missing_ok=True)
        return stored

    def _named(self, came: Path, stored: Stored) -> None:
        """Give what came its name, unless the same lies there already and is whole."""
        place = self.path(stored.sha256)
        if place.exists() and place.stat().st_size == stored.size:
            return
        place.parent.mkdir(exist_ok=True)
        came.chmod(0o400)
        came.replace(place)
        _settled(place.parent)

    def all(self) -> Iterator[tuple[str, Path]]:
        """Every file that has its name, with its SHA-256 by that name."""
        for folder in sorted(self.folder.glob("[0-9a-f][0-9a-f]")):
            yield from ((folder.name + path.name, path) for path in sorted(folder.iterdir()))

    def unfinished(self, before: float) -> list[Path]:
        """What a run that was cut off left, and has not been written to since a time (as ``stat`` tells it)."""
        return [path for path in sorted(self.folder.glob(f"{_INCOMING}*")) if path.stat().st_mtime < before]

    def read(self, sha256: str) -> bytes:
        """The bytes; ``FileNotFoundError`` where they are gone."""
        return self.path(sha256).read_bytes()

    def remove(self, sha256: str) -> None:
        """Take the bytes away: for disposal (gallring) alone."""
        self.path(sha256).unlink(missing_ok=True)


def _copied(source: Source, file: BinaryIO, most: int) -> Stored:
    digest, size = hashlib.sha256(), 0
    while chunk := source.read(_CHUNK):
        size += len(chunk)
        if size > most:
            raise TooLargeError
        digest.update(chunk)
        file.write(chunk)
    file.flush()
    os.fsync(file.fileno())
    return Stored(digest.hexdigest(), size)


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _settled(folder: Path) -> None:
    """That the folder's list of names is on disk too."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
