"""Agreements, after an entry: what its meetings say of them is taken together with what others do."""

from __future__ import annotations

from collections.abc import Sequence

from samtrad.audit.models import Entry
from samtrad.followup.actions.agreements import forget, tell
from samtrad.pipeline.touched import meetings
from samtrad.register.models import Meeting

_ADDS = frozenset({"received", "queued", "entered", "published"})
"""What adds to matters: a first reading takes nothing from them."""


def follow_agreements(entries: Sequence[Entry]) -> None:
    """The follower: tell anew what the meetings that the entries touch say of agreements."""
    touched = meetings(entries)
    again = Meeting.objects.filter(pk__in=touched, reading__number__gt=1).exists()
    tell(touched, whole=again or any(entry.verb not in _ADDS for entry in entries))
    if any(entry.verb == "disposed" for entry in entries):
        forget()
