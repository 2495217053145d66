"""A file of records, one JSON line each, that grows by whole lines and takes up where it was."""

# Paths are strings here: importing pathlib would cost a tenth of the start.
# ruff: noqa: PTH123

from __future__ import annotations

import os
import re
from typing import BinaryIO

import msgspec

try:
    import fcntl
except ImportError:  # Windows has no locks of this kind
    fcntl = None  # type: ignore[assignment]

from samtrad.bounded.files import FailedError, File, load
from samtrad.bounded.system import reason
from samtrad.reading.documents import INSIDE
from samtrad.reading.record import SCHEMA
from samtrad.reading.source import sha256

_PART = re.compile(r"#\d+(?=(?:\.[^.]*)?\Z)")
"""What the names of several records of one file have before their suffix."""
_BEGINS = b'{"schema":"' + SCHEMA.encode() + b'"'


class _Source(msgspec.Struct):
    name: str
    sha256: str


class _Line(msgspec.Struct):
    """As much of a record as tells which file it is of."""

    source: _Source


class Records:
    """The file at a path: made where there is none, else gone through for what is there already.

    A record belongs to its file by name and fingerprint: a file that has changed since is read again, and its new record
    comes after the old one. A run that was killed may leave the beginning of a line, and perhaps lack the last records
    of a file that has several: both are cut off, and that file is read again.
    """

    def __init__(self, path: str) -> None:
        self._there: dict[str, set[str]] = {}
        try:
            self._file: BinaryIO = open(path, "r+b" if os.path.exists(path) else "x+b")  # noqa: SIM115, PTH110  for as long as the run takes
        except OSError as error:
            raise FailedError("unwritable_records", reason(error)) from error
        if fcntl:
            try:
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                raise FailedError("records_in_use") from error
        self._end = self._go_through()

    def _go_through(self) -> int:
        """Take note of what is there; where the whole records end, and the next one goes."""
        start = end = 0
        before: _Source | None = None
        for line in self._file:
            source = _source(line)
            if source is None:
                if line.endswith(b"\n") or not (line.startswith(_BEGINS) or _BEGINS.startswith(line)):
                    raise FailedError("no_records")  # someone's file, and not ours to write into
                return self._cut(start, before)
            if before is None or before.sha256 != source.sha256:
                start = end
            end += len(line)
            self._there.setdefault(_file_of(source.name), set()).add(source.sha256)
            before = source
        return end

    def _cut(self, end: int, torn: _Source | None) -> int:
        """Cut off the beginning of a line and the records before it that may be of the same file."""
        self._file.truncate(end)
        if torn:
            self._there.get(_file_of(torn.name), set()).discard(torn.sha256)
        return end

    def has(self, file: File) -> bool:
        """Whether the file's record is there, of the bytes that it has now."""
        known = self._there.get(_file_of(file.name))
        if not known or file.failure:
            return False
        try:
            return sha256(load(file.path)) in known
        except FailedError:
            return False

    def append(self, lines: bytes) -> None:
        """Write a file's records at the end; where there is no room for all of them, none is left."""
        try:
            self._file.seek(self._end)
            self._file.write(lines)
            self._file.flush()
        except OSError:
            os.truncate(self._file.fileno(), self._end)
            raise
        self._end += len(lines)


def _file_of(name: str) -> str:
    """The file that a record is of: "berg.pdf" of "berg#2.pdf", "arkiv.zip" of "arkiv.zip!berg.pdf"."""
    return _PART.sub("", name.partition(INSIDE)[0])


def _source(line: bytes) -> _Source | None:
    """Which file a line is the record of; None for what is no whole record."""
    if not line.endswith(b"\n"):
        return None
    try:
        return msgspec.json.decode(line, type=_Line).source
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
