"""Which mentions are of one agreement. What two have in common must name the very one; where something speaks against it they are two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from msgspec import Struct

from samtrad.followup.agreements.mention import Mention

_MATTER, _BODY, _OWNER, _COUNTY = 4, 3, 2, 1
"""How much a tie holds, the strongest first: told in one matter, by one body, by one organisation, in one county."""


class Rulings(Struct, frozen=True):
    """What persons ruled: pairs of mentions of one agreement, and of two."""

    together: frozenset[tuple[int, int]] = frozenset()
    apart: frozenset[tuple[int, int]] = frozenset()


def grouped(mentions: Iterable[Mention], rulings: Rulings = Rulings()) -> list[list[Mention]]:  # noqa: B008 - frozen
    """The agreements, each as its mentions in order of time; what is called by its sort alone joins the one of its item or matter, or stands for none."""
    told = sorted(mentions, key=lambda one: one.order)
    groups = _Groups(told, rulings.apart)
    known = {one.key for one in told}
    for one, other in sorted(rulings.together):
        if one in known and other in known:
            groups.join(one, other, by_hand=True)
    ties = [(-strength, one.order, other.order, one.key, other.key) for one, other in _pairs(told) if (strength := tie(one, other))]
    for *_, here, there in sorted(ties):
        groups.join(here, there)
    found = groups.all()
    return _with_bare(found, told, rulings)


def tie(one: Mention, other: Mention) -> int:
    """How strongly two mentions of one name hang together; 0 where nothing tells, or something tells that they are two."""
    if one.name.key != other.name.key or differ(one, other):
        return 0
    if one.name.is_own:
        return _BODY if one.body == other.body else 0
    if one.matters & other.matters:
        return _MATTER
    if one.name.may_be_many:
        return _BODY if one.item is not None and one.item == other.item else 0
    if one.body == other.body:
        return _BODY
    if one.owner and one.owner == other.owner:
        return _OWNER
    says = one.name.is_county or other.name.is_county or bool(one.parties & other.parties)
    return _COUNTY if says and one.home == other.home and one.home.startswith("county") else 0


def differ(one: Mention, other: Mention) -> bool:
    """Whether something tells that two are not one: places, parties, years of the name, or counties that they do not share."""
    told = ((one.name.places, other.name.places), (one.parties, other.parties), (one.name.years, other.name.years))
    if any(mine and theirs and mine.isdisjoint(theirs) for mine, theirs in told):
        return True
    return bool(one.county and other.county and one.county != other.county)


def _pairs(told: Sequence[Mention]) -> Iterable[tuple[Mention, Mention]]:
    """Those of one name, two at a time."""
    shelves: defaultdict[str, list[Mention]] = defaultdict(list)
    for one in told:
        if one.name.key:
            shelves[one.name.key].append(one)
    for shelf in shelves.values():
        yield from combinations(shelf, 2)


class _Groups:
    """Groups that grow by ties, the strongest first, as long as no two in one are told to be two."""

    def __init__(self, told: Sequence[Mention], apart: frozenset[tuple[int, int]]) -> None:
        self._of: dict[int, int] = {one.key: at for at, one in enumerate(told) if one.name.key}
        self._held: dict[int, list[Mention]] = {at: [one] for at, one in enumerate(told) if one.name.key}
        self._apart = apart

    def join(self, one: int, other: int, *, by_hand: bool = False) -> None:
        """Make the groups of two mentions one, unless two in them are told to be two: by a person, or by what they say where no person tells."""
        if one not in self._of or other not in self._of:
            return
        here, there = self._of[one], self._of[other]
        if here == there or any(_ruled_apart(a, b, self._apart) or (not by_hand and differ(a, b)) for a in self._held[here] for b in self._held[there]):
            return
        here, there = min(here, there), max(here, there)
        for mention in self._held[there]:
            self._of[mention.key] = here
        self._held[here] += self._held.pop(there)

    def all(self) -> list[list[Mention]]:
        """The groups by their first mention."""
        return [sorted(group, key=lambda one: one.order) for _, group in sorted(self._held.items())]


def _ruled_apart(one: Mention, other: Mention, apart: frozenset[tuple[int, int]]) -> bool:
    return (min(one.key, other.key), max(one.key, other.key)) in apart


def _with_bare(groups: list[list[Mention]], told: Sequence[Mention], rulings: Rulings) -> list[list[Mention]]:
    """The groups with the mentions that are called by their sort alone, where just one of that sort is in their item, else in their matter."""
    by_item: defaultdict[tuple[int, str], set[int]] = defaultdict(set)
    by_matter: defaultdict[tuple[int, str], set[int]] = defaultdict(set)
    at_hand: dict[int, int] = {}
    for at, group in enumerate(groups):
        for one in group:
            at_hand[one.key] = at
            if one.item is not None:
                by_item[one.item, one.name.kind].add(at)
            for matter in one.matters:
                by_matter[matter, one.name.kind].add(at)
    found = [list(group) for group in groups]
    ruled = _ruled(rulings.together, at_hand)
    for one in told:
        if one.name.key or (one.name.years and one.key not in ruled):
            continue  # "en plan för 2015–2025": it has a name of its own, though that tells nothing of what it is about
        chosen = ruled.get(one.key)
        chosen = _only(one, by_item, by_matter) if chosen is None else chosen
        if chosen is not None and not any(_ruled_apart(one, other, rulings.apart) or (one.key not in ruled and differ(one, other)) for other in groups[chosen]):
            found[chosen].append(one)
    return [sorted(group, key=lambda one: one.order) for group in found]


def _ruled(together: Iterable[tuple[int, int]], at_hand: Mapping[int, int]) -> dict[int, int]:
    """The group that a person put a mention into that no name puts anywhere."""
    pairs = [pair for one, other in sorted(together) for pair in ((one, other), (other, one))]
    return {one: at_hand[other] for one, other in reversed(pairs) if one not in at_hand and other in at_hand}


def _only(one: Mention, by_item: Mapping[tuple[int, str], set[int]], by_matter: Mapping[tuple[int, str], set[int]]) -> int | None:
    near = by_item.get((one.item, one.name.kind), set()) if one.item is not None else set()
    near = near or {at for matter in one.matters for at in by_matter.get((matter, one.name.kind), ())}
    return next(iter(near)) if len(near) == 1 else None
