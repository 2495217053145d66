"""Agreements, after an entry: what its meetings say of them is taken together with what others do.

Meetings that were entered before the register had rows of what is to be followed up get them here, each when its entry is come to.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from samtrad.access.locks import Lock, hold
from samtrad.audit.models import Entry
from samtrad.documents.queries import worded
from samtrad.followup.actions.agreements import forget, tell
from samtrad.followup.actions.apart import apart
from samtrad.pipeline.touched import meetings
from samtrad.register.actions import refresh
from samtrad.register.door import door
from samtrad.register.models import AgreementEvent, Assignment, Meeting

_ADDS = frozenset({"received", "queued", "entered", "published"})
"""What adds to matters: a first reading takes nothing from them."""


def follow_agreements(entries: Sequence[Entry]) -> None:
    """The follower: tell anew what the meetings that the entries touch say of agreements."""
    touched = meetings(entries)
    fill(touched)
    again = Meeting.objects.filter(pk__in=touched, reading__number__gt=1).exists()
    tell(touched, whole=again or any(entry.verb not in _ADDS for entry in entries))
    if any(entry.verb == "disposed" for entry in entries):
        forget()


def fill(touched: Iterable[int]) -> int:
    """Make the facts anew of meetings whose record tells of tasks or agreements and that have no row of them; how many."""
    told = set(touched)
    told -= set(AgreementEvent.objects.filter(meeting__in=told).values_list("meeting", flat=True))
    told -= set(Assignment.objects.filter(meeting__in=told).values_list("meeting", flat=True))
    count = 0
    for meeting in Meeting.objects.filter(pk__in=told, reading__isnull=False).select_related("reading__document", "body"):
        with apart("facts of meeting", meeting.pk):
            minutes = worded(meeting.reading) if meeting.reading else None
            if minutes and (minutes.agreements or minutes.assignments):
                hold(Lock.THREADS)  # before the door, as everywhere
                with door():
                    refresh(meeting)
                count += 1
    return count
