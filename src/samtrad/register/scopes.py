"""Whose a document is: the body whose minutes it holds; where it holds those of several, all of them together."""

from __future__ import annotations

from collections.abc import Sequence

from samtrad.documents.models import Document, DocumentBody
from samtrad.register.models import Meeting


def scoped(document: Document, meetings: Sequence[Meeting], *, is_new: bool = False) -> None:
    """Tell whose a document is, by the meetings that it tells of. Only those who may in each of several bodies may with what holds their minutes."""
    bodies = sorted({meeting.body_id for meeting in meetings})
    document.scope = bodies[0] if len(bodies) == 1 else None
    told = bodies if len(bodies) > 1 else []
    if not is_new:
        DocumentBody.objects.filter(document=document).exclude(body__in=told).delete()
    DocumentBody.objects.bulk_create([DocumentBody(document=document, body=body) for body in told], ignore_conflicts=True)
