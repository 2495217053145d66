"""Noting what those who came to a meeting claim for it, day by day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from samtrad.access.models import User
from samtrad.meetings.actions.acting import Fault, MeetingError, acting, line, noted
from samtrad.meetings.models import Claim, Participant, RunMeeting, RunSitting
from samtrad.meetings.states.codes import MeetingState

_HELD = frozenset(MeetingState) - {MeetingState.PLANNED, MeetingState.CALLED, MeetingState.CANCELLED}
_KM, _KRONOR, _HOURS = Decimal(9999), Decimal(99999), Decimal(24)


class Claimed(NamedTuple):
    """What somebody claims for a day; nothing of it where all is nought."""

    km: Decimal = Decimal(0)
    expense: Decimal = Decimal(0)
    expense_for: str = ""
    lost_hours: Decimal = Decimal(0)
    lost: Decimal = Decimal(0)


def claim(meeting: RunMeeting, told: Mapping[tuple[int, int], Claimed], by: User, now: datetime) -> int:
    """Note what is claimed, by participant and day; how many changed. What was claimed and is nought now is taken away. All is noted, or nothing."""
    with acting(meeting, by, _HELD) as held:
        people = {one.pk: one for one in held.participants.exclude(name="")}
        days = {one.pk: one for one in held.sittings.all()}
        there = {(one.participant_id, one.sitting_id): one for one in Claim.objects.filter(participant__meeting=held)}
        changed = [key for key, wanted in told.items() if _noted(people.get(key[0]), days.get(key[1]), wanted, there.get(key), by, now)]
        if changed:
            noted("claims_noted", held, by, {"count": len(changed)})
    return len(changed)


def _noted(person: Participant | None, day: RunSitting | None, wanted: Claimed, there: Claim | None, by: User, now: datetime) -> bool:
    if person is None or day is None:
        raise MeetingError(Fault.UNKNOWN)
    wanted = wanted._replace(expense_for=line(wanted.expense_for, 120) if wanted.expense else "")
    _looked(person, wanted)
    if not any((wanted.km, wanted.expense, wanted.lost_hours, wanted.lost)):
        if there is not None:
            there.delete()
        return there is not None
    if there is not None and Claimed(there.km, there.expense, there.expense_for, there.lost_hours, there.lost) == wanted:
        return False
    Claim.objects.update_or_create(participant=person, sitting=day, defaults={**wanted._asdict(), "by": by, "at": now})
    return True


def _looked(person: Participant, wanted: Claimed) -> None:
    """That a claim is one that can be: no more than a day has, and what was laid out is told for what."""
    most = (_KM, _KRONOR, _HOURS, _KRONOR)
    if any(not 0 <= one <= top for one, top in zip((wanted.km, wanted.expense, wanted.lost_hours, wanted.lost), most, strict=True)):
        raise MeetingError(Fault.AMOUNT, person.name)
    if wanted.expense and not wanted.expense_for:
        raise MeetingError(Fault.FOR_WHAT, person.name)
