"""Signing in, accounts and roles; and what every page tells browsers."""

from __future__ import annotations

import subprocess
import sys
from argparse import Namespace
from pathlib import Path

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth as totp
from allauth.socialaccount.models import SocialAccount, SocialLogin
from django.core.cache import cache
from django.db import DatabaseError, transaction
from django.test import Client, RequestFactory
from pytest_django.fixtures import Settings

from samtrad.access.adapters import ProviderAdapter
from samtrad.access.invitations import invitation
from samtrad.access.models import Role, User
from samtrad.access.states import Act, ForbiddenError, RoleName
from samtrad.audit.models import Entry
from samtrad.cli.server import account
from samtrad.people.accounts import AccountError, close_account, give_role, open_account, take_role
from samtrad.people.actions import organisation_named
from samtrad.people.models import Body
from samtrad.people.policies import PolicyError, set_policy
from samtrad.people.states import NamesShown
from samtrad.people.viewing import may, viewer
from samtrad.settings.environment import Environment
from samtrad.settings.security import providers
from server.conftest import ROOT

pytestmark = [pytest.mark.django_db, pytest.mark.once]
PASSWORD = "en lång röd tråd 7"


@pytest.fixture(autouse=True)
def _no_counts() -> None:
    cache.clear()


@pytest.fixture
def administrator() -> User:
    user = open_account("maja@fagerhed.example", "Maja Lind", None)
    give_role(user, RoleName.ADMINISTRATOR, None, None)
    user.set_password(PASSWORD)
    user.save()
    return user


def _signed_in(client: Client, user: User) -> Client:
    answer = client.post("/konto/logga-in/", {"login": user.username, "password": PASSWORD})
    assert answer.status_code == 302, answer.content.decode()
    return client


def test_a_link_is_for_choosing_a_password_once(client: Client) -> None:
    user = open_account("Nils@Fagerhed.example", "Nils Aspman", None)
    link = invitation(user)
    page = client.get(link, follow=True)
    form = page.redirect_chain[-1][0]
    assert 'name="password1"' in page.content.decode()
    assert client.post(form, {"password1": "kort", "password2": "kort"}).status_code == 200
    assert client.post(form, {"password1": PASSWORD, "password2": PASSWORD}).status_code == 302
    user.refresh_from_db()
    assert user.check_password(PASSWORD)
    assert "password1" not in Client().get(link, follow=True).content.decode()
    _signed_in(Client(), user)


def test_signing_in_asks_for_the_code_of_an_app(client: Client, administrator: User) -> None:
    secret = totp.generate_totp_secret()
    totp.TOTP.activate(administrator, secret)
    answer = client.post("/konto/logga-in/", {"login": administrator.username, "password": PASSWORD}, follow=True)
    assert answer.redirect_chain[-1][0].startswith("/konto/saker/authenticate")
    assert not answer.wsgi_request.user.is_authenticated
    code = totp.format_hotp_value(totp.hotp_value(secret, next(iter(totp.yield_hotp_counters_from_time()))))
    answer = client.post(answer.redirect_chain[-1][0], {"code": code})
    assert answer.status_code == 302
    assert client.session.get("_auth_user_id") == str(administrator.pk)


def test_wrong_passwords_are_not_tried_for_ever(client: Client, administrator: User) -> None:
    answers = [client.post("/konto/logga-in/", {"login": administrator.username, "password": "fel"}) for _ in range(12)]
    assert "många" in answers[-1].content.decode() or answers[-1].status_code == 429
    assert client.post("/konto/logga-in/", {"login": administrator.username, "password": PASSWORD}).status_code != 302


def test_nobody_opens_an_account_for_themselves(client: Client) -> None:
    for path in ("/konto/nytt/", "/en/konto/nytt/"):
        assert 'type="password"' not in client.get(path).content.decode()
        client.post(path, {"username": "x", "password1": PASSWORD, "password2": PASSWORD})
    assert not User.objects.exists()


@pytest.mark.parametrize("path", ["logga-in/", "losenord/nytt/", "nytt/", "losenord/klart/", "inloggning/fel/", "stangt/"])
@pytest.mark.parametrize("language", ["", "/en"])
def test_pages_before_signing_in(client: Client, path: str, language: str) -> None:
    answer = client.get(f"{language}/konto/{path}")
    assert answer.status_code == (401 if path == "inloggning/fel/" else 200)
    assert f'<html lang="{language.strip("/") or "sv"}">' in answer.content.decode()


@pytest.mark.parametrize(
    "path",
    ["logga-ut/", "losenord/", "saker/", "saker/totp/activate/", "saker/webauthn/add/", "saker/webauthn/", "saker/recovery-codes/generate/", "inloggning/"],
)
def test_pages_of_ones_own_account(client: Client, administrator: User, path: str) -> None:
    _signed_in(client, administrator)
    answer = client.get(f"/konto/{path}", follow=True)
    assert answer.status_code == 200
    assert answer["Cache-Control"] == "no-store, private"
    assert "style=" not in answer.content.decode()


def test_second_factor_where_it_is_asked_for(client: Client, administrator: User, settings: Settings) -> None:
    _signed_in(client, administrator)
    settings.SECOND_FACTOR = True
    assert client.get("/arbete/").headers.get("Location") == "/konto/saker/"
    Authenticator.objects.create(user=administrator, type="webauthn", data={})
    assert client.get("/arbete/").headers.get("Location") != "/konto/saker/"


def test_too_many_questions_are_refused(client: Client, settings: Settings) -> None:
    settings.RATES = {**settings.RATES, "search": (3, 60)}
    answers = [client.get("/sok", {"q": "x"}) for _ in range(5)]
    assert [one.status_code == 429 for one in answers] == [False, False, False, True, True]
    assert int(answers[-1]["Retry-After"]) <= 60
    assert client.get("/").status_code == 200
    assert client.get("/sok", REMOTE_ADDR="10.1.2.3").status_code != 429


def test_no_address_is_kept_of_who_asked(client: Client) -> None:
    client.get("/sok", {"q": "x"}, REMOTE_ADDR="203.0.113.77")
    client.post("/konto/logga-in/", {"login": "x", "password": "y"}, REMOTE_ADDR="203.0.113.77")
    assert not any("203.0.113" in str(entry) for entry in cache._cache.items())


def test_roles_are_given_and_taken_by_administrators(administrator: User) -> None:
    nils = open_account("nils", "Nils Aspman", administrator)
    body = Body.objects.create(slug="vardnamnden", name="Vårdnämnden", owner=organisation_named("Fagerheds kommun"))
    with pytest.raises(ForbiddenError):
        give_role(nils, RoleName.SECRETARY, body, nils)
    role = give_role(nils, RoleName.SECRETARY, body, administrator)
    assert give_role(nils, RoleName.SECRETARY, body, administrator) == role
    assert may(nils, Act.PUBLISH, body)
    assert viewer(nils).bodies == {body.pk}
    for name, scope in ((RoleName.SECRETARY, None), (RoleName.ADMINISTRATOR, body), (RoleName.MEMBER, body.owner)):
        with pytest.raises(AccountError, match="scope"):
            give_role(nils, name, scope, administrator)
    take_role(role, administrator)
    assert not may(nils, Act.READ_INTERNAL, body)
    with pytest.raises(AccountError, match="last_administrator"):
        take_role(Role.objects.get(name=RoleName.ADMINISTRATOR), administrator)
    with pytest.raises(AccountError, match="last_administrator"):
        close_account(administrator, administrator)
    verbs = list(Entry.objects.values_list("verb", flat=True))
    assert verbs == ["account_opened", "role_given", "account_opened", "role_given", "role_taken"]


@pytest.mark.parametrize(
    ("address", "is_verified", "is_theirs"), [("Maja@Fagerhed.example", True, True), ("maja@fagerhed.example", False, False), ("x@y.example", True, False)]
)
def test_the_organisations_own_sign_in_leads_to_accounts_that_are_open(
    administrator: User,
    rf: RequestFactory,
    monkeypatch: pytest.MonkeyPatch,
    address: str,
    is_verified: bool,  # noqa: FBT001 - as below
    is_theirs: bool,  # noqa: FBT001 - parameters of the test
) -> None:
    login = SocialLogin(account=SocialAccount(provider="oidc", uid="7"), email_addresses=[EmailAddress(email=address, verified=is_verified)])
    connected: list[User] = []
    monkeypatch.setattr(login, "connect", lambda _request, user: connected.append(user))
    adapter = ProviderAdapter()
    adapter.pre_social_login(rf.get("/"), login)
    assert connected == ([administrator] if is_theirs else [])
    assert not adapter.is_open_for_signup(rf.get("/"), login)


def test_the_organisations_own_sign_in_is_set_up_by_the_environment() -> None:
    assert providers(Environment(Path(), "", (), "", "")) == {}
    told = providers(Environment(Path(), "", (), "", "", 0, "https://id.example", "samtrad", "x", "Fagerheds inloggning"))
    assert told["openid_connect"]["APPS"][0]["settings"]["server_url"] == "https://id.example"


def test_a_closed_account_sees_and_does_nothing(client: Client, administrator: User) -> None:
    nils = open_account("nils", "Nils Aspman", administrator)
    give_role(nils, RoleName.ADMINISTRATOR, None, administrator)
    nils.set_password(PASSWORD)
    nils.save()
    _signed_in(client, nils)
    close_account(nils, administrator)
    nils.refresh_from_db()
    assert not viewer(nils).everything
    assert not may(nils, Act.ADMINISTER, None)
    assert not client.get("/").wsgi_request.user.is_authenticated


def test_a_role_is_there_once(administrator: User) -> None:
    with pytest.raises(DatabaseError), transaction.atomic():
        Role.objects.create(user=administrator, name=RoleName.ADMINISTRATOR)


def test_how_a_body_publishes_is_an_act(administrator: User) -> None:
    body = Body.objects.create(slug="vardnamnden", name="Vårdnämnden")
    policy = set_policy(body, " KL 8:13 ", 365, NamesShown.ELECTED, administrator, indexable=True)
    assert (policy.ground, policy.days, policy.indexable, policy.names) == ("KL 8:13", 365, True, "elected")
    for ground, days in (("", 1), ("KL", 0)):
        with pytest.raises(PolicyError):
            set_policy(body, ground, days, NamesShown.ELECTED, administrator, indexable=True)
    with pytest.raises(ForbiddenError):
        set_policy(body, "KL", None, NamesShown.ELECTED, open_account("x", "x", None), indexable=True)
    assert Entry.objects.filter(verb="policy_set", actor=administrator).count() == 1


@pytest.mark.parametrize("address", ["", "https://samtrad.example"])
def test_an_account_is_opened_with_a_path_that_no_port_is_guessed_for(db: None, address: str, settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    settings.ADDRESS = address
    assert account.run(Namespace(name="nils@fagerhed.example", role=None, body=""), "sv") == 0
    link = capsys.readouterr().out.splitlines()[-1]
    assert link.startswith(f"{address}/")


def test_django_finds_nothing_wrong_with_production(tmp_path: Path) -> None:
    environment = {
        "SAMTRAD_DATA": str(tmp_path),
        "SAMTRAD_HOSTS": "samtrad.example.se",
        "SAMTRAD_ADDRESS": "https://samtrad.example.se",
        "PYTHONPATH": str(ROOT / "src"),
    }
    code = "import django, sys; django.setup(); from django.core.management import call_command; call_command('check', deploy=True, fail_level='WARNING')"
    done = subprocess.run(
        [sys.executable, "-c", code], env={**environment, "DJANGO_SETTINGS_MODULE": "samtrad.settings.production"}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
