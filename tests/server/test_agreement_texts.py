"""The texts of agreements: versions that persons put in, compared word by word, and laid beside each other; what is masked or internal is in none of it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import date

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from samtrad.access.models import Role, User
from samtrad.access.states import ForbiddenError, RoleName
from samtrad.documents.actions import receive
from samtrad.documents.models import Sensitive
from samtrad.documents.states import SensitiveKind, Way
from samtrad.followup.actions import texts
from samtrad.followup.actions.texts import TextError, TextFault, TextTold
from samtrad.followup.models import Agreement, AgreementText, ContentMatrix, MatrixCell
from samtrad.people.models import Body
from samtrad.portal.queries.agreements import matrices
from samtrad.portal.queries.agreements import texts as query
from samtrad.register.actions import enter
from samtrad.register.publication import Terms, publish
from server.conftest import EXAMPLES, records

pytestmark = [pytest.mark.django_db, pytest.mark.once]
OLD = "1 Syfte\nParterna ger trygg vård hemma.\n\n2 Läkemedel\nRegionen svarar för läkemedel i två år.\n\n3 Tvister\nTvister löses i samråd."
NEW = OLD.replace("två år", "tre år") + "\n\n4 Uppsägning\nTolv månader."


@pytest.fixture
def keeper(maja: User) -> User:
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    return maja


@pytest.fixture
def body() -> Body:
    return Body.objects.create(slug="styrgruppen", name="Styrgruppen")


@pytest.fixture
def agreement() -> Agreement:
    return Agreement.objects.create(is_public=True, kind="agreement")


@pytest.fixture
def both(agreement: Agreement, body: Body, keeper: User) -> list[AgreementText]:
    return [
        texts.put_in(agreement, body, TextTold(name="Avtalet", number=at, day=date(2020 + at, 1, 1), pasted=words), keeper)
        for at, words in enumerate((OLD, NEW), 1)
    ]


def _refused(act: Callable[[], object], fault: TextFault) -> None:
    with pytest.raises(TextError) as told:
        act()
    assert told.value.fault == fault


def test_versions_are_compared_once_both_are_public(
    both: list[AgreementText], keeper: User, client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    one, other = both
    texts.show_text(one, keeper, is_public=True)
    page = f"/texter/{one.address}/mot/{other.address}/"
    assert client.get(page).status_code == 404
    texts.show_text(other, keeper, is_public=True)
    with django_assert_max_num_queries(12):
        shown = client.get(page).content.decode()
    assert "<del>" in shown
    assert "</span>tre</ins>" in shown
    assert "stycken är oförändrade" in shown
    assert "två" in shown
    told = query.against(one.address, other.address)
    assert told
    assert told.counts == {"changed": 1, "new": 2, "gone": 0, "same": 5}
    assert [line.against for line in query.of_agreement(one.agreement_id or 0)] == ["", page]
    assert client.get(f"/texter/{one.address}/mot/{one.address}/").status_code == 404


def test_words_are_marked_where_they_stand(both: list[AgreementText], keeper: User, client: Client) -> None:
    texts.show_text(both[0], keeper, is_public=True)
    at = OLD.index("Regionen svarar")
    shown = client.get(f"/texter/{both[0].address}/?v={at}-{at + 15}").content.decode()
    assert "<mark>Regionen svarar</mark>" in shown
    assert shown.count('id="ord"') == 1
    assert client.get(f"/texter/{both[0].address}/?v=9999999-2").status_code == 200


def test_a_matrix_quotes_each_text(
    both: list[AgreementText], body: Body, keeper: User, client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    made = texts.make_matrix(body, "Jämförelse", [], [("Förr", both[0]), ("Nu", both[1])], keeper)
    assert made.areas == ["Syfte", "Läkemedel", "Tvister"]
    texts.show_matrix(made, keeper, is_public=True)
    texts.show_text(both[1], keeper, is_public=True)
    with django_assert_max_num_queries(12):
        shown = client.get(f"/innehall/{made.address}/").content.decode()
    assert "i tre år" in shown
    assert "i två år" not in shown
    assert "Texten är inte offentlig" in shown
    rows = list(csv.reader(io.StringIO(client.get(f"/innehall/{made.address}.csv").content.decode("utf-8-sig")), delimiter=";"))
    assert rows[2] == ["Läkemedel", "", "Regionen svarar för läkemedel i tre år."]
    column = made.columns.get(name="Nu")
    texts.quote(made, column, "Tvister", "Tolv\n månader.", keeper)
    texts.change_matrix(made, "Jämförelse", ["Tvister", "Hjälpmedel"], [("Nu", both[1])], keeper)
    page = matrices.matrix(made.address)
    assert page
    assert [(area.name, area.cells[0].words, area.cells[0].is_by_hand) for area in page.areas] == [
        ("Tvister", "Tolv månader.", True),
        ("Hjälpmedel", "", False),
    ]
    texts.quote(made, made.columns.get(), "Tvister", " ", keeper)
    assert not MatrixCell.objects.filter(area="Tvister").exists()
    assert client.get(f"/innehall/{made.address}/?omrade=2").status_code == 200


def test_masked_words_stay_masked_and_words_that_moved_are_not_shown(agreement: Agreement, keeper: User, client: Client) -> None:
    name = "2025-05-14-styrgruppen-valfard.txt"
    document = receive((EXAMPLES / name).read_bytes(), name, Way.COMMAND, keeper).document
    enter(document, records(name, (EXAMPLES / name).read_bytes()), "test 1")
    document.refresh_from_db()
    reading = document.readings.get()
    own = Body.objects.get(meetings__reading=reading)
    made = texts.put_in(agreement, own, TextTold(name="Texten", number=1, day=date(2025, 5, 14), document=document), keeper)
    texts.show_text(made, keeper, is_public=True)
    assert client.get(f"/texter/{made.address}/").status_code == 404
    publish(document, keeper, Terms("KL 8:13"))
    word = next(word for word in reading.string.split() if len(word) > 9)
    matrix = texts.make_matrix(own, "M", ["Område"], [("Texten", made)], keeper)
    texts.quote(matrix, matrix.columns.get(), "Område", word, keeper)
    texts.show_matrix(matrix, keeper, is_public=True)
    assert word in client.get(f"/texter/{made.address}/").content.decode()
    at = reading.string.index(word)
    Sensitive.objects.create(document=document, number=1, kind=SensitiveKind.OTHER, start=at, end=at + len(word))
    for page in (f"/texter/{made.address}.json", f"/innehall/{matrix.address}.csv"):
        shown = client.get(page).content.decode()
        assert "█" * len(word) in shown, page
    MatrixCell.objects.update(seal="0" * 64)
    told = matrices.matrix(matrix.address)
    assert told
    assert (told.areas[0].cells[0].words, told.areas[0].cells[0].is_moved) == ("", True)


def test_personal_numbers_that_were_pasted_are_covered(agreement: Agreement, body: Body, keeper: User, client: Client) -> None:
    made = texts.put_in(agreement, body, TextTold(name="Texten", number=1, day=date(2025, 1, 1), pasted="Fråga Ulla, personnummer 811228-9874."), keeper)
    texts.show_text(made, keeper, is_public=True)
    assert "811228" not in client.get(f"/texter/{made.address}/").content.decode()


def test_what_cannot_be_is_refused(both: list[AgreementText], agreement: Agreement, body: Body, keeper: User) -> None:
    told = {"name": "x", "number": 3, "day": date(2025, 1, 1), "pasted": "x"}
    hidden = Agreement.objects.create()
    made = texts.make_matrix(body, "M", ["Syfte"], [("A", both[0])], keeper)
    for act, fault in (
        (lambda: texts.put_in(hidden, body, TextTold(**told), keeper), TextFault.AGREEMENT),
        (lambda: texts.put_in(agreement, body, TextTold(**{**told, "number": 0}), keeper), TextFault.NUMBER),
        (lambda: texts.put_in(agreement, body, TextTold(**{**told, "number": 1}), keeper), TextFault.TAKEN),
        (lambda: texts.put_in(agreement, body, TextTold(**{**told, "pasted": " "}), keeper), TextFault.WORDS),
        (lambda: texts.put_in(agreement, body, TextTold(**{**told, "name": ""}), keeper), TextFault.NAME),
        (lambda: texts.put_in(agreement, body, TextTold(**{**told, "pasted": "x" * 400_001}), keeper), TextFault.LONG),
        (lambda: texts.drop_text(both[0], keeper), TextFault.USED),
        (lambda: texts.make_matrix(body, "M", ["Syfte"], [], keeper), TextFault.COLUMNS),
        (lambda: texts.make_matrix(body, "M", ["Syfte"], [("A", both[0]), ("A", both[1])], keeper), TextFault.TWICE),
        (lambda: texts.make_matrix(body, "M", [str(at) for at in range(41)], [("A", both[0])], keeper), TextFault.AREAS),
        (lambda: texts.quote(made, made.columns.get(), "Annat", "x", keeper), TextFault.AREA),
        (lambda: texts.quote(made, made.columns.get(), "Syfte", "står inte där", keeper), TextFault.QUOTE),
    ):
        _refused(act, fault)
    other = User.objects.named("Någon")
    for act in (lambda: texts.show_text(both[0], other, is_public=True), lambda: texts.show_matrix(made, other, is_public=True)):
        with pytest.raises(ForbiddenError):
            act()
    texts.drop_text(both[1], keeper)


def test_the_database_refuses_what_cannot_be(both: list[AgreementText], body: Body, keeper: User) -> None:
    made = texts.make_matrix(body, "M", ["Syfte"], [("A", both[0])], keeper)
    for act in (
        lambda: AgreementText.objects.filter(pk=both[0].pk).update(text=""),
        lambda: AgreementText.objects.filter(pk=both[0].pk).update(is_of_document=True),
        lambda: AgreementText.objects.filter(pk=both[0].pk).update(number=2),
        lambda: AgreementText.objects.filter(pk=both[0].pk).update(number=0),
        lambda: made.columns.create(ordinal=1, name="A", text=both[1]),
        lambda: made.columns.get().cells.create(area="Syfte", start=1, end=2, seal=""),
        lambda: made.columns.get().cells.create(area="Annat", start=2, end=2, seal=""),
        lambda: ContentMatrix.objects.filter(pk=made.pk).update(is_public=True, classification="secret", ground="OSL 1:1"),
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            act()


def test_texts_and_matrices_from_their_forms(agreement: Agreement, body: Body, maja: User, client: Client) -> None:
    Role.objects.create(user=maja, name=RoleName.SECRETARY, body=body.pk)
    client.force_login(maja)
    told = {"agreement": f"/avtal/{agreement.address}/", "body": body.pk, "name": "Avtalet", "number": "1", "day": "2024-01-01"}
    wrong = client.post("/arbete/texter/ny/", {**told, "pasted": ""})
    assert (wrong.status_code, "Klistra in texten" in wrong.content.decode(), 'value="2024-01-01"' in wrong.content.decode()) == (422, True, True)
    assert client.post("/arbete/texter/ny/", {**told, "day": "i fjol", "pasted": OLD}).status_code == 422
    page = client.post("/arbete/texter/ny/", {**told, "pasted": OLD}).headers["Location"]
    assert client.get(page).status_code == 200
    made = AgreementText.objects.get()
    wrong = client.post("/arbete/innehall/ny/", {"body": body.pk, "name": "M", "columns": "Region = /texter/finnsinte/", "areas": "Syfte"})
    assert (wrong.status_code, "Vi hittar ingen text" in wrong.content.decode()) == (422, True)
    laid = client.post("/arbete/innehall/ny/", {"body": body.pk, "name": "M", "columns": f"Region Nord = /texter/{made.address}/", "areas": "Syfte"}).headers[
        "Location"
    ]
    assert "Interna texter visas inte: Region Nord" in client.get(laid).content.decode()
    for act in ("publish", "withdraw", "publish"):
        assert client.post(page, {"act": act}).status_code == 302
        assert client.post(laid, {"act": act}).status_code == 302
    column = made.columns.get()
    assert client.post(f"{laid}ord/", {"area": "Syfte", "column": column.pk, "quoted": "finns inte"}).status_code == 422
    assert client.post(f"{laid}ord/", {"area": "Syfte", "column": column.pk, "quoted": "trygg vård"}).status_code == 302
    assert f"Region Nord = /texter/{made.address}/" in client.get(f"{laid}andra/").content.decode()
    assert "trygg vård" in Client().get(laid.replace("/arbete", "")).content.decode()
    refused = client.post(page, {"act": "drop"})
    assert (refused.status_code, "står i en jämförelse" in refused.content.decode()) == (422, True)
    stranger = Client()
    stranger.force_login(User.objects.named("Någon"))
    assert [stranger.get(path).status_code for path in ("/arbete/texter/", "/arbete/texter/ny/", "/arbete/innehall/ny/")] == [403, 403, 403]
