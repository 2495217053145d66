"""What is followed up, after threads: assignments, and what waits in matters."""

from __future__ import annotations

from collections.abc import Sequence

from samtrad.audit.models import Entry
from samtrad.followup.actions.tasks import follow_tasks, forget_tasks
from samtrad.matters.models import Passage
from samtrad.pipeline.touched import meetings, numbers


def follow_up(entries: Sequence[Entry]) -> None:
    """The follower: tell anew what the meetings that the entries touch say, and those whose matters a person put right."""
    touched = meetings(entries)
    touched |= set(Passage.objects.filter(pk__in=numbers(entries, "passage")).values_list("meeting", flat=True))
    bodies = bool(numbers(entries, "body"))
    if touched or bodies:
        follow_tasks(touched, anew=bodies or None)
    if any(entry.verb == "disposed" for entry in entries):
        forget_tasks()
