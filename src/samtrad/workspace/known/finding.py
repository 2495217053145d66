"""Looking up persons, bodies and organisations by name, for those who may settle who they are."""

from __future__ import annotations

from typing import TypeVar

from django.db.models import Count, Model, Q, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from msgspec import Struct

from samtrad.access.states import Act
from samtrad.people.actions.organisations import known_organisation
from samtrad.people.models import Body, Organisation, Party, Person
from samtrad.people.naming import key
from samtrad.people.viewing import bodies_of

M = TypeVar("M", bound=Model)
MOST = 30
"""Of each kind that are shown; whoever has more must say what is meant."""


class Hit(Struct, frozen=True, kw_only=True):
    """One that goes by the name: what it is called, what tells it from others, how much is told of it."""

    slug: str
    url: str
    name: str
    told: str
    times: int


def persons_for(request: HttpRequest) -> QuerySet[Person]:
    """Persons whom minutes name of a body where whoever is signed in may settle things."""
    bodies = bodies_of(request, Act.SETTLE)
    found = Person.objects.filter(merged_into=None, appearances__isnull=False)
    return (found if bodies is None else found.filter(appearances__body__in=bodies)).distinct()


def bodies_for(request: HttpRequest) -> QuerySet[Body]:
    """Bodies where they may settle things."""
    bodies = bodies_of(request, Act.SETTLE)
    found = Body.objects.filter(merged_into=None)
    return found if bodies is None else found.filter(pk__in=bodies)


def organisations_for(request: HttpRequest) -> QuerySet[Organisation]:
    """Organisations that have such a body, or are members of one that has; all for one who may everywhere."""
    bodies = bodies_of(request, Act.SETTLE)
    found = Organisation.objects.filter(merged_into=None)
    return found if bodies is None else found.filter(Q(bodies__in=bodies) | Q(memberships__of__bodies__in=bodies, memberships__until=None)).distinct()


def organisation_called(name: str) -> Organisation | None:
    """The organisation that someone writes the name of."""
    return known_organisation(" ".join(name.split())[:200])


def party_names() -> dict[str, str]:
    """What parties are called, by their addresses: a label of a party that nobody knows is shown in capitals."""
    return {"": "", **dict(Party.objects.values_list("slug", "name"))}


def persons(request: HttpRequest, asked: str) -> list[Hit]:
    """Persons who go by the words of a name, in whatever order."""
    found = persons_for(request)
    found = _called(found, asked)
    rows = Person.objects.filter(pk__in=found.values("pk")).annotate(times=Count("appearances__sightings", distinct=True)).order_by("name", "pk")[:MOST]
    told: dict[int, list[str]] = {}
    parties = party_names()
    for person, party, home, body in Person.objects.filter(pk__in=[one.pk for one in rows]).values_list(
        "pk", "appearances__party", "appearances__organisation__name", "appearances__body__name"
    ):
        told.setdefault(person, []).append(", ".join(one for one in (parties.get(party, party.upper()), home, body) if one))
    return [
        Hit(slug=one.slug, url=reverse("workspace:known-person", args=[one.slug]), name=one.name, told=_some(told.get(one.pk, [])), times=one.times)
        for one in rows
    ]


def bodies(request: HttpRequest, asked: str) -> list[Hit]:
    """Bodies that go by the words of a name."""
    found = bodies_for(request)
    found = _called(found, asked)
    rows = Body.objects.filter(pk__in=found.values("pk")).select_related("owner").annotate(times=Count("callings", distinct=True)).order_by("name", "pk")[:MOST]
    return [
        Hit(slug=one.slug, url=reverse("workspace:known-body", args=[one.slug]), name=one.name, told=one.owner.name if one.owner else "", times=one.times)
        for one in rows
    ]


def organisations(request: HttpRequest, asked: str) -> list[Hit]:
    """Organisations that go by the words of a name."""
    found = organisations_for(request)
    found = _called(found, asked)
    rows = Organisation.objects.filter(pk__in=found.values("pk")).annotate(times=Count("members", distinct=True)).order_by("name", "pk")[:MOST]
    return [
        Hit(slug=one.slug, url=reverse("workspace:known-organisation", args=[one.slug]), name=one.name, told=one.formal_name, times=one.times) for one in rows
    ]


def _called(found: QuerySet[M], asked: str) -> QuerySet[M]:
    """Those that have a name with a word that begins with each of the words that are asked for, in whatever order."""
    for word in key(asked).split():
        found = found.filter(Q(names__key__startswith=word) | Q(names__key__contains=f" {word}"))
    return found


def _some(told: list[str]) -> str:
    """What tells a person from others: the first few different things."""
    each = list(dict.fromkeys(told))
    return "; ".join(each[:3]) + (" …" if len(each) > 3 else "")
