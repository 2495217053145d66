"""The records that are made of one file: of the file itself, of each meeting in it, of each document packed into it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

from samtrad.bounded.files import FailedError, Failure
from samtrad.reading.check_scans import told, unread
from samtrad.reading.documents import INSIDE, Document, documents
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.read import How, Reading, read_each
from samtrad.reading.source import sha256

_SEVERAL = "parts.several"
_NAMED = 5  # parts that are named where one of several is shown


class Piece(NamedTuple):
    """A record, and the bytes of the document that it was made of."""

    reading: Reading
    data: bytes


class Step(NamedTuple):
    """A document of a file: its number there, its name, and what came of it."""

    number: int
    name: str
    pieces: list[Piece]
    failures: tuple[Failure, ...]


def steps(data: bytes, name: str, how: How, start: int, begin: Callable[[int, str], None]) -> Iterator[Step]:
    """Every document of a file from the ``start``-th on, read one by one; ``begin`` is told of each that lies inside."""
    file = sha256(data)
    for number, document in enumerate(documents(data, name, how.password)):
        if number < start:
            continue
        inside = document.name != name
        if inside:
            begin(number, document.name)
        pieces, failures = _read(document, how, file, inside=inside)
        yield Step(number, document.name, pieces, failures)


def _read(document: Document, how: How, file: str, *, inside: bool) -> tuple[list[Piece], tuple[Failure, ...]]:
    part = document.name if inside else ""
    try:
        if document.error:
            raise document.error
        pieces = [Piece(reading, document.data) for reading in read_each(document.data, document.name, how, file)]
    except Unreadable as error:
        return [], (failure_of(error)._replace(part=part),)
    return pieces, tuple(remark._replace(part=part) for remark in _unread_pages(pieces))


def failure_of(error: Unreadable) -> Failure:
    """What the reader says, as a failure."""
    return Failure(error.code, error.message)


def _unread_pages(pieces: list[Piece]) -> list[Failure]:
    """Which pages were not read, and why; those that nobody wished to have recognised are not complained of."""
    found = []
    for why in ("missing", "time", "failed"):
        if pages := sorted({page for piece in pieces for page in unread(piece.reading.text, why)}):
            found.append(Failure(f"pages.{why}", told(pages)))
    return found


def chosen(data: bytes, name: str, how: How, wanted: str) -> tuple[Piece, tuple[Failure, ...]]:
    """The one record that is asked for, by its name in the file or its number; without, the first.

    Raises ``FailedError`` where there is none, or it cannot be read.
    """
    file = sha256(data)
    count = 0
    first: Failure | None = None
    for document in documents(data, name, how.password):
        if wanted and not _may_hold(wanted, document.name, name):
            continue
        pieces, failures = _read(document, how, file, inside=False)
        if not pieces and wanted and not wanted.lstrip("#").isdecimal():
            raise FailedError(failures[0].code, failures[0].detail)
        first = first or next(iter(failures if not pieces else ()), None)
        for piece in pieces:
            count += 1
            if not wanted or _is(wanted, piece.reading.minutes.source.name, name, count):
                return piece, (*failures, *(() if wanted else _others(data, name, how, document.name, pieces)))
    raise FailedError(first.code, first.detail) if first and not count else FailedError("no_part", wanted)


def _others(data: bytes, name: str, how: How, first: str, pieces: list[Piece]) -> tuple[Failure, ...]:
    """That there is more than what is shown, and what it is called; only the document that is shown was read."""
    shown = [piece.reading.minutes.source.name for piece in pieces]
    labels = [_label(one, name) for document in documents(data, name, how.password) for one in (shown if document.name == first else [document.name])]
    if len(labels) < 2:
        return ()
    return (Failure(_SEVERAL, f"{len(labels)} ({', '.join(labels[:_NAMED])}{', …' if len(labels) > _NAMED else ''})"),)


def is_fault(remark: Failure) -> bool:
    """Whether a remark tells of something that could not be read."""
    return remark.code != _SEVERAL


def _label(record: str, file: str) -> str:
    """What a record is called within its file: "bilagor/berg.pdf" of "arkiv.zip!bilagor/berg.pdf", "2" of "berg#2.pdf"."""
    if record.startswith(file + INSIDE):
        return record[len(file) + 1 :]
    return record.rpartition("#")[2].partition(".")[0] if record != file else record


def _is(wanted: str, record: str, file: str, count: int) -> bool:
    if wanted.lstrip("#").isdecimal():
        return int(wanted.lstrip("#")) == count
    label = _label(record, file)
    return wanted in {record, label, label.rpartition("/")[2], label.rpartition(INSIDE)[2]}


def _may_hold(wanted: str, document: str, file: str) -> bool:
    """Whether a document can hold the record that is asked for, so that it is worth reading."""
    if wanted.lstrip("#").isdecimal() or document == file:
        return True
    head, mark, last = wanted.rpartition("#")
    plain = head + last.lstrip("0123456789") if mark else wanted
    return any(_is(one, document, file, 0) for one in (wanted, plain))


class Clock:
    """Gives each document of a file the time that one document may take: what it took comes back when it is done.

    What recognising and converting gave it already is not given twice.
    """

    def __init__(self, more: Callable[[float], None]) -> None:
        self._more = more
        self._begun = time.monotonic()
        self._given = 0.0

    def more(self, seconds: float) -> None:
        """More time for the document that is read."""
        self._given += seconds
        self._more(seconds)

    def next(self) -> None:
        """The next document begins."""
        now = time.monotonic()
        left = now - self._begun - self._given
        if left > 0:
            self._more(left)
        self._begun, self._given = now, 0.0
