"""A passkey in a real browser, with an authenticator that the browser plays: one is made, and whoever has it signs in without a password."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from allauth.mfa.models import Authenticator
from django.db import connections

from samtrad.access.models import User
from server.browsing import served

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db,
    pytest.mark.skipif(CHROMIUM is None, reason="no chromium on this machine: apt-get install chromium"),
]
PASSWORD = "Vinbärsbuske i lä 7"


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch, db: None) -> Iterator[Any]:
    user = User.objects.named("Karin Holm")
    user.set_password(PASSWORD)
    user.save()
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # Playwright's loop runs in this thread, and no view is run in it
    shared = connections["default"]
    with served() as address, playwright.sync_playwright() as started:
        connections["default"] = shared  # the loop has a context of its own, which would open another
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        context = browser.new_context(base_url=address, locale="sv-SE")
        context.set_default_timeout(30_000)
        yield context.new_page()
        browser.close()


def test_a_passkey_is_made_and_signs_in_alone(page: Any) -> None:
    keys = page.context.new_cdp_session(page)
    keys.send("WebAuthn.enable")
    told = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True, "isUserVerified": True}
    keys.send("WebAuthn.addVirtualAuthenticator", {"options": {**told, "automaticPresenceSimulation": True}})
    refused: list[str] = []
    page.on("console", lambda message: refused.append(message.text) if message.type == "error" else None)

    page.goto("/konto/logga-in/")
    page.locator("[name=login]").fill("karin holm")
    page.locator("[name=password]").fill(PASSWORD)
    page.get_by_role("button", name="Logga in", exact=True).click()
    page.wait_for_url(lambda url: urlsplit(url).path == "/arbete/")
    page.goto("/konto/saker/webauthn/add/")  # asks once more who one is
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("[name=password]").press("Enter")
    page.locator("[name=name]").fill("Telefonen")
    page.locator("[name=passwordless]").check()
    page.locator("#mfa_webauthn_add").click()
    page.wait_for_url(lambda url: "/add/" not in url)
    assert Authenticator.objects.filter(user__name="Karin Holm", type="webauthn").count() == 1

    page.context.clear_cookies()
    page.goto("/arbete/")
    assert "/konto/logga-in/" in page.url
    page.get_by_role("button", name="Logga in med passkey").click()
    page.wait_for_url(lambda url: urlsplit(url).path == "/arbete/")
    assert page.get_by_role("link", name="Logga ut").count() == 1
    assert refused == []
