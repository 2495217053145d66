"""Organisations are found by the names in minutes, or made."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction

from samtrad.people.actions.slugs import free_slug
from samtrad.people.models import Organisation, OrganisationName
from samtrad.people.naming import key
from samtrad.people.queries import last
from samtrad.people.resolving.organisation_names import everyday_name, is_municipal, nearest, told, written_forms
from samtrad.people.states import OrganisationKind


def organisation_named(name: str, *, misspelt: bool = False) -> Organisation | None:
    """The organisation that goes by a name; a new one where there is none. None for what is only a part of one ("Tekniska kontoret").

    With ``misspelt`` a municipality may be a letter off, where no other is as near: "Möndal stad" is Mölndal.
    """
    name = " ".join(name.split()).strip(" ,.;")
    if found := known_organisation(name):
        return found
    parts = [part.strip() for part in name.split("/") if part.strip()]
    if len(parts) > 1 and (found := known_organisation(parts[0])):
        return found
    if (misspelt or is_municipal(name)) and (found := _misspelt(name)):
        return found
    return _made(name)


def known_organisation(name: str) -> Organisation | None:
    """The organisation that goes by a name, as it is written or by its everyday name; None where nobody knows it."""
    for form in dict.fromkeys((name, everyday_name(name))):
        if form and (found := OrganisationName.objects.filter(key=key(form)).select_related("organisation").order_by("organisation_id").first()):
            return _called(last(found.organisation), name)
    return None


def _called(organisation: Organisation, name: str) -> Organisation:
    """An organisation that was met by its bare name is a municipality once minutes say so."""
    if organisation.kind == OrganisationKind.OTHER and is_municipal(name):
        organisation.kind, organisation.formal_name = OrganisationKind.MUNICIPALITY, name
        organisation.save(update_fields=["kind", "formal_name"])
        call(organisation, written_forms(organisation.kind, organisation.name, name))
    return organisation


def _misspelt(name: str) -> Organisation | None:
    """The municipality whose name is a letter off, where one alone is."""
    known = dict(Organisation.objects.filter(kind=OrganisationKind.MUNICIPALITY).exclude(code="").values_list("name", "pk"))
    by_key = {key(one): pk for one, pk in known.items()}
    found = nearest(key(everyday_name(name) or name), by_key)
    return Organisation.objects.get(pk=by_key[found]) if found else None


def _made(name: str) -> Organisation | None:
    new = told(name)
    if new is None:
        return None
    with transaction.atomic():
        made = Organisation.objects.create(slug=free_slug(Organisation, new.name), name=new.name[:200], formal_name=new.formal[:200], kind=new.kind)
        call(made, written_forms(new.kind, new.name, new.formal))
    return made


def call(organisation: Organisation, forms: Iterable[str]) -> None:
    """Note the forms that an organisation is written in."""
    rows = {key(form): OrganisationName(organisation=organisation, name=form[:200], key=key(form)[:200]) for form in reversed(list(forms)) if key(form)}
    OrganisationName.objects.bulk_create(rows.values(), ignore_conflicts=True)
