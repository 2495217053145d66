"""The call: who gets it, by when it is to be out, and what they answer."""

from __future__ import annotations

from datetime import timedelta

from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from samtrad.meetings.actions import calling
from samtrad.meetings.models import RunMeeting
from samtrad.meetings.queries.bodies import posts_on, rules_of
from samtrad.workspace.meetings import pages, words
from samtrad.workspace.who import for_the_signed_in, user_of


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def call(request: HttpRequest, address: str) -> HttpResponseBase:
    """Who is called, and what they answered."""
    found = pages.meeting_of(request, address)
    done = pages.tried(request, _acts(request, found)) if request.method == "POST" else pages.NOTHING
    if request.method == "POST" and not done.error:
        return pages.back(request, "meeting-call", address)
    people = list(found.participants.select_related("called_for").all())
    until = found.first_day - timedelta(days=rules_of(found.body).call_days)
    context = {
        "meta": pages.meta(_("Kallelse"), found),
        "meeting": found,
        "here": "meeting-call",
        "state": words.STATES[found.state],
        "until": until,
        "is_late": found.called_at is None and until < timezone.localdate(),
        "posts": [(one, words.CAPACITIES.get(one.capacity, one.capacity)) for one in posts_on(found.body, found.first_day)] if not people else [],
        "people": [(one, words.CAPACITIES.get(one.capacity, one.capacity)) for one in people],
        "expected": calling.expected(found) if people else [],
        "has_items": found.items.exists(),
        "may_call": found.state in pages.BEFORE,
        "may_answer": found.called_at is not None and found.state in ("called", *pages.DURING),
        "addresses": ", ".join(one.email for one in people if one.email),
    }
    return pages.shown(request, "meetings/call.html", done, context)


def _acts(request: HttpRequest, found: RunMeeting) -> dict[str, pages.Deed]:
    told, by, now = request.POST, user_of(request), timezone.now()
    return {
        "call": lambda: calling.call(found, by, now),
        "yes": lambda: calling.answer(pages.person_of(found, told.get("person", "")), comes=True, by=by, now=now),
        "no": lambda: calling.answer(pages.person_of(found, told.get("person", "")), comes=False, by=by, now=now),
    }
