"""Planning a meeting: its days and where they are; calling it off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from typing import NamedTuple

from django.db import transaction
from django.utils import timezone

from samtrad.access.models import User
from samtrad.meetings.actions import letters
from samtrad.meetings.actions.acting import BEFORE, Fault, MeetingError, acting, line, moved, noted
from samtrad.meetings.actions.bodies import demand_run
from samtrad.meetings.models import AgendaItem, Clause, RecurringItem, RunMeeting, RunSitting
from samtrad.meetings.states.codes import LetterKind, MeetingAct
from samtrad.people.models import Body


class Day(NamedTuple):
    """A day on which a meeting is to sit. By link alone it needs no place."""

    day: date
    start: time | None = None
    end: time | None = None
    place: str = ""
    is_remote: bool = False
    link: str = ""


def plan(body: Body, days: Sequence[Day], by: User, *, title: str = "", template: str = "") -> RunMeeting:
    """Plan a meeting; its agenda begins with the body's recurring items, and those of a template."""
    with transaction.atomic():
        demand_run(body, by)
        _check(days)
        if template and not RecurringItem.objects.filter(body=body, template=template).exists():
            raise MeetingError(Fault.UNKNOWN, template)
        meeting = RunMeeting.objects.create(body=body, scope=body.pk, title=line(title, 200), first_day=min(one.day for one in days), planned_by=by)
        _sit(meeting, days)
        _recurring(meeting, by, template)
        noted("meeting_planned", meeting, by, {"body": body.pk})
    return meeting


def plan_days(meeting: RunMeeting, days: Sequence[Day], by: User) -> None:
    """Move a meeting that is not begun to other days. One that was called is to be called again."""
    with acting(meeting, by, BEFORE) as held:
        _check(days)
        was = list(held.sittings.values_list("day", flat=True))
        held.sittings.all().delete()
        _sit(held, days)
        if was != sorted(one.day for one in days):  # who could come then may not be able to now
            held.participants.update(answer="", answered_at=None, is_called_in=False, called_for=None)
        held.first_day = min(one.day for one in days)
        if held.state == "called":
            moved(held, MeetingAct.CALL_BACK)
        held.save(update_fields=["first_day", "state"])
        noted("meeting_moved", held, by)


def cancel(meeting: RunMeeting, by: User) -> None:
    """A meeting is not held; those who were told of it are told so."""
    with acting(meeting, by) as held:
        moved(held, MeetingAct.CANCEL)
        held.save(update_fields=["state"])
        told = letters.is_told(held)
        letters.anew(held)
        letters.tell(held, [one for one in held.participants.all() if one.pk in told], LetterKind.CANCEL, timezone.now())
        noted("meeting_cancelled", held, by)


def _check(days: Sequence[Day]) -> None:
    if not days or len({one.day for one in days}) < len(days) or any(one.start and one.end and one.start > one.end for one in days):
        raise MeetingError(Fault.DAYS)
    if any(not line(one.place) and not one.is_remote for one in days):
        raise MeetingError(Fault.PLACE)


def _sit(meeting: RunMeeting, days: Sequence[Day]) -> None:
    RunSitting.objects.bulk_create(
        RunSitting(meeting=meeting, day=one.day, start=one.start, end=one.end, place=line(one.place, 200), is_remote=one.is_remote, link=line(one.link, 500))
        for one in sorted(days, key=lambda one: one.day)
    )


def _recurring(meeting: RunMeeting, by: User, template: str) -> None:
    for at, one in enumerate(RecurringItem.objects.filter(body=meeting.body, template__in={"", template})):
        item = AgendaItem.objects.create(
            meeting=meeting, body=meeting.body, ordinal=at, title=one.title, subject=one.subject, origin="recurring", origin_key=one.pk
        )
        clauses = [words for words in map(line, one.proposal.splitlines()) if words]
        Clause.objects.bulk_create(Clause(item=item, ordinal=number, text=words, by=by) for number, words in enumerate(clauses))
