"""Every address bears whatever is written in it or in a form: odd numbers, signs that no database holds, values that nobody offered."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import resolve
from pytest_django.fixtures import Settings

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.documents.actions import receive
from samtrad.documents.models import Document
from samtrad.documents.states import Way
from samtrad.people.models import Body
from samtrad.portal.templatetags.words import ranges
from samtrad.register.actions import enter
from samtrad.register.models import Meeting
from server.conftest import ROOT, records
from server.minutes_in_doubt import NAME, NOTES
from server.walking import addresses, filled

pytestmark = [pytest.mark.django_db, pytest.mark.once]
OURS = {
    path.relative_to(ROOT / "src").with_suffix("").as_posix().replace("/", "."): path.read_text()
    for part in ("portal", "workspace", "api")
    for path in (ROOT / "src/samtrad" / part).rglob("*.py")
}
NAMES = sorted({name for text in OURS.values() for name in re.findall(r"""(?:value\(request, |\.get\(|getlist\(|told\[)"(\w+)\"""", text)} | {"manad"})
_ACT = re.compile(r"""(?:act"\) (?:==|in)|told (?:not )?in|told ==|act ==) ([^:\n]+)""")


def acts(module: str) -> list[str]:
    """The acts that a module of views knows, and one that none does."""
    return [*sorted({name for told in _ACT.findall(OURS.get(module, "")) for name in re.findall(r'"(\w+)"', told)}), "x"]


MANY = "9" * 5000
ODD = (MANY, "²\x00'\"<x>…", "-1")
PASSED_OVER = re.compile(r"/(?:konto|static|en)/|\.png$|/fil$")


@pytest.fixture
def desk(client: Client, maja: User, settings: Settings) -> Iterator[Client]:
    """A register with one document, for someone who may do everything in it."""
    document = receive(NOTES.encode(), NAME, Way.PAGE, maja).document
    enter(document, records(NAME, NOTES.encode()), "test 1")
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    client.force_login(maja)
    client.raise_request_exception = False
    settings.RATES = dict.fromkeys(settings.RATES, (10**9, 60))
    yield client
    cache.clear()


def every_path() -> list[str]:
    """One path of each address of ours."""
    paths = [found[0] for one in addresses() if not one.prefix and (found := filled(one))]
    return [path for path in paths if not PASSED_OVER.search(path)]


def test_names_and_acts_are_found() -> None:
    assert {"q", "sida", "organ", "typ", "ar", "manad", "efter", "item", "role", "user", "scope", "number", "act", "days", "ratta"} <= set(NAMES)
    for module, some in (
        ("keeping.accounts", "open take give close link"),
        ("keeping.masking", "decide mark classify"),
        ("views.known", "merge part rename undo join leave"),
    ):
        assert set(some.split()) <= set(acts(f"samtrad.workspace.{module}")), module


def test_no_address_fails_by_what_is_asked_for(desk: Client) -> None:
    for path in every_path():
        for odd in ODD[:2]:
            answer = desk.get(path, dict.fromkeys(NAMES, odd))
            assert answer.status_code < 500, (path, odd[:9])


def test_no_form_fails_by_what_is_sent(desk: Client) -> None:
    """Each act of each page, with odd values in all its fields; some of them do what they can with these."""
    body = Body.objects.get()
    for path in every_path():
        for at, act in enumerate(acts(resolve(path).func.__module__)):
            for odd in ODD[at % 2 : at % 2 + 2]:
                answer = desk.post(path, {**dict.fromkeys(NAMES, odd), "act": act})
                assert answer.status_code < 500, (path, act, odd[:9])
                assert answer.status_code != 400 or path.startswith("/api/"), (path, act, odd[:9])
                if answer.status_code == 405:
                    break
    body.refresh_from_db()
    assert (Document.objects.count(), Meeting.objects.count()) == (1, 1)


def test_what_a_form_is_about_that_is_gone_is_told(desk: Client) -> None:
    for told in ({"act": "take", "role": "9" * 5000}, {"act": "close", "user": "²"}, {"act": "give", "user": "0", "name": "member", "scope": "body:x"}):
        assert "finns inte längre" in desk.post("/arbete/konton/", told, follow=True).content.decode()
    address = f"/arbete/maskera/{Document.objects.get().address}/"
    for item in (MANY, "-1", "x", "x\x00", "²"):
        shown = desk.post(address, {"act": "classify", "item": item, "classification": "secret", "ground": "OSL 25:1"}, follow=True).content.decode()
        assert "Ärendet finns inte i dokumentet" in shown


def test_numbers_of_items_may_be_anything() -> None:
    assert ranges(["61", "62", "63", "70", "7a", "8", MANY, "9"]) == f"61\u2060–\u206063, 70, 7a, 8, {MANY}, 9"
