"""A meeting run through its pages: planned, called, held, written, certified or approved; forms that are wrong lose nothing; who may."""

from __future__ import annotations

import re
from datetime import date

import pytest
import time_machine
from django.test import Client

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.meetings.actions import bodies
from samtrad.meetings.models import AgendaItem, RunMeeting
from samtrad.people.models import Body
from samtrad.people.states import BodyKind, Numbering, Regime
from server.run_meetings import NOW, body_of, world

pytestmark = [pytest.mark.django_db, pytest.mark.once]
NEW = {"act": "plan", "day1": "2026-03-10", "start1": "09:00", "place1": "Rådhuset"}


def told(client: Client, path: str, status: int = 302, /, **form: object) -> str:
    """What a form is answered; where it was done, the page after."""
    answer = client.post(path, form)
    assert answer.status_code == status, (path, form, re.findall(r'role="alert"[^>]*>(.*?)</p>', answer.content.decode()))
    return client.get(answer["Location"]).content.decode() if status == 302 else answer.content.decode()


def network() -> Body:
    return body_of(BodyKind.NETWORK, Regime.INFORMAL, Numbering.MEETING, certifies=False, slug="natverket", name="Nätverket")


def keeper(body: Body) -> User:
    """A secretary of that body alone."""
    user = User.objects.named("Eva Rask")
    Role.objects.create(user=user, name=RoleName.SECRETARY, body=body.pk)
    return user


def planned(client: Client, body: Body) -> str:
    """A meeting planned through the page; where it is."""
    told(client, "/arbete/moten/nytt/", body=body.pk, **NEW)
    return f"/arbete/moten/{RunMeeting.objects.latest('pk').address}/"


def test_a_meeting_is_planned_and_its_agenda_made(client: Client) -> None:
    body = network()
    by = keeper(body)
    client.force_login(by)
    bodies.recur(body, "Öppnande", by, subject="information")
    page = told(client, "/arbete/moten/nytt/", 422, body=body.pk, **{**NEW, "day1": "", "title": "Vårmöte"})
    assert 'value="Vårmöte"' in page
    assert 'value="Rådhuset"' in page
    here = planned(client, body)
    assert "Ange var mötet hålls" not in told(client, here, act="add", title="Digitala tjänster", subject="matter")
    assert "Något saknas" in told(client, here, 422, act="add", title=" ", presenter="Eva Rask")
    meeting = RunMeeting.objects.get()
    last = meeting.items.last()
    assert last is not None
    told(client, here, act="up", item=last.pk)
    assert list(meeting.items.values_list("title", flat=True)) == ["Digitala tjänster", "Öppnande"]
    told(client, here, act="drop", item=last.pk)
    assert "inga ledamöter" in told(client, f"{here}kallelse/", 422, act="call")
    told(client, f"/arbete/moten/organ/{body.slug}/", act="place", name="Mira Dal", capacity="member", presides="1")
    assert "Har inte svarat" in told(client, f"{here}kallelse/", act="call")
    told(client, f"{here}kallelse/", act="no", person=meeting.participants.get().pk)
    assert meeting.participants.get().answer == "no"
    assert "Kallat" in client.get("/arbete/moten/").content.decode()


@time_machine.travel(NOW, tick=False)
def test_a_networks_meeting_from_nothing_to_notes(client: Client) -> None:
    """As its coordinator does it: eleven forms for people, two items, the meeting and its notes."""
    body = network()
    client.force_login(keeper(body))
    at = f"/arbete/moten/organ/{body.slug}/"
    assert "Något saknas" in told(client, at, 422, act="pasted", people=" ", capacity="member")
    told(client, at, act="pasted", people="Anna Al <anna@almby.example>; Bo Ek; Cia Dal (S)", capacity="member")
    told(client, "/arbete/moten/nytt/", act="plan", body=body.pk, day1=NOW.date().isoformat(), place1="Teams")
    here = f"/arbete/moten/{RunMeeting.objects.get().address}/"
    for title in ("Lägesrunda", "Utbildning"):
        told(client, here, act="add", title=title)
    told(client, f"{here}kallelse/", act="call")
    told(client, f"{here}rummet/", act="all")
    chair = RunMeeting.objects.get().participants.get(name="Anna Al")
    page = told(client, f"{here}rummet/", act="open", chair=chair.pk)
    assert "Ta upp nästa punkt" in page
    first, last = RunMeeting.objects.get().items.all()
    told(client, f"{here}rummet/{first.pk}/", act="take_up")
    told(client, f"{here}rummet/{first.pk}/", act="text", part="deliberation", seen=0, text="Alla berättar.")
    answer = client.post(f"{here}rummet/{first.pk}/", {"act": "settle"})
    assert (answer["Location"], AgendaItem.objects.get(pk=last.pk).state) == (f"{here}rummet/{last.pk}/", "handled")
    told(client, f"{here}rummet/{last.pk}/", act="settle")
    told(client, f"{here}rummet/", act="close")
    told(client, f"{here}efter/", act="draft")
    assert "Alla berättar." in client.get(f"{here}protokoll/").content.decode()
    told(client, f"{here}efter/", act="enter")
    told(client, f"{here}efter/", act="approve")
    assert RunMeeting.objects.get().state == "approved"


def test_only_those_who_run_it(client: Client) -> None:
    run = world()
    here = f"/arbete/moten/{run.meeting.address}/"
    assert client.get(here).status_code == 302
    member = User.objects.named("Nina Ask")
    Role.objects.create(user=member, name=RoleName.MEMBER, body=run.body.pk)
    client.force_login(member)
    assert client.get(here).status_code == 403
    other = User.objects.named("Annan")
    Role.objects.create(user=other, name=RoleName.SECRETARY, body=network().pk)
    client.force_login(other)
    assert client.get(here).status_code == 404
    assert client.post(here, {"act": "add", "title": "x"}).status_code == 404
    assert run.meeting.items.count() == 1
    assert date(2026, 3, 10) == run.meeting.first_day


def test_two_who_write_at_once_lose_nothing(client: Client) -> None:
    run = world()
    Role.objects.create(user=run.by, name=RoleName.SECRETARY, body=run.body.pk)
    client.force_login(run.by)
    here = f"/arbete/moten/{run.meeting.address}/punkt/{run.item().pk}/"
    save = {"act": "text", "form": "text", "part": "background"}
    told(client, here, **save, seen=0, text="Förvaltningen föreslår en budget.")
    told(client, here, **save, seen=1, text="Kansliet föreslår en budget.")
    page = told(client, here, 422, **save, seen=1, text="Styrelsen föreslår en budget.")
    assert page.count("Kansliet föreslår en budget.") == 1
    assert page.count("Styrelsen föreslår en budget.") == 1
    assert 'name="seen" value="2"' in page
    told(client, here, **save, seen=2, text="Styrelsen och kansliet föreslår en budget.")
    assert [one.clashes for one in run.item().texts.order_by("version")] == [False, False, True, False]
    told(client, here, act="propose", clause_text=["att uppdra åt kansliet att ta fram en plan", ""], clause_due=["2026-05-01", ""])
    assert [(one.text, one.type, str(one.due)) for one in run.item().clauses.all()] == [("uppdra åt kansliet att ta fram en plan", "assign", "2026-05-01")]
    assert "i god tid" in told(
        client, here, 422, act="propose", clause_text=["anta i god tid"], clause_type=[""], clause_addressee=[""], clause_responsible=[""], clause_due=["snart"]
    )
