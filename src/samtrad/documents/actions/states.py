"""How a document changes its state, and what the log calls it."""

from __future__ import annotations

from samtrad.documents.models import Document
from samtrad.documents.states import FOLLOWS, State


class RefusedError(ValueError):
    """An act that the document's state does not allow."""


def moved(document: Document, state: State) -> None:
    """Change a document's state; ``RefusedError`` where it may not become that."""
    if state not in FOLLOWS[State(document.state)]:
        raise RefusedError(f"{document.state} -> {state}")
    document.state = state


def subject(document: Document) -> str:
    """What the log calls a document."""
    return f"document:{document.pk}"
