"""From the queue through the door: documents are read within bounds and entered, or parked with their reason."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooSoonError
from datetime import datetime

from django.db import IntegrityError
from django.utils import timezone

from samtrad.bounded.limits import Limits
from samtrad.bounded.readers import Readers
from samtrad.bounded.records import Read
from samtrad.documents.actions import LEASE, let_go, park, put_back, renew, store, take
from samtrad.documents.models import Document
from samtrad.documents.states import State
from samtrad.pipeline.reader import reader
from samtrad.pipeline.trouble import code
from samtrad.register.actions import enter
from samtrad.register.door import door

LIMITS = Limits(60.0, 1024)
"""Seconds and MiB for one document."""
MOST_CRASHES = 5
"""A document that the worker went away with so often is parked: it may be what ends the worker."""
_MOST_CLASHES = 5
"""So often another may have done the same at the same time; after that it is the document that clashes with what is there."""
_GLANCE = 0.2
"""Seconds between looks at whether the one who waits was told to stop."""
_log = logging.getLogger(__name__)


class Intake:
    """Takes documents from the queue, lets them be read, several at a time, and enters them in the order in which they came."""

    def __init__(self, worker: str, readers: Readers, is_stopped: Callable[[], bool] = lambda: False) -> None:
        self._worker, self._readers, self._is_stopped = worker, readers, is_stopped
        self._begun: deque[tuple[Document, Future[Read]]] = deque()
        self._renewed = timezone.now()

    def next(self, now: datetime) -> Document | None:
        """The next document, read and entered, parked or put back; None where none waits. Whatever goes wrong, it is not lost."""
        while self._may_begin():
            document = take(self._worker, now)
            if document is None:
                break
            if done := self._begin(document):
                return done
        if not self._begun or self._is_stopped():
            return None
        document, future = self._begun[0]
        read = self._waited(future)
        if read is None:
            return None
        self._finish(document, read, now)
        self._begun.popleft()
        return document

    def _may_begin(self) -> bool:
        """One more than there are readers, so that none waits while a document is entered; one that a worker went away with is read alone."""
        waiting = [document for document, _ in self._begun]
        return not self._is_stopped() and len(waiting) <= self._readers.jobs and not any(one.crashes for one in waiting)

    def _begin(self, document: Document) -> Document | None:
        """Let the document be read; it comes back where there is nothing to read."""
        path = store().path(document.sha256)
        if document.crashes >= MOST_CRASHES:
            park(document, "crashed", str(document.crashes))
        elif not path.exists():
            park(document, "gone", "")
        else:
            self._begun.append((document, self._readers.read(str(path), document.name)))
            return None
        return document

    def _waited(self, future: Future[Read]) -> Read | None:
        """What was read, once it is; None where the worker is told to stop before."""
        while not self._is_stopped():
            try:
                return future.result(_GLANCE)
            except TooSoonError:
                now = timezone.now()
                if now - self._renewed > LEASE / 10:
                    renew([document for document, _ in self._begun], self._worker, now)
                    self._renewed = now
        return None

    def _finish(self, document: Document, read: Read, now: datetime) -> None:
        try:
            _through(document, read)
        except Exception as error:  # noqa: BLE001 - one document's fault must not cost the others
            why = code(error)
            if not why or (isinstance(error, IntegrityError) and document.attempts >= _MOST_CLASHES):
                _log.exception("document %s is parked", document.pk)
                park(Document.objects.get(pk=document.pk), "refused", type(error).__name__)
            else:
                _log.warning("document %s waits: %s", document.pk, why)
                let_go(document, now, reason=why)

    def stop(self) -> None:
        """Give back what was taken and not entered."""
        self._begun.clear()
        put_back(self._worker)


def _through(document: Document, read: Read) -> None:
    """Enter what was read, or park the document with why there is nothing. Where another has it by now, what was read here is no longer asked for."""
    with door():
        held = Document.objects.select_for_update().filter(pk=document.pk, worker=document.worker, state=State.RECEIVED).first()
        if held is None:
            return
        if read.failure and not read.records:
            why = read.remarks[0] if read.remarks and read.failure.code == "nothing_read" else read.failure  # of all its parts one is told
            park(held, why.code, why.detail)
        else:
            enter(held, read.records, reader())
