"""Items as they are handled: taken up with a number, settled, put off, withdrawn; who stands aside."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db.models import Max

from samtrad.access.models import User
from samtrad.meetings.actions.acting import (
    AGENDA,
    WRITING,
    Fault,
    MeetingError,
    acting_on,
    line,
    moved_item,
    noted,
    prose,
)
from samtrad.meetings.law.codes import Assembly, JavGround, Subject
from samtrad.meetings.law.numbers import period
from samtrad.meetings.law.putting_off import is_by_minority, is_put_off, put_off_takes
from samtrad.meetings.law.quorum import is_quorate
from samtrad.meetings.models import AgendaItem, Disqualified, Participant, PutOff
from samtrad.meetings.queries.bodies import rules_of
from samtrad.meetings.queries.held import assembly_of, looked, put_off_before
from samtrad.meetings.states.codes import ItemAct, ItemState, MeetingState
from samtrad.people.models import Body
from samtrad.people.states import Numbering

_OPEN = frozenset({MeetingState.OPEN})
HANDLED = frozenset({ItemState.HANDLED})
_NO_MATTER = frozenset({Subject.INFORMATION, Subject.INTERPELLATION})


def take_up(item: AgendaItem, by: User, now: datetime) -> AgendaItem:
    """Take an item up: it gets its number. Refused without quorum in a body under KL (5:45-46, 6:27)."""
    with acting_on(item, by, _OPEN) as held:
        moved_item(held, ItemAct.TAKE_UP)
        seen = looked(held.meeting)
        if not is_quorate(seen.held.assembly, len(seen.held.roll.seats), seen.at(held), Subject(held.subject), answers_below=seen.held.answers_below):
            raise MeetingError(Fault.NO_QUORUM, str(len(seen.at(held).services)))
        if held.number is None:
            _number(held)
        held.taken_up_at = now
        held.save(update_fields=["state", "number", "period", "taken_up_at"])
        noted("item_taken_up", held.meeting, by, {"item": held.pk, "number": held.number})
    return held


def _number(item: AgendaItem) -> None:
    """The next number in what the body's numbers run in; two meetings of a body at once wait for each other."""
    body = Body.objects.select_for_update().get(pk=item.body_id)
    if body.numbering == Numbering.NONE:
        return
    try:
        item.period = period(body.numbering, item.meeting.first_day, rules_of(body).term_began)
    except ValueError as why:
        raise MeetingError(Fault.TERM) from why
    rows = AgendaItem.objects.filter(body=body, period=item.period) if item.period else AgendaItem.objects.filter(meeting=item.meeting_id)
    item.number = (rows.aggregate(last=Max("number"))["last"] or 0) + 1


def settle(item: AgendaItem, by: User, now: datetime) -> AgendaItem:
    """An item is done: it was decided, or needs no decision as it only informs or answers, or as the body is none by law and notes what was said."""
    with acting_on(item, by, _OPEN) as held:
        needs = held.subject not in _NO_MATTER and assembly_of(held.body) is not Assembly.INFORMAL
        if needs and not held.clauses.filter(is_decided=True).exists():
            raise MeetingError(Fault.NO_DECISION)
        moved_item(held, ItemAct.SETTLE)
        held.settled_at = now
        held.save(update_fields=["state", "settled_at"])
        noted("item_settled", held.meeting, by, {"item": held.pk})
    return held


def take_up_again(item: AgendaItem, by: User) -> AgendaItem:
    """An item that was done or put off is handled again, in the same meeting."""
    with acting_on(item, by, _OPEN) as held:
        PutOff.objects.filter(item=held).delete()
        if held.taken_up_at is None:
            raise MeetingError(Fault.STATE, held.state)
        moved_item(held, ItemAct.REOPEN)
        held.settled_at = None
        held.save(update_fields=["state", "settled_at"])
        noted("item_taken_up_again", held.meeting, by, {"item": held.pk})
    return held


def withdraw(item: AgendaItem, by: User) -> AgendaItem:
    """An item is not handled (utgår)."""
    return _plain(item, ItemAct.WITHDRAW, "item_withdrawn", by)


def restore(item: AgendaItem, by: User) -> AgendaItem:
    """An item that was withdrawn is on the agenda again."""
    return _plain(item, ItemAct.RESTORE, "item_restored", by)


def _plain(item: AgendaItem, act: ItemAct, verb: str, by: User) -> AgendaItem:
    with acting_on(item, by, AGENDA) as held:
        moved_item(held, act)
        held.save(update_fields=["state"])
        noted(verb, held.meeting, by, {"item": held.pk})
    return held


def put_off(item: AgendaItem, by: User, *, remitted: bool, asked_by: Sequence[Participant] = (), carried: bool = False, reasons: str = "") -> PutOff:
    """Table an item to a later meeting, or remit it for more preparation. Refused where too few asked and no majority carried it (5:50, 6:33).

    A council's remittal has its reasons from those who asked.
    """
    with acting_on(item, by, _OPEN, stages=HANDLED) as held:
        seen = looked(held.meeting)
        serving = seen.at(held).serving
        asked = [one for one in asked_by if one.pk in serving]
        by_minority_before, first = put_off_before(held)
        takes = put_off_takes(seen.held.assembly, Subject(held.subject), by_minority_before=by_minority_before, first_time=first)
        informal = seen.held.assembly is Assembly.INFORMAL
        if not informal and not is_put_off(takes, len(asked), len(serving), carried=carried):
            raise MeetingError(Fault.TOO_FEW, f"{len(asked)}/{len(serving)}")
        if remitted and seen.held.assembly is Assembly.COUNCIL and not reasons.strip():
            raise MeetingError(Fault.REASONS)
        moved_item(held, ItemAct.PUT_OFF)
        held.save(update_fields=["state"])
        made = PutOff.objects.create(
            item=held,
            is_remitted=remitted,
            is_carried=carried,
            by_minority=is_by_minority(takes, len(asked), len(serving), carried=carried),
            reasons=prose(reasons),
        )
        made.asked_by.set(asked)
        noted("item_remitted" if remitted else "item_tabled", held.meeting, by, {"item": held.pk})
    return made


def disqualify(
    item: AgendaItem, participant: Participant, ground: JavGround, by: User, *, left_room: bool = True, contested: bool = False, ruling: str = ""
) -> Disqualified:
    """Note that somebody is disqualified in an item (jäv). In a board or committee they leave the room (6:30); a contested one is ruled on at once.

    Who has voted or reserved themself in the item took part already.
    """
    with acting_on(item, by, _OPEN, stages=frozenset({ItemState.LISTED, ItemState.HANDLED})) as held:
        seen = looked(held.meeting)
        if participant.pk not in seen.people:
            raise MeetingError(Fault.UNKNOWN)
        if seen.held.assembly is Assembly.COMMITTEE and not left_room and participant.pk in seen.at(held).present:
            raise MeetingError(Fault.DISQUALIFIED, participant.name)
        if held.questions.filter(ballots__participant=participant).exists() or held.reservations.filter(participant=participant).exists():
            raise MeetingError(Fault.DISQUALIFIED, participant.name)
        made, _ = Disqualified.objects.update_or_create(
            item=held,
            participant=participant,
            defaults={"ground": JavGround(ground).value, "left_room": left_room, "is_contested": contested, "ruling": line(ruling), "by": by},
        )
        noted("disqualified", held.meeting, by, {"item": held.pk, "participant": participant.pk})
    return made


def rule_out(disqualified: Disqualified, by: User) -> None:
    """It was no jäv after all, as the body ruled, or was noted by mistake."""
    with acting_on(disqualified.item, by, WRITING) as held:
        noted("disqualified_not", held.meeting, by, {"item": held.pk, "participant": disqualified.participant_id})
        disqualified.delete()
