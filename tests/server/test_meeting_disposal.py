"""What belongs to a meeting is disposed of by a rule for its kind, by a person, and never before its time; what was certified reads as it did."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import DatabaseError, transaction
from django.test import Client
from django.utils import timezone

from samtrad.access.models import Role
from samtrad.audit.models import Entry
from samtrad.audit.queries import breaks
from samtrad.documents.actions import receive, store
from samtrad.documents.states import Way
from samtrad.following.models import Message
from samtrad.following.states import Stage
from samtrad.meetings.actions import bodies, calling, certifying, deciding, handling, minutes, notes, noticing, papers, planning, room, sighting, texts
from samtrad.meetings.actions.agenda import ClauseTold
from samtrad.meetings.actions.disposing import NotDueError, dispose, due, lift_rule, set_rule, sweep
from samtrad.meetings.models import (
    CallLetter,
    CertifiedUnit,
    ItemText,
    MeetingDisposal,
    MeetingRetention,
    NoticeSight,
    Paper,
    Participant,
    PrivateNote,
    UnitFile,
)
from samtrad.meetings.queries.composed import composed
from samtrad.meetings.queries.own import papers_of
from samtrad.meetings.states.codes import Disposable, RetentionEvent
from samtrad.pipeline.checking import check
from samtrad.pipeline.safekeeping.backup import _hashes
from server.run_meetings import DAY, NOW, World, world

pytestmark = pytest.mark.django_db
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
SUM = hashlib.sha256(PDF).hexdigest()
BASIS = "Gallringsbeslut 2026:1"


def over() -> World:
    """A meeting that is final, with something of each kind."""
    run = world(called=False)
    run.body.posts.filter(name="Mira Dal").update(email="mira@example.se")
    calling.call(run.meeting, run.by, NOW - timedelta(days=8))
    run.meeting.refresh_from_db()
    papers.attach(run.item(), papers.keep(PDF, "Ur Majas dator.pdf", "Bilaga"), run.by)
    run.opened()
    item = run.taken_up()
    notes.note(run.who("Mira Dal"), item, "Fråga om räntan.", NOW)
    for seen, words in enumerate(("Ramen är 40 miljoner.", "Ramen är 41 miljoner.")):
        texts.save_text(item, "background", words, seen, run.by, NOW)
    deciding.decide(item, [ClauseTold("anta budgeten", "approve")], run.by)
    handling.settle(item, run.by, NOW)
    room.close(run.meeting, run.by, run.now(60))
    room.choose_certifiers(run.meeting, [run.who("Olle Ek")], run.by)
    minutes.draft(run.meeting, run.by, NOW)
    unit = CertifiedUnit.objects.select_related("written").get()
    assert unit.written is not None
    for one in certifying.send(unit, run.by, NOW):
        unit = certifying.sign(one, unit.written.sha256, run.by, NOW, method="paper")
    UnitFile.objects.create(unit=unit, kind="scan", name="s.pdf", media_type="application/pdf", sha256=SUM, data=PDF, by=run.by, at=NOW)
    board = bodies.appoint_board(run.body, "Almby", "förbundsordningen 9 §", run.by)
    sighting.keep(noticing.put_up(CertifiedUnit.objects.get(), board, DAY, "kansliet", run.by), PDF, run.by, NOW)
    noticing.finalise(CertifiedUnit.objects.get(), run.by, DAY + timedelta(days=60))
    run.meeting.refresh_from_db()
    return run


def test_nothing_goes_without_a_rule_or_before_its_event_and_its_years() -> None:
    run, today = over(), timezone.localdate()
    later = date(today.year + 3, 12, 31)
    assert list(due(later)) == []
    set_rule(Disposable.PRIVATE, 2, BASIS, run.by)
    assert list(due(later)) == []  # it is final, and not archived
    noticing.archive(run.meeting, run.by)
    (one,) = due(later)
    assert (one.meeting, one.since, one.amount) == (run.meeting, today, 1)
    assert list(due(today)) == []
    with pytest.raises(NotDueError):
        dispose(one, run.by, today)
    with pytest.raises(DatabaseError), transaction.atomic():  # the database's own clock says so
        dispose(one, run.by, later)
    assert PrivateNote.objects.count() == 1
    lift_rule(Disposable.PRIVATE, run.by)
    with pytest.raises(NotDueError):
        dispose(one, run.by, later)
    assert list(Entry.objects.filter(subject="meeting_retention:private").values_list("verb", flat=True)) == ["retention_set", "retention_lifted"]


def test_of_each_kind_that_it_was_there_is_left_and_the_minutes_read_as_they_did(client: Client, django_capture_on_commit_callbacks: Any) -> None:
    run, today = over(), timezone.localdate()
    text = composed(run.meeting).text
    for kind in Disposable:
        set_rule(kind, 0, BASIS, run.by, RetentionEvent.FINAL)
    assert {one.rule.kind for one in due(today)} == {str(kind) for kind in Disposable} - {"letter"}  # its letter waits to be sent
    Message.objects.update(stage=Stage.SENT, sent_at=NOW)
    found = list(due(today))
    with django_capture_on_commit_callbacks(execute=True):
        for one in found:
            dispose(one, run.by, today)
    assert {one.kind: one.count for one in MeetingDisposal.objects.all()} == {"paper": 1, "version": 1, "private": 1, "letter": 2, "signed": 1, "proof": 1}
    assert list(due(today)) == []
    assert ItemText.objects.get().text == "Ramen är 41 miljoner."
    assert not PrivateNote.objects.exists()
    assert not UnitFile.objects.exists()
    assert CallLetter.objects.get().sent_to == ""
    assert not Participant.objects.exclude(email="").exists()
    sight = NoticeSight.objects.get()
    assert (bytes(sight.data), sight.sha256, sight.media_type) == (b"", SUM, "")
    paper = Paper.objects.get()
    assert (paper.name, paper.file_name, paper.disposed_at is not None) == ("Bilaga", "", True)
    assert not papers_of(run.meeting).exists()
    Role.objects.filter(user=run.by).update(body=run.body.pk)
    client.force_login(run.by)
    page = f"/arbete/moten/{run.meeting.address}/handlingar/"
    shown = client.get(page).content.decode()
    assert "Gallrad" in shown
    assert f"{page}{paper.pk}/" not in shown
    assert client.get(f"{page}{paper.pk}/").status_code == 404
    assert not store().path(SUM).exists()
    assert SUM not in _hashes("default")
    assert composed(run.meeting).text == text
    assert "Bilaga" in text
    assert list(breaks()) == []
    assert [one for one in check() if one.severity in ("critical", "error")] == []
    assert Entry.objects.filter(verb="meeting_disposed").count() == len(Disposable)
    assert "mira" not in str(list(Entry.objects.values_list("about", flat=True))).casefold()
    with pytest.raises(NotDueError):
        dispose(found[0], run.by, today)


def test_bytes_that_something_else_has_stay_and_those_that_a_cut_off_run_left_go(django_capture_on_commit_callbacks: Any) -> None:
    run, today = over(), timezone.localdate()
    receive(PDF, "samma.pdf", Way.COMMAND)
    set_rule(Disposable.PAPER, 0, BASIS, run.by, RetentionEvent.FINAL)
    with django_capture_on_commit_callbacks(execute=True):
        (one,) = due(today)
        dispose(one, run.by, today)
    assert store().path(SUM).exists()
    assert [one.code for one in check() if one.code == "file.not_disposed"] == []
    kept = papers.keep(PDF + b"%", "b.pdf")
    Paper.objects.create(item=run.item(), name="B", sha256=kept.kept.sha256, size=1, file_name="", at=NOW)
    Paper.objects.filter(name="B").update(disposed_at=NOW)
    assert ("error", "file.not_disposed") in [(one.severity, one.code) for one in check()]
    assert sweep() == 1
    assert not store().path(kept.kept.sha256).exists()


def test_the_database_lets_nothing_go_that_no_disposal_tells_of() -> None:
    run, today = over(), timezone.localdate()
    told: dict[str, Any] = {
        "meeting": run.meeting,
        "kind": "version",
        "event": "final",
        "since": today,
        "years": 0,
        "basis": BASIS,
        "count": 1,
        "day": today,
        "by": run.by,
    }
    set_rule(Disposable.PRIVATE, 0, BASIS, run.by, RetentionEvent.FINAL)
    set_rule(Disposable.SIGNED, 1, BASIS, run.by, RetentionEvent.FINAL)
    wrong: list[Callable[[], object]] = [
        lambda: ItemText.objects.filter(version=1).delete(),
        lambda: UnitFile.objects.all().delete(),
        lambda: NoticeSight.objects.update(data=b"", media_type=""),
        lambda: Paper.objects.update(disposed_at=NOW),
        lambda: MeetingDisposal.objects.create(**told),  # no rule for versions
        lambda: MeetingDisposal.objects.create(**told | {"kind": "private", "years": 1}),  # another rule
        lambda: MeetingDisposal.objects.create(**told | {"kind": "private", "event": "archived"}),  # it is not archived
        lambda: MeetingDisposal.objects.create(**told | {"kind": "private", "since": today - timedelta(days=9)}),  # it was not final then
        lambda: MeetingDisposal.objects.create(**told | {"kind": "signed", "years": 1}),  # its years are not out
        lambda: MeetingDisposal.objects.create(**told | {"kind": "signed", "years": 1, "day": today + timedelta(days=400)}),  # nor is it that day
        lambda: MeetingDisposal.objects.create(**told | {"kind": "private", "count": 0}),
        lambda: MeetingRetention.objects.create(kind="paper", event="final", years=-1, basis=BASIS, by=run.by),
        lambda: MeetingRetention.objects.create(kind="paper", event="final", years=1, basis="", by=run.by),
        lambda: MeetingRetention.objects.create(kind="text", event="final", years=1, basis=BASIS, by=run.by),
        lambda: MeetingRetention.objects.create(kind="paper", event="held", years=1, basis=BASIS, by=run.by),
    ]
    for act in wrong:
        with pytest.raises(DatabaseError), transaction.atomic():
            act()
    made = MeetingDisposal.objects.create(**told | {"kind": "private"})
    set_rule(Disposable.VERSION, 0, BASIS, run.by, RetentionEvent.FINAL)
    MeetingDisposal.objects.create(**told)
    still: list[Callable[[], object]] = [
        lambda: MeetingDisposal.objects.filter(pk=made.pk).update(count=2),
        lambda: MeetingDisposal.objects.filter(pk=made.pk).delete(),
        lambda: ItemText.objects.filter(version=2).delete(),  # what holds is certified
    ]
    for act in still:
        with pytest.raises(DatabaseError), transaction.atomic():
            act()
    assert ItemText.objects.filter(version=1).delete()[0] == 1


def test_what_belongs_to_a_cancelled_meeting_goes_by_the_same_rules_from_when_it_was_cancelled() -> None:
    run = world(called=False)
    run.body.posts.filter(name="Mira Dal").update(email="mira@example.se")
    calling.call(run.meeting, run.by, NOW - timedelta(days=8))
    notes.note(run.who("Mira Dal"), run.item(), "Fråga om räntan.", NOW)
    run.meeting.refresh_from_db()
    planning.cancel(run.meeting, run.by)
    Message.objects.update(stage=Stage.DROPPED)
    set_rule(Disposable.PRIVATE, 1, BASIS, run.by, RetentionEvent.ARCHIVED)
    set_rule(Disposable.LETTER, 1, BASIS, run.by, RetentionEvent.FINAL)
    today = timezone.localdate()
    assert list(due(today)) == []
    with pytest.raises(DatabaseError), transaction.atomic():
        MeetingDisposal.objects.create(meeting=run.meeting, kind="private", event="archived", since=today, years=1, basis=BASIS, count=1, day=today, by=run.by)
    found = list(due(today + timedelta(days=366)))
    assert {one.rule.kind for one in found} == {"private", "letter"}
    for kind, event in ((Disposable.PRIVATE, RetentionEvent.ARCHIVED), (Disposable.LETTER, RetentionEvent.FINAL)):
        set_rule(kind, 0, BASIS, run.by, event)
    for one in list(due(today)):
        dispose(one, run.by, today)
    assert not PrivateNote.objects.exists()
    assert not Participant.objects.exclude(email="").exists()
    assert MeetingDisposal.objects.count() == 2
