"""Putting in, the queue and publication on the pages of those who are signed in."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.documents.actions import park, receive
from samtrad.documents.models import Document, Reading, Sensitive
from samtrad.documents.states import SensitiveKind, State, Way
from samtrad.register.actions import enter
from samtrad.register.models import Meeting
from server.conftest import records
from server.minutes_in_doubt import NAME, NOTES

pytestmark = pytest.mark.django_db


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


def published_page(maja: User) -> tuple[Document, str]:
    document = receive(NOTES.encode(), NAME, Way.PAGE, maja).document
    enter(document, records(NAME, NOTES.encode()), "test 1")
    return document, f"/arbete/publicera/{document.address}/"


def test_a_document_is_published_and_withdrawn(signed_in: Client, maja: User) -> None:
    document, page = published_page(maja)
    told = signed_in.get(page).content.decode()
    assert "Samrådsorganet i Mellanbygden" in told
    assert "6 uppgifter är tveksamma" in told
    assert "Ange en rättslig grund" in signed_in.post(page, {"act": "publish", "ground": " "}, follow=True).content.decode()
    signed_in.post(page, {"act": "publish", "ground": "TF 2 kap.", "days": "30", "indexable": "on"})
    document.refresh_from_db()
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
