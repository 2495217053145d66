"""The one door: law 4, and what is true of everything that comes through it."""

from __future__ import annotations

import pytest
from django.db import DatabaseError, transaction

from samtrad.access.models import User
from samtrad.audit.models import Entry
from samtrad.audit.queries import breaks
from samtrad.documents.actions import receive
from samtrad.documents.models import Document, Reading
from samtrad.documents.states import State, Way
from samtrad.register.actions import enter
from samtrad.register.models import Attendance, Decision, Item, Meeting
from samtrad.register.publication import Terms, publish, withdraw
from server.conftest import EXAMPLES, records

pytestmark = pytest.mark.django_db
NAME = "2025-05-14-styrgruppen-valfard.txt"


def _enter(name: str = NAME, change: tuple[str, str] = ("", "")) -> tuple[Document, list[Meeting]]:
    data = (EXAMPLES / name).read_bytes().replace(change[0].encode(), change[1].encode()) if change[0] else (EXAMPLES / name).read_bytes()
    document = receive(data, name, Way.COMMAND).document
    return document, enter(document, records(name, data), "test 1")


def test_facts_are_the_records_statements() -> None:
    document, (meeting,) = _enter()
    minutes = Reading.objects.get(document=document).minutes
    assert [item.heading for item in meeting.items.order_by("ordinal")] == [item.heading for item in minutes.items]
    assert [one.name for one in meeting.attendances.order_by("ordinal")] == [one.name or "" for one in minutes.attendance]
    assert [one.text for one in meeting.decisions.order_by("ordinal")] == [one.text for one in minutes.decisions]
    assert str(meeting.first_day) == minutes.sittings[0].date
    assert document.state == State.RECEIVED
    document.refresh_from_db()
    assert document.state == State.ENTERED


def test_each_fact_leads_to_its_words() -> None:
    document, (meeting,) = _enter()
    text = Reading.objects.get(document=document).string
    assert all(item.heading.split()[0] in text[item.start : item.end] for item in meeting.items.all())


def test_entering_again_changes_nothing() -> None:
    document, (meeting,) = _enter()
    before = list(Item.objects.values()), list(Decision.objects.values()), list(Attendance.objects.values()), list(Meeting.objects.values())
    again = receive((EXAMPLES / NAME).read_bytes(), "annat namn.txt", Way.COMMAND)
    assert not again.is_new
    assert again.document == document
    assert [one.name for one in document.receipts.all()] == [NAME, "annat namn.txt"]
    document.state = State.RECEIVED
    document.save()
    assert enter(document, records(NAME, (EXAMPLES / NAME).read_bytes()), "test 1") == [meeting]
    assert before == (list(Item.objects.values()), list(Decision.objects.values()), list(Attendance.objects.values()), list(Meeting.objects.values()))
    assert Reading.objects.count() == 1


def test_a_corrected_version_supersedes_and_both_stay() -> None:
    first, (meeting,) = _enter()
    second, (same,) = _enter(change=("Tallberg-Ruus", "Tallberg Ruus"))
    assert same == meeting
    second.refresh_from_db()
    assert second.supersedes == first
    assert {(one.document_id, one.is_current) for one in meeting.documents.all()} == {(first.pk, False), (second.pk, True)}
    assert Document.objects.count() == 2
    assert "Mirjam Tallberg Ruus" in meeting.attendances.values_list("name", flat=True)


def test_what_is_entered_is_internal_until_a_person_publishes(maja: User) -> None:
    document, (meeting,) = _enter()
    assert not Item.objects.public().exists()
    publish(document, maja, Terms("KL 8:13"))
    assert Item.objects.public().count() == meeting.items.count() > 0
    withdraw(document, maja)
    assert not Item.objects.public().exists()
    assert not Decision.objects.public().exists()


def test_a_correction_waits_for_its_own_publication(maja: User) -> None:
    first, _ = _enter()
    publish(first, maja, Terms("KL 8:13"))
    second, _ = _enter(change=("Tallberg-Ruus", "Tallberg Ruus"))
    names = Attendance.objects.public().values_list("name", flat=True)
    assert "Mirjam Tallberg-Ruus" in names
    publish(Document.objects.get(pk=second.pk), maja, Terms("KL 8:13"))
    assert "Mirjam Tallberg Ruus" in Attendance.objects.public().values_list("name", flat=True)
    assert "Mirjam Tallberg-Ruus" not in Attendance.objects.public().values_list("name", flat=True)


def test_the_database_refuses_publication_by_nobody() -> None:
    document, _ = _enter()
    with pytest.raises(DatabaseError), transaction.atomic():
        Document.objects.filter(pk=document.pk).update(is_public=True)


def test_the_log_is_a_chain_that_the_database_guards() -> None:
    _enter()
    assert list(breaks()) == []
    with pytest.raises(DatabaseError), transaction.atomic():
        Entry.objects.filter(number=1).update(verb="other")
    with pytest.raises(DatabaseError), transaction.atomic():
        Entry.objects.filter(number=1).delete()
