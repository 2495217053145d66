"""A series of meetings: its days are made by a rhythm or written, looked through with holidays and clashes, and planned at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from msgspec import Struct

from samtrad.access.asked import number
from samtrad.meetings.actions.acting import Fault, MeetingError
from samtrad.meetings.actions.planning import Day, plan
from samtrad.meetings.clocks import holidays, is_working
from samtrad.meetings.clocks.series import MOST, monthly, weekly
from samtrad.meetings.queries.clashes import Clash, clashes
from samtrad.people.models import Body
from samtrad.workspace.days import DaysError, day_in
from samtrad.workspace.meetings import forms, pages
from samtrad.workspace.who import for_the_signed_in, user_of

_WEEKS = range(1, 27)


class Proposed(Struct, frozen=True, kw_only=True):
    """A day of the series as it is looked through: what day off it is, what else is on it, whether it is chosen."""

    day: date
    holiday: str
    clashes: list[Clash]
    is_chosen: bool


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def series(request: HttpRequest) -> HttpResponseBase:
    """Make the days of a series, look at them, plan them."""
    pages.demand(request)
    done, proposed, planned = pages.NOTHING, [], False
    if request.method == "POST":
        body, told = _body(request), request.POST

        def look() -> None:
            proposed.extend(_proposed(request, body, _days(request)))

        def made() -> None:
            nonlocal planned
            _planned(request, body)
            planned = True

        done = pages.tried(request, {"look": look, "plan": made}, says_so=told.get("act") == "plan")
        if planned:
            return HttpResponseRedirect(reverse("workspace:meeting-year", args=[min(_chosen(request)).year]))
    context = {
        "meta": pages.meta(_("Ny serie")),
        "bodies": pages.bodies(request)[: pages.MOST],
        "asked": request.GET.get("organ", ""),
        "t": request.POST,
        "proposed": proposed,
        "templates": pages.templates(request),
    }
    return pages.shown(request, "meetings/series.html", done, context)


def _body(request: HttpRequest) -> Body:
    body = pages.bodies(request).filter(pk=number(request.POST.get("body", "")) or 0).first()
    if body is None:
        raise Http404
    return body


def _days(request: HttpRequest) -> list[date]:
    """The days that the rhythm makes, and those that are written."""
    told = request.POST
    first, last = day_in(told.get("first", "")), day_in(told.get("last", ""))
    found = set(_written(told.get("days", "")))
    if first:
        last = last or date(first.year, 12, 31)
        if told.get("rhythm") == "month":
            found |= set(monthly(first, last))
        else:
            weeks = number(told.get("weeks", "").strip() or "4", _WEEKS)
            if weeks is None:
                raise MeetingError(Fault.DAYS)
            found |= set(weekly(first, last, weeks))
    if not found or len(found) > MOST:
        raise MeetingError(Fault.DAYS)
    return sorted(found)


def _written(told: str) -> list[date]:
    found = [day_in(word.strip(".,;")) for word in told.split() if word.strip(".,;")]
    return [one for one in found if one]


def _proposed(request: HttpRequest, body: Body, days: Sequence[date]) -> list[Proposed]:
    both = clashes(body, days, pages.mine(request))
    return [Proposed(day=day, holiday=day_off(day), clashes=both.get(day, []), is_chosen=is_working(day)) for day in days]


def day_off(day: date) -> str:
    """What day off a day is; "" for none."""
    return holidays(day.year).get(day, "") or ("" if is_working(day) else _("helg eller afton"))


def _chosen(request: HttpRequest) -> list[date]:
    try:
        days = [one for told in request.POST.getlist("day") if (one := day_in(told))]
    except DaysError as error:
        raise MeetingError(Fault.DAYS) from error
    if not days or len(days) > MOST:
        raise MeetingError(Fault.DAYS)
    return sorted(set(days))


def _planned(request: HttpRequest, body: Body) -> None:
    """Plan the days that are chosen, all or none; a day on which the body meets already is left as it is."""
    told, by = request.POST, user_of(request)
    start, end = forms.hour(told.get("start", "")), forms.hour(told.get("end", ""))
    there = set(pages.mine(request).filter(body=body).exclude(state="cancelled").values_list("sittings__day", flat=True))
    with transaction.atomic():
        for day in _chosen(request):
            if day not in there:
                one = Day(day, start, end, told.get("place", ""), bool(told.get("remote")))
                plan(body, [one], by, template=told.get("template", "").strip())
