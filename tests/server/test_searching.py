"""`samtrad search`: what the site finds, in the terminal and as JSON."""

from __future__ import annotations

import json

import pytest
from django.test import Client

from samtrad.access.models import User
from samtrad.cli.main import main
from samtrad.cli.server.options import FOUND
from samtrad.documents.actions import receive
from samtrad.documents.states import Way
from samtrad.pipeline.follow import follow
from samtrad.pipeline.followers import FOLLOWERS
from samtrad.register.actions import enter
from samtrad.register.models import Meeting
from samtrad.register.publication import Terms, publish, withdraw
from samtrad.search.states import Kind
from server.conftest import records
from server.test_classifying import MINUTES

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def register(maja: User) -> None:
    data = MINUTES.encode()
    made = receive(data, "protokoll.txt", Way.COMMAND).document
    enter(made, records(made.name, data), "test 1")
    publish(made, maja, Terms("KL 8:13"))
    while follow(FOLLOWERS):
        pass


def _said(capsysbinary: pytest.CaptureFixture[bytes], *arguments: str) -> str:
    assert main(["search", *arguments]) == 0
    return capsysbinary.readouterr().out.decode()


def test_it_prints_what_the_site_finds(capsysbinary: pytest.CaptureFixture[bytes], client: Client) -> None:
    meeting = Meeting.objects.get()
    told = _said(capsysbinary, "budget", "--lang", "sv")
    assert told.startswith("3 träffar\n")
    assert f"Beslut · {meeting.body.name} · {meeting.first_day}" in told
    assert f"/moten/{meeting.slug}/punkt/" in told
    told = _said(capsysbinary, "budget", "--lang", "en", "--kind", "item")
    assert told.count("/en/moten/") == 1
    assert "Item · " in told
    for arguments, asked in (
        (("budget",), {}),
        (("budget", "--kind", "decision", "--body", meeting.body.slug, "--year", "2025"), {"slag": "decision", "organ": meeting.body.slug, "ar": "2025"}),
        (("--", "budget", "-kvarnbo"), {"q": "budget -kvarnbo"}),
    ):
        assert json.loads(_said(capsysbinary, "--json", "--lang=sv", *arguments)) == client.get("/sok.json", {"q": "budget", **asked}).json()


def test_what_is_not_public_is_not_printed(capsysbinary: pytest.CaptureFixture[bytes], maja: User) -> None:
    meeting = Meeting.objects.get()
    assert meeting.reading
    withdraw(meeting.reading.document, maja)
    assert _said(capsysbinary, "budget", "--lang", "sv") == "Inget av det som är publikt nämner det.\n"
    assert _said(capsysbinary, "budget", "--lang", "en") == "Nothing that is public mentions it.\n"


def test_what_cannot_be_asked_for_is_told(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["search", "budget", "--year", "99999"]) == 2
    assert main(["search", "budget", "--page", "0"]) == 2
    assert main(["search", "budget", "--kind", "zebra"]) == 2
    assert "Traceback" not in capsysbinary.readouterr().err.decode()
    assert set(FOUND) == {str(kind) for kind in Kind}
    assert _said(capsysbinary, "budget", "--page", "99", "--lang", "en") == "3 hits\n"
