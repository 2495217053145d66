"""From records to bodies: which of them tell of meetings of the same body. A function of the set of records, whatever order they came in.

A name with its owner tells. A name alone tells where not every organisation has such a body, unless those who were there have
nothing in common; where every organisation has one, those who were there must tell; and where there is no name, they alone do.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

import msgspec

from samtrad.people.resolving.groups import Groups


class Call(msgspec.Struct, frozen=True):
    """What one record tells of its body: ``key`` tells it from others (the document's SHA-256 and which record of it)."""

    key: tuple[str, int]
    signature: tuple[str, ...] = ()
    owner: str = ""
    is_statutory: bool = False
    shorts: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    organisations: frozenset[str] = frozenset()
    pin: int = 0
    """The body that a person ruled it to be; 0 for none."""

    def __hash__(self) -> int:
        return hash(self.key)


class Grouped(NamedTuple):
    """The bodies, each as its records in order, and pairs of records whose bodies may be one."""

    bodies: tuple[tuple[Call, ...], ...]
    doubts: tuple[tuple[Call, Call], ...]


_ALIKE = 0.4
"""Of the smaller of two lists, how much must be in the other where no name tells."""
_SOME, _FEW = 2, 4
_SURE, _NAMED, _SAID, _SHORTENED = 100, 90, 85, 80
_DOUBTFUL = 0.5


def grouped(calls: Iterable[Call]) -> Grouped:
    """Which records are of one body."""
    known = _with_shorts(sorted(set(calls), key=lambda call: call.key))
    two = [pair for pair in combinations([call for call in known if call.pin], 2) if pair[0].pin != pair[1].pin]
    groups = Groups(known, two, _apart, lambda _one, _other: False)
    pins: defaultdict[int, list[Call]] = defaultdict(list)
    for call in known:
        if call.pin:
            pins[call.pin].append(call)
    for held in pins.values():
        for one, other in pairwise(held):
            groups.ruled_one(one, other)
    by_rank: defaultdict[int, list[tuple[Call, Call]]] = defaultdict(list)
    for rank, pair in (*_by_owner(known), *_by_name(known), *_by_people(known)):
        by_rank[rank].append(pair)
    for rank in sorted(by_rank, reverse=True):
        torn = groups.torn(by_rank[rank]) if rank < _SURE else set()
        for pair in by_rank[rank]:
            if pair not in torn:
                groups.join(*pair)
    return Grouped(groups.members(), _doubts(known, groups))


def _with_shorts(calls: Sequence[Call]) -> list[Call]:
    """The records with all short forms that any of their name gives: once defined, minutes use it without."""
    found: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for call in calls:
        found[call.signature] |= call.shorts if call.signature else set()
    return [msgspec.structs.replace(call, shorts=frozenset(found[call.signature])) if call.signature else call for call in calls]


def _apart(one: Call, other: Call) -> bool:
    """Never one: two owners, or two names of which neither is short for the other."""
    if one.owner and other.owner and one.owner != other.owner:
        return True
    return bool(one.signature and other.signature and one.signature != other.signature and not _shortened(one, other))


def _shortened(one: Call, other: Call) -> bool:
    """Whether the one's name is a short form that the other's minutes give."""
    return _is_short(one, other) or _is_short(other, one) or bool(one.shorts & other.shorts)


def _is_short(one: Call, other: Call) -> bool:
    return len(one.signature) == 1 and one.signature[0] in {short.casefold() for short in other.shorts}


def _by_owner(calls: Sequence[Call]) -> Iterator[tuple[int, tuple[Call, Call]]]:
    """One name with one owner is one body."""
    shelves: defaultdict[tuple[str, tuple[str, ...]], list[Call]] = defaultdict(list)
    for call in calls:
        if call.owner and call.signature:
            shelves[call.owner, call.signature].append(call)
    for held in shelves.values():
        yield from ((_SURE, pair) for pair in pairwise(held))


def _by_name(calls: Sequence[Call]) -> Iterator[tuple[int, tuple[Call, Call]]]:
    """One name without an owner on either side, or a short form, where those who were there have something in common."""
    shelves: defaultdict[object, list[Call]] = defaultdict(list)
    for call in calls:
        if call.signature and not call.is_statutory:
            shelves[call.signature].append(call)
            for short in call.shorts:
                shelves[(short.casefold(),)].append(call)
    for held in shelves.values():
        for one, other in combinations(held, 2):
            if one.owner and other.owner:
                continue
            if rank := _named(one, other):
                yield rank, _pair(one, other)


def _named(one: Call, other: Call) -> int:
    same = one.signature == other.signature
    if not same and not _shortened(one, other):
        return 0
    if one.organisations & other.organisations or len(one.people & other.people) >= _SOME:
        return _NAMED if same else _SHORTENED
    silent = not (one.people and other.people) or not (one.organisations and other.organisations)
    return _SAID if same and silent and not one.people & other.people else 0


def _by_people(calls: Sequence[Call]) -> Iterator[tuple[int, tuple[Call, Call]]]:
    """Those who were there tell: for a body of a name that every organisation has, and for one without a name."""
    for (one, other), shared in _sharing(calls).items():
        part = shared / min(len(one.people), len(other.people))
        if one.signature and other.signature:
            statutory = one.signature == other.signature and one.is_statutory and not (one.owner and other.owner)
            if statutory and shared > _SOME and part >= _ALIKE / 2:
                yield 30 + int(40 * part), (one, other)
        elif not one.is_statutory and not other.is_statutory and shared >= _FEW and part >= _ALIKE:
            yield 10 + int(40 * part), (one, other)


def _sharing(calls: Sequence[Call]) -> Mapping[tuple[Call, Call], int]:
    """How many people two records share: the pairs that are not told by name and owner."""
    at: defaultdict[str, list[Call]] = defaultdict(list)
    for call in calls:
        for person in call.people:
            at[person].append(call)
    shared: Counter[tuple[Call, Call]] = Counter()
    for person in sorted(at):
        for one, other in combinations(at[person], 2):
            if not (one.signature and one.owner and other.signature and other.owner):
                shared[one, other] += 1
    return shared


def _doubts(calls: Sequence[Call], groups: Groups[Call]) -> tuple[tuple[Call, Call], ...]:
    """Records whose bodies have names of which one holds the other, and mostly the same people: of each two bodies the first such pair."""
    found: dict[tuple[int, int], tuple[Call, Call]] = {}
    for (one, other), shared in sorted(_sharing(calls).items(), key=lambda told: (told[0][0].key, told[0][1].key)):
        mine, theirs = sorted((groups.number(one), groups.number(other)))
        if mine == theirs or not one.signature or not other.signature or (one.owner and other.owner and one.owner != other.owner):
            continue
        held = set(one.signature) < set(other.signature) or set(other.signature) < set(one.signature)
        if held and shared >= _FEW and shared / min(len(one.people), len(other.people)) >= _DOUBTFUL and not groups.ruled_two(mine, theirs):
            found.setdefault((mine, theirs), (one, other))
    return tuple(found[pair] for pair in sorted(found))


def _pair(one: Call, other: Call) -> tuple[Call, Call]:
    return (one, other) if one.key <= other.key else (other, one)
