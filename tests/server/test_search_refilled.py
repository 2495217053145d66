"""What can be found is called as bodies are called now; an index of an older version is brought to this one piece by piece, while pages answer."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from django.test import Client

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.audit.actions import log
from samtrad.bounded.readers import Readers
from samtrad.cli.main import main
from samtrad.documents.actions import receive
from samtrad.documents.models import Document
from samtrad.documents.states import Way
from samtrad.people.actions.body_rulings import rename_body, split_body
from samtrad.people.models import Body
from samtrad.pipeline import refilling, worker
from samtrad.pipeline.checking.index import index as check
from samtrad.pipeline.follow import follow
from samtrad.pipeline.followers import FOLLOWERS
from samtrad.pipeline.indexing import index_meeting, reindex
from samtrad.pipeline.intake import LIMITS
from samtrad.pipeline.refilling import refill
from samtrad.register.actions import enter
from samtrad.register.models import Meeting
from samtrad.register.publication import Terms, publish
from samtrad.search.actions import is_behind
from samtrad.search.engines.chosen import keep_up
from samtrad.search.models import Entry, Made, Start, Word
from samtrad.search.states import Kind
from server.conftest import records
from server.test_classifying import MINUTES

pytestmark = pytest.mark.django_db
ROWS = ("kind", "ref", "title", "text", "day", "meeting", "document", "body", "title_words", "title_keys", "words", "keys", "loose")


@pytest.fixture
def keeper(maja: User) -> User:
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    return maja


@pytest.fixture
def entered(keeper: User) -> list[Document]:
    made = []
    for day in ("2025-03-11", "2025-05-12", "2025-06-13"):
        data = MINUTES.replace("2025-03-11", day).encode()
        document = receive(data, f"{day}.txt", Way.COMMAND).document
        enter(document, records(document.name, data), "test 1")
        publish(document, keeper, Terms("KL 8:13"))
        made.append(document)
    _followed()
    return made


def _followed() -> None:
    while follow(FOLLOWERS):
        pass


def _rows() -> list[dict[str, Any]]:
    return list(Entry.objects.order_by("kind", "ref").values(*ROWS))


def _anew() -> list[dict[str, Any]]:
    reindex()
    return _rows()


def _hits(client: Client, asked: str) -> list[str]:
    told = client.get("/sok.json", {"q": f'"{asked}"'}).json()
    return sorted(one["kind"] for one in told["hits"][: told["whole"]])


@pytest.mark.usefixtures("entered")
def test_meetings_of_a_body_that_is_renamed_are_found_by_its_new_name(keeper: User, client: Client) -> None:
    body = Body.objects.get(name="Socialnämnden")
    assert _hits(client, "omsorgsutskottet 12 maj") == []
    rename_body(body, "Omsorgsutskottet", keeper)
    _followed()
    assert _hits(client, "omsorgsutskottet 12 maj") == ["document"]
    assert {one.title.partition(" ")[0] for one in Entry.objects.filter(kind=Kind.MEETING)} == {"Omsorgsutskottet"}
    before = _rows()
    assert before == _anew()


def test_a_meeting_that_becomes_another_bodys_is_found_as_its(entered: list[Document], keeper: User) -> None:
    body = Body.objects.get(name="Socialnämnden")
    split_body(body, [(entered[0].pk, 1)], "Vårdnämnden", keeper)
    _followed()
    other = Body.objects.get(name="Vårdnämnden")
    assert set(Entry.objects.filter(document=entered[0].pk).values_list("body", flat=True)) == {other.pk}
    Entry.objects.filter(document=entered[0].pk).update(body=body.pk)  # as where the body was resolved and no act named the meeting
    log("body_named", f"body:{other.pk}", keeper)
    _followed()
    before = _rows()
    assert {one["body"] for one in before if one["document"] == entered[0].pk} == {other.pk}
    assert before == _anew()


def _aged() -> None:
    """As an older version left the index: other words of things, something that is there no longer, one that it did not know."""
    Made.objects.all().delete()
    Made.objects.create(version="3/old")
    Entry.objects.update(words="annat", keys="", title_words="", title_keys="", loose="")
    Entry.objects.filter(kind=Kind.DOCUMENT).delete()
    Entry.objects.create(kind=Kind.MATTER, ref=987_654, title="Borta")
    Entry.objects.create(kind=Kind.ITEM, ref=987_654, meeting=987_654, title="Borta")
    Word.objects.all().delete()
    Start.objects.all().delete()
    keep_up()


def test_an_index_of_an_older_version_is_made_anew_piece_by_piece(
    entered: list[Document], keeper: User, monkeypatch: pytest.MonkeyPatch, client: Client
) -> None:
    body = Body.objects.get(name="Socialnämnden")
    now, words = _rows(), set(Word.objects.values_list("word", flat=True))
    _aged()
    assert "index.old" in [one.code for one in check()]
    monkeypatch.setattr(refilling, "_TOGETHER", dict.fromkeys(refilling._KINDS, 1))
    assert "byggs om" in client.get("/sok", {"q": "budget"}).content.decode()
    assert refill()
    keep_up()
    told = client.get("/sok.json", {"q": "budget"}).json()  # one meeting is in, and pages tell what there is
    assert (told["total"], told["is_whole"]) == (3, False)
    rename_body(body, "Omsorgsutskottet", keeper)
    _followed()  # what happens meanwhile is taken in, whether its turn has come or not
    pieces = 1
    while refill():
        pieces += 1
    keep_up()
    assert pieces > len(entered)
    assert [one | {"title": "", "title_words": "", "title_keys": "", "words": "", "keys": "", "loose": "", "text": ""} for one in now] == [
        one | {"title": "", "title_words": "", "title_keys": "", "words": "", "keys": "", "loose": "", "text": ""} for one in _rows()
    ]
    assert set(Word.objects.values_list("word", flat=True)) >= words - {"socialnämnden"}
    assert client.get("/sok.json", {"q": "budget"}).json()["is_whole"]
    assert "byggs om" not in client.get("/sok", {"q": "saknas"}).content.decode()
    assert not list(check())
    before, starts = _rows(), sorted(Start.objects.values_list("kind", "ref", "start"))
    assert before == _anew()
    assert starts == sorted(Start.objects.values_list("kind", "ref", "start"))
    assert not refill()


@pytest.mark.usefixtures("entered")
def test_the_worker_notices_when_it_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    now = _rows()
    _aged()
    monkeypatch.setattr(worker, "close_old_connections", lambda: None)  # the test's transaction is of this connection
    with Readers(LIMITS, 1) as readers:
        pauses = [worker._round(readers, threading.Event()) for _ in range(10)]
    assert pauses[0] == 0  # there is more to do
    assert pauses[-1] > 0
    assert now == _rows()


@pytest.mark.usefixtures("entered")
def test_one_that_cannot_be_brought_in_holds_up_no_other(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    now = _rows()
    _aged()
    bad = Meeting.objects.order_by("pk")[1]

    def bring_in(meeting: Meeting) -> None:
        if meeting.pk == bad.pk:
            raise ValueError(meeting.title)
        index_meeting(meeting)

    monkeypatch.setattr(refilling, "index_meeting", bring_in)
    for _ in range(20):
        if not refill():
            break
    assert not is_behind()
    assert [one for one in _rows() if one["meeting"] != bad.pk] == [one for one in now if one["meeting"] != bad.pk]
    assert f"index of meeting {bad.pk} cannot be told anew: ValueError" in caplog.text


@pytest.mark.usefixtures("entered")
def test_telling_all_anew_now_brings_the_index_too(capsys: pytest.CaptureFixture[str]) -> None:
    now = _rows()
    _aged()
    assert main(["retell"]) == 0
    assert "All is told" in capsys.readouterr().out
    assert not is_behind()
    assert now == _rows()


def test_an_index_that_was_there_from_the_first_act_is_not_made_anew(keeper: User) -> None:
    assert not Made.objects.exists()
    log("looked", "body:1", keeper)
    follow(FOLLOWERS)
    assert not refill()
    assert Made.objects.get().going == ""
