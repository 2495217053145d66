"""Mandates and who takes part in a body, told anew from its attendance."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from samtrad.people.models import Body, Mandate, Participation
from samtrad.people.resolving.mandates import Held, Seat, held, with_elections
from samtrad.pipeline.link_elections import elected
from samtrad.register.models import Attendance

_LISTED = ("minutes", "notes")
"""Kinds of documents that tell who was there; a call tells who is called."""


def derive(bodies: Iterable[int]) -> None:
    """Tell the mandates of these bodies, and who takes part in them."""
    for body in Body.objects.filter(pk__in=set(bodies)):
        _mandates(body)


def _mandates(body: Body) -> None:
    """One body's mandates: by its public minutes where it has any, else by all."""
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
    latest = max((seat.day for seat in seats if seat.day), default=None)
    found = with_elections(held(seats), elected(body, is_public=is_public), latest)
    _replace(body, before, found, is_public=is_public)
    _participations(body, seats)


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
        row.evidence, row.is_public, row.scope = one.evidence, is_public, body.pk
        row.save()
    Mandate.objects.filter(pk__in=[one.pk for one in (*kept.values(), *spare)]).delete()


def _participations(body: Body, seats: Sequence[Seat]) -> None:
    """Who takes part in a body that several share: those whom its members stand for."""
    there = {seat.organisation for seat in seats if seat.organisation and seat.capacity in ("member", "substitute", "serving_substitute")} - {body.owner_id}
    before = set(Participation.objects.filter(body=body).values_list("organisation", flat=True))
    Participation.objects.filter(body=body, organisation__in=before - there).delete()
    Participation.objects.bulk_create([Participation(body=body, organisation_id=one) for one in sorted(there - before)], ignore_conflicts=True)
