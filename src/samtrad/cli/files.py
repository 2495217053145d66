"""From the paths of a command line to the files to read, in order, and what is wrong with those that cannot be."""

# Paths are strings here: importing pathlib would cost a tenth of the start.
# ruff: noqa: PTH112, PTH116, PTH119, PTH123

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from samtrad.cli.system import reason
from samtrad.reading.source import MAX_BYTES, OFFICE, READABLE, SUFFIXES, UNKNOWN, sniff, suffix

_KINDS = tuple(next(name for name, kind in SUFFIXES.items() if kind == one) for one in dict.fromkeys(SUFFIXES.values()) if one in READABLE)
"""A suffix for each kind of document that is read."""
_CODES = {errno.ENOENT: "missing", errno.ENOTDIR: "missing", errno.ENAMETOOLONG: "missing", errno.EACCES: "forbidden", errno.EPERM: "forbidden"}


class Failure(NamedTuple):
    """Why a file was not read: a key of ``messages`` and what fills its gap."""

    code: str
    detail: str = ""
    part: str = ""
    """The record's name, where it is of one document inside the file."""


def place(file: File, failure: Failure) -> str:
    """Where it went wrong: the file's path, with the document in it that it was."""
    return file.path + failure.part[len(file.name) :] if failure.part else file.path


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


class Left(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a folder's reading passes by.

    ``why`` is "kind" for a name that no document goes by (``kind`` is its suffix), "hidden", "link" for a link to a
    folder, "readme" for what tells of the folder itself.
    """

    path: str
    why: str
    kind: str = ""


def found(paths: list[str]) -> Iterator[File | Left]:
    """The files of the paths in the order given; folders with all that is in them, sorted by name."""
    for path in paths:
        if not os.path.isdir(path):
            yield file_at(path)
            continue
        empty = True
        for file in _inside(path, path):
            empty = empty and isinstance(file, Left)
            yield file
        if empty:
            yield File(path, path, Failure("nothing", ", ".join(_KINDS)))


def file_at(path: str) -> File:
    """The file at a path that was given by itself."""
    return File(path, readable_name(os.path.basename(path)))


def _inside(folder: str, top: str) -> Iterator[File | Left]:
    """The documents of a folder and its folders, and what is passed by."""
    try:
        with os.scandir(folder) as scan:
            entries = sorted(scan, key=lambda entry: entry.name)
    except OSError as error:
        yield File(folder, folder, why(error))
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False) and not entry.name.startswith("."):
            yield from _inside(entry.path, top)
        elif passed := _passed_by(entry):
            yield Left(readable_name(entry.path), passed, suffix(readable_name(entry.name)) if passed == "kind" else "")
        else:
            yield File(entry.path, readable_name(os.path.relpath(entry.path, top).replace(os.sep, "/")))


def _passed_by(entry: os.DirEntry[str]) -> str:
    """Why what lies in a folder is not read as a document; "" for what is."""
    if entry.name.startswith("."):
        return "hidden"
    if entry.is_dir():
        return "link"
    if suffix(entry.name) not in SUFFIXES:
        return "kind"
    return "readme" if entry.name.casefold().startswith("readme.") else ""


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
    if media_type == OFFICE:
        raise FailedError("unsupported", "format.office")
    if media_type.startswith("image/"):
        raise FailedError("unsupported", "format.image")
    raise FailedError("binary") if media_type == UNKNOWN else FailedError("unsupported", "format.archive")


def why(error: OSError) -> Failure:
    """The failure that an error of the system comes to."""
    code = _CODES.get(error.errno or 0)
    return Failure(code) if code else Failure("unreadable", reason(error))


def readable_name(name: str) -> str:
    """A name that can be written as UTF-8: bytes that are none become replacement characters."""
    return os.fsencode(name).decode("utf-8", "replace")
