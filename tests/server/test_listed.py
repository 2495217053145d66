"""Lists by name in the order of the Swedish alphabet, and rows that no database takes twice."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, transaction

from samtrad.people.models import Appearance, Body, Membership, Organisation, Person
from samtrad.register.models import Decision, Item, Meeting, Mention
from samtrad.swedish.alphabet import sort_key

pytestmark = [pytest.mark.django_db, pytest.mark.once]
MIXED = ("Örebro", "ale", "Åmål", "Zinkgruvan", "Älmhult", "Östra rådet", "Alingsås")
SORTED = ["ale", "Alingsås", "Zinkgruvan", "Åmål", "Älmhult", "Örebro", "Östra rådet"]


@pytest.mark.parametrize("model", [Body, Organisation, Person])
def test_a_list_is_in_the_order_of_the_alphabet(model: type[Body | Organisation | Person]) -> None:
    model._base_manager.all().delete()
    model._base_manager.bulk_create([model(slug=f"nr-{at}", name=name) for at, name in enumerate(MIXED)])
    assert [one.name for one in model._base_manager.all()] == SORTED


def test_a_key_follows_its_name() -> None:
    body = Body.objects.create(slug="ett", name="Ängens råd")
    body.name = "Åns råd"
    body.save(update_fields=["name"])
    body.is_proposed = True
    body.save(update_fields=["is_proposed"])
    body.refresh_from_db()
    assert body.sort_key == sort_key("Åns råd")


def test_a_membership_without_a_day_is_not_there_twice() -> None:
    one, other = (Organisation.objects.create(slug=slug, name=slug, kind="other") for slug in ("prov-ett", "prov-tva"))
    Membership.objects.create(member=one, of=other)
    Membership.objects.create(member=one, of=other, since="2020-01-01")
    for since in (None, "2020-01-01"):
        with pytest.raises(IntegrityError), transaction.atomic():
            Membership.objects.create(member=one, of=other, since=since)


def test_an_appearance_for_nobody_is_not_there_twice() -> None:
    body = Body.objects.create(slug="ett", name="Ett")
    home = Organisation.objects.create(slug="prov", name="Prov", kind="other")
    for organisation in (None, home):
        Appearance.objects.create(name="Ida Ek", party="s", body=body, organisation=organisation)
        with pytest.raises(IntegrityError), transaction.atomic():
            Appearance.objects.create(name="Ida Ek", party="s", body=body, organisation=organisation)


def test_a_mention_is_not_there_twice() -> None:
    meeting = Meeting.objects.create(body=Body.objects.create(slug="ett", name="Ett"), slug="ett-odaterat", kind="minutes")
    at = {"meeting": meeting, "ordinal": 0, "start": 0, "end": 1}
    item = Item.objects.create(**at, heading="Väg")
    decision = Decision.objects.create(**at, item=item, text="att bygga", type="approve", status="made")
    organisation = Organisation.objects.create(slug="prov", name="Prov", kind="other")
    for named in ({"item": item}, {"item": item, "decision": decision}):
        Mention.objects.create(organisation=organisation, **named)
        with pytest.raises(IntegrityError), transaction.atomic():
            Mention.objects.create(organisation=organisation, **named)
