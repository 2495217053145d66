"""The first page."""

from __future__ import annotations

import pytest
from django.test import Client

from samtrad.access.models import User
from samtrad.documents.actions import receive
from samtrad.documents.models import Document
from samtrad.documents.states import Way
from samtrad.portal.queries.start import is_formal
from samtrad.register.actions import enter
from samtrad.register.publication import Terms, publish
from server.conftest import EXAMPLES, records

pytestmark = [pytest.mark.django_db, pytest.mark.once]
NAME = "2025-05-14-styrgruppen-valfard.txt"


def _entered() -> Document:
    data = (EXAMPLES / NAME).read_bytes()
    document = receive(data, NAME, Way.COMMAND).document
    enter(document, records(NAME, data), "test 1")
    return Document.objects.get(pk=document.pk)


def test_nothing_is_shown_before_it_is_published(client: Client, maja: User) -> None:
    document = _entered()
    assert "Styrgruppen" not in client.get("/").content.decode()
    publish(document, maja, Terms("KL 8:13"))
    shown = client.get("/").content.decode()
    assert "Styrgruppen för välfärd" in shown
    assert f"/dokument/{document.address}/?v=" in shown


def test_formalities_are_left_out(client: Client, maja: User) -> None:
    publish(_entered(), maja, Terms("KL 8:13"))
    told = client.get("/start.json").json()["decisions"]
    assert told
    assert all(one["type"] != "note" for one in told)
    assert not any("justera" in one["text"] for one in told)


def test_in_english_too(client: Client) -> None:
    shown = client.get("/en/")
    assert '<html lang="en">' in shown.content.decode()
    assert "What have we decided together?" in shown.content.decode()


def test_without_anything_published_each_list_says_why_it_is_empty(client: Client) -> None:
    for url in ("/", "/organ/", "/moten/", "/beslut/", "/personer/", "/organisationer/", "/kalender/", "/kallor/"):
        assert 'class="empty"' in client.get(url).content.decode(), url


@pytest.mark.parametrize(
    ("heading", "formal"),
    [
        ("Val av justerare", True),
        ("Godkännande av dagordningen", True),
        ("Föregående anteckningar", True),
        ("Föregående mötesanteckningar", True),
        ("Mötets öppnande", True),
        ("Nästa möte", True),
        ("Val av ombud till stämman", False),
        ("Protokollsystem, upphandling", False),
        ("Justering av taxor", False),
        ("Uppropet mot ensamhet", False),
    ],
)
def test_items_of_the_meeting_itself_are_known_by_their_headings(heading: str, formal: bool) -> None:  # noqa: FBT001
    assert is_formal(heading) == formal
