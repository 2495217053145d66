"""``samtrad show``: one page with a document's text, everything that was read in it, and the way between."""

# Paths are strings here: importing pathlib would cost a tenth of the start.
# ruff: noqa: PTH105, PTH108, PTH110, PTH113, PTH121, PTH123

from __future__ import annotations

import argparse
import os
import sys

from samtrad.bounded.files import Failure, File
from samtrad.bounded.limits import Limits
from samtrad.bounded.parts import is_fault
from samtrad.bounded.system import reason
from samtrad.bounded.task import Form, Task
from samtrad.cli.files import file_at
from samtrad.cli.messages import say
from samtrad.cli.outcomes import complain, outcomes
from samtrad.cli.registry import PLACES
from samtrad.cli.terminal import manner
from samtrad.writing.harmless import harmless
from samtrad.writing.labels import Language


def run(options: argparse.Namespace, language: Language) -> int:
    """Write the page; the file is whole or not there at all."""
    form = Form(PLACES["form.page"], manner(sys.stdout, language), part=options.part, pictures=options.pictures, ocr=options.ocr, password=options.password)
    task = Task(file_at(options.file), form, Limits(options.time_limit, options.memory_limit))
    failure = _overwrites(options.file, options.output)
    if failure:
        complain(File(options.output, options.output), failure, language)
        return 1
    unread = False
    for result in outcomes([task], 1):
        if result.failure:
            complain(task.file, result.failure, language)
            return 1
        failure = _write(options.output, result.output)
        if failure:
            complain(File(options.output, options.output), failure, language)
            return 1
        for remark in result.remarks:
            complain(task.file, remark, language)
        unread = any(is_fault(remark) for remark in result.remarks)
    sys.stderr.write(say("written", language, path=harmless(options.output)) + "\n")
    return 1 if unread else 0


def _overwrites(document: str, output: str) -> Failure | None:
    """A page must not take the place of the document it was made from."""
    try:
        return Failure("overwrites") if os.path.samefile(document, output) else None
    except (OSError, ValueError):
        return None


def _write(path: str, page: bytes) -> Failure | None:
    """Write beside the place and move it there, so that a run that fails leaves nothing that looks whole."""
    if os.path.exists(path) and not os.path.isfile(path):
        return _written_into(path, page)  # /dev/stdout and the like
    beside = f"{path}.part"
    try:
        with open(beside, "wb") as file:
            file.write(page)
        os.replace(beside, path)
    except (OSError, ValueError) as error:
        if os.path.exists(beside):
            os.unlink(beside)
        return Failure("unwritable", reason(error)) if isinstance(error, OSError) else Failure("missing")
    return None


def _written_into(path: str, page: bytes) -> Failure | None:
    """What is no file is written into as it stands."""
    try:
        with open(path, "wb") as file:
            file.write(page)
    except OSError as error:
        return Failure("unwritable", reason(error))
    return None
