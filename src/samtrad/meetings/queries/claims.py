"""What somebody claims for a meeting that was held, as forms show it, and as they see it themselves."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from msgspec import Struct

from samtrad.meetings.models import Claim, Participant, RunMeeting
from samtrad.meetings.states.codes import ClaimState, MeetingState

HELD = frozenset(MeetingState) - {MeetingState.PLANNED, MeetingState.CALLED, MeetingState.CANCELLED}
"""States of a meeting for which one may claim."""
FIELDS = ("km", "expense", "expense_for", "lost_hours", "lost")
"""What a claim is made of, by the names of its fields in forms."""


class OwnClaim(Struct, frozen=True, kw_only=True):
    """A day, with what stands in its fields, what became of it, and whether they may still change it."""

    key: int
    day: date
    fields: dict[str, str]
    state: str
    reason: str
    may_change: bool


def own_claims(meeting: RunMeeting, person: Participant | None, typed: Mapping[str, str] | None = None) -> list[OwnClaim]:
    """Day by day; nothing before the meeting is held, or for one who does not take part. ``typed`` is what could not be noted."""
    if person is None or not person.name or meeting.state not in HELD:
        return []
    there = {one.sitting_id: one for one in Claim.objects.filter(participant=person)}
    return [
        OwnClaim(
            key=day.pk,
            day=day.day,
            fields=shown(there.get(day.pk), str(day.pk), typed),
            state=there[day.pk].state if day.pk in there else "",
            reason=there[day.pk].reason if day.pk in there else "",
            may_change=meeting.state != MeetingState.ARCHIVED and (day.pk not in there or there[day.pk].state != ClaimState.APPROVED),
        )
        for day in meeting.sittings.all()
    ]


def shown(claim: Claim | None, key: str, typed: Mapping[str, str] | None = None) -> dict[str, str]:
    """What stands in the fields: as it was typed, where it could not be noted, or as it is noted."""
    if typed:
        return {field: typed.get(f"{field}-{key}", "") for field in FIELDS}
    return {field: _written(getattr(claim, field)) if claim else "" for field in FIELDS}


def _written(value: Decimal | str) -> str:
    """A number as one writes it, without noughts behind; nothing where it is nought."""
    if isinstance(value, str):
        return value
    return f"{value.normalize():f}".replace(".", ",") if value else ""
