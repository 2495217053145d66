"""What the checklist finds: nothing in a lawful meeting, and each breach by its code."""

from __future__ import annotations

import re

import msgspec
import pytest

from conftest import ROOT
from samtrad.meetings.law.checklist import check, unlawful
from samtrad.meetings.law.codes import Assembly, Code, JavGround, Method, MoveKind, Option, Subject
from samtrad.meetings.law.course import Motion, MotionKind
from samtrad.meetings.law.held import Asked, HeldItem, HeldMeeting, HeldVote, Jav, Postponed, Reserved
from samtrad.meetings.law.serving import Move, Roll, Seat

YES, NO, ABSTAIN = Option
COUNCIL, COMMITTEE, INFORMAL = Assembly
ROLL = Roll(seats=tuple(Seat(number=at, member=at) for at in range(1, 7)), substitutes=(11, 12))
MOVES = tuple(Move(who=who, kind=MoveKind.CAME, item=0) for who in (1, 2, 3, 4, 5, 11))
MAIN = Motion(number=1, kind=MotionKind.APPROVE, is_main=True)
REJECT = Motion(number=2, kind=MotionKind.REJECT)
VOTES = {1: YES, 2: YES, 3: YES, 4: NO, 5: NO, 11: ABSTAIN}
VOTE = HeldVote(method=Method.OPEN, ballots=VOTES, outcome=YES)
TIED = {1: YES, 2: YES, 3: YES, 4: NO, 5: NO, 11: NO}
PLAIN = HeldItem(number=1, decisions=1)


def _voted(vote: HeldVote, **more: object) -> HeldItem:
    return HeldItem(number=1, decisions=1, motions=(MAIN, REJECT), asked=(Asked(order=1, yes=1, no=2, answer=YES, vote=vote),), **more)  # type: ignore[arg-type] # fields by name


def _held(item: HeldItem = PLAIN, assembly: Assembly = COMMITTEE, **more: object) -> HeldMeeting:
    told = HeldMeeting(assembly=assembly, roll=ROLL, moves=MOVES, items=(item,), chair=1, certifiers=(2,))
    return msgspec.structs.replace(told, **more)


def _off(*asked: int, **more: object) -> HeldItem:
    return HeldItem(number=1, put_off=Postponed(remitted=False, asked_by=asked, **more))  # type: ignore[arg-type] # fields by name


LAWFUL = [
    _held(),
    _held(assembly=COUNCIL),
    _held(_voted(VOTE)),
    _held(_voted(msgspec.structs.replace(VOTE, ballots=TIED, is_casting=True))),
    _held(_voted(HeldVote(method=Method.SECRET, yes=3, no=3, outcome=NO, lot=NO), subject=Subject.ELECTION)),
    _held(msgspec.structs.replace(PLAIN, reserved=(Reserved(who=4), Reserved(who=11)))),
    _held(msgspec.structs.replace(PLAIN, jav=(Jav(who=4, ground=JavGround.PARTY),))),
    _held(msgspec.structs.replace(PLAIN, jav=(Jav(who=4, ground=JavGround.PERSONAL, left_room=False),)), COUNCIL),
    _held(HeldItem(number=1, decisions=1, motions=(MAIN,))),
    _held(HeldItem(number=1, decisions=1, motions=(REJECT,), asked=(Asked(order=1, yes=2, answer=NO),))),
    _held(_off(4, 5), COUNCIL),
    _held(_off(carried=True)),
    _held(HeldItem(number=1, subject=Subject.INFORMATION)),
    _held(HeldItem(number=1, is_withdrawn=True), moves=MOVES[:1]),
    _held(HeldItem(number=1, subject=Subject.INTERPELLATION, answered=False), COUNCIL),
    _held(msgspec.structs.replace(PLAIN, is_announced=False, all_agreed=True), COUNCIL),
    _held(assembly=INFORMAL, moves=(*MOVES[:1], Move(who=2, kind=MoveKind.CAME, item=0, remote=True)), certifies=False, certifiers=()),
    _held(_off(4), INFORMAL),
    _held(HeldItem(number=1), INFORMAL),
    _held(HeldItem(number=1, motions=(MAIN, REJECT)), INFORMAL),
    _held(moves=(*MOVES, Move(who=6, kind=MoveKind.CAME, item=0, remote=True)), remote=True),
]

BREACHES = [
    (Code.NO_QUORUM, None, _held(moves=MOVES[:3])),
    (Code.NOT_SERVING, 12, _held(_voted(msgspec.structs.replace(VOTE, ballots=VOTES | {12: YES})))),
    (Code.VOTE_TOO_MANY, None, _held(_voted(msgspec.structs.replace(VOTE, ballots=VOTES | {12: YES})))),
    (Code.JAV_TAKES_PART, 4, _held(_voted(VOTE, jav=(Jav(who=4, ground=JavGround.PARTY),)))),
    (Code.JAV_PRESENT, 4, _held(msgspec.structs.replace(PLAIN, jav=(Jav(who=4, ground=JavGround.PARTY, left_room=False),)))),
    (Code.JAV_GROUND, 4, _held(msgspec.structs.replace(PLAIN, jav=(Jav(who=4, ground=JavGround.PERSONAL),)))),
    (Code.JAV_UNDECIDED, 4, _held(msgspec.structs.replace(PLAIN, jav=(Jav(who=4, ground=JavGround.OTHER, is_contested=True),)))),
    (Code.REMOTE_NOT_ALLOWED, 6, _held(moves=(*MOVES, Move(who=6, kind=MoveKind.CAME, item=0, remote=True)))),
    (Code.NOT_ANNOUNCED, None, _held(msgspec.structs.replace(PLAIN, is_announced=False), COUNCIL)),
    (Code.NO_DECISION, None, _held(HeldItem(number=1))),
    (Code.NO_ORDER, None, _held(HeldItem(number=1, decisions=1, motions=(MAIN, REJECT)))),
    (Code.NOT_ASKED, None, _held(HeldItem(number=1, decisions=1, motions=(REJECT,)))),
    (Code.NOT_ASKED, None, _held(HeldItem(number=1, decisions=1, motions=(MAIN, REJECT), asked=(Asked(order=1, yes=1, answer=YES),)))),
    (Code.VOTE_SUM, None, _held(_voted(msgspec.structs.replace(VOTE, yes=4, no=2)))),
    (Code.VOTE_NO_NAMES, None, _held(_voted(HeldVote(method=Method.OPEN, yes=4, no=2, outcome=YES)))),
    (Code.VOTE_NAMES_IN_SECRET, None, _held(_voted(HeldVote(method=Method.SECRET, ballots=VOTES, outcome=YES), subject=Subject.ELECTION))),
    (Code.VOTE_SECRET, None, _held(_voted(HeldVote(method=Method.SECRET, yes=4, no=2, outcome=YES)))),
    (Code.VOTE_CASTING, None, _held(_voted(msgspec.structs.replace(VOTE, ballots=TIED)))),
    (Code.VOTE_CASTING, None, _held(_voted(msgspec.structs.replace(VOTE, is_casting=True)))),
    (Code.VOTE_CASTING, None, _held(_voted(msgspec.structs.replace(VOTE, ballots={2: YES, 4: NO}, outcome=YES)))),
    (Code.VOTE_CHAIR, 1, _held(_voted(msgspec.structs.replace(VOTE, ballots={2: YES, 3: YES, 4: NO})))),
    (Code.VOTE_LOT, None, _held(_voted(HeldVote(method=Method.SECRET, yes=3, no=3, outcome=NO), subject=Subject.ELECTION))),
    (Code.VOTE_LOT, None, _held(_voted(msgspec.structs.replace(VOTE, lot=YES)))),
    (Code.VOTE_RESULT, None, _held(_voted(msgspec.structs.replace(VOTE, outcome=NO)))),
    (Code.VOTE_ABSTAINED, 4, _held(_voted(VOTE, declined=frozenset({4})))),
    (Code.PUT_OFF_TOO_FEW, None, _held(_off(4), COUNCIL)),
    (Code.PUT_OFF_TOO_FEW, None, _held(_off(4, 12), COUNCIL)),  # 12 does not serve
    (Code.PUT_OFF_TOO_FEW, None, _held(_off(4, 5))),
    (Code.PUT_OFF_TOO_FEW, None, _held(_off(4, 5, by_minority_before=True), COUNCIL)),
    (Code.PUT_OFF_MUST, None, _held(msgspec.structs.replace(PLAIN, subject=Subject.EXTRA_ELECTION), COUNCIL)),
    (Code.REMITTED_WITHOUT_REASONS, None, _held(HeldItem(number=1, put_off=Postponed(remitted=True, carried=True)), COUNCIL)),
    (Code.RESERVED_WITHOUT_PART, 12, _held(msgspec.structs.replace(PLAIN, reserved=(Reserved(who=12),)))),
    (Code.RESERVED_TOO_LATE, 4, _held(msgspec.structs.replace(PLAIN, reserved=(Reserved(who=4, in_time=False),)))),
    (Code.RESERVED_AFTER_ABSTAINING, 11, _held(_voted(VOTE, reserved=(Reserved(who=11),)))),
    (Code.NO_CHAIR, None, _held(chair=None)),
    (Code.NO_SECRETARY, None, _held(has_secretary=False)),
    (Code.NO_CERTIFIERS, None, _held(certifiers=())),
    (Code.NO_NUMBER, None, _held(HeldItem(decisions=1))),
    (Code.NUMBER_OUT_OF_ORDER, None, _held(items=(msgspec.structs.replace(PLAIN, number=2), PLAIN))),
    (Code.NO_ATTENDANCE, None, _held(moves=(), assembly=INFORMAL)),
    (Code.UNANSWERED_UNTOLD, None, _held(HeldItem(number=1, subject=Subject.INTERPELLATION), COUNCIL)),
]
PAGE = (ROOT / "docs/algorithms/meetings.md").read_text("utf-8")
WEIGHTS = dict(re.findall(r"^\| `(\w+)` \| (\w+) \|", PAGE, re.MULTILINE))


@pytest.mark.parametrize("held", LAWFUL)
def test_nothing_is_found_in_what_is_lawful(held: HeldMeeting) -> None:
    assert check(held) == []


@pytest.mark.parametrize(("code", "who", "held"), BREACHES, ids=lambda one: one if isinstance(one, str) else "")
def test_each_breach_is_found_with_its_weight(code: Code, who: int | None, held: HeldMeeting) -> None:
    found = [one for one in check(held) if one.code is code]
    assert [one.who for one in found] == [who]
    assert found[0].weight == WEIGHTS[code]
    assert (found[0] in unlawful(check(held))) is (WEIGHTS[code] == "unlawful")


def test_every_code_has_a_breach() -> None:
    assert {code for code, _, _ in BREACHES} == set(Code)
