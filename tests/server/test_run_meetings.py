"""Running a meeting: from plan to close, each act by those who may, in the state that it follows on, and by the law."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from samtrad.access.models import Role, User
from samtrad.access.states import ForbiddenError, RoleName
from samtrad.audit.models import Entry
from samtrad.meetings.actions import agenda, bodies, calling, deciding, handling, planning, room, speaking, texts
from samtrad.meetings.actions.acting import Fault, MeetingError
from samtrad.meetings.actions.agenda import ClauseTold
from samtrad.meetings.law.codes import Code, JavGround, Option, Weight
from samtrad.meetings.law.course import MotionKind
from samtrad.meetings.law.voting import Tally
from samtrad.meetings.models import AgendaItem, RunMeeting
from samtrad.meetings.queries.held import findings, looked
from samtrad.meetings.states.codes import MeetingState
from samtrad.people.states import BodyKind, Numbering, Regime
from server.run_meetings import DAY, MEMBERS, NOW, World, body_of, secretary, world

pytestmark = pytest.mark.django_db
YES, NO, ABSTAIN = Option
DAY_AFTER = planning.Day(date(2026, 3, 11), place="Rådhuset")


def refused(act: Callable[[], object], fault: Fault, about: str | None = None) -> None:
    with pytest.raises(MeetingError) as why:
        act()
    assert why.value.fault == fault
    assert about is None or why.value.about == about


def test_a_whole_meeting_of_a_committee() -> None:
    told = world(titles={"Budget": "anta budgeten", "Information": "-"})
    agenda.change_item(told.item("Information"), told.by, subject="information")
    turned = calling.answer(told.who("Nina Ask"), comes=False, by=told.by, now=NOW)
    assert [(one.name, one.called_for.name if one.called_for else "") for one in turned] == [("Per Holm", "Nina Ask")]
    told.opened(*MEMBERS[:4], "Per Holm")
    item = told.taken_up()
    assert (item.number, item.period, item.state) == (1, "2026", "handled")
    deciding.move(item, MotionKind.APPROVE, "anta budgeten", [], told.by, is_main=True)
    deciding.move(item, MotionKind.REJECT, "avslå förslaget", [told.who("Ivar Berg")], told.by)
    ballots = {told.who(name).pk: option for name, option in zip([*MEMBERS[:4], "Per Holm"], [YES, YES, NO, NO, ABSTAIN], strict=True)}
    put = deciding.vote(item, ballots, told.by)
    assert (put.answer, put.is_casting, put.yes_count, put.no_count, put.abstained, put.serving) == ("yes", True, 2, 2, 1, 5)
    assert deciding.questions(item).adopted == (1,)
    deciding.decide_as_proposed(item, told.by)
    deciding.reserve(item, told.who("Ivar Berg"), told.by, told.now(5), text="Det blir för dyrt.")
    handling.settle(item, told.by, told.now(6))
    handling.settle(told.taken_up("Information"), told.by, told.now(7))
    room.choose_certifiers(told.meeting, [told.who("Olle Ek")], told.by)
    room.close(told.meeting, told.by, told.now(60))
    assert findings(told.meeting) == []
    verbs = list(Entry.objects.filter(subject=f"run_meeting:{told.meeting.pk}").order_by("number").values_list("verb", flat=True))
    assert verbs[0] == "meeting_planned"
    assert verbs[-2:] == ["certifiers_chosen", "meeting_closed"]
    assert {"meeting_called", "question_voted", "item_decided", "reserved"} <= set(verbs)


def test_only_those_who_may() -> None:
    told = world()
    member = User.objects.named("Nina Ask")
    Role.objects.create(user=member, name=RoleName.MEMBER, body=told.body.pk)
    other = User.objects.named("Annan")
    Role.objects.create(user=other, name=RoleName.SECRETARY, body=told.body.pk + 1)
    for by in (member, other):
        for act in (
            lambda by=by: planning.plan(told.body, [DAY_AFTER], by),
            lambda by=by: agenda.add_item(told.meeting, "Nytt", by),
            lambda by=by: room.check_in(told.who("Mira Dal"), by, NOW),
            lambda by=by: handling.take_up(told.item(), by, NOW),
            lambda by=by: texts.save_text(told.item(), "note", "x", 0, by, NOW),
            lambda by=by: bodies.recur(told.body, "Öppnande", by),
            lambda by=by: calling.answer(told.who("Nina Ask"), comes=True, by=by, now=NOW),
        ):
            with pytest.raises(ForbiddenError):
                act()
    mine = told.who("Nina Ask")
    mine.user = member
    mine.save()
    calling.answer(mine, comes=False, by=member, now=NOW)
    assert told.who("Nina Ask").answer == "no"


def test_planning_and_agenda() -> None:
    body, by = body_of(), secretary()
    first = bodies.recur(body, "Val av justerare", by, proposal="utse justerare\n\n")
    bodies.recur(body, "Avslutning", by, is_last=True)
    refused(lambda: planning.plan(body, [], by), Fault.DAYS)
    refused(lambda: planning.plan(body, [planning.Day(DAY)], by), Fault.PLACE)
    meeting = planning.plan(body, [DAY_AFTER, planning.Day(DAY, is_remote=True)], by)
    assert [one.day for one in meeting.sittings.all()] == [DAY, DAY_AFTER.day]
    assert [one.text for one in meeting.items.get(origin_key=first.pk).clauses.all()] == ["utse justerare"]
    refused(lambda: agenda.add_item(meeting, "  ", by), Fault.EMPTY)
    refused(lambda: agenda.add_item(meeting, "X", by, state="done"), Fault.UNKNOWN)
    budget = agenda.add_item(meeting, "Budget", by, at=1)
    assert [one.title for one in meeting.items.all()] == ["Val av justerare", "Budget", "Avslutning"]
    keys = [one.pk for one in meeting.items.all()]
    agenda.order_items(meeting, keys[::-1], by)
    assert [one.pk for one in meeting.items.all()] == keys[::-1]
    refused(lambda: agenda.order_items(meeting, keys[:2], by), Fault.ORDER)
    refused(lambda: agenda.propose(budget, [ClauseTold("x", "okänd")], by), Fault.UNKNOWN)
    refused(lambda: calling.call(meeting, by, NOW), Fault.NOBODY)
    agenda.drop_item(budget, by)
    planning.cancel(meeting, by)
    refused(lambda: planning.plan_days(meeting, [DAY_AFTER], by), Fault.STATE)
    refused(lambda: bodies.set_rules(body, by, quorum=2), Fault.UNKNOWN)


def test_places_and_calls() -> None:
    told = world()
    refused(lambda: bodies.place(told.body, told.by, "Ny", seat=1), Fault.PLACE)
    refused(lambda: bodies.place(told.body, told.by), Fault.EMPTY)
    calling.answer(told.who("Olle Ek"), comes=False, by=told.by, now=NOW)
    calling.answer(told.who("Per Holm"), comes=False, by=told.by, now=NOW)
    assert told.who("Ulla Sten").called_for == told.who("Olle Ek")
    assert told.who("Per Holm").called_for is None
    late = agenda.add_item(told.meeting, "Sent ärende", told.by)
    assert not late.is_announced
    refused(lambda: agenda.drop_item(told.item(), told.by), Fault.ANNOUNCED)
    gone = told.body.posts.get(name="Sara Lund")
    bodies.leave_place(gone, date(2026, 3, 1), told.by)
    bodies.place(told.body, told.by, seat=3)  # the seat is vacant now
    planning.plan_days(told.meeting, [DAY_AFTER], told.by)
    refused(lambda: calling.answer(told.who("Mira Dal"), comes=True, by=told.by, now=NOW), Fault.STATE)
    calling.call(told.meeting, told.by, NOW)
    assert told.who("Olle Ek").answer == ""  # it was answered to another day
    for name in ("Olle Ek", "Per Holm"):
        calling.answer(told.who(name), comes=False, by=told.by, now=NOW)
    calling.call(told.meeting, told.by, NOW)
    assert told.who("Olle Ek").answer == "no"  # what was answered stays
    vacant = told.meeting.participants.get(seat=3)
    assert vacant.name == ""
    refused(lambda: room.check_in(vacant, told.by, NOW), Fault.VACANT)
    expected = [one.name for one in calling.expected(told.meeting)]
    assert expected == ["Mira Dal", "Ivar Berg", "Nina Ask", "Ulla Sten", "Kim Å", "Eva Rask"]


def test_no_item_without_quorum() -> None:
    told = world().opened("Mira Dal", "Olle Ek")
    refused(told.taken_up, Fault.NO_QUORUM, "2")
    room.check_in(told.who("Per Holm"), told.by, NOW)
    assert told.taken_up().number == 1


def test_numbers_run_on_in_the_year_and_begin_anew_in_a_meeting() -> None:
    one = world().opened()
    assert one.taken_up().number == 1
    later = planning.plan(one.body, [DAY_AFTER], one.by)
    agenda.add_item(later, "Mer", one.by)
    calling.call(later, one.by, NOW)
    two = World(one.body, later, one.by).opened()
    assert two.taken_up("Mer").number == 2
    light = world(body_of(BodyKind.NETWORK, Regime.INFORMAL, Numbering.MEETING, certifies=False, slug="natet", name="Nätverket"), one.by).opened("Mira Dal")
    assert (light.taken_up().number, light.item().period) == (1, "")
    none = world(body_of(BodyKind.NETWORK, Regime.INFORMAL, Numbering.NONE, certifies=False, slug="natet2", name="Nätverket 2"), one.by).opened("Mira Dal")
    assert none.taken_up().number is None
    term = world(body_of(numbering=Numbering.TERM, slug="direktionen", name="Direktionen"), one.by).opened()
    refused(term.taken_up, Fault.TERM)
    bodies.set_rules(term.body, one.by, term_began=date(2023, 1, 1))
    assert term.taken_up().period == "2023-01-01"


def test_who_is_there_and_serves() -> None:
    told = world(titles={"Ett": "a", "Två": "b", "Tre": "c"}).opened(*MEMBERS[:4], "Ulla Sten")
    refused(lambda: room.check_in(told.who("Per Holm"), told.by, NOW, remote=True), Fault.REMOTE)
    bodies.set_rules(told.body, told.by, remote=True)
    room.check_in(told.who("Per Holm"), told.by, NOW, before=told.item("Två"), remote=True)
    room.check_in(told.who("Nina Ask"), told.by, NOW, before=told.item("Tre"))
    refused(lambda: room.check_in(told.who("Mira Dal"), told.by, NOW), Fault.PLACE)
    refused(lambda: room.check_out(told.who("Kim Å"), told.by, NOW), Fault.NOT_THERE)
    left = room.check_out(told.who("Olle Ek"), told.by, NOW, before=told.item("Tre"))
    seen = looked(told.meeting)
    served = [[seen.people[one.who].name for one in there.services] for there in seen.there]
    assert served == [[*MEMBERS[:4], "Ulla Sten"]] * 2 + [["Mira Dal", "Ulla Sten", "Sara Lund", "Ivar Berg", "Nina Ask"]]
    room.undo_move(left, told.by)
    assert looked(told.meeting).there[2].serving >= {told.who("Olle Ek").pk}
    guest = room.add_participant(told.meeting, "Bo Gäst", told.by, title="konsult")
    room.check_in(guest, told.by, NOW)
    assert guest.pk not in looked(told.meeting).there[0].serving


def test_jav_in_a_committee() -> None:
    told = world().opened(*MEMBERS, "Per Holm")
    item = told.taken_up()
    refused(lambda: handling.disqualify(item, told.who("Olle Ek"), JavGround.PARTY, told.by, left_room=False), Fault.DISQUALIFIED)
    jav = handling.disqualify(item, told.who("Olle Ek"), JavGround.PARTY, told.by)
    assert told.who("Per Holm").pk in looked(told.meeting).at(item).serving
    refused(lambda: deciding.move(item, MotionKind.APPROVE, "bifall", [told.who("Olle Ek")], told.by), Fault.DISQUALIFIED)
    refused(lambda: speaking.ask_floor(item, told.who("Olle Ek"), told.by, NOW), Fault.DISQUALIFIED)
    deciding.move(item, MotionKind.APPROVE, "bifall", [told.who("Mira Dal")], told.by, is_main=True)
    refused(lambda: deciding.vote(item, {told.who("Olle Ek").pk: YES}, told.by), Fault.NOT_SERVING)
    deciding.vote(item, {told.who(name).pk: YES for name in ("Mira Dal", "Per Holm")}, told.by)
    refused(lambda: handling.disqualify(item, told.who("Per Holm"), JavGround.OTHER, told.by), Fault.DISQUALIFIED)
    deciding.decide_as_proposed(item, told.by)
    refused(lambda: deciding.reserve(item, told.who("Olle Ek"), told.by, NOW), Fault.NO_PART)
    handling.rule_out(jav, told.by)
    assert told.who("Olle Ek").pk in looked(told.meeting).at(item).serving


def test_questions_and_votes() -> None:
    told = world(titles={"Budget": "a", "Val": "b"}).opened()
    item = told.taken_up()
    refused(lambda: deciding.acclaim(item, YES, told.by), Fault.NO_QUESTION)
    main = deciding.move(item, MotionKind.APPROVE, "bifall", [], told.by, is_main=True)
    counter = deciding.move(item, MotionKind.COUNTER, "annat", [told.who("Olle Ek")], told.by)
    refused(lambda: deciding.move(item, MotionKind.APPROVE, "mer", [], told.by, is_main=True), Fault.PLACE)
    refused(lambda: deciding.move(item, MotionKind.ADD, "mer", [told.who("Eva Rask")], told.by), Fault.NOT_THERE)
    deciding.withdraw_motion(deciding.move(item, MotionKind.REJECT, "avslag", [told.who("Olle Ek")], told.by), told.by, NOW)
    refused(lambda: deciding.vote_in_secret(item, Tally(3, 2), told.by), Fault.SECRET)
    even = {told.who(name).pk: option for name, option in zip(MEMBERS, [ABSTAIN, YES, YES, NO, NO], strict=True)}
    refused(lambda: deciding.vote(item, even, told.by), Fault.EVEN)  # the chair has to vote
    put = deciding.acclaim(item, YES, told.by)
    assert (put.yes, put.no, put.step) == (main, counter, "main")
    deciding.put_again(item, told.by)  # a vote is asked for
    deciding.vote(item, even | {told.who("Mira Dal").pk: NO}, told.by)
    assert deciding.questions(item).adopted == (2,)
    refused(lambda: handling.settle(item, told.by, NOW), Fault.NO_DECISION)
    refused(lambda: deciding.decide(item, [], told.by), Fault.EMPTY)
    deciding.decide(item, [ClauseTold("annat gäller.", "amend", responsible="förvaltningen", due=date(2026, 9, 1))], told.by)
    assert item.clauses.get(is_decided=True).text == "annat gäller"
    handling.settle(item, told.by, NOW)
    election = told.taken_up("Val")
    agenda.change_item(election, told.by, subject="election")
    deciding.move(election, MotionKind.APPROVE, "välja Mira", [], told.by, is_main=True)
    deciding.move(election, MotionKind.COUNTER, "välja Olle", [told.who("Olle Ek")], told.by)
    refused(lambda: deciding.vote(election, {told.who("Mira Dal").pk: YES}, told.by), Fault.SECRET)
    refused(lambda: deciding.vote_in_secret(election, Tally(3, 3), told.by, lot=YES), Fault.NOT_SERVING)
    refused(lambda: deciding.vote_in_secret(election, Tally(2, 2, 1), told.by), Fault.EVEN)
    refused(lambda: deciding.vote_in_secret(election, Tally(3, 2), told.by, lot=NO), Fault.EVEN)
    assert deciding.vote_in_secret(election, Tally(2, 2, 1), told.by, lot=NO).answer == "no"
    assert not election.questions.get().ballots.exists()


def test_putting_off() -> None:
    told = world().opened()
    item = told.taken_up()
    asked = [told.who("Olle Ek"), told.who("Sara Lund")]
    refused(lambda: handling.put_off(item, told.by, remitted=True, asked_by=asked), Fault.TOO_FEW, "2/5")
    handling.put_off(item, told.by, remitted=True, carried=True)
    refused(lambda: deciding.decide_as_proposed(item, told.by), Fault.STATE)
    handling.take_up_again(item, told.by)
    council = world(body_of(BodyKind.COUNCIL, slug="fullmaktige", name="Fullmäktige"), told.by).opened()
    item = council.taken_up()
    asked = [council.who("Olle Ek"), council.who("Sara Lund")]
    refused(lambda: handling.put_off(item, told.by, remitted=True, asked_by=asked), Fault.REASONS)
    refused(lambda: handling.put_off(item, told.by, remitted=False, asked_by=asked[:1]), Fault.TOO_FEW)
    off = handling.put_off(item, told.by, remitted=True, asked_by=asked, reasons="Kostnaden utreds.")
    assert (off.by_minority, AgendaItem.objects.get(pk=item.pk).state) == (True, "put_off")
    room.close(council.meeting, told.by, council.now(9))
    later = planning.plan(council.body, [DAY_AFTER], told.by)
    again = agenda.add_item(later, "Budget igen", told.by, origin="put_off", origin_key=item.pk, comes_back=item)
    calling.call(later, told.by, NOW)
    next_ = World(council.body, later, told.by).opened()
    next_.taken_up("Budget igen")
    asked = [next_.who("Olle Ek"), next_.who("Sara Lund")]
    refused(lambda: handling.put_off(again, told.by, remitted=False, asked_by=asked), Fault.TOO_FEW)  # a minority did so before


def test_closing() -> None:
    told = world(titles={"Ett": "a", "Två": "b"}).opened()
    refused(lambda: room.close(told.meeting, told.by, NOW), Fault.ITEMS_LEFT, "Ett")
    item = told.taken_up("Ett")
    deciding.decide_as_proposed(item, told.by)
    handling.settle(item, told.by, NOW)
    handling.withdraw(told.item("Två"), told.by)
    handling.restore(told.item("Två"), told.by)
    handling.withdraw(told.item("Två"), told.by)
    room.adjourn(told.meeting, told.by)
    refused(lambda: room.close(told.meeting, told.by, NOW), Fault.STATE)
    room.resume(told.meeting, told.by)
    room.close(told.meeting, told.by, told.now(9))
    refused(lambda: deciding.reserve(item, told.who("Olle Ek"), told.by, told.now(10)), Fault.STATE)
    assert [(one.code, one.weight) for one in findings(told.meeting)] == [
        (Code.NO_CERTIFIERS, Weight.MISSING),
        (Code.NO_NUMBER, Weight.MISSING),
    ]
    room.reopen(told.meeting, told.by)
    assert RunMeeting.objects.get(pk=told.meeting.pk).closed_at is None


def test_light_flow_of_a_network() -> None:
    told = world(body_of(BodyKind.NETWORK, Regime.INFORMAL, Numbering.MEETING, certifies=False)).opened("Mira Dal")
    room.check_in(told.who("Per Holm"), told.by, NOW, remote=True)
    item = told.taken_up()
    deciding.move(item, MotionKind.APPROVE, "ja", [told.who("Per Holm")], told.by, is_main=True)
    deciding.vote(item, {told.who("Per Holm").pk: YES}, told.by)
    deciding.decide(item, [ClauseTold("Mira kallar till nästa möte", "assign", responsible="Mira Dal")], told.by)
    deciding.reserve(item, told.who("Per Holm"), told.by, NOW, kind="note", text="Bra möte.")
    handling.settle(item, told.by, NOW)
    room.close(told.meeting, told.by, told.now(9))
    assert findings(told.meeting) == []


def test_speakers() -> None:
    told = world().opened()
    item = told.taken_up()
    first, second, reply = (
        speaking.ask_floor(item, told.who(name), told.by, NOW, is_reply=name == "Nina Ask") for name in ("Olle Ek", "Sara Lund", "Nina Ask")
    )
    assert speaking.ask_floor(item, told.who("Olle Ek"), told.by, NOW) == first
    assert speaking.next_speaker(item) == reply
    speaking.give_floor(reply, told.by, told.now(1))
    speaking.give_floor(first, told.by, told.now(3))
    reply.refresh_from_db()
    assert reply.ended_at == told.now(3)
    speaking.end_floor(first, told.by, told.now(4))
    speaking.end_floor(second, told.by, told.now(4))
    assert speaking.next_speaker(item) is None
    refused(lambda: speaking.give_floor(second, told.by, NOW), Fault.STATE)
    refused(lambda: speaking.ask_floor(item, told.who("Kim Å"), told.by, NOW), Fault.NOT_THERE)


def test_nobodys_words_are_lost() -> None:
    told = world().opened()
    item, by = told.taken_up(), told.by
    other = User.objects.named("Kaj Vik")
    Role.objects.create(user=other, name=RoleName.SECRETARY)
    first = texts.save_text(item, "deliberation", "rad ett\nrad två\nrad tre", 0, by, NOW)
    assert texts.save_text(item, "deliberation", "rad ett\nrad två\nrad tre", 0, by, NOW) == first
    texts.save_text(item, "deliberation", "RAD ETT\nrad två\nrad tre", 1, by, NOW)
    both = texts.save_text(item, "deliberation", "rad ett\nrad två\nrad TRE", 1, other, NOW)
    assert (both.holds.text, both.holds.merged, both.clash) == ("RAD ETT\nrad två\nrad TRE", True, None)
    clash = texts.save_text(item, "deliberation", "rad 1\nrad två\nrad tre", 1, other, NOW)
    assert clash.holds == both.holds
    assert clash.clash is not None
    assert (clash.clash.text, clash.clash.clashes) == ("rad 1\nrad två\nrad tre", True)
    settled = texts.save_text(item, "deliberation", "rad 1\nrad två\nrad TRE", clash.holds.version, other, NOW)
    assert texts.holding(item, "deliberation") == settled.holds
    assert [one.version for one in item.texts.all()] == [1, 2, 3, 4, 5]
    refused(lambda: texts.save_text(item, "deliberation", "x", 9, by, NOW), Fault.UNKNOWN)
    refused(lambda: texts.save_text(item, "annat", "x", 0, by, NOW), Fault.UNKNOWN)


def test_a_body_that_is_none_by_law_notes_without_deciding() -> None:
    told = world(body_of(BodyKind.NETWORK, Regime.INFORMAL, Numbering.MEETING, certifies=False)).opened()
    handling.settle(told.taken_up(), told.by, NOW)
    room.close(told.meeting, told.by, NOW)
    assert RunMeeting.objects.get().state == MeetingState.CLOSED


def test_a_meeting_is_not_opened_before_its_day() -> None:
    told = world()
    told.here("Mira Dal")
    day_before = NOW - timedelta(days=1)
    refused(lambda: room.open_meeting(told.meeting, told.by, day_before, chair=told.who("Mira Dal")), Fault.BEFORE_DAY)
    assert room.open_meeting(told.meeting, told.by, NOW, chair=told.who("Mira Dal")).state == MeetingState.OPEN
