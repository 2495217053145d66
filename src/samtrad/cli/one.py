"""One document: from its file to what is printed of it, or to why it could not be read."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from samtrad.cli.files import FailedError, Failure, File, check, load
from samtrad.cli.limits import Limits, OutOfTimeError
from samtrad.cli.registry import load as load_part
from samtrad.cli.terminal import Manner
from samtrad.reading.check_scans import told, unread
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.formats.picture import Ocr, Picture, Recognise, Seen
from samtrad.reading.read import Reading, read


class Form(NamedTuple):
    """How to read and what to make of it: a name in the registry (form.json, form.summary, form.text, form.page), and how."""

    name: str
    manner: Manner
    part: int = 1
    pictures: bool = False
    ocr: Ocr = "auto"
    password: str | None = None


class Task(NamedTuple):
    """A file to read, what to make of it, and what that may take."""

    file: File
    form: Form
    limits: Limits


class Outcome(NamedTuple):
    """What is printed of a document, in UTF-8, or why nothing is; ``remarks`` are what could not be read of it."""

    output: bytes
    failure: Failure | None = None
    remarks: tuple[Failure, ...] = ()


def _no_more(_seconds: float) -> None:
    """Nobody watches the time."""


def outcome(task: Task, more: Callable[[float], None] = _no_more) -> Outcome:
    """Read the task's file; whatever goes wrong is an outcome too, so that the other files are still read.

    ``more`` is told the seconds that recognising text takes, which do not count against the task's limit.
    """
    try:
        if task.file.failure:
            return Outcome(b"", task.file.failure)
        data = load(task.file.path)
        make = load_part(task.form.name)
        reading = reading_of(data, task.file.name, task.form, more)
        return Outcome(make(reading, data, task.form), remarks=_remarks(reading))
    except FailedError as error:
        return Outcome(b"", error.failure)
    except OutOfTimeError:
        return Outcome(b"", Failure("time", f"{task.limits.seconds:g}"))
    except MemoryError:
        return Outcome(b"", Failure("memory", str(task.limits.mebibytes)))
    except Exception as error:  # noqa: BLE001  one document's fault must not cost the others
        return Outcome(b"", Failure("crashed", f"{type(error).__name__}: {error}"[:200]))


def reading_of(data: bytes, name: str, form: Form, more: Callable[[float], None]) -> Reading:
    """The reading of a file's bytes; FailedError for those that cannot be read."""
    check(data, name)
    try:
        return read(data, name, password=form.password, recognise=_recogniser(more), ocr=form.ocr)
    except Unreadable as error:
        raise FailedError(error.code if error.code != "unknown_format" else "binary", error.message) from error


def _remarks(reading: Reading) -> tuple[Failure, ...]:
    """Which pages were not read, and why; those that nobody wished to have recognised are not complained of."""
    text = reading.text
    return tuple(Failure(f"pages.{why}", told(pages)) for why in ("missing", "time", "failed") if (pages := unread(text, why)))


def _recogniser(more: Callable[[float], None]) -> Recognise:
    """Tesseract, loaded when the first picture comes."""
    loaded: list[Recognise] = []

    def recognise(picture: Picture) -> list[Seen]:
        if not loaded:
            loaded.append(load_part("tesseract")(more))
        return loaded[0](picture)

    return recognise
