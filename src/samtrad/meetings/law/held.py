"""A meeting as it was held, as far as the rules ask."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from samtrad.meetings.law.codes import Assembly, Code, JavGround, Method, Option, Subject, Weight, Who
from samtrad.meetings.law.course import Motion
from samtrad.meetings.law.serving import Move, Roll


class Jav(Struct, frozen=True, kw_only=True):
    """That somebody is disqualified in an item: why, whether they left the room, and where it was contested whether the body ruled on it."""

    who: Who
    ground: JavGround
    left_room: bool = True
    is_contested: bool = False
    is_ruled: bool = False


class HeldVote(Struct, frozen=True, kw_only=True):
    """A vote: by name where it was open, counts where it was secret; how it came out, what the chair or the lot settled, who presided if not the meeting's chair."""

    method: Method
    ballots: Mapping[Who, Option] = {}
    yes: int = 0
    no: int = 0
    abstained: int = 0
    outcome: Option | None = None
    is_casting: bool = False
    lot: Option | None = None
    chair: Who | None = None


class Asked(Struct, frozen=True, kw_only=True):
    """A question that the chair put, in order: proposals that yes and no stand for, how it was decided, and the vote if there was one."""

    order: int
    yes: int | None = None
    no: int | None = None
    answer: Option | None = None
    vote: HeldVote | None = None


class Postponed(Struct, frozen=True, kw_only=True):
    """That an item was put off: who asked for it, whether a majority carried it, whether reasons are told (5:50), and what was before."""

    remitted: bool
    asked_by: tuple[Who, ...] = ()
    carried: bool = False
    has_reasons: bool = False
    by_minority_before: bool = False
    first_time: bool = True


class Reserved(Struct, frozen=True, kw_only=True):
    """That somebody reserved themself: announced before the meeting ended or after."""

    who: Who
    in_time: bool = True


class HeldItem(Struct, frozen=True, kw_only=True):
    """An item as it was handled. ``day`` is the sitting, ``decisions`` how many clauses were decided; ``declined`` those who took no part in deciding (4:25)."""

    number: int | None = None
    subject: Subject = Subject.MATTER
    day: int = 0
    motions: tuple[Motion, ...] = ()
    asked: tuple[Asked, ...] = ()
    decisions: int = 0
    is_withdrawn: bool = False
    put_off: Postponed | None = None
    reserved: tuple[Reserved, ...] = ()
    jav: tuple[Jav, ...] = ()
    declined: frozenset[Who] = frozenset()
    is_announced: bool = True
    all_agreed: bool = False
    answered: bool | None = None


class HeldMeeting(Struct, frozen=True, kw_only=True):
    """A meeting as it was held, with what its body has set. ``answers_below`` and ``remote`` are what the council has decided (5:45, 5:16, 6:24)."""

    assembly: Assembly
    roll: Roll
    moves: tuple[Move, ...] = ()
    items: tuple[HeldItem, ...] = ()
    chair: Who | None = None
    has_secretary: bool = True
    certifies: bool = True
    certifiers: tuple[Who, ...] = ()
    is_numbered: bool = True
    remote: bool = False
    answers_below: bool = False


class Finding(Struct, frozen=True, kw_only=True):
    """Something that is unlawful, missing or to be looked at: in which item (from 0; None for the meeting), and whom it is about."""

    code: Code
    weight: Weight
    item: int | None = None
    who: Who | None = None
