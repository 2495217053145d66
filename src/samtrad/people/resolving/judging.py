"""Whether two faces are one person: how alike the names are, weighed against where they stand.

The tables here are the rule; ``docs/algorithms/people.md`` tells why they are as they are.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from enum import Enum
from typing import NamedTuple

from samtrad.people.resolving.faces import Face, Office, World
from samtrad.people.resolving.names import Likeness, commonness, likeness


class Verdict(Enum):
    """What comes of two faces."""

    ONE = "one"
    """They are one person."""
    DOUBT = "doubt"
    """They may be; a person decides."""
    NONE = "none"
    """Nothing says that they are."""


class Org(Enum):
    """How the organisations of two faces stand to each other."""

    SAME = "same_organisation"
    RELATED = "related_organisation"
    UNKNOWN = "unknown_organisation"
    OTHER = "other_organisation"


class Side(Enum):
    """How the parties of two faces stand to each other."""

    SAME = "same_party"
    NONE = "no_party"
    ONE = "one_without_party"
    OTHER = "other_party"


class Stand(NamedTuple):
    """How two faces stand to each other, but for their names."""

    organisation: Org
    party: Side
    same_body: bool
    in_turn: bool
    """Whether one was seen last before the other was seen first."""
    soon: bool
    """Whether that was soon after."""
    common: int
    """How common the name is, from 0 to 3."""
    officer: bool
    """Whether one of them is an officer and the other is elected."""
    elected: bool
    """Whether one of them is elected."""


class Judgement(NamedTuple):
    """A verdict with how sure it is (the more the surer) and its reasons, as codes."""

    verdict: Verdict
    rank: int
    reasons: tuple[str, ...]


_COMMON, _VERY = 2, 3
"""A name that another in the region may well bear; one that another in the same organisation may."""
_SOON = timedelta(days=200)
_NOTHING = Judgement(Verdict.NONE, 0, ())


def judged(one: Face, other: Face, world: World) -> Judgement:
    """What comes of two faces; the order of the two makes no difference."""
    alike = likeness(one.parsed, other.parsed)
    if alike == Likeness.NONE:
        return _NOTHING
    stand = _stand(one, other, world)
    verdict = _RULES[alike](stand)
    if verdict == Verdict.NONE:
        return _NOTHING
    if one.meetings & other.meetings:
        return _together(one, other, alike, stand)
    return Judgement(verdict, _rank(alike, stand), _reasons(alike, stand))


def _together(one: Face, other: Face, alike: Likeness, stand: Stand) -> Judgement:
    """Two that stand in the same minutes are two; a spelling that sounds the same may be one who was listed twice."""
    twice = (
        alike == Likeness.SOUND and stand.organisation == Org.SAME and stand.party in (Side.SAME, Side.NONE) and one.meetings & other.meetings != one.meetings
    )
    return Judgement(Verdict.DOUBT, 1, (*_reasons(alike, stand), "same_minutes")) if twice else _NOTHING


def apart(one: Face, other: Face, world: World) -> bool:
    """Whether two faces cannot be one person, whatever their names: they meet, or stand for different parties or organisations."""
    if one.meetings & other.meetings:
        return True
    stand = _stand(one, other, world)
    return stand.party == Side.OTHER or stand.organisation == Org.OTHER


def _stand(one: Face, other: Face, world: World) -> Stand:
    gap = _gap(one, other)
    return Stand(
        organisation=_organisations(one, other, world),
        party=_parties(one.party, other.party),
        same_body=one.body == other.body,
        in_turn=gap is not None,
        soon=gap is not None and gap < _SOON,
        common=max(commonness(one.parsed), commonness(other.parsed)),
        elected=Office.ELECTED in (one.office, other.office),
        officer=Office.OFFICER in (one.office, other.office) and Office.ELECTED in (one.office, other.office),
    )


def _gap(one: Face, other: Face) -> timedelta | None:
    """How long after the one was seen last the other was seen first; None where they overlap, or no days are known."""
    if one.last and other.first and one.last < other.first:
        return other.first - one.last
    return one.first - other.last if other.last and one.first and other.last < one.first else None


def _organisations(one: Face, other: Face, world: World) -> Org:
    if not one.organisation or not other.organisation:
        return Org.UNKNOWN
    if one.organisation == other.organisation:
        return Org.SAME
    return Org.RELATED if world.related(one.organisation, other.organisation) else Org.OTHER


def _parties(one: str, other: str) -> Side:
    if not one and not other:
        return Side.NONE
    if not one or not other:
        return Side.ONE
    return Side.SAME if one == other else Side.OTHER


def _same(stand: Stand) -> Verdict:
    """The same name in full."""
    if stand.organisation == Org.OTHER:
        moved = stand.same_body and stand.party in (Side.NONE, Side.SAME) and stand.in_turn and not stand.common
        return Verdict.DOUBT if moved else Verdict.NONE
    if stand.party == Side.OTHER:
        left = stand.organisation == Org.SAME and stand.in_turn and stand.common < _COMMON and (stand.same_body or not stand.common)
        return Verdict.DOUBT if left else Verdict.NONE
    if stand.organisation == Org.SAME or (stand.organisation == Org.UNKNOWN and stand.same_body):
        return _same_home(stand)
    if stand.organisation == Org.RELATED:
        return _same_related(stand)
    return Verdict.DOUBT if stand.party == Side.SAME and not stand.common else Verdict.NONE


def _same_home(stand: Stand) -> Verdict:
    """The same name for the same organisation, or in the same body."""
    if stand.officer and stand.party == Side.ONE:
        return Verdict.NONE if stand.common else Verdict.DOUBT
    if stand.same_body or stand.party == Side.SAME:
        return Verdict.ONE
    return Verdict.DOUBT if stand.common >= _VERY else Verdict.ONE


def _same_related(stand: Stand) -> Verdict:
    """The same name for a municipality and for what it is a member of."""
    if stand.officer:
        return Verdict.NONE
    if stand.party == Side.SAME:
        return Verdict.DOUBT if stand.common >= _COMMON else Verdict.ONE
    return Verdict.NONE if stand.common else Verdict.DOUBT


def _sound(stand: Stand) -> Verdict:
    """Another spelling of the same sound."""
    verdict = _same(stand)
    if verdict != Verdict.ONE:
        return verdict if not stand.common else Verdict.NONE
    near = stand.same_body or (stand.organisation == Org.SAME and stand.party == Side.SAME)
    return Verdict.ONE if near else Verdict.DOUBT


def _slip(stand: Stand) -> Verdict:
    """A slip of a letter, or a name in part."""
    verdict = _same(stand)
    if verdict != Verdict.ONE:
        return Verdict.NONE
    if stand.same_body and stand.organisation in (Org.SAME, Org.UNKNOWN) and stand.party in (Side.SAME, Side.NONE):
        return Verdict.ONE
    if stand.organisation == Org.SAME and stand.party == Side.SAME:
        return Verdict.DOUBT if stand.common >= _COMMON else Verdict.ONE
    return Verdict.DOUBT if not stand.common else Verdict.NONE


def _near(stand: Stand) -> Verdict:
    """A letter apart, or two slips, where both may well be two persons."""
    seat = stand.same_body and stand.organisation == Org.SAME and stand.party in (Side.SAME, Side.NONE)
    return Verdict.DOUBT if seat else Verdict.NONE


def _given(stand: Stand) -> Verdict:
    """The given name alone: another family name in the same seat, one after the other."""
    seat = stand.same_body and stand.organisation == Org.SAME and (stand.party == Side.SAME or (stand.party == Side.NONE and not stand.elected)) and stand.soon
    return Verdict.DOUBT if seat and not stand.officer else Verdict.NONE


_RULES: dict[Likeness, Callable[[Stand], Verdict]] = {
    Likeness.SAME: _same,
    Likeness.SOUND: _sound,
    Likeness.PART: _slip,
    Likeness.SLIP: _slip,
    Likeness.NEAR: _near,
    Likeness.FAR: _near,
    Likeness.GIVEN: _given,
}


def _rank(alike: Likeness, stand: Stand) -> int:
    """How sure: the name first, then body, organisation and party."""
    near = 2 * stand.same_body + (stand.organisation == Org.SAME) + (stand.party == Side.SAME)
    return 10 * alike + near


def _reasons(alike: Likeness, stand: Stand) -> tuple[str, ...]:
    reasons = [f"name_{alike.name.lower()}", stand.organisation.value, stand.party.value]
    if stand.same_body:
        reasons.append("same_body")
    if stand.in_turn:
        reasons.append("in_turn")
    if stand.common:
        reasons.append("common_name")
    return tuple(reasons)
