"""Classing documents and items: named persons' acts, with their legal ground, and at once with all that follows."""

from __future__ import annotations

from typing import Any

from django.utils import timezone

from samtrad.access.models import User
from samtrad.access.states import Act, Classification
from samtrad.audit.actions import log
from samtrad.documents.actions import subject
from samtrad.documents.models import Document
from samtrad.people.naming import key
from samtrad.people.viewing import demand
from samtrad.register.actions import refresh
from samtrad.register.door import door
from samtrad.register.models import Classified, Item, Meeting
from samtrad.register.secrecy import cover
from samtrad.search.actions import forget


class NoGroundError(ValueError):
    """A secret without the paragraph that it rests on."""


def classify(thing: Document | Item, classification: Classification, ground: str, by: User) -> None:
    """Class a document or an item, with all that belongs to it. Raises ``NoGroundError`` and ``ForbiddenError``; then nothing has changed.

    What is made internal or secret is gone from all that is public when this returns. What is opened becomes public with its document.
    """
    ground = " ".join(ground.split())[:80]
    if classification == Classification.SECRET and not ground:
        raise NoGroundError
    demand(by, Act.CLASSIFY, thing if isinstance(thing, Document) else thing.scope)
    with door():
        if isinstance(thing, Document):
            _document(thing, classification, ground)
            log("classified", subject(thing), by, {"classification": classification, "ground": ground})
        else:
            _item(thing, classification, ground, by)
            log("classified", f"item:{thing.pk}", by, {"classification": classification, "ground": ground, "meeting": thing.meeting_id})


def _document(document: Document, classification: Classification, ground: str) -> None:
    document.refresh_from_db()
    document.classification, document.ground = classification, ground
    document.is_public = document.is_public and classification == Classification.OPEN
    document.save(update_fields=["classification", "ground", "is_public"])
    forget(document=document.pk)
    for meeting in Meeting.objects.filter(documents__document=document).distinct():
        refresh(meeting)


def _item(item: Item, classification: Classification, ground: str, by: User) -> None:
    meeting = Meeting.objects.get(pk=item.meeting_id)
    known: dict[str, Any] = {"meeting": meeting, "number": item.number, "key": key(item.heading)[:500]}
    if classification == Classification.OPEN:
        Classified.objects.filter(**known).delete()
        cover(meeting, list(Classified.objects.filter(meeting=meeting)))
    else:
        told = {"case_number": item.case_number, "classification": classification, "ground": ground, "by": by, "at": timezone.now()}
        Classified.objects.update_or_create(**known, defaults=told)
    forget(meeting=meeting.pk)
    refresh(meeting)
    item.refresh_from_db()
