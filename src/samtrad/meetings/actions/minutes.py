"""Minutes composed from what happened, and their way into the register by the one door."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

import msgspec
from django.db.models import Max

from samtrad import __version__
from samtrad.access.models import User
from samtrad.audit.actions import log
from samtrad.bounded.recorded import Record
from samtrad.documents.actions import receive
from samtrad.documents.models import Document
from samtrad.documents.states import State, Way
from samtrad.meetings.actions.acting import Fault, MeetingError, acting, flow_of, moved, noted
from samtrad.meetings.clocks import certify_by
from samtrad.meetings.models import CertifiedUnit, RunMeeting, WrittenMinutes
from samtrad.meetings.queries.composed import composed, name_of
from samtrad.meetings.states.codes import MeetingAct, MeetingState, UnitState
from samtrad.people.actions.body_rulings import told_body
from samtrad.reading.assemble import to_json
from samtrad.register.actions import enter
from samtrad.register.door import door

WRITER = f"samtrad meetings {__version__}"
"""Who made a record that was not read, as readings tell it."""
_DRAFTED = frozenset({MeetingState.CLOSED, MeetingState.DRAFTED})
_UNCERTIFIED = frozenset({MeetingState.DRAFTED, MeetingState.APPROVED})


def write(meeting: RunMeeting, by: User, now: datetime, only: Collection[int] | None = None) -> WrittenMinutes:
    """Keep the minutes as they are now; what says the same as the last version is not kept twice. Within an act."""
    made = composed(meeting, only)
    last = meeting.written.order_by("-version").first()
    if last and last.sha256 == made.sha256:
        return last
    version = (meeting.written.aggregate(last=Max("version"))["last"] or 0) + 1
    return WrittenMinutes.objects.create(meeting=meeting, version=version, text=made.text, record=to_json(made.record), sha256=made.sha256, by=by, at=now)


def draft(meeting: RunMeeting, by: User, now: datetime) -> WrittenMinutes:
    """Draft the minutes of a closed meeting, or draft them anew; what is certified by itself is not part of the unit that is certified later.

    While the unit is with those who certify, it is taken back first.
    """
    with acting(meeting, by, _DRAFTED) as held:
        unit = held.units.filter(is_immediate=False).first()
        if unit and unit.state != UnitState.DRAFT:
            raise MeetingError(Fault.STATE, unit.state)
        moved(held, MeetingAct.DRAFT if held.state == MeetingState.CLOSED else MeetingAct.REDRAFT)
        held.save(update_fields=["state"])
        made = write(held, by, now)
        if flow_of(held.body).certifies:
            last_day = max(one.day for one in held.sittings.all())
            unit = unit or CertifiedUnit.objects.create(meeting=held, certify_by=certify_by(last_day).by)
            unit.items.set(held.items.exclude(units__is_immediate=True))
            unit.written = made
            unit.save(update_fields=["written"])
        noted("minutes_drafted", held, by, {"written": made.pk, "sha256": made.sha256})
    return made


def enter_notes(meeting: RunMeeting, by: User) -> Document:
    """The notes of a body that does not certify enter the register, as they were drafted last; a later version supersedes them (law 4).

    What is certified enters when it is (``certifying``).
    """
    with door(), acting(meeting, by, _UNCERTIFIED) as held:
        if flow_of(held.body).certifies:
            raise MeetingError(Fault.STATE, "certifies")
        last = held.written.order_by("-version").first()
        if last is None:
            raise MeetingError(Fault.STATE, held.state)
        document = entered(held, last.text, bytes(last.record), by)
        noted("notes_entered", held, by, {"document": document.pk})
    return document


def entered(meeting: RunMeeting, text: str, record: bytes, by: User) -> Document:
    """A text that was written here with its record, through the one door. Within an act that has the door."""
    document = receive(text.encode("utf-8"), name_of(meeting), Way.MEETING, by).document
    if document.state == State.ENTERED:
        return document
    act = log("minutes_written", f"run_meeting:{meeting.pk}", by, {"document": document.pk, "sha256": document.sha256}).number
    told_body(document, meeting.body, act, by)
    enter(document, [Record(name_of(meeting), msgspec.Raw(record), text, [], [])], WRITER, by)
    document.refresh_from_db()
    return document
