"""Linking: what follows on an entry, for persons, mandates and who takes part."""

from __future__ import annotations

import pytest

from samtrad.access.models import Role, User
from samtrad.access.states import ForbiddenError, RoleName
from samtrad.audit.models import Entry
from samtrad.documents.actions import receive
from samtrad.documents.models import Document
from samtrad.documents.states import Way
from samtrad.people.actions import seed
from samtrad.people.actions.body_rulings import merge_bodies, settle_body, undo_body
from samtrad.people.models import Body, Mandate, Organisation, Person
from samtrad.pipeline.link import link
from samtrad.pipeline.worker import come_up
from samtrad.register.actions import enter
from samtrad.register.models import Attendance, Meeting
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


def test_who_is_elected_to_another_body_holds_nothing_in_the_one_that_elects() -> None:
    entered("2025-06-13-forbundsstyrelsen.pdf", LATER)
    chairs = Mandate.objects.filter(title="ordförande", is_current=True).values_list("body__name", "person__name", "evidence")
    assert set(chairs) >= {("Förbundsstyrelsen", "Ingrid Falkdal", "attendance")}
    assert [person for body, person, _ in chairs if body == "Förbundsstyrelsen"] == ["Ingrid Falkdal"]


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


def _administrator(user: User) -> User:
    Role.objects.create(user=user, name=RoleName.ADMINISTRATOR)
    return user


def _where() -> list[tuple[str, str]]:
    """Which meetings are of which body, and where bodies lead."""
    return sorted([*Meeting.objects.values_list("slug", "body__slug"), *Body.objects.values_list("slug", "merged_into__slug")], key=repr)


def test_bodies_are_merged_and_parted_again(maja: User) -> None:
    entered(LATER, COUNCIL)
    before = _where()
    group, council = Body.objects.get(name="Styrgruppen för välfärd"), Body.objects.get(name="Kommunfullmäktige")
    act = merge_bodies(group, council, _administrator(maja))
    come_up()
    assert set(Meeting.objects.values_list("body", flat=True)) == {council.pk}
    group.refresh_from_db()
    assert group.merged_into == council
    data = (EXAMPLES / LATER).read_bytes().replace(b"2025-05-14", b"2025-06-18")
    enter(receive(data, "nytt.txt", Way.COMMAND).document, records("nytt.txt", data), "test 1")
    come_up()
    assert set(Meeting.objects.values_list("body", flat=True)) == {council.pk}
    Document.objects.get(name="nytt.txt").meetings.get().meeting.delete()
    Document.objects.filter(name="nytt.txt").delete()
    undo_body(act, maja)
    come_up()
    assert _where() == before


def test_a_settled_body_holds_in_every_later_reading(maja: User) -> None:
    first, second = entered(LATER, COUNCIL)
    council = Body.objects.get(name="Kommunfullmäktige")
    act = settle_body(first, 1, council, _administrator(maja))
    come_up()
    assert set(Meeting.objects.values_list("body", flat=True)) == {council.pk}
    data = (EXAMPLES / LATER).read_bytes()
    Document.objects.filter(pk=first.pk).update(state="received")
    enter(first, records(LATER, data), "test 2")
    come_up()
    assert set(Meeting.objects.values_list("body", flat=True)) == {council.pk}
    undo_body(act, maja)
    come_up()
    assert Meeting.objects.get(documents__document=first).body.name == "Styrgruppen för välfärd"
    assert Meeting.objects.get(documents__document=second).body == council


def test_bodies_are_ruled_on_by_those_who_may(maja: User) -> None:
    first, _ = entered(LATER, COUNCIL)
    with pytest.raises(ForbiddenError):
        settle_body(first, 1, Body.objects.get(name="Kommunfullmäktige"), maja)


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_minutes_without_a_body_meet_again_whatever_the_order(order: tuple[int, ...]) -> None:
    names = "\n".join(f"{name}\t{place}" for name, place in zip(_PEOPLE, _PLACES, strict=True))
    texts = [
        f"Minnesanteckningar den 3 {month} 2024\n\nNÄRVARANDE\n\n{listed}\n\nAnteckningar\n\n1. Dagordning\n\nDagordningen godkänns.\n"
        for month, listed in (
            ("mars", names),
            ("maj", names.replace("Helga", "Elga")),
            ("juni", "Bo Ek\tVitsjö\nUlla Torp\tÅmynne\nStig Rask\tEkvad\nMaj Ahl\tRörbacka"),
        )
    ]
    for at in order:
        data = texts[at].encode()
        enter(receive(data, f"{at}.txt", Way.COMMAND).document, records(f"{at}.txt", data), "test 1")
        come_up()
    bodies = {name: Document.objects.get(name=f"{name}.txt").meetings.get().meeting.body_id for name in range(3)}
    assert bodies[0] == bodies[1] != bodies[2]
    assert Person.objects.filter(merged_into=None, names__name__in=("Helga Brandvik", "Elga Brandvik")).distinct().count() == 1


_PEOPLE = ("Helga Brandvik", "Osman Hedvall", "Karin Alsterdal", "Jonas Ekbäck", "Siv Brattberg", "Pelle Ronnås")
_PLACES = ("Fagerhed", "Kvarnhede", "Vitsjö", "Åmynne", "Granholma", "Lillåker")
