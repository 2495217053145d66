"""Files that are attached to something: how many, how large and of which kinds they may be, told by how they are called and how they begin."""

from __future__ import annotations

import os
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple, Protocol

from samtrad.documents.actions.receiving import plain
from samtrad.documents.store import Source

FORMATS = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "txt": "text/plain; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
}
"""What files that are attached to something may be, by how their names end: what a browser runs is none."""
_BEGIN = {
    "pdf": b"%PDF",
    "png": b"\x89PNG",
    "jpg": b"\xff\xd8\xff",
    "jpeg": b"\xff\xd8\xff",
    **dict.fromkeys(("docx", "xlsx", "pptx", "odt", "ods"), b"PK\x03\x04"),
}
_SCANNED = ("pdf", "png", "jpg")
_LOOKED_AT = 1024
"""Bytes by which a kind is told."""


class Unfit(StrEnum):
    """Why files are not taken in."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    FORMAT = "format"
    SCAN = "scan"
    MANY = "many"


class UnfitError(ValueError):
    """Files that are not taken in: none of them is."""

    def __init__(self, why: Unfit) -> None:
        super().__init__(str(why))
        self.why = why


class Bounds(NamedTuple):
    """How many bytes a file may have, and how many may come at once."""

    largest: int
    most: int = 1


class Again(Source, Protocol):
    """Something that bytes are read from, again and again."""

    def seek(self, at: int, from_: int = 0, /) -> int:
        """Go to a place, and tell where that is."""


class Came(NamedTuple):
    """A file as it came by a form."""

    name: str
    source: Again


def fits(sizes: Sequence[int], bounds: Bounds) -> None:
    """See to it that files of some sizes are neither too many, nor empty, nor too large. Raises ``UnfitError``."""
    if len(sizes) > bounds.most:
        raise UnfitError(Unfit.MANY)
    if not all(sizes):
        raise UnfitError(Unfit.EMPTY)
    if max(sizes, default=0) > bounds.largest:
        raise UnfitError(Unfit.TOO_LARGE)


def looked_at(files: Sequence[Came], bounds: Bounds) -> list[Came]:
    """The files of a form, all of them such as are taken in, by names that can be kept; from their beginning. Raises ``UnfitError``, before anything is kept."""
    fits([one.source.seek(0, os.SEEK_END) for one in files], bounds)
    found = []
    for one in files:
        name = plain(one.name)[:255]
        one.source.seek(0)
        if not is_of_a_kind(name, one.source.read(_LOOKED_AT)):
            raise UnfitError(Unfit.FORMAT)
        one.source.seek(0)
        found.append(Came(name, one.source))
    return found


def is_of_a_kind(file_name: str, start: bytes) -> bool:
    """Whether a file may be attached: it is called as one of the kinds are, and begins as they do; text has no zeros in it."""
    end = file_name.rpartition(".")[2].casefold()
    if end not in FORMATS:
        return False
    return start.startswith(_BEGIN[end]) if end in _BEGIN else b"\x00" not in start


def media_type(file_name: str) -> str:
    """What a file is served as."""
    return FORMATS.get(file_name.rpartition(".")[2].casefold(), "application/octet-stream")


def scanned(data: bytes, bounds: Bounds) -> str:
    """The media type of what somebody scanned or took a picture of, told by its bytes, however it is called. Raises ``UnfitError`` for all else."""
    fits([len(data)], bounds)
    for kind in _SCANNED:
        if data.startswith(_BEGIN[kind]):
            return FORMATS[kind]
    raise UnfitError(Unfit.SCAN)
