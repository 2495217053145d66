"""A person as those see them who may say who is who: every place where the name stands, and what an act would change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from msgspec import Struct

from samtrad.people.models import Person, Ruling, Sighting
from samtrad.people.states import RulingKind
from samtrad.people.viewing import viewer_of
from samtrad.register.models import Attendance, Meeting
from samtrad.workspace.known.finding import party_names, persons_for

_ACTS = 12


class Place(Struct, frozen=True, kw_only=True):
    """A place where the name stands: the meeting, as what, and the words."""

    id: int
    name: str
    party: str
    organisation: str
    body: str
    day: date | None
    meeting: int
    proof: str


class Done(Struct, frozen=True, kw_only=True):
    """An act on the person that holds."""

    act: int
    kind: str
    told: str
    by: str
    at: date
    can_undo: bool = True


class Known(Struct, frozen=True, kw_only=True):
    """A person."""

    person: Person
    places: list[Place]
    hidden: int
    names: list[str]
    acts: list[Done]


class Merging(Struct, frozen=True, kw_only=True):
    """What making two one would change: whose address stays, how many places come to it, the meetings at which both are listed."""

    left: Person
    goes: Person
    moves: int
    name: str
    both: list[Place]


def person_for(request: HttpRequest, slug: str) -> Person | None:
    """A person whom someone may say who it is."""
    return persons_for(request).filter(slug=slug).first()


def known(request: HttpRequest, person: Person) -> Known:
    """All that is told of a person, the latest first; of meetings that may not be seen only how many there are."""
    places, hidden = _places(request, person)
    return Known(
        person=person,
        places=places,
        hidden=hidden,
        names=list(person.names.order_by("name").values_list("name", flat=True)),
        acts=list(_acts(person)),
    )


def _places(request: HttpRequest, person: Person) -> tuple[list[Place], int]:
    sightings = list(Sighting.objects.filter(appearance__person=person).select_related("appearance__organisation", "appearance__body").order_by("-day", "-pk"))
    meetings = Meeting.objects.seen_by(viewer_of(request)).filter(pk__in=[one.meeting for one in sightings])
    seen = {row["pk"]: row for row in meetings.values("pk", "reading__document__address", "reading__document__is_public", "reading__number")}
    stands = {
        (meeting, " ".join(name.split())): (start, end)
        for meeting, name, start, end in Attendance.objects.seen_by(viewer_of(request))
        .filter(meeting__in=seen)
        .exclude(name="")
        .values_list("meeting", "name", "start", "end")
    }
    found, parties = [], party_names()
    for one in sightings:
        if one.meeting not in seen:
            continue
        row, at = seen[one.meeting], one.appearance
        span = stands.get((one.meeting, at.name))
        found.append(
            Place(
                id=one.pk,
                name=at.name,
                party=parties.get(at.party, at.party.upper()),
                organisation=at.organisation.name if at.organisation else "",
                body=at.body.name,
                day=one.day,
                meeting=one.meeting,
                proof=words(row, *span) if span and row["reading__document__address"] else "",
            )
        )
    return found, len(sightings) - len(found)


def words(row: Mapping[str, Any], start: int, end: int) -> str:
    """The words of a fact: on the document's page, where it is public; else in what was read of it."""
    address, number = row["reading__document__address"], row["reading__number"]
    if not row["reading__document__is_public"]:
        return reverse("workspace:review", args=[address, number])
    return f"{reverse('portal:document-record_page', args=[address, number])}?v={start}-{end}#{start}-{end}"


def _acts(person: Person) -> Iterable[Done]:
    """The acts on who the person is that hold, the latest first; each once."""
    rows = Ruling.objects.filter(undone_at=None, one__person=person) | Ruling.objects.filter(undone_at=None, other__person=person)
    seen: set[int] = set()
    for row in rows.select_related("one", "other", "by").order_by("-act", "pk").distinct():
        if row.act not in seen and len(seen) < _ACTS:
            seen.add(row.act)
            told = row.name or " · ".join(dict.fromkeys(one.name for one in (row.one, row.other) if one))
            yield Done(act=row.act, kind=str(RulingKind(row.kind).label), told=told, by=row.by.name, at=row.at.date())


def merging(request: HttpRequest, one: Person, other: Person) -> Merging:
    """What it would change that two persons are one."""
    stays, goes = sorted((one, other), key=lambda person: person.pk)
    mine, _ = _places(request, stays)
    theirs, hidden = _places(request, goes)
    return Merging(left=stays, goes=goes, moves=len(theirs) + hidden, name=_name([*mine, *theirs]) or stays.name, both=_both(mine, theirs))


def _both(mine: Sequence[Place], theirs: Sequence[Place]) -> list[Place]:
    there = {one.meeting for one in mine}
    return [one for one in theirs if one.meeting in there]


def _name(places: Sequence[Place]) -> str:
    """What they would be called: as the latest minutes print it."""
    latest = max(places, key=lambda one: (one.day or date.min, len(one.name)), default=None)
    return latest.name if latest else ""
