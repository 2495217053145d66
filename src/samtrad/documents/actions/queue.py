"""The queue: who reads a document now, what happens to one that cannot be read, and to one whose reader went away."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F, Q

from samtrad.access.models import User
from samtrad.audit.actions import log
from samtrad.documents.actions.states import moved, subject
from samtrad.documents.models import Document, Reading, Receipt
from samtrad.documents.states import State, Way

LEASE = timedelta(minutes=10)
"""How long a worker has a document before another may take it; it is renewed while it is being read."""
_LATER = (timedelta(seconds=10), timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=30))
"""How long a failure that may pass is waited out, the first time and those after it."""


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
        document.crashes += bool(document.worker)
        document.attempts = min(document.attempts + 1, _MOST)
        document.worker, document.leased_until = worker, now + LEASE
        document.save(update_fields=["worker", "leased_until", "attempts", "crashes"])
    return document


_MOST = 10_000
"""More attempts than this are not told apart."""


def renew(documents: Collection[Document], worker: str, now: datetime) -> None:
    """The worker is still busy with these."""
    Document.objects.filter(pk__in=[one.pk for one in documents], worker=worker).update(leased_until=now + LEASE)


def release(is_gone: Callable[[str], bool]) -> int:
    """Free what workers had that are known to be gone, without waiting for the end of their time; how many documents."""
    names = Document.objects.filter(state=State.RECEIVED).exclude(worker="").values_list("worker", flat=True).distinct()
    gone = [name for name in names if is_gone(name)]
    if not gone:
        return 0
    return Document.objects.filter(state=State.RECEIVED, worker__in=gone).update(worker="", leased_until=None, crashes=F("crashes") + 1)


def put_back(worker: str) -> None:
    """Give back what a worker took and did not enter, as it was told to stop. It is as if nothing had been taken."""
    Document.objects.filter(worker=worker, state=State.RECEIVED).update(worker="", leased_until=None, attempts=F("attempts") - 1)


def let_go(document: Document, now: datetime, *, reason: str) -> None:
    """Put a document back after a failure that may pass: a full disk, a locked database. It waits longer each time, and says why."""
    wait = _LATER[min(document.attempts, len(_LATER)) - 1]
    mine = Document.objects.filter(pk=document.pk, state=State.RECEIVED, worker=document.worker)
    mine.update(worker="", leased_until=None, not_before=now + wait, detail=reason[:200])


def park(document: Document, reason: str, detail: str = "") -> None:
    """Set a document aside that cannot be read, with why; it is never lost, and may be tried again.

    Where it was read before and only reading it anew failed, what was read then holds, and it says why there is nothing newer.
    """
    with transaction.atomic():
        before = Reading.objects.filter(document=document, is_current=True).exists()
        moved(document, State.ENTERED if before else State.PARKED)
        document.reason, document.detail, document.worker, document.leased_until = reason[:60], detail.replace("\x00", " ")[:200], "", None
        document.save(update_fields=["state", "reason", "detail", "worker", "leased_until"])
        log("not_read_anew" if before else "parked", subject(document), None, {"reason": document.reason})


def retry(document: Document, by: User | None) -> None:
    """Put a document in the queue again: one that was parked, or one that a newer reader shall read."""
    with transaction.atomic():
        moved(document, State.RECEIVED)
        document.reason, document.detail, document.not_before, document.attempts, document.crashes = "", "", None, 0, 0
        document.save(update_fields=["state", "reason", "detail", "not_before", "attempts", "crashes"])
        log("queued", subject(document), by)


def read_anew(reader: str, by: User | None, *, all_of_them: bool = False) -> int:
    """Put documents in the queue again that another version read than this reader (or all that are entered); how many. What persons settled holds.

    What was written here was never read: its record is what happened, and no reader knows better.
    """
    written = Receipt.objects.filter(way=Way.MEETING).values("document")
    found = Reading.objects.filter(is_current=True, document__state=State.ENTERED).exclude(document__in=written)
    if not all_of_them:
        found = found.exclude(reader=reader)
    documents = Document.objects.filter(pk__in=found.values("document")).order_by("id")
    count = 0
    for document in documents.iterator(500):
        retry(document, by)
        count += 1
    return count
