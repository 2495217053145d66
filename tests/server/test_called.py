"""The call by letter: each with a calendar's file and a link of their own; what is changed is told; links that are guessed, old, forwarded or used again do nothing."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from samtrad.access.models import Role
from samtrad.audit.models import Entry
from samtrad.following.actions import post
from samtrad.following.models import Message
from samtrad.following.states import Stage
from samtrad.meetings.actions import calling, planning
from samtrad.meetings.actions.acting import MeetingError
from samtrad.meetings.models import CallLetter, HandedIn, Participant, Post
from samtrad.pipeline.lettering import WRITERS
from server.run_meetings import DAY, World, world

pytestmark = [pytest.mark.django_db, pytest.mark.once]
SITE = "https://samtrad.example"


def addressed(run: World) -> World:
    """All who have a place have an address."""
    for one in Post.objects.filter(body=run.body).exclude(name=""):
        Post.objects.filter(pk=one.pk).update(email=f"{one.name.split()[0].lower()}@dal.example")
    return run


@pytest.fixture
def run() -> World:
    return addressed(world(called=False))


def called(run: World) -> World:
    calling.call(run.meeting, run.by, timezone.now())
    run.meeting.refresh_from_db()
    sent()
    return run


def sent() -> list[str]:
    """What is sent now, by subject and address."""
    mail.outbox.clear()
    post(timezone.now(), SITE, writers=WRITERS)
    return sorted(f"{one.subject.split(':')[0]} {one.to[0]}" for one in mail.outbox)


def path_of(address: str) -> str:
    """Where the link in the latest letter to an address leads."""
    letter = next(one for one in reversed(mail.outbox) if one.to == [address])
    found = re.search(rf"{SITE}(/kallelse/\S+/)", str(letter.body))
    assert found
    return found[1]


def calendar(address: str) -> str:
    """The calendar's file of the letter to an address."""
    letter = next(one for one in reversed(mail.outbox) if one.to == [address])
    return "".join(str(one[1]).replace("\r\n ", "") for one in letter.attachments)


def test_all_are_called_by_letter_and_answer_without_an_account(client: Client, run: World) -> None:
    called(run)
    assert len(mail.outbox) == 9
    told = calendar("mira@dal.example")
    assert "METHOD:REQUEST" in told
    assert "SEQUENCE:0" in told
    assert "mailto:eva@dal.example" in told
    assert calendar("per@dal.example") == ""  # a substitute, whose turn it is not
    here = path_of("mira@dal.example")
    first = client.get(here)
    assert (first.status_code, first["Referrer-Policy"]) == (200, "same-origin")
    assert "Budget" not in first.content.decode()
    assert client.post(here, {"act": "no", "seen": "-"}).status_code == 302
    assert "Budget" in client.get(here).content.decode()
    assert run.who("Mira Dal").answer == "no"
    assert sent() == ["Din länk används mira@dal.example", "Du kallas in per@dal.example"]
    assert "METHOD:REQUEST" in calendar("per@dal.example")
    seen = calling.stamp(run.who("Mira Dal"))
    assert client.post(here, {"act": "yes", "seen": "-"}).status_code == 422  # the first form again, with another answer
    client.post(here, {"act": "yes", "seen": seen})
    assert sent() == ["Du behöver inte komma per@dal.example"]
    assert "METHOD:CANCEL" in calendar("per@dal.example")
    kept = str(list(CallLetter.objects.values("digest", "bound"))) + str(list(Entry.objects.values()))
    assert here.split("/")[2] not in kept
    assert "@" not in str(list(Entry.objects.values("about", "subject", "verb")))


def test_a_link_is_of_one_browser_and_holds_its_time(client: Client, run: World) -> None:
    called(run)
    here, stranger = path_of("mira@dal.example"), Client()
    client.post(here, {"act": "open"})
    there = stranger.get(here).content.decode()
    assert "annan webbläsare" in there
    assert "Mira" not in there
    assert "Rådhuset" not in there
    assert stranger.post(here, {"act": "no", "seen": "-"}).status_code == 422
    assert stranger.get(f"{here}handlingar.pdf").status_code == 404
    assert run.who("Mira Dal").answer == ""
    stranger.post(here, {"act": "again"})
    assert sent() == ["Din länk används mira@dal.example", "Ny länk mira@dal.example"]
    again = path_of("mira@dal.example")
    assert stranger.post(again, {"act": "yes", "seen": "-"}).status_code == 302
    for wrong in (f"/kallelse/{here.split('/')[2][:-2]}xx/", "/kallelse/x/", here.replace(":", ";")):
        assert stranger.get(wrong).status_code == 404
    CallLetter.objects.update(expires_at=timezone.now() - timedelta(minutes=1))
    assert client.get(here).status_code == 404
    assert client.post(here, {"act": "no", "seen": "-"}).status_code == 404


def test_who_has_the_address_is_told_that_a_link_is_used_and_takes_back_what_another_did(run: World) -> None:
    called(run)
    other, here = Client(), path_of("mira@dal.example")
    other.post(here, {"act": "no", "seen": "-"})
    other.post(here, {"act": "hand", "title": "Falsk punkt", "key": "k"})
    assert "Din länk används mira@dal.example" in sent()
    told = path_of("mira@dal.example")
    assert told != here
    owner = Client()
    assert "Var det inte du" in owner.get(told).content.decode()
    assert "Budget" not in owner.get(told).content.decode()
    assert owner.post(told, {"act": "open"}).status_code == 422, "that letter opens nothing"
    assert owner.get(f"{told}handlingar.pdf").status_code == 404
    assert owner.post(told, {"act": "disown"}).status_code == 200
    assert run.who("Mira Dal").answer == ""
    assert HandedIn.objects.get().state == "returned"
    assert other.get(here).status_code == 404
    assert owner.post(told, {"act": "disown"}).status_code == 404, "once"
    assert "Ny länk mira@dal.example" in sent()
    assert owner.post(path_of("mira@dal.example"), {"act": "yes", "seen": calling.stamp(run.who("Mira Dal"))}).status_code == 302
    assert run.who("Mira Dal").answer == "yes"
    assert Entry.objects.filter(verb="call_link_disowned").count() == 1


def test_a_link_that_could_do_nothing_is_told_of_to_nobody(run: World) -> None:
    called(run)
    assert Client().post(path_of("mira@dal.example"), {"act": "yes", "seen": "wrong"}).status_code == 422
    assert sent() == []


def test_letters_are_in_the_language_of_whoever_gets_them(client: Client, run: World) -> None:
    Post.objects.filter(name="Mira Dal").update(language="en")
    calling.call(run.meeting, run.by, timezone.now())
    mail.outbox.clear()
    post(timezone.now(), SITE, writers=WRITERS)
    by_address = {one.to[0]: one for one in mail.outbox}
    told, other = by_address["mira@dal.example"], by_address["olle@dal.example"]
    assert "10 March 2026" in told.subject
    assert "Kallelse" not in str(told.body)
    assert "Kallelse: Dalnämnden 10 mars 2026" in other.subject
    link = re.search(rf"{SITE}(/en/kallelse/\S+/)", str(told.body))
    assert link
    client.post(link[1], {"act": "open"})
    assert 'lang="en"' in client.get(link[1]).content.decode()


def test_links_are_taken_back_and_made_anew(client: Client, run: World) -> None:
    called(run)
    here = path_of("mira@dal.example")
    Role.objects.filter(user=run.by).update(body=run.body.pk)
    client.force_login(run.by)
    page = f"/arbete/moten/{run.meeting.address}/kallelse/"
    client.post(page, {"act": "link", "person": run.who("Mira Dal").pk})
    assert Client().get(here).status_code == 404
    assert sent() == ["Ny länk mira@dal.example"]
    assert client.get(page).content.decode().count("Skickat") == 9


def test_what_is_changed_and_called_off_is_told(run: World) -> None:
    called(run)
    mira = run.who("Mira Dal")
    calling.answer(mira, comes=True, by=run.by, now=timezone.now())
    days = [planning.Day(DAY + timedelta(days=at), place="Rådhuset") for at in (1, 2)]
    planning.plan_days(run.meeting, days, run.by)
    assert run.who("Mira Dal").answer == ""  # it was of another day
    Post.objects.filter(name="Nina Ask").update(until=DAY - timedelta(days=1))
    before = calling.called(run.meeting)
    calling.call(run.meeting, run.by, timezone.now(), seen=before)
    with pytest.raises(MeetingError, match="changed"):
        calling.call(run.meeting, run.by, timezone.now(), seen=before)
    assert [one.split()[0] for one in sent()] == ["Inställt", *["Ändrad"] * 8]
    told = calendar("mira@dal.example")
    assert told.count("METHOD:REQUEST") == 2
    assert "SEQUENCE:1" in told
    planning.plan_days(run.meeting, days[:1], run.by)
    calling.call(run.meeting, run.by, timezone.now())
    sent()
    assert sorted(re.findall(r"METHOD:(\w+)", calendar("mira@dal.example"))) == ["CANCEL", "REQUEST"]
    planning.cancel(run.meeting, run.by)
    assert len(sent()) == 8
    assert "STATUS:CANCELLED" in calendar("mira@dal.example")
    assert Message.objects.exclude(stage=Stage.SENT).count() == 0


def test_what_holds_no_more_is_not_sent(run: World) -> None:
    calling.call(run.meeting, run.by, timezone.now())
    planning.cancel(run.meeting, run.by)
    assert {one.split()[0] for one in sent()} == {"Inställt"}
    assert Message.objects.filter(stage=Stage.DROPPED).count() == 9
    assert post(timezone.now(), SITE) == {}  # what nobody writes waits


def test_who_has_no_address_gets_no_letter(client: Client, run: World) -> None:
    Post.objects.filter(name="Mira Dal").update(email="")
    Role.objects.filter(user=run.by).update(body=run.body.pk)
    client.force_login(run.by)
    page = f"/arbete/moten/{run.meeting.address}/kallelse/"
    assert "kalla dem själv:</p>" not in client.get(page).content.decode()
    assert "<b>Mira Dal</b>" in client.get(page).content.decode()
    client.post(page, {"act": "call", "seen": "-"})
    assert client.post(page, {"act": "call", "seen": "-"}).status_code == 422
    assert len(sent()) == 8
    assert Participant.objects.get(name="Mira Dal").called_at is not None
