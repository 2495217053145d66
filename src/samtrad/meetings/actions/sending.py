"""Minutes and extracts sent by mail: to those who take part, and to organisations' official addresses. What goes out is the public version alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.documents.states import State
from samtrad.following.models import Message
from samtrad.following.states import About
from samtrad.meetings.actions.acting import Fault, MeetingError, acting, line, noted
from samtrad.meetings.models import AgendaItem, CertifiedUnit, Participant, RunMeeting, SentMinutes
from samtrad.meetings.queries.papers import document_of, is_ready, is_secret
from samtrad.meetings.states.codes import MeetingState, SentKind, SignatureState
from samtrad.people.models import Organisation

_OUT = frozenset({MeetingState.CERTIFIED, MeetingState.NOTICED, MeetingState.FINAL, MeetingState.APPROVED, MeetingState.ARCHIVED, MeetingState.DRAFTED})


def send_minutes(meeting: RunMeeting, people: Sequence[Participant], organisations: Sequence[Organisation], by: User, now: datetime) -> list[SentMinutes]:
    """Send the minutes to some who take part and to some organisations, as they are public: entered, and looked through for what is to be masked."""
    with acting(meeting, by, _OUT, Act.PUBLISH) as held:
        _ready(held)
        if not people and not organisations:
            raise MeetingError(Fault.EMPTY)
        made = [_sent(held, by, now, participant=one, sent_to=one.email) for one in people]
        made += [_sent(held, by, now, organisation=one, sent_to=one.official_address) for one in organisations]
        noted("minutes_sent", held, by, {"count": len(made)})
    return made


def send_extract(item: AgendaItem, organisation: Organisation, case_number: str, by: User, now: datetime) -> SentMinutes:
    """Send the extract of an item to an organisation that is to act on it, with the number that it has for it where that is known."""
    with acting(item.meeting, by, _OUT, Act.PUBLISH) as held:
        _ready(held)
        if is_secret(item):
            raise MeetingError(Fault.NOT_READY)
        made = _sent(held, by, now, organisation=organisation, sent_to=organisation.official_address, item=item, case_number=line(case_number, 60))
        noted("extract_sent", held, by, {"item": item.pk, "organisation": organisation.pk})
    return made


def tell_certifiers(unit: CertifiedUnit, by: User, now: datetime) -> int:
    """Tell those who certify a unit that it waits for them, where they have an address; how many. The letter says which meeting, and nothing of what is in it."""
    with acting(unit.meeting, by) as held:
        rows = list(unit.certifiers.filter(state=SignatureState.ASKED).exclude(participant__email="").select_related("participant"))
        made = [_sent(held, by, now, kind=str(SentKind.CERTIFY), participant=one.participant, sent_to=one.participant.email) for one in rows]
        if made:
            noted("certifiers_told", held, by, {"unit": unit.pk, "count": len(made)})
    return len(made)


def _ready(meeting: RunMeeting) -> None:
    document = document_of(meeting)
    if document is None or document.state != State.ENTERED:
        raise MeetingError(Fault.NOT_ENTERED)
    if not is_ready(document):
        raise MeetingError(Fault.NOT_READY)


def _sent(meeting: RunMeeting, by: User, now: datetime, **told: object) -> SentMinutes:
    if not told["sent_to"]:
        raise MeetingError(Fault.ADDRESS)
    person = told.get("participant")
    language = person.language if isinstance(person, Participant) else "sv"
    message = Message.objects.create(about=About.MEETING, language=language, made_at=now, try_at=now)
    return SentMinutes.objects.create(meeting=meeting, message=message, by=by, **told)
