"""The year's calendar: the meetings that one may run month by month, with holidays and clashes; and the same as a calendar's file."""

from __future__ import annotations

from datetime import date

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from msgspec import Struct

from samtrad.meetings.clocks import holidays
from samtrad.meetings.models import RunSitting
from samtrad.meetings.queries.clashes import Clash, clashes
from samtrad.meetings.states.codes import MeetingState
from samtrad.workspace.meetings import pages, words
from samtrad.workspace.meetings.around.series import day_off
from samtrad.workspace.who import for_the_signed_in
from samtrad.writing.calendars import Occasion, calendar

_YEARS = range(2000, 2101)


class Sat(Struct, frozen=True, kw_only=True):
    """A day on which a meeting sits, or a holiday: with what is off about it."""

    day: date
    sitting: RunSitting | None = None
    state: str = ""
    holiday: str = ""
    clashes: list[Clash] = []


@for_the_signed_in
@require_safe
def year(request: HttpRequest, number: int) -> HttpResponseBase:
    """A year."""
    pages.demand(request)
    months: dict[int, list[Sat]] = {month: [] for month in range(1, 13)}
    for one in sorted([*_sat(request, _known(number)), *_off(number)], key=lambda one: (one.day, one.sitting is not None)):
        months[one.day.month].append(one)
    context = {
        "meta": pages.meta(_("Möten %(year)s") % {"year": number}),
        "year": number,
        "months": [(date(number, month, 1), rows) for month, rows in months.items()],
        "before": number - 1 if number - 1 in _YEARS else None,
        "after": number + 1 if number + 1 in _YEARS else None,
        "has_any": any(one.sitting for rows in months.values() for one in rows),
        "today": timezone.localdate(),
    }
    return pages.shown(request, "meetings/year.html", pages.NOTHING, context)


def _known(number: int) -> int:
    if number not in _YEARS:
        raise Http404
    return number


def _sittings(request: HttpRequest, number: int) -> list[RunSitting]:
    rows = RunSitting.objects.filter(meeting__in=pages.mine(request), day__year=number).exclude(meeting__state=MeetingState.CANCELLED)
    return list(rows.select_related("meeting__body").order_by("day", "start", "pk"))


def _sat(request: HttpRequest, number: int) -> list[Sat]:
    rows, seen = _sittings(request, number), pages.mine(request)
    days: dict[int, set[date]] = {}
    for one in rows:
        days.setdefault(one.meeting_id, set()).add(one.day)
    both = {one.meeting_id: clashes(one.meeting.body, days[one.meeting_id], seen, one.meeting_id) for one in rows if _is_shared(one, rows)}
    return [
        Sat(
            day=one.day,
            sitting=one,
            state=str(words.STATES[one.meeting.state]),
            holiday=day_off(one.day),
            clashes=both.get(one.meeting_id, {}).get(one.day, []),
        )
        for one in rows
    ]


def _is_shared(one: RunSitting, rows: list[RunSitting]) -> bool:
    """Whether another meeting is on its day: only then there is something to look up."""
    return any(other.day == one.day and other.meeting_id != one.meeting_id for other in rows)


def _off(number: int) -> list[Sat]:
    return [Sat(day=day, holiday=name) for day, name in holidays(number).items()]


@for_the_signed_in
@require_safe
def calendar_file(request: HttpRequest, number: int) -> HttpResponseBase:
    """The meetings of a year as a calendar's file."""
    pages.demand(request)
    host, now = request.get_host(), timezone.now()
    told = []
    for one in _sittings(request, _known(number)):
        meeting = one.meeting
        title = f"{meeting.body.name}, {meeting.title}" if meeting.title else meeting.body.name
        hours = [f"{at:%H:%M}" if at else "" for at in (one.start, one.end)]
        held = meeting.state != MeetingState.PLANNED
        told.append(
            Occasion(f"{meeting.address}-{one.pk}@{host}", title, one.day, now, start=hours[0], end=hours[1], place=one.place, url=one.link, is_held=held)
        )
    name = _("Möten %(year)s") % {"year": number}
    shown = HttpResponse(calendar(name, request.build_absolute_uri(), "sv", told), content_type="text/calendar; charset=utf-8")
    shown["Content-Disposition"] = f'attachment; filename="moten-{number}.ics"'
    return shown
