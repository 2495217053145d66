"""How matters stand is kept with them: by public passages alone, told anew where these are others, found by, and asked by day where silence tells."""

from __future__ import annotations

from datetime import date

import pytest
import time_machine
from django.db import IntegrityError, transaction
from django.db.models import Q
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from samtrad.access.models import User
from samtrad.access.states import Classification
from samtrad.documents.models import Document, Sensitive
from samtrad.documents.states import SensitiveKind, SensitiveState
from samtrad.matters import actions
from samtrad.matters.models import Matter, Passage
from samtrad.matters.queries import state_of
from samtrad.matters.standing.rows import FIELDS, NOTHING, told_by
from samtrad.people.actions.body_rulings import rename_body
from samtrad.people.models import Body
from samtrad.people.naming import full_name
from samtrad.portal.queries.matters.along import along
from samtrad.portal.queries.matters.cuts import Wanted, cut
from samtrad.portal.queries.matters.page import matter
from samtrad.portal.queries.matters.standing import Who, fullest
from samtrad.register.classifying import classify
from samtrad.register.models import Item
from samtrad.register.publication import withdraw
from server.test_matters import TEXTS, item_of, keeper, matter_with, put, settle

__all__ = ["keeper"]
pytestmark = pytest.mark.django_db
SOON, LATER = date(2024, 9, 3), date(2027, 1, 1)
TOLD = ("state", "rests_from", "lies_with", "lies_by_id", "lies_start", "lies_end")


def listed(client: Client, **asked: str) -> dict[str, tuple[str, str]]:
    """The matters of a list by title, each with its state and who has it."""
    return {line["title"]: (line["state"], line["lies_with"]) for line in client.get("/fragor.json", asked).json()["matters"]}


def choices(client: Client, **asked: str) -> dict[str, int]:
    return {one["state"]: one["count"] for one in client.get("/fragor.json", asked).json()["states"]}


def test_each_matter_keeps_what_its_public_passages_say(keeper: User) -> None:
    for name in TEXTS:
        put(name, keeper, is_shown=name != "alarm-2")
    for one in Matter.objects.all():
        rows = list(Passage.objects.public().filter(matter=one).values(*FIELDS, "meeting__body__name", "meeting__body__owner__name"))
        told = told_by(rows, lambda row: full_name(row["meeting__body__name"], row["meeting__body__owner__name"])) if rows else NOTHING
        assert tuple(getattr(one, name) for name in TOLD) == (*told[:4], *told.lies_at)
        for day in (SOON, LATER):
            page = matter(one.address, day)
            assert (page.stands.state if page and page.stands else "") == state_of({"state": one.state, "rests_from": one.rests_from}, day)
    assert matter_with("bridge-1").state == "closed"  # what comes back is put on file
    assert matter_with("bridge-1").lies_with == ""


def test_a_state_follows_each_document_and_its_withdrawal(keeper: User) -> None:
    put("bridge-1", keeper)
    assert (matter_with("bridge-1").state, matter_with("bridge-1").lies_with) == ("prepared", "kommunfullmäktige")
    put("bridge-2", keeper)
    assert (matter_with("bridge-1").state, matter_with("bridge-1").lies_with) == ("decided_by_all", "")
    put("alarm-2", keeper, is_shown=False)
    assert (matter_with("alarm-2").state, matter_with("alarm-2").lies_with, matter_with("alarm-2").rests_from) == ("", "", None)
    withdraw(Document.objects.get(name="bridge-2.txt"), keeper)
    settle()
    assert matter_with("bridge-1").state == "prepared"
    actions.cut(item_of("bridge-1"), keeper)
    assert matter_with("bridge-2").state == ""


def test_silence_is_asked_by_day_and_found_by_it(keeper: User, client: Client) -> None:
    for name in ("bridge-1", "school-1", "alarm-1"):
        put(name, keeper)
    assert matter_with("bridge-1").rests_from == date(2025, 7, 30)
    with time_machine.travel(SOON, tick=False):
        assert choices(client, alla="1") == {"prepared": 1, "decided_by_all": 2}
        assert listed(client, alla="1", lage="prepared") == {"Gångbro över Kvarnforsen": ("prepared", "kommunfullmäktige")}
    with time_machine.travel(LATER, tick=False):
        assert choices(client, alla="1") == {"decided_by_all": 2, "resting": 1}
        assert listed(client, alla="1", lage="resting") == {"Gångbro över Kvarnforsen": ("resting", "")}
        assert listed(client, alla="1", lage="prepared") == {}
        assert "Vilar (1)" in client.get("/fragor/", {"alla": "1"}).content.decode()
        assert "Resting (1)" in client.get("/en/fragor/", {"alla": "1"}).content.decode()


def test_who_has_it_is_told_until_it_is_masked_and_as_the_body_is_called(keeper: User, client: Client) -> None:
    put("bridge-1", keeper)
    put("alarm-1", keeper)
    with time_machine.travel(SOON, tick=False):
        assert listed(client, alla="1")["Gångbro över Kvarnforsen"] == ("prepared", "kommunfullmäktige")
        one = matter_with("bridge-1")
        document = Document.objects.get(name="bridge-1.txt")
        Sensitive.objects.create(document=document, kind=SensitiveKind.OTHER, state=SensitiveState.FOUND, start=one.lies_start, end=one.lies_end)
        assert listed(client, alla="1")["Gångbro över Kvarnforsen"] == ("prepared", "")
        rename_body(Body.objects.get(name="Omsorgsnämnden"), "Vårdnämnden", keeper)
        settle()
        assert listed(client, alla="1")["Trygghetslarm med fallsensor"] == ("decided_by_all", "")
        page = matter(matter_with("alarm-1").address, SOON)
        assert page
        assert page.stands
        assert [one.name for one in page.stands.decided] == ["Vårdnämnden, Åsen"]


def test_who_decided_is_told_once_by_thefullest_name() -> None:
    told = [Who(name, None) for name in ("Fullmäktige i Viken", "Alla kommuner", "Fullmäktige", "Nämnden, Viken", "Nämnden")]
    assert [one.name for one in fullest(told)] == ["Fullmäktige i Viken", "Alla kommuner", "Nämnden, Viken"]
    assert [one.name for one in fullest(told[::-1])] == ["Nämnden, Viken", "Fullmäktige i Viken", "Alla kommuner"]


def test_the_database_refuses_a_public_matter_without_state_and_a_hidden_one_with(keeper: User) -> None:
    put("bridge-1", keeper)
    put("alarm-1", keeper, is_shown=False)
    for name, told in (("bridge-1", {"state": ""}), ("alarm-1", {"state": "closed"}), ("alarm-1", {"lies_with": "Någon"})):
        with pytest.raises(IntegrityError), transaction.atomic():
            Matter.objects.filter(pk=matter_with(name).pk).update(**told)


def test_matters_are_found_by_state_theme_and_body(
    keeper: User, client: Client, monkeypatch: pytest.MonkeyPatch, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    """Several things asked of one register, as to make it takes the longest."""
    for name in TEXTS:
        put(name, keeper)
    _themes(client, django_assert_max_num_queries)
    _searched(client)
    _few_and_many(client, monkeypatch)
    _hidden(client, keeper)


def _themes(client: Client, at_most: DjangoAssertNumQueries) -> None:
    """A theme is its matters side by side."""
    assert list(listed(client, q="gångbroar")) == ["Gångbro över Kvarnforsen"]
    assert list(listed(client, q="fallsensor")) == ["Trygghetslarm med fallsensor"]
    assert list(listed(client, q="beretts av förvaltningen")) == ["Trygghetslarm med fallsensor", "Gångbro över Kvarnforsen"]  # by what was said there
    assert listed(client, q="skolskjuts") == {}  # one meeting
    assert list(listed(client, q="skolskjuts", alla="1")) == ["Skolskjuts till Lillängens friskola"]
    assert list(listed(client, q="fallsensor", lage="closed")) == []
    assert listed(client, q="-och") == listed(client, q="finnsingenstans") == {}
    assert cut(Wanted(words="fallsensor"), SOON).known is not None
    for path in ("/fragor/", "/en/fragor/"):
        with at_most(12):
            page = client.get(path, {"q": "fallsensor", "organ": Body.objects.all()[0].slug, "ar": "2024", "lage": "closed"})
        assert page.status_code == 200
    with at_most(12):
        page = client.get("/sok", {"q": "gångbro", "lage": "closed", "slag": "matter"})
    assert "/fragor/?q=g%C3%A5ngbro" in page.content.decode()


def _searched(client: Client) -> None:
    """The search narrows matters to a state."""
    found = client.get("/sok.json", {"q": "gångbro", "lage": "closed"}).json()
    assert {hit["kind"] for hit in found["hits"]} == {"matter"}
    assert client.get("/sok.json", {"q": "gångbro", "lage": "raised"}).json()["hits"] == []
    assert client.get("/sok.json", {"q": "gångbro", "lage": "no state"}).json()["hits"] != []
    found = client.get("/sok.json", {"q": "kvarnforsen OR fallsensor"}).json()
    assert {one["value"]: one["count"] for one in found["states"]} == {"closed": 1, "decided_by_all": 1}


def _few_and_many(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lists of few and of many are the same."""
    body = Body.objects.get(name="Kommunstyrelsen").slug
    asked = [
        {"organ": body},
        {"organ": body, "alla": "1"},
        {"organ": body, "ar": "2023"},
        {"organ": body, "alla": "1", "lage": "closed"},
        {"organisation": "x"},
    ]
    asked += [{**one, "q": "kvarnforsen"} for one in asked]
    few = [listed(client, **one) for one in asked]
    assert [len(one) for one in few[:5]] == [1, 2, 0, 1, 0]
    monkeypatch.setattr("samtrad.portal.queries.matters.cuts.FEW", -1)
    assert [listed(client, **one) for one in asked] == few
    passage = item_of("bridge-2")
    item, meeting = passage.item_id or 0, passage.meeting_id
    assert [one.name for one in along(meeting, Q(item=item))[item]] == ["Gångbro över Kvarnforsen"]
    monkeypatch.setattr("samtrad.portal.queries.matters.along._OF_ITEM", 0)
    assert along(meeting, Q(item=item))[item] == []
    assert all(one["count"] is None for one in client.get("/fragor.json", {"organ": body}).json()["states"])


def _hidden(client: Client, keeper: User) -> None:
    """What was hidden a moment ago is found by no state and told in no line."""
    assert choices(client) == {"closed": 1, "decided_by_all": 1}
    classify(Item.objects.get(number="2", meeting__reading__document__name="bridge-3.txt"), Classification.SECRET, "OSL 19:1", keeper)
    assert choices(client) == {"decided_by_all": 1}
    assert listed(client, lage="closed") == {}
    assert client.get("/sok.json", {"q": "gångbro", "lage": "closed"}).json()["hits"] == []
    settle()
    assert choices(client) == {"decided_by_all": 2}
