"""Who the parties of a round are: those whom its minutes name, by a ground that is stated. Where none is sure, there are no rows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from django.db.models import Q, QuerySet

from samtrad.followup.rounds.asking import Found
from samtrad.followup.rounds.codes import Group
from samtrad.followup.states import PartyGround
from samtrad.people.actions.organisations import known_organisation
from samtrad.people.models import Membership, Organisation
from samtrad.people.states import OrganisationKind
from samtrad.register.models import Attendance, Meeting

OTHER_REGION = "other_region"


class Asked(NamedTuple):
    """A party: who, why, by what, and what speaks against it ("" for nothing)."""

    organisation: int
    ground: str
    of: int | None
    doubt: str = ""


class Around(NamedTuple):
    """Whose meeting it is: its owner, and the organisations that its own minutes list as there."""

    owner: Organisation | None
    present: tuple[Organisation, ...]

    def of(self, kind: str) -> list[Organisation]:
        """Those of a kind."""
        return [one for one in self.present if one.kind == kind]


def around(meeting: Meeting) -> Around:
    """What a meeting's own minutes tell of who meets: what other minutes tell may be internal."""
    rows = Attendance.objects.public() if meeting.is_public else Attendance.objects.all()
    listed = rows.filter(meeting=meeting, organisation__isnull=False).values("organisation")
    return Around(meeting.body.owner, tuple(Organisation.objects.filter(pk__in=listed).order_by("pk")))


_BOARD = re.compile(r"(?:förbunds|kommunal|kommunförbundets )?(?:styrelse[n]?|direktion(?:en)?)|(?:kommunal)?förbundet", re.IGNORECASE)


def sender_of(words: str, here: Around, day: date | None, *, reported: bool) -> Organisation | None:
    """The organisation that asks: the one that goes by the words for it; the body's own, where the body asks; the federation, of its board.

    Who else asked, by words that only whoever was there understands, is not known; who only is there as a guest has asked nothing.
    """
    if words and (found := known_organisation(words)):
        return found
    if not reported:
        return here.owner
    if not _BOARD.fullmatch(words.strip()):
        return None
    return here.owner if here.owner and here.owner.kind == OrganisationKind.FEDERATION else _inferred(here, day)


def parties(told: Found, sender: Organisation | None, here: Around, day: date | None) -> list[Asked]:
    """The parties that the words for a group stand for, each once; none where they say that those are more or fewer."""
    group, region = told.group, told.region
    found: list[Asked] = []
    if group in (Group.MEMBERS, Group.MUNICIPALITIES):
        found = _members(sender, here, day)
    if not found and group in (Group.COUNTY, Group.MUNICIPALITIES):
        found = _county(sender, here)
    if told.number and told.number != len(found):
        return []
    if found and region and (one := _region(region, here)):
        found.append(Asked(one.pk, PartyGround.COUNTY, one.pk))
    return list({one.organisation: one for one in found}.values())


def _members(sender: Organisation | None, here: Around, day: date | None) -> list[Asked]:
    """The members, on that day, of the federation that asks: of the only one that the meeting's own municipalities all belong to, where it does not say."""
    known = [one for one in (sender, here.owner) if one and one.kind == OrganisationKind.FEDERATION]
    federation = known[0] if known else _inferred(here, day) if sender is None else None
    if federation is None:
        return []
    rows = list(_on(day).filter(of=federation).select_related("member").order_by("member_id"))
    return [Asked(row.member_id, PartyGround.MEMBER, federation.pk, _elsewhere(row.member, federation)) for row in rows]


def _inferred(here: Around, day: date | None) -> Organisation | None:
    """The federation of a meeting that belongs to no organisation: the only one there, to which all municipalities there belong."""
    federation = None if here.owner else _only(here.of(OrganisationKind.FEDERATION))
    there = {one.pk for one in here.of(OrganisationKind.MUNICIPALITY)}
    if federation is None or not there:
        return None
    return federation if there <= set(_on(day).filter(of=federation).values_list("member_id", flat=True)) else None


def _on(day: date | None) -> QuerySet[Membership]:
    rows = Membership.objects.filter(member__merged_into=None)
    if day is None:
        return rows.filter(until__isnull=True)
    return rows.filter(Q(since__isnull=True) | Q(since__lte=day), Q(until__isnull=True) | Q(until__gte=day))


def _elsewhere(member: Organisation, federation: Organisation) -> str:
    """A member that lies in another region than the federation may not be meant: what it is asked is often between one region and its municipalities."""
    return OTHER_REGION if member.county and federation.county and member.county != federation.county else ""


def _county(sender: Organisation | None, here: Around) -> list[Asked]:
    """The municipalities of a region's county: of the region that asks or owns the body, or the only one there, where all who are there lie in it."""
    known = [one for one in (sender, here.owner) if one and one.kind == OrganisationKind.REGION]
    region = known[0] if known else None if here.owner or sender else _only(here.of(OrganisationKind.REGION))
    if region is None or not region.county:
        return []
    there = here.of(OrganisationKind.MUNICIPALITY)
    if not known and (not there or any(one.county != region.county for one in there)):
        return []
    rows = Organisation.objects.filter(kind=OrganisationKind.MUNICIPALITY, county=region.county, merged_into=None).exclude(code="").order_by("pk")
    return [Asked(one.pk, PartyGround.COUNTY, region.pk) for one in rows]


def _region(words: str, here: Around) -> Organisation | None:
    """The region that words name, or the only one that is there."""
    named = known_organisation(words) if words[:1].isupper() else None
    if named and named.kind == OrganisationKind.REGION:
        return named
    return here.owner if here.owner and here.owner.kind == OrganisationKind.REGION else _only(here.of(OrganisationKind.REGION))


def _only(found: Iterable[Organisation]) -> Organisation | None:
    told = list(found)
    return told[0] if len(told) == 1 else None
