"""The call: who gets it, by when it is to be out, how its letters fared, and what is answered."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from msgspec import Struct

from samtrad.access.asked import number
from samtrad.meetings.actions import calling, letters
from samtrad.meetings.clocks import call_by, papers_by
from samtrad.meetings.models import CallLetter, Participant, RunMeeting
from samtrad.meetings.queries.bodies import posts_on, rules_of
from samtrad.meetings.states.codes import LetterKind, MeetingState
from samtrad.workspace.meetings import pages, words
from samtrad.workspace.who import for_the_signed_in, user_of


class Called(Struct, frozen=True, kw_only=True):
    """Somebody who is called: in what capacity, and how the latest letter to them fared."""

    person: Participant
    capacity: str
    letter: CallLetter | None


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def call(request: HttpRequest, address: str) -> HttpResponseBase:
    """Who is called, and what they answered."""
    found = pages.meeting_of(request, address)
    done = pages.tried(request, _acts(request, found)) if request.method == "POST" else pages.NOTHING
    if request.method == "POST" and not done.error:
        return pages.back(request, "meeting-call", address)
    people, today = _people(found), timezone.localdate()
    rules = rules_of(found.body)
    until = call_by(found.first_day, rules.call_days)
    posts = [(one, words.CAPACITIES.get(one.capacity, one.capacity)) for one in posts_on(found.body, found.first_day)]
    asked = found.letters.filter(kind=LetterKind.ASK).count()
    context = {
        "meta": pages.meta(_("Kallelse"), found),
        "meeting": found,
        "here": "meeting-call",
        "state": words.STATES[found.state],
        "until": until,
        "is_late": found.state == MeetingState.PLANNED and until < today,
        "is_moved": found.state == MeetingState.PLANNED and found.called_at is not None,
        "seen": calling.called(found),
        "papers_until": papers_by(found.first_day, rules.papers_days),
        "may_ask": found.called_at is None and found.state == MeetingState.PLANNED and today < found.first_day,
        "asked": asked,
        "posts": posts if not found.called_at else [],
        "people": people if found.called_at else [],
        "expected": calling.expected(found) if found.called_at else [],
        "has_items": found.items.exists(),
        "may_call": found.state in pages.BEFORE,
        "may_answer": found.called_at is not None and found.state in ("called", *pages.DURING),
        "no_address": [one.name for one, _name in posts if one.name and not one.email] if found.state in pages.BEFORE else [],
    }
    return pages.shown(request, "meetings/call.html", done, context)


def _people(found: RunMeeting) -> list[Called]:
    """Those who are called, with the latest letter to each."""
    latest = {one.participant_id: one for one in found.letters.exclude(participant=None).select_related("message").order_by("pk")}
    return [
        Called(person=one, capacity=str(words.CAPACITIES.get(one.capacity, one.capacity)), letter=latest.get(one.pk))
        for one in found.participants.select_related("called_for").all()
    ]


def _acts(request: HttpRequest, found: RunMeeting) -> dict[str, pages.Deed]:
    told, by, now = request.POST, user_of(request), timezone.now()

    def person() -> Participant:
        return pages.person_of(found, told.get("person", ""))

    return {
        "call": lambda: calling.call(found, by, now, seen=told.get("seen", "-")),
        "ask": lambda: calling.ask_for_items(found, by, now, number(told.get("seen", "")) or 0),
        "yes": lambda: calling.answer(person(), comes=True, by=by, now=now),
        "no": lambda: calling.answer(person(), comes=False, by=by, now=now),
        "link": lambda: letters.replace_links(person(), by, now),
    }
