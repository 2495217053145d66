"""Papers of a round: whose they are to read before and after it is sent and shown, their versions and classes, and what is undone of that."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import Settings

from office_files import docx, p, packed
from samtrad.access.models import Role, User
from samtrad.access.states import Classification, RoleName
from samtrad.documents import reading_through
from samtrad.documents.attached import Came
from samtrad.followup.actions.rounds import links, opening, papers
from samtrad.followup.actions.rounds.acting import RoundError, undo
from samtrad.followup.actions.rounds.opening import Asking
from samtrad.followup.actions.rounds.papers import Class
from samtrad.followup.models import Round, RoundAct, RoundPaper, RoundParty
from samtrad.followup.states import RoundKind
from samtrad.people.models import Body, Organisation
from samtrad.pipeline.checking.files import files as checked
from samtrad.writing.typeset import typeset

pytestmark = pytest.mark.django_db
PDF = b"%PDF-1.7 plan"
SECRET = Class(Classification.SECRET, "OSL 19:1")


@pytest.fixture
def made(maja: User) -> Round:
    owner = Organisation.objects.create(slug="region", name="Region Mellanbygden", kind="region")
    body = Body.objects.create(slug="namnden", name="Nämnden", owner=owner)
    Role.objects.create(user=maja, name=RoleName.REGISTRAR, organisation=owner.pk)
    party = Organisation.objects.create(slug="fagerhed", name="Fagerhed", kind="municipality", official_address="kommun@fagerhed.example")
    return opening.open_round(body, Asking(kind=RoundKind.CONSULTATION, question="Vad tycker ni?"), [party], maja)


def pdf(*lines: str) -> bytes:
    """A PDF of some lines."""
    return typeset('#set document(title: "Plan")\n#set text(lang: "sv")\n#for one in told.lines [#par[#one]]', {"lines": lines}, timezone.now())


def drawn(*lines: str) -> bytes:
    """A PDF of two pages: one with words, and one that is a picture of the lines."""
    with pypdfium2.PdfDocument(pdf(*lines)) as seen:
        picture = BytesIO()
        seen[0].render(scale=2).to_pil().save(picture, "PDF")
    with pikepdf.open(BytesIO(pdf("Planen för de kommande åren, med en bild."))) as whole, pikepdf.open(picture) as page:
        whole.pages.extend(page.pages)
        out = BytesIO()
        whole.save(out)
    return out.getvalue()


def came(name: str, data: bytes = PDF) -> Came:
    return Came(name, BytesIO(data))


def answering() -> Client:
    """Someone who keeps the papers of the organisation that is asked."""
    user = User.objects.named("Nils Berg")
    Role.objects.get_or_create(user=user, name=RoleName.REGISTRAR, organisation=Organisation.objects.get(slug="fagerhed").pk)
    found = Client()
    found.force_login(user)
    return found


def status(client: Client, made: Round, paper: RoundPaper, token: str = "") -> tuple[int, ...]:
    """How a paper is answered: at the public address, at that of the workspace, and through a link."""
    ways = [f"/rundor/{made.address}/handling/{paper.pk}/", f"/arbete/rundor/{made.address}/handling/{paper.pk}/"]
    return tuple(client.get(way).status_code for way in (*ways, *([f"/svara/{token}/handling/{paper.pk}/"] if token else [])))


def test_who_may_have_a_paper_before_and_after_it_is_sent_and_shown(made: Round, maja: User, client: Client) -> None:
    keeper, asked = Client(), answering()
    keeper.force_login(maja)
    page = f"/arbete/rundor/{made.address}/"
    assert "Inga handlingar än." in keeper.get(page).content.decode()
    files = [SimpleUploadedFile("Förslaget.txt", PDF), SimpleUploadedFile("Bilaga.txt", b"bilaga")]
    keeper.post(page, {"act": "add_papers", "classification": "open", "files": files})
    keeper.post(page, {"act": "add_papers", "classification": "", "files": SimpleUploadedFile("Vårt underlag.pdf", PDF)})
    keeper.post(page, {"act": "add_papers", "classification": "secret", "ground": "OSL 19:1", "files": SimpleUploadedFile("Anbudet.pdf", PDF)})
    papers_ = {one.name: one for one in RoundPaper.objects.all()}
    assert {name: one.classification for name, one in papers_.items()} == {
        "Förslaget": "open",
        "Bilaga": "open",
        "Vårt underlag": "internal",
        "Anbudet": "secret",
    }
    shown = papers_["Förslaget"]
    assert keeper.get(f"{page}handling/{shown.pk}/").content == PDF
    assert status(asked, made, shown) == (404, 404), "a draft is nobody else's"
    opening.send(made, timezone.localdate(), maja)
    token = links.make_link(RoundParty.objects.get(), "kommun@fagerhed.example", 10, maja)
    answer = f"/arbete/rundor/{made.address}/svar/fagerhed/"
    for told in (client.get(f"/svara/{token}/"), asked.get(answer)):
        words = told.content.decode()
        assert "Förslaget" in words
        assert "Bilaga" in words
        assert "underlag" not in words
        assert "Anbudet" not in words
    assert status(asked, made, shown, token) == (404, 200, 200)
    assert status(client, made, shown)[0] == 404, "it is sent, and not shown to all"
    assert status(client, made, shown, "x:y:z")[2] == 404
    opening.publish(made, maja)
    assert client.get(f"/rundor/{made.address}/handling/{shown.pk}/").content == PDF
    public = client.get(f"/rundor/{made.address}/").content.decode()
    assert "Förslaget" in public
    assert [one["name"] for one in client.get(f"/rundor/{made.address}.json").json()["papers"]] == ["Bilaga", "Förslaget"]
    for hidden in (papers_["Vårt underlag"], papers_["Anbudet"]):
        assert hidden.name not in public
        assert status(client, made, hidden, token)[::2] == (404, 404)
        assert status(asked, made, hidden) == (404, 404)
        assert keeper.get(f"{page}handling/{hidden.pk}/").status_code == 200
    opening.withdraw(made, maja)
    assert status(client, made, shown, token)[::2] == (404, 200)
    links.RoundLink.objects.update(revoked_at=timezone.now())
    assert status(client, made, shown, token)[2] == 404
    stranger = Client()
    stranger.force_login(User.objects.named("Någon"))
    assert status(stranger, made, shown)[0] == 404
    assert status(stranger, made, shown)[1] in (403, 404)
    assert not list(checked())


def test_a_paper_in_versions_classed_removed_and_each_undone(made: Round, maja: User, client: Client) -> None:
    opening.send(made, timezone.localdate(), maja)
    opening.publish(made, maja)
    (first,) = papers.add(made, [came("Planen.txt")], Class(), maja)
    (second,) = papers.add(made, [came("ny utgåva.txt", PDF + b"2")], Class(), maja, of="Planen")
    (third,) = papers.add(made, [came("Planen.txt", PDF + b"3")], Class(), maja)
    assert [(one.name, one.version) for one in (first, second, third)] == [("Planen", 1), ("Planen", 2), ("Planen", 3)]

    def seen() -> list[int]:
        return [one.pk for one in (first, second, third) if status(client, made, one)[0] == 200]

    def last() -> RoundAct:
        found = RoundAct.objects.filter(undone_at=None).order_by("number").last()
        assert found is not None
        return found

    assert seen() == [third.pk]
    assert "version 3" in client.get(f"/rundor/{made.address}/").content.decode()
    papers.classify(third, SECRET, maja)
    assert set(RoundPaper.objects.values_list("classification", flat=True)) == {"secret"}
    assert seen() == [], "an earlier version does not stand in for one that is secret now"
    undo(last(), maja)
    assert seen() == [third.pk]
    papers.remove(third, maja)
    assert seen() == []
    with pytest.raises(RoundError, match="stage"):
        papers.remove(third, maja)
    undo(last(), maja)
    assert seen() == [third.pk]
    undo(last(), maja)
    assert seen() == [second.pk], "what was added last is taken away, and the one before holds again"
    assert RoundPaper.objects.count() == 3, "nothing is lost"
    papers.add(made, [came("Planen.txt")], Class(), maja)
    assert RoundPaper.objects.latest("id").version == 4, "no version has the number of another"
    assert not list(checked())


@pytest.mark.parametrize(
    ("files", "classed", "why"),
    [
        ([came("a.pdf", b"")], Class(), "papers"),
        ([], Class(), "papers"),
        ([came("a.html", b"<html>")], Class(), "papers"),
        ([came("a.pdf")] * 11, Class(), "papers"),
        ([came("a.txt", b"a" * 101)], Class(), "papers"),
        ([came("a.pdf")], Class(Classification.SECRET, "  "), "ground"),
        ([came("bra.txt"), came("lista.txt", b"Nils 811228-9874")], Class(), "personal"),
        ([came("811228-9874.pdf")], Class(), "personal"),
    ],
)
@pytest.mark.once
def test_what_is_not_taken_in(made: Round, maja: User, settings: Settings, files: list[Came], classed: Class, why: str) -> None:
    settings.UPLOAD_LIMIT = 100
    with pytest.raises(RoundError, match=why):
        papers.add(made, files, classed, maja)
    assert not RoundPaper.objects.exists()


@pytest.mark.once
def test_when_papers_can_be_put_and_by_whom(made: Round, maja: User) -> None:
    papers.add(made, [came("a.txt")], Class(), maja)
    with pytest.raises(RoundError, match="papers"):
        papers.add(made, [came("b.txt"), came("c.txt")], Class(), maja, of="a")
    opening.send(made, timezone.localdate(), maja)
    papers.add(made, [came("b.txt")], Class(), maja)
    opening.close(made, maja)
    with pytest.raises(RoundError, match="stage"):
        papers.add(made, [came("c.txt")], Class(), maja)
    with pytest.raises(IntegrityError), transaction.atomic():
        RoundPaper.objects.update(classification="secret")
    with pytest.raises(IntegrityError), transaction.atomic():
        RoundPaper.objects.update(ground="OSL 19:1")


@pytest.mark.once
def test_a_number_inside_a_pdf_or_a_word_document_is_found_and_what_cannot_be_read_is_kept_internal(made: Round, maja: User) -> None:
    word, page = docx(p("Ansökan från Nils, 811228-9874.")), f"/arbete/rundor/{made.address}/"
    for data, name in ((pdf("Ansökan från Nils,", "811228-9874."), "a.pdf"), (word, "a.docx")):
        for classed in (Class(), SECRET):
            with pytest.raises(RoundError, match="personal"):
                papers.add(made, [came("bra.txt"), came(name, data)], classed, maja)
    assert not RoundPaper.objects.exists()
    keeper = Client()
    keeper.force_login(maja)
    sent = [
        ("Läst.pdf", pdf("Planen.")),
        ("Trasig.pdf", PDF),
        ("Bild.png", b"\x89PNG"),
        ("Ark.xlsx", packed({"xl/workbook.xml": "<workbook/>"})),
        ("Ord.docx", docx(p("Planen."))),
        ("Delvis.pdf", drawn("811228-9874")),
    ]
    files = [SimpleUploadedFile(name, data) for name, data in sent]
    told = keeper.post(page, {"act": "add_papers", "classification": "open", "files": files}, follow=True).content.decode()
    assert {one.name: one.classification for one in RoundPaper.objects.all()} == {
        "Läst": "open",
        "Ord": "open",
        "Trasig": "internal",
        "Ark": "internal",
        "Bild": "internal",
        "Delvis": "internal",
    }
    assert "Vi kan inte läsa Trasig.pdf, Bild.png, Ark.xlsx, Delvis.pdf: se själva efter personnummer" in told
    keeper.post(page, {"act": "class_paper", "paper": RoundPaper.objects.get(name="Trasig").pk, "classification": "open"})
    assert RoundPaper.objects.get(name="Trasig").classification == "open", "a person has looked"
    again = keeper.post(
        page, {"act": "add_papers", "classification": "secret", "ground": "OSL 19:1", "files": SimpleUploadedFile("Hemlig.pdf", PDF)}, follow=True
    )
    assert RoundPaper.objects.get(name="Hemlig").classification == "secret"
    assert "Vi kan inte läsa" not in again.content.decode()


@pytest.mark.once
def test_files_that_came_together_are_not_read_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_through, "TOGETHER", -1.0)
    assert reading_through.read_through([came("a.pdf", pdf("Planen.")), came("b.txt", b"811228-9874")]) == [(False, False), (True, True)]
