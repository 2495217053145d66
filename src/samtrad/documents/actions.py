"""What is done to documents: they are received, taken up by a worker, parked, tried again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, NamedTuple

import msgspec
from django.conf import settings
from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from samtrad.access.models import User
from samtrad.audit.actions import log
from samtrad.bounded.record import Record
from samtrad.documents.models import Document, Doubt, Reading, Receipt
from samtrad.documents.states import FOLLOWS, State, Way
from samtrad.documents.store import Store
from samtrad.documents.weights import weight

LEASE = timedelta(minutes=10)
"""How long a worker has a document before another may take it: longer than reading one may take."""
_LATER = (timedelta(seconds=30), timedelta(minutes=5), timedelta(hours=1))
"""How long a failure that may pass is waited out, the first time and those after it."""


class Received(NamedTuple):
    """A document that came, and whether it was here already."""

    document: Document
    is_new: bool


class RefusedError(ValueError):
    """An act that the document's state does not allow."""


def store() -> Store:
    """Where this installation's files lie."""
    return Store(Path(settings.DATA) / "files")


def receive(source: BinaryIO | bytes, name: str, way: Way, by: User | None = None) -> Received:
    """Keep the bytes and put the document in the queue; one that is here already is only noted as having come again.

    Raises ``TooLargeError`` and ``OSError`` as the store does.
    """
    kept = store().put(BytesIO(source) if isinstance(source, bytes) else source, settings.UPLOAD_LIMIT)
    now = timezone.now()
    with transaction.atomic():
        document, is_new = Document.objects.get_or_create(sha256=kept.sha256, defaults={"name": name[-255:], "size": kept.size, "received_at": now})
        Receipt.objects.create(document=document, name=name[-255:], way=way, at=now, by=by)
        log("received" if is_new else "received_again", subject(document), by, {"sha256": kept.sha256})
    return Received(document, is_new)


def take(worker: str, now: datetime) -> Document | None:
    """Give the worker the next document that waits, or whose worker went silent; None where nothing waits.

    Two workers never get the same: the row is locked while it is taken, and the lease tells the others.
    """
    free = Q(worker="") | Q(leased_until__lt=now)
    due = Q(not_before__isnull=True) | Q(not_before__lte=now)
    with transaction.atomic():
        document = Document.objects.select_for_update(skip_locked=True).filter(free, due, state=State.RECEIVED).order_by("id").first()
        if document is None:
            return None
        document.worker, document.leased_until = worker, now + LEASE
        document.attempts = F("attempts") + 1
        document.save(update_fields=["worker", "leased_until", "attempts"])
    document.refresh_from_db(fields=["attempts"])
    return document


def let_go(document: Document, now: datetime, *, reason: str) -> None:
    """Put a document back after a failure that may pass: a full disk, a locked database. It waits longer each time."""
    wait = _LATER[min(document.attempts, len(_LATER)) - 1]
    Document.objects.filter(pk=document.pk, state=State.RECEIVED).update(worker="", leased_until=None, not_before=now + wait, detail=reason[:200])


def park(document: Document, reason: str, detail: str = "") -> None:
    """Set a document aside that cannot be read, with why; it is never lost, and may be tried again."""
    with transaction.atomic():
        moved(document, State.PARKED)
        document.reason, document.detail, document.worker, document.leased_until = reason[:60], detail[:200], "", None
        document.save(update_fields=["state", "reason", "detail", "worker", "leased_until"])
        log("parked", subject(document), None, {"reason": document.reason})


def retry(document: Document, by: User | None) -> None:
    """Put a document in the queue again: one that was parked, or one that a newer reader shall read."""
    with transaction.atomic():
        moved(document, State.RECEIVED)
        document.reason, document.detail, document.not_before, document.attempts = "", "", None, 0
        document.save(update_fields=["state", "reason", "detail", "not_before", "attempts"])
        log("queued", subject(document), by)


def moved(document: Document, state: State) -> None:
    """Change a document's state; ``RefusedError`` where it may not become that."""
    if state not in FOLLOWS[State(document.state)]:
        raise RefusedError(f"{document.state} -> {state}")
    document.state = state


def subject(document: Document) -> str:
    """What the log calls a document."""
    return f"document:{document.pk}"


def keep(document: Document, records: Sequence[Record], reader: str) -> list[Reading]:
    """Keep what a reader (its name and version) made of a document as the readings that hold; older ones stay, marked as such. A record that says the same is not kept twice."""
    before = {reading.number: reading for reading in Reading.objects.filter(document=document, is_current=True)}
    kept = []
    for number, record in enumerate(records, 1):
        old = before.pop(number, None)
        if old and bytes(old.record) == bytes(record.minutes) and old.string == record.text:
            kept.append(old)
            continue
        if old:
            _withdraw(old)
        kept.append(_kept(document, number, record, reader))
    for left in before.values():
        _withdraw(left)
    return kept


def _withdraw(reading: Reading) -> None:
    reading.is_current = False
    reading.save(update_fields=["is_current"])


def _kept(document: Document, number: int, record: Record, reader: str) -> Reading:
    reading = Reading.objects.create(
        document=document,
        number=number,
        name=record.name[-255:],
        reader=reader,
        read_at=timezone.now(),
        record=bytes(record.minutes),
        text=record.text.encode("utf-8"),
        boxes=msgspec.json.encode(record.placed),
    )
    doubts = [
        Doubt(
            reading=reading,
            number=at,
            code=doubt.code,
            message=doubt.message,
            pointer=(doubt.pointer or "")[:120],
            candidates=doubt.candidates,
            spans=doubt.spans,
            weight=weight(doubt.code, doubt.pointer),
        )
        for at, doubt in enumerate(reading.minutes.doubts)
    ]
    Doubt.objects.bulk_create(doubts)
    return reading
