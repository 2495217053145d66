"""An item while it is handled: who is here, what is written, proposals and questions, the decision, reservations, speakers."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, get_args

from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from samtrad.meetings.actions import handling
from samtrad.meetings.actions.acting import WRITING, MeetingError
from samtrad.meetings.law.codes import IN_SECRET, Assembly, Subject
from samtrad.meetings.models import AgendaItem, ItemText, RunMeeting
from samtrad.meetings.models.item import PARTS
from samtrad.meetings.queries.held import assembly_of, looked
from samtrad.meetings.states.codes import ItemState, MeetingState
from samtrad.people.models import Organisation
from samtrad.reading.record.codes import DecisionType
from samtrad.workspace.meetings import formulas, pages, words
from samtrad.workspace.meetings.item import part_of
from samtrad.workspace.meetings.room import decision, shown
from samtrad.workspace.meetings.room import words as said
from samtrad.workspace.meetings.room.acts import acts
from samtrad.workspace.who import for_the_signed_in, user_of
from samtrad.workspace.words import told as worded

_ENDS = ("settle", "put_off", "withdraw")
_DONE = (ItemState.HANDLED, ItemState.DONE, ItemState.PUT_OFF)


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def item(request: HttpRequest, address: str, pk: int) -> HttpResponseBase:
    """An item of a meeting that is held."""
    found = pages.meeting_of(request, address)
    one = pages.item_of(found, pk)
    clashed: list[ItemText] = []
    done = pages.NOTHING
    if request.method == "POST":
        done = pages.tried_with_text(request, acts(request, one, clashed), clashed)
        if not done.error:
            return _after(request, found, one)
    found.refresh_from_db()
    return pages.shown(request, "meetings/room/item.html", done, _context(request, found, pk, done))


def _after(request: HttpRequest, found: RunMeeting, one: AgendaItem) -> HttpResponseBase:
    """What is done with leads to the next item that is not; from the last, to the room. Where none but the body's own rules hold, that is taken up at once."""
    if request.POST.get("act") not in _ENDS:
        return pages.back(request, "meeting-work", found.address, one.pk)
    rows = found.items.filter(state__in=shown.OPEN_ITEMS)
    after = rows.filter(ordinal__gt=one.ordinal).first() or rows.first()
    where = reverse("workspace:meeting-work", args=[found.address, after.pk]) if after else reverse("workspace:meeting-room", args=[found.address])
    if after is not None and after.state == ItemState.LISTED and assembly_of(found.body) is Assembly.INFORMAL:
        with suppress(MeetingError):  # adjourned: it is taken up by hand
            handling.take_up(after, user_of(request), timezone.now())
    return HttpResponseRedirect(where)


def _context(request: HttpRequest, found: RunMeeting, pk: int, done: pages.Done) -> dict[str, Any]:
    seen = looked(found)
    one = next(told for told in seen.items if told.pk == pk)
    one.meeting = found
    everybody = shown.people(seen, one)
    before, after = shown.around(seen, one)
    light = shown.is_light(seen)
    is_open, is_handled = found.state == MeetingState.OPEN, one.state == ItemState.HANDLED
    voters = [told for told in everybody if (told.here if light else told.serves) and not told.jav]
    return {
        "meta": pages.meta(one.title, found),
        "meeting": found,
        "item": one,
        "state": words.STATES[found.state],
        "item_state": words.ITEM_STATES[one.state],
        "subject": words.SUBJECTS[one.subject],
        "subjects": words.SUBJECTS.items(),
        "sittings": found.sittings.all(),
        "before": before,
        "after": after,
        "is_light": light,
        "is_council": seen.held.assembly is Assembly.COUNCIL,
        "quorum": shown.quorum(seen, one),
        "people": everybody,
        "voters": [(told, _typed(done, "vote", f"b{told.one.pk}"), str(told.one.pk) in _typed_all(done, "put_off", "asked")) for told in voters],
        "movers": [*_typed_all(done, "motion", "mover"), "", ""][:2],
        "may_remote": light or seen.held.remote,
        "names": _names(everybody),
        "organisations": Organisation.objects.order_by("name").values_list("name", flat=True)[:400] if is_handled else [],
        "parts": (parts := [part_of(one, name, done.typed.get("text")) for name in PARTS]),
        "more_text": any(part.text or part.clashes for part in parts if part.name != "deliberation"),
        "formulas": formulas.CLAUSES,
        "sentences": formulas.SENTENCES,
        "types": [(code, worded("type", code)) for code in get_args(DecisionType)],
        "grounds": said.grounds(seen.held.assembly),
        "jav": [(row, said.JAV[row.ground]) for row in one.disqualified.select_related("participant")],
        "declined": one.declined.select_related("participant"),
        "dissents": [(row, said.DISSENTS[row.kind]) for row in one.reservations.select_related("participant")],
        "kinds": said.DISSENTS.items(),
        "motion_kinds": said.MOTIONS.items(),
        "options": said.OPTIONS.items(),
        "is_secret": Subject(one.subject) in IN_SECRET,
        "speakers": one.speakers.select_related("participant"),
        "is_open": is_open,
        "is_handled": is_handled and is_open,
        "may_move": found.state in WRITING,
        "may_write": found.state in WRITING and one.state in (*_DONE, ItemState.LISTED),
        "may_reserve": found.state in pages.DURING and one.state in _DONE,
        "may_reason": found.state in WRITING,
        "user_name": user_of(request).name,
        **decision.context(seen, one, done.typed.get("decide"), light=light),
    }


def _typed(done: pages.Done, form: str, name: str) -> str:
    """What was typed in a field of a form that could not be done."""
    return done.typed[form].get(name, "") if form in done.typed else ""


def _typed_all(done: pages.Done, form: str, name: str) -> list[str]:
    return [str(one) for one in done.typed[form].getlist(name)] if form in done.typed else []


def _names(everybody: list[shown.Person]) -> list[str]:
    return [f"{one.one.name} ({one.one.party})" if one.one.party else one.one.name for one in everybody]
