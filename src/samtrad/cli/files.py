"""From the paths of a command line to the files to read, in order, and what is wrong with those that cannot be."""

# Paths are strings here: importing pathlib would cost a tenth of the start.
# ruff: noqa: PTH112, PTH119

from __future__ import annotations

import os
from collections.abc import Iterator

import msgspec

from samtrad.bounded.files import Failure, File, why
from samtrad.reading.source import READABLE, SUFFIXES, is_hidden, suffix

_KINDS = tuple(next(name for name, kind in SUFFIXES.items() if kind == one) for one in dict.fromkeys(SUFFIXES.values()) if one in READABLE)
"""A suffix for each kind of document that is read."""


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
    if is_hidden(entry.name):
        return "hidden"
    if entry.is_dir():
        return "link"
    if suffix(entry.name) not in SUFFIXES:
        return "kind"
    return "readme" if entry.name.casefold().startswith("readme.") else ""


def readable_name(name: str) -> str:
    """A name that can be written as UTF-8: bytes that are none become replacement characters."""
    return os.fsencode(name).decode("utf-8", "replace")
