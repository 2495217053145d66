"""Elections that a body's mandates are told by: those of its own decisions, and those of its owner's other bodies, as a council's."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from typing import NamedTuple

from django.db.models import Q

from samtrad.people.actions.parties import as_label, party_of
from samtrad.people.models import Appearance, Body
from samtrad.people.resolving.body_names import is_kind_of, signature
from samtrad.people.resolving.elections import Election, body_in, elections
from samtrad.people.resolving.mandates import Elected
from samtrad.register.models import Decision, Meeting


class Told(NamedTuple):
    """An election, the meeting that tells of it, and its day."""

    election: Election
    meeting: Meeting
    day: date | None


def told_in(meeting: Meeting) -> list[Election]:
    """The elections that a meeting's minutes tell of."""
    return [told.election for told in _told(Decision.objects.filter(meeting=meeting))]


def elected(body: Body, *, is_public: bool) -> list[Elected]:
    """Who was elected to a body."""
    where = Q(meeting__body=body) | (Q(meeting__body__owner=body.owner_id) if body.owner_id else Q(pk=None))
    decisions = Decision.objects.filter(where).filter(is_public=True) if is_public else Decision.objects.filter(where)
    names = {signature(name) for name in (body.name, *body.names.values_list("name", flat=True))}
    found = []
    for told in _told(decisions):
        if _means(told, body, names) and (one := _resolved(told, body)):
            found.append(one)
    return found


def _means(told: Told, body: Body, names: Collection[tuple[str, ...]]) -> bool:
    """Whether an election is to this body, whose names' signatures these are: by the name, by its kind in its own minutes, or as it elects and names none."""
    named, own = told.election.body, told.meeting.body_id == body.pk
    return (signature(named) in names or (own and is_kind_of(named, body.name))) if named else own


def touched(meetings: set[int]) -> set[int]:
    """The bodies whose mandates the elections of these meetings may bear on."""
    owners = Decision.objects.filter(meeting__in=meetings, type="elect", meeting__body__owner__isnull=False).values("meeting__body__owner")
    return set(Body.objects.filter(owner__in=owners, merged_into=None).values_list("pk", flat=True))


def _told(decisions: object) -> Iterator[Told]:
    rows = decisions.filter(type="elect", status__in=("made", "reported")).select_related("meeting", "item").order_by("pk")  # type: ignore[attr-defined]
    for decision in rows:
        if decision.status == "reported" and "änsstyrelsen" not in f"{decision.by} {decision.text}":
            continue
        told = elections(decision.text)
        named = body_in(decision.item.heading) if told and decision.item else ""
        yield from (Told(one if one.body else one._replace(body=named), decision.meeting, decision.day) for one in told)


def _resolved(told: Told, body: Body) -> Elected | None:
    """An election with the persons that it names, where each is known alone by the name."""
    one = told.election
    person = _person(one.name, told.meeting, body)
    if person is None:
        return None
    party = party_of(one.party, told.day, body.owner) if one.party else None
    since = one.since or told.day
    return Elected(
        person=person,
        organisation=body.owner_id,
        party=party.pk if party else None,
        label=as_label(one.party),
        capacity=one.capacity,
        title=one.title,
        since=since,
        until=one.until if one.until and (since is None or one.until >= since) else None,
        before=_person(one.before, told.meeting, body) if one.before else None,
    )


def _person(name: str, meeting: Meeting, body: Body) -> int | None:
    """Whom a name means among those whom the minutes of the body, or of the one that elects, print so."""
    rows = Appearance.objects.filter(name=name, body__in=(body.pk, meeting.body_id), person__isnull=False)
    found = set(rows.filter(sightings__meeting=meeting.pk).values_list("person", flat=True)) or set(rows.values_list("person", flat=True))
    return found.pop() if len(found) == 1 else None
