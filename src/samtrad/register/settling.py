"""What persons settle, and the facts that follow from it: one act each, by someone who may, undone as easily."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.documents.actions import settling as acts
from samtrad.documents.actions.settling import Change
from samtrad.documents.models import Document, Doubt, Reading, Settlement
from samtrad.documents.states import State
from samtrad.people.viewing import demand
from samtrad.register.actions import retell
from samtrad.register.door import door


def settle(reading: Reading, changes: Sequence[Change], by: User, doubt: Doubt | None = None, act: uuid.UUID | None = None) -> list[Settlement]:
    """Settle values of a record, and make the meeting's facts anew. Raises ``ForbiddenError``, ``RefusedError``; then nothing has changed."""
    demand(by, Act.SETTLE, reading.document)
    with door():
        made = acts.settle(reading, changes, by, doubt, act)
        _follow(reading.document)
    return made


def unknowable(doubt: Doubt, by: User, act: uuid.UUID | None = None) -> Settlement:
    """Tell that what a doubt asks cannot be known."""
    demand(by, Act.SETTLE, doubt.reading.document)
    with door():
        made = acts.unknowable(doubt, by, act)
        _follow(doubt.reading.document)
    return made


def undo(document: Document, act: uuid.UUID, by: User) -> list[Settlement]:
    """Undo an act, and make the meeting's facts anew."""
    demand(by, Act.SETTLE, document)
    with door():
        undone = acts.undo(document, act, by)
        _follow(document)
    return undone


def _follow(document: Document) -> None:
    """The facts as they are settled now, in the meetings that the document tells of by now."""
    if document.state != State.DISPOSED:
        retell(document)
