"""Persons, bodies and organisations put right by hand: found, looked at, merged, parted, renamed, and all of it undone."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.documents.actions import receive, retry
from samtrad.documents.models import Document
from samtrad.documents.states import Way
from samtrad.people.models import Appearance, Body, Membership, Organisation, Parting, Person
from samtrad.pipeline.worker import come_up
from samtrad.register.actions import enter
from samtrad.register.models import Attendance, Meeting
from samtrad.register.publication import Terms, publish
from server.conftest import records

pytestmark = [pytest.mark.django_db, pytest.mark.once]
MINUTES = "Fagerheds kommun\nBergnämnden\nProtokoll\n\nSammanträdesdatum: {day}\n\nNärvarande\n{who} (S), ordförande\nPer Alm (M)\n\n§ 1 Budget\n\nBeslut\nBergnämnden godkänner budgeten.\n"
FIND = "/arbete/vilka/"


def entered(day: str, who: str = "Mira Dal", body: str = "Bergnämnden") -> Document:
    told = MINUTES.format(day=day, who=who).replace("Bergnämnden", body)
    document = receive(told.encode(), f"{body}-{day}.txt", Way.COMMAND).document
    enter(document, records(document.name, told.encode()), "test 1")
    return Document.objects.get(pk=document.pk)


@pytest.fixture
def desk(client: Client, maja: User) -> Client:
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    client.force_login(maja)
    return client


def rows(page: str) -> list[tuple[str, str]]:
    """The rows that can be ticked: what each is called, and its value."""
    return [(label, value) for value, label in re.findall(r'name="row" value="([^"]+)"><label[^>]*>(.*?)</label>', page, re.DOTALL)]


def at(day: str) -> Person:
    """Who the chair of a day's meeting is."""
    found = Attendance.objects.get(meeting__first_day=day, title__startswith="ordf").person
    assert found is not None
    return found


def test_two_who_are_printed_alike_are_told_apart_and_stay_so(desk: Client, maja: User) -> None:
    """The same name, party and body: a person says at which meetings it was another."""
    documents = [entered(f"2025-0{month}-04") for month in (1, 2, 3)]
    come_up()
    mira = at("2025-01-04")
    assert at("2025-02-04") == at("2025-03-04") == mira
    address = f"{FIND}person/{mira.slug}/"
    assert address in desk.get(FIND, {"q": "dal mira"}).content.decode()
    page = desk.get(address).content.decode()
    told = rows(page)
    assert len(told) == 3
    assert page.count('class="proof"') == 3 or not Document.objects.public().exists()
    row = next(value for label, value in told if "2025-02-04" in label)
    assert "Gjort." in desk.post(address, {"act": "part", "row": [row]}, follow=True).content.decode()
    come_up()
    other = at("2025-02-04")
    assert other != mira
    assert at("2025-01-04") == at("2025-03-04") == mira
    retry(documents[1], maja)
    enter(documents[1], records("x.txt", MINUTES.format(day="2025-02-04", who="Mira Dal").replace("budgeten", "planen").encode()), "test 2")
    come_up()
    assert (at("2025-02-04"), at("2025-01-04")) == (other, mira)
    assert Parting.objects.count() == 1
    act = re.search(r'name="number" value="(\d+)"', desk.get(address).content.decode())
    assert act
    desk.post(address, {"act": "undo", "number": act[1]})
    come_up()
    assert at("2025-02-04") == at("2025-01-04") == at("2025-03-04")
    assert "redan ångrat" in desk.post(address, {"act": "undo", "number": act[1]}, follow=True).content.decode()


def test_merging_is_shown_before_it_is_done_and_undone(desk: Client) -> None:
    entered("2025-01-04", "Mira Dal")
    entered("2025-02-04", "Ylva Ström")
    come_up()
    mira, ylva = at("2025-01-04"), at("2025-02-04")
    address = f"{FIND}person/{ylva.slug}/"
    assert f"?med={mira.slug}" in desk.get(address, {"q": "mira"}).content.decode()
    preview = desk.get(address, {"med": mira.slug}).content.decode()
    assert "1 möte går från Ylva Ström till Mira Dal." in preview
    assert "Namnet som visas blir Ylva Ström." in preview
    assert "Båda står i samma protokoll" not in preview
    assert at("2025-02-04") == ylva
    desk.post(address, {"act": "merge", "other": mira.slug})
    come_up()
    assert at("2025-02-04") == at("2025-01-04") == mira
    assert desk.get(address).headers["Location"] == f"{FIND}person/{mira.slug}/"
    page = desk.get(f"{FIND}person/{mira.slug}/").content.decode()
    act = re.search(r'name="number" value="(\d+)"', page)
    assert act
    desk.post(f"{FIND}person/{mira.slug}/", {"act": "undo", "number": act[1]})
    come_up()
    assert (at("2025-01-04"), at("2025-02-04")) == (mira, ylva)


def test_those_who_stand_in_the_same_minutes_are_warned_of(desk: Client) -> None:
    entered("2025-01-04")
    come_up()
    mira, per = at("2025-01-04"), Person.objects.get(name="Per Alm")
    assert "Båda står i samma protokoll vid 1 möte" in desk.get(f"{FIND}person/{mira.slug}/", {"med": per.slug}).content.decode()


def test_a_person_is_renamed(desk: Client) -> None:
    entered("2025-01-04")
    entered("2025-02-04")
    come_up()
    mira = at("2025-01-04")
    address = f"{FIND}person/{mira.slug}/"
    assert "Skriv ett namn." in desk.post(address, {"act": "rename", "name": " "}, follow=True).content.decode()
    desk.post(address, {"act": "rename", "name": "Mira Dahl"})
    mira.refresh_from_db()
    assert mira.name == "Mira Dahl"
    assert "Kryssa för minst en rad." in desk.post(address, {"act": "part"}, follow=True).content.decode()
    assert (
        "Lämna minst en rad"
        in desk.post(address, {"act": "part", "row": [value for _, value in rows(desk.get(address).content.decode())]}, follow=True).content.decode()
    )


def test_a_body_is_parted_merged_renamed_and_undone(desk: Client) -> None:
    entered("2025-01-04")
    entered("2025-02-04")
    come_up()
    body = Body.objects.get(name="Bergnämnden")
    address = f"{FIND}organ/{body.slug}/"
    row = next(value for label, value in rows(desk.get(address).content.decode()) if "februari" in label)
    assert "Skriv ett namn." in desk.post(address, {"act": "part", "row": [row], "name": ""}, follow=True).content.decode()
    desk.post(address, {"act": "part", "row": [row], "name": "Dalnämnden"})
    come_up()
    other = Body.objects.get(name="Dalnämnden")
    assert other.owner == body.owner
    assert Meeting.objects.get(first_day="2025-02-04").body == other
    assert Meeting.objects.get(first_day="2025-01-04").body == body
    preview = desk.get(address, {"med": other.slug}).content.decode()
    assert "1 möte går från" in preview
    desk.post(address, {"act": "merge", "other": other.slug})
    come_up()
    assert len(set(Meeting.objects.values_list("body", flat=True))) == 1
    left = Meeting.objects.all()[0].body
    acts = re.findall(r'name="number" value="(\d+)"', desk.get(f"{FIND}organ/{left.slug}/").content.decode())
    desk.post(f"{FIND}organ/{left.slug}/", {"act": "undo", "number": acts[0]})
    come_up()
    assert len(set(Meeting.objects.values_list("body", flat=True))) == 2
    desk.post(address, {"act": "rename", "name": "Bergsnämnden"})
    body.refresh_from_db()
    assert body.name == "Bergsnämnden"


def test_who_is_in_a_federation_is_told_by_hand(desk: Client, maja: User) -> None:
    federation = Organisation.objects.create(slug="alvforbundet", name="Älvförbundet", kind="federation")
    member = Organisation.objects.create(slug="fagerhed", name="Fagerhed", kind="municipality")
    member.names.create(name="Fagerheds kommun", key="fagerheds kommun")
    address = f"{FIND}organisation/{federation.slug}/"
    federation.names.create(name="Älvförbundet", key="älvförbundet")
    assert address in desk.get(FIND, {"q": "älvför"}).content.decode()
    for told, why in (
        ({"name": "Nowhere"}, "Vi känner ingen"),
        ({"name": "Fagerheds kommun", "day": "i går"}, "ÅÅÅÅ-MM-DD"),
        ({"name": "Älvförbundet"}, "en och samma"),
    ):
        assert why in desk.post(address, {"act": "join", **told}, follow=True).content.decode()
    desk.post(address, {"act": "join", "name": "Fagerheds kommun", "day": "2020-01-01"})
    made = Membership.objects.get()
    assert (made.member, made.of, str(made.since)) == (member, federation, "2020-01-01")
    assert "ingår redan" in desk.post(address, {"act": "join", "name": "Fagerheds kommun"}, follow=True).content.decode()
    desk.post(address, {"act": "leave", "number": made.pk, "day": "2024-12-31"})
    assert str(Membership.objects.get().until) == "2024-12-31"
    desk.post(address, {"act": "leave", "number": made.pk})
    assert not Membership.objects.exists()
    assert maja.pk


def test_others_see_and_do_nothing(client: Client, maja: User) -> None:
    document = entered("2025-01-04")
    entered("2025-02-04", body="Dalnämnden")
    come_up()
    publish(document, maja, Terms("KL 8:13"))
    mira, body, owner = at("2025-01-04"), Body.objects.get(name="Bergnämnden"), Organisation.objects.get(name="Fagerhed")
    addresses = [f"{FIND}person/{mira.slug}/", f"{FIND}organ/{body.slug}/", f"{FIND}organisation/{owner.slug}/"]
    assert client.get(FIND).headers["Location"].startswith("/konto/")
    user = User.objects.named("Olle")
    client.force_login(user)
    role = Role.objects.create(user=user, name=RoleName.MEMBER, body=body.pk)
    assert client.get(FIND).status_code == 403
    for address in addresses:
        assert client.get(address).status_code == client.post(address, {"act": "rename", "name": "X"}).status_code == 404
    role.body, role.name = Body.objects.get(name="Dalnämnden").pk, RoleName.SECRETARY
    role.save()
    assert client.get(f"{FIND}organ/{body.slug}/").status_code == 404
    page = client.get(f"{FIND}person/{mira.slug}/").content.decode()
    assert len(rows(page)) == 2  # the public meeting and their own
    document.refresh_from_db()
    Meeting.objects.filter(body=body).update(is_public=False)
    page = client.get(f"{FIND}person/{mira.slug}/").content.decode()
    assert page.count('<th scope="row">') == 1
    assert not rows(page)  # of one alone nothing can be split off
    assert "Namnet står vid ett möte till, som du inte får se." in page
    assert Appearance.objects.count() == 4
