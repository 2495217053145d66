"""The meeting itself: opened, adjourned, closed; who comes and goes; who presides and who is to certify."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.utils import timezone

from samtrad.access.models import User
from samtrad.meetings.actions.acting import DURING, WRITING, Fault, MeetingError, acting, line, moved, noted, told
from samtrad.meetings.law.codes import Assembly, MoveKind
from samtrad.meetings.models import AgendaItem, Participant, RoomMove, RunMeeting
from samtrad.meetings.queries.bodies import rules_of
from samtrad.meetings.queries.held import assembly_of
from samtrad.meetings.states.codes import ItemState, MeetingAct, MeetingState
from samtrad.people.models import Organisation

_BEGUN = DURING | {MeetingState.CALLED}


def add_participant(
    meeting: RunMeeting, name: str, by: User, *, capacity: str = "guest", title: str = "", party: str = "", organisation: Organisation | None = None
) -> Participant:
    """Add somebody who has no place in the body: a guest, an officer, somebody co-opted."""
    with acting(meeting, by, _BEGUN | WRITING) as held:
        made = Participant.objects.create(
            meeting=held, name=told(name, 200), capacity=capacity, title=line(title, 120), party=line(party, 20), organisation=organisation
        )
        noted("participant_added", held, by, {"participant": made.pk})
    return made


def check_in(participant: Participant, by: User, now: datetime, *, remote: bool = False, before: AgendaItem | None = None) -> RoomMove:
    """Somebody is there: from the beginning, or from before an item. By link only where the council has allowed it (5:16, 6:24)."""
    return _move(participant, MoveKind.CAME, by, now, before, remote=remote)


def check_out(participant: Participant, by: User, now: datetime, *, before: AgendaItem | None = None) -> RoomMove:
    """Somebody leaves before an item. For jäv nobody is checked out: that is noted in the item."""
    return _move(participant, MoveKind.LEFT, by, now, before)


def _move(participant: Participant, kind: MoveKind, by: User, now: datetime, before: AgendaItem | None, *, remote: bool = False) -> RoomMove:
    with acting(participant.meeting, by, _BEGUN | WRITING) as held:
        if not participant.name:
            raise MeetingError(Fault.VACANT)
        if remote and assembly_of(held.body) is not Assembly.INFORMAL and not rules_of(held.body).remote:
            raise MeetingError(Fault.REMOTE)
        if before is not None and before.meeting_id != held.pk:
            raise MeetingError(Fault.UNKNOWN)
        here = _is_here(held, participant, before)
        if here is (kind is MoveKind.CAME):
            raise MeetingError(Fault.NOT_THERE if kind is MoveKind.LEFT else Fault.PLACE, participant.name)
        made = RoomMove.objects.create(meeting=held, participant=participant, item=before, kind=kind.value, is_remote=remote, at=now)
        noted("checked_in" if kind is MoveKind.CAME else "checked_out", held, by, {"participant": participant.pk, "move": made.pk})
    return made


def _is_here(meeting: RunMeeting, participant: Participant, before: AgendaItem | None) -> bool:
    """Whether somebody is there as an item begins, by what is told until then."""
    most = before.ordinal if before else 0
    moves = [one for one in meeting.moves.filter(participant=participant).select_related("item") if (one.item.ordinal if one.item else 0) <= most]
    last = max(moves, key=lambda one: (one.item.ordinal if one.item else 0, one.pk), default=None)
    return last is not None and last.kind == MoveKind.CAME


def undo_move(move: RoomMove, by: User) -> None:
    """Take back that somebody came or left, which was told by mistake."""
    with acting(move.meeting, by, _BEGUN | WRITING) as held:
        noted("move_taken_back", held, by, {"participant": move.participant_id, "move": move.pk})
        move.delete()


def open_meeting(meeting: RunMeeting, by: User, now: datetime, *, chair: Participant, secretary: Participant | None = None) -> RunMeeting:
    """Open a meeting, on its day: somebody who is there presides. Without quorum it may be opened, but no item be taken up."""
    with acting(meeting, by) as held:
        if timezone.localdate(now) < held.first_day:  # its minutes would tell of a day on which nobody met
            raise MeetingError(Fault.BEFORE_DAY, held.first_day.isoformat())
        _in(held, chair, secretary)
        if not _is_here(held, chair, None):
            raise MeetingError(Fault.NOT_THERE, chair.name)
        moved(held, MeetingAct.OPEN)
        held.chair, held.secretary, held.opened_at = chair, secretary, now
        held.save(update_fields=["state", "chair", "secretary", "opened_at"])
        noted("meeting_opened", held, by, {"chair": chair.pk})
    return held


def preside(meeting: RunMeeting, chair: Participant, by: User) -> None:
    """Another presides from now on."""
    with acting(meeting, by, DURING) as held:
        _in(held, chair)
        held.chair = chair
        held.save(update_fields=["chair"])
        noted("meeting_presided", held, by, {"chair": chair.pk})


def keep_minutes(meeting: RunMeeting, secretary: Participant, by: User) -> None:
    """Somebody keeps the minutes."""
    with acting(meeting, by, _BEGUN | WRITING) as held:
        _in(held, secretary)
        held.secretary = secretary
        held.save(update_fields=["secretary"])
        noted("minutes_kept", held, by, {"secretary": secretary.pk})


def choose_certifiers(meeting: RunMeeting, certifiers: list[Participant], by: User) -> None:
    """Who certifies the minutes beside the chair, in place of those told before."""
    with acting(meeting, by, _BEGUN | WRITING) as held:
        _in(held, *certifiers)
        held.participants.update(certifies=False)
        held.participants.filter(pk__in=[one.pk for one in certifiers]).update(certifies=True)
        noted("certifiers_chosen", held, by, {"participants": ",".join(str(one.pk) for one in certifiers)})


def _in(meeting: RunMeeting, *people: Participant | None) -> None:
    """That somebody named takes part in the meeting."""
    for one in people:
        if one is not None and (one.meeting_id != meeting.pk or not one.name):
            raise MeetingError(Fault.UNKNOWN, one.name)


def adjourn(meeting: RunMeeting, by: User) -> None:
    """A break."""
    _step(meeting, MeetingAct.ADJOURN, "meeting_adjourned", by)


def resume(meeting: RunMeeting, by: User) -> None:
    """After a break."""
    _step(meeting, MeetingAct.RESUME, "meeting_resumed", by)


def close(meeting: RunMeeting, by: User, now: datetime) -> None:
    """Close a meeting: every item is done, put off or withdrawn. What is reserved after is too late (4:27)."""
    with acting(meeting, by) as held:
        left = held.items.filter(state__in=[ItemState.LISTED, ItemState.HANDLED]).values_list("title", flat=True).first()
        if left:
            raise MeetingError(Fault.ITEMS_LEFT, left)
        moved(held, MeetingAct.CLOSE)
        held.closed_at = now
        held.save(update_fields=["state", "closed_at"])
        noted("meeting_closed", held, by)


def reopen(meeting: RunMeeting, by: User) -> None:
    """Open a meeting again that was closed by mistake, as long as nothing of it is certified."""
    _step(meeting, MeetingAct.REOPEN, "meeting_reopened", by, closed_at=None)


def _step(meeting: RunMeeting, act: MeetingAct, verb: str, by: User, **fields: Any) -> None:  # noqa: ANN401 - fields of several kinds
    with acting(meeting, by) as held:
        moved(held, act)
        for name, value in fields.items():
            setattr(held, name, value)
        held.save(update_fields=["state", *fields])
        noted(verb, held, by)
