"""What assemblies, moves, grounds and findings may be."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

Who: TypeAlias = int
"""Someone who takes part, by a number."""


class Assembly(StrEnum):
    """Which rules a meeting follows: those of a council (KL ch. 5), those of a committee or board (nämnd, styrelse; ch. 6), or none but its own."""

    COUNCIL = "council"
    COMMITTEE = "committee"
    INFORMAL = "informal"


class MoveKind(StrEnum):
    """How somebody comes or goes: to the room or by link, away for jäv, away for another reason."""

    CAME = "came"
    LEFT = "left"


class JavGround(StrEnum):
    """Why somebody is disqualified. Council: 5:47 (personal), 5:48 (accountable). Others: 6:28 p. 1-4."""

    PERSONAL = "personal"
    ACCOUNTABLE = "accountable"
    PARTY = "party"
    REPRESENTATIVE = "representative"
    SUPERVISION = "supervision"
    OTHER = "other"


GROUNDS: dict[Assembly, frozenset[JavGround]] = {
    Assembly.COUNCIL: frozenset({JavGround.PERSONAL, JavGround.ACCOUNTABLE}),
    Assembly.COMMITTEE: frozenset({JavGround.PARTY, JavGround.REPRESENTATIVE, JavGround.SUPERVISION, JavGround.OTHER}),
    Assembly.INFORMAL: frozenset(JavGround),
}


class Option(StrEnum):
    """How somebody votes."""

    YES = "yes"
    NO = "no"
    ABSTAIN = "abstain"


class Method(StrEnum):
    """How a question is decided: by the chair's finding, by an open vote by name, or by a secret one."""

    ACCLAMATION = "acclamation"
    OPEN = "open"
    SECRET = "secret"  # noqa: S105 - a way of voting


class Subject(StrEnum):
    """What an item is about, as far as the rules ask: an election or staff appointment is voted in secret and drawn lots for (5:54, 5:56)."""

    MATTER = "matter"
    ELECTION = "election"
    STAFF = "staff"
    EXTRA_ELECTION = "extra_election"
    INTERPELLATION = "interpellation"
    INFORMATION = "information"


IN_SECRET = frozenset({Subject.ELECTION, Subject.STAFF})
"""Subjects that are voted on in secret, where a vote is asked for."""


class Weight(StrEnum):
    """How much a finding weighs: against the law, missing that the law asks for, or for a person to look at."""

    UNLAWFUL = "unlawful"
    MISSING = "missing"
    UNSURE = "unsure"


class Code(StrEnum):
    """What may be found; ``docs/algorithms/meetings.md`` tells each with its paragraph."""

    NO_QUORUM = "no_quorum"
    NOT_SERVING = "not_serving"
    JAV_TAKES_PART = "jav_takes_part"
    JAV_PRESENT = "jav_present"
    JAV_GROUND = "jav_ground"
    JAV_UNDECIDED = "jav_undecided"
    REMOTE_NOT_ALLOWED = "remote_not_allowed"
    NOT_ANNOUNCED = "not_announced"
    NO_DECISION = "no_decision"
    NO_ORDER = "no_order"
    NOT_ASKED = "not_asked"
    VOTE_TOO_MANY = "vote_too_many"
    VOTE_SUM = "vote_sum"
    VOTE_NO_NAMES = "vote_no_names"
    VOTE_NAMES_IN_SECRET = "vote_names_in_secret"  # noqa: S105 - a code
    VOTE_SECRET = "vote_secret"  # noqa: S105 - a code
    VOTE_CASTING = "vote_casting"
    VOTE_CHAIR = "vote_chair"
    VOTE_LOT = "vote_lot"
    VOTE_RESULT = "vote_result"
    VOTE_ABSTAINED = "vote_abstained"
    PUT_OFF_TOO_FEW = "put_off_too_few"
    PUT_OFF_MUST = "put_off_must"
    REMITTED_WITHOUT_REASONS = "remitted_without_reasons"
    RESERVED_WITHOUT_PART = "reserved_without_part"
    RESERVED_TOO_LATE = "reserved_too_late"
    RESERVED_AFTER_ABSTAINING = "reserved_after_abstaining"
    NO_CHAIR = "no_chair"
    NO_SECRETARY = "no_secretary"
    NO_CERTIFIERS = "no_certifiers"
    NO_NUMBER = "no_number"
    NUMBER_OUT_OF_ORDER = "number_out_of_order"
    NO_ATTENDANCE = "no_attendance"
    UNANSWERED_UNTOLD = "unanswered_untold"
