"""Persons follow from what is resolved: each keeps its address, and one that is merged leads on to what it was merged into."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from samtrad.access.insert import Row, added, insert
from samtrad.access.update import write_each
from samtrad.people.actions.slugs import claim, free_slug
from samtrad.people.models import Appearance, Person, PersonName, Ruling, Sighting
from samtrad.people.naming import key
from samtrad.people.resolving.faces import Office
from samtrad.people.states import RulingKind
from samtrad.swedish.alphabet import sort_key

_LATEST = 10  # sightings: what a person was called in the last of them is what they are called


class Assigned(NamedTuple):
    """What came of resolving: the persons that were looked at, and the appearances that are another person now."""

    persons: frozenset[int]
    moved: frozenset[int]


def assign(groups: Sequence[Sequence[int]]) -> Assigned:
    """Give each group of appearances its person: the oldest that was made for one of them and is not taken by a group with more of it."""
    rows = {one.pk: one for one in Appearance.objects.filter(pk__in=[pk for group in groups for pk in group]).select_related("organisation", "body__owner")}
    before = {pk: one.person_id for pk, one in rows.items()}
    homes = _homes(groups, rows)
    touched = {pk for pk in before.values() if pk is not None}
    for group, home in zip(groups, homes, strict=True):
        person = home if home is not None else _made([rows[pk] for pk in group])
        touched |= {person, *(other for pk in group if (other := rows[pk].home_id) is not None)}
        for pk in group:
            _give(rows[pk], person)
    write_each(rows.values(), ["person", "home"])
    _lead_on(touched)
    tell(touched)
    return Assigned(frozenset(touched), frozenset(pk for pk, one in rows.items() if one.person_id != before[pk]))


def _homes(groups: Sequence[Sequence[int]], rows: dict[int, Appearance]) -> list[int | None]:
    """For each group the person that it keeps: of two that want the same, the one with more appearances that were made for it."""
    claims: list[tuple[int, int, int, int]] = []
    for number, group in enumerate(groups):
        counted = Counter(home for pk in group if (home := rows[pk].home_id) is not None)
        claims += [(home, -count, min(group), number) for home, count in counted.items()]
    found: list[int | None] = [None] * len(groups)
    taken: set[int] = set()
    for home, _, _, number in sorted(claims):
        if found[number] is None and home not in taken:
            found[number] = home
            taken.add(home)
    return found


def _give(one: Appearance, person: int) -> None:
    one.person_id = person
    if one.home_id is None:
        one.home_id = person


def _made(group: Sequence[Appearance]) -> int:
    """A new person for a group, made for all of it."""
    first = min(group, key=lambda one: one.pk)
    home = first.organisation or first.body.owner
    name = " ".join(first.name.split())
    person = added(Person(slug=free_slug(Person, f"{name} {home.name}" if home else name, most=100), name=name, sort_key=sort_key(name)))
    for one in group:
        one.home_id = person.pk
    return person.pk


def _lead_on(persons: Iterable[int]) -> None:
    """A person without appearances leads on to the one that has those which were made for them; others lead nowhere."""
    held = set(Appearance.objects.filter(person__in=persons).values_list("person", flat=True))
    led: dict[int, Counter[int]] = defaultdict(Counter)
    for home, person in Appearance.objects.filter(home__in=persons, person__isnull=False).values_list("home", "person"):
        led[home][person] += 1
    for one in Person.objects.filter(pk__in=list(persons)):
        into = None if one.pk in held or not led[one.pk] else min(led[one.pk].items(), key=lambda told: (-told[1], told[0]))[0]
        if one.merged_into_id != into:
            one.merged_into_id = into
            one.save(update_fields=["merged_into"])


def forget(persons: Collection[int]) -> None:
    """Take away persons of whom no minutes print a name any more."""
    Person.objects.filter(pk__in=persons, appearances=None, merged=None).exclude(pk__in=Appearance.objects.filter(home__in=persons).values("home")).delete()
    tell(persons)


def tell(persons: Collection[int]) -> None:
    """What persons are called, and whether they are public and elected, by the minutes that name them.

    Elected are those who had a seat in a body by law, or a party, when minutes named them; never officers and guests.
    """
    seen: defaultdict[int, list[Sighting]] = defaultdict(list)
    for sighting in Sighting.objects.filter(appearance__person__in=persons).select_related("appearance"):
        seen[sighting.appearance.person_id or 0].append(sighting)
    ruled = dict(Ruling.objects.filter(kind=RulingKind.NAME, undone_at=None, one__person__in=persons).order_by("at", "pk").values_list("one__person", "name"))
    named = {(one.person_id, one.name): one for one in PersonName.objects.filter(person__in=persons)}
    told = list(Person.objects.filter(pk__in=persons).order_by("pk"))
    hidden = {person.pk for person in told if not person.is_public}
    changed = [person for person in told if _told(person, seen[person.pk], ruled.get(person.pk, ""))]
    write_each(changed, ["name", "sort_key", "is_public", "is_elected"])
    _written(told, seen, named)
    for person in told:
        if person.pk in hidden and person.is_public:
            claim(person, lambda pk: not Person.objects.filter(pk=pk, is_public=True).exists())
    PersonName.objects.filter(pk__in=[one.pk for one in named.values()]).delete()


def _told(person: Person, seen: Sequence[Sighting], ruled: str) -> bool:
    """What one person is called, and whether they are public and elected; whether any of it is other than it was."""
    public = [one for one in seen if one.is_public]
    before = (person.name, person.is_public, person.is_elected)
    person.name = (ruled or _name(public or seen) or person.name)[:200]
    person.sort_key = sort_key(person.name)
    person.is_public = bool(public)
    person.is_elected = any(one.office == Office.ELECTED.value for one in public or seen)
    return before != (person.name, person.is_public, person.is_elected)


def _written(told: Iterable[Person], seen: Mapping[int, Sequence[Sighting]], named: dict[tuple[int, str], PersonName]) -> None:
    """Every name that persons are written by; those that are found are taken out of those to be removed."""
    new: list[Row] = []
    changed: list[PersonName] = []
    for person in told:
        shown = {one.appearance.name for one in seen[person.pk] if one.is_public}
        for written in sorted({one.appearance.name for one in seen[person.pk]}):
            old = named.pop((person.pk, written), None)
            if old is None:
                new.append({"person_id": person.pk, "name": written, "key": key(written)[:200], "is_public": written in shown})
            elif old.is_public != (written in shown):
                old.is_public = written in shown
                changed.append(old)
    insert(PersonName, new)
    write_each(changed, ["is_public"])


def _name(seen: Sequence[Sighting]) -> str:
    """What a person is called: as most of the latest minutes print it; of two as often the fuller."""
    latest = sorted(seen, key=lambda one: (one.day or date.min, one.meeting), reverse=True)[:_LATEST]
    counted = Counter(" ".join(one.appearance.name.split()) for one in latest)
    return max(counted, key=lambda name: (counted[name], len(name), name), default="")
