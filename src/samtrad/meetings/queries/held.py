"""A meeting as the rules look at it: who may serve, who came and went, how each item was handled; and what they find."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import NamedTuple

from samtrad.meetings.law.checklist import attended, check
from samtrad.meetings.law.codes import Assembly, JavGround, Method, MoveKind, Option, Subject, Who
from samtrad.meetings.law.course import Motion as Moved
from samtrad.meetings.law.course import MotionKind
from samtrad.meetings.law.held import Asked, Finding, HeldItem, HeldMeeting, HeldVote, Jav, Postponed, Reserved
from samtrad.meetings.law.serving import AtItem, Move, Roll, Seat
from samtrad.meetings.models import AgendaItem, Participant, QuestionPut, RunMeeting
from samtrad.meetings.queries.bodies import rules_of
from samtrad.people.models import Body
from samtrad.people.states import BodyKind, Numbering, Regime


class Looked(NamedTuple):
    """A meeting with its items in order, those who take part by id, and who was there at each item."""

    held: HeldMeeting
    items: tuple[AgendaItem, ...]
    people: Mapping[Who, Participant]
    there: tuple[AtItem, ...]

    def at(self, item: AgendaItem) -> AtItem:
        """Who is there at an item."""
        return self.there[next(at for at, one in enumerate(self.items) if one.pk == item.pk)]


def assembly_of(body: Body) -> Assembly:
    """Which rules a body's meetings follow."""
    if body.regime != Regime.KL:
        return Assembly.INFORMAL
    return Assembly.COUNCIL if body.kind == BodyKind.COUNCIL else Assembly.COMMITTEE


def roll_of(people: Iterable[Participant], *, returns: bool = False) -> Roll:
    """Who may serve of some who take part. Substitutes of a seat's own group go first, then those who serve for it, each by turn."""
    people = list(people)
    seats = [one for one in people if one.seat is not None]
    turns = sorted((one for one in people if one.turn is not None), key=lambda one: one.turn or 0)
    groups = {one.group for one in seats}
    return Roll(
        seats=tuple(Seat(number=one.seat or 0, member=one.pk if one.name else None, group=one.group) for one in sorted(seats, key=lambda one: one.seat or 0)),
        substitutes=tuple(one.pk for one in turns),
        turns={group: tuple(one.pk for one in _turns(group, turns)) for group in groups if group},
        returns=returns,
    )


def _turns(group: str, turns: list[Participant]) -> list[Participant]:
    found = []
    for one in turns:
        serves = [name.strip() for name in one.serves_for.split(",") if name.strip()]
        if one.group == group:
            found.append((0, 0, one))
        elif not serves:
            found.append((2, 0, one))
        elif group in serves:
            found.append((1, serves.index(group), one))
    return [one for _, _, one in sorted(found, key=lambda told: (told[0], told[1], told[2].turn))]


def looked(meeting: RunMeeting) -> Looked:
    """Everything of a meeting that the rules ask, in a dozen questions."""
    people = {one.pk: one for one in meeting.participants.all()}
    items = tuple(
        meeting.items.select_related("sitting", "put_off").prefetch_related(
            "motions", "questions__ballots", "reservations", "disqualified", "declined", "clauses", "put_off__asked_by"
        )
    )
    rules, days = rules_of(meeting.body), [one.day for one in meeting.sittings.all()]
    places = {item.pk: at for at, item in enumerate(items)}
    moves = sorted(
        (
            (places.get(one.item_id, 0) if one.item_id else 0, one.pk, Move(who=one.participant_id, kind=MoveKind(one.kind), item=0, remote=one.is_remote))
            for one in meeting.moves.all()
        ),
        key=lambda told: told[:2],
    )
    held = HeldMeeting(
        assembly=assembly_of(meeting.body),
        roll=roll_of(people.values(), returns=rules.returns),
        moves=tuple(Move(who=one.who, kind=one.kind, item=at, remote=one.remote) for at, _, one in moves),
        items=tuple(_item(item, days) for item in items),
        chair=meeting.chair_id,
        has_secretary=meeting.secretary_id is not None,
        certifies=meeting.body.certifies,
        certifiers=tuple(one.pk for one in people.values() if one.certifies),
        is_numbered=meeting.body.numbering != Numbering.NONE,
        remote=rules.remote,
        answers_below=rules.answers_below,
    )
    return Looked(held, items, people, attended(held))


def findings(meeting: RunMeeting) -> list[Finding]:
    """What is missing or unlawful in a meeting so far (``law.checklist``)."""
    return check(looked(meeting).held)


def _item(item: AgendaItem, days: list[date]) -> HeldItem:
    off = getattr(item, "put_off", None)
    before = put_off_before(item)
    return HeldItem(
        number=item.number,
        subject=Subject(item.subject),
        day=days.index(item.sitting.day) if item.sitting else 0,
        motions=tuple(motions_of(item)),
        asked=tuple(_asked(one) for one in item.questions.all()),
        decisions=sum(one.is_decided for one in item.clauses.all()),
        is_withdrawn=item.state == "withdrawn",
        put_off=Postponed(
            remitted=off.is_remitted,
            asked_by=tuple(sorted(one.pk for one in off.asked_by.all())),
            carried=off.is_carried,
            has_reasons=bool(off.reasons),
            by_minority_before=before[0],
            first_time=before[1],
        )
        if off
        else None,
        reserved=tuple(
            Reserved(who=one.participant_id, in_time=_in_time(item, one.announced_at)) for one in item.reservations.all() if one.kind == "reservation"
        ),
        jav=tuple(
            Jav(who=one.participant_id, ground=JavGround(one.ground), left_room=one.left_room, is_contested=one.is_contested, is_ruled=bool(one.ruling))
            for one in item.disqualified.all()
        ),
        declined=frozenset(one.participant_id for one in item.declined.all()),
        is_announced=item.is_announced,
        all_agreed=item.all_agreed,
        answered=item.answered,
    )


def put_off_before(item: AgendaItem) -> tuple[bool, bool]:
    """Whether an item was put off by a minority before, and whether this is its first time."""
    minority, first, back = False, True, item.comes_back
    while back is not None:
        off = getattr(back, "put_off", None)
        minority, first, back = minority or bool(off and off.by_minority), False, back.comes_back
    return minority, first


def _in_time(item: AgendaItem, at: datetime) -> bool:
    closed = item.meeting.closed_at
    return closed is None or at <= closed


def motions_of(item: AgendaItem) -> list[Moved]:
    """The proposals of an item, as the order of questions looks at them."""
    return [Moved(number=one.number, kind=MotionKind(one.kind), is_main=one.is_main, withdrawn=one.withdrawn_at is not None) for one in item.motions.all()]


def _asked(one: QuestionPut) -> Asked:
    numbers = {motion.pk: motion.number for motion in one.item.motions.all()}
    vote = None
    if one.method != Method.ACCLAMATION:
        vote = HeldVote(
            method=Method(one.method),
            ballots={ballot.participant_id: Option(ballot.option) for ballot in one.ballots.all()},
            yes=one.yes_count,
            no=one.no_count,
            abstained=one.abstained,
            outcome=Option(one.answer) if one.answer else None,
            is_casting=one.is_casting,
            lot=Option(one.lot) if one.lot else None,
            chair=one.chair_id,
        )
    return Asked(
        order=one.order,
        yes=numbers.get(one.yes_id) if one.yes_id else None,
        no=numbers.get(one.no_id) if one.no_id else None,
        answer=Option(one.answer) if one.answer else None,
        vote=vote,
    )
