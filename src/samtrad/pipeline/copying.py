"""Masked copies follow what is masked: made after the act, as a document takes its time to draw; until then its masked text is what anyone gets."""

from __future__ import annotations

from collections.abc import Sequence

from samtrad.audit.models import Entry
from samtrad.documents.copies import make_copy
from samtrad.documents.models import Document, Sensitive
from samtrad.documents.states import SensitiveState

_VERBS = ("published", "masked", "kept", "entered", "classified")


def copy(entries: Sequence[Entry]) -> None:
    """The follower: make the copies of public documents that have masks."""
    if not any(entry.verb in _VERBS for entry in entries):
        return
    masked = Sensitive.objects.exclude(state=SensitiveState.KEEP).values("document")
    touched = {int(entry.subject.partition(":")[2]) for entry in entries if entry.subject.startswith("document:")}
    touched |= set(
        Document.objects.filter(meetings__meeting__in=[entry.about["meeting"] for entry in entries if "meeting" in entry.about]).values_list("pk", flat=True)
    )
    for document in Document.objects.filter(pk__in=touched, is_public=True).filter(pk__in=masked):
        make_copy(document)
