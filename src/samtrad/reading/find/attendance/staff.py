"""Who of those that did not come is employed: "Ej närvarande" lists politicians and officials together."""

from __future__ import annotations

from collections.abc import Sequence

from samtrad.reading.find.people.draft import Draft
from samtrad.reading.find.people.offices import is_official

_FEWEST = 2


def part_staff(drafts: Sequence[Draft]) -> None:
    """Make officers of absent people with the title of one who is employed and no party, where all members who came have a party and officials are listed apart."""
    members = [d for d in drafts if not d.absent and not d.heading.absent and not d.vacant and (d.capacity or d.heading.capacity) == "member"]
    if len(members) < _FEWEST or any(d.party is None for d in members) or not any((d.capacity or d.heading.capacity) == "officer" for d in drafts):
        return
    for draft in drafts:
        if draft.heading.absent and not draft.heading.strict and draft.party is None and draft.capacity is None and draft.heading.capacity == "member":
            title = draft.title_words
            if title is not None and is_official(title):
                draft.capacity = "officer"
