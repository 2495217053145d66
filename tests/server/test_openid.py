"""Signing in by the organisation's own sign-in, all the way: for those who have an account here, the first time and later, and for nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from allauth.socialaccount.models import SocialAccount
from django.http import HttpResponse
from django.test import Client
from pytest_django.fixtures import Settings

from samtrad.access.models import User
from samtrad.people.accounts import close_account, open_account
from samtrad.settings.environment import Environment
from samtrad.settings.security import providers
from server.openid_provider import CLIENT, SECRET, Claims, Provider, running

pytestmark = [pytest.mark.django_db, pytest.mark.once]
NILS: Claims = {"sub": "7", "email": "nils@fagerhed.example", "email_verified": True, "name": "Nils A"}


@pytest.fixture
def provider(settings: Settings) -> Iterator[Provider]:
    with running() as found:
        settings.SOCIALACCOUNT_PROVIDERS = providers(Environment(Path(), "", (), "", "", 0, found.address, CLIENT, SECRET, "Fagerheds inloggning"))
        yield found


@pytest.fixture
def nils(db: None) -> User:
    """Whose account an administrator has opened, and who has no password."""
    return open_account("Nils@fagerhed.example", "Nils Aspman", None)


def signed_in(client: Client, provider: Provider, claims: Claims, **changed: str) -> HttpResponse:
    """Someone goes there from our page, signs in, and comes back."""
    assert "Fagerheds inloggning" in client.get("/konto/logga-in/").content.decode()
    there = client.post("/konto/oidc/oidc/login/")
    assert there.status_code == 302
    assert there["Location"].startswith(f"{provider.address}/authorize?")
    back = provider.agreed(there["Location"], claims)
    answer: HttpResponse = client.get("/konto/oidc/oidc/login/callback/", {**back, **changed})
    return answer


def who(client: Client) -> str:
    user = client.get("/om/").wsgi_request.user
    return user.name if user.is_authenticated else ""


def test_the_first_time_the_account_is_known_by_its_verified_address(client: Client, provider: Provider, nils: User) -> None:
    answer = signed_in(client, provider, NILS)
    assert (answer.status_code, answer["Location"], who(client)) == (302, "/arbete/", "Nils Aspman")
    assert SocialAccount.objects.get().user == nils
    assert User.objects.count() == 1


def test_later_it_is_known_by_what_the_organisation_calls_it(client: Client, provider: Provider, nils: User) -> None:
    signed_in(client, provider, NILS)
    client.logout()
    signed_in(client, provider, {**NILS, "email": "nils.aspman@fagerhed.example"})
    assert who(client) == "Nils Aspman"
    assert SocialAccount.objects.get().user == nils


@pytest.mark.parametrize(
    "claims",
    [{**NILS, "sub": "8", "email": "olle@fagerhed.example"}, {**NILS, "email_verified": False}, {"sub": "9"}],
    ids=["unknown", "unverified", "nameless"],
)
def test_whoever_has_no_account_here_gets_none(client: Client, provider: Provider, nils: User, claims: Claims) -> None:
    answer = signed_in(client, provider, claims)
    assert answer.status_code in (200, 302, 403)
    assert who(client) == ""
    assert (User.objects.count(), SocialAccount.objects.count()) == (1, 0)
    assert nils.pk


def test_a_closed_account_is_closed_that_way_too(client: Client, provider: Provider, nils: User) -> None:
    signed_in(client, provider, NILS)
    client.logout()
    close_account(nils, None)
    signed_in(client, provider, NILS)
    assert who(client) == ""


def test_what_does_not_come_from_there_signs_nobody_in(client: Client, provider: Provider, nils: User) -> None:
    """A code of nobody, the state of another browser, and a refusal there."""
    for changed in ({"code": "x"}, {"state": "x"}):
        assert signed_in(client, provider, NILS, **changed).status_code < 500
        assert who(client) == ""
    assert provider.refused == ["x"]
    there = client.post("/konto/oidc/oidc/login/")
    state = provider.agreed(there["Location"], NILS)["state"]
    assert client.get("/konto/oidc/oidc/login/callback/", {"error": "access_denied", "state": state}).status_code < 500
    assert who(client) == ""
    assert nils.pk
