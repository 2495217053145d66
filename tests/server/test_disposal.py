"""Disposal: by a rule, by a person, and nothing of the document is left but that it was here."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import DatabaseError, transaction

from samtrad.access.models import User
from samtrad.audit.models import Entry
from samtrad.audit.queries import breaks
from samtrad.documents.actions import DisposedError, receive, store
from samtrad.documents.models import Disposal, Document, Doubt, Reading, Receipt, RetentionRule
from samtrad.documents.states import DocumentKind, State, Way
from samtrad.pipeline.checking import check
from samtrad.register.actions import enter
from samtrad.register.disposal import NotDueError, dispose, due, kind_of, lift_rule, set_rule, sweep
from samtrad.register.models import Decision, Item, Meeting
from samtrad.register.publication import Terms, publish
from server.conftest import EXAMPLES, records

pytestmark = pytest.mark.django_db
NAME = "2025-05-14-styrgruppen-valfard.txt"
LATER = date(2030, 1, 1)


def _enter(change: tuple[bytes, bytes] = (b"", b"")) -> Document:
    data = (EXAMPLES / NAME).read_bytes()
    data = data.replace(*change) if change[0] else data
    document = receive(data, NAME, Way.COMMAND).document
    enter(document, records(NAME, data), "test 1")
    return Document.objects.get(pk=document.pk)


def test_nothing_is_due_without_a_rule_or_before_its_time(maja: User) -> None:
    document = _enter()
    kind = kind_of(document)
    assert list(due(LATER)) == []
    set_rule(kind, 2, "Beslut 1", maja)
    assert list(due(date(2027, 5, 13))) == []
    assert [one.document for one in due(date(2027, 5, 14))] == [document]
    with pytest.raises(NotDueError):
        dispose(document, maja, date(2027, 5, 13))
    lift_rule(kind, maja)
    assert list(due(LATER)) == []
    assert Document.objects.get().state == State.ENTERED


def test_of_a_document_that_is_disposed_of_a_stub_and_the_chain_are_left(maja: User, django_capture_on_commit_callbacks: Any) -> None:
    document = _enter()
    publish(document, maja, Terms("KL 8:13"))
    kind = kind_of(document)
    set_rule(kind, 2, "Beslut 1", maja)
    with django_capture_on_commit_callbacks(execute=True):
        dispose(document, maja, LATER)
    left = Document.objects.get()
    assert (left.state, left.name, left.is_public, left.sha256) == (State.DISPOSED, "", False, document.sha256)
    stub = Disposal.objects.get()
    assert (stub.kind, stub.years, stub.basis, stub.day, stub.by) == (kind, 2, "Beslut 1", LATER, maja)
    for model in (Reading, Doubt, Receipt, Meeting, Item, Decision):
        assert not model._base_manager.exists(), model
    assert not store().path(document.sha256).exists()
    assert list(breaks()) == []
    assert Entry.objects.filter(verb="disposed", subject=f"document:{document.pk}").count() == 1
    assert "styrgruppen" not in str(list(Entry.objects.values_list("about", flat=True))).casefold()
    assert [one for one in check() if one.severity in ("critical", "error")] == []
    with pytest.raises(NotDueError):
        dispose(document, maja, LATER + timedelta(1))


def test_it_does_not_come_back(maja: User) -> None:
    document = _enter()
    set_rule(kind_of(document), 0, "Beslut 1", maja)
    dispose(document, maja, LATER)
    with pytest.raises(DisposedError):
        receive((EXAMPLES / NAME).read_bytes(), NAME, Way.COMMAND)
    assert not store().path(document.sha256).exists()


def test_another_version_tells_of_the_meeting_then(maja: User) -> None:
    first = _enter()
    second = _enter((b"Tallberg-Ruus", b"Tallberg Ruus"))
    set_rule(kind_of(second), 0, "Beslut 1", maja)
    dispose(second, maja, LATER)
    meeting = Meeting.objects.get()
    assert meeting.reading is not None
    assert meeting.reading.document_id == first.pk
    assert [(one.document_id, one.is_current) for one in meeting.documents.all()] == [(first.pk, True)]
    assert "Mirjam Tallberg-Ruus" in meeting.attendances.values_list("name", flat=True)


def test_bytes_that_a_cut_off_run_left_are_taken_away(maja: User) -> None:
    document = _enter()
    data = store().read(document.sha256)
    set_rule(kind_of(document), 0, "Beslut 1", maja)
    dispose(document, maja, LATER)
    store().path(document.sha256).write_bytes(data)
    assert ("error", "file.not_disposed") in [(one.severity, one.code) for one in check()]
    assert sweep() == 1
    assert not store().path(document.sha256).exists()


def test_the_database_refuses_rules_without_ground(maja: User) -> None:
    for wrong in ({"years": -1, "basis": "Beslut"}, {"years": 1, "basis": ""}):
        with pytest.raises(DatabaseError), transaction.atomic():
            RetentionRule.objects.create(kind=DocumentKind.CALL, **wrong)
