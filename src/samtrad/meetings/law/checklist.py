"""What is missing or unlawful in a meeting before anything is sent: its head, and for each item the six things of KL 5:67 and the rules on who takes part."""

from __future__ import annotations

from collections.abc import Iterator

from samtrad.meetings.law.check_votes import votes
from samtrad.meetings.law.codes import GROUNDS, Assembly, Code, Subject, Weight, Who
from samtrad.meetings.law.held import Finding, HeldItem, HeldMeeting, Reserved
from samtrad.meetings.law.putting_off import is_put_off, put_off_takes
from samtrad.meetings.law.quorum import is_quorate
from samtrad.meetings.law.reserving import obstacle
from samtrad.meetings.law.serving import AtItem, served

_NO_MATTER = frozenset({Subject.INFORMATION, Subject.INTERPELLATION})


def attended(held: HeldMeeting) -> tuple[AtItem, ...]:
    """Who was there and who served, item by item."""
    jav = {at: frozenset(one.who for one in item.jav) for at, item in enumerate(held.items) if item.jav}
    return served(held.roll, held.moves, jav, [item.day for item in held.items])


def check(held: HeldMeeting) -> list[Finding]:
    """All that is found, the meeting's own first, then item by item."""
    found = list(_head(held))
    for at, (item, there) in enumerate(zip(held.items, attended(held), strict=True)):
        for finding in _item(held, item, there):
            found.append(Finding(code=finding.code, weight=finding.weight, who=finding.who, item=at))
    return found


def unlawful(found: list[Finding]) -> list[Finding]:
    """What must be mended before minutes may be certified."""
    return [one for one in found if one.weight is Weight.UNLAWFUL]


def _missing(code: Code) -> Finding:
    return Finding(code=code, weight=Weight.MISSING)


def _unlawful(code: Code, who: Who | None = None) -> Finding:
    return Finding(code=code, weight=Weight.UNLAWFUL, who=who)


def _head(held: HeldMeeting) -> Iterator[Finding]:
    """Chair (5:65), secretary, who was there (5:66), certifiers (5:69)."""
    if held.chair is None:
        yield _missing(Code.NO_CHAIR)
    if not held.has_secretary:
        yield _missing(Code.NO_SECRETARY)
    if not held.moves:
        yield _missing(Code.NO_ATTENDANCE)
    if held.certifies and not held.certifiers:
        yield _missing(Code.NO_CERTIFIERS)
    if held.assembly is not Assembly.INFORMAL and not held.remote:
        for who in sorted({move.who for move in held.moves if move.remote}):
            yield _unlawful(Code.REMOTE_NOT_ALLOWED, who)
    numbers = [item.number for item in held.items if item.number is not None]
    if numbers != sorted(set(numbers)):
        yield _unlawful(Code.NUMBER_OUT_OF_ORDER)


def _item(held: HeldMeeting, item: HeldItem, there: AtItem) -> Iterator[Finding]:
    if held.is_numbered and item.number is None:
        yield _missing(Code.NO_NUMBER)
    if item.is_withdrawn:
        return
    if not is_quorate(held.assembly, len(held.roll.seats), there, item.subject, answers_below=held.answers_below):
        yield _unlawful(Code.NO_QUORUM)
    yield from _jav(held, item, there)
    by_law = held.assembly is not Assembly.INFORMAL  # others note and take positions, with as much form as they like
    if by_law and not item.decisions and not item.put_off and item.subject not in _NO_MATTER:
        yield _missing(Code.NO_DECISION)
    if item.subject is Subject.INTERPELLATION and item.answered is None:
        yield _missing(Code.UNANSWERED_UNTOLD)
    if held.assembly is Assembly.COUNCIL and item.decisions and not item.is_announced and not item.all_agreed:
        yield _unlawful(Code.NOT_ANNOUNCED)
    if by_law:
        yield from _order(item)
    yield from votes(held, item, there)
    yield from _put_off(held, item, there)
    for one in item.reserved:
        yield from _reserved(item, one, there)


def _jav(held: HeldMeeting, item: HeldItem, there: AtItem) -> Iterator[Finding]:
    """Who is disqualified takes no part (5:47, 6:30), and in a board or committee is not in the room; a contested one is ruled on."""
    for jav in item.jav:
        if jav.ground not in GROUNDS[held.assembly]:
            yield Finding(code=Code.JAV_GROUND, weight=Weight.UNSURE, who=jav.who)
        if held.assembly is Assembly.COMMITTEE and not jav.left_room and jav.who in there.present:
            yield _unlawful(Code.JAV_PRESENT, jav.who)
        if jav.is_contested and not jav.is_ruled:
            yield _unlawful(Code.JAV_UNDECIDED, jav.who)
        took_part = {who for asked in item.asked if asked.vote for who in asked.vote.ballots} | {one.who for one in item.reserved}
        if jav.who in took_part:
            yield _unlawful(Code.JAV_TAKES_PART, jav.who)


def _order(item: HeldItem) -> Iterator[Finding]:
    """Where proposals stand against each other, the order in which they were put is told, and each was put (5:67 p. 1-2).

    A proposal alone is put, too, unless it is but to approve: what stands decided is then what it proposes.
    """
    live = [one for one in item.motions if not one.withdrawn]
    if item.put_off and not item.asked:
        return
    if not item.asked:
        if len(live) > 1:
            yield _missing(Code.NO_ORDER)
        elif live and not live[0].is_main and live[0].kind != "approve":
            yield _missing(Code.NOT_ASKED)
        return
    put = {number for one in item.asked for number in (one.yes, one.no) if number is not None}
    if item.put_off is None and not {one.number for one in live if one.kind != "approve"} <= put:
        yield _missing(Code.NOT_ASKED)


def _put_off(held: HeldMeeting, item: HeldItem, there: AtItem) -> Iterator[Finding]:
    """Tabling and remitting (5:50, 6:33)."""
    off = item.put_off
    if off is None:
        if item.subject is Subject.EXTRA_ELECTION and item.decisions and held.assembly is Assembly.COUNCIL:
            yield Finding(code=Code.PUT_OFF_MUST, weight=Weight.UNSURE)
        return
    if held.assembly is Assembly.INFORMAL:
        return
    takes = put_off_takes(held.assembly, item.subject, by_minority_before=off.by_minority_before, first_time=off.first_time)
    if not is_put_off(takes, len(set(off.asked_by) & there.serving), len(there.serving), carried=off.carried):
        yield _unlawful(Code.PUT_OFF_TOO_FEW)
    if off.remitted and held.assembly is Assembly.COUNCIL and not off.has_reasons:
        yield _missing(Code.REMITTED_WITHOUT_REASONS)


def _reserved(item: HeldItem, one: Reserved, there: AtItem) -> Iterator[Finding]:
    abstained = any(asked.vote and asked.vote.ballots.get(one.who) == "abstain" for asked in item.asked)
    code = obstacle(one.who, there, item.declined, in_time=one.in_time, abstained=abstained)
    if code:
        yield Finding(code=code, weight=Weight.UNSURE if code is Code.RESERVED_AFTER_ABSTAINING else Weight.UNLAWFUL, who=one.who)
