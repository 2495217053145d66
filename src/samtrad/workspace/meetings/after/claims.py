"""What those who came claim for the meeting, in one form: kilometres, what they laid out, what they lost at work."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase, QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from msgspec import Struct

from samtrad.access.asked import number
from samtrad.meetings.actions import claim_words, claiming
from samtrad.meetings.actions.claiming import Claimed
from samtrad.meetings.models import Claim, Participant, RunMeeting, RunSitting
from samtrad.meetings.queries.claims import shown
from samtrad.meetings.states.codes import ClaimState
from samtrad.workspace.meetings import pages
from samtrad.workspace.meetings import words as meeting_words
from samtrad.workspace.meetings.after.overview import held
from samtrad.workspace.who import for_the_signed_in, user_of


class Row(Struct, frozen=True, kw_only=True):
    """One person on one day, with what stands in their fields."""

    key: str
    person: Participant
    capacity: str
    day: RunSitting
    fields: dict[str, str]
    is_said: bool


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def claims(request: HttpRequest, address: str) -> HttpResponseBase:
    """The claims of a meeting that was held."""
    found = held(request, address)
    days = list(found.sittings.all())
    people = list(found.participants.exclude(name="").select_related("organisation"))
    told, by, now = request.POST, user_of(request), timezone.now()
    deeds: dict[str, pages.Deed] = {
        "claim": lambda: claiming.claim(found, _told(told, people, days), by, now),
        "approve": lambda: claiming.approve(found, [key for one in told.getlist("claim") if (key := number(one))], by, now),
        "decline": lambda: claiming.decline(found, number(told.get("one", "")) or 0, told.get("reason", ""), by, now),
    }
    done = pages.tried(request, deeds) if request.method == "POST" else pages.NOTHING
    if request.method == "POST" and not done.error:
        return pages.back(request, "meeting-claims", address)
    context = {
        "meta": pages.meta(_("Ersättning"), found),
        "meeting": found,
        "here": "meeting-claims",
        "state": meeting_words.STATES[found.state],
        "rows": _rows(found, people, days, done.typed.get("claim")),
        "waiting": _waiting(found),
        "many_days": len(days) > 1,
    }
    return pages.shown(request, "meetings/after/claims.html", done, context)


def _rows(found: RunMeeting, people: list[Participant], days: list[RunSitting], typed: QueryDict | None) -> list[Row]:
    there = {(one.participant_id, one.sitting_id): one for one in Claim.objects.filter(participant__meeting=found)}
    rows = []
    for day in days:
        for one in people:
            key, claim = f"{one.pk}-{day.pk}", there.get((one.pk, day.pk))
            fields = shown(claim, key, typed)
            capacity = str(meeting_words.CAPACITIES.get(one.capacity, one.capacity))
            rows.append(Row(key=key, person=one, capacity=capacity, day=day, fields=fields, is_said=any(fields.values())))
    return rows


def _told(told: QueryDict, people: list[Participant], days: list[RunSitting]) -> dict[tuple[int, int], Claimed]:
    """What the form says of each."""
    return {(one.pk, day.pk): claim_words.read(told, f"{one.pk}-{day.pk}", one.name) for day in days for one in people}


def _waiting(found: RunMeeting) -> list[Claim]:
    """What members told, and nobody has decided on."""
    rows = Claim.objects.filter(participant__meeting=found, state=ClaimState.TOLD).select_related("participant", "sitting")
    return list(rows.order_by("sitting__day", "participant__pk"))
