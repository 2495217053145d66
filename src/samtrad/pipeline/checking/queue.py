"""What waits, and for how long."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from django.utils import timezone

from samtrad.documents.models import Document
from samtrad.documents.states import State
from samtrad.pipeline.checking.finding import Finding
from samtrad.pipeline.liveness import is_gone

_LONG = timedelta(days=1)


def queue() -> Iterator[Finding]:
    """Documents that could not be read, that have waited for a day, or whose worker is gone."""
    now = timezone.now()
    for one in Document.objects.exclude(reason="").exclude(state=State.DISPOSED).iterator():
        yield Finding("warning", "queue.parked" if one.state == State.PARKED else "queue.not_read_anew", f"document:{one.pk}", one.reason)
    for one in Document.objects.filter(state=State.RECEIVED).iterator():
        if one.worker and ((one.leased_until and one.leased_until < now) or is_gone(one.worker)):
            yield Finding("note", "queue.worker_gone", f"document:{one.pk}")
        elif one.received_at < now - _LONG and not one.worker:
            yield Finding("warning", "queue.waits", f"document:{one.pk}", one.detail)
