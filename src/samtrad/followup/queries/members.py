"""Assignments that a federation gives to its municipalities as a group: they wait there until it closes them, and for each member until their last day.

After that day nobody but the federation knows who has done it: a member is not told to be late with what it may have done. Members are those that are known
as such, and those for whom somebody sits in one of the federation's own bodies by public minutes: its members elect them (Kommunallagen 9:3).
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from django.db.models import Exists, OuterRef, Q, QuerySet

from samtrad.followup.queries.tasks import shown
from samtrad.people.models import Mandate, Membership
from samtrad.people.states import OrganisationKind

_GROUPS = ("kommunerna", "medlemskommunerna", "medlemmarna", "alla kommuner", "samtliga kommuner", "alla medlemskommuner", "samtliga medlemskommuner")


def _of_group() -> Q:
    found = Q()
    for name in _GROUPS:
        found |= Q(holder__iexact=name)
    unknown = Q(holder_body=None, holder_organisation=None, holder_person=None)
    return found & unknown & Q(giver_body__owner__kind=OrganisationKind.FEDERATION)


OF_GROUP = _of_group()
"""What a federation's own body gave to all its municipalities."""


def _on_day(day: str) -> Q:
    """Memberships that hold on the day of a row, or of which no day is known."""
    return (Q(since=None) | Q(since__lte=OuterRef(day))) & (Q(until=None) | Q(until__gte=OuterRef(day)))


def asked_of_member(organisation: int, today: date) -> Q:
    """What a federation asks of all its municipalities, one of which this is: by a day that is not past."""
    mine = Membership.objects.filter(_on_day("given_on"), member=organisation, member__kind=OrganisationKind.MUNICIPALITY, of=OuterRef("giver_body__owner"))
    seated = _seats().filter(_on_day("given_on") | Q(is_current=True, since__lte=OuterRef("given_on")), organisation=organisation)
    return OF_GROUP & (Q(Exists(mine)) | Q(Exists(seated.filter(body__owner=OuterRef("giver_body__owner"))))) & Q(due__gte=today)


def _seats() -> QuerySet[Mandate]:
    """Seats that municipalities have in bodies of federations by public minutes."""
    return Mandate.objects.public().filter(capacity="member", organisation__kind=OrganisationKind.MUNICIPALITY)


def asked_of_members(states: Collection[str], today: date) -> list[tuple[int, date]]:
    """Each municipality with the last day of what a federation asks of all its municipalities, once for each such assignment in some states."""
    rows = list(shown().filter(OF_GROUP, state__in=states, due__gte=today).values_list("giver_body__owner", "given_on", "due"))
    if not rows:
        return []
    told = Membership.objects.filter(of__in={of for of, _, _ in rows}, member__kind=OrganisationKind.MUNICIPALITY).values_list("of", "member", "since", "until")
    known = list(told)
    seats = _seats().filter(body__owner__in={of for of, _, _ in rows}).values_list("body__owner", "organisation", "since", "until", "is_current")
    known += [(of or 0, member or 0, since, None if is_current else until) for of, member, since, until, is_current in seats.distinct()]
    found = []
    for owner, given, due in rows:
        if due is None:
            continue
        there = {
            member
            for of, member, since, until in known
            if of == owner and (since is None or (given and since <= given)) and (until is None or (given and until >= given))
        }
        found += [(member, due) for member in sorted(there)]
    return found
