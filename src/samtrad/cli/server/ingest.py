"""``samtrad ingest``: documents into the register, with what became of each."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path

from samtrad.access.models import User
from samtrad.bounded.files import File
from samtrad.bounded.readers import Readers
from samtrad.cli.files import Left, found
from samtrad.cli.messages import say
from samtrad.cli.server.migrated import migrate
from samtrad.cli.terminal import Progress
from samtrad.documents.actions import receive
from samtrad.documents.models import Document
from samtrad.documents.states import State, Way
from samtrad.documents.store import TooLargeError
from samtrad.pipeline.intake import LIMITS
from samtrad.pipeline.worker import come_up, work_off
from samtrad.register.publication import NotPublishableError, Terms, publish
from samtrad.writing.failures import worded
from samtrad.writing.labels import Language


def run(options: Namespace, language: Language) -> int:
    """Receive the paths, read and enter what waits, publish where that is asked for; 1 where anything was not entered."""
    if options.publish and not options.as_name.strip():
        sys.stderr.write(f"samtrad: {say('ingest.as', language)}.\n")
        return 2
    migrate()
    by = User.objects.named(options.as_name) if options.as_name else None
    names, failed = _received(options.paths, by, language)
    documents = list(names)
    progress = Progress(len(documents), lambda done: say("ingest.progress", language, done=done, total=len(documents)))
    progress.show(0)
    done = 0

    def told(document: Document) -> None:
        nonlocal done
        done += document.pk in names
        progress.clear()
        progress.show(min(done, len(documents)))

    with Readers(LIMITS) as readers:
        work_off(readers, told)
    progress.clear()
    parked = _complain(documents, names, language)
    published = _published(documents, by, options.ground, language) if options.publish and by else 0
    come_up()
    entered = len(documents) - parked
    sys.stderr.write(f"samtrad: {say('ingest.done', language, entered=entered, parked=parked, published=published)}.\n")
    return 1 if parked or failed else 0


def _received(paths: list[str], by: User | None, language: Language) -> tuple[dict[int, str], int]:
    """Ids of the documents of the paths, each with its path; and how many files could not be had."""
    names: dict[int, str] = {}
    failed = 0
    for one in found(paths):
        if isinstance(one, Left):
            continue
        if not (why := _receive(one, by, names)):
            continue
        failed += 1
        sys.stderr.write(f"samtrad: {one.path}: {worded(why, '', language)}.\n")
    return names, failed


def _receive(file: File, by: User | None, names: dict[int, str]) -> str:
    """Receive one file; the code of why it could not be, empty where it could."""
    if file.failure:
        return file.failure.code
    try:
        with Path(file.path).open("rb") as source:
            names[receive(source, os.path.basename(file.name), Way.COMMAND, by).document.pk] = file.path  # noqa: PTH119 - the name may be a path inside a folder
    except TooLargeError:
        return "too_large"
    except OSError as error:
        return "missing" if isinstance(error, FileNotFoundError) else "forbidden" if isinstance(error, PermissionError) else "system.other"
    return ""


def _complain(documents: list[int], names: dict[int, str], language: Language) -> int:
    """Say of each document that was parked why; how many."""
    parked = Document.objects.filter(pk__in=documents, state=State.PARKED)
    for one in parked:
        sys.stderr.write(f"samtrad: {names[one.pk]}: {worded(one.reason, one.detail, language)}.\n")
    return len(parked)


def _published(documents: list[int], by: User, ground: str, language: Language) -> int:
    """Publish what was entered and is not public yet, in the name of the person who says so; how many."""
    count = 0
    for document in Document.objects.filter(pk__in=documents, state=State.ENTERED, is_public=False):
        try:
            publish(document, by, Terms(ground))
        except NotPublishableError as error:
            sys.stderr.write(f"samtrad: {document.name}: {say(f'publish.{error}', language)}.\n")
        else:
            count += 1
    return count
