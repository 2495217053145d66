"""Versions of a meeting's documents: a corrected one takes the place of the one before it, and both stay."""

from __future__ import annotations

from samtrad.documents.models import Document
from samtrad.register.models import Meeting, MeetingDocument

_EXTRACT = "extract"
"""An extract of the minutes is no version of them."""


def supersede(document: Document, meeting: Meeting, role: str) -> None:
    """Let a document take the place of the one that told of a meeting in this role before; the document is saved by the one who enters it."""
    if role == _EXTRACT:
        return
    for older in meeting.documents.filter(role=role, is_current=True).exclude(document=document).select_related("document"):
        older.is_current = False
        older.save(update_fields=["is_current"])
        if document.supersedes_id is None:
            document.supersedes = older.document


def leave(link: MeetingDocument, document: Document) -> Meeting:
    """Take a document from a meeting that it does not tell of after all: those before and after it are versions of each other again.

    The document is saved by the one who enters or disposes of it.
    """
    meeting, role = link.meeting, link.role
    link.delete()
    others = set(meeting.documents.values_list("document_id", flat=True))
    before = document.supersedes_id if document.supersedes_id in others else None
    Document.objects.filter(supersedes=document, pk__in=others).update(supersedes=before)
    if before:
        document.supersedes = None
    if role != _EXTRACT and not meeting.documents.filter(role=role, is_current=True).exists():
        latest = meeting.documents.filter(role=role).order_by("-document_id").first()
        if latest:
            latest.is_current = True
            latest.save(update_fields=["is_current"])
    return meeting
