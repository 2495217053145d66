"""The rules of a meeting: who serves, quorum, questions and votes, putting off, reservations, numbers."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import ROOT
from samtrad.meetings.law.codes import Assembly, Code, Method, MoveKind, Option, Subject
from samtrad.meetings.law.course import Motion, MotionKind, Step, course
from samtrad.meetings.law.numbers import numbered, period, spans
from samtrad.meetings.law.putting_off import PutOff, is_by_minority, is_put_off, put_off_takes
from samtrad.meetings.law.quorum import is_quorate, needed
from samtrad.meetings.law.reserving import obstacle
from samtrad.meetings.law.serving import AtItem, Move, Roll, Seat, Service, served, whose_turn
from samtrad.meetings.law.voting import By, Result, Tally, Tie, elected, method_of, qualified, result, tally

YES, NO, ABSTAIN = Option
CAME, LEFT = MoveKind


def _came(who: int, item: int = 0, *, remote: bool = False) -> Move:
    return Move(who=who, kind=CAME, item=item, remote=remote)


def _left(who: int, item: int) -> Move:
    return Move(who=who, kind=LEFT, item=item)


FIVE = Roll(seats=tuple(Seat(number=at, member=at) for at in range(1, 6)), substitutes=(11, 12, 13))


def _seated(there: AtItem) -> dict[int, int]:
    return {one.seat: one.who for one in there.services}


# who serves


def test_a_substitute_steps_in_by_turn_and_keeps_the_place() -> None:
    moves = [*(_came(who) for who in (1, 2, 3, 12, 13)), _came(11, 1)]
    first, second = served(FIVE, moves, {}, [0, 0])
    assert _seated(first) == {1: 1, 2: 2, 3: 3, 4: 12, 5: 13}
    assert _seated(second) == _seated(first)  # 11 is first in turn, but those who have begun go first
    assert first.services[3] == Service(4, 12, is_substitute=True, instead_of=4)


def test_a_member_who_arrives_late_takes_the_seat_and_the_substitute_another() -> None:
    moves = [*(_came(who) for who in (1, 2, 3, 11, 12)), _came(4, 1), _left(3, 2), _came(13, 2)]
    first, second, third = served(FIVE, moves, {}, [0, 0, 0])
    assert _seated(first) == {1: 1, 2: 2, 3: 3, 4: 11, 5: 12}
    assert _seated(second) == {1: 1, 2: 2, 3: 3, 4: 4, 5: 12}
    assert _seated(third) == {1: 1, 2: 2, 3: 11, 4: 4, 5: 12}  # 11 had begun to serve and goes before 13


def test_one_who_left_serves_no_more_that_day_but_one_with_jav_does() -> None:
    moves = [*(_came(who) for who in (1, 2, 3, 4, 5, 11)), _left(1, 1), _came(1, 2)]
    told = served(FIVE, moves, {0: frozenset({2})}, [0, 0, 0, 1])
    assert [_seated(one).get(1) for one in told] == [1, 11, 11, 1]
    assert [_seated(one).get(2) for one in told] == [11, 2, 2, 2]
    allowed = Roll(seats=FIVE.seats, substitutes=FIVE.substitutes, returns=True)
    assert _seated(served(allowed, moves, {}, [0, 0, 0])[2])[1] == 1


def test_a_substitute_who_left_for_jav_serves_again() -> None:
    moves = [_came(who) for who in (1, 2, 3, 4, 11, 12)]
    told = served(FIVE, moves, {1: frozenset({11})}, [0, 0, 0])
    assert [_seated(one)[5] for one in told] == [11, 12, 12]  # 12 has begun and keeps the seat
    told = served(FIVE, [one for one in moves if one.who != 12], {1: frozenset({11})}, [0, 0, 0])
    assert [_seated(one).get(5) for one in told] == [11, None, 11]


def test_one_who_never_served_may_come_and_go() -> None:
    moves = [*(_came(who) for who in (1, 2, 3, 4, 5, 11)), _left(11, 1), _came(11, 2), _left(5, 2)]
    assert _seated(served(FIVE, moves, {}, [0, 0, 0])[2])[5] == 11


def test_orders_by_group_and_vacant_seats() -> None:
    seats = (Seat(number=1, member=1, group="S"), Seat(number=2, member=None, group="M"), Seat(number=3, member=3, group="M"))
    roll = Roll(seats=seats, substitutes=(21, 22), turns={"M": (22,)})
    there = served(roll, [_came(21), _came(22)], {}, [0])[0]
    assert _seated(there) == {1: 21, 2: 22}
    assert there.services[1].instead_of is None
    assert [one.who for one in whose_turn(roll, frozenset({1, 3}), frozenset({21}))] == [22, 22][:1]


def test_whose_turn_it_is() -> None:
    assert [(one.who, one.instead_of) for one in whose_turn(FIVE, frozenset({2, 5}))] == [(11, 2), (12, 5)]
    assert [(one.who, one.instead_of) for one in whose_turn(FIVE, frozenset({2, 5}), frozenset({11}))] == [(12, 2), (13, 5)]
    assert whose_turn(FIVE, frozenset()) == ()


@st.composite
def _meetings(draw: st.DrawFn) -> tuple[Roll, list[Move], dict[int, frozenset[int]], list[int]]:
    seats = tuple(
        Seat(number=at, member=at if draw(st.integers(0, 5)) else None, group=draw(st.sampled_from(["", "S", "M"])))
        for at in range(1, draw(st.integers(1, 6)) + 1)
    )
    substitutes = tuple(range(11, 11 + draw(st.integers(0, 4))))
    turns = {group: tuple(draw(st.permutations(substitutes))) for group in ("S", "M") if draw(st.booleans())}
    roll = Roll(seats=seats, substitutes=substitutes, turns=turns, returns=draw(st.booleans()))
    items = draw(st.integers(1, 5))
    days = sorted(draw(st.lists(st.integers(0, 1), min_size=items, max_size=items)))
    everyone = [seat.member for seat in seats if seat.member] + list(substitutes)
    move = st.builds(Move, who=st.sampled_from(everyone or [99]), kind=st.sampled_from(MoveKind), item=st.integers(0, items - 1), remote=st.booleans())
    moves = draw(st.lists(move, max_size=14))
    jav = {at: frozenset(draw(st.lists(st.sampled_from(everyone or [99]), max_size=2))) for at in range(items) if draw(st.booleans())}
    return roll, sorted(moves, key=lambda one: one.item), jav, days


def _barred(roll: Roll, moves: list[Move], told: tuple[AtItem, ...], jav: dict[int, frozenset[int]], days: list[int], item: int) -> set[int]:
    """Those who served on the same day, left for another reason than jäv, and may therefore not serve: told anew, by looking back for each of them."""
    if roll.returns:
        return set()
    found = set()
    for move in moves:
        if move.kind is LEFT and move.item <= item and days[move.item] == days[item] and move.item > 0:
            at = move.item - 1
            while at > 0 and move.who in jav.get(at, frozenset()) and days[at] == days[item]:
                at -= 1
            if days[at] == days[item] and move.who in told[at].serving:
                found.add(move.who)
    return found


@given(_meetings())
def test_laws_of_serving(case: tuple[Roll, list[Move], dict[int, frozenset[int]], list[int]]) -> None:
    roll, moves, jav, days = case
    told = served(roll, moves, jav, days)
    begun: set[int] = set()
    for item, there in enumerate(told):
        away = jav.get(item, frozenset())
        assert len(there.services) <= len(roll.seats)
        assert len(there.serving) == len(there.services) == len({one.seat for one in there.services})
        assert there.serving <= there.present
        assert not there.serving & away
        assert there.without_jav >= len(there.services)
        barred = _barred(roll, moves, told, jav, days, item)
        assert not there.serving & barred
        seated = _seated(there)
        able = there.present - away - barred
        for seat in roll.seats:
            if seat.member in able:
                assert seated[seat.number] == seat.member
            idle = [who for who in roll.turn(seat) if who in able and who not in there.serving]
            if seat.number not in seated:
                assert not idle
            elif seated[seat.number] != seat.member and seated[seat.number] not in begun:
                first = roll.turn(seat).index(seated[seat.number])
                assert all(roll.turn(seat).index(who) > first and who not in begun for who in idle)
        begun |= {one.who for one in there.services if one.is_substitute}


# quorum


def _there(serving: int, without_jav: int | None = None) -> AtItem:
    services = tuple(Service(at, at, is_substitute=False) for at in range(serving))
    return AtItem(present=frozenset(range(serving)), remote=frozenset(), services=services, without_jav=serving if without_jav is None else without_jav)


@given(st.integers(1, 101), st.integers(0, 101))
def test_quorum_is_more_than_half(seats: int, serving: int) -> None:
    for assembly in (Assembly.COUNCIL, Assembly.COMMITTEE):
        assert is_quorate(assembly, seats, _there(serving)) is (serving >= needed(seats))
    assert is_quorate(Assembly.INFORMAL, seats, _there(0))


def test_exceptions_of_councils() -> None:
    assert is_quorate(Assembly.COUNCIL, 31, _there(15, 16))
    assert not is_quorate(Assembly.COMMITTEE, 31, _there(15, 16))
    assert not is_quorate(Assembly.COUNCIL, 31, _there(14, 15))
    assert is_quorate(Assembly.COUNCIL, 31, _there(3), Subject.INTERPELLATION, answers_below=True)
    assert not is_quorate(Assembly.COUNCIL, 31, _there(3), Subject.INTERPELLATION)
    assert not is_quorate(Assembly.COMMITTEE, 31, _there(3), Subject.INTERPELLATION, answers_below=True)


# questions


def _motions(*kinds: str) -> list[Motion]:
    return [Motion(number=at, kind=MotionKind(kind.strip("!")), is_main=kind.endswith("!")) for at, kind in enumerate(kinds, 1)]


def test_order_of_questions() -> None:
    motions = _motions("approve!", "reject", "counter", "remit", "add")
    told = course(motions, [])
    assert told.next is not None
    assert (told.next.step, told.next.yes, told.next.no) == (Step.TODAY, None, 4)
    assert course(motions, [NO]).put_off == 4
    told = course(motions, [YES, NO, YES, YES])
    assert [(one.step, one.yes, one.no) for one, _ in told.asked] == [("today", None, 4), ("rival", 2, 3), ("main", 1, 3), ("change", 5, None)]
    assert (told.adopted, told.next) == ((1, 5), None)
    assert course(motions, [YES, NO, NO]).adopted == (3,)  # the addition falls with what it was to be added to
    rejected = course(motions, [YES, YES, NO])
    assert (rejected.adopted, rejected.is_rejected) == ((2,), True)


def test_questions_of_few_proposals() -> None:
    assert course([], []).next is None
    assert course(_motions("approve!"), [YES]).adopted == (1,)
    assert course(_motions("approve!"), [NO]).is_rejected
    for kind in ("counter", "reject", "other", "amend", "add"):  # alone it is put by itself, too
        alone = _motions(kind)
        assert course(alone, []).next is not None
        assert course(alone, [YES]).adopted == (1,)
        assert course(alone, [NO]).adopted == ()
    assert course(_motions("reject"), [YES]).is_rejected
    assert not course(_motions("reject"), [NO]).is_rejected
    assert [one.step for one, _ in course(_motions("table", "remit"), [NO, NO]).asked] == [Step.TODAY, Step.WHICH_WAY]
    assert course([Motion(number=1, kind=MotionKind.TABLE, withdrawn=True)], []).next is None


@given(st.lists(st.sampled_from(list(MotionKind)), max_size=7), st.data())
def test_questions_come_to_an_end(kinds: list[MotionKind], data: st.DataObject) -> None:
    motions = [Motion(number=at, kind=kind, is_main=at == 0 and kind is MotionKind.APPROVE) for at, kind in enumerate(kinds)]
    answers: list[Option] = []
    while course(motions, answers).next:
        answers.append(data.draw(st.sampled_from([YES, NO])))
        assert len(answers) <= 2 * len(kinds) + 1
    told = course(motions, answers)
    assert [answer for _, answer in told.asked] == answers
    assert told.put_off is None or not told.adopted
    asked = [number for question, _ in told.asked for number in (question.yes, question.no) if number is not None]
    assert set(told.adopted) <= {*asked, *(one.number for one in motions if len(motions) == 1)} | ({told.adopted[0]} if told.adopted else set())


# votes


@given(st.integers(0, 60), st.integers(0, 60), st.sampled_from([None, YES, NO, ABSTAIN]), st.sampled_from([None, YES, NO]))
def test_votes(yes: int, no: int, chair: Option | None, lot: Option | None) -> None:
    told = result(Tally(yes, no), chair=chair, lot=lot)
    drawn = result(Tally(yes, no), Subject.ELECTION, chair=chair, lot=lot)
    if yes != no:
        assert told == drawn == Result(YES if yes > no else NO, By.MAJORITY)
    else:
        assert told == (Result(chair, By.CASTING_VOTE) if chair in (YES, NO) else Result(None, None, Tie.CHAIR))
        assert drawn == (Result(lot, By.LOT) if lot else Result(None, None, Tie.LOT))


def test_more_on_votes() -> None:
    assert tally({1: YES, 2: NO, 3: YES, 4: ABSTAIN}) == Tally(2, 1, 1)
    assert [method_of(one) for one in (Subject.MATTER, Subject.ELECTION, Subject.STAFF)] == [Method.OPEN, Method.SECRET, Method.SECRET]
    assert (qualified(20, 30, Fraction(2, 3)), qualified(19, 30, Fraction(2, 3)), qualified(0, 0, Fraction(2, 3))) == (True, False, False)
    assert elected({"Ek": 5, "Al": 3}) == ("Ek", By.MAJORITY)
    assert elected({"Ek": 4, "Al": 4, "Ask": 1}) == (None, None)
    assert elected({"Ek": 4, "Al": 4, "Ask": 1}, "Al") == ("Al", By.LOT)
    assert elected({"Ek": 4, "Al": 4, "Ask": 1}, "Ask") == (None, None)
    assert elected({}) == (None, None)


# putting off, reserving, numbers


@given(st.integers(0, 101), st.integers(1, 101))
def test_a_third_in_councils_alone(asked: int, present: int) -> None:
    asked = min(asked, present)
    third = put_off_takes(Assembly.COUNCIL)
    assert third is PutOff.THIRD
    assert is_put_off(third, asked, present, carried=False) is (Fraction(asked, present) >= Fraction(1, 3))
    assert is_by_minority(third, asked, present, carried=False) is is_put_off(third, asked, present, carried=False)
    assert not is_by_minority(third, asked, present, carried=True)
    for takes in (
        put_off_takes(Assembly.COMMITTEE),
        put_off_takes(Assembly.COUNCIL, Subject.ELECTION),
        put_off_takes(Assembly.COUNCIL, by_minority_before=True),
        put_off_takes(Assembly.COUNCIL, Subject.EXTRA_ELECTION, first_time=False),
    ):
        assert takes is PutOff.MAJORITY
        assert not is_put_off(takes, asked, present, carried=False)
        assert is_put_off(takes, asked, present, carried=True)
    assert put_off_takes(Assembly.COUNCIL, Subject.EXTRA_ELECTION) is PutOff.MUST
    assert put_off_takes(Assembly.COUNCIL, Subject.STAFF) is PutOff.THIRD


def test_who_may_reserve() -> None:
    there = _there(3)
    assert obstacle(1, there, frozenset(), in_time=True) is None
    assert obstacle(7, there, frozenset(), in_time=True) is Code.RESERVED_WITHOUT_PART
    assert obstacle(1, there, frozenset({1}), in_time=True) is Code.RESERVED_WITHOUT_PART
    assert obstacle(1, there, frozenset(), in_time=False) is Code.RESERVED_TOO_LATE
    assert obstacle(1, there, frozenset(), in_time=True, abstained=True) is Code.RESERVED_AFTER_ABSTAINING


def test_numbers() -> None:
    assert numbered("meeting", 3, 40) == [1, 2, 3]
    assert numbered("year", 3, 40) == numbered("term", 3, 40) == [41, 42, 43]
    assert numbered("none", 2) == [None, None]
    assert (period("meeting", date(2026, 12, 30)), period("year", date(2026, 12, 30))) == ("", "2026")
    began = date(2022, 10, 15)
    days = [date(2022, 10, 15), date(2026, 10, 14), date(2026, 10, 15), date(2022, 10, 14), date(2031, 1, 1)]
    assert [period("term", day, began) for day in days] == ["2022-10-15", "2022-10-15", "2026-10-15", "2018-10-15", "2030-10-15"]
    with pytest.raises(ValueError, match="term"):
        period("term", began)
    assert [spans(one) for one in ([], [4], [1, 2, 3, 5], [7, 8])] == ["", "§ 4", "§§ 1–3, 5", "§§ 7–8"]


def test_the_page_tells_every_code() -> None:
    page = (ROOT / "docs/algorithms/meetings.md").read_text("utf-8")
    assert set(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE)) == set(Code)
