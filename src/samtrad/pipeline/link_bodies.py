"""Which body each document is of, resolved by all there is; meetings move to it."""

from __future__ import annotations

from collections.abc import Collection

from samtrad.documents.models import Document, Reading
from samtrad.documents.settled import effective
from samtrad.documents.states import State
from samtrad.people.actions.callings import resolve_bodies
from samtrad.people.actions.organisations import organisation_named
from samtrad.people.models import Body, Calling
from samtrad.people.resolving.body_names import shorts
from samtrad.people.resolving.told_bodies import people_of
from samtrad.register.actions import retell
from samtrad.register.addresses import claim_names


def settle_bodies(documents: Collection[int]) -> set[int]:
    """Resolve the bodies that these documents tell of; the documents whose meetings were told anew by it, beside them."""
    changed = set()
    for calling in Calling.objects.filter(document__in=documents):
        _enrich(calling)
        changed.add(calling.pk)
    newest = Body.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    moved = resolve_bodies(changed) if changed else set()
    for document in Document.objects.filter(pk__in=moved, state=State.ENTERED).order_by("pk"):
        retell(document)
    claim_names(Body.objects.filter(pk__gt=newest, meetings__is_public=True).order_by("pk").distinct())
    _parents(set(Calling.objects.filter(pk__in=changed, owner__isnull=False).values_list("owner", flat=True)))
    return moved


def _enrich(calling: Calling) -> None:
    """Note who was there and what the minutes call their body for short."""
    reading = Reading.objects.filter(document=calling.document_id, number=calling.number, is_current=True).first()
    if reading is None:
        return
    minutes = effective(reading)
    told = {
        "people": sorted(people_of(minutes)),
        "organisations": sorted(
            {found.slug for one in minutes.attendance if one.organisation and (found := organisation_named(one.organisation, misspelt=True))}
        ),
        "shorts": list(shorts(calling.name, reading.string, [one.text for one in minutes.decisions])) if calling.name else [],
    }
    if any(getattr(calling, field) != value for field, value in told.items()):
        Calling.objects.filter(pk=calling.pk).update(**told)


def _parents(owners: Collection[int]) -> None:
    """A body that is called after another of its owner's works under it: "Kommunstyrelsens arbetsutskott"."""
    bodies = list(Body.objects.filter(owner__in=owners, merged_into=None))
    for one in bodies:
        above = [
            other for other in bodies if other.owner_id == one.owner_id and other.pk != one.pk and one.name.casefold().startswith(f"{other.name.casefold()}s ")
        ]
        parent = max(above, key=lambda other: len(other.name), default=None)
        if parent and one.parent_id is None:
            one.parent = parent
            one.save(update_fields=["parent"])
