"""A meeting held through its pages: an informal one in a light flow, one under Kommunallagen whole; who may; two who write at once."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.followup.models import Task
from samtrad.meetings.actions import bodies, minutes
from samtrad.meetings.models import RunMeeting
from samtrad.meetings.queries.composed import composed
from samtrad.people.models import Body
from samtrad.people.states import BodyKind, Numbering, Regime
from samtrad.pipeline.worker import come_up
from samtrad.register.publication import Terms, publish
from server.run_meetings import World, body_of, world

pytestmark = [pytest.mark.django_db, pytest.mark.once]


class Hall:
    """A meeting's pages, and the forms on them."""

    def __init__(self, client: Client, run: World) -> None:
        self.client, self.run = client, run
        self.room = f"/arbete/moten/{run.meeting.address}/rummet/"
        Role.objects.create(user=run.by, name=RoleName.SECRETARY, body=run.body.pk)
        client.force_login(run.by)

    def at(self, title: str) -> str:
        return f"{self.room}{self.run.item(title).pk}/"

    def key(self, name: str) -> int:
        return self.run.who(name).pk

    def does(self, path: str, act: str, status: int = 302, /, **form: Any) -> str:
        """What a form is answered; where it was done, the page after."""
        answer = self.client.post(path, {"act": act, **form})
        assert answer.status_code == status, (path, act, form, re.findall(r'role="alert"[^>]*>(.*?)</p>', answer.content.decode()))
        return self.client.get(answer["Location"]).content.decode() if status == 302 else answer.content.decode()

    def opened(self, *absent: str) -> None:
        """Everybody who is expected is here but some, and the meeting is opened."""
        self.does(self.room, "all")
        for name in absent:
            self.does(self.room, "out", person=self.key(name))
        self.does(self.room, "open", chair=self.key("Mira Dal"), secretary=self.key("Eva Rask"))


def clauses(*rows: dict[str, str]) -> dict[str, list[str]]:
    """Rows of the form of a decision."""
    names = ("text", "type", "addressee", "responsible", "due")
    return {f"clause_{name}": [row.get(name, "") for row in rows] for name in names}


def network() -> Body:
    return body_of(BodyKind.NETWORK, Regime.INFORMAL, Numbering.MEETING, certifies=False, slug="natverket", name="Nätverket")


def test_an_informal_meeting_in_a_light_flow(client: Client) -> None:
    hall = Hall(client, world(network(), titles={"Lägesrunda": "notera informationen", "Utbildning": "ta fram en plan"}))
    assert "Rut Å" in hall.does(hall.room, "guest", name="Rut Å", capacity="guest")
    hall.opened("Nina Ask")
    first, second = hall.at("Lägesrunda"), hall.at("Utbildning")
    page = hall.does(first, "take_up")
    assert "<summary>Förslag och omröstning" in page
    assert "Beslutför" not in page
    hall.does(first, "insert", part="deliberation", seen=0, text="Alla berättar.", more="Mira Dal informerar om läget.")
    hall.does(first, "ask", person=hall.key("Olle Ek"))
    turn = hall.run.item("Lägesrunda").speakers.get().pk
    assert "talar sedan" in hall.does(first, "give", row=turn)
    hall.does(first, "end", row=turn)
    hall.does(first, "as_proposed")
    assert second in client.post(first, {"act": "settle"})["Location"]
    told = {"text": "uppdra åt kansliet att ta fram en utbildning", "responsible": "Sara Lund", "due": "2026-05-04"}
    wrong = hall.does(second, "decide", 422, **clauses({**told, "due": "snart"}))
    assert 'value="uppdra åt kansliet att ta fram en utbildning"' in wrong
    hall.does(second, "decide", **clauses(told, {}))
    hall.does(second, "settle")
    assert "Öppna mötet igen" in hall.does(hall.room, "close")
    meeting = RunMeeting.objects.get()
    assert meeting.state == "closed"
    text = composed(meeting).text
    assert "Alla berättar." in text
    assert "Mira Dal informerar om läget." in text
    assert "Sara Lund: uppdra åt kansliet att ta fram en utbildning, senast den 4 maj 2026" in text


def test_a_decided_clause_opens_an_assignment(client: Client) -> None:
    run = world(network(), titles={"Utbildning": "uppdra åt kansliet att ta fram en utbildning"})
    hall = Hall(client, run)
    hall.opened()
    here = hall.at("Utbildning")
    hall.does(here, "take_up")
    hall.does(here, "decide", **clauses({"text": "uppdra åt kansliet att ta fram en utbildning", "responsible": "Sara Lund", "due": "2026-05-04"}))
    hall.does(here, "settle")
    hall.does(hall.room, "close")
    run.meeting.refresh_from_db()
    minutes.draft(run.meeting, run.by, run.now(90))
    publish(minutes.enter_notes(run.meeting, run.by), run.by, Terms("Organets policy"))
    come_up()
    task = Task.objects.get()
    assert (str(task.due), task.state) == ("2026-05-04", "open")


def test_a_meeting_under_the_law(client: Client) -> None:
    hall = Hall(client, world(titles={"Budget": "anta budgeten", "Val": "utse Mira Dal till ordförande", "Plan": "anta planen"}))
    budget, vote, plan = hall.at("Budget"), hall.at("Val"), hall.at("Plan")
    hall.does(hall.room, "in", person=hall.key("Mira Dal"))
    assert "Fullmäktige har inte" in hall.does(hall.room, "remote", 422, person=hall.key("Olle Ek"))
    hall.does(hall.room, "open", chair=hall.key("Mira Dal"), secretary=hall.key("Eva Rask"))
    assert "För få tjänstgör" in hall.does(budget, "take_up", 422)
    for name in ("Olle Ek", "Sara Lund", "Ivar Berg", "Per Holm", "Ulla Sten"):
        hall.does(budget, "in", person=hall.key(name))
    page = hall.does(budget, "take_up")
    assert "Beslutför: 5 tjänstgör, minst 3 behövs" in page
    assert re.search(r"<b>Per Holm</b>.*?Tjänstgör</b> för Nina Ask", page, re.DOTALL)
    page = hall.does(budget, "jav", person=hall.key("Ivar Berg"), ground="party", left_room="1")
    assert "Part eller närstående" in page
    assert re.search(r"<b>Ulla Sten</b>.*?Tjänstgör</b> för (?:Ivar Berg|Nina Ask)", page, re.DOTALL)
    assert "Olle Fel" in hall.does(budget, "motion", 422, kind="counter", mover=["Olle Fel", ""], text="att höja budgeten")
    page = hall.does(budget, "motion", kind="counter", mover=["Olle Ek (M)", ""], text="att höja budgeten")
    assert "Huvudförslag" in page
    assert "Nej: bifall till Olle Eks yrkande" in page
    hall.does(budget, "yes")
    hall.does(budget, "put_again")
    ways = {"Mira Dal": "yes", "Per Holm": "yes", "Olle Ek": "no", "Sara Lund": "no", "Ulla Sten": "abstain"}
    page = hall.does(budget, "vote", **{f"b{hall.key(name)}": how for name, how in ways.items()})
    assert "Ordförandens utslagsröst avgjorde" in page
    assert 'value="anta budgeten"' in page
    hall.does(budget, "decide", **clauses({"text": "anta budgeten"}))
    hall.does(budget, "decline", person=hall.key("Ulla Sten"))
    assert "kan inte reservera sig" in hall.does(budget, "reserve", 422, person=hall.key("Ulla Sten"), kind="reservation")
    hall.does(budget, "decline_not", row=hall.run.item("Budget").declined.get().pk)
    page = hall.does(budget, "reserve", person=hall.key("Olle Ek"), kind="reservation", text="För lite pengar.")
    assert "För lite pengar." in page
    hall.does(budget, "settle")
    assert "För få har begärt" in hall.does(vote, "take_up") + hall.does(vote, "put_off", 422, way="table", asked=[hall.key("Olle Ek")])
    assert "Något saknas" in hall.does(vote, "about", 422, title="", subject="election")
    hall.does(vote, "about", title="Val", subject="election")
    hall.does(vote, "motion", kind="counter", mover=["Sara Lund", ""], text="att utse Olle Ek")
    assert "lotten" in hall.does(vote, "secret", 422, yes_count="2", no_count="2")
    assert "Lotten avgjorde" in hall.does(vote, "secret", yes_count="2", no_count="2", lot="no")
    hall.does(vote, "decide", **clauses({"text": "utse Olle Ek till ordförande"}))
    hall.does(vote, "settle")
    assert "Plan" in hall.does(hall.room, "close", 422)
    hall.does(plan, "take_up")
    hall.does(plan, "put_off", way="remit", carried="1", reasons="Kostnaden saknas.")
    hall.does(hall.room, "certifiers", certifier=[hall.key("Olle Ek")])
    assert "Närvaro punkt för punkt" in hall.does(hall.room, "close")
    text = composed(RunMeeting.objects.get()).text
    for words in (
        "2 ja-röster mot 2 nej-röster",
        "Lotten avgör",
        "återremittera ärendet",
        "För lite pengar.",
        ", ersätter Nina Ask",
    ):
        assert words in text, words


def test_who_may(client: Client) -> None:
    run = world().opened()
    item = run.taken_up()
    room = f"/arbete/moten/{run.meeting.address}/rummet/"
    screen = f"/arbete/moten/{run.meeting.address}/skarm/"
    assert client.get(screen).status_code == 302
    assert client.post(f"{room}{item.pk}/spara/").status_code == 302
    member = User.objects.named("Nina Ask")
    Role.objects.create(user=member, name=RoleName.MEMBER, body=run.body.pk)
    client.force_login(member)
    assert "Budget" in client.get(screen).content.decode()
    assert [client.get(path).status_code for path in (room, f"{room}{item.pk}/")] == [403, 403]
    assert [client.post(path, {"part": "note", "text": "x"}).status_code for path in (f"{room}{item.pk}/spara/", f"{room}har/")] == [403, 403]
    other = User.objects.named("Annan")
    Role.objects.create(user=other, name=RoleName.SECRETARY, body=network().pk)
    client.force_login(other)
    assert [client.get(path).status_code for path in (room, f"{room}{item.pk}/", screen)] == [404, 404, 404]
    assert client.post(f"{room}{item.pk}/spara/", {"part": "note", "text": "x"}).status_code == 404
    assert item.texts.count() == 0


def test_two_who_write_see_each_other(client: Client) -> None:
    run = world().opened()
    item = run.taken_up()
    room = f"/arbete/moten/{run.meeting.address}/rummet/"
    second = User.objects.named("Tove Lind")
    Role.objects.create(user=second, name=RoleName.SECRETARY, body=run.body.pk)
    other = Client()
    Role.objects.create(user=run.by, name=RoleName.SECRETARY, body=run.body.pk)
    client.force_login(run.by)
    other.force_login(second)

    def saves(who: Client, seen: int, text: str, status: int = 200) -> dict[str, Any]:
        answer = who.post(f"{room}{item.pk}/spara/", {"part": "note", "seen": seen, "text": text})
        assert answer.status_code == status
        told: dict[str, Any] = json.loads(answer.content)
        return told

    assert saves(client, 0, "En rad.\n\nEn till.")["version"] == 1
    saves(other, 1, "En rad.\n\nEn till.\nOch en.")
    assert saves(client, 1, "Första raden.\n\nEn till.")["text"] == "Första raden.\n\nEn till.\nOch en."
    clash = saves(other, 2, "Annan rad.\n\nEn till.\nOch en.", 409)
    assert (clash["clash"], clash["version"], clash["by"]) == (True, 3, "Eva Rask")
    assert "Mötet är slut" not in saves(other, 9, "x", 422)["error"]
    other.post(f"{room}har/", {"item": item.pk})
    told = json.loads(client.post(f"{room}har/", {"item": item.pk, "seen_note": 1}).content)
    assert told["others"] == [{"name": "Tove Lind", "where": "§ 1 Budget", "same": True}]
    assert told["parts"]["note"]["version"] == 3
    assert not json.loads(client.post(f"{room}har/", {"item": item.pk, "seen_note": 3}).content)["parts"]
    page = client.get(f"{room}{item.pk}/").content.decode()
    assert "En text som krockade och väntar" in page
    assert item.texts.filter(clashes=True).count() == 1


def test_saving_is_not_asked_too_often(client: Client, settings: Settings) -> None:
    settings.RATES = {**settings.RATES, "upload": (1, 60)}
    run = world().opened()
    Role.objects.create(user=run.by, name=RoleName.SECRETARY, body=run.body.pk)
    client.force_login(run.by)
    path = f"/arbete/moten/{run.meeting.address}/rummet/{run.taken_up().pk}/spara/"
    assert [client.post(path, {"part": "note", "seen": at, "text": f"{at}"}).status_code for at in range(3)] == [200, 200, 200]


def test_the_screen_tells_what_is_new(client: Client) -> None:
    run = world().opened()
    Role.objects.create(user=run.by, name=RoleName.SECRETARY, body=run.body.pk)
    client.force_login(run.by)
    screen = f"/arbete/moten/{run.meeting.address}/skarm/"
    page = client.get(screen).content.decode()
    version = re.search(r'data-version="(\d+)"', page)
    assert version
    assert "<noscript><meta" in page
    assert client.get(screen, {"sedan": version[1]}).status_code == 204
    run.taken_up()
    again = client.get(screen, {"sedan": version[1]})
    assert again.status_code == 200
    assert "att anta budgeten" in again.content.decode()


def test_rules_of_the_body_let_one_take_part_by_link(client: Client) -> None:
    run = world()
    bodies.set_rules(run.body, run.by, remote=True)
    hall = Hall(client, run)
    assert "på distans" in hall.does(hall.room, "remote", person=hall.key("Olle Ek"))
