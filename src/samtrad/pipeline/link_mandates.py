"""Mandates and who takes part in a body, told anew from its attendance."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from django.db.models import Q

from samtrad.people.models import Body, Mandate, Participation, Person
from samtrad.people.resolving.mandates import Held, Seat, held
from samtrad.people.states import Regime
from samtrad.register.models import Attendance

_ELECTED = ("member", "substitute")
_PART = ("municipality", "region", "federation", "association", "authority", "university", "company", "other")
_LISTED = ("minutes", "notes")
"""Kinds of documents that tell who was there; a call tells who is called."""


def derive(bodies: Iterable[int]) -> None:
    """Tell the mandates of these bodies, who takes part in them, and who is elected."""
    persons: set[int] = set()
    for body in Body.objects.filter(pk__in=set(bodies)):
        persons |= _mandates(body)
    _elected(persons)


def _mandates(body: Body) -> set[int]:
    """One body's mandates: by its public minutes where it has any, else by all. The persons whose mandates were touched."""
    rows = Attendance.objects.filter(meeting__body=body, meeting__kind__in=_LISTED)
    public = rows.filter(is_public=True)
    is_public = public.exists()
    told = public if is_public else rows
    seats = [
        Seat(*row)
        for row in told.order_by("meeting", "ordinal").values_list(
            "meeting", "meeting__first_day", "person", "organisation", "party", "party_label", "capacity", "title", "presence"
        )
        if row[2] is not None or row[8] == "vacant"
    ]
    before = list(Mandate.objects.filter(body=body).exclude(evidence="person"))
    touched = {one.person_id for one in before if one.person_id}
    found = held(seats)
    _replace(body, before, found, is_public=is_public)
    _participations(body, seats)
    return touched | {one.person for one in found if one.person}


def _replace(body: Body, before: Sequence[Mandate], found: Sequence[Held], *, is_public: bool) -> None:
    """Make the body's mandates just those that were found; one that stays keeps its id."""
    kept = {(one.person_id, one.capacity): one for one in before if one.person_id}
    spare = [one for one in before if not one.person_id]
    for one in found:
        row = kept.pop((one.person, one.capacity), None) if one.person else (spare.pop() if spare else None)
        row = row or Mandate(body=body)
        row.person_id, row.organisation_id, row.party_id = one.person, one.organisation, one.party
        row.party_label, row.capacity, row.title = one.label[:20], one.capacity, one.title
        row.since, row.until, row.is_current = one.since, one.until, one.is_current
        row.evidence, row.is_public, row.scope = "attendance", is_public, body.pk
        row.save()
    Mandate.objects.filter(pk__in=[one.pk for one in (*kept.values(), *spare)]).delete()


def _participations(body: Body, seats: Sequence[Seat]) -> None:
    """Who takes part in a body that several share: those whom its members stand for."""
    there = {seat.organisation for seat in seats if seat.organisation and seat.capacity in ("member", "substitute", "serving_substitute")} - {body.owner_id}
    before = set(Participation.objects.filter(body=body).values_list("organisation", flat=True))
    Participation.objects.filter(body=body, organisation__in=before - there).delete()
    Participation.objects.bulk_create([Participation(body=body, organisation_id=one) for one in sorted(there - before)], ignore_conflicts=True)


def _elected(persons: Collection[int]) -> None:
    """A person is elected by a seat in a body by law, or by a party; officers and guests are not."""
    seat = Q(body__regime=Regime.KL, capacity__in=_ELECTED) | ~Q(party_label="")
    elected = set(Mandate.objects.filter(seat, person__in=persons).values_list("person", flat=True))
    Person.objects.filter(pk__in=elected, is_elected=False).update(is_elected=True)
    Person.objects.filter(pk__in=set(persons) - elected, is_elected=True).update(is_elected=False)
