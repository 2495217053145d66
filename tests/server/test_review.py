"""The review page without script: doubts as forms, corrections, what is added and removed, undone; and who may."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.documents.actions import receive
from samtrad.documents.choices import choices
from samtrad.documents.models import Doubt, Reading, Settlement
from samtrad.documents.settled import effective
from samtrad.documents.states import DoubtState, SettlementKind, Way
from samtrad.register.actions import enter
from samtrad.register.models import Meeting
from samtrad.workspace.review import did
from server.conftest import records
from server.minutes_in_doubt import NAME, NOTES

pytestmark = [pytest.mark.django_db, pytest.mark.once]


@pytest.fixture
def reading(maja: User) -> Reading:
    document = receive(NOTES.encode(), NAME, Way.PAGE, maja).document
    (meeting,) = enter(document, records(NAME, NOTES.encode()), "test 1")
    Role.objects.create(user=maja, name=RoleName.SECRETARY, body=meeting.body_id)
    return Reading.objects.select_related("document").get(document=document)


@pytest.fixture
def signed_in(client: Client, maja: User) -> Client:
    client.force_login(maja)
    return client


def url(reading: Reading, query: str = "") -> str:
    return f"/arbete/granska/{reading.document.address}/1/{query}"


def send(client: Client, reading: Reading, **told: object) -> str:
    answer = client.post(f"{url(reading)}avgor", told, follow=True)
    assert answer.status_code == 200
    return answer.content.decode()


def doubt_of(reading: Reading, code: str, words: str = "") -> Doubt:
    return next(one for one in reading.doubts.filter(code=code) if words in reading.string[one.spans[0][0] : one.spans[0][1]])


def test_doubts_stand_beside_the_document_most_consequential_first(signed_in: Client, reading: Reading) -> None:
    page = signed_in.get(url(reading)).content.decode()
    asked = re.findall(r'<form class="doubt stack" id="d(\d+)"', page)
    weights = [Doubt.objects.get(pk=one).weight for one in asked]
    assert weights == sorted(weights, reverse=True)
    assert len(asked) == reading.doubts.count() == 6
    assert 'class="hit unsure is-A"' in page


def test_never_more_than_seven_at_once(signed_in: Client, reading: Reading) -> None:
    for number in range(40, 60):
        Doubt.objects.create(reading=reading, number=number, code="items.missing", message=f"Fråga {number}", weight=60)
    page = signed_in.get(url(reading)).content.decode()
    assert page.count('<form class="doubt stack"') == 7
    assert "19 till kommer" in page


def test_an_answer_settles_the_date_and_what_was_read_from_the_same_words(signed_in: Client, reading: Reading) -> None:
    doubt = doubt_of(reading, "date.weekday", "7 mars")
    found = choices(doubt, reading.minutes)
    assert [one.value for one in found] == ["2025-03-07", "2024-03-07", "2025-03-06"]
    shown = send(signed_in, reading, doubt=doubt.pk, choice=3, act="preview")
    assert "<ins" in shown
    assert doubt_of(reading, "date.weekday", "7 mars").state == DoubtState.OPEN
    send(signed_in, reading, doubt=doubt.pk, choice=3, act="settle")
    assert effective(reading).next_sittings[0].date == "2025-03-06"
    doubt.refresh_from_db()
    assert doubt.state == DoubtState.SETTLED


def test_another_day_than_those_proposed(signed_in: Client, reading: Reading) -> None:
    doubt = doubt_of(reading, "date.weekday", "14 november")
    assert "ifyllt" in send(signed_in, reading, doubt=doubt.pk, choice="other", act="settle")
    assert "kan inte stå" in send(signed_in, reading, doubt=doubt.pk, choice="other", value="2024-02-31", act="settle")
    send(signed_in, reading, doubt=doubt.pk, choice="other", value="2024-11-13", act="settle")
    assert any(one.start == "2024-11-13" for one in effective(reading).dates)


def test_one_of_two_spellings_or_two_people(signed_in: Client, reading: Reading) -> None:
    doubt = doubt_of(reading, "attendance.spelling")
    send(signed_in, reading, doubt=doubt.pk, choice=2, act="settle")
    assert "Jonny Svedmark" in [one.name for one in effective(reading).attendance]
    act = Settlement.objects.get(doubt=doubt).act
    send(signed_in, reading, undo=str(act), act="undo")
    send(signed_in, reading, doubt=doubt.pk, choice=3, act="settle")
    assert {"Jonny Svedmark", "Johnny Svedmark"} <= {one.name for one in effective(reading).attendance}


def test_a_position_that_was_only_proposed(signed_in: Client, reading: Reading) -> None:
    doubt = doubt_of(reading, "decision.position_proposed")
    send(signed_in, reading, doubt=doubt.pk, choice=2, act="settle")
    assert "proposed" in [one.status for one in effective(reading).decisions]
    assert Meeting.objects.get().decisions.filter(status="proposed").exists()


def test_who_presented_was_there(signed_in: Client, reading: Reading) -> None:
    doubt = doubt_of(reading, "presenter.unlisted")
    send(signed_in, reading, doubt=doubt.pk, choice=2, act="settle")
    assert Meeting.objects.get().attendances.filter(name="Pelle Granhult", capacity="presenter").exists()


def test_what_cannot_be_known_is_undone_like_all_else(signed_in: Client, reading: Reading) -> None:
    doubt = doubt_of(reading, "items.missing")
    page = send(signed_in, reading, doubt=doubt.pk, act="unknowable")
    assert "Går inte att veta: " in page
    act = Settlement.objects.get(doubt=doubt).act
    send(signed_in, reading, undo=str(act), act="undo")
    doubt.refresh_from_db()
    assert doubt.state == DoubtState.OPEN
    assert "redan ångrat" in send(signed_in, reading, undo=str(act), act="undo")


def test_choosing_nothing_changes_nothing(signed_in: Client, reading: Reading) -> None:
    doubt = doubt_of(reading, "presenter.unlisted")
    assert "Välj en läsning" in send(signed_in, reading, doubt=doubt.pk, act="settle")
    assert not Settlement.objects.exists()


def test_a_value_is_corrected_with_the_words_that_prove_it(signed_in: Client, reading: Reading) -> None:
    page = signed_in.get(url(reading, "?ratta=/attendance/1")).content.decode()
    assert 'value="Henning Kallby"' in page
    told = {
        "pointer": "/attendance/1",
        "name": "Henning Kallby",
        "party": "KD",
        "organisation": "Ekvad",
        "title": "",
        "capacity": "member",
        "presence": "present",
    }
    send(signed_in, reading, act="correct", words="Henning Kallby (M), Ekvad", **told)
    one = Settlement.objects.get()
    assert (one.pointer, one.value) == ("/attendance/1/party", "KD")
    assert reading.string[one.spans[0][0] : one.spans[0][1]] == "Henning Kallby (M), Ekvad"
    assert "samma värde" in send(signed_in, reading, act="correct", **told)


def test_words_are_looked_up_and_must_be_there_once(signed_in: Client, reading: Reading) -> None:
    told = {"act": "add", "list": "attendance", "name": "Ida Ek", "capacity": "guest", "presence": "present"}
    assert "står inte i dokumentet" in send(signed_in, reading, words="Ida Ek", **told)
    assert "på flera ställen" in send(signed_in, reading, words="Rörbacka", **told)
    send(signed_in, reading, words="Elva kommuner   har svarat", **told)
    added = effective(reading).attendance
    one = next(one for one in added if one.name == "Ida Ek")
    assert reading.string[one.span[0] : one.span[1]] == "Elva kommuner har svarat"


@pytest.mark.parametrize(
    ("told", "field", "expected"),
    [
        ({"list": "items", "number": "4", "heading": "Övrigt"}, "items", "Övrigt"),
        ({"list": "decisions", "text": "att bordlägga ärendet", "type": "defer", "status": "made"}, "decisions", "att bordlägga ärendet"),
        ({"list": "assignments", "task": "Ta fram förslag", "responsible": "Kansliet", "due/end": "2025-02-03"}, "assignments", "Ta fram förslag"),
        ({"list": "sittings", "date": "2024-12-06", "start": "09:00"}, "sittings", "2024-12-06"),
    ],
)
def test_what_was_missed_is_added_with_words_or_without(signed_in: Client, reading: Reading, told: dict[str, str], field: str, expected: str) -> None:
    send(signed_in, reading, act="add", words="Elva kommuner har svarat", **told)
    send(signed_in, reading, act="add", **{**told, next(key for key in told if told[key] == expected): f"{expected}"})
    values = [getattr(one, next(key for key in told if told[key] == expected)) for one in getattr(effective(reading), field)]
    assert values.count(expected) == 2


def test_what_is_wrong_is_removed(signed_in: Client, reading: Reading) -> None:
    before = [one.name for one in effective(reading).attendance]
    send(signed_in, reading, act="remove", pointer="/attendance/1")
    assert [one.name for one in effective(reading).attendance] == [name for name in before if name != "Henning Kallby"]
    assert "Deltagare togs bort" in signed_in.get(url(reading)).content.decode()


def test_a_day_that_changes_tells_what_follows(signed_in: Client, reading: Reading) -> None:
    told = {"pointer": "/sittings/0", "date": "2024-12-06", "start": "13:00", "end": "15:30", "place": "Regionens hus, Mellansund"}
    answer = signed_in.post(f"{url(reading)}avgor", {"act": "correct", "preview": "1", **told}, headers={"X-Requested-With": "fetch"}).content.decode()
    assert "3 beslut byter dag" in answer
    assert "6 december 2024</ins>" in answer
    wrong = signed_in.post(f"{url(reading)}avgor", {"act": "correct", "preview": "1", **told, "date": "x"}, headers={"X-Requested-With": "fetch"})
    assert "kan inte stå" in wrong.content.decode()
    assert str(Meeting.objects.get().first_day) == "2024-12-05"
    send(signed_in, reading, act="correct", **told)
    assert str(Meeting.objects.get().first_day) == "2024-12-06"


def test_only_those_who_may_see_and_settle(client: Client, reading: Reading) -> None:
    assert client.get(url(reading)).status_code == 302
    other = User.objects.named("Olle")
    client.force_login(other)
    assert client.get(url(reading)).status_code == 404
    assert client.post(f"{url(reading)}avgor", {"act": "remove", "pointer": "/attendance/0"}).status_code == 404
    Role.objects.create(user=other, name=RoleName.MEMBER, body=reading.document.scope)
    assert client.get(url(reading)).status_code == 403
    assert client.post(f"{url(reading)}avgor", {"act": "remove", "pointer": "/attendance/0"}).status_code == 403
    assert not Settlement.objects.exists()


def test_the_queue_tells_what_waits_where(signed_in: Client, reading: Reading) -> None:
    page = signed_in.get("/arbete/reda-ut/").content.decode()
    assert f'href="{url(reading)}"' in page
    assert "6 uppgifter" in page
    assert "Samrådsorganet i Mellanbygden" in page
    assert "Inget väntar" in signed_in.get("/arbete/reda-ut/?organ=999999").content.decode()
    outsider = Client()
    outsider.force_login(User.objects.named("Olle"))
    assert "Samrådsorganet" not in outsider.get("/arbete/reda-ut/").content.decode()


@pytest.mark.parametrize("path", ["/arbete/", "/arbete/reda-ut/", "/arbete/kon/", "/arbete/lagg-in/"])
def test_pages_are_in_two_languages_and_for_the_signed_in(client: Client, signed_in: Client, reading: Reading, path: str) -> None:
    assert signed_in.get(path).status_code == 200
    assert 'lang="en"' in signed_in.get(f"/en{path}").content.decode()
    assert Client().get(path).status_code == 302


@pytest.mark.parametrize(
    ("pointer", "was", "value", "told"),
    [
        ("/items/5/presenters/1", {"presenters": ["Asta Lindmo", "Ekvads kommun"]}, "Tove Almskog", "Föredragande: Ekvads kommun blev Tove Almskog"),
        ("/items/5/presenters/2", {"presenters": ["Asta Lindmo"]}, "Tove Almskog", "Föredragande: – blev Tove Almskog"),
        ("/assignments/0/due/end", {"due": {"end": "2025-03-07"}}, "2025-03-14", "Senast: 7 mars 2025 blev 14 mars 2025"),
        ("/assignments/0/due/end", {"due": None}, "2025-03-14", "Senast: – blev 14 mars 2025"),
        ("/votes/0/no", {"no": 2}, 2, "Stämmer: Nej-röster 2"),
    ],
)
def test_what_was_settled_is_told_with_what_it_was(pointer: str, was: dict[str, object], value: str | int, told: str) -> None:
    assert did(Settlement(kind=SettlementKind.SET, pointer=pointer, was=was, value=value)) == told
