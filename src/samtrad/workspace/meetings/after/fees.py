"""Attendance and travel for fees: who was at which meeting of a body in a period, who served, when, where, on site or by link."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from samtrad.access.asked import value
from samtrad.access.sheets import sheet
from samtrad.meetings.models import Participant, RunMeeting, RunSitting
from samtrad.meetings.queries.held import Looked, looked
from samtrad.meetings.states.codes import MeetingState
from samtrad.workspace.days import DaysError, day_in
from samtrad.workspace.meetings import pages
from samtrad.workspace.meetings import words as meeting_words
from samtrad.workspace.who import for_the_signed_in

_HELD = (*pages.AFTER, MeetingState.ARCHIVED)


@for_the_signed_in
@require_safe
def attendance(request: HttpRequest, slug: str) -> HttpResponseBase:
    """The table of a period; of this year where none is told."""
    pages.demand(request)
    body = pages.bodies(request).filter(slug=slug).first()
    if body is None:
        raise Http404
    today = timezone.localdate()
    try:
        first = day_in(value(request, "fran")) or date(today.year, 1, 1)
        last = day_in(value(request, "till")) or date(first.year, 12, 31)
    except DaysError:
        return render(request, "meetings/after/no_period.html", {"meta": pages.meta(body.name), "body": body}, status=422)
    held = pages.mine(request).filter(body=body, state__in=_HELD, sittings__day__range=(first, last)).distinct().order_by("first_day", "pk")
    head = (
        _("Namn"),
        _("Parti"),
        _("Organisation"),
        _("Som"),
        _("Organ"),
        _("Dag"),
        _("Började"),
        _("Slutade"),
        _("Närvarande punkter"),
        _("Tjänstgjorde i punkter"),
        _("Punkter"),
        _("Deltog"),
        _("Plats"),
    )
    rows = [row for meeting in held.select_related("body") for row in _rows(meeting, first, last)]
    return sheet(f"narvaro-{body.slug}-{first.isoformat()}-{last.isoformat()}", head, rows)


def _rows(meeting: RunMeeting, first: date, last: date) -> Iterator[tuple[object, ...]]:
    """A row for each day and each person who was there at any item of it, or who was in the room where it had none."""
    seen = looked(meeting)
    sittings = list(meeting.sittings.all())
    for at, one in enumerate(sittings):
        if first <= one.day <= last:
            handled = [number for number, item in enumerate(seen.held.items) if item.day == at and not item.is_withdrawn]
            for person in seen.people.values():
                if person.name and (row := _row(seen, person, one, handled)):
                    yield row


def _row(seen: Looked, person: Participant, sitting: RunSitting, handled: list[int]) -> tuple[object, ...] | None:
    there = [at for at in handled if person.pk in seen.there[at].present]
    if not there:
        return None
    served = sum(person.pk in seen.there[at].serving for at in there)
    remote = sum(person.pk in seen.there[at].remote for at in there)
    took_part = _("på distans") if remote == len(there) else _("delvis på distans") if remote else _("på plats")
    return (
        person.name,
        person.party,
        person.organisation.name if person.organisation else "",
        str(meeting_words.CAPACITIES.get(person.capacity, person.capacity)),
        sitting.meeting.body.name,
        sitting.day.isoformat(),
        f"{sitting.start:%H:%M}" if sitting.start else "",
        f"{sitting.end:%H:%M}" if sitting.end else "",
        len(there),
        served,
        len(handled),
        took_part,
        sitting.place,
    )
