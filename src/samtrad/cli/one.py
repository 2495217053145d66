"""One document: from its file to what is printed of it, or to why it could not be read."""

from __future__ import annotations

from typing import NamedTuple

from samtrad.cli.files import FailedError, Failure, File, check, load
from samtrad.cli.limits import Limits, OutOfTimeError
from samtrad.cli.registry import load as load_part
from samtrad.cli.terminal import Manner
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.read import Reading, read


class Form(NamedTuple):
    """What to make of a reading: a name in the registry (form.json, form.summary, form.text, form.page), and how."""

    name: str
    manner: Manner
    part: int = 1
    pictures: bool = False


class Task(NamedTuple):
    """A file to read, what to make of it, and what that may take."""

    file: File
    form: Form
    limits: Limits


class Outcome(NamedTuple):
    """What is printed of a document, in UTF-8, or why nothing is."""

    output: bytes
    failure: Failure | None = None


def outcome(task: Task) -> Outcome:
    """Read the task's file; whatever goes wrong is an outcome too, so that the other files are still read."""
    try:
        if task.file.failure:
            return Outcome(b"", task.file.failure)
        data = load(task.file.path)
        make = load_part(task.form.name)
        return Outcome(make(reading_of(data, task.file.name), data, task.form))
    except FailedError as error:
        return Outcome(b"", error.failure)
    except OutOfTimeError:
        return Outcome(b"", Failure("time", f"{task.limits.seconds:g}"))
    except MemoryError:
        return Outcome(b"", Failure("memory", str(task.limits.mebibytes)))
    except Exception as error:  # noqa: BLE001  one document's fault must not cost the others
        return Outcome(b"", Failure("crashed", f"{type(error).__name__}: {error}"[:200]))


def reading_of(data: bytes, name: str) -> Reading:
    """The reading of a file's bytes; FailedError for those that cannot be read."""
    check(data, name)
    try:
        return read(data, name)
    except Unreadable as error:
        raise FailedError(error.code if error.code != "unknown_format" else "binary", error.message) from error
