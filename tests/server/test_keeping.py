"""The pages by which an installation is kept: who may, and what comes of it."""

from __future__ import annotations

import pytest
from django.test import Client

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.documents.actions import receive
from samtrad.documents.models import Document
from samtrad.documents.queries import public_text
from samtrad.documents.states import Way
from samtrad.people.models import Body
from samtrad.pipeline.follow import follow
from samtrad.pipeline.followers import FOLLOWERS
from samtrad.register.actions import enter
from samtrad.register.models import Attendance, Item
from server.conftest import records
from server.test_sensitive import MINUTES

pytestmark = pytest.mark.django_db


@pytest.fixture
def keeper(maja: User) -> User:
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    return maja


@pytest.fixture
def desk(client: Client, keeper: User) -> Client:
    client.force_login(keeper)
    return client


@pytest.fixture
def document() -> Document:
    made = receive(MINUTES.encode(), "protokoll.txt", Way.COMMAND).document
    enter(made, records("protokoll.txt", MINUTES.encode()), "test 1")
    return Document.objects.get(pk=made.pk)


@pytest.mark.parametrize("path", ["konton/", "publicering/", "publicering/{body}/", "maskera/{address}/"])
def test_for_those_who_may_alone(client: Client, document: Document, path: str) -> None:
    body = Body.objects.get(pk=document.scope)
    address = f"/arbete/{path.format(body=body.slug, address=document.address)}"
    assert client.get(address).headers["Location"].startswith("/konto/logga-in/")
    client.force_login(User.objects.named("ledamot"))
    answer = client.get(address)
    assert answer.status_code in (403, 404) or b"811228" not in answer.content
    assert answer.status_code in (403, 404) or path == "publicering/"


def test_an_account_with_its_role_and_link(desk: Client) -> None:
    shown = desk.post("/arbete/konton/", {"act": "open", "username": "nils@x.example", "name": "Nils Aspman"}).content.decode()
    assert "/konto/losenord/" in shown
    nils = User.objects.get(username="nils@x.example")
    desk.post("/arbete/konton/", {"act": "give", "user": nils.pk, "name": "secretary", "scope": ""})
    assert not Role.objects.filter(user=nils).exists()
    body = Body.objects.create(slug="vardnamnden", name="Vårdnämnden")
    desk.post("/arbete/konton/", {"act": "give", "user": nils.pk, "name": "secretary", "scope": "body:vardnamnden"})
    role = Role.objects.get(user=nils)
    assert role.body == body.pk
    assert "Sekreterare" in desk.get("/arbete/konton/").content.decode()
    desk.post("/arbete/konton/", {"act": "take", "role": role.pk})
    assert not Role.objects.filter(user=nils).exists()
    desk.post("/arbete/konton/", {"act": "close", "user": nils.pk})
    assert "Nils Aspman" not in desk.get("/arbete/konton/").content.decode()


def test_masking_and_secrecy_on_one_page(desk: Client, document: Document) -> None:
    address = f"/arbete/maskera/{document.address}/"
    rows = {f"row-{one.pk}": "keep" if one.kind == "phone" else "mask" for one in document.sensitive.all()}
    desk.post(address, {"act": "decide", **rows})
    assert not document.sensitive.filter(state="found").exists()
    assert "070-123 45 67" in public_text(document)
    desk.post(address, {"act": "mark", "words": "Nils  Aspman"})
    assert "Aspman" not in public_text(document)
    item = Item.objects.get(number="21")
    desk.post(address, {"act": "classify", "item": item.pk, "classification": "secret", "ground": ""})
    assert "färdtjänst" in public_text(document)
    desk.post(address, {"act": "classify", "item": item.pk, "classification": "secret", "ground": "OSL 26:1"})
    assert "färdtjänst" not in public_text(document)
    assert "sekretess" in desk.get(address).content.decode()
    assert "secret" in desk.get(f"/en{address}").content.decode()


def test_masking_by_hand_says_what_came_of_it(desk: Client, document: Document) -> None:
    address = f"/arbete/maskera/{document.address}/"
    nothing = "Orden står inte i dokumentet. Inget är maskerat."
    for words in ("Nils Aspberg", "  ", "Aspma"):
        assert nothing in desk.post(address, {"act": "mark", "words": words}, follow=True).content.decode()
    assert not document.sensitive.filter(kind="other").exists()
    assert "1 ställe maskerat." in desk.post(address, {"act": "mark", "words": "NILS aspman"}, follow=True).content.decode()
    count = public_text(document).count("ocialnämnden")
    assert count > 1
    assert f"{count} ställen maskerade." in desk.post(address, {"act": "mark", "words": "SOCIALNÄMNDEN"}, follow=True).content.decode()
    assert "ocialnämnden" not in public_text(document)
    assert "Nothing is masked." in desk.post(f"/en{address}", {"act": "mark", "words": "Nils Aspberg"}, follow=True).content.decode()


def test_a_series_is_published_by_the_policy(desk: Client, document: Document) -> None:
    body = Body.objects.get(pk=document.scope)
    address = f"/arbete/publicering/{body.slug}/"
    assert "ordning" in desk.get("/arbete/publicering/").content.decode()
    assert "uppgifter som väntar" not in desk.post(address, {"act": "publish"}, follow=True).content.decode()
    desk.post(address, {"ground": "KL 8:13", "days": "", "names": "elected"})
    assert "uppgifter som väntar" in desk.post(address, {"act": "publish"}, follow=True).content.decode()
    desk.post(f"/arbete/maskera/{document.address}/", {"act": "decide", **{f"row-{one.pk}": "mask" for one in document.sensitive.all()}})
    assert "1 dokument publicerat" in desk.post(address, {"act": "publish"}, follow=True).content.decode()
    document.refresh_from_db()
    assert (document.is_public, document.publication_ground) == (True, "KL 8:13")
    assert not Attendance.objects.public().exists()
    while follow(FOLLOWERS):
        pass
    assert Attendance.objects.public().count() == Attendance.objects.filter(person__is_elected=True).count() > 0
    assert desk.post(address, {"ground": "", "days": "x"}, follow=True).status_code == 200
