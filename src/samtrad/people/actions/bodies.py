"""Bodies are found by the names in minutes, or made. What is found at the door is a first guess; ``callings`` resolves it by all there is."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction

from samtrad.access.insert import added
from samtrad.people.actions.organisations import known_organisation, organisation_named
from samtrad.people.actions.slugs import free_slug
from samtrad.people.models import Body, BodyName, BodyRuling, Calling, Organisation
from samtrad.people.naming import key
from samtrad.people.queries import last
from samtrad.people.resolving.body_names import is_statutory, signature
from samtrad.people.resolving.told_bodies import Told, itself, told_of
from samtrad.people.settings_of import settings_of
from samtrad.people.states import OrganisationKind
from samtrad.reading.record import Minutes

_SHOWN = 3


def body_of(minutes: Minutes, text: str, document: int, number: int = 1, *, is_new: bool = False) -> Body:
    """The body whose meeting a record tells of: as a person ruled, as it was resolved, else by its name and its organisation's; a new one where there is none.

    Of a new document nobody ruled yet.
    """
    told = told_of(minutes, text)
    owner = organisation_named(told.owner) if told.owner else None
    calling = None if is_new else Calling.objects.filter(document=document, number=number).select_related("body__merged_into", "owner").first()
    if calling and (ruling := BodyRuling.objects.filter(document=document, number=number, undone_at=None).select_related("body__merged_into").first()):
        return last(ruling.body)
    told_fields = {"name": told.name, "owner": owner, "signature": " ".join(signature(told.name))[:200], "is_statutory": is_statutory(told.name)}
    if calling and (calling.name, calling.owner_id) == (told.name, owner.pk if owner else None):
        if any(getattr(calling, field) != value for field, value in told_fields.items()):  # by other rules than those that it was told by
            Calling.objects.filter(pk=calling.pk).update(**told_fields)
        return last(calling.body)
    body = _guessed(told, owner, minutes, text)
    if calling:
        Calling.objects.filter(pk=calling.pk).update(**told_fields, body=body, home=body)
    else:
        added(Calling(document_id=document, number=number, **told_fields, body=body, home=body))
    return body


def _guessed(told: Told, owner: Organisation | None, minutes: Minutes, text: str) -> Body:
    if not told.name:
        return _proposed(minutes, text)
    return _known(told.name, owner) or made(told.name, owner, minutes, proposed=False)


def _known(name: str, owner: Organisation | None) -> Body | None:
    """The body of this name: the owner's where one is told; else the only one of that name."""
    if owner and (own := Body.objects.filter(names__key=key(name), owner=owner, merged_into=None).order_by("pk").first()):
        return own
    names = BodyName.objects.filter(key=key(name)).select_related("body").order_by("body_id")
    bodies = list({last(one.body).pk: last(one.body) for one in names}.values())
    if owner:
        return next((body for body in bodies if body.owner_id == owner.pk), next((body for body in bodies if body.owner_id is None and len(bodies) == 1), None))
    return bodies[0] if len(bodies) == 1 else next((body for body in bodies if body.owner_id is None), None)


def made(name: str, owner: Organisation | None, minutes: Minutes, *, proposed: bool) -> Body:
    """A new body."""
    shown = name.capitalize() if name.isupper() and " " in name else name[:1].upper() + name[1:]
    with transaction.atomic():
        body = Body.objects.create(
            slug=free_slug(Body, f"{name} {owner.name}" if owner else name), name=shown[:200], owner=owner, is_proposed=proposed, **settings_of(name, minutes)
        )
        BodyName.objects.create(body=body, name=shown[:200], key=key(name)[:200])
    return body


def _proposed(minutes: Minutes, text: str) -> Body:
    """A body for minutes that name none: by what they call it and by who was there."""
    name = proposed_name(minutes, text)
    return _known(name, None) or made(name, None, minutes, proposed=True)


def proposed_name(minutes: Minutes, text: str) -> str:
    """A name for a body without one: what its minutes call it, with the first of those who take part."""
    there = _everyday([one.organisation for one in minutes.attendance if one.organisation])
    by_law = minutes.votes or minutes.proposals or minutes.dissents
    called = ("" if by_law else itself(text).removesuffix("et").removesuffix("en")) or (minutes.title.text if minutes.title else "")
    name = " ".join((called or "Namnlöst organ").split())[:120]
    return f"{name} ({', '.join(there[:_SHOWN])}{' …' if len(there) > _SHOWN else ''})"[:200] if there else name


def _everyday(written: Sequence[str]) -> list[str]:
    """The everyday names of organisations, municipalities before what they share."""
    names: dict[str, bool] = {}
    for one in dict.fromkeys(" ".join(name.split()) for name in written):
        found = known_organisation(one)
        names[found.name if found else one] = bool(found and found.kind in (OrganisationKind.FEDERATION, OrganisationKind.REGION, OrganisationKind.ASSOCIATION))
    return sorted(names, key=lambda name: (names[name], name))
