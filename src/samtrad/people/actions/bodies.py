"""Bodies are found by the names in minutes, or made."""

from __future__ import annotations

import re

from django.db import transaction

from samtrad.people.actions.organisations import organisation_named
from samtrad.people.actions.slugs import free_slug
from samtrad.people.models import Body, BodyName, Organisation, OrganisationName
from samtrad.people.naming import key
from samtrad.people.queries import last
from samtrad.people.settings_of import settings_of
from samtrad.reading.record import Minutes

_IN = re.compile(r"^(?P<body>.+?)(?: i | för |, )(?P<owner>[A-ZÅÄÖ].+)$")
"""A body with its owner in one name: "Kommunfullmäktige i Fagerhed", "Förbundsstyrelsen, Mellanbygdens kommunalförbund"."""
_OWNED = re.compile(r"^(?:kommun|region|förbunds|landstings)(?:fullmäktige|styrelse|direktion)|nämnd")
"""Bodies of which every organisation has its own, so that the name alone does not tell which it is."""


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
    bodies = list({last(one.body).pk: last(one.body) for one in names}.values())
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
