"""One file: from its bytes to what is printed of it, or to why it could not be read."""

from __future__ import annotations

from collections.abc import Callable

from samtrad.bounded import late
from samtrad.bounded.files import FailedError, Failure, check, load
from samtrad.bounded.limits import OutOfTimeError
from samtrad.bounded.parts import Clock, chosen, steps
from samtrad.bounded.task import Form, Outcome, Task, Told, joined
from samtrad.reading.formats.converted import Convert
from samtrad.reading.formats.picture.page import Picture, Recognise, Seen
from samtrad.reading.read import How


def _nobody(_told: float | Told) -> None:
    """Nobody watches the time, and nobody keeps what was made so far."""


def outcome(task: Task, tell: Callable[[float | Told], None] = _nobody) -> Outcome:
    """Read the task's file; whatever goes wrong is an outcome too, so that the other files are still read.

    ``tell`` is told the seconds that do not count against the task's limit, and of each document inside the file, so that
    what was made of those before it is not lost with one that ends the process.
    """
    try:
        if task.file.failure:
            return Outcome(b"", task.file.failure)
        data = load(task.file.path)
        check(data, task.file.name)
        return _every(data, task, tell) if task.form.whole else _single(data, task, tell)
    except FailedError as error:
        return Outcome(b"", error.failure)
    except OutOfTimeError:
        return Outcome(b"", Failure("time", f"{task.limits.seconds:g}"))
    except MemoryError:
        return Outcome(b"", Failure("memory", str(task.limits.mebibytes)))
    except Exception as error:  # noqa: BLE001  one document's fault must not cost the others
        return Outcome(b"", Failure("crashed", f"{type(error).__name__}: {error}"[:200]))


def _every(data: bytes, task: Task, tell: Callable[[float | Told], None]) -> Outcome:
    """What is made of every record of a file."""
    make = late.load(task.form.maker)
    clock = Clock(tell)
    made: list[Outcome] = []

    def begin(number: int, name: str) -> None:
        clock.next()
        tell(Told(number, name))

    for step in steps(data, task.file.name, _how(task.form, clock.more), task.start, begin):
        if step.name == task.file.name and not step.pieces:
            return joined([*made, Outcome(b"", step.failures[0])], task.form)
        one = Outcome(task.form.between.join(make(piece.reading, piece.data, task.form) for piece in step.pieces), remarks=step.failures)
        if step.name == task.file.name or tell is _nobody:
            made.append(one)
        else:
            tell(Told(step.number, step.name, one))
    return joined(made, task.form)


def _single(data: bytes, task: Task, tell: Callable[[float | Told], None]) -> Outcome:
    """What is made of the one record that is asked for."""
    make = late.load(task.form.maker)
    piece, remarks = chosen(data, task.file.name, _how(task.form, tell), task.form.part)
    return Outcome(make(piece.reading, piece.data, task.form), remarks=remarks)


def _how(form: Form, more: Callable[[float], None]) -> How:
    return How(form.password, _recogniser(more), form.ocr, _converter(more))


def _recogniser(more: Callable[[float], None]) -> Recognise:
    """Tesseract, loaded when the first picture comes."""
    loaded: list[Recognise] = []

    def recognise(picture: Picture) -> list[Seen]:
        if not loaded:
            loaded.append(late.load("samtrad.bounded.tesseract:Tesseract")(more))
        return loaded[0](picture)

    return recognise


def _converter(more: Callable[[float], None]) -> Convert:
    """LibreOffice, loaded when the first old document comes."""

    def convert(data: bytes, wanted: str) -> bytes:
        made: bytes = late.load("samtrad.bounded.office:Office")(more)(data, wanted)
        return made

    return convert
