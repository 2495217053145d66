"""What is done to bodies and organisations: they are found by the names in minutes, or made."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeVar

from django.db import transaction

from samtrad.people.models import Body, BodyName, Organisation, OrganisationName
from samtrad.people.naming import key, slug
from samtrad.people.settings_of import settings_of
from samtrad.people.states import OrganisationKind
from samtrad.reading.record import Minutes

_IN = re.compile(r"^(?P<body>.+?)(?: i | för |, )(?P<owner>[A-ZÅÄÖ].+)$")
"""A body with its owner in one name: "Kommunfullmäktige i Fagerhed", "Förbundsstyrelsen, Mellanbygdens kommunalförbund"."""
_KINDS = (
    (re.compile(r"kommunalförbund|kommunförbund|\bförbund(?:et)?\b"), OrganisationKind.FEDERATION),
    (re.compile(r"^region\b|region(?:en)?s?$|landsting"), OrganisationKind.REGION),
    (re.compile(r"\b(?:kommun|stad)s?$"), OrganisationKind.MUNICIPALITY),
    (re.compile(r"universitet|högskola"), OrganisationKind.UNIVERSITY),
    (re.compile(r"\bab\b|aktiebolag"), OrganisationKind.COMPANY),
    (re.compile(r"myndighet|verket\b|länsstyrelse"), OrganisationKind.AUTHORITY),
)
_OWNED = re.compile(r"^(?:kommun|region|förbunds|landstings)(?:fullmäktige|styrelse|direktion)|nämnd")
"""Bodies of which every organisation has its own, so that the name alone does not tell which it is."""

T = TypeVar("T", Body, Organisation)


def organisation_named(name: str) -> Organisation:
    """The organisation that goes by a name; a new one where there is none."""
    wanted = key(name)
    found = OrganisationName.objects.filter(key=wanted).select_related("organisation").order_by("organisation_id").first()
    if found:
        return _last(found.organisation)
    kind = next((kind for pattern, kind in _KINDS if pattern.search(name.casefold())), OrganisationKind.OTHER)
    made = Organisation.objects.create(slug=free_slug(Organisation, name), name=name, kind=kind)
    OrganisationName.objects.create(organisation=made, name=name, key=wanted)
    return made


def body_of(minutes: Minutes) -> Body:
    """The body whose meeting a record tells of: by its name and its organisation's; a new one where there is none."""
    owner_name = minutes.organisation.text if minutes.organisation else ""
    name = " ".join(minutes.body.text.split()) if minutes.body else ""
    match = _IN.match(name)
    if match and not owner_name and (_OWNED.search(match["body"].casefold()) or OrganisationName.objects.filter(key=key(match["owner"])).exists()):
        name, owner_name = match["body"], match["owner"]
    if not name:
        return _proposed(minutes)
    owner = organisation_named(" ".join(owner_name.split())) if owner_name else None
    found = _known(name, owner)
    return found or _made(name, owner, minutes, proposed=False)


def _known(name: str, owner: Organisation | None) -> Body | None:
    """The body of this name: the owner's where one is told; else the only one of that name."""
    names = BodyName.objects.filter(key=key(name)).select_related("body").order_by("body_id")
    bodies = list({_last(one.body).pk: _last(one.body) for one in names}.values())
    if owner:
        return next((body for body in bodies if body.owner_id == owner.pk), next((body for body in bodies if body.owner_id is None and len(bodies) == 1), None))
    return bodies[0] if len(bodies) == 1 else next((body for body in bodies if body.owner_id is None), None)


def _made(name: str, owner: Organisation | None, minutes: Minutes, *, proposed: bool) -> Body:
    shown = name[:1].upper() + name[1:]
    with transaction.atomic():
        body = Body.objects.create(
            slug=free_slug(Body, f"{name} {owner.name}" if owner else name), name=shown[:200], owner=owner, is_proposed=proposed, **settings_of(name, minutes)
        )
        BodyName.objects.create(body=body, name=shown[:200], key=key(name)[:200])
    return body


def _proposed(minutes: Minutes) -> Body:
    """A body for minutes that name none, proposed from who was there: those who meet again are met again."""
    there = sorted({" ".join(one.organisation.split()) for one in minutes.attendance if one.organisation})
    called = minutes.title.text if minutes.title else ""
    name = " ".join((called or "Namnlöst organ").split())[:120]
    shared = f"{name} ({', '.join(there[:3])}{' …' if len(there) > 3 else ''})" if there else name
    found = _known(shared, None)
    return found or _made(shared, None, minutes, proposed=True)


def _last(one: T) -> T:
    """What a thing was merged into, in the end."""
    while one.merged_into is not None:
        one = one.merged_into
    return one


def free_slug(model: type[Body | Organisation], name: str, taken: Sequence[str] = ()) -> str:
    """An address that nothing of its kind has yet: the name, with a number where that is taken."""
    base = slug(name)
    used = {*model.objects.filter(slug__startswith=base).values_list("slug", flat=True), *taken}
    return next(one for one in (base, *(f"{base}-{number}" for number in range(2, len(used) + 3))) if one not in used)
