"""Masked copies follow what is masked: made after the act, as a document takes its time to draw; until then its masked text is what anyone gets."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from django.db import transaction

from samtrad.audit.models import Entry
from samtrad.documents.copies import make_copy
from samtrad.documents.models import Derivative, Document, Sensitive
from samtrad.documents.states import SensitiveState
from samtrad.meetings.actions.disposing import remove_unheld

_VERBS = ("published", "masked", "kept", "entered", "classified")


def copy(entries: Sequence[Entry]) -> None:
    """The follower: make the copies of public documents that have masks. What a copy shows that is masked since lies nowhere any more."""
    if not any(entry.verb in _VERBS for entry in entries):
        return
    masked = Sensitive.objects.exclude(state=SensitiveState.KEEP).values("document")
    touched = {int(entry.subject.partition(":")[2]) for entry in entries if entry.subject.startswith("document:")}
    touched |= set(
        Document.objects.filter(meetings__meeting__in=[entry.about["meeting"] for entry in entries if "meeting" in entry.about]).values_list("pk", flat=True)
    )
    for document in Document.objects.filter(pk__in=touched, is_public=True).filter(pk__in=masked):
        copies = Derivative.objects.filter(document=document)
        before = set(copies.values_list("sha256", flat=True))
        make_copy(document)
        if left := before - set(copies.values_list("sha256", flat=True)):
            transaction.on_commit(partial(remove_unheld, left))
