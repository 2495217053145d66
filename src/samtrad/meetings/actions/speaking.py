"""The speakers' list of an item: who asked for the floor, who has it, who had it and for how long."""

from __future__ import annotations

from datetime import datetime

from samtrad.access.models import User
from samtrad.meetings.actions.acting import Fault, MeetingError, acting_on, noted
from samtrad.meetings.models import AgendaItem, Participant, SpeakersTurn
from samtrad.meetings.queries.held import looked
from samtrad.meetings.states.codes import MeetingState

_OPEN = frozenset({MeetingState.OPEN})


def ask_floor(item: AgendaItem, participant: Participant, by: User, now: datetime, *, is_reply: bool = False) -> SpeakersTurn:
    """Somebody who is there asks for the floor; who waits already waits once."""
    with acting_on(item, by, _OPEN) as held:
        if participant.pk not in looked(held.meeting).at(held).present:
            raise MeetingError(Fault.NOT_THERE, participant.name)
        if held.disqualified.filter(participant=participant).exists():
            raise MeetingError(Fault.DISQUALIFIED, participant.name)
        waits = held.speakers.filter(participant=participant, began_at=None, ended_at=None).first()
        made = waits or SpeakersTurn.objects.create(item=held, participant=participant, is_reply=is_reply, asked_at=now)
        if not waits:
            noted("floor_asked", held.meeting, by, {"item": held.pk, "participant": participant.pk})
    return made


def next_speaker(item: AgendaItem) -> SpeakersTurn | None:
    """Who is to have the floor next: rejoinders first, then in the order they asked."""
    return item.speakers.filter(began_at=None, ended_at=None).order_by("-is_reply", "pk").first()


def give_floor(turn: SpeakersTurn, by: User, now: datetime) -> None:
    """Somebody has the floor; who had it has not."""
    with acting_on(turn.item, by, _OPEN) as held:
        if turn.began_at or turn.ended_at:
            raise MeetingError(Fault.STATE)
        held.speakers.filter(began_at__isnull=False, ended_at=None).update(ended_at=now)
        turn.began_at = now
        turn.save(update_fields=["began_at"])
        noted("floor_given", held.meeting, by, {"item": held.pk, "participant": turn.participant_id})


def end_floor(turn: SpeakersTurn, by: User, now: datetime) -> None:
    """Somebody has spoken, or waives the floor."""
    with acting_on(turn.item, by, _OPEN) as held:
        if turn.ended_at is None:
            turn.ended_at = now
            turn.save(update_fields=["ended_at"])
            noted("floor_ended", held.meeting, by, {"item": held.pk, "participant": turn.participant_id})
