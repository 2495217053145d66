"""Deciding what is masked, with all that follows: the facts are worded anew and what can be found forgets the words, at once."""

from __future__ import annotations

from collections.abc import Sequence

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.documents import sensitive
from samtrad.documents.models import Document, Reading, Sensitive
from samtrad.documents.states import SensitiveKind, SensitiveState
from samtrad.people.viewing import demand
from samtrad.reading.words import Span
from samtrad.register.actions import refresh
from samtrad.register.door import door
from samtrad.register.models import Meeting
from samtrad.search.actions import forget


def decide(rows: Sequence[Sensitive], state: SensitiveState, by: User) -> None:
    """A person decides what becomes of what was found. Raises ``NeverKeptError`` and ``ForbiddenError``; then nothing has changed."""
    for document in {row.document for row in rows}:
        demand(by, Act.PUBLISH, document)
    with door():
        for document in sensitive.decide(rows, state, by):
            _follow(document)


def mask_all(document: Document, by: User) -> int:
    """A person masks all that waits for a decision; how many. For one who knows the source, and the operator of the machine."""
    with door():
        rows = list(Sensitive.objects.filter(document=document, state=SensitiveState.FOUND).select_related("document"))
        if rows:
            sensitive.decide(rows, SensitiveState.MASK, by)
            _follow(document)
    return len(rows)


def mark(reading: Reading, span: Span, by: User, kind: SensitiveKind = SensitiveKind.OTHER) -> list[Sensitive]:
    """A person masks words that were not found, wherever they stand."""
    demand(by, Act.PUBLISH, reading.document)
    with door():
        rows = sensitive.mark(reading, span, by, kind)
        _follow(reading.document)
    return rows


def mark_words(reading: Reading, told: str, by: User) -> list[Sensitive]:
    """A person masks words as they say them, wherever they stand; none where they do not."""
    demand(by, Act.PUBLISH, reading.document)
    with door():
        rows = sensitive.mark_words(reading, told, by)
        if rows:
            _follow(reading.document)
    return rows


def mark_in_name(document: Document, told: str, by: User) -> bool:
    """A person masks words in the name of a file, where they do not stand in its text; whether they stand there."""
    demand(by, Act.PUBLISH, document)
    with door():
        return sensitive.mark_in_name(document, told, by)


def _follow(document: Document) -> None:
    forget(document=document.pk)
    for meeting in Meeting.objects.filter(documents__document=document).distinct():
        refresh(meeting)
