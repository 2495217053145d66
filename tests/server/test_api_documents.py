"""Documents from programs: with a key, within limits, and told what became of them."""

from __future__ import annotations

import errno
import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import OperationalError
from django.test import Client
from pytest_django.fixtures import Settings

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.api.actions import end, issue
from samtrad.api.models import Token
from samtrad.audit.models import Entry
from samtrad.documents.actions import park, store
from samtrad.documents.models import Document, Receipt
from samtrad.documents.states import Way

pytestmark = [pytest.mark.django_db, pytest.mark.once]
URL = "/api/documents"


@pytest.fixture
def key(maja: User) -> str:
    Role.objects.create(user=maja, name=RoleName.SECRETARY, body=17)
    return issue(maja, "Diariet")


def post(key: str, body: bytes = b"Protokoll", query: str = "?name=a.txt", **extra: str) -> tuple[int, dict[str, str]]:
    answer = Client(enforce_csrf_checks=True).post(URL + query, body, content_type="application/octet-stream", HTTP_AUTHORIZATION=f"Bearer {key}", **extra)
    return answer.status_code, answer.json()


def test_a_document_comes_once(key: str, maja: User) -> None:
    status, told = post(key, query="?name=m%C3%B6te%2Fprotokoll.txt")
    assert status == 201
    document = Document.objects.get()
    assert (document.name, document.state, store().read(document.sha256)) == ("protokoll.txt", "received", b"Protokoll")
    assert told == {
        "address": document.address,
        "url": f"/api/documents/{document.address}",
        "sha256": document.sha256,
        "state": "received",
        "reason": None,
        "message": None,
    }
    assert post(key, query="?name=protokoll.txt") == (200, told)
    receipt = Receipt.objects.get()
    assert (receipt.way, receipt.by) == (Way.API, maja)


def test_as_a_field_of_a_form(key: str) -> None:
    answer = Client().post(URL, {"file": SimpleUploadedFile("b.txt", b"Protokoll b")}, HTTP_AUTHORIZATION=f"bearer {key}")
    assert answer.status_code == 201
    assert answer["Location"] == answer.json()["url"]
    assert Client().post(URL, {"other": "x"}, HTTP_AUTHORIZATION=f"Bearer {key}").status_code == 400


def test_what_became_of_it_is_told_to_who_sent_it(key: str, maja: User) -> None:
    _, told = post(key)
    document = Document.objects.get()
    park(document, "encrypted")
    answer = Client().get(told["url"], HTTP_AUTHORIZATION=f"Bearer {key}", HTTP_ACCEPT_LANGUAGE="en")
    assert (answer.json()["state"], answer.json()["reason"]) == ("parked", "encrypted")
    assert answer.json()["message"] == "the file is locked with a password. Save it without one"
    other = User.objects.named("Ove Ek")
    Role.objects.create(user=other, name=RoleName.SECRETARY, body=17)
    assert Client().get(told["url"], HTTP_AUTHORIZATION=f"Bearer {issue(other, 'x')}").status_code == 404


def test_without_a_key_that_holds_nothing_is_done(key: str, maja: User) -> None:
    assert post("samtrad_wrong")[0] == 401
    assert Client().post(URL + "?name=a.txt", b"x", content_type="text/plain").status_code == 401
    assert post(key, HTTP_ACCEPT_LANGUAGE="en")[0] == 201
    end(Token.objects.get(), maja)
    assert post(key)[0] == 401
    fresh = issue(maja, "ny")
    User.objects.filter(pk=maja.pk).update(is_active=False)
    assert post(fresh)[0] == 401
    assert [one.verb for one in Entry.objects.filter(subject__startswith="token:")] == ["token_issued", "token_ended", "token_issued"]


def test_a_role_that_may_not_enter_is_refused(maja: User) -> None:
    Role.objects.create(user=maja, name=RoleName.MEMBER, body=17)
    assert post(issue(maja, "x"))[0] == 403


def test_the_key_itself_is_not_kept(key: str) -> None:
    assert key not in str(list(Token.objects.values()))
    assert key not in str(list(Entry.objects.values()))


def test_limits(key: str, settings: Settings) -> None:
    settings.UPLOAD_LIMIT = 100
    assert post(key, b"x" * 101)[0] == 413
    assert post(key, b"x" * 100)[0] == 201
    assert post(key, b"x" * 70_000)[0] == 413
    assert post(key, b"")[0] == 411
    assert [post(key, b"", CONTENT_LENGTH=told)[0] for told in ("9" * 5000, "²", "-1", "x")] == [413, 411, 411, 411]
    assert post(key, query="")[0] == 400
    assert Client().get(URL).status_code == 405
    assert [len(list(store().all())), len(store().unfinished(1e12))] == [1, 0]


@pytest.mark.parametrize(("error", "status"), [(OSError(errno.ENOSPC, "full"), 507), (OperationalError("database is locked"), 503)])
def test_what_the_machine_will_not_do_is_said(key: str, monkeypatch: pytest.MonkeyPatch, error: Exception, status: int) -> None:
    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr("samtrad.api.views.receive", refuse)
    answer = Client().post(URL + "?name=a.txt", b"x", content_type="text/plain", HTTP_AUTHORIZATION=f"Bearer {key}")
    assert answer.status_code == status
    assert answer["Retry-After"]
    assert json.loads(answer.content)["error"] == "stored"
