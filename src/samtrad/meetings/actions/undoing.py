"""What was noted by mistake is taken back: that somebody took no part, a reservation. It is logged as any act."""

from __future__ import annotations

from samtrad.access.models import User
from samtrad.meetings.actions.acting import DURING, acting_on, noted
from samtrad.meetings.actions.handling import HANDLED
from samtrad.meetings.models import Declined, Reservation
from samtrad.meetings.states.codes import ItemState, MeetingState


def take_part(declined: Declined, by: User) -> None:
    """Somebody took part in deciding after all."""
    with acting_on(declined.item, by, frozenset({MeetingState.OPEN}), stages=HANDLED) as held:
        noted("declined_not", held.meeting, by, {"item": held.pk, "participant": declined.participant_id})
        declined.delete()


def reserve_not(reservation: Reservation, by: User) -> None:
    """A reservation or a statement is taken back while the meeting is held."""
    stages = frozenset({ItemState.HANDLED, ItemState.DONE, ItemState.PUT_OFF})
    with acting_on(reservation.item, by, DURING, stages=stages) as held:
        noted("reserved_not", held.meeting, by, {"item": held.pk, "participant": reservation.participant_id})
        reservation.delete()
