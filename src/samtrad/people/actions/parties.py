"""Parties are found by the labels that minutes print, by the day of the minutes and the municipality."""

from __future__ import annotations

from datetime import date

from django.db import transaction

from samtrad.people.actions.slugs import free_slug
from samtrad.people.models import Organisation, Party, PartyLabel
from samtrad.people.states import OrganisationKind

_NONE = frozenset({"", "-", "–", "—", "OPOL", "OBER", "OBEROENDE", "PARTILÖS", "VILDE", "POLITISK VILDE", "OBUNDEN", "UTAN PARTI"})
"""What stands in a party's place and is none."""
_LOCAL = frozenset({OrganisationKind.MUNICIPALITY, OrganisationKind.REGION, OrganisationKind.OTHER})


def as_label(printed: str) -> str:
    """A label as it is looked up: in capitals, without signs around it; empty where it tells of no party."""
    label = " ".join(printed.upper().split()).strip("().,;: ")
    return "" if label in _NONE else label[:20]


def party_of(printed: str, day: date | None, organisation: Organisation | None) -> Party | None:
    """The party that a label stood for on a day: that of the municipality, then that of the country, then a local one that is new."""
    label = as_label(printed)
    if not label:
        return None
    found = list(PartyLabel.objects.filter(label=label).select_related("party").order_by("id"))
    home = organisation.pk if organisation else None
    here = [one for one in found if home is not None and one.organisation_id == home]
    country = [one for one in found if one.organisation_id is None]
    if best := here or country:
        return next((one.party for one in best if _used(one, day)), best[0].party)
    return _made(label, organisation) if organisation and organisation.kind in _LOCAL else None


def _used(label: PartyLabel, day: date | None) -> bool:
    return day is None or ((label.since is None or label.since <= day) and (label.until is None or day <= label.until))


def _made(label: str, organisation: Organisation) -> Party:
    """A local party of which no more is known than its label."""
    with transaction.atomic():
        party = Party.objects.create(slug=free_slug(Party, f"{label} {organisation.name}", most=30), name=label)
        PartyLabel.objects.create(party=party, label=label, organisation=organisation)
    return party
