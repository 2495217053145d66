"""Documents come: their bytes are kept, and they wait for their turn."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import BinaryIO, NamedTuple

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from samtrad.access.models import User
from samtrad.audit.actions import log
from samtrad.documents import masking
from samtrad.documents.actions.queue import retry
from samtrad.documents.actions.states import RefusedError, subject
from samtrad.documents.models import Document, Receipt
from samtrad.documents.personal_numbers import personal_numbers
from samtrad.documents.states import State, Way
from samtrad.documents.store import Store, Stored


class Received(NamedTuple):
    """A document that came, and whether it is new here."""

    document: Document
    is_new: bool


class DisposedError(RefusedError):
    """The document was here and was disposed of by its rule: it does not come back by the way it came."""


def store() -> Store:
    """Where this installation's files lie."""
    return Store(Path(settings.DATA) / "files")


def receive(source: BinaryIO | bytes, name: str, way: Way, by: User | None = None) -> Received:
    """Keep the bytes and put the document in the queue; one that is here already is only noted as having come again.

    The same bytes under the same name by the same way from the same sender are not even noted, so that a run that was cut off
    can be done again. One that could not be read is tried again. Raises ``TooLargeError``, ``DisposedError``, and ``OSError``
    as the store does; then nothing has changed.
    """
    kept = store().put(BytesIO(source) if isinstance(source, bytes) else source, settings.UPLOAD_LIMIT)
    try:
        return _noted(kept, plain(name), way, by)
    except DisposedError:
        store().remove(kept.sha256)
        raise


def _noted(kept: Stored, name: str, way: Way, by: User | None) -> Received:
    now = timezone.now()
    with transaction.atomic():
        shown = masking.covered(name, personal_numbers(name))
        document, is_new = Document.objects.get_or_create(sha256=kept.sha256, defaults={"name": shown, "size": kept.size, "received_at": now})
        if document.state == State.DISPOSED:
            raise DisposedError(document.address)
        if document.state == State.PARKED and way != Way.FOLDER:
            retry(document, by)
        if is_new or not Receipt.objects.filter(document=document, name=name, way=way, by=by).exists():
            Receipt.objects.create(document=document, name=name, way=way, at=now, by=by)
            log("received" if is_new else "received_again", subject(document), by, {"sha256": kept.sha256})
    return Received(document, is_new)


def plain(name: str) -> str:
    """A file's name as every database can keep it: what is no character becomes �, and of one that is too long the end stays."""
    return name.encode("utf-8", "replace").decode("utf-8").replace("\x00", "\ufffd")[-255:] or "-"
