"""Mandates from attendance: who holds what in a body, for whom, from when to when."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

CAPACITIES = {"member": "member", "substitute": "substitute", "serving_substitute": "substitute", "co_opted": "co_opted", "secretary": "secretary"}
"""What a capacity at a meeting says of the mandate: one who serves for another is a substitute. Officers and guests hold none."""
_MISSED = 3
"""A body that lists only who came: one who is away from more meetings than so, one after the other, is taken to have left."""
_CHAIR = re.compile(
    r"(?:(?P<first>1|2|3|första|andra|tredje|förste|andre)(?::?[ea])?\s+)?(?P<vice>v(?:ice|\.)?\s*)?(?P<chair>ordf(?:örande)?)\.?(?:n)?", re.IGNORECASE
)


class Seat(NamedTuple):
    """Someone in the list of one meeting; ``person`` is empty for a vacant seat."""

    meeting: int
    day: date | None
    person: int | None
    organisation: int | None
    party: int | None
    label: str
    capacity: str
    title: str
    presence: str


class Held(NamedTuple):
    """A mandate: what is held, and the first and last day that it is known of."""

    person: int | None
    organisation: int | None
    party: int | None
    label: str
    capacity: str
    title: str
    since: date | None
    until: date | None
    is_current: bool
    evidence: str = "attendance"


class Elected(NamedTuple):
    """Someone who was elected to the body, by persons' numbers; ``before`` is whom they come after."""

    person: int
    organisation: int | None
    party: int | None
    label: str
    capacity: str
    title: str
    since: date | None
    until: date | None
    before: int | None


class _Meeting(NamedTuple):
    day: date | None
    number: int


def held(seats: Iterable[Seat]) -> list[Held]:
    """The mandates that a body's lists tell of, the vacant seats of its latest meeting among them."""
    told = [seat for seat in seats if seat.capacity in CAPACITIES]
    meetings = sorted({_Meeting(seat.day, seat.meeting) for seat in told}, key=lambda one: (one.day or date.min, one.number))
    order = {one.number: at for at, one in enumerate(meetings)}
    lists_absent = _list_absent(told)
    by_person: defaultdict[tuple[int, str], list[Seat]] = defaultdict(list)
    for seat in told:
        if seat.person is not None:
            by_person[seat.person, CAPACITIES[seat.capacity]].append(seat)
    found = [_held(group, order, lists_absent, capacity) for (_, capacity), group in by_person.items()]
    return sorted(_without_lesser(found) + _vacant(told, meetings), key=_order)


def with_elections(found: Sequence[Held], elected: Iterable[Elected], latest: date | None) -> list[Held]:
    """The mandates with what elections tell: from when to when, those who have not been to a meeting yet, and those who were succeeded."""
    mandates = {(one.person, one.capacity): one for one in found if one.person is not None}
    vacant = [one for one in found if one.person is None]
    for one in sorted(elected, key=lambda one: (one.since or date.min, one.person, one.capacity)):
        old = mandates.get((one.person, one.capacity))
        mandates[one.person, one.capacity] = _begun(old, one, latest)
        for capacity in ("member", "substitute"):
            before = mandates.get((one.before, capacity)) if one.before is not None and one.before != one.person else None
            if before and one.since and before.capacity == one.capacity and (before.since is None or before.since < one.since):
                mandates[one.before or 0, capacity] = before._replace(until=max(before.since or one.since, one.since - timedelta(days=1)), is_current=False)
    return sorted([*mandates.values(), *vacant], key=_order)


def _begun(old: Held | None, one: Elected, latest: date | None) -> Held:
    """A mandate that an election tells of, with what attendance told of it."""
    goes_on = one.until is None or latest is None or one.until >= latest
    if old is None:
        return Held(one.person, one.organisation, one.party, one.label, one.capacity, one.title, one.since, one.until, is_current=goes_on, evidence="election")
    since = min(old.since, one.since) if old.since and one.since else old.since or one.since
    until = max(old.until, one.until) if old.until and one.until else one.until or old.until
    return old._replace(since=since, until=until, title=one.title or old.title, is_current=goes_on and (old.is_current or one.title == ""), evidence="election")


def _list_absent(seats: Sequence[Seat]) -> set[int]:
    """The meetings whose lists tell of those too who did not come: in those, one who is not listed has left."""
    return {seat.meeting for seat in seats if seat.presence == "absent" and seat.capacity == "member"}


def _held(group: Sequence[Seat], order: dict[int, int], lists_absent: set[int], capacity: str) -> Held:
    ranked = sorted(group, key=lambda seat: order[seat.meeting])
    first, last = ranked[0], ranked[-1]
    after = [meeting for meeting, at in order.items() if at > order[last.meeting]]
    left = capacity == "member" and any(meeting in lists_absent for meeting in after)
    title = next((seat.title for seat in reversed(ranked) if seat.title), "") if last.title else ""
    days = [seat.day for seat in ranked if seat.day]
    return Held(
        person=last.person,
        organisation=last.organisation,
        party=last.party,
        label=last.label,
        capacity=capacity,
        title=title[:120],
        since=days[0] if days and first.day else min(days, default=None),
        until=max(days, default=None),
        is_current=not left and len(after) <= _MISSED,
    )


def _without_lesser(found: Sequence[Held]) -> list[Held]:
    """One who is a member now is no substitute any more; one who kept the minutes once, and is a member, is no secretary."""
    members = {one.person for one in found if one.capacity == "member" and one.is_current}
    return [one._replace(is_current=False) if one.capacity == "substitute" and one.is_current and one.person in members else one for one in found]


def _vacant(seats: Sequence[Seat], meetings: Sequence[_Meeting]) -> list[Held]:
    """The seats that the latest lists tell to be vacant: each since the first of the lists in a row that do."""
    if not meetings:
        return []
    latest = meetings[-1].number
    empty: defaultdict[tuple[int | None, str, str], set[int]] = defaultdict(set)
    for seat in seats:
        if seat.presence == "vacant":
            empty[seat.organisation, seat.label, CAPACITIES[seat.capacity]].add(seat.meeting)
    found = []
    for (organisation, label, capacity), at in sorted(empty.items(), key=repr):
        if latest not in at:
            continue
        days = []
        for meeting in reversed(meetings):
            if meeting.number not in at:
                break
            days += [meeting.day] if meeting.day else []
        party = next((seat.party for seat in seats if seat.presence == "vacant" and (seat.organisation, seat.label) == (organisation, label)), None)
        many = sum(
            seat.presence == "vacant"
            and seat.meeting == latest
            and (seat.organisation, seat.label, CAPACITIES[seat.capacity]) == (organisation, label, capacity)
            for seat in seats
        )
        found += [Held(None, organisation, party, label, capacity, "", min(days, default=None), max(days, default=None), is_current=True)] * many
    return found


def chair_rank(title: str) -> int:
    """How a title stands in a list of members: 0 for the chair, then the vice chairs, 9 for members without such a title."""
    match = _CHAIR.match(title.strip())
    if match is None:
        return 9
    if not match["vice"]:
        return 0
    return {"2": 2, "andra": 2, "andre": 2, "3": 3, "tredje": 3}.get((match["first"] or "1").casefold(), 1)


def _order(one: Held) -> tuple[bool, str, int, int, str]:
    return (not one.is_current, one.capacity, chair_rank(one.title), one.person or 0, one.label)
