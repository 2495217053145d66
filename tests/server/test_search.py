"""Plain search: what is found, and that nothing is that may not be seen."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from samtrad.access.models import Role, User
from samtrad.access.states import Classification, RoleName
from samtrad.documents.actions import receive
from samtrad.documents.models import Document, Sensitive
from samtrad.documents.states import Way
from samtrad.pipeline.follow import follow
from samtrad.pipeline.followers import FOLLOWERS
from samtrad.pipeline.indexing import reindex
from samtrad.register.actions import enter
from samtrad.register.classifying import classify
from samtrad.register.masking import decide, mark, mask_all
from samtrad.register.models import Decision, Item, Meeting
from samtrad.register.publication import Terms, publish, withdraw
from samtrad.search.asking import question
from samtrad.search.engines.chosen import keep_up
from samtrad.search.models import Entry
from samtrad.search.queries import Found, find
from samtrad.search.snippets import Marks, snippet, snippet_of
from samtrad.search.states import Kind
from server.conftest import records
from server.test_classifying import MINUTES

pytestmark = pytest.mark.django_db


def _followed() -> None:
    while follow(FOLLOWERS):
        pass


def _find(asked: str, kind: Kind | None = None, page: int = 1, size: int = 20) -> Found:
    seen = {Kind.MEETING: Meeting.objects.public(), Kind.ITEM: Item.objects.public(), Kind.DECISION: Decision.objects.public()}
    return find(asked, seen, kind, page, size)


@pytest.fixture
def keeper(maja: User) -> User:
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    return maja


@pytest.fixture
def document(keeper: User) -> Document:
    data = MINUTES.encode()
    made = receive(data, "protokoll.txt", Way.COMMAND).document
    enter(made, records(made.name, data), "test 1")
    publish(made, keeper, Terms("KL 8:13"))
    _followed()
    return Document.objects.get(pk=made.pk)


@pytest.mark.usefixtures("document")
def test_what_holds_all_the_words_is_found() -> None:
    assert dict(_find("budget").counts) == {"meeting": 1, "item": 1, "decision": 1}
    assert dict(_find("budgetarna 2026").counts) == {"meeting": 1, "item": 1, "decision": 1}
    assert [one.kind for one in _find("budget", Kind.ITEM).entries] == ["item"]
    assert _find("karin ahl").total == 2
    assert _find('"ahl karin"').total == 0
    assert _find("Vite* NEAR zebra").whole == 0
    assert _find("budget -2026").total == 0
    assert _find("budget OR kvarnbo").total > _find("budget").total
    assert _find('"ahl karin" OR "karin ahl"').total == 2
    assert len(_find("socialnämnden", size=1, page=2).entries) == 1
    assert "".join(piece.text for piece in snippet(_find("karin ahl").entries[0].text, Marks(question("karin ahl"))))


def test_what_is_not_public_is_not_in_the_index(document: Document, keeper: User) -> None:
    assert _find("kvarnbo").total > 0
    classify(Item.objects.get(number="21"), Classification.SECRET, "OSL 26:1", keeper)
    assert not Entry.objects.filter(text__contains="Kvarnbo").exists()
    assert _find("kvarnbo").total == 0
    _followed()
    assert _find("kvarnbo").total == 0
    assert _find("vite").total == 0
    assert _find("budget").total == 3
    assert not Entry.objects.filter(text__contains="Kvarnbo").exists()
    withdraw(document, keeper)
    assert not Entry.objects.exclude(document=None).exists()
    assert _find("budget").total == 0


def test_what_is_masked_is_forgotten_at_once(document: Document, keeper: User) -> None:
    start = MINUTES.index("Nils Aspman (C)\n")
    mark(document.readings.get(is_current=True), (start, start + 11), keeper)
    assert not Entry.objects.filter(text__contains="Aspman").exists()
    _followed()
    assert "Aspman" not in str(list(Entry.objects.filter(kind=Kind.MEETING).values()))


def test_index_rows_that_lag_behind_show_nothing(document: Document) -> None:
    Item.objects.update(is_public=False)
    Decision.objects.update(is_public=False)
    Meeting.objects.update(is_public=False)
    assert Entry.objects.filter(document=document.pk).exists()
    assert _find("budget") == Found({}, False, [])


def _documents(client: Client, asked: str) -> list[dict[str, str]]:
    return [one for one in client.get("/sok.json", {"q": asked, "slag": "document"}).json()["hits"] if one["kind"] == "document"]


def _title(hit: Any) -> str:
    return "".join(piece["text"] for piece in hit["title"])


def test_a_document_is_found_by_what_it_is_of_whom_and_when(document: Document, keeper: User, client: Client) -> None:
    [hit] = _documents(client, "protokoll socialnämnden 11 mars 2025")
    assert (_title(hit), hit["url"], hit["snippet"]) == ("Protokoll, Socialnämnden 11 mars 2025", f"/dokument/{document.address}/", [])
    assert client.get(hit["url"]).status_code == 200
    assert "document" in [one["kind"] for one in client.get("/sok.json", {"q": "protokoll socialnämnden"}).json()["hits"][:2]]
    told = client.get("/sok.json", {"q": "socialnämnden"}).json()
    kinds = [one["kind"] for one in told["hits"][: told["whole"]]]
    assert (kinds.count("document"), kinds[-1]) == (1, "document")  # what was said comes first
    assert "Dokument" in client.get("/sok", {"q": "socialnämnden"}).content.decode()
    assert not _documents(client, "kvarnbo")  # its words are found in what was said
    withdraw(document, keeper)
    assert not _documents(client, "protokoll socialnämnden")


def test_of_a_document_that_was_corrected_the_latest_that_is_public_is_found(document: Document, keeper: User, client: Client) -> None:
    data = MINUTES.replace("Kvarnbo", "Kvarnby").encode()
    later = receive(data, "hemligt-namn.txt", Way.COMMAND).document
    enter(later, records(later.name, data), "test 1")
    _followed()
    assert [one["url"] for one in _documents(client, "protokoll socialnämnden")] == [f"/dokument/{document.address}/"]
    publish(later, keeper, Terms("KL 8:13"))
    _followed()
    assert [one["url"] for one in _documents(client, "protokoll socialnämnden")] == [f"/dokument/{later.address}/"]
    assert not Entry.objects.filter(loose__contains="hemlig").exists()
    before = list(Entry.objects.order_by("kind", "ref").values("kind", "ref", "title", "words", "document"))
    reindex()
    assert before == list(Entry.objects.order_by("kind", "ref").values("kind", "ref", "title", "words", "document"))
    withdraw(later, keeper)
    assert not _documents(client, "protokoll socialnämnden")  # at once
    _followed()
    assert [one["url"] for one in _documents(client, "protokoll socialnämnden")] == [f"/dokument/{document.address}/"]


@pytest.mark.usefixtures("document")
def test_built_anew_it_is_the_same() -> None:
    before = list(Entry.objects.order_by("kind", "ref").values("kind", "ref", "title", "text", "day"))
    assert reindex() == len(before)
    keep_up()
    assert before == list(Entry.objects.order_by("kind", "ref").values("kind", "ref", "title", "text", "day"))
    assert _find("budget").total == 3


def test_deciding_words_the_facts_anew(keeper: User) -> None:
    data = MINUTES.replace("godkänna budgeten", "godkänna budgeten, tfn 070-123 45 67,").encode()
    made = receive(data, "b.txt", Way.COMMAND).document
    enter(made, records(made.name, data), "test 1")
    assert not Decision.objects.filter(text__contains="070-123").exists()
    decide(list(Sensitive.objects.all()), "keep", keeper)
    assert Decision.objects.filter(text__contains="070-123").exists()
    assert mask_all(made, keeper) == 0


def test_snippets_stand_around_the_words() -> None:
    text = "Ord " * 200 + "här godkändes   budgeten för vården" + " slut" * 200
    pieces = snippet(text, Marks(question("budget vård")))
    assert [one.text for one in pieces if one.is_marked] == ["budgeten", "vården"]
    assert pieces[0].text == "… "
    assert pieces[-1].text == " …"
    assert sum(len(one.text) for one in pieces) < 240
    assert "".join(one.text for one in snippet("Kort text", Marks(question("saknas")))) == "Kort text"


@pytest.mark.parametrize("before", ["", "Ord\n\n och  " * 30, "långt " * 2500, "x" * 11_995 + " "])
def test_a_snippet_knows_where_its_words_stand(before: str) -> None:
    text = f"  {before}här godkändes \n\t budgeten för  vården\n"
    told = snippet_of(text, Marks(question("budget vård")))
    assert told.stands
    assert text[slice(*told.stands)] == "budgeten för  vården"
    assert snippet_of("Kort text", Marks(question("saknas"))).stands is None


def test_a_snippet_is_of_what_follows_the_title() -> None:
    title, marks = "22 Avtal om Nattlinjen VN 2025/140", Marks(question("avtal"))
    text = "## § 22 Avtal om Nattlinjen\nDnr VN 2025/140\n\n### Beslut\n\nÄrendet **bordläggs**. Avtalet gäller till hösten."
    told = snippet_of(text, marks, title)
    assert "".join(one.text for one in told.pieces) == "Beslut Ärendet bordläggs. Avtalet gäller till hösten."
    assert told.stands
    assert text[slice(*told.stands)] == "Avtalet"
    assert "".join(one.text for one in snippet_of(text.replace("Avtalet gäller", "Det gäller"), marks, title).pieces).startswith("§ 22 Avtal om")
    assert "".join(one.text for one in snippet_of(text, Marks(question("zebra")), title).pieces).startswith("Beslut")
    assert "".join(one.text for one in snippet_of("| Namn | Nr #4 |\nC# och a*b", marks).pieces) == "Namn Nr #4 C# och a*b"


@pytest.mark.usefixtures("document")
def test_the_page_narrows_by_body_year_and_order(client: Client) -> None:
    body = Meeting.objects.get().body
    told = client.get("/sok.json", {"q": "budget"}).json()
    assert [one["count"] for one in told["years"]] == [3]
    year = told["years"][0]["value"]
    assert client.get("/sok.json", {"q": "budget", "ar": year, "organ": body.slug, "ordning": "datum"}).json()["total"] == 3
    assert client.get("/sok.json", {"q": "budget", "ar": "1999"}).json()["total"] == 0
    assert client.get("/sok.json", {"q": "budget", "organ": "nagot-annat"}).json()["total"] == 0
    shown = client.get("/sok", {"q": "budget", "ar": year}).content.decode()
    assert f"ar={year}" in shown
    assert "Alla år" in shown
    assert "Sök i alla organ och år" in client.get("/sok", {"q": "budget", "ar": "1999"}).content.decode()


def test_the_page_says_what_is_missing(client: Client) -> None:
    shown = client.get("/sok", {"q": "<läkarjour>"}).content.decode()
    assert "nämner ”&lt;läkarjour&gt;”" in shown
    assert "Nothing that we have read" in client.get("/en/sok", {"q": "x"}).content.decode()
    assert client.get("/sok").status_code == 200
    assert client.get("/sok.json", {"q": "x"}).json()["total"] == 0
    for strange in ("0", "-1", "99999999999999999999", "x"):
        assert client.get("/sok", {"q": "x", "sida": strange, "slag": strange, "ar": strange, "organ": strange, "ordning": strange}).status_code == 200
