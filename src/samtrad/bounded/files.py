"""One file: where it is, its bytes, and what is wrong with it when it cannot be read."""

# Paths are strings here: importing pathlib would cost a tenth of the start.
# ruff: noqa: PTH116, PTH123

from __future__ import annotations

import errno
import os
import stat
from typing import NamedTuple

from samtrad.bounded.system import reason
from samtrad.reading.formats.refused import refused
from samtrad.reading.source import MAX_BYTES, READABLE, sniff

_CODES = {errno.ENOENT: "missing", errno.ENOTDIR: "missing", errno.ENAMETOOLONG: "missing", errno.EACCES: "forbidden", errno.EPERM: "forbidden"}


class Failure(NamedTuple):
    """Why a file was not read: a code (``writing.failures`` words it) and what fills its gap."""

    code: str
    detail: str = ""
    part: str = ""
    """The record's name, where it is of one document inside the file."""


class FailedError(Exception):
    """A failure on its way up."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.failure = Failure(code, detail)


class File(NamedTuple):
    """A file to read: where it is, the name its record gets, and what already is known to be wrong with it.

    The name is the file's own, or its path inside the folder that was given, so that no record tells of the
    machine it was made on.
    """

    path: str
    name: str
    failure: Failure | None = None


def place(file: File, failure: Failure) -> str:
    """Where it went wrong: the file's path, with the document in it that it was."""
    return file.path + failure.part[len(file.name) :] if failure.part else file.path


def load(path: str) -> bytes:
    """The bytes of a regular file; FailedError for all that keeps them from us."""
    try:
        status = os.stat(path)
        if not stat.S_ISREG(status.st_mode):
            raise FailedError("folder" if stat.S_ISDIR(status.st_mode) else "not_a_file")
        if status.st_size > MAX_BYTES:
            raise FailedError("too_large", f"{status.st_size // 1024**2} MiB")
        with open(path, "rb") as file:
            return file.read(MAX_BYTES)
    except OSError as error:
        failure = why(error)
        raise FailedError(failure.code, failure.detail) from error
    except ValueError as error:  # a path with a zero byte in it
        raise FailedError("missing") from error


def check(data: bytes, name: str) -> str:
    """The media type, when it is one that can be read; FailedError with its plain name when it is not."""
    media_type = sniff(data, name)
    if media_type in READABLE or not data:
        return media_type
    error = refused(media_type)
    raise FailedError(error.code, error.message)


def why(error: OSError) -> Failure:
    """The failure that an error of the system comes to."""
    code = _CODES.get(error.errno or 0)
    return Failure(code) if code else Failure("unreadable", reason(error))
