"""Letters to those who take part: who is told what, each with a link of their own. They wait in the outbox and are written when they are sent."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from datetime import datetime, time, timedelta

from django.db import transaction
from django.db.models import Count, Max, Min
from django.utils import timezone

from samtrad.access import keys
from samtrad.access.models import User
from samtrad.audit.actions import log
from samtrad.following.models import Message
from samtrad.following.states import About, Stage
from samtrad.meetings.actions.acting import Fault, MeetingError, acting, noted
from samtrad.meetings.models import CallLetter, Claim, Participant, RunMeeting
from samtrad.meetings.states.codes import ClaimState, HandedState, LetterKind

SALT = "samtrad.meetings.call"
TOLD = (LetterKind.CALL, LetterKind.UPDATE)
"""Letters that put the meeting into somebody's calendar."""
_DISOWNED = "Länken användes av någon annan."
_CHANGES = (LetterKind.UPDATE, LetterKind.CANCEL)
_AFTER = timedelta(days=30)
"""How long after its last day a meeting's links hold."""
_MOST_ANEW = 5
"""New links that one may ask for in a day."""


def anew(meeting: RunMeeting) -> None:
    """A meeting is told of anew, within an act: what waits to be sent of how it was before is not sent."""
    waits = Message.objects.filter(call_letter__meeting=meeting, stage__in=(Stage.WAITING, Stage.PARKED))
    waits.update(stage=Stage.DROPPED, reason="")


def tell(meeting: RunMeeting, people: Iterable[Participant], kind: LetterKind, now: datetime, about: str = "") -> list[CallLetter]:
    """Letters to those who have an address, within an act. What changes calendars has a higher number than all that they hold."""
    of_all = meeting.sittings.aggregate(last=Max("day"), days=Count("pk"))
    until = max(now, timezone.make_aware(datetime.combine(of_all["last"] or meeting.first_day, time.min))) + _AFTER
    before = meeting.letters.aggregate(last=Max("sequence"))["last"]
    sequence = 0 if before is None else before + (kind in _CHANGES)
    made = []
    for one in people:
        if not (one.email and one.name):
            continue
        message = Message.objects.create(about=About.MEETING, language=one.language, made_at=now, try_at=now)
        told = {"kind": str(kind), "sequence": sequence, "days": of_all["days"], "sent_to": one.email, "expires_at": until, "about": about}
        hashed = keys.digest(keys.made_of(SALT, message.key))
        made.append(CallLetter.objects.create(meeting=meeting, participant=one if one.pk else None, message=message, digest=hashed, **told))
    return made


def is_told(meeting: RunMeeting) -> set[int]:
    """Those who were told of the meeting by letter, by their ids."""
    return set(meeting.letters.filter(kind__in=TOLD).exclude(message__stage=Stage.DROPPED).values_list("participant", flat=True)) - {None}


def token_of(letter: CallLetter) -> str:
    """The token of a letter's link, the same each time that the letter is tried."""
    return keys.token(SALT, letter.pk, keys.made_of(SALT, letter.message.key))


def opened(token: str) -> CallLetter:
    """The letter that a link came with. ``MeetingError`` for what is none, has expired or was taken back: which, is told to nobody."""
    key = keys.read(SALT, token)
    good = CallLetter.objects.filter(revoked_at=None, expires_at__gt=timezone.now()).exclude(participant=None)
    letter = good.select_related("meeting__body", "participant").filter(pk=key.pk).first() if key else None
    if key is None or letter is None or not key.fits(letter.digest):
        raise MeetingError(Fault.LINK)
    return letter


def is_bound(letter: CallLetter, kept: str) -> bool:
    """Whether a link is bound to the browser that keeps this."""
    return bool(letter.bound) and bool(kept) and keys.Key(letter.pk, kept).fits(letter.bound)


def bind(letter: CallLetter, now: datetime) -> str:
    """Bind a link to a browser: what it is to keep. ``MeetingError`` where another was first."""
    kept = secrets.token_urlsafe(24)
    with transaction.atomic():
        if not CallLetter.objects.filter(pk=letter.pk, bound="").update(bound=keys.digest(kept), bound_at=now):
            raise MeetingError(Fault.LINK)
        log("call_link_opened", f"run_meeting:{letter.meeting_id}", None, {"letter": letter.pk})
        if letter.kind != LetterKind.USED and letter.participant is not None:
            tell(letter.meeting, [letter.participant], LetterKind.USED, now)
    letter.bound, letter.bound_at = keys.digest(kept), now
    return kept


def unbind(letter: CallLetter) -> None:
    """What bound a link could not be done: it is bound to no browser, and nobody is told that it was."""
    if letter.bound_at is not None:
        told = Message.objects.filter(call_letter__participant=letter.participant_id, call_letter__kind=LetterKind.USED, made_at=letter.bound_at)
        told.filter(stage=Stage.WAITING).update(stage=Stage.DROPPED)
    CallLetter.objects.filter(pk=letter.pk).update(bound="", bound_at=None)
    letter.bound, letter.bound_at = "", None


def send_anew(letter: CallLetter, now: datetime) -> None:
    """A new link to the address of a link that is bound to another browser; some times a day at most."""
    with transaction.atomic():
        meeting = RunMeeting.objects.select_for_update().get(pk=letter.meeting_id)
        person = letter.participant
        since = now - timedelta(days=1)
        if person is None or meeting.letters.filter(participant=person, kind=LetterKind.LINK, message__made_at__gt=since).count() >= _MOST_ANEW:
            raise MeetingError(Fault.OFTEN)
        tell(meeting, [person], LetterKind.LINK, now)
        log("call_link_anew", f"run_meeting:{meeting.pk}", None, {"participant": person.pk})


def replace_links(participant: Participant, by: User, now: datetime) -> None:
    """Take back every link of somebody, as one is in the wrong hands, and send a new one."""
    with acting(participant.meeting, by) as meeting:
        person = Participant.objects.get(pk=participant.pk)
        if not person.email:
            raise MeetingError(Fault.ADDRESS)
        CallLetter.objects.filter(participant=person, revoked_at=None).update(revoked_at=now)
        waits = Message.objects.filter(call_letter__participant=person, stage__in=(Stage.WAITING, Stage.PARKED))
        waits.update(stage=Stage.DROPPED, reason="")
        tell(meeting, [person], LetterKind.LINK, now)
        noted("call_links_replaced", meeting, by, {"participant": person.pk})


def disown(letter: CallLetter, now: datetime) -> None:
    """Whoever has the address says that it was not they who used a link: from the letter that told them, once.

    All their links are taken back, what was answered by one is answered no more, what was handed in by one and waits is returned, and a new link goes to the address.
    """
    with transaction.atomic():
        meeting = RunMeeting.objects.select_for_update().get(pk=letter.meeting_id)
        person = letter.participant
        held = CallLetter.objects.filter(pk=letter.pk, revoked_at=None, kind=LetterKind.USED).first()
        if held is None or person is None:
            raise MeetingError(Fault.LINK)
        since = meeting.letters.filter(participant=person, revoked_at=None).exclude(bound="").aggregate(first=Min("bound_at"))["first"]
        meeting.letters.filter(participant=person, revoked_at=None).update(revoked_at=now)
        if since is not None:
            Participant.objects.filter(pk=person.pk, answered_at__gte=since, user=None).update(answer="", answered_at=None)
            waiting = meeting.handed_in.filter(participant=person, by=None, at__gte=since, state=HandedState.WAITING)
            waiting.update(state=HandedState.RETURNED, reason=_DISOWNED, reviewed_at=now)
            Claim.objects.filter(participant=person, by=None, at__gte=since, state=ClaimState.TOLD).delete()
        tell(meeting, [person], LetterKind.LINK, now)
        log("call_link_disowned", f"run_meeting:{meeting.pk}", None, {"participant": person.pk, "letter": letter.pk})
