"""Minutes of meetings that are run here: composed, certified, sealed, entered by the one door."""

from __future__ import annotations

import importlib
from datetime import date, timedelta
from types import SimpleNamespace
from typing import cast

import pytest
from django.db import IntegrityError, transaction

from lawful import unlawful
from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.documents.actions import read_anew
from samtrad.documents.models import Reading
from samtrad.documents.queries import worded
from samtrad.meetings.actions import agenda, bodies, certifying, deciding, handling, minutes, noticing, room, texts
from samtrad.meetings.actions.acting import Fault
from samtrad.meetings.actions.agenda import ClauseTold
from samtrad.meetings.clocks import Running
from samtrad.meetings.law.codes import Code, JavGround, Option
from samtrad.meetings.law.course import MotionKind
from samtrad.meetings.models import AgendaItem, BoardNotice, CertifiedUnit, Certifier, Clause, Correction, ItemText, RunMeeting, WrittenMinutes
from samtrad.meetings.queries import clock
from samtrad.meetings.states.tables import NOTICE, SIGNATURE, UNIT, Table
from samtrad.people.states import BodyKind, Numbering, Regime
from samtrad.reading import read as reading
from samtrad.register.models import Assignment, Attendance, Decision, Dissent, Item, Meeting, Vote
from server.run_meetings import DAY, MEMBERS, NOW, World, body_of, world
from server.test_run_meetings import refused

pytestmark = pytest.mark.django_db
YES, NO, ABSTAIN = Option


def held(rules: dict[str, object] | None = None) -> World:
    """A closed meeting with a vote, a reservation, jäv, a task and somebody who left."""
    told = world(titles={"Budget": "anta budgeten", "Taxor": "anta taxorna"}, rules=rules)
    told.opened(*MEMBERS, "Per Holm")
    item, by = told.taken_up(), told.by
    texts.save_text(item, "background", "Ramen är 41 miljoner kronor.", 0, by, NOW)
    handling.disqualify(item, told.who("Nina Ask"), JavGround.PARTY, by)
    deciding.move(item, MotionKind.APPROVE, "anta budgeten", [], by, is_main=True)
    deciding.move(item, MotionKind.REJECT, "avslag på förslaget", [told.who("Ivar Berg")], by)
    deciding.vote(item, {told.who(name).pk: how for name, how in zip([*MEMBERS[:4], "Per Holm"], [YES, YES, YES, NO, ABSTAIN], strict=True)}, by)
    clauses = [
        ClauseTold("anta budgeten", "approve"),
        ClauseTold("ge förvaltningen i uppdrag att följa upp", "assign", responsible="Förvaltningen", due=NOW.date()),
    ]
    deciding.decide(item, clauses, by)
    deciding.reserve(item, told.who("Ivar Berg"), by, NOW, text="För dyrt.")
    handling.settle(item, by, NOW)
    room.check_out(told.who("Sara Lund"), by, NOW, before=told.item("Taxor"))
    handling.put_off(told.taken_up("Taxor"), by, remitted=False, carried=True)
    room.choose_certifiers(told.meeting, [told.who("Olle Ek")], by)
    room.close(told.meeting, by, told.now(60))
    return told


def signed(told: World, unit: CertifiedUnit) -> CertifiedUnit:
    for one in certifying.send(unit, told.by, NOW):
        unit = certifying.sign(one, CertifiedUnit.objects.get(pk=unit.pk).written.sha256, told.by, NOW, method="paper")  # type: ignore[union-attr] # it is written
    return CertifiedUnit.objects.get(pk=unit.pk)


def test_from_draft_to_the_register() -> None:
    told = held()
    written = minutes.draft(told.meeting, told.by, NOW)
    assert minutes.draft(told.meeting, told.by, NOW) == written  # nothing was changed
    unit = CertifiedUnit.objects.get()
    assert (unit.is_immediate, unit.items.count(), unit.certify_by.isoformat()) == (False, 2, "2026-03-24")
    refused(lambda: minutes.enter_notes(told.meeting, told.by), Fault.STATE, "certifies")
    assert not Assignment.objects.exists()  # of bodies that certify commissions open as the minutes are certified
    unit = signed(told, unit)
    assert [(one.responsible, one.due) for one in Assignment.objects.all()] == [("Förvaltningen", NOW.date())]
    assert (unit.state, unit.certified_on, RunMeeting.objects.get().state) == ("certified", NOW.date(), "certified")
    document = unit.document
    assert document is not None
    assert (document.state, document.is_public, document.scope) == ("entered", False, told.body.pk)
    current = Reading.objects.get(document=document, is_current=True)
    assert current.string == written.text + "Justerat den 10 mars 2026 av Mira Dal och Olle Ek\n"
    assert unlawful(cast("reading.Reading", SimpleNamespace(minutes=current.minutes, text=SimpleNamespace(string=current.string)))) == ""
    meeting = Meeting.objects.get()
    assert (meeting.body, meeting.first_day, meeting.kind) == (told.body, NOW.date(), "minutes")
    assert [one.heading for one in Item.objects.filter(meeting=meeting)] == ["Budget", "Taxor"]
    assert list(Decision.objects.filter(meeting=meeting).values_list("text", "type").order_by("ordinal")) == [
        ("att anta budgeten", "approve"),
        ("att ge förvaltningen i uppdrag att följa upp", "assign"),
        ("att bordlägga ärendet", "defer"),
    ]
    vote = Vote.objects.get(meeting=meeting)
    assert (vote.yes, vote.no, vote.ballots.count()) == (3, 1, 5)
    assert Dissent.objects.get(meeting=meeting).kind == "reservation"
    people = sorted(
        (one.name, one.capacity, one.presence, one.replaces) for one in Attendance.objects.filter(meeting=meeting) if one.name in ("Per Holm", "Nina Ask")
    )
    assert people == [
        ("Nina Ask", "member", "part", ""),  # who left for jäv
        ("Per Holm", "serving_substitute", "part", "Nina Ask"),
        ("Per Holm", "serving_substitute", "part", "Sara Lund"),
    ]
    assert worded(current).assignments[0].responsible == "Förvaltningen"
    assert read_anew("another reader", told.by, all_of_them=True) == 0  # no reader knows better


def test_what_is_unlawful_or_missing_is_not_sent() -> None:
    told = held()
    told.meeting.participants.update(certifies=False)
    minutes.draft(told.meeting, told.by, NOW)
    unit = CertifiedUnit.objects.get()
    refused(lambda: certifying.send(unit, told.by, NOW), Fault.STATE, Code.NO_CERTIFIERS)
    room.choose_certifiers(told.meeting, [told.who("Olle Ek")], told.by)
    refused(lambda: certifying.send(unit, told.by, NOW), Fault.STATE, "changed")  # the certifiers stand in the text
    minutes.draft(told.meeting, told.by, NOW)
    assert [one.participant.name for one in certifying.send(unit, told.by, NOW)] == ["Mira Dal", "Olle Ek"]


def test_comments_refusals_and_taking_back() -> None:
    told = held()
    minutes.draft(told.meeting, told.by, NOW)
    unit = CertifiedUnit.objects.get()
    chair, other = certifying.send(unit, told.by, NOW)
    olle = User.objects.named("Olle Ek")
    Role.objects.create(user=olle, name=RoleName.MEMBER, body=told.body.pk)
    refused(lambda: certifying.sign(other, "0" * 64, olle, NOW), Fault.UNKNOWN)
    told.meeting.participants.filter(name="Olle Ek").update(user=olle)
    other.refresh_from_db()
    certifying.comment(Certifier.objects.get(pk=other.pk), "Sidan två?", olle)
    refused(lambda: certifying.sign(Certifier.objects.get(pk=other.pk), "0" * 64, olle, NOW), Fault.STATE, "changed")
    refused(lambda: certifying.refuse(Certifier.objects.get(pk=other.pk), " ", olle, NOW), Fault.REASONS)
    certifying.refuse(Certifier.objects.get(pk=other.pk), "Beslutet är fel återgivet.", olle, NOW)
    written = WrittenMinutes.objects.get()
    certifying.sign(chair, written.sha256, told.by, NOW, method="paper")
    assert CertifiedUnit.objects.get().state == "sent"  # one has refused
    refused(lambda: minutes.draft(told.meeting, told.by, NOW), Fault.STATE, "sent")
    certifying.take_back(unit, told.by)
    assert set(Certifier.objects.values_list("state", flat=True)) == {"fallen"}
    texts.save_text(told.item(), "background", "Ramen är 42 miljoner kronor.", 1, told.by, NOW)
    assert minutes.draft(told.meeting, told.by, NOW).version == 2
    assert signed(told, unit).state == "certified"
    refused(lambda: certifying.take_back(unit, told.by), Fault.STATE)


def test_items_certified_at_once_are_a_unit_of_their_own() -> None:
    told = held()
    budget = told.item()
    refused(lambda: certifying.at_once([budget], told.by, NOW), Fault.UNKNOWN)
    bodies.set_rules(told.body, told.by, immediate=True)
    unit = signed(told, certifying.at_once([budget], told.by, NOW))
    assert unit.document is not None
    first = Reading.objects.get(document=unit.document).minutes
    assert [one.heading for one in first.items] == ["Budget"]
    assert (first.certifications[0].immediate, first.certifications[0].items) == (True, ["1"])
    refused(lambda: certifying.at_once([budget], told.by, NOW), Fault.STATE)
    refused(lambda: texts.save_text(budget, "note", "x", 0, told.by, NOW), Fault.STATE, "certified")
    minutes.draft(told.meeting, told.by, NOW)
    rest = CertifiedUnit.objects.get(is_immediate=False)
    assert [one.title for one in rest.items.all()] == ["Taxor"]
    signed(told, rest)
    assert Meeting.objects.count() == 1
    assert Item.objects.filter(meeting=Meeting.objects.get()).count() == 2  # the whole takes the place of the part


def test_what_is_certified_never_changes() -> None:
    told = held()
    minutes.draft(told.meeting, told.by, NOW)
    unit = signed(told, CertifiedUnit.objects.get())
    item = told.item()
    refused(lambda: agenda.change_item(item, told.by, title="Annat"), Fault.STATE)
    refused(lambda: texts.save_text(item, "note", "x", 0, told.by, NOW), Fault.STATE)
    refused(lambda: room.reopen(told.meeting, told.by), Fault.STATE)
    for act in (
        lambda: WrittenMinutes.objects.update(text="annat"),
        lambda: WrittenMinutes.objects.all().delete(),
        lambda: CertifiedUnit.objects.filter(pk=unit.pk).update(state="sent"),
        lambda: CertifiedUnit.objects.filter(pk=unit.pk).update(certified_on="2026-01-01"),
        lambda: Certifier.objects.filter(unit=unit).update(state="asked"),
        lambda: CertifiedUnit.objects.create(meeting=told.meeting, certify_by=NOW.date(), is_immediate=True, state="certified"),
        lambda: Clause.objects.filter(item=item).update(text="annat"),
        lambda: Clause.objects.filter(item=item).delete(),
        lambda: Clause.objects.create(item=item, ordinal=9, text="mer", by=told.by),
        lambda: ItemText.objects.create(item=item, part="note", version=1, seen=0, by=told.by, at=NOW),
        lambda: item.reservations.update(text="annat"),
        lambda: item.motions.update(text="annat"),
        lambda: item.questions.update(yes_count=0, answer="no"),
        lambda: item.disqualified.all().delete(),
        lambda: AgendaItem.objects.filter(pk=item.pk).update(title="Annat"),
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            act()


def test_a_correction_is_told_after_what_it_corrects() -> None:
    told = held()
    minutes.draft(told.meeting, told.by, NOW)
    unit = CertifiedUnit.objects.get()
    refused(lambda: certifying.correct(unit, "Fel.", told.by, NOW), Fault.STATE, "draft")
    unit = signed(told, unit)
    refused(lambda: certifying.correct(unit, " ", told.by, NOW), Fault.EMPTY)
    first = certifying.correct(unit, "Ramen är 42 miljoner kronor.", told.by, NOW)
    second = certifying.correct(unit, "Året är 2027.", told.by, NOW)
    assert unit.document is not None
    texts_of = [Reading.objects.get(document=one, is_current=True).string for one in (unit.document, first.document, second.document)]
    assert texts_of[1] == texts_of[0] + "\nRättelse den 10 mars 2026, Eva Rask:\nRamen är 42 miljoner kronor.\n"
    assert texts_of[2].startswith(texts_of[1])
    assert (first.document.supersedes, second.document.supersedes) == (unit.document, first.document)
    assert Meeting.objects.get().reading.document == second.document  # type: ignore[union-attr] # it has one
    for act in (lambda: Correction.objects.filter(pk=first.pk).update(text="x"), lambda: Correction.objects.filter(pk=first.pk).delete()):
        with pytest.raises(IntegrityError), transaction.atomic():
            act()


def test_notes_of_a_network_enter_and_are_superseded() -> None:
    told = world(body_of(BodyKind.NETWORK, Regime.INFORMAL, Numbering.MEETING, certifies=False, slug="natet", name="Nätverket för omsorg")).opened(
        "Mira Dal", "Olle Ek"
    )
    item = told.taken_up()
    deciding.decide(item, [ClauseTold("Mira Dal bjuder in", "assign", responsible="Mira Dal")], told.by)
    handling.settle(item, told.by, NOW)
    room.close(told.meeting, told.by, told.now(9))
    refused(lambda: minutes.enter_notes(told.meeting, told.by), Fault.STATE)
    minutes.draft(told.meeting, told.by, NOW)
    assert not Assignment.objects.exists()  # of informal bodies commissions open as the notes are sent
    first = minutes.enter_notes(told.meeting, told.by)
    assert [one.responsible for one in Assignment.objects.all()] == ["Mira Dal"]
    assert minutes.enter_notes(told.meeting, told.by) == first
    texts.save_text(item, "note", "Tack för i dag.", 0, told.by, NOW)
    minutes.draft(told.meeting, told.by, NOW)
    second = minutes.enter_notes(told.meeting, told.by)
    assert (second.supersedes, Meeting.objects.get().kind) == (first, "notes")
    assert Meeting.objects.get().body == told.body


def test_notices_and_legal_force() -> None:
    told = held()
    a, b = (bodies.appoint_board(told.body, name, "förbundsordningen 9 §", told.by) for name in ("Almby", "Björkö"))
    minutes.draft(told.meeting, told.by, NOW)
    unit = CertifiedUnit.objects.get()
    refused(lambda: noticing.put_up(unit, a, DAY, "kansliet", told.by), Fault.STATE, "draft")
    signed(told, unit)
    limit = clock.to_announce(CertifiedUnit.objects.get())
    assert limit is not None
    assert (limit.by.isoformat(), clock.to_certify(told.meeting).by.isoformat()) == ("2026-03-12", "2026-03-24")
    refused(lambda: noticing.put_up(unit, a, DAY - timedelta(days=1), "kansliet", told.by), Fault.DAYS)
    refused(lambda: noticing.put_up(unit, a, DAY, " ", told.by), Fault.EMPTY)
    noticing.put_up(unit, a, DAY, "kansliet", told.by)
    refused(lambda: noticing.put_up(unit, a, DAY, "kansliet", told.by), Fault.PLACE)
    assert CertifiedUnit.objects.get().state == "certified"
    second = noticing.put_up(unit, b, DAY + timedelta(days=2), "kansliet", told.by, confirmed=False)
    assert (CertifiedUnit.objects.get().state, RunMeeting.objects.get().state) == ("noticed", "noticed")
    unit = CertifiedUnit.objects.get()
    assert clock.clock_of(unit, DAY + timedelta(days=30)).running == Running.NOT_BEGUN  # nobody confirmed the second
    noticing.confirm(second, told.by)
    stands = clock.clock_of(CertifiedUnit.objects.get(), DAY + timedelta(days=3))
    assert (stands.running, stands.begun, stands.last_day) == (Running.RUNS, date(2026, 3, 12), date(2026, 4, 2))
    refused(lambda: noticing.finalise(unit, told.by, date(2026, 4, 2)), Fault.DAYS, "runs")
    refused(lambda: noticing.archive(told.meeting, told.by), Fault.STATE)
    noticing.take_down(second, date(2026, 4, 2), told.by)  # a day too early
    refused(lambda: noticing.finalise(unit, told.by, date(2026, 4, 10)), Fault.DAYS, "broken")
    third = noticing.put_up(unit, b, date(2026, 4, 7), "kansliet", told.by, proof="f" * 64)
    refused(lambda: noticing.take_down(second, date(2026, 4, 9), told.by), Fault.STATE, "down")
    noticing.finalise(unit, told.by, date(2026, 4, 29))
    noticing.take_down(third, date(2026, 4, 29), told.by)
    noticing.archive(told.meeting, told.by)
    assert (CertifiedUnit.objects.get().state, RunMeeting.objects.get().state) == ("final", "archived")
    for act in (
        lambda: BoardNotice.objects.filter(pk=third.pk).update(state="up"),
        lambda: BoardNotice.objects.filter(pk=third.pk).update(up=None),
        lambda: BoardNotice.objects.filter(pk=third.pk).update(down=DAY),
        lambda: BoardNotice.objects.create(unit=unit, board=a, kept_at="x", state="up", up=DAY, by=told.by),
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            act()


def test_light_bodies_approve_and_never_notice() -> None:
    told = world(body_of(BodyKind.NETWORK, Regime.INFORMAL, Numbering.MEETING, certifies=False, slug="natet", name="Nätverket för omsorg")).opened("Mira Dal")
    handling.withdraw(told.item(), told.by)
    room.close(told.meeting, told.by, told.now(9))
    refused(lambda: noticing.approve(told.meeting, told.by), Fault.STATE)
    minutes.draft(told.meeting, told.by, NOW)
    assert not CertifiedUnit.objects.exists()
    refused(lambda: noticing.archive(told.meeting, told.by), Fault.NOT_ENTERED)
    minutes.enter_notes(told.meeting, told.by)
    refused(lambda: noticing.archive(told.meeting, told.by), Fault.STATE)
    noticing.approve(told.meeting, told.by)
    noticing.archive(told.meeting, told.by)
    assert RunMeeting.objects.get().state == "archived"


@pytest.mark.parametrize(("table", "name"), [(UNIT, "certifiedunit"), (SIGNATURE, "certifier"), (NOTICE, "boardnotice")])
def test_the_migration_has_the_steps_of_the_tables(table: Table, name: str) -> None:
    first, steps = importlib.import_module("samtrad.meetings.migrations.0004_sealed").STEPS[name]
    assert first == table.first
    assert {tuple(one.split(">")) for one in steps.split()} == set(table.moves)
