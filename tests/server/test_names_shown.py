"""Who is named: by the policy that was in force when a document was published, everywhere on pages and in data alike."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.documents.actions import receive
from samtrad.documents.models import Document
from samtrad.documents.states import Way
from samtrad.people.models import Body
from samtrad.people.policies import set_policy
from samtrad.people.states import NamesShown
from samtrad.pipeline.follow import follow
from samtrad.pipeline.followers import FOLLOWERS
from samtrad.register.actions import enter
from samtrad.register.models import Attendance, Decision, Item, Meeting
from samtrad.register.named import EVERYBODY, NOBODY, Names, persons_in
from samtrad.register.publication import Terms, publish
from server.conftest import records

pytestmark = [pytest.mark.django_db, pytest.mark.once]
UNNAMED = ("Sandhage", "Storvik", "Solvang", "Kallby", "Almskog", "Rörström")
"""Officers, people who are spoken of, and one who was not there. Those who moved and voted with their party are elected."""
MINUTES = """Fagerheds kommun
Socialnämnden
PROTOKOLL
Sammanträdesdatum 2025-03-11
Plats Kommunhuset

Beslutande
Karin Ahl (S), ordförande
Nils Aspman (C)
Ulla Björk (M), ersätter Henning Kallby (M)

Övriga närvarande
Leila Sandhage, socialchef
Hjalmar Storvik, ekonom § 22
Berit Solvang, sekreterare

Sekreterare Berit Solvang
Justerare Nils Aspman

§ 21 Avtal om färdtjänst
Dnr SN 2025/14
Föredragande: Leila Sandhage
Jäv
Hjalmar Storvik anmäler jäv.

Yrkanden
Nils Aspman (C) yrkar bifall till förslaget.
Pelle Granhult (KD) yrkar avslag.

Omröstning
Ja röstar: Karin Ahl (S), Nils Aspman (C).
Nej röstar: Asta Lindmo (M).

Omröstningen ger 2 ja-röster och 1 nej-röst.

Beslut
Socialnämnden beslutar att godkänna avtalet.
Socialnämnden beslutar att ge Tove Almskog i uppdrag att skriva till regionen senast den 1 maj 2025.

Reservation
Asta Lindmo (M) reserverar sig mot beslutet.

Beslutet skickas till
Ekonomichefen
Ylva Rörström

§ 22 Budget
Beslut
Socialnämnden beslutar att godkänna budgeten.
"""
_NAMED = ("chair", "secretaries", "certifiers", "sent_to")
"""Fields whose text is a name."""
QUOTED = frozenset({"text", "heading", "task", "title", "subject"})
"""What quotes the document's own words, which are whole."""


def entered(told: str = MINUTES, name: str = "protokoll.txt") -> Document:
    document = receive(told.encode(), name, Way.COMMAND).document
    enter(document, records(name, told.encode()), "test 1")
    return Document.objects.get(pk=document.pk)


def settled() -> None:
    while follow(FOLLOWERS):
        pass


def strings(value: Any, at: str = "") -> Iterator[tuple[str, str]]:
    """Every string of some data with the name of the field that it is in; an index says nothing."""
    if isinstance(value, str):
        yield at, value
    elif isinstance(value, list):
        for one in value:
            yield from strings(one, at)
    elif isinstance(value, dict):
        for name, one in value.items():
            yield from strings(name, at)
            yield from strings(one, at if name == "text" and at in _NAMED else name)


def pages(meeting: Meeting) -> list[str]:
    """The data of every page that tells of a meeting."""
    of = f"/moten/{meeting.slug}"
    items = [f"{of}/punkt/{one.ordinal + 1}.json" for one in Item.objects.filter(meeting=meeting)]
    decisions = [f"{of}/beslut/{one.ordinal + 1}.json" for one in Decision.objects.filter(meeting=meeting)]
    body = f"/organ/{meeting.body.slug}.json"
    return [f"{of}.json", *items, *decisions, body, "/start.json", "/beslut.json", "/moten.json", "/personer.json", "/organisationer.json", "/kallor.json"]


def named(client: Client, urls: list[str]) -> set[tuple[str, str, str]]:
    """Where those who may not be named are named: address, field and name."""
    found = set()
    for url in urls:
        answer = client.get(url)
        assert answer.status_code == 200, url
        found |= {(url, at, name) for at, said in strings(answer.json()) if at not in QUOTED for name in UNNAMED if name in said}
    return found


def policy(names: NamesShown, by: User) -> None:
    body = Body.objects.get(name="Socialnämnden")
    Role.objects.get_or_create(user=by, name=RoleName.SECRETARY, body=body.pk)
    set_policy(body, "KL 8:13", None, names, by, indexable=False)


def test_where_elected_persons_alone_are_named_no_value_names_another(client: Client, maja: User) -> None:
    document = entered()
    policy(NamesShown.ELECTED, maja)
    publish(document, maja, Terms("KL 8:13"))
    settled()
    meeting = Meeting.objects.get()
    urls = [*pages(meeting), f"/dokument/{document.address}/1/uppgifter.json"]
    assert named(client, urls) == set()
    told = client.get(f"/moten/{meeting.slug}/punkt/1.json").json()
    assert [one["by"] for one in told["item"]["proposals"]] == [["Nils Aspman"], ["Pelle Granhult"]]
    assert [name for name, _ in told["item"]["votes"][0]["ballots"]] == ["Karin Ahl", "Nils Aspman", "Asta Lindmo"]
    assert [one["text"] for one in told["sent_to"]] == ["Ekonomichefen"]
    assert [(one["responsible"], one["is_unnamed"]) for one in told["tasks"]] == [("", True)]
    assert "Den ansvariga namnges inte" in client.get(f"/moten/{meeting.slug}/punkt/1/").content.decode()
    assert client.get(f"/moten/{meeting.slug}.json").json()["present"]["unnamed"] == 3


def test_the_policy_at_publication_holds_until_it_is_published_anew(client: Client, maja: User) -> None:
    """Whoever sets a policy is told that it holds for what is published from then on."""
    document = entered()
    policy(NamesShown.AS_MINUTES, maja)
    publish(document, maja, Terms("KL 8:13"))
    settled()
    urls = pages(Meeting.objects.get())
    before = named(client, urls)
    assert {name for _, _, name in before} == set(UNNAMED)
    policy(NamesShown.ELECTED, maja)
    settled()
    assert named(client, urls) == before
    publish(document, maja, Terms("KL 8:13"))
    settled()
    assert named(client, urls) == set()
    policy(NamesShown.AS_MINUTES, maja)
    assert named(client, urls) == set()
    assert not Attendance.objects.public().filter(person__is_elected=False).exists()


def test_who_is_named_in_what_stands_for_someone() -> None:
    names = Names(["Karin Ahl", "Nils-Erik Aspman"])
    for said in ("Karin Ahl", "Karin Ahl (S)", "ordföranden Karin Ahl", "Karin Ahl och Nils-Erik Aspman", "Ahl", "Socialnämnden", "Region Mellanbygden"):
        assert names.told(said), said
    for said in (
        "Ekonomichefen",
        "Moderaterna",
        "Centerpartiet och Liberalerna",
        "Fagerheds kommun",
        "socialchefen",
        "(S)",
        "Alla",
        "kommunstyrelsens arbetsutskott",
    ):
        assert names.told(said), said
    for said in ("Eva Holm", "Karin Ahl, Eva Holm", "socialchefen Eva Holm", "Holm", "Eva", "samordnare Eva Holm, Fagerheds kommun"):
        assert not names.told(said), said
    assert EVERYBODY.told("Eva Holm")
    assert not NOBODY.told("Karin Ahl")
    assert NOBODY.told("Kommunstyrelsen")
    assert names.of(["Karin Ahl", "Eva Holm", "Moderaterna"]) == ["Karin Ahl", "Moderaterna"]
    assert persons_in("Socialchef Eva Holm tillsammans med Bo Ek") == ["Eva Holm", "Bo Ek"]
    assert not names.sentence("Eva Holm står två gånger i närvarolistan.")
    assert names.sentence("Karin Ahl står två gånger i närvarolistan.")
