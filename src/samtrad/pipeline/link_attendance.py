"""The names in a meeting's minutes as appearances, and back: whom each of its rows means."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from samtrad.access.update import write_each
from samtrad.people.actions.identity import shelf_of
from samtrad.people.actions.organisations import organisation_named
from samtrad.people.actions.parties import as_label, party_of
from samtrad.people.models import Appearance, Organisation, Parting, Party, Sighting
from samtrad.people.resolving.faces import Office
from samtrad.people.states import OrganisationKind, Regime
from samtrad.pipeline.link_elections import told_in
from samtrad.pipeline.link_named import Mover, unlisted
from samtrad.register.models import Attendance, Meeting

_SEATED = frozenset({"member", "substitute", "serving_substitute", "co_opted"})
_OWN = _SEATED | {"officer", "secretary"}
"""Capacities in which one who is listed without an organisation is of the body's own."""
_JOINT = frozenset({OrganisationKind.FEDERATION, OrganisationKind.ASSOCIATION})
_OFFICERS = frozenset({"officer", "secretary", "guest", "presenter"})

Key = tuple[str, str, int | None, int]
"""What tells an appearance: name, party, organisation and body."""


class Linked(NamedTuple):
    """A meeting whose names were put as appearances, and those that are new in it, or gone from it."""

    meeting: int
    body: int
    appearances: frozenset[int]
    changed: frozenset[int]


class Forgotten(NamedTuple):
    """Appearances that are gone from meetings that are no more, and their bodies."""

    changed: set[int]
    bodies: set[int]


class _Seen(NamedTuple):
    key: Key
    office: str


class Known:
    """Organisations and parties that were looked up while some meetings are linked, so that each is looked up once."""

    def __init__(self) -> None:
        self._organisations: dict[str, Organisation | None] = {}
        self._parties: dict[tuple[str, date | None, int | None], Party | None] = {}

    def organisation(self, name: str) -> Organisation | None:
        """The organisation that goes by a name, which may be a letter off."""
        if name not in self._organisations:
            self._organisations[name] = organisation_named(name, misspelt=True)
        return self._organisations[name]

    def party(self, label: str, day: date | None, organisation: Organisation | None) -> Party | None:
        """The party that a label stood for on a day."""
        told = (label, day, organisation.pk if organisation else None)
        if told not in self._parties:
            self._parties[told] = party_of(label, day, organisation)
        return self._parties[told]


def put(meeting: Meeting, known: Known) -> Linked:
    """Put the names of a meeting's attendance as appearances, each row with its organisation and party."""
    rows = list(Attendance.objects.filter(meeting=meeting).order_by("ordinal"))
    changed_rows = [row for row in rows if _settle(row, meeting, known)]
    seen = {(told := _seen(row, meeting)).key: told for row in rows if row.name}
    seen |= {told.key: told for told in _movers(meeting)}
    write_each(changed_rows, ["organisation", "party"])
    parted = dict(Parting.objects.filter(meeting=meeting.pk).values_list("of", "appearance"))
    appearances = {key: parted.get(pk, pk) for key, pk in _appearances(list(seen), meeting.body_id).items()}
    before = {one.appearance_id: one for one in Sighting.objects.filter(meeting=meeting.pk)}
    document = meeting.reading.document_id if meeting.reading else 0
    day = meeting.first_day or meeting.not_after
    changed: set[int] = set()
    new: list[Sighting] = []
    for key, told in seen.items():
        pk = appearances[key]
        sighting = before.pop(pk, None)
        wanted = {"document": document, "day": day, "office": told.office, "is_public": meeting.is_public}
        if sighting is None:
            new.append(Sighting(appearance_id=pk, meeting=meeting.pk, **wanted))
            changed.add(pk)
        elif any(getattr(sighting, field) != value for field, value in wanted.items()):
            Sighting.objects.filter(pk=sighting.pk).update(**wanted)
            changed.add(pk)
    Sighting.objects.bulk_create(new)
    if before:
        Sighting.objects.filter(pk__in=[one.pk for one in before.values()]).delete()
    return Linked(meeting.pk, meeting.body_id, frozenset(appearances.values()), frozenset(changed | set(before)))


def forget(documents: Iterable[int]) -> Forgotten:
    """Take away what was seen in meetings that these documents told of and that are no more."""
    seen = Sighting.objects.filter(document__in=set(documents))
    gone = seen.exclude(meeting__in=Meeting.objects.values("pk"))
    changed = set(gone.values_list("appearance", flat=True))
    bodies = set(gone.values_list("appearance__body", flat=True))
    gone.delete()
    return Forgotten(changed, bodies)


def shelve(appearances: Iterable[int]) -> None:
    """Put appearances where their names are looked for by the rules of now."""
    changed = []
    for one in Appearance.objects.filter(pk__in=set(appearances)):
        shelf = shelf_of(one.name)
        if shelf != (one.given, one.family, one.middle):
            one.given, one.family, one.middle = shelf
            changed.append(one)
    write_each(changed, ["given", "family", "middle"])


def give(meetings: Iterable[int]) -> None:
    """Give each row of these meetings' attendance the person that its appearance is."""
    rows = list(Attendance.objects.filter(meeting__in=set(meetings)).exclude(name="").select_related("meeting", "party"))
    bodies = {row.meeting.body_id for row in rows}
    persons: dict[tuple[Key, int], int | None] = {
        ((name, party, organisation, body), meeting): person
        for name, party, organisation, body, meeting, person in Appearance.objects.filter(body__in=bodies, sightings__meeting__in=set(meetings)).values_list(
            "name", "party", "organisation", "body", "sightings__meeting", "person"
        )
    }
    changed = []
    for row in rows:
        person = persons.get((_key(row, row.meeting), row.meeting_id))
        if row.person_id != person:
            row.person_id = person
            changed.append(row)
    write_each(changed, ["person"])


def _settle(row: Attendance, meeting: Meeting, known: Known) -> bool:
    """Tell whom a row stands for, its organisation or else the body's own, and the party of its label then; whether that is new."""
    before = row.organisation_id, row.party_id
    row.organisation = _organisation(row, meeting, known)
    row.party = known.party(row.party_label, meeting.first_day or meeting.not_after, row.organisation) if row.party_label else None
    return before != (row.organisation_id, row.party_id)


def _organisation(row: Attendance, meeting: Meeting, known: Known) -> Organisation | None:
    if row.organisation_name and (found := known.organisation(row.organisation_name)):
        return found
    return _home(meeting, row.capacity) if row.capacity in _OWN else None


def _home(meeting: Meeting, capacity: str) -> Organisation | None:
    """Whom one stands for who is listed without an organisation: the body's owner. In a federation's board only its officers: members come from elsewhere."""
    owner = meeting.body.owner
    return None if owner and capacity in _SEATED and owner.kind in _JOINT else owner


def _key(row: Attendance, meeting: Meeting) -> Key:
    party = row.party.slug if row.party else as_label(row.party_label)
    return (" ".join(row.name.split())[:200], party, row.organisation_id, meeting.body_id)


def _seen(row: Attendance, meeting: Meeting) -> _Seen:
    label = row.party_id is not None or as_label(row.party_label)
    elected = row.capacity in _SEATED and (label or meeting.body.regime == Regime.KL)
    office = Office.ELECTED if elected else Office.OFFICER if row.capacity in _OFFICERS else Office.MEMBER
    return _Seen(_key(row, meeting), office.value)


def _movers(meeting: Meeting) -> list[_Seen]:
    """Those of a body by law who moved, dissented or voted and stand in no list, as where the list is not in the document."""
    if meeting.body.regime != Regime.KL:
        return []
    day, owner = meeting.first_day or meeting.not_after, meeting.body.owner
    found = []
    for mover in unlisted(meeting.pk, [Mover(one.name, one.party) for one in told_in(meeting)]):
        party = party_of(mover.party, day, owner) if mover.party else None
        home = _home(meeting, "member")
        key = (mover.name[:200], party.slug if party else as_label(mover.party), home.pk if home else None, meeting.body_id)
        found.append(_Seen(key, Office.ELECTED.value))
    return found


def _appearances(keys: list[Key], body: int) -> dict[Key, int]:
    """The appearances of these keys, those made that are not there."""
    names = {key[0] for key in keys}
    found = _known(names, body)
    new = []
    for name, party, organisation, _ in (key for key in keys if key not in found):
        given, family, middle = shelf_of(name)
        new.append(Appearance(name=name, party=party, organisation_id=organisation, body_id=body, given=given, family=family, middle=middle))
    if new:
        Appearance.objects.bulk_create(new)
        found = _known(names, body)
    return {key: found[key] for key in keys}


def _known(names: set[str], body: int) -> dict[Key, int]:
    rows = Appearance.objects.filter(body=body, name__in=names, apart=0).values_list("pk", "name", "party", "organisation", "body")
    return {(name, party, organisation, of): pk for pk, name, party, organisation, of in rows}
