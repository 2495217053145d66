"""The room of a meeting: who is here, who presides, and the meeting opened, adjourned and closed."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from samtrad.meetings.actions import calling, room
from samtrad.meetings.actions.acting import Fault, MeetingError
from samtrad.meetings.law.quorum import needed
from samtrad.meetings.models import AgendaItem, Participant, RoomMove, RunMeeting
from samtrad.meetings.queries.held import Looked, looked
from samtrad.meetings.states.codes import MeetingState
from samtrad.workspace.meetings import pages, words
from samtrad.workspace.meetings.room import shown
from samtrad.workspace.who import for_the_signed_in, user_of

_HELD = (*pages.DURING, MeetingState.CLOSED, MeetingState.DRAFTED)
_GUESTS = ("guest", "officer", "co_opted", "secretary")


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest, address: str) -> HttpResponseBase:
    """The meeting as it is held."""
    found = pages.meeting_of(request, address)
    done = pages.tried(request, _acts(request, found)) if request.method == "POST" else pages.NOTHING
    if request.method == "POST" and not done.error:
        return pages.back(request, "meeting-room", address)
    seen = looked(found)
    now = shown.now_at(seen) if found.state in _HELD else None
    everybody = shown.people(seen, now)
    context = {
        "meta": pages.meta(_("Mötet"), found),
        "meeting": found,
        "here": "meeting-room",
        "state": words.STATES[found.state],
        "now": now,
        "people": everybody,
        "present": [one for one in everybody if one.here],
        "agenda": shown.agenda(seen),
        "left": [one for one in seen.items if one.state in shown.OPEN_ITEMS],
        "moves": _moves(found),
        "is_light": shown.is_light(seen),
        "needed": needed(len(seen.held.roll.seats)),
        "serving": len(seen.at(now).services) if now else 0,
        "chairs": _chairs(everybody),
        "secretaries": sorted((one.one for one in everybody), key=lambda one: one.capacity != "secretary"),
        "certifiers": [one.one for one in everybody if one.one.certifies],
        "capacities": [(code, words.CAPACITIES[code]) for code in _GUESTS],
        "may_remote": shown.is_light(seen) or seen.held.remote,
        "is_called": found.state == MeetingState.CALLED,
        "is_open": found.state == MeetingState.OPEN,
        "is_adjourned": found.state == MeetingState.ADJOURNED,
        "may_move": found.state == MeetingState.CALLED or found.state in _HELD,
        "may_reopen": found.state in (MeetingState.CLOSED, MeetingState.DRAFTED),
    }
    return pages.shown(request, "meetings/room/room.html", done, context)


def _chairs(everybody: list[shown.Person]) -> list[Participant]:
    """Who may preside: those who are here, the chair first."""
    here = [one.one for one in everybody if one.here]
    return sorted(here, key=lambda one: (one.presides is None, one.presides or 0, one.seat is None, one.pk))


def _moves(found: RunMeeting) -> list[RoomMove]:
    return list(found.moves.select_related("participant", "item").order_by("-pk")[:20])


def _acts(request: HttpRequest, found: RunMeeting) -> dict[str, pages.Deed]:
    told, by, now = request.POST, user_of(request), timezone.now()

    def who(name: str = "person") -> Participant:
        if not told.get(name):
            raise MeetingError(Fault.EMPTY)
        return pages.person_of(found, told[name])

    return {
        "in": lambda: room.check_in(who(), by, now, before=_before(request, found)),
        "remote": lambda: room.check_in(who(), by, now, remote=True, before=_before(request, found)),
        "out": lambda: room.check_out(who(), by, now, before=_before(request, found)),
        "all": lambda: _all(request, found),
        "undo": lambda: room.undo_move(_move(found, told.get("move", "")), by),
        "guest": lambda: _guest(request, found),
        "open": lambda: room.open_meeting(found, by, now, chair=who("chair"), secretary=who("secretary") if told.get("secretary") else None),
        "preside": lambda: room.preside(found, who("chair"), by),
        "keep": lambda: room.keep_minutes(found, who("secretary"), by),
        "certifiers": lambda: room.choose_certifiers(found, pages.people_of(found, told.getlist("certifier")), by),
        "adjourn": lambda: room.adjourn(found, by),
        "resume": lambda: room.resume(found, by),
        "close": lambda: room.close(found, by, now),
        "reopen": lambda: room.reopen(found, by),
    }


def _before(request: HttpRequest, found: RunMeeting) -> AgendaItem | None:
    """Before which item somebody comes or goes; before the first where the meeting has not begun."""
    told = request.POST.get("before", "")
    return pages.item_of(found, told) if told and found.state != MeetingState.CALLED else None


def _move(found: RunMeeting, told: str) -> RoomMove:
    row = found.moves.filter(pk=told).first() if told.isdecimal() else None
    if row is None:
        raise MeetingError(Fault.UNKNOWN)
    return row


def _guest(request: HttpRequest, found: RunMeeting) -> None:
    """Somebody who has no place in the body, and is here."""
    told, by = request.POST, user_of(request)
    capacity = told.get("capacity", "")
    made = room.add_participant(
        found, told.get("name", ""), by, capacity=capacity if capacity in _GUESTS else "guest", title=told.get("title", ""), party=told.get("party", "")
    )
    room.check_in(made, by, timezone.now(), before=_before(request, found))


def _all(request: HttpRequest, found: RunMeeting) -> None:
    """All who are expected are here, when the meeting begins: members and those called in, and who keeps the minutes."""
    seen: Looked = looked(found)
    expected = {one.pk for one in calling.expected(found)} | {one.pk for one in found.participants.filter(capacity="secretary")}
    for one in seen.people.values():
        if one.pk in expected and one.name and one.pk not in shown.here_first(seen):
            room.check_in(one, user_of(request), timezone.now())
