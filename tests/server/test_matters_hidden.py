"""Nothing that is internal, secret or masked is told by a matter, and what persons rule of internal passages changes no public page (law 11)."""

from __future__ import annotations

from datetime import date

import pytest
from django.test import Client

from samtrad.access.models import User
from samtrad.access.states import Classification
from samtrad.access.viewer import Viewer
from samtrad.documents.models import Document, Sensitive
from samtrad.documents.states import SensitiveKind, SensitiveState
from samtrad.matters import actions
from samtrad.matters.models import Link, Matter, Passage
from samtrad.matters.queries import passages
from samtrad.portal.queries.matters.page import matter
from samtrad.register.classifying import classify
from samtrad.register.models import Item
from server.test_matters import item_of, keeper, matter_with, put, settle

__all__ = ["keeper"]
pytestmark = pytest.mark.django_db


def shown(address: str) -> str:
    return Client().get(f"/fragor/{address}/").content.decode().split("<main")[1].split("csrf")[0]


def test_what_is_ruled_of_internal_passages_is_nowhere_public(keeper: User) -> None:
    put("alarm-1", keeper, is_shown=False)
    for name in ("bridge-1", "bridge-2", "school-1"):
        put(name, keeper)
    hidden, address, school = item_of("alarm-1"), matter_with("bridge-1").address, matter_with("school-1").address
    before = shown(address)
    actions.merge(matter_with("alarm-1"), matter_with("bridge-1"), keeper)
    assert matter_with("alarm-1").address == address  # it was made first, and is internal: what is public stays where it was
    actions.join(Passage.objects.get(pk=hidden.pk), matter_with("bridge-1"), keeper)
    Link.objects.create(earlier=hidden, later=item_of("school-1"), score=1, reasons=[])
    assert shown(address) == before
    assert "Ligger nära" not in shown(school)
    actions.rename(matter_with("alarm-1"), "Bron", keeper)
    assert "<h1>Bron</h1>" in shown(address)  # it holds by a public passage, though an internal one is there too
    actions.merge(matter_with("alarm-1"), matter_with("school-1"), keeper)
    assert matter_with("school-1") == matter_with("bridge-1")
    assert "En koppling är avgjord" in shown(address)


def test_what_is_masked_since_is_told_by_no_reason_and_no_standing(keeper: User) -> None:
    for name in ("bridge-1", "bridge-2"):
        put(name, keeper)
    address = matter_with("bridge-1").address
    page = matter(address, date(2024, 4, 1))
    assert page is not None
    assert any("kvarnfors" in word for reason in page.steps[1].why for word in reason.words)
    first = item_of("bridge-1")
    act = next(one for one in first.acts if one["to"])
    document = Document.objects.get(name="bridge-1.txt")
    Sensitive.objects.create(document=document, kind=SensitiveKind.OTHER, state=SensitiveState.FOUND, start=act["span"][0], end=act["span"][1])
    page = matter(address, date(2024, 4, 1))
    assert page is not None
    assert [reason.words for reason in page.steps[1].why if reason.words] == []
    assert page.stands is not None
    assert str(act["to"]) not in [one.name.lower() for one in (*page.stands.next, *page.stands.awaited)]
    assert "Hör ihop med" in shown(address)


def test_what_is_secret_is_not_threaded_and_shown_to_no_member(keeper: User) -> None:
    document = put("bridge-1", keeper, is_shown=False)
    passage = item_of("bridge-1")
    members = Viewer(1, frozenset({passage.scope or 0}))
    assert list(passages(members)) == [passage]
    classify(Item.objects.get(pk=passage.item_id), Classification.SECRET, "OSL 26:1", keeper)
    assert list(passages(members)) == []  # at once, before anything followed
    settle()
    assert not Passage.objects.filter(pk=passage.pk).exists()
    classify(document, Classification.SECRET, "OSL 26:1", keeper)
    settle()
    assert not Passage.objects.exists()
    assert not Matter.objects.exists()


def test_what_is_classed_is_counted_in_no_list(keeper: User, client: Client) -> None:
    for name in ("bridge-1", "bridge-2", "bridge-3"):
        put(name, keeper)
    (line,) = client.get("/fragor.json").json()["matters"]
    assert (line["meetings"], line["last_day"]) == (3, "2024-09-02")
    classify(Item.objects.get(number="2", meeting__reading__document__name="bridge-3.txt"), Classification.SECRET, "OSL 19:1", keeper)
    (line,) = client.get("/fragor.json").json()["matters"]
    assert (line["meetings"], line["last_day"]) == (2, "2024-03-18")


def test_what_was_subscribed_to_is_found_where_it_is_now_and_told_once(keeper: User, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("bridge-2", "alarm-1"):
        put(name, keeper)
    gone, kept = matter_with("alarm-1").address, matter_with("bridge-2").address
    entry = client.get(f"/fragor/{kept}.atom").content.decode().split("<entry>")[1].split("</id>")[0]
    put("bridge-1", keeper)
    told = client.get(f"/fragor/{kept}.atom").content.decode()
    assert told.count("<entry>") == 2
    assert entry in told  # though a step came before it
    with monkeypatch.context() as few:
        few.setattr("samtrad.portal.queries.subscriptions.ENTRIES", 1)
        assert client.get(f"/fragor/{kept}.atom").content.decode().count("<entry>") == 1
    actions.merge(matter_with("alarm-1"), matter_with("bridge-2"), keeper)
    for form in ("atom", "ics", "json"):
        answer = client.get(f"/fragor/{gone}.{form}")
        assert (answer.status_code, answer["Location"]) == (302, f"/fragor/{kept}.{form}")
        assert client.get(f"/fragor/finnsinte.{form}").status_code == 404
