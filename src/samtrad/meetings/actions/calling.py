"""The call: who is called, what they answer, and the substitute whose turn it is when somebody can't come. Sending it is another's: this says to whom."""

from __future__ import annotations

from datetime import datetime

from django.db.models import F

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.meetings.actions.acting import BEFORE, Fault, MeetingError, acting, moved, noted, within
from samtrad.meetings.law.serving import whose_turn
from samtrad.meetings.models import Participant, RunMeeting
from samtrad.meetings.queries.bodies import posts_on, rules_of
from samtrad.meetings.queries.held import roll_of
from samtrad.meetings.states.codes import MeetingAct, MeetingState

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
)
_CALLED = frozenset({MeetingState.CALLED, MeetingState.OPEN, MeetingState.ADJOURNED})


def call(meeting: RunMeeting, by: User, now: datetime) -> list[Participant]:
    """Call a meeting: those who have the body's places on its first day are called, substitutes too (KL 5:15, 6:17).

    Whoever was called before, and what they answered, stays; who has no place any more goes. A body without places can't be called.
    """
    with acting(meeting, by, BEFORE) as held:
        if held.state == MeetingState.PLANNED:
            moved(held, MeetingAct.CALL)
        posts = list(posts_on(held.body, held.first_day))
        if not any(post.name for post in posts):
            raise MeetingError(Fault.NOBODY)
        if not held.items.exists():
            raise MeetingError(Fault.EMPTY)
        _bring(held, [{name: getattr(post, name) for name in _COPIED} for post in posts], now)
        held.called_at = now
        held.save(update_fields=["state", "called_at"])
        held.items.update(is_announced=True)
        _turned(held, now)
        noted("meeting_called", held, by, {"called": held.participants.exclude(name="").count()})
        return list(held.participants.all())


def _bring(meeting: RunMeeting, told: list[dict[str, object]], now: datetime) -> None:
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
            Participant.objects.create(meeting=meeting, called_at=now if fields["name"] else None, **fields)


def answer(participant: Participant, *, comes: bool, by: User, now: datetime) -> list[Participant]:
    """Somebody answers the call, or whoever runs the meeting does for them. Those whose turn it became by that come back.

    An absence calls the substitute whose turn it is; who comes after all lets them go again.
    """
    own = participant.user_id is not None and participant.user_id == by.pk
    with acting(participant.meeting, by, None, Act.READ_INTERNAL if own else Act.RUN) as meeting:
        within(meeting, _CALLED)
        held = Participant.objects.get(pk=participant.pk)
        if not held.name:
            raise MeetingError(Fault.VACANT)
        held.answer, held.answered_at = "yes" if comes else "no", now
        held.save(update_fields=["answer", "answered_at"])
        turned = _turned(meeting, now)
        noted("call_answered", meeting, by, {"participant": held.pk, "answer": held.answer})
    return turned


def _turned(meeting: RunMeeting, now: datetime) -> list[Participant]:
    """Call in substitutes for the members who can't come, by their turn; those who are new."""
    people = {one.pk: one for one in meeting.participants.all()}
    absent = frozenset(one.pk for one in people.values() if one.answer == "no")
    roll = roll_of(people.values(), returns=rules_of(meeting.body).returns)
    wanted = {one.who: one.instead_of for one in whose_turn(roll, absent, absent)}
    found = []
    for one in people.values():
        is_wanted, for_ = one.pk in wanted, wanted.get(one.pk)
        if one.turn is None or (one.is_called_in, one.called_for_id) == (is_wanted, for_):
            continue
        if is_wanted and not one.is_called_in:
            found.append(one)
            one.called_at = now
        one.is_called_in, one.called_for_id = is_wanted, for_
        one.save(update_fields=["is_called_in", "called_for", "called_at"])
    return found


def expected(meeting: RunMeeting) -> list[Participant]:
    """Who is expected: members who have not said no, and substitutes who are called in for one, in order of seats and turns."""
    rows = meeting.participants.exclude(name="").exclude(answer="no").order_by(F("seat").asc(nulls_last=True), F("turn").asc(nulls_last=True), "pk")
    return [one for one in rows if one.seat is not None or one.is_called_in or one.turn is None]
