"""Putting in, the queue and publication on the pages of those who are signed in."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import OperationalError, connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.documents.actions import park, receive
from samtrad.documents.models import Document, Reading, Sensitive
from samtrad.documents.states import SensitiveKind, State, Way
from samtrad.people.models import Body, Organisation
from samtrad.register.actions import enter
from samtrad.register.models import Meeting
from server.conftest import records
from server.minutes_in_doubt import NAME, NOTES

pytestmark = [pytest.mark.django_db, pytest.mark.once]


@pytest.fixture
def signed_in(client: Client, maja: User) -> Client:
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    client.force_login(maja)
    return client


def test_files_are_put_in_once(signed_in: Client) -> None:
    files = [SimpleUploadedFile("a.txt", b"Protokoll A"), SimpleUploadedFile("b.txt", b"Protokoll B")]
    page = signed_in.post("/arbete/lagg-in/", {"files": files}, follow=True).content.decode()
    assert "2 dokument är mottagna" in page
    assert {one.state for one in Document.objects.all()} == {State.RECEIVED}
    again = signed_in.post("/arbete/lagg-in/", {"files": [SimpleUploadedFile("a.txt", b"Protokoll A")]}, follow=True).content.decode()
    assert "1 dokument fanns redan" in again
    assert Document.objects.count() == 2
    assert "Välj minst en fil" in signed_in.post("/arbete/lagg-in/", {}, follow=True).content.decode()


def test_a_file_that_is_too_large_is_said_to_be(signed_in: Client, settings: object) -> None:
    settings.UPLOAD_LIMIT = 5  # type: ignore[attr-defined]
    page = signed_in.post("/arbete/lagg-in/", {"files": [SimpleUploadedFile("a.txt", b"Protokoll A")]}, follow=True).content.decode()
    assert "a.txt: filen är för stor." in page
    assert not Document.objects.exists()


def test_what_could_not_be_read_tells_why_and_is_tried_again(signed_in: Client, maja: User) -> None:
    document = receive(b"x", "trasig.pdf", Way.PAGE, maja).document
    park(document, "damaged")
    page = signed_in.get("/arbete/kon/").content.decode()
    assert "Filen är skadad eller avklippt" in page
    signed_in.post(f"/arbete/kon/{document.address}/igen")
    document.refresh_from_db()
    assert document.state == State.RECEIVED
    part = signed_in.get("/arbete/kon/", headers={"X-Requested-With": "fetch"}).content.decode()
    assert "data-busy" in part
    assert "<html" not in part


def test_only_those_who_may_put_in_and_follow(client: Client, maja: User) -> None:
    document = receive(b"x", "hemlig.pdf", Way.PAGE, maja).document
    park(document, "damaged")
    client.force_login(User.objects.named("Olle"))
    assert client.get("/arbete/lagg-in/").status_code == 403
    assert client.post("/arbete/lagg-in/", {"files": [SimpleUploadedFile("a.txt", b"A")]}).status_code == 403
    assert "hemlig" not in client.get("/arbete/kon/").content.decode()
    assert client.post(f"/arbete/kon/{document.address}/igen").status_code == 404


def test_the_same_bytes_do_not_tell_under_what_name_another_put_them_in(client: Client, maja: User) -> None:
    olle = User.objects.named("Olle")
    _tends(olle, 1)
    document = receive(b"x", "Orosanmalan Kvarnbo.pdf", Way.PAGE, maja).document
    client.force_login(olle)
    assert document.name not in client.get("/arbete/kon/").content.decode()
    client.post("/arbete/lagg-in/", {"files": [SimpleUploadedFile("bilaga 811228-9874.pdf", b"x")]})
    page = client.get("/arbete/kon/").content.decode()
    assert "Kvarnbo" not in page
    assert "bilaga " in page
    assert "9874" not in page
    Role.objects.create(user=olle, name=RoleName.ADMINISTRATOR)
    assert document.name in client.get("/arbete/kon/").content.decode()


def published_page(maja: User) -> tuple[Document, str]:
    document = receive(NOTES.encode(), NAME, Way.PAGE, maja).document
    enter(document, records(NAME, NOTES.encode()), "test 1")
    return document, f"/arbete/publicera/{document.address}/"


def test_a_document_is_published_and_withdrawn(signed_in: Client, maja: User) -> None:
    document, page = published_page(maja)
    told = signed_in.get(page).content.decode()
    assert "Samrådsorganet i Mellanbygden" in told
    assert "Det här blir offentligt" in told
    assert "6 uppgifter är tveksamma" in told
    assert "Ange en rättslig grund" in signed_in.post(page, {"act": "publish", "ground": " "}, follow=True).content.decode()
    signed_in.post(page, {"act": "publish", "ground": "TF 2 kap.", "days": "30", "indexable": "on"})
    document.refresh_from_db()
    shown = signed_in.get(page).content.decode()
    assert ("Det här är offentligt" in shown, "Det här blir offentligt" in shown) == (True, False)
    assert (document.is_public, document.published_by, document.indexable) == (True, maja, True)
    assert document.published_until is not None
    assert Meeting.objects.get().is_public
    signed_in.post(page, {"act": "withdraw"})
    document.refresh_from_db()
    assert not document.is_public


def test_publication_waits_for_what_may_have_to_be_masked(signed_in: Client, maja: User) -> None:
    document, page = published_page(maja)
    Sensitive.objects.create(document=document, kind=SensitiveKind.ADDRESS, start=1, end=9)
    assert Reading.objects.filter(document=document).exists()
    told = signed_in.post(page, {"act": "publish", "ground": "TF 2 kap."}, follow=True).content.decode()
    assert "kan behöva maskeras" in told
    document.refresh_from_db()
    assert not document.is_public


def test_only_those_who_may_publish(client: Client, maja: User) -> None:
    document, page = published_page(maja)
    document.refresh_from_db()
    olle = User.objects.named("Olle")
    client.force_login(olle)
    assert client.get(page).status_code == 404
    Role.objects.create(user=olle, name=RoleName.MEMBER, body=document.scope)
    assert client.get(page).status_code == 403
    assert client.post(page, {"act": "publish", "ground": "TF 2 kap."}).status_code == 403


def _tends(user: User, bodies: int) -> None:
    """Someone who is the secretary of so many bodies."""
    for number in range(bodies):
        body = Body.objects.create(slug=f"organ-{user.pk}-{number}", name=f"Organ {number}")
        Role.objects.create(user=user, name=RoleName.SECRETARY, body=body.pk)


@pytest.mark.parametrize("path", ["", "reda-ut/", "kon/", "publicering/"])
def test_as_many_queries_for_two_bodies_as_for_many(client: Client, path: str) -> None:
    found = []
    for name, bodies in (("Två", 2), ("Många", 42)):
        user = User.objects.named(name)
        _tends(user, bodies)
        client.force_login(user)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(f"/arbete/{path}").status_code == 200
        found.append(len(queries))
    assert found[0] == found[1]


def test_roles_count_where_they_are_held_and_are_not_kept_to_the_next_request(client: Client, maja: User) -> None:
    owner = Organisation.objects.create(slug="fagerhed", name="Fagerhed", kind="municipality")
    Body.objects.create(slug="eget", name="Eget organ", owner=owner)
    Body.objects.create(slug="annat", name="Annat organ")
    client.force_login(maja)
    assert "Eget organ" not in client.get("/arbete/publicering/").content.decode()
    Role.objects.create(user=maja, name=RoleName.REGISTRAR, organisation=owner.pk)
    page = client.get("/arbete/publicering/").content.decode()
    assert "Eget organ" in page
    assert "Annat organ" not in page
    maja.roles.all().delete()
    assert "Eget organ" not in client.get("/arbete/publicering/").content.decode()


def test_the_queue_has_pages(signed_in: Client, maja: User) -> None:
    for number in range(45):
        receive(f"{number}".encode(), f"fil-{number:02}.txt", Way.PAGE, maja)
    pages = [signed_in.get(f"/arbete/kon/?sida={number}").content.decode() for number in (1, 2, 3)]
    assert [[f"fil-{number:02}" in page for page in pages].count(True) for number in range(45)] == [1] * 45
    assert "Sida 3 av 3" in pages[2]
    assert 'rel="next"' not in pages[2]
    assert 'rel="prev"' not in pages[0]
    assert "Sida 3 av 3" in signed_in.get("/arbete/kon/?sida=99").content.decode()
    assert "Sida 1 av 3" in signed_in.get("/arbete/kon/?sida=x").content.decode()


def test_what_is_not_published_is_listed_for_its_body(signed_in: Client, maja: User) -> None:
    document, publishing = published_page(maja)
    document.refresh_from_db()
    body = Body.objects.get(pk=document.scope)
    page = signed_in.get(f"/arbete/publicering/{body.slug}/").content.decode()
    for address in (f"/arbete/granska/{document.address}/1/", f"/arbete/maskera/{document.address}/", publishing):
        assert f'href="{address}"' in page
        assert signed_in.get(address).status_code == 200
    signed_in.post(publishing, {"act": "publish", "ground": "TF 2 kap."})
    assert document.address not in signed_in.get(f"/arbete/publicering/{body.slug}/").content.decode()


def test_a_document_of_a_new_body_waits_for_an_administrator(client: Client, maja: User) -> None:
    _tends(maja, 1)
    document, publishing = published_page(maja)
    document.refresh_from_db()
    client.force_login(maja)
    page = client.get("/arbete/kon/").content.decode()
    assert "Väntar på en administratör: organet är nytt" in page
    assert document.address not in page
    Role.objects.create(user=User.objects.named("Olle"), name=RoleName.SECRETARY, body=document.scope)
    page = client.get("/arbete/kon/").content.decode()
    assert "Granskas av dem som sköter organet" in page
    assert document.address not in page
    Role.objects.create(user=maja, name=RoleName.SECRETARY, body=document.scope)
    page = client.get("/arbete/kon/").content.decode()
    assert publishing in page
    assert client.get(publishing).status_code == 200


def test_the_page_tells_how_many_files_it_takes(signed_in: Client, settings: object) -> None:
    settings.DATA_UPLOAD_MAX_NUMBER_FILES = 2  # type: ignore[attr-defined]
    assert "Högst 2 filer åt gången" in signed_in.get("/arbete/lagg-in/").content.decode()
    files = [SimpleUploadedFile(f"{number}.txt", b"Protokoll %d" % number) for number in range(3)]
    answer = signed_in.post("/arbete/lagg-in/", {"files": files})
    page = answer.content.decode()
    assert answer.status_code == 400
    assert "Det var för många filer på en gång" in page
    assert "Högst 2 filer tas emot åt gången. Ingen av filerna har lagts in." in page
    assert 'href="/arbete/lagg-in/"' in page
    assert not Document.objects.exists()
    files = [SimpleUploadedFile(f"{number}.txt", b"Protokoll %d" % number) for number in range(2)]
    assert signed_in.post("/arbete/lagg-in/", {"files": files}).status_code == 302
    assert Document.objects.count() == 2


def test_a_database_that_would_not_is_told(signed_in: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*told: object) -> None:
        raise OperationalError("database is locked")

    monkeypatch.setattr("samtrad.workspace.views.intake.receive", refuse)
    files = [SimpleUploadedFile("a.txt", b"A"), SimpleUploadedFile("b.txt", b"B")]
    page = signed_in.post("/arbete/lagg-in/", {"files": files}, follow=True).content.decode()
    assert "a.txt: databasen är upptagen av annat." in page
    assert "Filerna efter den togs inte emot" in page
