"""Files with an answer to a round: of few kinds and sizes, kept and internal, public only once released and while the answer stands."""

from __future__ import annotations

from contextlib import nullcontext
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse

from office_files import docx, p
from samtrad.access.models import Role, User
from samtrad.access.states import ForbiddenError, RoleName
from samtrad.documents.attached import Bounds, Came, UnfitError, fits, is_of_a_kind, scanned
from samtrad.followup.actions.rounds import files, links, opening, parties
from samtrad.followup.actions.rounds.acting import RoundError, undo
from samtrad.followup.actions.rounds.files import BOUNDS, looked_at
from samtrad.followup.actions.rounds.opening import Asking
from samtrad.followup.actions.rounds.replying import Given, answer_signed_in
from samtrad.followup.models import ReplyFile, Round, RoundAct, RoundParty, RoundReply
from samtrad.followup.states import RoundKind
from samtrad.people.models import Body, Organisation
from samtrad.pipeline.checking.files import files as checked

pytestmark = pytest.mark.once
PDF = b"%PDF-1.7 remissvar"


@pytest.mark.parametrize(
    ("name", "start", "is_taken"),
    [
        ("svar.pdf", PDF, True),
        ("SVAR.PDF", PDF, True),
        ("svar.pdf", b"<script>", False),
        ("svar.html", b"<html>", False),
        ("svar.exe", b"MZ", False),
        ("svar", PDF, False),
        ("svar.docx", b"PK\x03\x04", True),
        ("svar.docm", b"PK\x03\x04", False),
        ("svar.txt", b"Vi tillstyrker", True),
        ("svar.txt", b"\x00\x01", False),
        ("svar.svg", b"<svg", False),
    ],
)
def test_kinds_by_name_and_by_how_they_begin(name: str, start: bytes, is_taken: bool) -> None:  # noqa: FBT001 - a case
    assert is_of_a_kind(name, start) == is_taken


def test_too_many_too_large_and_empty_are_refused() -> None:
    for told in ([Came("a.pdf", BytesIO(PDF))] * 6, [Came("a.txt", BytesIO(b"a" * (BOUNDS.largest + 1)))], [Came("a.pdf", BytesIO(b""))]):
        with pytest.raises(RoundError, match="files"):
            looked_at(told)


@pytest.mark.parametrize(("sizes", "why"), [([1] * 3, "many"), ([1, 0], "empty"), ([1, 9], "too_large"), ([], None), ([8, 8], None)])
def test_how_many_and_how_large(sizes: list[int], why: str | None) -> None:
    with pytest.raises(UnfitError, match=why) if why else nullcontext():
        fits(sizes, Bounds(largest=8, most=2))


def test_what_was_scanned_is_told_by_its_bytes() -> None:
    assert scanned(PDF, Bounds(1000)) == "application/pdf"
    for data, why in ((b"<html>", "scan"), (b"", "empty"), (b"PK\x03\x04", "scan")):
        with pytest.raises(UnfitError, match=why):
            scanned(data, Bounds(1000))


@pytest.fixture
def made(maja: User) -> Round:
    owner = Organisation.objects.create(slug="region", name="Region Mellanbygden", kind="region")
    body = Body.objects.create(slug="namnden", name="Nämnden", owner=owner)
    Role.objects.create(user=maja, name=RoleName.REGISTRAR, organisation=owner.pk)
    party = Organisation.objects.create(slug="fagerhed", name="Fagerhed", kind="municipality", official_address="kommun@fagerhed.example")
    found = opening.open_round(body, Asking(kind=RoundKind.CONSULTATION, question="Vad tycker ni?", text=""), [party], maja)
    opening.send(found, files.timezone.localdate(), maja)
    found.refresh_from_db()
    return found


@pytest.mark.django_db
def test_a_file_is_public_only_once_it_is_released(made: Round, maja: User, client: Client) -> None:
    opening.publish(made, maja)
    row = RoundParty.objects.get()
    token = links.make_link(row, "kommun@fagerhed.example", 10, maja)
    url = reverse("portal:answer", args=[token])
    told = {"answer": "official", "text": "Vi tillstyrker.", "name": "Registrator", "address": "kommun@fagerhed.example", "version": "1"}
    refused = client.post(url, {**told, "files": SimpleUploadedFile("svar.html", b"<script>")})
    assert refused.status_code == 422
    assert "Vi tillstyrker." in refused.content.decode()
    assert not RoundReply.objects.exists()
    client.post(url, {**told, "files": [SimpleUploadedFile("svar.pdf", PDF), SimpleUploadedFile("bilaga.txt", b"bilaga")]})
    first, second = ReplyFile.objects.all()
    assert (first.file_name, first.classification, first.released_at) == ("svar.pdf", "internal", None)
    assert "svar.pdf" in client.get(url).content.decode(), "who answered sees what came"
    public = reverse("portal:round-file", args=[made.address, first.pk])
    own = reverse("workspace:round-file", args=[made.address, first.pk])
    page = reverse("workspace:round", args=[made.address])
    assert client.get(public).status_code == 404
    assert "svar.pdf" not in client.get(f"/rundor/{made.address}/").content.decode()
    with pytest.raises(RoundError, match="unconfirmed"):
        files.release(first, maja)
    parties.confirm_reply(RoundReply.objects.get(), maja)
    assert client.get(public).status_code == 404, "confirmed is not released"
    with pytest.raises(ForbiddenError):
        files.release(first, User.objects.named("Någon"))
    keeper = Client()
    keeper.force_login(maja)
    assert keeper.get(own).content == PDF
    assert "Lämna ut för alla" in keeper.get(page).content.decode()
    keeper.post(page, {"act": "release_file", "file": first.pk})
    shown = client.get(public)
    assert (shown.content, shown["X-Content-Type-Options"]) == (PDF, "nosniff")
    assert "svar.pdf" in client.get(f"/rundor/{made.address}/").content.decode()
    assert "bilaga.txt" not in client.get(f"/rundor/{made.address}.json").content.decode()
    assert client.get(reverse("portal:round-file", args=[made.address, second.pk])).status_code == 404
    assert not list(checked())
    undo(RoundAct.objects.latest("number"), maja)
    assert client.get(public).status_code == 404
    files.release(first, maja)
    opening.withdraw(made, maja)
    assert client.get(public).status_code == 404, "the round is not public"
    files.take_back(first, maja)
    with pytest.raises(IntegrityError), transaction.atomic():
        ReplyFile.objects.filter(pk=first.pk).update(classification="open")
    stranger = Client()
    stranger.force_login(User.objects.named("Någon"))
    assert stranger.get(own).status_code in (403, 404)


@pytest.mark.django_db
def test_a_file_with_a_personal_identity_number_is_not_taken_in_whichever_way_it_comes(made: Round, maja: User, client: Client) -> None:
    row = RoundParty.objects.get()
    token = links.make_link(row, "kommun@fagerhed.example", 10, maja)
    url = reverse("portal:answer", args=[token])
    told = {"answer": "official", "text": "Vi tillstyrker.", "name": "Registrator", "address": "kommun@fagerhed.example", "version": "1"}
    numbered = [("svar.docx", docx(p("Nils, 811228-9874"))), ("svar.csv", b"Nils;811228-9874"), ("811228-9874.png", b"\x89PNG")]
    for name, data in numbered:
        refused = client.post(url, {**told, "files": SimpleUploadedFile(name, data)})
        assert refused.status_code == 422
        assert "Ta bort personnumret" in refused.content.decode()
    keeper = Client()
    keeper.force_login(maja)
    page = reverse("workspace:round", args=[made.address])
    keeper.post(page, {**told, "act": "take", "party": row.pk, "files": SimpleUploadedFile(*numbered[0])})
    assert not RoundReply.objects.exists()
    with pytest.raises(RoundError, match="personal"):
        answer_signed_in(row, Given("official", text="Ja.", files=[Came(numbered[0][0], BytesIO(numbered[0][1]))]), 1, _answering())
    assert not ReplyFile.objects.exists()
    client.post(url, {**told, "files": SimpleUploadedFile("svar.docx", docx(p("Vi tillstyrker.")))})
    assert ReplyFile.objects.get().classification == "internal"


def _answering() -> User:
    """Someone who keeps the papers of the organisation that is asked."""
    user = User.objects.named("Nils Berg")
    Role.objects.create(user=user, name=RoleName.REGISTRAR, organisation=Organisation.objects.get(slug="fagerhed").pk)
    return user
