"""Doubts that are alike in several documents: one answer for all that are chosen, undone as easily, and only by who may."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.audit.models import Entry
from samtrad.documents.actions import receive
from samtrad.documents.choices import choices
from samtrad.documents.models import Doubt, Reading, Settlement
from samtrad.documents.settled import effective
from samtrad.documents.states import DoubtState, Way
from samtrad.register.actions import enter
from server.conftest import records

pytestmark = [pytest.mark.django_db, pytest.mark.once]
SPELT = """Samrådsorganet i Mellanbygden

MINNESANTECKNINGAR

Tid: {0} februari 2025, kl. 13.00–15.30
Plats: Regionens hus, Mellansund

Närvarande
Leila Sandhage (L), Lillåker, ordförande
Johnny Svedmark (S), Rörbacka

Frånvarande
Jonny Svedmark (S), Rörbacka

1. Hjälpmedel över kommungränsen
En arbetsgrupp har sett över hur hjälpmedel följer med den som flyttar.

Ställningstagande
Samrådsorganet noterar informationen.
"""


@pytest.fixture
def doubts(maja: User) -> list[Doubt]:
    """The same slip of the pen in three minutes."""
    for at in (1, 2, 3):
        data = SPELT.format(at).encode()
        (meeting,) = enter(receive(data, f"protokoll-{at}.txt", Way.PAGE, maja).document, records(f"protokoll-{at}.txt", data), "test 1")
    Role.objects.create(user=maja, name=RoleName.SECRETARY, body=meeting.body_id)
    found = list(Doubt.objects.filter(code="attendance.spelling").order_by("pk"))
    assert len(found) == 3
    assert len({one.message for one in found}) == 1
    return found


@pytest.fixture
def signed_in(client: Client, maja: User) -> Client:
    client.force_login(maja)
    return client


def names(reading: Reading) -> set[str]:
    minutes = effective(Reading.objects.get(pk=reading.pk))
    return {one.name for one in (*minutes.attendance, *minutes.certifiers)}


def key_of(page: str, says: str) -> str:
    found = re.search(rf'name="answer" value="([^"]*)"[^>]*><label[^>]*><b>{says}</b>', page)
    assert found, page
    return found[1].replace("&quot;", '"')


def test_the_list_groups_what_is_alike_and_one_answer_settles_all_that_are_chosen(signed_in: Client, doubts: list[Doubt]) -> None:
    listed = signed_in.get("/arbete/reda-ut/").content.decode()
    assert listed.count('href="/arbete/reda-ut/lika/') == 1
    assert "i 3 dokument" in listed
    url = f"/arbete/reda-ut/lika/{doubts[0].pk}/"
    page = signed_in.get(url).content.decode()
    assert page.count('type="checkbox"') == 3
    assert "Ändrar uppgifter i 3 dokument" in page
    said = signed_in.post(url, {"answer": key_of(page, "Jonny Svedmark"), "doubt": [doubts[0].pk, doubts[2].pk]}, follow=True).content.decode()
    assert "Sparat på 2 ställen." in said
    assert [names(one.reading) for one in doubts] == [
        {"Jonny Svedmark", "Leila Sandhage"},
        {"Johnny Svedmark", "Leila Sandhage"},
        {"Jonny Svedmark", "Leila Sandhage"},
    ]
    assert [Doubt.objects.get(pk=one.pk).state for one in doubts] == [DoubtState.SETTLED, DoubtState.OPEN, DoubtState.SETTLED]
    assert Settlement.objects.values("act").distinct().count() == 1
    assert Entry.objects.filter(verb="settled").count() == 2
    assert "lika/" not in signed_in.get("/arbete/reda-ut/").content.decode()  # one is left, and alike with nothing
    act = Settlement.objects.first().act  # type: ignore[union-attr] # there are some
    undone = signed_in.post(url, {"undo": act}, follow=True).content.decode()
    assert "Ångrat i 2 dokument" in undone
    assert all(names(one.reading) == {"Johnny Svedmark", "Leila Sandhage"} for one in doubts)
    assert signed_in.post(url, {"undo": act}).status_code == 422


def test_only_answers_that_all_have_are_offered_and_it_may_be_unknowable(signed_in: Client, doubts: list[Doubt]) -> None:
    Doubt.objects.filter(pk=doubts[1].pk).update(candidates=["Jonny Svedmark"])
    url = f"/arbete/reda-ut/lika/{doubts[0].pk}/"
    page = signed_in.get(url).content.decode()
    assert len(choices(doubts[0], effective(doubts[0].reading))) > page.count('name="answer"') - 1
    assert "<b>Johnny Svedmark</b>" not in page
    said = signed_in.post(url, {"answer": "unknowable", "doubt": [one.pk for one in doubts]}, follow=True).content.decode()
    assert "Sparat på 3 ställen." in said
    assert {Doubt.objects.get(pk=one.pk).state for one in doubts} == {DoubtState.UNKNOWABLE}


@pytest.mark.parametrize("told", [{}, {"answer": "unknowable"}, {"answer": "nej", "doubt": "all"}, {"undo": "x"}, {"doubt": "all"}])
def test_wrong_forms_change_nothing(signed_in: Client, doubts: list[Doubt], told: dict[str, str]) -> None:
    form = {**told, "doubt": [one.pk for one in doubts]} if told.get("doubt") else told
    answer = signed_in.post(f"/arbete/reda-ut/lika/{doubts[0].pk}/", form)
    assert (answer.status_code, Settlement.objects.count()) == (422, 0)


def test_at_most_so_many_are_asked_at_once(signed_in: Client, doubts: list[Doubt], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("samtrad.workspace.alike.MOST", 2)
    url = f"/arbete/reda-ut/lika/{doubts[0].pk}/"
    page = signed_in.get(url).content.decode()
    assert page.count('type="checkbox"') == 2
    assert "1 till kommer" in page
    said = signed_in.post(url, {"answer": "unknowable", "doubt": [one.pk for one in doubts]}, follow=True).content.decode()
    assert "Sparat på 2 ställen." in said


def test_who_may_not_settle_sees_none(client: Client, doubts: list[Doubt]) -> None:
    url = f"/arbete/reda-ut/lika/{doubts[0].pk}/"
    assert client.get(url).status_code == 302
    client.force_login(User.objects.named("Någon"))
    assert client.get(url).status_code == 404
    assert client.post(url, {"answer": "unknowable", "doubt": doubts[0].pk}).status_code == 404
    assert not Settlement.objects.exists()
