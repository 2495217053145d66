"""What keeps work from being done that may be done later: a code for each, so that people are told."""

from __future__ import annotations

from django.db import DatabaseError, IntegrityError, InterfaceError, OperationalError

from samtrad.bounded.system import reason

_BUSY = ("locked", "deadlock", "could not obtain lock", "canceling statement", "serialize")
_FULL = ("disk is full", "no space left", "could not extend file")
_BROKEN = ("disk i/o error", "malformed", "unable to open", "readonly")


def code(error: Exception) -> str:
    """What an error means: ``system.…`` for the machine's, ``database.busy``, ``.full``, ``.broken``, ``.away`` for the database's; empty for what would not pass."""
    if isinstance(error, OperationalError | InterfaceError):
        told = str(error).casefold()
        kinds = (("busy", _BUSY), ("full", _FULL), ("broken", _BROKEN))
        return "database." + next((kind for kind, words in kinds if any(word in told for word in words)), "away")
    if isinstance(error, IntegrityError):  # another did the same at the same time
        return "database.busy"
    if isinstance(error, OSError) and not isinstance(error, DatabaseError):
        return reason(error)
    return ""
