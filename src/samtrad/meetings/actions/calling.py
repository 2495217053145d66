"""The call: who is called, what they answer, and the substitute whose turn it is when somebody can't come; each is told by letter (``letters``)."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from django.db import transaction
from django.db.models import F

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.audit.actions import log
from samtrad.meetings.actions import letters
from samtrad.meetings.actions.acting import BEFORE, Fault, MeetingError, acting, moved, noted, within
from samtrad.meetings.law.serving import whose_turn
from samtrad.meetings.models import CallLetter, Participant, RunMeeting
from samtrad.meetings.queries.bodies import posts_on, rules_of
from samtrad.meetings.queries.held import roll_of
from samtrad.meetings.states.codes import LetterKind, MeetingAct, MeetingState

_COPIED = (
    "seat",
    "turn",
    "group",
    "serves_for",
    "presides",
    "name",
    "party",
    "organisation",
    "title",
    "capacity",
    "person",
    "user",
    "email",
    "language",
)
_CALLED = frozenset({MeetingState.CALLED, MeetingState.OPEN, MeetingState.ADJOURNED})


def call(meeting: RunMeeting, by: User, now: datetime, *, seen: str | None = None) -> list[Participant]:
    """Call a meeting: those who have the body's places on its first day are called, substitutes too (KL 5:15, 6:17).

    Whoever was called before, and what they answered, stays; who has no place any more goes, and is told so. A body without places can't be called.
    ``seen`` is when it was called last, as whoever calls saw it: the same form sent twice calls once.
    """
    with acting(meeting, by, BEFORE) as held:
        if seen is not None and seen != called(held):
            raise MeetingError(Fault.CHANGED)
        if held.state == MeetingState.PLANNED:
            moved(held, MeetingAct.CALL)
        if not held.items.exists():
            raise MeetingError(Fault.EMPTY)
        told_before = letters.is_told(held)
        before = [one for one in held.participants.all() if one.pk in told_before]
        people = gathered(held)
        held.called_at = now
        held.save(update_fields=["state", "called_at"])
        held.participants.exclude(name="").filter(called_at=None).update(called_at=now)
        held.items.update(is_announced=True)
        turn = _turned(held, now)
        _told(held, people, before, turn, now)
        noted("meeting_called", held, by, {"called": len([one for one in people if one.name])})
        return list(held.participants.all())


def _told(meeting: RunMeeting, people: list[Participant], before: list[Participant], turn: Turned, now: datetime) -> None:
    """The letters of a call: to those who were told before how it is now, to others the call, and to those who are called no more that they are not."""
    known, here = {one.pk for one in before}, {one.pk for one in people}
    gone = [one for one in before if one.pk not in here]
    for one in gone:
        one.pk = None
    letters.anew(meeting)
    letters.tell(meeting, [one for one in people if one.pk not in known], LetterKind.CALL, now)
    letters.tell(meeting, [one for one in people if one.pk in known], LetterKind.UPDATE, now)
    letters.tell(meeting, gone, LetterKind.CANCEL, now)
    letters.tell(meeting, turn.called, LetterKind.TURN, now)


def ask_for_items(meeting: RunMeeting, by: User, now: datetime, seen: int) -> int:
    """Ask those who have the body's places, before they are called, to hand in what they want on the agenda; how many were asked."""
    with acting(meeting, by, BEFORE) as held:
        if held.called_at or held.letters.filter(kind=LetterKind.ASK).count() != seen:
            raise MeetingError(Fault.STATE, held.state)
        people = gathered(held)
        made = letters.tell(held, people, LetterKind.ASK, now)
        if not made:
            raise MeetingError(Fault.ADDRESS)
        noted("items_asked_for", held, by, {"letters": len(made)})
    return len(made)


def gathered(meeting: RunMeeting) -> list[Participant]:
    """Those who have the body's places on the meeting's first day, as those who take part in it. Within an act."""
    posts = list(posts_on(meeting.body, meeting.first_day))
    if not any(post.name for post in posts):
        raise MeetingError(Fault.NOBODY)
    _bring(meeting, [{name: getattr(post, name) for name in _COPIED} for post in posts])
    return list(meeting.participants.all())


def _bring(meeting: RunMeeting, told: list[dict[str, object]]) -> None:
    """Bring those who take part to what is told: the same person in the same place keeps their row."""
    before = {(one.name, one.seat, one.turn, one.capacity): one for one in meeting.participants.all()}
    kept = set()
    for fields in told:
        key = (str(fields["name"]), fields["seat"], fields["turn"], str(fields["capacity"]))
        if key in before:
            kept.add(before[key].pk)
    meeting.participants.exclude(pk__in=kept).delete()
    for fields in told:
        key = (str(fields["name"]), fields["seat"], fields["turn"], str(fields["capacity"]))
        if key in before:
            Participant.objects.filter(pk=before[key].pk).update(**fields)
        else:
            Participant.objects.create(meeting=meeting, **fields)


def answer(participant: Participant, *, comes: bool, by: User, now: datetime) -> list[Participant]:
    """Somebody answers the call, or whoever runs the meeting does for them. Those whose turn it became by that come back.

    An absence calls the substitute whose turn it is; who comes after all lets them go again.
    """
    own = participant.user_id is not None and participant.user_id == by.pk
    with acting(participant.meeting, by, None, Act.READ_INTERNAL if own else Act.RUN) as meeting:
        return _answered(meeting, participant, comes, by, now)


def answer_by_link(letter: CallLetter, *, comes: bool, seen: str, now: datetime) -> list[Participant]:
    """Whoever has a link answers by it. ``seen`` is the answer that they saw: the same form sent again changes nothing that was answered since."""
    with transaction.atomic():
        meeting = RunMeeting.objects.select_for_update().get(pk=letter.meeting_id)
        if letter.participant is None:
            raise MeetingError(Fault.LINK)
        if seen != stamp(Participant.objects.get(pk=letter.participant.pk)):
            raise MeetingError(Fault.CHANGED)
        return _answered(meeting, letter.participant, comes, None, now)


def called(meeting: RunMeeting) -> str:
    """What a call is known by: when it was called last."""
    return meeting.called_at.isoformat() if meeting.called_at else "-"


def stamp(participant: Participant) -> str:
    """What an answer is known by: when it was given."""
    return participant.answered_at.isoformat() if participant.answered_at else "-"


def _answered(meeting: RunMeeting, participant: Participant, comes: bool, by: User | None, now: datetime) -> list[Participant]:  # noqa: FBT001 - what was answered
    within(meeting, _CALLED)
    held = Participant.objects.get(pk=participant.pk)
    if not held.name:
        raise MeetingError(Fault.VACANT)
    held.answer, held.answered_at = "yes" if comes else "no", now
    held.save(update_fields=["answer", "answered_at"])
    turn = _turned(meeting, now)
    if letters.is_told(meeting):
        letters.tell(meeting, turn.called, LetterKind.TURN, now)
        letters.tell(meeting, turn.freed, LetterKind.FREED, now)
    log("call_answered", f"run_meeting:{meeting.pk}", by, {"participant": held.pk, "answer": held.answer})
    return turn.called


class Turned(NamedTuple):
    """The substitutes whose turn it became, and those who are let go."""

    called: list[Participant]
    freed: list[Participant]


def _turned(meeting: RunMeeting, now: datetime) -> Turned:
    """Call in substitutes for the members who can't come, by their turn."""
    people = {one.pk: one for one in meeting.participants.all()}
    absent = frozenset(one.pk for one in people.values() if one.answer == "no")
    roll = roll_of(people.values(), returns=rules_of(meeting.body).returns)
    wanted = {one.who: one.instead_of for one in whose_turn(roll, absent, absent)}
    turned = Turned([], [])
    for one in people.values():
        is_wanted, for_ = one.pk in wanted, wanted.get(one.pk)
        if one.turn is None or (one.is_called_in, one.called_for_id) == (is_wanted, for_):
            continue
        if is_wanted and not one.is_called_in:
            turned.called.append(one)
            one.called_at = now
        elif one.is_called_in and not is_wanted and one.answer != "no":
            turned.freed.append(one)
        one.is_called_in, one.called_for_id = is_wanted, for_
        one.save(update_fields=["is_called_in", "called_for", "called_at"])
    return turned


def expected(meeting: RunMeeting) -> list[Participant]:
    """Who is expected: members who have not said no, and substitutes who are called in for one, in order of seats and turns."""
    rows = meeting.participants.exclude(name="").exclude(answer="no").order_by(F("seat").asc(nulls_last=True), F("turn").asc(nulls_last=True), "pk")
    return [one for one in rows if one.seat is not None or one.is_called_in or one.turn is None]
