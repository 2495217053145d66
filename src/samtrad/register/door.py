"""The door is one at a time: what is entered, published or withdrawn at once would make the same body or meeting twice."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from django.db import connection, models, transaction

from samtrad.access.locks import Lock, hold
from samtrad.documents.models import Document, Reading, Sensitive, Settlement
from samtrad.people.models import BodyRuling, Calling
from samtrad.register.models import MeetingDocument

_KNOWN: tuple[type[models.Model], ...] = (Reading, Sensitive, Settlement, Calling, BodyRuling, MeetingDocument)
"""What is kept of a document once it was read."""


@contextlib.contextmanager
def door() -> Iterator[None]:
    """A transaction that has the door to itself: SQLite's writer is alone already, PostgreSQL is asked for a lock until the transaction ends.

    It is taken before any row is locked, so that two who wait for each other never happen.
    """
    with transaction.atomic():
        hold(Lock.DOOR)
        yield


def is_new(document: Document) -> bool:
    """Whether a document was never read: nothing is kept of it beside that it came. One question instead of one for each of what may be kept."""
    known = " OR ".join(f"EXISTS (SELECT 1 FROM {connection.ops.quote_name(model._meta.db_table)} WHERE document_id = %s)" for model in _KNOWN)  # noqa: S608, SLF001 - names of our own tables
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {known}", [document.pk] * len(_KNOWN))
        return not cursor.fetchone()[0]
