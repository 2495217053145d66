"""Matters in the register: what is threaded document by document is what all at once would be; what is internal changes nothing public; rulings stand."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterable, Iterator

import pytest
from django.db import IntegrityError, transaction
from django.test import Client

from samtrad.access.models import Role, User
from samtrad.access.states import Classification, ForbiddenError, RoleName
from samtrad.cli.main import main
from samtrad.documents.actions import receive, retry
from samtrad.documents.models import Document, Reading
from samtrad.documents.queries import public_minutes, public_text
from samtrad.documents.states import Way
from samtrad.matters import actions
from samtrad.matters.actions import UnruledError
from samtrad.matters.actions.placing import told_of
from samtrad.matters.linking.passage import Kind
from samtrad.matters.linking.passages import passages_of
from samtrad.matters.linking.threads import threaded
from samtrad.matters.models import Link, Matter, Passage, Ruling, Shelf
from samtrad.pipeline.follow import follow
from samtrad.pipeline.followers import FOLLOWERS
from samtrad.register.actions import enter
from samtrad.register.classifying import classify
from samtrad.register.models import Item, Meeting
from samtrad.register.publication import Terms, publish, withdraw
from server import portal_site as site
from server.conftest import records

pytestmark = pytest.mark.django_db

BODIES = ("Vikens kommun\nKommunstyrelsen", "Vikens kommun\nKommunfullmäktige", "Åsens kommun\nOmsorgsnämnden")
TEXTS = {
    "bridge-1": (0, "2024-02-05", "Gångbro över Kvarnforsen", "att föreslå kommunfullmäktige att anlägga en gångbro över Kvarnforsen"),
    "school-1": (0, "2024-03-04", "Skolskjuts till Lillängens friskola", "att bevilja skolskjuts till Lillängens friskola"),
    "bridge-2": (1, "2024-03-18", "Gångbro över Kvarnforsen", "att anlägga gångbron över Kvarnforsen"),
    "alarm-1": (2, "2024-04-09", "Trygghetslarm med fallsensor", "att införa trygghetslarm med fallsensor på Almgården"),
    "bridge-3": (0, "2024-09-02", "Gångbro över Kvarnforsen, återrapport", "att lägga återrapporten om gångbron över Kvarnforsen till handlingarna"),
    "alarm-2": (2, "2024-10-08", "Utvärdering av trygghetslarm med fallsensor", "att godkänna utvärderingen av trygghetslarm med fallsensor på Almgården"),
}


def text(name: str) -> str:
    body, day, heading, clause = TEXTS[name]
    return (
        f"{BODIES[body]}\nPROTOKOLL\nSammanträdesdatum {day}\n\nNärvarande\nKarin Ahl (S), ordförande\nNils Aspman (C)\n\n"
        f"§ 1 Val av justerare\n\nBeslut\nNils Aspman väljs.\n\n§ 2 {heading}\n\nFrågan har beretts av förvaltningen.\n\nBeslut\n{BODIES[body].split(chr(10))[1]} beslutar\n{clause}.\n"
    )


@pytest.fixture
def keeper(maja: User) -> User:
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    return maja


def put(name: str, by: User, *, is_shown: bool = True) -> Document:
    data = text(name).encode()
    document = receive(data, f"{name}.txt", Way.COMMAND, by).document
    enter(document, records(f"{name}.txt", data), "test 1")
    document.refresh_from_db()
    if is_shown:
        publish(document, by, Terms("KL 8:13"))
    settle()
    return document


def settle() -> None:
    while follow(FOLLOWERS):
        pass


def parted(**wanted: object) -> set[frozenset[tuple[str, int]]]:
    """The matters as sets of passages: the document's name and where the passage starts."""
    found: dict[int, set[tuple[str, int]]] = {}
    rows = Passage.objects.filter(matter__isnull=False, kind="item", **wanted).values_list("matter", "meeting__reading__document__name", "start")
    for matter, name, start in rows:
        found.setdefault(matter, set()).add((name, start))
    return {frozenset(one) for one in found.values()}


def at_once() -> set[frozenset[tuple[str, int]]]:
    """The same, threaded in one go without a database."""
    told, names = [], {}
    for reading in Reading.objects.filter(is_current=True).select_related("document"):
        key = reading.document.sha256[:15]
        names[key] = reading.document.name
        told += passages_of(key, reading.number - 1, public_minutes(reading), public_text(reading.document, reading.number))
    groups = [[one for one in matter.passages if one.kind is Kind.ITEM] for matter in threaded(told)]
    return {frozenset((names[one.document], one.span[0]) for one in group) for group in groups if group}


def item_of(name: str) -> Passage:
    return Passage.objects.get(meeting__reading__document__name=f"{name}.txt", kind="item", is_gone=False)


def matter_with(name: str) -> Matter:
    passage = item_of(name)
    assert passage.matter is not None
    return passage.matter


def test_whatever_order_documents_come_in_the_matters_are_those_of_all_at_once(keeper: User) -> None:
    known = None
    for order in itertools.islice(itertools.permutations(TEXTS), 0, 720, 179):
        with transaction.atomic():
            for name in order:
                put(name, keeper)
            told = parted()
            assert told == at_once(), order
            known = known or told
            assert told == known, order
            transaction.set_rollback(True)
    assert known is not None
    assert sorted(len(one) for one in known) == [1, 2, 3]


def test_minutes_of_many_kinds_are_threaded_as_all_at_once(keeper: User) -> None:
    for name in sorted(site.PUBLIC, reverse=True):
        if not name.endswith(".pdf"):
            publish(site.entered(name), keeper, Terms("KL 8:13"))
            settle()
    told = parted()
    assert told == at_once()
    assert max(len(one) for one in told) > 2


def test_again_changes_nothing(keeper: User) -> None:
    for name in TEXTS:
        put(name, keeper)

    def rows() -> Iterator[list[tuple[object, ...]]]:
        for model in (Matter, Passage, Link, Shelf):
            yield list(model._base_manager.order_by("pk").values_list())

    before = list(rows())
    assert actions.thread_all() == 0
    actions.forget()
    assert list(rows()) == before


def test_a_matter_is_known_by_its_reasons_and_keeps_its_address(keeper: User) -> None:
    put("bridge-1", keeper)
    address = matter_with("bridge-1").address
    put("bridge-2", keeper)
    put("bridge-3", keeper)
    assert matter_with("bridge-3").address == address
    link = Link.objects.filter(earlier__title__startswith="Gångbro").first()
    assert link is not None
    assert any(word.startswith("kvarnfors") for code, words, weight in link.reasons for word in words if weight > 0)


def test_what_is_internal_is_in_no_public_matter_and_changes_none(keeper: User) -> None:
    for name in ("bridge-1", "bridge-3", "alarm-1"):
        put(name, keeper)
    before = list(Matter.objects.order_by("pk").values_list())
    shown = parted(is_public=True)
    put("bridge-2", keeper, is_shown=False)
    put("alarm-2", keeper, is_shown=False)
    assert parted(is_public=True) == shown
    assert list(Matter.objects.filter(is_public=True).order_by("pk").values_list()) == before
    assert matter_with("bridge-2") == matter_with("bridge-1")  # whoever may see it sees it where it belongs
    assert not Passage.objects.public().filter(meeting__reading__document__name="bridge-2.txt").exists()


def test_published_it_comes_in_and_withdrawn_it_goes(keeper: User) -> None:
    for name in ("bridge-1", "bridge-3"):
        put(name, keeper)
    document = put("bridge-2", keeper, is_shown=False)
    publish(document, keeper, Terms("KL 8:13"))
    settle()
    assert matter_with("bridge-1").meetings_count == 3
    document.refresh_from_db()
    withdraw(document, keeper)
    settle()
    assert matter_with("bridge-1").meetings_count == 2


def test_what_is_classed_leaves_its_matter_at_once(keeper: User) -> None:
    for name in ("bridge-1", "bridge-2"):
        put(name, keeper)
    address = matter_with("bridge-1").address
    item = Item.objects.get(number="2", meeting__reading__document__name="bridge-2.txt")
    classify(item, Classification.SECRET, "OSL 19:1", keeper)
    assert "2024-03-18" not in Client().get(f"/fragor/{address}/").content.decode()
    settle()
    assert matter_with("bridge-1").meetings_count == 1


def test_what_persons_rule_stands_and_is_undone(keeper: User) -> None:
    for name in TEXTS:
        put(name, keeper)
    before = parted()
    act = actions.merge(matter_with("bridge-1"), matter_with("alarm-1"), keeper)
    assert matter_with("bridge-1") == matter_with("alarm-2")
    actions.undo(act, keeper)
    assert parted() == before
    third = item_of("bridge-3")
    act = actions.cut(third, keeper)
    assert matter_with("bridge-3") != matter_with("bridge-1")
    assert actions.thread_all() == 0
    put_again = Meeting.objects.get(reading__document__name="bridge-1.txt")
    actions.thread([put_again.pk])
    assert matter_with("bridge-3") != matter_with("bridge-1")
    actions.join(Passage.objects.get(pk=third.pk), matter_with("bridge-1"), keeper)
    assert parted() == before
    with pytest.raises(UnruledError, match="undone"):
        actions.undo(act, keeper)


def test_a_split_parts_what_leaves_and_a_name_is_kept(keeper: User) -> None:
    for name in ("bridge-1", "bridge-2", "bridge-3"):
        put(name, keeper)
    matter = matter_with("bridge-1")
    leaving = [one.pk for one in matter.passages.all() if one.day and one.day.isoformat() > "2024-03-01"]
    act = actions.split(matter, leaving, keeper)
    assert matter_with("bridge-2") == matter_with("bridge-3") != matter_with("bridge-1")
    actions.merge(matter_with("bridge-1"), matter_with("bridge-2"), keeper)  # a later act holds over it, for all that it parted
    assert matter_with("bridge-1") == matter_with("bridge-2") == matter_with("bridge-3")
    act = actions.split(matter_with("bridge-1"), leaving, keeper)
    actions.undo(act, keeper)
    actions.rename(matter_with("bridge-2"), "  Bron vid  kvarnen ", keeper)
    put("alarm-1", keeper)
    assert matter_with("bridge-3").name == "Bron vid kvarnen"
    assert "Bron vid kvarnen" in Client().get("/fragor/").content.decode()


def test_acts_that_cannot_be_done_say_why(keeper: User) -> None:
    for name in ("bridge-1", "alarm-1"):
        put(name, keeper)
    one, other = matter_with("bridge-1"), matter_with("alarm-1")
    pks = [passage.pk for passage in one.passages.all()]
    with pytest.raises(UnruledError, match="same"):
        actions.merge(one, one, keeper)
    with pytest.raises(UnruledError, match="all"):
        actions.split(one, pks, keeper)
    with pytest.raises(UnruledError, match="no_name"):
        actions.rename(one, "  ", keeper)
    with pytest.raises(ForbiddenError):
        actions.merge(one, other, User.objects.named("Nils"))
    assert not Ruling.objects.exists()


def test_a_merged_matter_leads_to_what_it_is_part_of(keeper: User, client: Client) -> None:
    for name in ("bridge-1", "alarm-1"):
        put(name, keeper)
    gone = matter_with("alarm-1").address
    actions.merge(matter_with("bridge-1"), matter_with("alarm-1"), keeper)
    kept = matter_with("alarm-1").address
    answer = client.get(f"/fragor/{gone}/")
    assert (answer.status_code, answer["Location"]) == (302, f"/fragor/{kept}/")
    assert client.get("/fragor/finnsinte/").status_code == 404


def test_a_ruling_waits_for_a_passage_that_a_newer_reading_lost(keeper: User) -> None:
    for name in ("bridge-1", "alarm-1"):
        put(name, keeper)
    actions.merge(matter_with("bridge-1"), matter_with("alarm-1"), keeper)
    document = Document.objects.get(name="alarm-1.txt")
    whole = records("alarm-1.txt", text("alarm-1").encode())
    cut = records("alarm-1.txt", text("alarm-1").replace("§ 2 Trygghetslarm med fallsensor", "").encode())
    retry(document, keeper)
    enter(document, cut, "test 2")
    settle()
    waiting = Passage.objects.get(is_gone=True, kind="item")
    assert waiting.matter is None
    document.refresh_from_db()
    retry(document, keeper)
    enter(document, whole, "test 3")
    settle()
    waiting.refresh_from_db()
    assert not waiting.is_gone
    assert matter_with("alarm-1") == matter_with("bridge-1")


def test_disposal_takes_passages_along(keeper: User) -> None:
    for name in ("bridge-1", "bridge-2"):
        put(name, keeper)
    Meeting.objects.get(reading__document__name="bridge-1.txt").delete()
    actions.forget()
    left = matter_with("bridge-2")
    assert (left.meetings_count, left.anchor) == (1, left.passages.order_by("start")[0])


def test_the_database_refuses_what_cannot_be(keeper: User) -> None:
    put("bridge-1", keeper)
    passage = item_of("bridge-1")
    refused: Iterable[object] = (
        lambda: Link.objects.create(earlier=passage, later=passage, score=1, reasons=[]),
        lambda: Passage.objects.filter(pk=passage.pk).update(is_gone=True),
        lambda: Matter.objects.create(address="x", is_public=True),
        lambda: Ruling.objects.create(kind="name", one=passage, act=1, by=keeper, at="2024-01-01T00:00:00Z"),
        lambda: Passage.objects.filter(pk=passage.pk).update(classification="secret", ground="OSL 1:1"),
    )
    for act in refused:
        with pytest.raises(IntegrityError), transaction.atomic():
            act()  # type: ignore[operator]


def test_rows_and_passages_say_the_same(keeper: User) -> None:
    put("bridge-1", keeper)
    passage = item_of("bridge-1")
    told = told_of(passage)
    assert (told.title, told.day, told.kind.value) == ("Gångbro över Kvarnforsen", "2024-02-05", "item")
    assert passage.item == Item.objects.get(number="2")


def test_by_hand_a_matter_is_parted_merged_named_and_all_undone(keeper: User, client: Client) -> None:
    for name in ("bridge-1", "bridge-2", "alarm-1"):
        put(name, keeper)
    client.force_login(keeper)
    bridge, alarm = matter_with("bridge-1"), matter_with("alarm-1")
    assert f"/arbete/fragor/{bridge.address}/" in client.get("/arbete/fragor/", {"q": "kvarnforsen"}).content.decode()
    here = f"/arbete/fragor/{bridge.address}/"
    assert client.get(here, {"q": "trygghetslarm"}).content.decode().count(alarm.address) == 1
    assert "blir en och samma" in client.get(here, {"med": alarm.address}).content.decode()
    for told, parts in (
        ({"act": "merge", "other": alarm.address}, [3]),
        ({"act": "undo", "number": "0"}, [3]),
    ):
        assert client.post(here, told).status_code == 302
        assert sorted(len(one) for one in parted()) == parts
    act = Ruling.objects.latest("pk").act
    client.post(here, {"act": "undo", "number": str(act)})
    assert sorted(len(one) for one in parted()) == [1, 2]
    leaving = item_of("bridge-2")
    client.post(here, {"act": "part", "row": [str(leaving.pk), "x"]})
    assert sorted(len(one) for one in parted()) == [1, 1, 1]
    client.post(here, {"act": "rename", "name": "Bron"})
    page = client.get(here).content.decode()
    assert "<h1>Bron</h1>" in page
    assert "Olika frågor" in page
    assert client.post(here, {"act": "other"}).status_code == 404
    client.force_login(User.objects.named("Nils"))
    assert client.get(here).status_code == 404
    assert client.get("/arbete/fragor/").status_code == 403


def test_a_matter_is_found_before_what_was_said_of_it_and_not_when_it_is_hidden(keeper: User, client: Client) -> None:
    for name in ("bridge-1", "bridge-2", "school-1"):
        put(name, keeper)
    address = matter_with("bridge-1").address
    hits = client.get("/sok.json", {"q": "gångbroar"}).json()["hits"]
    assert hits[0]["url"] == f"/fragor/{address}/"
    assert not any(hit["kind"] == "matter" for hit in client.get("/sok.json", {"q": "skolskjuts"}).json()["hits"])
    for name in ("bridge-1", "bridge-2"):
        document = Document.objects.get(name=f"{name}.txt")
        withdraw(document, keeper)
        assert not any(hit["kind"] == "matter" for hit in client.get("/sok.json", {"q": "gångbro"}).json()["hits"]) or name == "bridge-1"
    settle()
    assert client.get("/sok.json", {"q": "gångbro"}).json()["hits"] == []


def test_the_command_prints_the_matters_of_the_register(keeper: User, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    for name in ("bridge-1", "bridge-2"):
        put(name, keeper)
    assert main(["threads", "--json"]) == 0
    told = [json.loads(line) for line in capsysbinary.readouterr().out.splitlines()]
    (bridge,) = [one for one in told if one["matter"] == "Gångbro över Kvarnforsen"]
    named = {(one["document"], *one["span"]) for one in bridge["mentions"] if one["kind"] == "item"}
    assert named == {(f"{name}.txt", item_of(name).start, item_of(name).end) for name in ("bridge-1", "bridge-2")}
    assert bridge["links"][0]["reasons"]
    assert main(["threads", "--as-arrived"]) == 2
