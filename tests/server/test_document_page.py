"""The public page of a document: words pointed out by link, pages as pictures, nothing that is not public or is masked."""

from __future__ import annotations

import pytest
from django.test import Client

from samtrad.access.models import User
from samtrad.documents import pages
from samtrad.documents.actions import receive
from samtrad.documents.models import Document, Reading, Sensitive
from samtrad.documents.states import SensitiveKind, SensitiveState, State, Way
from samtrad.register.actions import enter
from samtrad.register.disposal import _remove
from samtrad.register.publication import Terms, publish
from server.conftest import EXAMPLES, records
from server.minutes_in_doubt import NAME, NOTES

pytestmark = [pytest.mark.django_db, pytest.mark.once]
TEXT = "2025-05-14-styrgruppen-valfard.txt"
PDF = "2024-10-16-styrgruppen-valfard.pdf"


def entered(name: str, by: User | None = None, change: tuple[str, str] = ("", "")) -> Document:
    data = (EXAMPLES / name).read_bytes()
    if change[0]:
        data = data.replace(change[0].encode(), change[1].encode())
    document = receive(data, name, Way.COMMAND).document
    enter(document, records(name, data), "test 1")
    document.refresh_from_db()
    return publish(document, by, Terms("KL 8:13")) if by else document


def addresses(document: Document) -> list[str]:
    here = f"/dokument/{document.address}/"
    return [here, f"{here}1/", f"{here}?visa=sidor", f"{here}1/text.txt", f"{here}1/uppgifter.json", f"{here}sida/1.png", f"{here}fil"]


def test_words_are_pointed_out_where_they_stand(client: Client, maja: User) -> None:
    document = entered(TEXT, maja)
    reading = Reading.objects.get(document=document)
    start = reading.string.index("Mirjam")
    page = client.get(f"/dokument/{document.address}/?v={start}-{start + 20}&v=3-9&v=9-3&v=x").content.decode()
    assert f'<span id="{start}-{start + 20}" class="hit strong on">' in page
    assert f'href="#{start}-{start + 20}">{reading.string[start : start + 20]}</a>' in page
    assert 'id="3-9"' in page
    assert 'id="9-3"' not in page


@pytest.mark.parametrize("name", [TEXT, PDF])
def test_all_of_a_published_document_is_there(client: Client, maja: User, name: str) -> None:
    document = entered(name, maja)
    for address in addresses(document):
        answer = client.get(address)
        assert answer.status_code == (404 if name == TEXT and address.endswith(".png") else 200), address
    assert client.get(f"/dokument/{document.address}/fil").content == (EXAMPLES / name).read_bytes()
    assert client.get(f"/dokument/{document.address}/2/").status_code == 404


def test_nothing_of_an_internal_document_is_there(client: Client) -> None:
    document = entered(PDF)
    assert {client.get(address).status_code for address in addresses(document)} == {404}


def test_pages_have_boxes_about_the_words(client: Client, maja: User) -> None:
    document = entered(PDF, maja)
    item = Reading.objects.get(document=document).minutes.items[1]
    start, end = item.heading_span
    page = client.get(f"/dokument/{document.address}/?visa=sidor&v={start}-{end}").content.decode()
    assert f'<rect id="v{start}-{end}"' in page
    assert page.count("<img") == document.pages
    assert client.get(f"/dokument/{document.address}/sida/1.png").headers["Content-Type"] == "image/png"
    assert client.get(f"/dokument/{document.address}/sida/99.png").status_code == 404


def test_what_is_masked_is_nowhere(client: Client, maja: User) -> None:
    document = entered(PDF)
    reading = Reading.objects.get(document=document)
    name = reading.minutes.attendance[0].name
    assert name
    for start in [at for at in range(len(reading.string)) if reading.string.startswith(name, at)]:
        mask = {"kind": SensitiveKind.ADDRESS, "start": start, "end": start + len(name)}
        Sensitive.objects.create(document=document, state=SensitiveState.MASK, decided_by=maja, decided_at=reading.read_at, **mask)
    publish(document, maja, Terms("KL 8:13"))
    for address in addresses(document):
        answer = client.get(address)
        content = answer.content if not answer.streaming else b"".join(answer.streaming_content)
        assert name.encode() not in content, address
        assert document.sha256.encode() not in content, address
    assert b"\xe2\x96\x88" in client.get(addresses(document)[3]).content


def test_versions_lead_to_each_other(client: Client, maja: User) -> None:
    first = entered(TEXT, maja)
    second = entered(TEXT, change=("Tallberg-Ruus", "Tallberg Ruus"))
    assert second.address not in client.get(f"/dokument/{first.address}/").content.decode()
    publish(second, maja, Terms("KL 8:13"))
    assert f"/dokument/{second.address}/" in client.get(f"/dokument/{first.address}/").content.decode()
    assert f"/dokument/{first.address}/" in client.get(f"/dokument/{second.address}/").content.decode()


@pytest.mark.parametrize("name", [TEXT, PDF])
def test_few_queries(client: Client, maja: User, name: str, django_assert_max_num_queries: object) -> None:
    document = entered(name, maja)
    with django_assert_max_num_queries(12):  # type: ignore[operator]
        client.get(f"/dokument/{document.address}/?v=1-9")


def test_a_file_is_kept_and_never_shown(client: Client, maja: User) -> None:
    document = entered("2025-04-28-kommunfullmaktige-fagerhed.html", maja)
    answer = client.get(f"/dokument/{document.address}/fil")
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_what_is_unsure_is_told_and_what_is_masked_is_not(client: Client, maja: User) -> None:
    data = NOTES.encode()
    document = receive(data, NAME, Way.COMMAND).document
    enter(document, records(NAME, data), "test 1")
    reading = Reading.objects.get(document=document)
    start = reading.string.index("Pelle Granhult")
    spot = {"start": start, "end": start + len("Pelle Granhult"), "kind": SensitiveKind.ADDRESS}
    publish(Document.objects.get(pk=document.pk), maja, Terms("KL 8:13"))
    page = client.get(f"/dokument/{document.address}/").content.decode()
    assert "Pelle Granhult föredrar men står inte i någon närvarolista." in page
    assert "är en torsdag, inte en onsdag" in page
    Sensitive.objects.create(document=document, state=SensitiveState.MASK, decided_by=maja, decided_at=reading.read_at, **spot)
    page = client.get(f"/dokument/{document.address}/").content.decode()
    assert "Pelle Granhult" not in page
    assert "är en torsdag, inte en onsdag" in page


def test_pictures_of_pages_go_with_the_file(client: Client, maja: User) -> None:
    document = entered(PDF, maja)
    assert client.get(f"/dokument/{document.address}/sida/1.png").status_code == 200
    drawn = pages.folder(document.sha256)
    _remove([document.sha256])
    assert drawn.exists()  # the document still has them
    Document.objects.filter(pk=document.pk).update(is_public=False, state=State.DISPOSED)
    _remove([document.sha256])
    assert not drawn.exists()
