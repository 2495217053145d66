"""``samtrad ingest``: documents into the register, with what became of each. It can be stopped at any time and given again."""

from __future__ import annotations

import sys
from argparse import Namespace

from samtrad.access.models import User
from samtrad.bounded.files import File
from samtrad.bounded.readers import Readers
from samtrad.cli.files import Left, found
from samtrad.cli.messages import say
from samtrad.cli.report import left_out
from samtrad.cli.server.background import jobs, put_off
from samtrad.cli.server.migrated import migrate
from samtrad.cli.server.outcome import Batch
from samtrad.cli.server.received import received
from samtrad.cli.server.told import told
from samtrad.cli.terminal import Progress
from samtrad.documents.models import Document
from samtrad.pipeline.intake import LIMITS
from samtrad.pipeline.worker import come_up, work_off
from samtrad.register.masking import mask_all
from samtrad.register.publication import NotPublishableError, Terms, publish
from samtrad.writing.labels import Language

_PAUSE = 0.3
"""Seconds between looks at documents that another worker reads."""


@told
def run(options: Namespace, language: Language) -> int:
    """Receive the paths, read and enter what waits, publish where that is asked for; 1 where anything was not entered."""
    if options.publish and not options.as_name.strip():
        sys.stderr.write(f"samtrad: {say('ingest.as', language)}.\n")
        return 2
    migrate()
    by = User.objects.named(options.as_name) if options.as_name else None
    there = list(found(options.paths))
    files = [one for one in there if isinstance(one, File)]
    left = [one for one in there if isinstance(one, Left)]
    batch = Batch()
    try:
        failed = received(files, by, batch, language)
        _entered(batch, jobs(options), language)
        published = _published(batch, by, options.ground, language, is_masking=options.mask) if options.publish and by else 0
        come_up()
    except BaseException:
        state = batch.state()
        _say("ingest.stopped", language, entered=state.entered, waiting=state.waiting + len(files) - len(batch.paths))
        raise
    state = batch.state()
    batch.complain(language)
    if left:
        sys.stderr.write(f"samtrad: {left_out(left, language)}.\n")
    _say("ingest.done", language, entered=state.entered, parked=state.parked, published=published)
    if state.waiting:
        _say("ingest.waiting", language, waiting=state.waiting)
    return 1 if state.parked or state.waiting or failed else 0


def _say(key: str, language: Language, **values: object) -> None:
    sys.stderr.write(f"samtrad: {say(key, language, **values)}.\n")
    sys.stderr.flush()


def _entered(batch: Batch, readers: int, language: Language) -> None:
    """Read and enter what waits, until all of the batch is through or waits for something that may pass. Others may read some of it too."""
    total = len(batch.paths)
    progress = Progress(total, lambda done: say("ingest.progress", language, done=done, total=total))
    progress.show(0)
    done = 0

    def one_more(document: Document) -> None:
        nonlocal done
        done += document.pk in batch.paths
        progress.show(min(done, total))

    try:
        with Readers(LIMITS, readers) as reading, put_off() as stop:
            while not stop.is_set():
                work_off(reading, one_more, stop)
                if stop.is_set() or not (soon := batch.soon()):
                    break
                done = total - batch.state().waiting
                progress.show(done)
                stop.wait(min(soon, _PAUSE))
    finally:
        progress.clear()


def _published(batch: Batch, by: User, ground: str, language: Language, *, is_masking: bool) -> int:
    """Publish what was entered and is not public yet, in the name of the person who says so; how many."""
    waiting = batch.unpublished()
    progress = Progress(len(waiting), lambda done: say("ingest.publishing", language, done=done, total=len(waiting)))
    count = 0
    for at, document in enumerate(waiting):
        progress.show(at)
        try:
            if is_masking:
                mask_all(document, by)
            publish(document, by, Terms(ground))
        except NotPublishableError as error:
            progress.clear()
            sys.stderr.write(f"samtrad: {document.name}: {say(f'publish.{error}', language)}.\n")
        else:
            count += 1
    progress.clear()
    return count
