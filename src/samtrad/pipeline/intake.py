"""From the queue through the door: a document is read within bounds and entered, or parked with its reason."""

from __future__ import annotations

import logging
from datetime import datetime

from django.db import DatabaseError, OperationalError

from samtrad import __version__
from samtrad.bounded.limits import Limits
from samtrad.bounded.records import Read, Reader
from samtrad.documents.actions import let_go, park, store, take
from samtrad.documents.models import Document
from samtrad.register.actions import enter

READER = f"samtrad {__version__}"
"""The reader and its version, as readings tell it."""
LIMITS = Limits(60.0, 1024)
"""Seconds and MiB for one document."""
MOST_ATTEMPTS = 5
"""After so many beginnings that came to nothing a document is parked: it may be what ends the worker."""
_log = logging.getLogger(__name__)


def take_in(worker: str, reader: Reader, now: datetime) -> Document | None:
    """Read and enter the next document that waits; None where none does. Whatever goes wrong, the document is not lost."""
    document = take(worker, now)
    if document is None:
        return None
    if document.attempts > MOST_ATTEMPTS:
        park(document, "crashed", "")
        return document
    path = store().path(document.sha256)
    if not path.exists():
        park(document, "missing", "")
        return document
    try:
        _through(document, reader.read(str(path), document.name))
    except (OperationalError, OSError) as error:  # a locked database, a full disk: it may pass
        _log.warning("document %s waits: %s", document.pk, type(error).__name__)
        let_go(document, now, reason=type(error).__name__)
    except (DatabaseError, ValueError) as error:  # a record that the register cannot hold: that would not pass
        _log.exception("document %s is parked", document.pk)
        park(document, "refused", type(error).__name__)
    return document


def _through(document: Document, read: Read) -> None:
    """Enter what was read, or park the document with why there is nothing."""
    if read.failure and not read.records:
        park(document, read.failure.code, read.failure.detail)
        return
    enter(document, read.records, READER)
