"""Linking: what follows on an entry, for persons, mandates and who takes part."""

from __future__ import annotations

import pytest

from samtrad.access.models import User
from samtrad.audit.models import Entry
from samtrad.documents.actions import receive
from samtrad.documents.models import Document
from samtrad.documents.states import Way
from samtrad.people.actions import seed
from samtrad.people.models import Body, Mandate, Organisation, Person
from samtrad.pipeline.link import link
from samtrad.pipeline.worker import come_up
from samtrad.register.actions import enter
from samtrad.register.models import Attendance
from samtrad.register.publication import Terms, publish
from server.conftest import EXAMPLES, records

pytestmark = pytest.mark.django_db
LATER = "2025-05-14-styrgruppen-valfard.txt"
COUNCIL = "2024-11-25-kommunfullmaktige-fagerhed.txt"


def entered(*names: str) -> list[Document]:
    """Documents of the examples, entered and linked."""
    made = []
    for name in names:
        data = (EXAMPLES / name).read_bytes()
        made.append(receive(data, name, Way.COMMAND).document)
        enter(made[-1], records(name, data), "test 1")
    come_up()
    return made


def test_a_body_has_members_with_what_they_stand_for() -> None:
    entered(LATER)
    body = Body.objects.get()
    chair = Mandate.objects.get(title="ordförande")
    assert (chair.person.name, chair.organisation.name, chair.party_label, str(chair.since)) == ("Tomas Rehnvall", "Mellansund", "S", "2025-05-14")
    assert body.mandates.filter(person=None).values_list("organisation__name", flat=True)[0] == "Hasselmo"
    assert {one.organisation.name for one in body.participations.all()} >= {"Kvarnhede", "Vitsjö"}


def test_every_row_with_a_name_has_its_person() -> None:
    entered(LATER, COUNCIL)
    assert not Attendance.objects.exclude(name="").filter(person=None).exists()
    assert {one.organisation.name for one in Attendance.objects.filter(meeting__body__name="Kommunfullmäktige", capacity="member")} == {"Fagerhed"}


def test_elected_are_those_of_a_council_or_with_a_party() -> None:
    entered(LATER, COUNCIL)
    assert Person.objects.get(name="Agneta Löv").is_elected
    assert not Person.objects.get(name="Berit Solvang").is_elected
    assert not Person.objects.get(name="Hjalmar Storvik").is_elected


def test_what_is_not_public_makes_nobody_public(maja: User) -> None:
    first, _ = entered(LATER, COUNCIL)
    assert not Person.objects.public().exists()
    assert not Mandate.objects.public().exists()
    publish(first, maja, Terms("KL 8:13"))
    come_up()
    assert Person.objects.public().filter(name="Tomas Rehnvall").exists()
    assert not Person.objects.public().filter(name="Agneta Löv").exists()
    assert {one.body.name for one in Mandate.objects.public()} == {"Styrgruppen för välfärd"}


def test_linking_again_changes_nothing() -> None:
    entered(LATER, COUNCIL)
    before = list(Person.objects.order_by("pk").values()), list(Mandate.objects.order_by("pk").values())

    link(list(Entry.objects.all()))
    assert before == (list(Person.objects.order_by("pk").values()), list(Mandate.objects.order_by("pk").values()))


def test_what_everybody_knows_is_put_in_once() -> None:
    seed()
    before = Organisation.objects.count()
    seed()
    assert Organisation.objects.count() == before
    assert Organisation.objects.filter(kind="municipality").exclude(code="").count() == 290
    assert Organisation.objects.filter(kind="region").exclude(code="").count() == 21
