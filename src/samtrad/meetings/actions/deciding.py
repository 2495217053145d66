"""How an item is decided: proposals, questions in their order, votes, the decision in clauses, and who reserved themself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from django.db.models import Max

from samtrad.access.models import User
from samtrad.meetings.actions.acting import DURING, WRITING, Fault, MeetingError, acting_on, noted, prose, told
from samtrad.meetings.actions.agenda import ClauseTold, written
from samtrad.meetings.actions.handling import HANDLED
from samtrad.meetings.law.codes import IN_SECRET, Assembly, Code, Method, Option, Subject
from samtrad.meetings.law.course import Course, MotionKind, Question, course
from samtrad.meetings.law.reserving import obstacle
from samtrad.meetings.law.voting import By, Tally, result, tally
from samtrad.meetings.models import AgendaItem, BallotCast, Clause, Declined, Motion, Participant, QuestionPut, Reservation
from samtrad.meetings.queries.held import Looked, looked, motions_of
from samtrad.meetings.states.codes import ItemState, MeetingState

_OPEN = frozenset({MeetingState.OPEN})
_TOUCHED = frozenset({ItemState.HANDLED, ItemState.DONE, ItemState.PUT_OFF})


def move(item: AgendaItem, kind: MotionKind, text: str, movers: Sequence[Participant], by: User, *, is_main: bool = False) -> Motion:
    """Somebody puts a proposal. Who does so takes part: nobody who is disqualified, or is not there. The main proposal has no mover where it was prepared."""
    with acting_on(item, by, _OPEN, stages=HANDLED) as held:
        seen = looked(held.meeting)
        for one in movers:
            _takes_part(seen, held, one)
        if held.questions.exists():
            raise MeetingError(Fault.QUESTIONS_LEFT)
        if is_main and held.motions.filter(is_main=True, withdrawn_at=None).exists():
            raise MeetingError(Fault.PLACE)
        number = (held.motions.aggregate(last=Max("number"))["last"] or 0) + 1
        made = Motion.objects.create(item=held, number=number, kind=MotionKind(kind).value, text=told(text, 5000), is_main=is_main)
        made.movers.set(movers)
        noted("motion_put", held.meeting, by, {"item": held.pk, "motion": made.pk})
    return made


def withdraw_motion(motion: Motion, by: User, now: datetime) -> None:
    """A proposal is taken back before it is put: it is not minuted (5:67 p. 1)."""
    with acting_on(motion.item, by, _OPEN, stages=HANDLED) as held:
        if held.questions.exists():
            raise MeetingError(Fault.QUESTIONS_LEFT)
        motion.withdrawn_at = now
        motion.save(update_fields=["withdrawn_at"])
        noted("motion_withdrawn", held.meeting, by, {"item": held.pk, "motion": motion.pk})


def questions(item: AgendaItem) -> Course:
    """How far the questions of an item have come, and the one to put next (``law.course``)."""
    answers = [Option(one.answer) for one in item.questions.all() if one.answer]
    return course(motions_of(item), answers)


def acclaim(item: AgendaItem, answer: Option, by: User) -> QuestionPut:
    """The chair puts the next question and finds yes or no (5:53)."""
    with acting_on(item, by, _OPEN, stages=HANDLED) as held:
        seen = looked(held.meeting)
        made = _put(held, seen, Method.ACCLAMATION, answer)
        noted("question_acclaimed", held.meeting, by, {"item": held.pk, "question": made.pk})
    return made


def vote(item: AgendaItem, ballots: Mapping[int, Option], by: User) -> QuestionPut:
    """The next question is voted on openly, by name: participants' ids with how they voted (5:54). An even vote goes as the chair voted (5:56)."""
    with acting_on(item, by, _OPEN, stages=HANDLED) as held:
        seen = looked(held.meeting)
        if seen.held.assembly is not Assembly.INFORMAL and held.subject in IN_SECRET:
            raise MeetingError(Fault.SECRET)
        if strangers := set(ballots) - voters(seen, held):
            raise MeetingError(Fault.NOT_SERVING, ", ".join(seen.people[one].name if one in seen.people else str(one) for one in sorted(strangers)))
        chair = held.meeting.chair_id
        count = tally(ballots)
        came = result(count, chair=ballots.get(chair) if chair else None)
        if came.option is None:
            raise MeetingError(Fault.EVEN)
        made = _put(held, seen, Method.OPEN, came.option, count, is_casting=came.by is By.CASTING_VOTE)
        BallotCast.objects.bulk_create(BallotCast(question=made, participant_id=who, option=Option(option).value) for who, option in ballots.items())
        noted("question_voted", held.meeting, by, {"item": held.pk, "question": made.pk})
    return made


def vote_in_secret(item: AgendaItem, count: Tally, by: User, *, lot: Option | None = None) -> QuestionPut:
    """The next question is voted on in secret: in elections and appointments of staff alone, where the lot settles an even vote (5:54, 5:56)."""
    with acting_on(item, by, _OPEN, stages=HANDLED) as held:
        seen = looked(held.meeting)
        if seen.held.assembly is not Assembly.INFORMAL and held.subject not in IN_SECRET:
            raise MeetingError(Fault.SECRET)
        if count.voters > len(voters(seen, held)) or min(count.yes, count.no, count.abstained) < 0:
            raise MeetingError(Fault.NOT_SERVING, str(count.voters))
        came = result(count, Subject.ELECTION, lot=lot)
        if came.option is None or (lot and came.by is not By.LOT):
            raise MeetingError(Fault.EVEN)
        made = _put(held, seen, Method.SECRET, came.option, count, lot=lot if came.by is By.LOT else None)
        noted("question_voted_in_secret", held.meeting, by, {"item": held.pk, "question": made.pk})
    return made


def voters(seen: Looked, item: AgendaItem) -> frozenset[int]:
    """Who may vote: those who serve; in what is informal those who are there."""
    there = seen.at(item)
    return there.present if seen.held.assembly is Assembly.INFORMAL else there.serving


def _put(
    item: AgendaItem, seen: Looked, method: Method, answer: Option, count: Tally | None = None, *, is_casting: bool = False, lot: Option | None = None
) -> QuestionPut:
    """Keep the next question with its answer. ``MeetingError`` where there is none to put."""
    if answer not in (Option.YES, Option.NO):
        raise MeetingError(Fault.UNKNOWN, answer)
    asked: Question | None = questions(item).next
    if asked is None:
        raise MeetingError(Fault.NO_QUESTION)
    count = count or Tally(0, 0)
    motions = {one.number: one for one in item.motions.all()}
    return QuestionPut.objects.create(
        item=item,
        order=item.questions.count() + 1,
        step=asked.step.value,
        yes=motions[asked.yes] if asked.yes else None,
        no=motions[asked.no] if asked.no else None,
        method=method.value,
        answer=Option(answer).value,
        yes_count=count.yes,
        no_count=count.no,
        abstained=count.abstained,
        serving=len(voters(seen, item)),
        chair_id=item.meeting.chair_id,
        is_casting=is_casting,
        lot=lot.value if lot else "",
    )


def put_again(item: AgendaItem, by: User) -> None:
    """Take back the last question that was put, told by mistake, or since a vote is asked for of what was acclaimed."""
    with acting_on(item, by, _OPEN, stages=HANDLED) as held:
        last = held.questions.last()
        if last is None:
            raise MeetingError(Fault.NO_QUESTION)
        noted("question_taken_back", held.meeting, by, {"item": held.pk, "question": last.pk})
        last.delete()


def decide(item: AgendaItem, clauses: Sequence[ClauseTold], by: User) -> list[Clause]:
    """What was decided, as clauses. Where questions are to be put, all of them are first; what was put off is not decided."""
    with acting_on(item, by, _OPEN, stages=HANDLED) as held:
        came = questions(held)
        if held.questions.exists() and came.next is not None:
            raise MeetingError(Fault.QUESTIONS_LEFT)
        if came.put_off is not None:
            raise MeetingError(Fault.STATE, "put_off")
        if not clauses:
            raise MeetingError(Fault.EMPTY)
        made = written(held, clauses, by, is_decided=True)
        noted("item_decided", held.meeting, by, {"item": held.pk, "clauses": len(made)})
    return made


def decide_as_proposed(item: AgendaItem, by: User) -> list[Clause]:
    """It was decided as it is proposed."""
    rows = item.clauses.filter(is_decided=False)
    return decide(item, [ClauseTold(one.text, one.type, one.force, one.addressee, one.addressed, one.responsible, one.due) for one in rows], by)


def decline(item: AgendaItem, participant: Participant, by: User) -> Declined:
    """Somebody who serves takes no part in deciding (4:25)."""
    with acting_on(item, by, _OPEN, stages=HANDLED) as held:
        _takes_part(looked(held.meeting), held, participant)
        made, _ = Declined.objects.get_or_create(item=held, participant=participant)
        noted("declined", held.meeting, by, {"item": held.pk, "participant": participant.pk})
    return made


def reserve(item: AgendaItem, participant: Participant, by: User, now: datetime, *, kind: str = "reservation", text: str = "") -> Reservation:
    """Somebody reserves themself against the decision, before the meeting ends (4:27), or leaves a statement or a note."""
    with acting_on(item, by, DURING, stages=_TOUCHED) as held:
        seen = looked(held.meeting)
        _is_there(seen, held, participant)
        if kind == "reservation" and seen.held.assembly is not Assembly.INFORMAL:
            why = obstacle(participant.pk, seen.at(held), seen.held.items[_place(seen, held)].declined, in_time=True)
            if why is Code.RESERVED_WITHOUT_PART:
                raise MeetingError(Fault.NO_PART, participant.name)
        made, _ = Reservation.objects.update_or_create(item=held, participant=participant, kind=kind, defaults={"text": prose(text), "announced_at": now})
        noted("reserved", held.meeting, by, {"item": held.pk, "participant": participant.pk})
    return made


def reasons(reservation: Reservation, text: str, by: User) -> None:
    """The reasons of a reservation come in, until the minutes are certified."""
    with acting_on(reservation.item, by, WRITING) as held:
        reservation.text = prose(text)
        reservation.save(update_fields=["text"])
        noted("reservation_reasoned", held.meeting, by, {"item": held.pk, "participant": reservation.participant_id})


def _place(seen: Looked, item: AgendaItem) -> int:
    return next(at for at, one in enumerate(seen.items) if one.pk == item.pk)


def _is_there(seen: Looked, item: AgendaItem, one: Participant) -> None:
    if one.pk not in seen.at(item).present:
        raise MeetingError(Fault.NOT_THERE, one.name)


def _takes_part(seen: Looked, item: AgendaItem, one: Participant) -> None:
    """That somebody may put proposals and decide: they are there, not disqualified, and serve where the law asks who serves."""
    _is_there(seen, item, one)
    if any(jav.who == one.pk for jav in seen.held.items[_place(seen, item)].jav):
        raise MeetingError(Fault.DISQUALIFIED, one.name)
    if seen.held.assembly is not Assembly.INFORMAL and one.pk not in seen.at(item).serving:
        raise MeetingError(Fault.NOT_SERVING, one.name)
