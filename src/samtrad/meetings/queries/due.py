"""What is to be done before a meeting and by when: told of in good time, and marked when the day has passed."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec import Struct

from samtrad.meetings.clocks import call_by, papers_by, public_by
from samtrad.meetings.models import RunMeeting
from samtrad.meetings.queries.bodies import rules_of
from samtrad.meetings.states.codes import HandedState, MeetingState, ReleaseState
from samtrad.people.states import BodyKind, Regime

_SOON = timedelta(days=14)


class Due(Struct, frozen=True, kw_only=True):
    """Something that is due: its code, by which day, and whether that has passed; how many there are, where it is counted."""

    code: str
    until: date
    is_late: bool
    count: int = 0


def due(meeting: RunMeeting, today: date) -> list[Due]:
    """What is due before a meeting, what presses first. Nothing when it has begun."""
    if meeting.state not in (MeetingState.PLANNED, MeetingState.CALLED) or meeting.first_day < today:
        return []
    rules, body = rules_of(meeting.body), meeting.body
    found = []
    waiting = meeting.handed_in.filter(state=HandedState.WAITING).count()
    papers, call = papers_by(meeting.first_day, rules.papers_days), call_by(meeting.first_day, rules.call_days)
    if waiting:
        found.append(Due(code="handed", until=call, is_late=call < today, count=waiting))
    if meeting.state == MeetingState.PLANNED:
        if today <= papers <= today + _SOON and not meeting.called_at:
            found.append(Due(code="papers", until=papers, is_late=False))
        if call <= today + _SOON:
            found.append(Due(code="moved" if meeting.called_at else "call", until=call, is_late=call < today))
    is_kl = body.regime == Regime.KL
    missing = is_kl and meeting.items.filter(papers=None, state="listed", subject__in=["matter", "staff"]).count()
    if missing and papers < today + timedelta(days=7):
        found.append(Due(code="missing", until=papers, is_late=papers < today, count=int(missing)))
    public = public_by(meeting.first_day)
    is_up = meeting.releases.filter(paper=None, state=ReleaseState.UP).exists()
    if body.kind == BodyKind.COUNCIL and is_kl and not is_up and today <= public <= today + _SOON:
        found.append(Due(code="public", until=public, is_late=False))
    return sorted(found, key=lambda one: (not one.is_late, one.until))
