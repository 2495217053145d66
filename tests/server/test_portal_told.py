"""What pages tell of the register: one count for one thing, items taken off the agenda, whom a decision is sent to, doubts with their words."""

from __future__ import annotations

import pytest
from django.test import Client

from samtrad.access.models import User
from samtrad.documents.actions import receive
from samtrad.documents.models import Document
from samtrad.documents.states import Way
from samtrad.pipeline.follow import follow
from samtrad.pipeline.followers import FOLLOWERS
from samtrad.portal.dropped import DROPPED, act_of
from samtrad.register.actions import enter
from samtrad.register.models import Decision, Meeting
from samtrad.register.publication import Terms, publish
from server.conftest import records

pytestmark = [pytest.mark.django_db, pytest.mark.once]
MINUTES = """Fagerheds kommun
Socialnämnden
PROTOKOLL
Sammanträdesdatum 2025-03-11

Närvarande
Karin Ahl (S), ordförande
Nils Aspman (C)

§ 21 Nya bussar
Ärendet utgår.

§ 22 Avtal om färdtjänst
Beslut
Socialnämnden beslutar att godkänna avtalet.

Beslutet skickas till
Ekonomichefen
Region Mellanbygden

§ 23 Budget
Beslut
Socialnämnden beslutar att bordlägga ärendet.
"""
EXTRACT = """Fagerheds kommun
Socialnämnden
PROTOKOLLSUTDRAG
Sammanträdesdatum 2025-05-13

§ 41 Hyra av lokaler
Beslut
Socialnämnden beslutar att godkänna hyran.
"""


def shown(told: str, name: str, by: User) -> Document:
    document = receive(told.encode(), name, Way.COMMAND).document
    enter(document, records(name, told.encode()), "test 1")
    publish(document, by, Terms("KL 8:13"))
    while follow(FOLLOWERS):
        pass
    return document


def test_meetings_are_counted_once(client: Client, maja: User) -> None:
    shown(MINUTES, "protokoll.txt", maja)
    shown(EXTRACT, "utdrag.txt", maja)
    assert Meeting.objects.public().count() == 2
    read = client.get("/kallor.json").json()["totals"]["read"]
    assert read == 1
    assert client.get("/sok.json?q=zebra").json()["meetings"] == read
    assert "<b>1</b> läst möte</li>" in client.get("/kallor/").content.decode()
    assert "<b>1</b> meeting read</li>" in client.get("/en/kallor/").content.decode()
    assert f"Vi har läst {read} möte" in client.get("/sok?q=zebra").content.decode()


DROPPED_ONES = (
    ("defer", "Ärendet utgår."),
    ("other", "Ärendet utgår."),
    ("defer", "Socialnämnden beslutar att ärendet utgår från dagordningen"),
    ("defer", "Ärendet utgår ur föredragningslistan och tas upp vid nästa sammanträde."),
    ("defer", "Ärendet om nya bussar utgår, då underlag saknas."),
    ("other", "Punkten utgick."),
    ("defer", "Utgår"),
    ("defer", "§ 14 utgår."),
    ("amend", "Ärendet stryks från dagordningen."),
    ("approve", "Punkten lyfts ut från dagens sammanträde."),
)
STANDING = (
    ("defer", "Ärendet bordläggs."),
    ("defer", "Ersättning utgår."),
    ("defer", "att skjuta upp frågan om när bidraget utgår."),
    ("other", "Frågan utgår från barnets bästa."),
    ("note", "Ärendet utgår."),
    ("approve", "Stycket stryks från avtalet."),
)


def test_what_is_taken_off_the_agenda(maja: User) -> None:
    """Pages and the database say the same."""
    shown(EXTRACT, "utdrag.txt", maja)
    decision = Decision.objects.get()
    for told in (*DROPPED_ONES, *STANDING):
        kind, text = told
        assert act_of(kind, text) == ("drop" if told in DROPPED_ONES else kind), text
        Decision.objects.update(type=kind, text=text)
        assert Decision.objects.filter(DROPPED, pk=decision.pk).exists() == (told in DROPPED_ONES), text


def test_an_item_taken_off_is_no_news_and_says_so(client: Client, maja: User) -> None:
    shown(MINUTES, "protokoll.txt", maja)
    told = client.get("/start.json").json()["decisions"]
    assert [one["number"] for one in told] == ["23", "22"]
    meeting = Meeting.objects.get()
    page = client.get(f"/moten/{meeting.slug}/punkt/1/").content.decode()
    assert "Utgår</span>" in page
    assert "Skjuter upp" not in page
    assert "Skjuter upp" in client.get(f"/moten/{meeting.slug}/punkt/3/").content.decode()
    assert "Taken off the agenda" in client.get(f"/en/moten/{meeting.slug}/punkt/1/").content.decode()


def test_whom_a_decision_is_sent_to(client: Client, maja: User) -> None:
    document = shown(MINUTES, "protokoll.txt", maja)
    meeting = Meeting.objects.get()
    number = Decision.objects.get(item__number="22").ordinal + 1
    for path in ("punkt/2", f"beslut/{number}"):
        page = client.get(f"/moten/{meeting.slug}/{path}/").content.decode()
        assert "Beslutet skickas till" in page
        told = client.get(f"/moten/{meeting.slug}/{path}.json").json()["sent_to"]
        assert [one["text"] for one in told] == ["Ekonomichefen", "Region Mellanbygden"]
        assert all(document.address in one["proof"]["url"] for one in told)
    assert "Beslutet skickas till" not in client.get(f"/moten/{meeting.slug}/punkt/3/").content.decode()
