"""Messages handed over to a mail server: one that takes them, refuses them, is not there; and how it is told of."""

from __future__ import annotations

import logging
import re
import socketserver
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy

import pytest
from pytest_django.fixtures import Settings

from samtrad.access.unsaid import Unsaid
from samtrad.following import actions
from samtrad.following.models import Follow, Message
from samtrad.following.saved import saved
from samtrad.following.states import About, Pace, Sort, Stage
from samtrad.settings import base as settings_base
from samtrad.settings.environment import SettingError
from samtrad.settings.mail import PRINTED, mail_server

pytestmark = pytest.mark.django_db
SITE = "https://samtrad.example"
NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
ANNA = "anna.ek@exempel.se"
WISH = actions.Wish(Sort.SEARCH, search="q=nära+vård", pace=Pace.NOW)


class Talk(socketserver.StreamRequestHandler):
    """One connection of a small mail server (RFC 5321)."""

    server: Server

    def handle(self) -> None:
        self.say("220 here")
        for line in self.rfile:
            word = line[:4].upper()
            if word == b"QUIT":
                return self.say("221 bye")
            if word == b"RCPT" and self.server.refusal:
                self.say(f"{self.server.refusal} <{ANNA}> is not wanted")
            elif word == b"DATA":
                self.say("354 go on")
                self.server.taken.append(b"".join(iter(self.rfile.readline, b".\r\n")))
                self.say("250 taken")
            else:
                self.say("250 well")
        return None

    def say(self, told: str) -> None:
        self.wfile.write(f"{told}\r\n".encode())


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    refusal = ""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Talk)
        self.taken: list[bytes] = []


@pytest.fixture
def server(settings: Settings) -> Iterator[Server]:
    with Server() as made:
        thread = threading.Thread(target=made.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        told = mail_server(f"smtp://127.0.0.1:{made.server_address[1]}")
        settings.EMAIL_BACKEND, settings.EMAIL_HOST, settings.EMAIL_PORT = told.backend, told.host, told.port
        settings.DEFAULT_FROM_EMAIL = "Samtråd <samtrad@samtrad.example>"
        yield made
        made.shutdown()
        thread.join(5)


@pytest.fixture
def waiting(db: None) -> Message:
    actions.ask(WISH, ANNA, None, NOW)
    return Message.objects.get()


def test_a_message_is_handed_over_whole(server: Server, waiting: Message) -> None:
    actions.ask(WISH, "nils@exempel.se", None, NOW)
    assert actions.post(NOW, SITE) == {Stage.SENT: 2}
    first, second = [message_from_bytes(one, policy=policy.default) for one in server.taken]
    assert (first["To"], second["To"]) == (ANNA, "nils@exempel.se")
    assert first["From"] == "Samtråd <samtrad@samtrad.example>"
    assert first["Subject"].strip() == "Bekräfta att du vill följa ”nära vård”"
    assert first["Message-ID"] == f"<{waiting.key}@samtrad.example>"
    assert first["Auto-Submitted"] == "auto-generated"
    text = first.get_body(("plain",)).get_content()
    assert f"{SITE}/folj/bekrafta/" in text
    assert "Adressen försvinner om tre dagar" in first.get_body(("html",)).get_content()
    assert not actions.post(NOW + timedelta(days=1), SITE)


def test_a_refusal_for_good_is_laid_aside_and_tried_again_on_request(server: Server, waiting: Message, caplog: pytest.LogCaptureFixture) -> None:
    server.refusal = "550"
    with caplog.at_level(logging.DEBUG):
        assert actions.post(NOW, SITE) == {Stage.PARKED: 1}
    waiting.refresh_from_db()
    assert (waiting.stage, waiting.reason) == (Stage.PARKED, "smtp.550")
    assert "anna" not in caplog.text
    server.refusal = ""
    assert actions.try_again(NOW) == 1
    assert actions.post(NOW, SITE) == {Stage.SENT: 1}


def test_what_fails_for_now_is_tried_later_each_time_then_laid_aside(server: Server, waiting: Message) -> None:
    server.refusal = "451"
    now, waits = NOW, []
    while actions.post(now, SITE) == {Stage.WAITING: 1}:
        waiting.refresh_from_db()
        assert not actions.post(waiting.try_at - timedelta(seconds=1), SITE)
        waits.append(waiting.try_at - now)
        now = waiting.try_at
    assert waits == sorted(set(waits))
    assert len(waits) == 7
    waiting.refresh_from_db()
    assert (waiting.stage, waiting.reason, waiting.tries) == (Stage.PARKED, "smtp.451", 8)


def test_where_no_server_answers_the_others_are_not_tried(server: Server, waiting: Message, settings: Settings) -> None:
    actions.ask(WISH, "nils@exempel.se", None, NOW)
    server.shutdown()
    server.server_close()
    assert actions.post(NOW, SITE) == {Stage.WAITING: 1}
    assert sorted(Message.objects.values_list("reason", "tries")) == [("", 0), ("smtp.away", 1)]


def test_a_question_to_a_stranger_leads_nowhere_else(server: Server, db: None) -> None:
    search = saved({"q": "vinn pengar på https://lockande.example/nu?a=1 eller skriv till x@lockande.example " + "a" * 90}).address
    actions.ask(actions.Wish(Sort.SEARCH, search=search), ANNA, None, NOW)
    assert actions.post(NOW, SITE) == {Stage.SENT: 1}
    told = message_from_bytes(server.taken[0], policy=policy.default)
    for part in ("plain", "html"):
        text = told.get_body((part,)).get_content()
        assert "vinn pengar" in text
        assert "lockande.example" not in text
        assert set(re.findall(r"https?://[^/]+", text)) == {SITE}


def test_one_who_left_meanwhile_gets_nothing(server: Server, waiting: Message) -> None:
    Follow.objects.all().delete()
    assert not actions.post(NOW, SITE)
    assert not server.taken


def test_one_who_follows_already_is_told_so(server: Server, waiting: Message) -> None:
    actions.confirm(waiting.follow, NOW)
    assert actions.post(NOW, SITE) == {Stage.SENT: 1}
    told = message_from_bytes(server.taken[0], policy=policy.default)
    assert told["Subject"].strip() == "Du följer redan ”nära vård”"
    assert f"{SITE}/folj/sluta/" in told.get_body(("plain",)).get_content()
    assert waiting.about == About.CONFIRM


def test_the_log_says_no_secret_of_a_link() -> None:
    for path, said in (
        ("/en/folj/mina/abc.d-_/", "/en/folj/mina/…/"),
        ("/konto/losenord/1-x-y/", "/konto/losenord/1-…/"),
        ("/kallelse/WzE:1x:y_/papper/1/", "/kallelse/…/papper/1/"),
        ("/svara/WzE:1x:y_/", "/svara/…/"),
        ("/folj/skickat/", "/folj/skickat/"),
    ):
        record = logging.LogRecord("django.request", logging.WARNING, "", 1, "Gone: %s", (path,), None)
        assert Unsaid().filter(record)
        assert record.getMessage() == f"Gone: {said}"
    assert settings_base.LOGGING["handlers"]["console"]["filters"] == ["unsaid"]


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("smtp://post.exempel.se", ("post.exempel.se", 587, "", "", True, False)),
        ("smtp://anna%40x:l%C3%B6s@post.exempel.se:2525", ("post.exempel.se", 2525, "anna@x", "lös", True, False)),
        ("smtps://a:b@post.exempel.se", ("post.exempel.se", 465, "a", "b", False, True)),
        ("smtp://localhost", ("localhost", 25, "", "", False, False)),
        ("smtp://post.exempel.se:25?tls=no", ("post.exempel.se", 25, "", "", False, False)),
    ],
)
def test_a_mail_server_is_told_of_by_its_address(address: str, told: tuple[object, ...]) -> None:
    assert tuple(mail_server(address))[1:] == told


def test_without_an_address_messages_are_printed() -> None:
    assert mail_server("") == PRINTED
    for wrong in ("post.exempel.se", "http://x", "smtp://", "smtp://x:port"):
        with pytest.raises(SettingError, match="SAMTRAD_SMTP"):
            mail_server(wrong)
