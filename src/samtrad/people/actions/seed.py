"""Organisations and parties that everybody knows, put in from the project's tables. Done again it changes nothing."""

from __future__ import annotations

from datetime import date

from django.db import transaction

from samtrad.people.actions.organisations import call
from samtrad.people.models import Membership, Organisation, OrganisationName, Party, PartyLabel
from samtrad.people.naming import key, slug
from samtrad.people.resolving.organisation_names import written_forms
from samtrad.people.resolving.tables import Known, labels, organisations

_ONE = {("municipality", "0980"): ("region", "09")}
"""A municipality that is a region at the same time is one organisation: Gotland."""


def seed() -> None:
    """Put in what is not there: municipalities and regions by their codes, others by their names, and the parties' labels."""
    with transaction.atomic():
        _organisations()
        _parties()


def _organisations() -> None:
    made = {_told(one): one for one in Organisation.objects.all()}
    new = [known for known in organisations() if (known.kind, known.code or known.name) not in made and not _adopted(known)]
    if not new:
        return
    taken = set(Organisation.objects.values_list("slug", flat=True))
    rows = [
        Organisation(
            slug=_free(known.name, known.kind, taken), name=known.name, formal_name=known.formal, kind=known.kind, code=known.code, county=known.county
        )
        for known in new
    ]
    Organisation.objects.bulk_create(rows)
    here = {_told(one): one for one in Organisation.objects.all()}
    names = [
        OrganisationName(organisation=here[known.kind, known.code or known.name], name=form, key=key(form))
        for known in new
        for form in {key(form): form for form in reversed(written_forms(known.kind, known.name, known.formal, known.also))}.values()
    ]
    OrganisationName.objects.bulk_create(names, ignore_conflicts=True)
    _members(new, here)
    for one, whole in _ONE.items():
        Organisation.objects.filter(pk=here[one].pk).update(merged_into=here[whole])


def _told(one: Organisation) -> tuple[str, str]:
    return one.kind, one.code or one.name


def _adopted(known: Known) -> bool:
    """Whether an organisation that minutes named before gets its code now."""
    found = Organisation.objects.filter(names__key=key(known.name), kind__in=(known.kind, "other"), code="", merged_into=None).first()
    if found is None:
        return False
    found.kind, found.code, found.county, found.name, found.formal_name = known.kind, known.code, known.county, known.name, known.formal
    found.save()
    call(found, written_forms(known.kind, known.name, known.formal, known.also))
    return True


def _free(name: str, kind: str, taken: set[str]) -> str:
    base = slug(name)
    free = next(one for one in (base, f"{base}-{slug(kind)}", *(f"{base}-{number}" for number in range(2, len(taken) + 3))) if one not in taken)
    taken.add(free)
    return free


def _members(new: list[Known], here: dict[tuple[str, str], Organisation]) -> None:
    rows = [Membership(member=here["municipality", code], of=here[known.kind, known.code or known.name]) for known in new for code in known.members]
    Membership.objects.bulk_create(rows, ignore_conflicts=True)


def _parties() -> None:
    parties = {one.slug: one for one in Party.objects.all()}
    new = {one.party: Party(slug=one.party, name=one.name) for one in labels() if one.party not in parties}
    Party.objects.bulk_create(new.values())
    parties |= {one.slug: one for one in Party.objects.filter(slug__in=new)}
    here = dict(Organisation.objects.filter(kind="municipality").exclude(code="").values_list("code", "pk"))
    known = set(PartyLabel.objects.values_list("party__slug", "label", "organisation_id"))
    rows = [
        PartyLabel(party=parties[one.party], label=one.label, since=_day(one.since), until=_day(one.until), organisation_id=here.get(one.municipality))
        for one in labels()
        if (one.party, one.label, here.get(one.municipality)) not in known
    ]
    PartyLabel.objects.bulk_create(rows)


def _day(written: str) -> date | None:
    return date.fromisoformat(written) if written else None
