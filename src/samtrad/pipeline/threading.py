"""Matters, after an entry: what its meetings are about is linked with what others are."""

from __future__ import annotations

from collections.abc import Sequence

from samtrad.audit.models import Entry
from samtrad.matters.actions import called_anew, forget, thread
from samtrad.pipeline.touched import meetings, numbers


def follow_threads(entries: Sequence[Entry]) -> None:
    """The follower: thread the meetings that the entries touch."""
    thread(meetings(entries))
    called_anew(sorted(numbers([entry for entry in entries if entry.verb == "body_named"], "body")))
    if any(entry.verb == "disposed" for entry in entries):
        forget()
