"""Attendance and travel for fees: who was at which meeting of a body in a period, who served, when, how long, where, on site or by link, and what they claim.

A row is a person and a day; or, asked for so, a person and the period.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from msgspec import Struct

from samtrad.access.asked import value
from samtrad.access.sheets import sheet
from samtrad.meetings.models import Claim, Participant, RunMeeting, RunSitting
from samtrad.meetings.queries.held import looked
from samtrad.meetings.states.codes import ClaimState, MeetingState
from samtrad.swedish.alphabet import sort_key
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
    days = [row for meeting in held.select_related("body") for row in _days(meeting, first, last)]
    is_summed = value(request, "per") == "person"
    name = f"{'arvoden' if is_summed else 'narvaro'}-{body.slug}-{first.isoformat()}-{last.isoformat()}"
    return sheet(name, *(_summed(days, first, last) if is_summed else _listed(days)))


class Attended(Struct, frozen=True, kw_only=True):
    """A person on a day of a meeting."""

    person: Participant
    sitting: RunSitting
    there: int
    served: int
    remote: int
    handled: int
    claim: Claim | None

    @property
    def minutes(self) -> int | None:
        """How long the day was, where both ends are told."""
        start, end = self.sitting.start, self.sitting.end
        return None if start is None or end is None else (end.hour - start.hour) * 60 + end.minute - start.minute

    @property
    def claimed(self) -> tuple[float, float, str, float, float]:
        """What they claim, and what is approved of it: what waits is not in it."""
        one = self.claim
        if one is None or self.waits:
            return 0.0, 0.0, "", 0.0, 0.0
        return float(one.km), float(one.expense), one.expense_for, float(one.lost_hours), float(one.lost)

    @property
    def waits(self) -> bool:
        """Whether they claim something that nobody has decided on."""
        return self.claim is not None and self.claim.state == ClaimState.TOLD


def _listed(days: list[Attended]) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
    """A row for each person and day."""
    head = (
        _("Namn"), _("Parti"), _("Organisation"), _("Som"), _("Organ"), _("Dag"), _("Började"), _("Slutade"), _("Närvarande punkter"),
        _("Tjänstgjorde i punkter"), _("Punkter"), _("Deltog"), _("Plats"), _("Minuter"), *_claims(),
    )  # fmt: skip
    return head, [_line(one) for one in days]


def _claims() -> tuple[str, ...]:
    return _("Kilometer"), _("Utlägg, kronor"), _("Utlägg för"), _("Förlorad arbetstid, timmar"), _("Förlorad inkomst, kronor"), _("Väntar på godkännande")


def _summed(days: list[Attended], first: date, last: date) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
    """A row for each person: how many days they were there and served, and all that they claim. Two of one name are two where party or organisation differ."""
    head = (
        _("Namn"), _("Parti"), _("Organisation"), _("Organ"), _("Från"), _("Till"), _("Dagar"), _("Dagar i tjänst"), _("Dagar på distans"), _("Minuter"), *_claims(),
    )  # fmt: skip
    people: dict[tuple[object, ...], list[Attended]] = {}
    for one in days:
        people.setdefault((one.person.name, one.person.party, _organisation(one.person), one.sitting.meeting.body.name), []).append(one)
    rows = []
    for key, own in sorted(people.items(), key=lambda pair: sort_key(str(pair[0][0]))):
        claims = [one.claimed for one in own]
        told = [sum(claim[at] for claim in claims if not isinstance(claim[at], str)) for at in (0, 1, 3, 4)]  # type: ignore[misc]
        words = "; ".join(dict.fromkeys(claim[2] for claim in claims if claim[2]))
        there = [one for one in own if one.there]
        counts = (len(there), sum(one.served > 0 for one in there), sum(one.remote == one.there for one in there), sum(one.minutes or 0 for one in there))
        waits = _("ja") if any(one.waits for one in own) else ""
        rows.append((*key, first.isoformat(), last.isoformat(), *counts, told[0], told[1], words, told[2], told[3], waits))
    return head, rows


def _days(meeting: RunMeeting, first: date, last: date) -> Iterator[Attended]:
    """Each day with each person who was there at any item of it, or claims something for it."""
    seen = looked(meeting)
    claims = {(one.participant_id, one.sitting_id): one for one in Claim.objects.filter(participant__meeting=meeting).exclude(state=ClaimState.DECLINED)}
    sittings = list(meeting.sittings.all())
    for at, one in enumerate(sittings):
        if first <= one.day <= last:
            handled = [number for number, item in enumerate(seen.held.items) if item.day == at and not item.is_withdrawn]
            for person in seen.people.values():
                there = [number for number in handled if person.pk in seen.there[number].present]
                claim = claims.get((person.pk, one.pk))
                if person.name and (there or claim):
                    served = sum(person.pk in seen.there[number].serving for number in there)
                    remote = sum(person.pk in seen.there[number].remote for number in there)
                    yield Attended(person=person, sitting=one, there=len(there), served=served, remote=remote, handled=len(handled), claim=claim)


def _organisation(person: Participant) -> str:
    return person.organisation.name if person.organisation else ""


def _line(one: Attended) -> tuple[object, ...]:
    person, sitting = one.person, one.sitting
    took_part = "" if not one.there else _("på distans") if one.remote == one.there else _("delvis på distans") if one.remote else _("på plats")
    return (
        person.name,
        person.party,
        _organisation(person),
        str(meeting_words.CAPACITIES.get(person.capacity, person.capacity)),
        sitting.meeting.body.name,
        sitting.day.isoformat(),
        f"{sitting.start:%H:%M}" if sitting.start else "",
        f"{sitting.end:%H:%M}" if sitting.end else "",
        one.there,
        one.served,
        one.handled,
        took_part,
        sitting.place,
        one.minutes,
        *(claimed or None for claimed in one.claimed),
        _("ja") if one.waits else "",
    )
