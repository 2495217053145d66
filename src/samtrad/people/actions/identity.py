"""Who is who, in the database: appearances around those that changed are resolved anew, and persons follow.

The answer is that of resolving all there is (people.resolving.persons): what could be joined with something that changed is
looked at too, and what that could be joined with, until nothing is left that anything here could be joined with.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from functools import reduce
from operator import or_
from typing import NamedTuple

from django.db import transaction
from django.db.models import Q

from samtrad.people.actions.persons import Assigned, assign, forget
from samtrad.people.actions.questions import ask
from samtrad.people.models import Appearance, Membership, Organisation, Ruling, Sighting
from samtrad.people.resolving.faces import Face, Office, World
from samtrad.people.resolving.judging import Verdict, judged
from samtrad.people.resolving.names import name_of
from samtrad.people.resolving.persons import Rulings, ordered, resolved, shelves_of
from samtrad.people.resolving.sound import sound
from samtrad.people.states import RulingKind

_GIVEN = 2
_PLACES = 40  # bodies and organisations that are asked for at once: a database bears only so long a question


class Shelf(NamedTuple):
    """Where an appearance is looked for: how its given name begins and how its last two family names sound."""

    given: str
    family: str
    middle: str


def shelf_of(name: str) -> Shelf:
    """Where a name is looked for."""
    words = [sound(word) for word in name_of(name).words]
    return Shelf(words[0][:_GIVEN] if words else "", words[-1][:80] if words else "", words[-2][:80] if len(words) > 2 else "")


def resolve(changed: Collection[int]) -> Assigned:
    """Resolve the appearances of these ids anew, with all that their persons hang together with."""
    with transaction.atomic():
        world = _world()
        left = _tidied(set(changed))
        faces = _around(set(changed) - left.appearances | left.beside, world)
        by_face = {face: pk for pk, face in faces.items()}
        rulings = _rulings(faces)
        resolution = resolved(faces.values(), world, rulings)
        assigned = assign([[by_face[face] for face in person] for person in resolution.persons])
        forget(left.persons)
        ask(set(faces), [(by_face[one.one], by_face[one.other], one.reasons) for one in resolution.doubts])
    return assigned


class _Left(NamedTuple):
    """What no minutes print any more: appearances, whom they were, and those who are or were one person with them."""

    appearances: set[int]
    persons: set[int]
    beside: set[int]


def _tidied(changed: set[int]) -> _Left:
    """Take away appearances that no minutes print any more and no ruling tells of."""
    gone = Appearance.objects.filter(pk__in=changed, sightings=None, rulings=None).exclude(pk__in=Ruling.objects.filter(other__in=changed).values("other"))
    rows = list(gone.values_list("pk", "person", "home"))
    appearances, persons = {pk for pk, _, _ in rows}, {one for _, *both in rows for one in both if one}
    beside = set(Appearance.objects.filter(Q(person__in=persons) | Q(home__in=persons)).values_list("pk", flat=True)) - appearances
    Appearance.objects.filter(pk__in=appearances).delete()
    return _Left(appearances, persons, beside)


def _world() -> World:
    above: defaultdict[str, set[str]] = defaultdict(set)
    for member, of in Membership.objects.values_list("member__slug", "of__slug"):
        above[member].add(of)
    regions = dict(Organisation.objects.filter(kind="region").exclude(code="").values_list("code", "slug"))
    for slug, county in Organisation.objects.filter(kind="municipality").exclude(county="").values_list("slug", "county"):
        if county in regions:
            above[slug].add(regions[county])
    return World({slug: frozenset(found) for slug, found in above.items()})


def _around(changed: set[int], world: World) -> dict[int, Face]:
    """The faces of what changed, and all that hangs together with them: by what they could be joined with, by person, by ruling."""
    known: dict[int, Face] = {}
    wanted = changed | _beside(changed)
    while wanted := wanted - set(known):
        fresh = _faces(Q(pk__in=wanted))
        known |= fresh
        near = {pk: face for pk, face in _near(fresh.values()).items() if pk not in known}
        reached = {pk for pk, face in near.items() if any(judged(face, one, world).verdict != Verdict.NONE for one in fresh.values() if _share(face, one))}
        wanted = reached | _beside(reached | set(fresh))
    return known


def _share(one: Face, other: Face) -> bool:
    return not set(shelves_of(one)).isdisjoint(shelves_of(other))


def _beside(pks: Collection[int]) -> set[int]:
    """Those that are one person with these now, and those that a ruling tells of beside them."""
    persons = Appearance.objects.filter(pk__in=pks, person__isnull=False).values("person")
    found = set(Appearance.objects.filter(person__in=persons).values_list("pk", flat=True))
    for one, other in Ruling.objects.filter(Q(one__in=pks) | Q(other__in=pks), undone_at=None, other__isnull=False).values_list("one", "other"):
        found |= {one, other}
    return found


def _near(faces: Iterable[Face]) -> dict[int, Face]:
    """Those that stand where these are looked for."""
    families: set[str] = set()
    givens: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for face in faces:
        shelf = shelf_of(face.name)
        families |= {family for family in (shelf.family, shelf.middle) if family}
        givens["body", face.body].add(shelf.given)
        if face.organisation:
            givens["organisation", face.organisation].add(shelf.given)
    places = [Q(**{f"{kind}__slug": slug, "given__in": sorted(found)}) for (kind, slug), found in sorted(givens.items())]
    near = _faces(Q(family__in=families) | Q(middle__in=families))
    for some in (places[at : at + _PLACES] for at in range(0, len(places), _PLACES)):
        near |= _faces(reduce(or_, some))
    return near


def _faces(query: Q) -> dict[int, Face]:
    rows = list(Appearance.objects.filter(query).order_by("pk").values_list("pk", "name", "party", "organisation__slug", "body__slug"))
    seen: defaultdict[int, list[Sighting]] = defaultdict(list)
    for sighting in Sighting.objects.filter(appearance__in=[row[0] for row in rows]):
        seen[sighting.appearance_id].append(sighting)
    return {pk: _face(name, party, organisation or "", body, seen[pk]) for pk, name, party, organisation, body in rows}


def _face(name: str, party: str, organisation: str, body: str, seen: list[Sighting]) -> Face:
    days = [one.day for one in seen if one.day]
    offices = {one.office for one in seen}
    office = next((one for one in (Office.ELECTED, Office.MEMBER, Office.OFFICER) if one.value in offices), Office.MEMBER)
    return Face(
        name=name,
        party=party,
        organisation=organisation,
        body=body,
        meetings=frozenset(one.meeting for one in seen),
        first=min(days, default=None),
        last=max(days, default=None),
        office=office,
    )


def _rulings(faces: dict[int, Face]) -> Rulings:
    told = list(Ruling.objects.filter(one__in=faces, other__in=faces, undone_at=None).values_list("kind", "one", "other"))
    pairs = [(kind, ordered(faces[one], faces[other])) for kind, one, other in told if other is not None]
    return Rulings(frozenset(pair for kind, pair in pairs if kind == RulingKind.ONE), frozenset(pair for kind, pair in pairs if kind == RulingKind.TWO))
