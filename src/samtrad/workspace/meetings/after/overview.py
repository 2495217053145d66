"""What is left to do of a meeting that was held: the checklist, the minutes, who certifies, approval, correction, archive."""

from __future__ import annotations

from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from samtrad.access.asked import number
from samtrad.meetings.actions import certifying, minutes, noticing, room
from samtrad.meetings.actions.acting import Fault, MeetingError
from samtrad.meetings.models import AgendaItem, CertifiedUnit, RunMeeting
from samtrad.meetings.queries.bodies import rules_of
from samtrad.meetings.queries.papers import document_of
from samtrad.meetings.states.codes import ItemState, MeetingState, UnitState
from samtrad.workspace.meetings import pages
from samtrad.workspace.meetings import words as meeting_words
from samtrad.workspace.meetings.after import checks, steps, words
from samtrad.workspace.who import for_the_signed_in, user_of

_WRITING = (MeetingState.CLOSED, MeetingState.DRAFTED)
_SEALED = (UnitState.CERTIFIED, UnitState.NOTICED, UnitState.FINAL)


def held(request: HttpRequest, address: str) -> RunMeeting:
    """A meeting that was held and that someone may run; before it is closed these pages are not there."""
    found = pages.meeting_of(request, address)
    if found.state not in (*pages.AFTER, MeetingState.ARCHIVED):
        raise Http404
    return found


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def after(request: HttpRequest, address: str) -> HttpResponseBase:
    """A meeting that was held."""
    found = held(request, address)
    done = pages.tried(request, _acts(request, found)) if request.method == "POST" else pages.NOTHING
    if request.method == "POST" and not done.error:
        return pages.back(request, "meeting-room" if request.POST.get("act") == "reopen" else "meeting-after", address)
    units = list(found.units.prefetch_related("items", "corrections__by"))
    document = document_of(found)
    is_open = found.state in _WRITING
    context = {
        "meta": pages.meta(_("Efter mötet"), found),
        "meeting": found,
        "here": "meeting-after",
        "state": meeting_words.STATES[found.state],
        "steps": steps.steps(found, timezone.localdate()),
        "checks": checks.checks(found) if is_open else [],
        "is_open": is_open,
        "announces": steps.announces(found),
        "written": found.written.order_by("-version").first(),
        "people": [(one, meeting_words.CAPACITIES.get(one.capacity, one.capacity)) for one in found.participants.exclude(name="")] if is_open else [],
        "wanted": rules_of(found.body).certifiers,
        "units": [(one, words.UNITS[one.state]) for one in units],
        "sealed": [one for one in units if one.state in _SEALED],
        "at_once": _free_items(found) if is_open and found.body.certifies and rules_of(found.body).immediate else [],
        "document": document,
        "may_reopen": is_open and not any(one.state != UnitState.DRAFT for one in units),
        "may_archive": _may_archive(found),
        "next_meetings": found.body.run_meetings.filter(first_day__gt=found.first_day).order_by("first_day")[:5] if not found.body.certifies else [],
    }
    return pages.shown(request, "meetings/after/after.html", done, context)


def _free_items(found: RunMeeting) -> QuerySet[AgendaItem]:
    return found.items.filter(state__in=[ItemState.DONE, ItemState.PUT_OFF], units=None)


def _may_archive(found: RunMeeting) -> bool:
    if found.state == MeetingState.CERTIFIED:
        return not steps.announces(found)
    return found.state in (MeetingState.FINAL, MeetingState.APPROVED)


def _acts(request: HttpRequest, found: RunMeeting) -> dict[str, pages.Deed]:
    told, by, now = request.POST, user_of(request), timezone.now()
    return {
        "draft": lambda: minutes.draft(found, by, now),
        "certifiers": lambda: room.choose_certifiers(found, pages.people_of(found, told.getlist("person")), by),
        "at_once": lambda: certifying.at_once([pages.item_of(found, one) for one in told.getlist("item")] or _none(), by, now),
        "enter": lambda: minutes.enter_notes(found, by),
        "approve": lambda: noticing.approve(found, by, at=_meeting(found, told.get("meeting", ""))),
        "reopen": lambda: room.reopen(found, by),
        "correct": lambda: certifying.correct(unit_of(found, told.get("unit", "")), told.get("text", ""), by, now),
        "archive": lambda: noticing.archive(found, by),
    }


def _none() -> list[AgendaItem]:
    raise MeetingError(Fault.EMPTY)


def _meeting(found: RunMeeting, told: str) -> RunMeeting | None:
    """The meeting at which notes were approved: one of the same body."""
    if not told:
        return None
    other = found.body.run_meetings.filter(pk=number(told) or 0).exclude(pk=found.pk).first()
    if other is None:
        raise Http404
    return other


def unit_of(found: RunMeeting, told: str | int) -> CertifiedUnit:
    """A unit of a meeting, by its id."""
    one = found.units.select_related("written", "document").filter(pk=number(str(told)) or 0).first()
    if one is None:
        raise Http404
    one.meeting = found
    return one
