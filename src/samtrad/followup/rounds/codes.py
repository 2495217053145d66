"""What rounds, their rows and what minutes tell of them may be."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What is asked."""

    CONSULTATION = "consultation"
    ADOPTION = "adoption"
    SURVEY = "survey"
    JOINING = "joining"
    NOMINATION = "nomination"
    OPTION = "option"


class State(StrEnum):
    """How a party stands. ``FOUND`` is an answer that no person has confirmed: read in minutes, or given by another than was asked."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    EXTENDED = "extended"
    FOUND = "found"
    ANSWERED = "answered"
    OFFICIAL = "official"
    DECLINED = "declined"
    ADOPTED = "adopted"


OPEN = frozenset({State.NOT_ASKED, State.ASKED, State.EXTENDED})
"""The states in which nothing has been heard."""
DONE = frozenset({State.ANSWERED, State.OFFICIAL, State.DECLINED, State.ADOPTED})
"""The states in which an answer is proved."""


class Answer(StrEnum):
    """What an answer is: an opinion decided by a body (beslutat yttrande), one by an official (underhandssvar), no, or yes."""

    DECISION = "decision"
    OFFICIAL = "official"
    DECLINED = "declined"
    ADOPTED = "adopted"


class Force(StrEnum):
    """Whether what all must adopt is in force: all have, someone refused, some have not, or it is not known who all are."""

    ALL = "all"
    REFUSED = "refused"
    WAITING = "waiting"
    UNKNOWN = "unknown"


class Group(StrEnum):
    """Whom minutes say that a question goes to."""

    MEMBERS = "members"
    MUNICIPALITIES = "municipalities"
    COUNTY = "county"
    OTHER = "other"


class Ground(StrEnum):
    """Why an organisation is a party: it is told of as a member, as a municipality of a county, or by a person."""

    MEMBER = "member"
    COUNTY = "county"
    PERSON = "person"


class Told(StrEnum):
    """What minutes say of a round: it was asked, sent, is out, has been out; when it is to be out; from when what is asked is to hold."""

    ASKED = "asked"
    SENT = "sent"
    OUT = "out"
    OVER = "over"
    PLANNED = "plan"
    APPLIES = "from"
