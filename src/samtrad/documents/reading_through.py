"""Files that may come to be shown read through for personal identity numbers, before anything of them is kept."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Sequence
from typing import BinaryIO, NamedTuple, cast

import msgspec

from samtrad.bounded.limits import Limits
from samtrad.bounded.records import Read, Reader
from samtrad.documents.attached import Came, media_type
from samtrad.documents.personal_numbers import personal_numbers
from samtrad.reading.record import Minutes

LIMITS = Limits(30.0, 1024)
"""Seconds and MiB in which one file is read through."""
TOGETHER = 60.0
"""Seconds after which no further file of those that came together is begun: somebody waits for the page."""
_TEXT = (".txt", ".csv")
_NOT_RECOGNISED = "ocr.off"
"""The doubt that pages are pictures of text: here they are not recognised, which would take longer than a page may."""


class Through(NamedTuple):
    """What reading a file through came to: whether a personal identity number stands in it or its name, and whether all of it was read."""

    has_number: bool
    is_read: bool


def read_through(files: Sequence[Came]) -> list[Through]:
    """Read files through, each in a process that is bounded, and leave them at their beginning. Pictures of text are not read, and neither are sheets."""
    until = time.monotonic() + TOGETHER
    with Reader(LIMITS, ocr="never") as reader:
        return [_through(one, reader, until) for one in files]


def _through(came: Came, reader: Reader, until: float) -> Through:
    if _has(came.name):
        return Through(has_number=True, is_read=True)
    if came.name.casefold().endswith(_TEXT):
        came.source.seek(0)
        words = b"".join(iter(lambda: came.source.read(1 << 20), b"")).decode("utf-8", "replace")
        came.source.seek(0)
        return Through(_has(words), is_read=True)
    if time.monotonic() > until:
        return Through(has_number=False, is_read=False)
    read = _read(came, reader)
    return Through(any(_has(one.text) for one in read.records), _is_whole(read, media_type(came.name)))


def _read(came: Came, reader: Reader) -> Read:
    came.source.seek(0)
    with tempfile.NamedTemporaryFile(prefix="samtrad-through-") as copy:
        shutil.copyfileobj(cast("BinaryIO", came.source), copy)
        copy.flush()
        came.source.seek(0)
        return reader.read(copy.name, came.name)


def _is_whole(read: Read, kind: str) -> bool:
    """Whether a file was read from end to end as what it is called: nothing failed, and no page of it is a picture of text."""
    if read.failure or read.remarks or not any(one.text.strip() for one in read.records):
        return False
    made = [msgspec.json.decode(bytes(one.minutes), type=Minutes) for one in read.records]
    return all(one.source.media_type == kind and all(doubt.code != _NOT_RECOGNISED for doubt in one.doubts) for one in made)


def _has(words: str) -> bool:
    return next(personal_numbers(words), None) is not None
