"""Following by e-mail: asked for twice, told once, nothing that is hidden, left by one click; the address goes with it."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.core import mail
from django.db import IntegrityError, transaction
from django.test import Client
from django.utils import timezone, translation
from pytest_django import DjangoDbBlocker
from pytest_django.fixtures import Settings

from samtrad.access.models import Role, User
from samtrad.access.states import Classification, RoleName
from samtrad.audit.models import Entry
from samtrad.documents.models import Document
from samtrad.following import actions, forms
from samtrad.following.actions import Wish
from samtrad.following.letters import confirming
from samtrad.following.models import Follow, Message, News, Told
from samtrad.following.pace import next_look
from samtrad.following.queries.listed import lines
from samtrad.following.queries.news import news_of
from samtrad.following.saved import read, saved
from samtrad.following.states import About, Pace, Sort, Stage
from samtrad.following.tokens import follow_of, token
from samtrad.matters.models import Matter
from samtrad.people.models import Body, Organisation, Person
from samtrad.pipeline.checking.messages import messages
from samtrad.register.classifying import classify
from samtrad.register.models import Attendance, Item, Meeting, Mention
from samtrad.register.publication import Terms, publish, withdraw
from server import portal_site as site

pytestmark = [pytest.mark.django_db, pytest.mark.once]
SITE = "https://samtrad.example"
NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
"""A Monday."""
ANNA = "anna.ek@exempel.se"
TERMS = Terms("KL 8:13")


@pytest.fixture(scope="module")
def standing(tmp_path_factory: pytest.TempPathFactory, django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Path]:
    with site.standing(tmp_path_factory.mktemp("register"), django_db_blocker, site.PUBLIC[-2:-1]) as folder:
        yield folder


@pytest.fixture
def register(standing: Path, db: None, settings: Settings, tmp_path: Path) -> None:
    settings.DATA = site.own(standing, tmp_path / "own")
    settings.ADDRESS = SITE


@pytest.fixture
def maja(register: None) -> User:
    keeper = User.objects.named("Maja Lind")
    Role.objects.get_or_create(user=keeper, name=RoleName.ADMINISTRATOR)
    return keeper


def followed(sort: Sort, thing: int = 0, search: str = "", pace: Pace = Pace.NOW, address: str = ANNA, language: str = "sv") -> Follow:
    """A follow that was asked for and confirmed."""
    actions.ask(Wish(sort, thing, search, pace, language), address, None, NOW)
    follow = Follow.objects.get(address=address, sort=sort, thing=thing, search=search)
    Message.objects.filter(about=About.CONFIRM).update(stage=Stage.SENT, sent_at=NOW)
    actions.confirm(follow, NOW)
    return Follow.objects.get(pk=follow.pk)


def council() -> Body:
    return Body.objects.get(name="Kommunfullmäktige", owner__name__contains="Fagerhed")


def internal() -> Document:
    """The minutes of a meeting of the council that nobody has published."""
    return Document.objects.get(name=site.INTERNAL)


def new_meeting(maja: User) -> Meeting:
    """What was internal is published."""
    document = internal()
    publish(document, maja, TERMS)
    site.settle_in()
    return Meeting.objects.get(documents__document=document)


def sent(now: datetime = NOW) -> list[mail.EmailMessage]:
    """What is sent when it is looked now."""
    before = len(mail.outbox)
    actions.gather(now)
    actions.post(now, SITE)
    return mail.outbox[before:]


def test_nothing_is_told_before_it_is_confirmed_and_then_once(maja: User) -> None:
    actions.ask(Wish(Sort.BODY, council().pk, pace=Pace.NOW), " Anna.Ek@exempel.se ", None, NOW)
    new_meeting(maja)
    (question,) = sent()
    assert question.to == [ANNA]
    assert "List-Unsubscribe" not in question.extra_headers
    actions.confirm(Follow.objects.get(), NOW)
    assert not sent(), "what was public before is not new"
    assert [entry.verb for entry in Entry.objects.order_by("-number")[:1]] == ["follow_confirmed"]


@pytest.mark.parametrize("sort", [Sort.BODY, Sort.PERSON, Sort.ORGANISATION, Sort.SEARCH, Sort.MATTER])
def test_what_is_new_is_told_once_with_its_words(maja: User, sort: Sort) -> None:
    document = internal()
    meeting = Meeting.objects.get(documents__document=document)
    attended = Attendance.objects.filter(meeting=meeting, person__is_elected=True, presence="present", person__is_public=True).first()
    passage = meeting.passages.filter(item__isnull=False).first()
    assert attended
    assert passage
    assert passage.item
    matter = Matter.objects.create(is_public=False)
    thing = {Sort.BODY: meeting.body_id, Sort.PERSON: attended.person_id, Sort.ORGANISATION: meeting.body.owner_id, Sort.MATTER: matter.pk}.get(sort, 0)
    word = max(re.findall(r"\w{6,}", passage.item.heading), key=len)
    follow = followed(sort, thing or 0, saved({"q": word, "organ": meeting.body.slug}).address if sort == Sort.SEARCH else "")
    assert not sent()
    publish(document, maja, TERMS)
    site.settle_in()
    if sort == Sort.MATTER:
        meeting.passages.filter(pk=passage.pk).update(matter=matter)
    if sort == Sort.ORGANISATION:
        Mention.objects.create(organisation=meeting.body.owner, item=passage.item, is_public=True)
    (letter,) = sent()
    text, html = str(letter.body), str(letter.alternatives[0][0])
    assert f"/moten/{meeting.slug}/" in text
    assert f"{SITE}/moten/{meeting.slug}/" in html
    assert "du följer" in text
    assert letter.extra_headers["List-Unsubscribe"] == f"<{SITE}/folj/sluta/{token(follow, 'leave')}/>"
    assert letter.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert not sent(NOW + timedelta(days=1))
    follow.refresh_from_db()
    Follow.objects.update(seen=0, since=0)
    told = set(Told.objects.values_list("news", flat=True))
    assert not told & set(news_of(follow, 10**9)), "what was told is never new again"


def test_a_message_gives_its_context(maja: User) -> None:
    followed(Sort.BODY, council().pk, language="en")
    meeting = new_meeting(maja)
    (letter,) = sent()
    decision = meeting.decisions.filter(status="made").exclude(type="note").exclude(force__in=("internal", "informative")).order_by("ordinal")[0]
    assert decision.text in str(letter.body)
    assert f"{SITE}/en/moten/{meeting.slug}/beslut/{decision.ordinal + 1}/" in str(letter.body)
    assert "because you follow Kommunfullmäktige" in str(letter.body)
    assert "23 February 2026" in letter.subject
    raw = message_from_bytes(letter.message().as_bytes(), policy=policy.default)
    assert [part.get_content_type() for part in raw.walk()] == ["multipart/alternative", "text/plain", "text/html"]
    assert not re.search(r"<(?:img|script|style|link)\b|style=", str(letter.alternatives[0][0]))


def test_what_is_hidden_again_is_not_told_and_is_new_when_it_is_public_again(maja: User) -> None:
    follow = followed(Sort.BODY, council().pk)
    meeting = new_meeting(maja)
    actions.gather(NOW)
    document = meeting.documents.get().document
    withdraw(document, maja)
    site.settle_in()
    assert actions.post(NOW, SITE) == {Stage.DROPPED: 1}
    assert not mail.outbox
    assert not follow.told.exists()
    publish(document, maja, TERMS)
    site.settle_in()
    (letter,) = sent(NOW + timedelta(minutes=11))
    assert f"/moten/{meeting.slug}/" in str(letter.body)
    withdraw(document, maja)
    publish(document, maja, TERMS)
    site.settle_in()
    assert not sent(NOW + timedelta(hours=1)), "it was told once"


def test_a_secret_item_is_left_out_of_a_message_that_waits(maja: User) -> None:
    followed(Sort.BODY, council().pk)
    meeting = new_meeting(maja)
    item = Item.objects.filter(decisions__status="made", meeting=meeting).exclude(decisions__type="note").order_by("ordinal").last()
    assert item
    actions.gather(NOW)
    classify(item, Classification.SECRET, "OSL 26:1", maja)
    actions.post(NOW, SITE)
    (letter,) = mail.outbox
    assert item.heading not in str(letter.body)
    assert item.heading not in str(letter.alternatives[0][0])


def test_a_kill_between_loses_nothing_and_tells_nothing_twice(maja: User, monkeypatch: pytest.MonkeyPatch) -> None:
    followed(Sort.BODY, council().pk)
    new_meeting(maja)
    monkeypatch.setattr(Told.objects, "bulk_create", _killed)
    with pytest.raises(KeyboardInterrupt):
        actions.gather(NOW)
    monkeypatch.undo()
    assert not Message.objects.filter(about=About.NEWS).exists(), "whole or absent"
    assert actions.gather(NOW) == 1
    assert actions.gather(NOW) == 0
    monkeypatch.setattr("samtrad.following.actions.posting._made", _killed)
    with pytest.raises(KeyboardInterrupt):
        actions.post(NOW, SITE)
    monkeypatch.undo()
    assert not actions.post(NOW, SITE), "another sender waits until the first has had its time"
    assert actions.post(NOW + timedelta(minutes=10), SITE) == {Stage.SENT: 1}
    assert len(mail.outbox) == 1
    assert mail.outbox[0].extra_headers["Message-ID"] == f"<{Message.objects.get(about=About.NEWS).key}@samtrad.example>"


def _killed(*_told: object, **_more: object) -> None:
    raise KeyboardInterrupt


def test_the_log_seen_again_makes_nothing_new(maja: User) -> None:
    follow = followed(Sort.BODY, council().pk)
    meeting = new_meeting(maja)
    assert len(sent()) == 1
    rows = list(News.objects.order_by("pk").values())
    assert actions.appear(Meeting.objects.values_list("pk", flat=True)) == 0
    assert rows == list(News.objects.order_by("pk").values())
    assert {(one["meeting_id"], one["item_id"]) for one in rows if one["meeting_id"] == meeting.pk} == {
        (meeting.pk, None),
        *((meeting.pk, pk) for pk in Item.objects.public().filter(meeting=meeting).values_list("pk", flat=True)),
    }
    assert set(follow.told.values_list("news", flat=True)) == {one["id"] for one in rows if one["meeting_id"] == meeting.pk}


def test_the_tellers_never_get_ahead_of_those_they_rest_on(maja: User, monkeypatch: pytest.MonkeyPatch) -> None:
    followed(Sort.BODY, council().pk)
    document = internal()
    publish(document, maja, TERMS)
    monkeypatch.setattr("samtrad.pipeline.indexing.search.is_of_now", _failed)
    with pytest.raises(RuntimeError):
        site.settle_in()
    monkeypatch.undo()
    assert not sent()
    site.settle_in()
    assert len(sent()) == 1


def _failed() -> bool:
    raise RuntimeError


def test_days_and_weeks_are_gathered() -> None:
    with timezone.override("Europe/Stockholm"):
        morning = datetime(2026, 11, 30, 6, tzinfo=UTC)
        assert next_look(Pace.NOW, NOW) == NOW + timedelta(minutes=10)
        assert next_look(Pace.DAY, NOW) == morning + timedelta(days=1)
        assert next_look(Pace.DAY, morning - timedelta(minutes=1)) == morning
        assert next_look(Pace.WEEK, NOW) == next_look(Pace.WEEK, morning) == morning + timedelta(days=7)
        assert next_look(Pace.WEEK, morning - timedelta(days=2)) == morning
        assert next_look(Pace.DAY, datetime(2026, 3, 28, 12, tzinfo=UTC)) == datetime(2026, 3, 29, 5, tzinfo=UTC), "summer time begins that night"


def test_what_nobody_touched_is_passed_by_at_once(maja: User, django_assert_max_num_queries: Any) -> None:
    other = Body.objects.create(slug="gamla", name="Gamla fullmäktige", merged_into=council())
    follows = [Wish(sort, thing, pace=pace) for sort in (Sort.BODY, Sort.PERSON, Sort.ORGANISATION, Sort.MATTER) for thing in (10**6, 10**7) for pace in Pace]
    for number, wish in enumerate(follows):
        followed(wish.sort, wish.thing, pace=wish.pace, address=f"{number}@exempel.se")
    merged = followed(Sort.BODY, other.pk)
    new_meeting(maja)
    later = NOW + timedelta(days=7)
    with django_assert_max_num_queries(40):
        assert actions.gather(later) == 1
    assert list(Told.objects.values_list("follow", flat=True).distinct()) == [merged.pk]
    assert set(Follow.objects.values_list("seen", flat=True)) == {2}
    assert not Follow.objects.exclude(pace=Pace.NOW).filter(due_at__lte=later).exists()


def test_what_is_hidden_is_named_to_nobody(maja: User) -> None:
    hidden = Body.objects.create(slug="hemliga-namnden", name="Hemliga nämnden")
    follow = followed(Sort.BODY, hidden.pk)
    search = followed(Sort.SEARCH, search=saved({"q": "vård", "organ": "hemliga-namnden"}).address)
    assert [(one.name, one.url) for one in lines([follow])] == [("", "")]
    assert lines([search])[0].name == "”vård” · hemliga-namnden", "as it was written, whether there is such a body or not"
    page = Client().get(f"/folj/mina/{token(follow, 'manage')}/").content.decode()
    assert "Hemliga" not in page
    assert "inte längre är offentligt" in page
    assert Client().get("/organ/hemliga-namnden/folj/").status_code == 404
    actions.ask(Wish(Sort.BODY, hidden.pk), "nils@exempel.se", None, NOW)
    (letter,) = sent()
    assert "Hemliga" not in f"{letter.subject}{letter.body}{letter.alternatives}"


def test_one_who_is_told_weekly_waits_until_monday(maja: User) -> None:
    follow = followed(Sort.BODY, council().pk, pace=Pace.WEEK)
    new_meeting(maja)
    assert not sent(NOW + timedelta(days=6))
    assert len(sent(NOW + timedelta(days=7))) == 1
    actions.change(follow, Pace.NOW, "en", NOW)
    follow.refresh_from_db()
    assert (follow.pace, follow.language, follow.due_at) == (Pace.NOW, "en", NOW)


def test_whoever_is_asked_often_gets_few_questions_and_unconfirmed_addresses_vanish(register: None) -> None:
    for thing in (1, 2, 3, 4) * 3:
        actions.ask(Wish(Sort.BODY, thing), ANNA, None, NOW)
    for number in range(5):
        actions.ask(Wish(Sort.SEARCH, search=f"q=ord{number}"), ANNA, None, NOW)
    assert Message.objects.count() == 5
    assert actions.forget(NOW + timedelta(days=3)) == 0
    follow = Follow.objects.order_by("pk")[0]
    actions.confirm(follow, NOW)
    assert actions.forget(NOW + timedelta(days=3, seconds=1)) == 8
    assert list(Follow.objects.all()) == [follow]
    actions.end(follow)
    assert not Follow.objects.exists()
    assert not Message.objects.exists()


def test_a_long_search_is_cut_between_words_in_the_question(register: None) -> None:
    actions.ask(Wish(Sort.SEARCH, search="q=" + "+".join(["avgiftsbefrielse"] * 9)), ANNA, None, NOW)
    told = confirming(Message.objects.get(), "https://exempel.se").lines[0].text
    named = re.search(r"(avgiftsbefrielse(?: avgiftsbefrielse)*) …", told)
    assert named, told
    assert len(named[1]) <= 100


def test_a_saved_search_has_one_address(register: None) -> None:
    told = {"ar": "2025", "q": "  nära   vård\x00 ", "organ": "x", "sida": "3", "slag": "person", "ordning": "datum"}
    assert saved(told).address == "q=n%C3%A4ra+v%C3%A5rd&organ=x&ar=2025"
    assert read(saved(told).address) == saved(told)
    assert saved({"q": "a", "ar": "99999", "slag": "decision"}).address == "q=a&slag=decision"
    with translation.override("en"):
        follow = Follow(sort=Sort.SEARCH, search=saved({"q": "budget", "slag": "decision", "ar": "2025"}).address, pk=1)
        (line,) = lines([follow])
        assert (line.name, line.url) == ("”budget” · Decisions · 2025", "/en/sok?q=budget&slag=decision&ar=2025")


def test_the_database_refuses_what_makes_no_sense(register: None) -> None:
    whole = {"address": ANNA, "sort": Sort.BODY, "thing": 1, "pace": Pace.DAY, "language": "sv", "asked_at": NOW}
    follow = Follow.objects.create(**whole)
    message = {"follow": follow, "about": About.NEWS, "made_at": NOW, "try_at": NOW}
    refused = [
        lambda: Follow.objects.create(**whole),
        lambda: Follow.objects.create(**{**whole, "thing": 0}),
        lambda: Follow.objects.create(**{**whole, "thing": 2, "search": "q=a"}),
        lambda: Follow.objects.create(**{**whole, "sort": Sort.SEARCH, "search": "q=a"}),
        lambda: Follow.objects.create(**{**whole, "thing": 3, "due_at": NOW}),
        lambda: Follow.objects.create(**{**whole, "thing": 4, "confirmed_at": NOW}),
        lambda: Message.objects.create(**message, stage=Stage.SENT),
        lambda: Message.objects.create(**message, sent_at=NOW),
        lambda: Message.objects.create(**message, stage=Stage.PARKED),
        lambda: [Message.objects.create(**{**message, "about": About.CONFIRM}) for _ in range(2)],
        lambda: [News.objects.create(number=9, meeting=Meeting.objects.all()[0]) for _ in range(2)],
    ]
    for act in refused:
        with pytest.raises(IntegrityError), transaction.atomic():
            act()


def test_check_tells_of_what_waits_and_never_of_whom(register: None) -> None:
    old = timezone.now() - timedelta(days=9)
    follow = Follow.objects.create(address=ANNA, sort=Sort.BODY, thing=1, pace=Pace.DAY, language="sv", asked_at=old)
    Message.objects.create(follow=follow, about=About.CONFIRM, made_at=old, try_at=old)
    Message.objects.create(follow=follow, about=About.NEWS, made_at=old, try_at=old, stage=Stage.PARKED, reason="smtp.550")
    late = Follow.objects.create(address=ANNA, sort=Sort.BODY, thing=2, pace=Pace.DAY, language="sv", asked_at=old, confirmed_at=old, due_at=old)
    found = list(messages())
    assert {(one.code, one.subject.partition(":")[0]) for one in found} == {
        ("message.parked", "message"),
        ("message.waits", "message"),
        ("follow.waits", "follow"),
        ("follow.unconfirmed", "follow"),
    }
    assert f"follow:{late.pk}" in {one.subject for one in found}
    assert "anna" not in str(found).lower()


def path_in(letter: mail.EmailMessage, start: str) -> str:
    """The path of the link in a message that begins so."""
    found = re.search(rf"{re.escape(SITE)}({re.escape(start)}\S+)", str(letter.body))
    assert found, letter.body
    return found[1]


def test_a_visitor_follows_and_leaves(maja: User, caplog: pytest.LogCaptureFixture) -> None:
    client = Client(enforce_csrf_checks=True)
    page = client.get(f"/organ/{council().slug}/folj/")
    assert f"/organ/{council().slug}.atom" in page.content.decode()
    answers = []
    for _ in range(2):
        form = {"address": ANNA, "pace": "now", "language": "sv", "csrfmiddlewaretoken": page.context["csrf_token"]}
        answered = client.post(f"/organ/{council().slug}/folj/", form)
        answers.append((answered.status_code, answered["Location"], client.get(answered["Location"]).content))
    assert answers[0] == answers[1], "the same whether or not the address is known"
    (question,) = sent(timezone.now())
    confirm = path_in(question, "/folj/bekrafta/")
    assert client.get(confirm).status_code == 200
    assert Follow.objects.get().confirmed_at is None, "a look at the link confirms nothing"
    button = client.get(confirm)
    told = client.post(confirm, {"csrfmiddlewaretoken": button.context["csrf_token"]}, follow=True)
    assert ANNA in told.content.decode()
    assert told["Cache-Control"] == "no-store, private"
    new_meeting(maja)
    (letter,) = sent(timezone.now())
    leave = urlsplit(letter.extra_headers["List-Unsubscribe"].strip("<>")).path
    assert client.get(leave).status_code == 200
    assert Follow.objects.exists(), "a look at the link ends nothing"
    one_click = Client(enforce_csrf_checks=True).post(leave, "List-Unsubscribe=One-Click", content_type="application/x-www-form-urlencoded")
    assert one_click.status_code == 200
    assert not Follow.objects.exists()
    assert Client().post(leave).status_code == 200
    assert client.get(leave).status_code == client.get(confirm).status_code == 410
    with caplog.at_level(logging.DEBUG):
        assert ANNA not in caplog.text
    assert ANNA not in str(list(Entry.objects.values_list("verb", "subject", "about")))


def test_links_hold_for_what_they_are_made_for(register: None) -> None:
    follow = followed(Sort.BODY, council().pk)
    assert follow_of(token(follow, "leave"), "leave") == follow
    assert follow_of(token(follow, "leave"), "manage") is None
    assert follow_of(f"{follow.key}.x", "leave") is None
    assert follow_of("", "leave") is None


def test_who_gave_a_wrong_address_is_told_so(register: None) -> None:
    for address in ("", "anna", "a@b", f"{'a' * 250}@exempel.se", "anna@exempel.se\nBcc: x@exempel.se"):
        answered = Client().post(f"/organ/{council().slug}/folj/", {"address": address})
        assert answered.status_code == 422
        assert 'aria-invalid="true"' in answered.content.decode()
    assert not Follow.objects.exists()
    assert Client().post("/organ/finns-inte/folj/", {"address": ANNA}).status_code == 404
    assert Client().get("/sok/folj/").status_code == 302


def test_nobody_asks_without_end(register: None, settings: Settings) -> None:
    settings.RATES = {**settings.RATES, "follow": (2, 600)}
    statuses = [Client().post(f"/organ/{council().slug}/folj/", {"address": f"{one}@exempel.se"}).status_code for one in "abc"]
    assert statuses == [302, 302, 429]
    assert Client().post("/folj/sluta/x/").status_code == 200, "leaving is free"


def test_all_that_an_address_follows_is_changed_and_ended_at_one_place(register: None) -> None:
    first, second = followed(Sort.BODY, council().pk), followed(Sort.SEARCH, search="q=budget")
    other = followed(Sort.SEARCH, search="q=budget", address="nils@exempel.se")
    where = f"/folj/mina/{token(first, 'manage')}/"
    client = Client()
    page = client.get(where).content.decode()
    assert "”budget”" in page
    assert other.key not in page
    client.post(where, {"act": "change", "key": second.key, "pace": "week", "language": "en"})
    second.refresh_from_db()
    assert (second.pace, second.language) == (Pace.WEEK, "en")
    client.post(where, {"act": "end", "key": other.key})
    assert Follow.objects.filter(pk=other.pk).exists()
    moved = client.post(where, {"act": "end", "key": first.key})
    assert moved["Location"] == f"/folj/mina/{token(second, 'manage')}/"
    assert client.post(moved["Location"], {"act": "end-all"})["Location"] == "/folj/inget/"
    assert list(Follow.objects.all()) == [other]


def test_one_who_is_signed_in_sees_what_they_follow(maja: User, django_assert_max_num_queries: Any) -> None:
    client = Client()
    client.force_login(maja)
    person = Person.objects.filter(is_elected=True, is_public=True).order_by("slug")[0]
    organisation = Organisation.objects.filter(bodies__meetings__is_public=True).order_by("slug")[0]
    matter = Matter.objects.filter(is_public=True).order_by("-passages_count", "id")[0]
    pages = [f"/organ/{council().slug}/folj/", f"/personer/{person.slug}/folj/", f"/organisationer/{organisation.slug}/folj/"]
    pages += [f"/fragor/{matter.address}/folj/", f"/sok/folj/?q=budget&organ={council().slug}&person={person.slug}&organisation={organisation.slug}"]
    for page in pages:
        assert client.post(page, {"address": ANNA}).status_code == 302, page
    with django_assert_max_num_queries(12):
        told = client.get("/arbete/foljer/").content.decode()
    assert told.count('value="change"') == 5
    assert all(one in told for one in (person.name, organisation.name, "”budget” · Kommunfullmäktige"))
    client.post("/arbete/foljer/", {"act": "end", "key": Follow.objects.order_by("pk")[0].key})
    assert Follow.objects.filter(user=maja).count() == 4
    assert Entry.objects.order_by("-number")[0].actor == maja
    forms.act(Follow.objects.filter(user=maja), {"act": "nothing", "key": "x\x00"}, NOW)


def test_a_search_has_a_feed_of_what_holds_all_of_it(register: None) -> None:
    client = Client()
    whole = client.get("/sok.atom?q=budget&sida=4&x=1").content.decode()
    assert "<entry>" in whole
    assert 'href="http://testserver/sok.atom?q=budget"' in whole.replace(SITE, "http://testserver")
    assert "<entry>" not in client.get("/sok.atom?q=budgettx").content.decode()
    assert "<entry>" not in client.get("/sok.atom").content.decode()
    shown = client.get("/sok?q=budget&ar=2025").content.decode()
    assert 'href="/sok.atom?q=budget&amp;ar=2025"' in shown
    assert 'href="/sok/folj/?q=budget&amp;ar=2025"' in shown
