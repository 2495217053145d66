"""What those who came to a meeting claim for it, day by day: noted for them, or told by themselves and then approved or declined."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from django.db import transaction

from samtrad.access.models import User
from samtrad.audit.actions import log
from samtrad.meetings.actions.acting import Fault, MeetingError, acting, line, noted, told, within
from samtrad.meetings.models import Claim, Participant, RunMeeting, RunSitting
from samtrad.meetings.queries.claims import HELD
from samtrad.meetings.states.codes import ClaimState, MeetingState

_KM, _KRONOR, _HOURS = Decimal(9999), Decimal(99999), Decimal(24)


class Claimed(NamedTuple):
    """What somebody claims for a day; nothing of it where all is nought."""

    km: Decimal = Decimal(0)
    expense: Decimal = Decimal(0)
    expense_for: str = ""
    lost_hours: Decimal = Decimal(0)
    lost: Decimal = Decimal(0)


def claim(meeting: RunMeeting, wanted: Mapping[tuple[int, int], Claimed], by: User, now: datetime) -> int:
    """Note what is claimed, as whoever keeps the meeting tells it and so approves it, by participant and day; how many changed. What was claimed and is nought now is taken away. All is noted, or nothing."""
    with acting(meeting, by, HELD) as held:
        people = {one.pk: one for one in held.participants.exclude(name="")}
        days = {one.pk: one for one in held.sittings.all()}
        there = {(one.participant_id, one.sitting_id): one for one in Claim.objects.filter(participant__meeting=held)}
        changed = [key for key, one in wanted.items() if _noted(people.get(key[0]), days.get(key[1]), one, there.get(key), _By(by, now, ClaimState.APPROVED))]
        if changed:
            noted("claims_noted", held, by, {"count": len(changed)})
    return len(changed)


def tell(person: Participant, wanted: Mapping[int, Claimed], by: User | None, now: datetime) -> int:
    """Somebody who was called claims for themselves, by days; how many changed. What was approved stands; whoever keeps the meeting decides on the rest."""
    with transaction.atomic():
        held = RunMeeting.objects.select_for_update().select_related(None).get(pk=person.meeting_id)
        within(held, HELD - {MeetingState.ARCHIVED})
        days = {one.pk: one for one in held.sittings.all()}
        there = {one.sitting_id: one for one in Claim.objects.filter(participant=person)}
        changed = 0
        for key, one in wanted.items():
            before = there.get(key)
            if before is not None and before.state == ClaimState.APPROVED:
                continue
            changed += _noted(person, days.get(key), one, before, _By(by, now, ClaimState.TOLD))
        if changed:
            log("claims_told", f"run_meeting:{held.pk}", by, {"participant": person.pk, "count": changed})
    return changed


def approve(meeting: RunMeeting, claims: Collection[int], by: User, now: datetime) -> int:
    """Approve claims that are told; how many."""
    with acting(meeting, by, HELD) as held:
        rows = Claim.objects.filter(participant__meeting=held, pk__in=claims, state=ClaimState.TOLD)
        count = rows.update(state=ClaimState.APPROVED, decided_by=by, decided_at=now, reason="")
        if not count:
            raise MeetingError(Fault.CHANGED)
        noted("claims_approved", held, by, {"count": count})
    return count


def decline(meeting: RunMeeting, claim: int, reason: str, by: User, now: datetime) -> None:
    """Decline a claim that is told, with a reason that whoever made it reads; they may tell it anew."""
    with acting(meeting, by, HELD) as held:
        why = told(reason, 200)
        rows = Claim.objects.filter(participant__meeting=held, pk=claim, state=ClaimState.TOLD)
        if not rows.update(state=ClaimState.DECLINED, decided_by=by, decided_at=now, reason=why):
            raise MeetingError(Fault.CHANGED)
        noted("claim_declined", held, by, {"claim": claim})


class _By(NamedTuple):
    """Who notes a claim, when, and how it stands then."""

    user: User | None
    now: datetime
    state: ClaimState


def _noted(person: Participant | None, day: RunSitting | None, wanted: Claimed, there: Claim | None, by: _By) -> bool:
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
    is_decided = by.state != ClaimState.TOLD
    decided = {"state": by.state, "decided_by": by.user if is_decided else None, "decided_at": by.now if is_decided else None, "reason": ""}
    Claim.objects.update_or_create(participant=person, sitting=day, defaults={**wanted._asdict(), "by": by.user, "at": by.now, **decided})
    return True


def _looked(person: Participant, wanted: Claimed) -> None:
    """That a claim is one that can be: no more than a day has, and what was laid out is told for what."""
    most = (_KM, _KRONOR, _HOURS, _KRONOR)
    if any(not 0 <= one <= top for one, top in zip((wanted.km, wanted.expense, wanted.lost_hours, wanted.lost), most, strict=True)):
        raise MeetingError(Fault.AMOUNT, person.name)
    if wanted.expense and not wanted.expense_for:
        raise MeetingError(Fault.FOR_WHAT, person.name)
