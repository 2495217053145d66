"""What those who certify say of the text, and what becomes of it: it is changed when the unit is taken back, or stands as it is."""

from __future__ import annotations

from datetime import datetime

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.meetings.actions.acting import Fault, MeetingError, acting, noted, prose
from samtrad.meetings.models import AgendaItem, Certifier, Remark
from samtrad.meetings.states.codes import SignatureState, UnitState


def remark(certifier: Certifier, text: str, by: User, now: datetime, *, item: AgendaItem | None = None) -> Remark:
    """One who certifies says something of the text, or of an item in it, by their own account and before they sign."""
    if certifier.participant.user_id != by.pk:
        raise MeetingError(Fault.UNKNOWN, certifier.participant.name)
    with acting(certifier.unit.meeting, by, None, Act.READ_INTERNAL) as held:
        one = Certifier.objects.select_related("unit").get(pk=certifier.pk)
        if one.unit.state != UnitState.SENT or one.state != SignatureState.ASKED:
            raise MeetingError(Fault.STATE, one.state)
        if item is not None and not one.unit.items.filter(pk=item.pk).exists():
            raise MeetingError(Fault.UNKNOWN)
        if not (words := prose(text)):
            raise MeetingError(Fault.EMPTY)
        made = Remark.objects.create(unit=one.unit, certifier=one, item=item, text=words, at=now)
        noted("unit_remarked", held, by, {"certifier": one.pk, "remark": made.pk})
    return made


def answer(remark_: Remark, text: str, by: User, now: datetime) -> None:
    """Whoever runs the meeting says what became of it. What is answered is answered once."""
    with acting(remark_.unit.meeting, by) as held:
        one = Remark.objects.get(pk=remark_.pk)
        if one.answer:
            raise MeetingError(Fault.STATE)
        if not (words := prose(text)):
            raise MeetingError(Fault.EMPTY)
        one.answer, one.answered_by, one.answered_at = words, by, now
        one.save(update_fields=["answer", "answered_by", "answered_at"])
        noted("remark_answered", held, by, {"remark": one.pk})
