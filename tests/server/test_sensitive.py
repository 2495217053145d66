"""What may have to be masked: what is found, what is not, and what holds when a document is read again."""

from __future__ import annotations

import unicodedata
from urllib.parse import unquote

import pytest
from django.db import DatabaseError, transaction
from django.test import Client

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.documents.actions import receive, retry
from samtrad.documents.masking import Cover, covered, words
from samtrad.documents.models import Document, Sensitive
from samtrad.documents.personal_numbers import checksum, personal_numbers
from samtrad.documents.queries import public_bytes, public_text
from samtrad.documents.sensitive import NeverKeptError, decide, mark, mark_words
from samtrad.documents.sensitive_finding import sensitive
from samtrad.documents.states import SensitiveKind, SensitiveState, Way
from samtrad.reading.read import read
from samtrad.register.actions import enter
from samtrad.register.models import Decision, Item
from samtrad.register.publication import NotPublishableError, Terms, publish
from server.conftest import records

MINUTES = """Fagerheds kommun
Socialnämnden
Sammanträdesdatum 2025-03-11

Närvarande
Karin Ahl (S), ordförande
Nils Aspman (C)

§ 21 Ansökan om färdtjänst
Sökanden 811228-9874 bor på Lindvägen 4, 987 65 Fagerhed.
Dnr SN 20250112-1234. Telefon 070-123 45 67, karin.ahl@gmail.com

Beslut
Socialnämnden beslutar att bifalla ansökan från 811228-9874.

§ 22 Budget 2026
Beslut
Socialnämnden beslutar att godkänna budgeten.

BankID refno: 7526ae83-2300-4120-b0b4-967ecde62376
"""


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("811228-9874", 1),
        ("19811228-9874", 1),
        ("198112289874", 1),
        ("8112289874", 1),
        ("811228+9874", 1),
        ("1981-12-28-9874", 1),
        ("811228 – 9874", 1),
        ("8112889871", 1),
        ("19800101-T123", 1),
        ("personnummer 811228-9870", 1),
        ("811228-9874 och 8112889871.", 2),
        ("811228-9870", 0),
        ("dnr 811228-9874", 0),
        ("KS 811228-9874", 0),
        ("811228-9874/3", 0),
        ("0701234567", 0),
        ("556677-8899", 0),
        ("2024-01-15 1330", 0),
        ("20240115 1330", 0),
        ("kl. 10-12, 2025", 0),
    ],
)
def test_personal_numbers_in_every_writing_and_nothing_else(text: str, count: int) -> None:
    assert len(list(personal_numbers(f"Den {text} ska"))) == count


def test_the_check_figure() -> None:
    assert checksum("8112189876")
    assert not checksum("8112189875")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Klaganden Ulla Ek, Storgatan 12 B, 123 45 Fagerhed, har rätt.", ["address"]),
        ("Hon är boende på Björkstigen 3 sedan länge.", ["address"]),
        ("Besöksadress: Storgatan 12, 123 45 Fagerhed", []),
        ("Nämnden beslutar om ombyggnad av Storgatan 12.", []),
        ("Plats: Rådhuset, Torggatan 1, 123 45 Fagerhed", []),
        ("Hon nås på 070-123 45 67.", ["phone"]),
        ("Kommunens växel 070-123 45 67", []),
        ("Skriv till ulla.ek@hotmail.com", ["email"]),
        ("Skriv till kommunen@fagerhed.se", []),
        ("Signerat med Scrive, Transaktion 09222115557512345678", ["signing_reference"]),
        ("BankID refno: 7526ae83-2300-4120-b0b4-967ecde62376", ["signing_reference"]),
        ("Dokument-id: 5f2a9c44d81e", ["signing_reference"]),
        ("Dokumentet är digitalt signerat.", []),
    ],
)
def test_what_is_private_and_what_is_an_office(text: str, kinds: list[str]) -> None:
    string = f"Anteckningar\n\n{text}\n\nSlut på dagen\n"
    reading = read(string.encode(), "a.txt")
    assert [one.kind.value for one in sensitive(reading.text.string, reading.minutes)] == kinds


def test_what_is_covered_keeps_its_place() -> None:
    text = "Fru Ek\nbor där"
    assert covered(text, [(4, 10)]) == "Fru ██\n███ där"
    assert Cover(words(text, [(4, 10)]))("att Ek bor här") == "att ██████ här"
    assert Cover(words(text, [(4, 6)]))("Eken står kvar") == "Eken står kvar"


@pytest.mark.parametrize(
    ("words", "text", "hidden"),
    [
        ("Karim Odell", "enligt Karim Odells yrkande", "Karim Odell"),
        ("Karim Odell", "KARIM ODELL och karim odells", "KARIM ODELL|karim odell"),
        ("Karim Odell", "att Karim-\nOdell går", "Karim-\nOdell"),
        ("Karim-\nOdell", "att Karim Odell och Karim-Odell går", "Karim Odell|Karim-Odell"),
        ("Andersson", "att Anders-\nson går", "Anders-\nson"),
        ("Anders-\nson", "att Andersson går", "Andersson"),
        ("Andersson", "att Anders\u00adson går", "Anders\u00adson"),
        ("Anna-Lena Ek", "Anna-\nLena\n Ek:s", "Anna-\nLena\n Ek"),
        ("Kök - bad", "Kök - bad", "Kök - bad"),
        ("Karim Odell", "se Karim_Odell_protokoll.pdf", "Karim_Odell"),
        ("Örjan Å", unicodedata.normalize("NFD", "av Örjan Å."), unicodedata.normalize("NFD", "Örjan Å")),
        ("Karim Odell", "Karim Odellson, Hakarim Odell, Karim, Odell; Karim von Odell", ""),
        ("Andersson", "Anders son, Anders-son, Andersson-\n", "Andersson"),
        ("Ek", "Eken, seker, Eks-\ntrand, ekst", "Ek"),
        (" ", "inget alls", ""),
    ],
)
def test_masked_words_are_covered_however_they_are_written(words: str, text: str, hidden: str) -> None:
    cover = Cover([words])
    assert [text[start:end] for start, end in cover.spans(text)] == [one for one in hidden.split("|") if one]
    assert cover(text) == covered(text, cover.spans(text))


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Karim_Odell_protokoll.pdf", "███████████_protokoll.pdf"),
        ("2025-03-11-karim-odell.pdf", "2025-03-11-███████████.pdf"),
        ("KARIM.ODELLS yrkande.pdf", "████████████ yrkande.pdf"),
        ("KarimOdell.pdf", "██████████.pdf"),
        ("Karim_Odellson_protokoll.pdf", "Karim_Odellson_protokoll.pdf"),
        ("Karim_och_Odell.pdf", "Karim_och_Odell.pdf"),
    ],
)
def test_masked_words_are_covered_in_names_of_files(name: str, shown: str) -> None:
    assert Cover(["Karim Odell"], in_name=True)(name) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Nils Aspmans hus", "████████████ hus"),
        ("NILS ASPMANS HUS", "████████████ HUS"),
        ("Nils Aspman:s hus", "█████████████ hus"),
        ("Nils Aspman’s hus", "█████████████ hus"),
        ("Nils Aspman säger", "███████████ säger"),
        ("Nils Aspmanson", "Nils Aspmanson"),
    ],
)
def test_nothing_of_a_word_that_is_covered_is_left(text: str, shown: str) -> None:
    """A genitive is covered with its s, wherever the words are said to stand."""
    cover = Cover(["Nils Aspman"])
    assert cover(text) == covered(text, cover.spans(text)) == shown
    assert covered(text, [(0, 11)]) == (shown if "son" not in text else "███████████son")


def test_words_in_the_name_of_a_file_alone_are_masked_by_hand(client: Client, maja: User) -> None:
    document = receive(MINUTES.encode(), "Odells_överklagande.txt", Way.COMMAND).document
    enter(document, records(document.name, MINUTES.encode()), "test 1")
    document.refresh_from_db()
    Role.objects.create(user=maja, name=RoleName.SECRETARY, body=document.scope)
    client.force_login(maja)
    answer = client.post(f"/arbete/maskera/{document.address}/", {"act": "mark", "words": "Odell"}, follow=True).content.decode()
    assert "Orden står bara i filens namn. De är maskerade där." in answer
    document.refresh_from_db()
    assert document.name == "██████_överklagande.txt"
    _mask_all(document, maja)
    publish(document, maja, Terms("KL 8:13"))
    retry(document, maja)
    enter(document, records("Odells_överklagande.txt", MINUTES.replace("budgeten", "planen").encode()), "test 2")
    for row in document.sensitive.filter(state=SensitiveState.FOUND):
        decide([row], SensitiveState.MASK, maja)
    client.logout()
    for path in ("", "fil", "1/uppgifter.json"):
        answer = client.get(f"/dokument/{document.address}/{path}")
        assert "Odell" not in answer.content.decode() + unquote(str(answer.headers)), path


def _entered(text: str = MINUTES) -> Document:
    data = text.encode()
    document = receive(data, "811228-9874 färdtjänst.txt", Way.COMMAND).document
    enter(document, records(document.name, data), "test 1")
    return Document.objects.get(pk=document.pk)


def _mask_all(document: Document, by: User) -> None:
    decide(Sensitive.objects.filter(document=document), SensitiveState.MASK, by)


def test_publication_waits_until_a_person_has_decided(maja: User) -> None:
    document = _entered()
    kinds = [one.kind for one in document.sensitive.all()]
    assert kinds == ["personal_number", "address", "phone", "email", "personal_number", "signing_reference"]
    with pytest.raises(NotPublishableError, match="sensitive"):
        publish(document, maja, Terms("KL 8:13"))
    _mask_all(document, maja)
    assert publish(document, maja, Terms("KL 8:13")).is_public


def test_personal_numbers_can_only_be_masked(maja: User) -> None:
    document = _entered()
    numbers = document.sensitive.filter(kind=SensitiveKind.PERSONAL_NUMBER)
    with pytest.raises(NeverKeptError):
        decide(numbers, SensitiveState.KEEP, maja)
    with pytest.raises(DatabaseError), transaction.atomic():
        numbers.update(state=SensitiveState.KEEP, decided_by=maja, decided_at=document.received_at)
    with pytest.raises(DatabaseError), transaction.atomic():
        numbers.update(state=SensitiveState.MASK)


def test_what_is_undecided_is_covered_too(maja: User) -> None:
    document = _entered()
    text = public_text(document)
    assert len(text) == len(MINUTES)
    for word in ("811228-9874", "Lindvägen", "070-123", "gmail", "7526ae83"):
        assert word not in text
    assert "20250112-1234" in text
    decide(document.sensitive.filter(kind=SensitiveKind.PHONE), SensitiveState.KEEP, maja)
    assert "070-123 45 67" in public_text(document)


def test_facts_and_names_of_files_hold_no_masked_words(maja: User) -> None:
    document = _entered()
    _mask_all(document, maja)
    shown = public_bytes(document)
    assert "811228" not in shown.name
    assert b"811228" not in shown.read()
    assert Decision.objects.filter(text__contains="bifalla").exists()
    assert not Decision.objects.filter(text__contains="811228").exists()
    assert not Item.objects.filter(heading__contains="811228").exists()


def test_decisions_hold_for_the_same_words_in_a_later_reading(maja: User) -> None:
    document = _entered()
    decide(document.sensitive.filter(kind=SensitiveKind.PHONE), SensitiveState.KEEP, maja)
    decide(document.sensitive.filter(kind=SensitiveKind.ADDRESS), SensitiveState.MASK, maja)
    mark(document.readings.get(is_current=True), (MINUTES.index("Nils"), MINUTES.index("Nils") + 11), maja)
    retry(document, maja)
    enter(document, records(document.name, MINUTES.replace("Sökanden", "Den sökande").encode()), "test 2")
    states = {one.kind: one.state for one in document.sensitive.all()}
    assert states == {"personal_number": "found", "address": "mask", "phone": "keep", "email": "found", "signing_reference": "found", "other": "mask"}
    assert "Nils Aspman" not in public_text(document)


def test_masked_words_that_are_not_found_again_wait_for_a_person(maja: User) -> None:
    document = _entered()
    _mask_all(document, maja)
    assert publish(document, maja, Terms("KL 8:13")).is_public
    retry(document, maja)
    enter(document, records(document.name, MINUTES.replace("811228-9874", "8I1228-9874").encode()), "test 2")
    waiting = document.sensitive.filter(state=SensitiveState.FOUND)
    assert {one.kind for one in waiting} == {"personal_number"}


def test_words_masked_by_a_person_are_nowhere_however_they_are_written(maja: User) -> None:
    text = MINUTES.replace("godkänna budgeten", "godkänna Nils Aspmans budget, som NILS ASPMAN och Nils-\nAspman och Nils Asp-\nman sade")
    document = receive(text.encode(), "Nils_Aspman_protokoll.txt", Way.COMMAND).document
    enter(document, records(document.name, text.encode()), "test 1")
    reading = document.readings.get(is_current=True)
    assert mark_words(reading, "Nils Aspberg", maja) == []
    assert len(mark_words(reading, "nils  aspman", maja)) == 5
    shown = public_text(document).lower()
    assert "nils" not in shown
    assert "asp" not in shown
    assert "█s" not in shown
    document.refresh_from_db()
    assert document.name == reading.document.name == "███████████_protokoll.txt"
