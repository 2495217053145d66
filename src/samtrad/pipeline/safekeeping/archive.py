"""The file itself: a tar of parts, and last of all what must be in it, so that one that was cut off is known."""

from __future__ import annotations

import hashlib
import os
import tarfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from types import TracebackType
from typing import IO, Self, cast

import msgspec

FORMAT = 1
"""The version of what is described here; another is not read."""
_MANIFEST = "manifest.json"
_CHUNK = 1024 * 1024


class BrokenError(ValueError):
    """An archive that is cut off, changed, or none."""


class Part(msgspec.Struct, frozen=True):
    """A part by its name in the archive, with its size and SHA-256."""

    name: str
    size: int
    sha256: str


class Manifest(msgspec.Struct):
    """What an archive holds: by which version it was made and when, the migrations that its tables had, the counts of their rows, all its parts."""

    format: int
    samtrad: str
    made_at: str
    migrations: list[tuple[str, str]]
    rows: dict[str, int]
    parts: list[Part]
    last_entry: int = 0
    last_seal: str = ""


class Writer:
    """An archive that is being made beside its place, and gets its name when all of it is on disk."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
        self._file = os.fdopen(os.open(self._partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")
        self._tar = tarfile.open(fileobj=self._file, mode="w", format=tarfile.PAX_FORMAT)  # noqa: SIM115 - closed below
        self.parts: list[Part] = []

    def add(self, name: str, source: IO[bytes], size: int, expected: str | None = None) -> None:
        """Add a part of so many bytes. Raises ``BrokenError`` where its SHA-256 is not the expected one."""
        told = _Told(source)
        info = tarfile.TarInfo(name)
        info.size, info.mode = size, 0o600
        self._tar.addfile(info, cast("IO[bytes]", told))
        if expected and told.digest.hexdigest() != expected:
            raise BrokenError(name)
        self.parts.append(Part(name, size, told.digest.hexdigest()))

    def finish(self, manifest: Manifest) -> None:
        """Add the manifest, and give the archive its name."""
        manifest.parts = self.parts
        data = msgspec.json.format(msgspec.json.encode(manifest))
        info = tarfile.TarInfo(_MANIFEST)
        info.size, info.mode = len(data), 0o600
        self._tar.addfile(info, BytesIO(data))
        self._tar.close()
        self._file.flush()
        os.fsync(self._file.fileno())
        os.link(self._partial, self._path)  # unlike a renaming, this puts nothing in the place of what is there

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: type[BaseException] | None, _error: BaseException | None, _where: TracebackType | None) -> None:
        self._file.close()
        self._partial.unlink(missing_ok=True)


class _Told:
    """A source that tells the SHA-256 of what was read from it."""

    def __init__(self, source: IO[bytes]) -> None:
        self._source = source
        self.digest = hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        data = self._source.read(size)
        self.digest.update(data)
        return data


def verified(path: Path) -> Manifest:
    """The manifest of an archive, all of whose parts were read and are as it says. Raises ``BrokenError``."""
    seen: list[Part] = []
    manifest: Manifest | None = None
    try:
        with tarfile.open(path, "r:") as tar:
            for info in tar:
                file = tar.extractfile(info)
                if file is None or manifest:
                    raise BrokenError(info.name)
                if info.name == _MANIFEST:
                    manifest = msgspec.json.decode(file.read(), type=Manifest)
                    continue
                seen.append(Part(info.name, info.size, _sha256(file)))
    except (tarfile.TarError, EOFError, msgspec.MsgspecError) as error:
        raise BrokenError(str(error)) from error
    if manifest is None or manifest.format != FORMAT or manifest.parts != seen:
        raise BrokenError(_MANIFEST)
    return manifest


def parts(path: Path) -> Iterator[tuple[str, IO[bytes]]]:
    """The parts of an archive that was verified, in order, each to be read before the next is asked for."""
    with tarfile.open(path, "r:") as tar:
        for info in tar:
            file = tar.extractfile(info)
            if file and info.name != _MANIFEST:
                yield info.name, file


def _sha256(file: IO[bytes]) -> str:
    digest = hashlib.sha256()
    while chunk := file.read(_CHUNK):
        digest.update(chunk)
    return digest.hexdigest()
