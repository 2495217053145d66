"""What a record says of the matters: items, decisions, and how they came about."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from samtrad.reading.record.codes import DecisionType, DissentKind, Force, ProposalKind, Status
from samtrad.reading.words import Span


class Item(Struct, frozen=True, kw_only=True):
    """An agenda item. ``number`` without § and full stop; ``span`` covers heading and text."""

    number: str | None
    heading: str
    level: int
    presenters: list[str] = []
    case_number: str | None = None
    span: Span
    heading_span: Span
    information_only: bool | None = None
    sent_to: list[str] = []


class Decision(Struct, frozen=True, kw_only=True):
    """One decision clause (att-sats), KL 5:67 p. 4. ``item`` is an index into ``Minutes.items``."""

    item: int | None
    text: str
    type: DecisionType
    status: Status
    by: str | None = None
    addressee: str | None = None
    date: str | None = None
    span: Span
    subtype: str | None = None
    force: Force | None = None


class Proposal(Struct, frozen=True, kw_only=True):
    """A yrkande moved at the meeting (KL 5:67 p. 1); ``order`` its place in the order of questions (p. 2)."""

    item: int | None
    by: list[str] = []
    kind: ProposalKind = "other"
    text: str
    span: Span
    order: int | None = None
    withdrawn: bool = False


class Ballot(Struct, frozen=True, kw_only=True):
    """How one member voted (KL 5:67 p. 5)."""

    name: str
    option: Literal["yes", "no", "abstain", "absent"]


class Vote(Struct, frozen=True, kw_only=True):
    """A counted vote (KL 5:67 p. 3)."""

    item: int | None
    yes: int | None = None
    no: int | None = None
    abstained: int | None = None
    absent: int | None = None
    yes_means: str | None = None
    no_means: str | None = None
    casting_vote: bool | None = None
    ballots: list[Ballot] = []
    span: Span
    method: Literal["open", "secret"] | None = None
    decision: int | None = None


class Dissent(Struct, frozen=True, kw_only=True):
    """A reservation (KL 4:27), special statement or note to the minutes."""

    item: int | None
    kind: DissentKind
    by: list[str]
    text: str | None = None
    span: Span
    decision: int | None = None


class Disqualification(Struct, frozen=True, kw_only=True):
    """Who stood aside for conflict of interest (jäv, KL 5:47, 6:28-30)."""

    item: int | None
    name: str
    span: Span


class Interpellation(Struct, frozen=True, kw_only=True):
    """An interpellation, question, member's motion or citizen's proposal (KL 5:68)."""

    item: int | None
    kind: Literal["interpellation", "question", "member_motion", "citizen_proposal"]
    by: list[str] = []
    to: str | None = None
    subject: str | None = None
    answered: bool | None = None
    span: Span
