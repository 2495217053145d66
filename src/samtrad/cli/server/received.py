"""Files of a command line are received: kept, and put in the queue."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path

from django.db import InterfaceError, OperationalError

from samtrad.access.models import User
from samtrad.bounded.files import Failure, File, why
from samtrad.cli.messages import say
from samtrad.cli.server.outcome import Batch
from samtrad.cli.terminal import Progress
from samtrad.documents.actions import DisposedError, receive
from samtrad.documents.states import Way
from samtrad.documents.store import TooLargeError
from samtrad.pipeline.trouble import code
from samtrad.writing.failures import worded
from samtrad.writing.labels import Language

_TRIES, _PAUSE = 3, 2.0
"""How often a database that is busy is asked, and how many seconds lie between."""


def received(files: Sequence[File], by: User | None, batch: Batch, language: Language) -> int:
    """Receive the files into the batch; how many could not be, each with a sentence of why."""
    progress = Progress(len(files), lambda done: say("ingest.receiving", language, done=done, total=len(files)))
    failed = 0
    try:
        for at, file in enumerate(files):
            progress.show(at)
            if failure := file.failure or _receive(file, by, batch):
                failed += 1
                progress.clear()
                sys.stderr.write(f"samtrad: {file.path}: {worded(failure.code, failure.detail, language)}.\n")
    finally:
        progress.clear()
    return failed


def _receive(file: File, by: User | None, batch: Batch) -> Failure | None:
    """Receive one file; why it could not be, None where it could."""
    try:
        source = Path(file.path).open("rb")  # noqa: SIM115 - what is wrong with the file is told otherwise than what is wrong with our disk
    except OSError as error:
        return why(error)
    with source:
        for left in reversed(range(_TRIES)):
            try:
                source.seek(0)
                batch.paths[receive(source, file.name, Way.COMMAND, by).document.pk] = file.path
            except TooLargeError:
                return Failure("too_large", f"{Path(file.path).stat().st_size // 1024**2} MiB")
            except DisposedError:
                return Failure("disposed")
            except OSError as error:
                return why(error) if error.filename == file.path else Failure("stored", code(error))
            except (OperationalError, InterfaceError) as error:
                if not left:
                    return Failure("stored", code(error))
                time.sleep(_PAUSE)
            else:
                break
    return None
