"""What is unlawful, missing or to be looked at in a meeting, in words, with what to do and where."""

from __future__ import annotations

from django.urls import reverse
from msgspec import Struct

from samtrad.meetings.law.checklist import check
from samtrad.meetings.models import RunMeeting
from samtrad.meetings.queries.held import looked
from samtrad.workspace.meetings.after import words


class Check(Struct, frozen=True, kw_only=True):
    """One thing that was found: how heavy, in which item, what it is, what to do, and where."""

    weight: str
    weighs: str
    item: str
    told: str
    to_do: str
    url: str


def checks(meeting: RunMeeting) -> list[Check]:
    """All that is found, the heaviest first."""
    seen = looked(meeting)
    found = []
    for one in check(seen.held):
        item = None if one.item is None else seen.items[one.item]
        if item is not None and item.state == "withdrawn":
            continue  # what was withdrawn before it was taken up needs no number
        found.append(
            Check(
                weight=str(one.weight),
                weighs=str(words.WEIGHTS[one.weight]),
                item=(f"§ {item.number} {item.title}" if item.number else item.title) if item else "",
                told=str(words.CODES[one.code]),
                to_do=words.to_do(one.code, one.weight),
                url=reverse("workspace:meeting-work", args=[meeting.address, item.pk]) if item else "",
            )
        )
    return sorted(found, key=lambda one: list(words.WEIGHTS).index(one.weight))
