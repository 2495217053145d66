"""What every act on a meeting has in common: it is one at a time, by someone who may, in a state that it follows on, and it is logged."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from enum import StrEnum

from django.db import transaction

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.audit.actions import log
from samtrad.documents.attached import UnfitError
from samtrad.meetings.models import AgendaItem, RunMeeting
from samtrad.meetings.states import RefusedError, step
from samtrad.meetings.states.codes import ItemAct, ItemState, MeetingAct, MeetingState, UnitState
from samtrad.meetings.states.flows import Flow, refused
from samtrad.meetings.states.tables import ITEM, MEETING
from samtrad.people.models import Body
from samtrad.people.states import Regime
from samtrad.people.viewing import demand

LONG = 100_000
BEFORE = frozenset({MeetingState.PLANNED, MeetingState.CALLED})
"""States in which a meeting is prepared."""
DURING = frozenset({MeetingState.OPEN, MeetingState.ADJOURNED})
"""States in which it is held."""
WRITING = frozenset({MeetingState.OPEN, MeetingState.ADJOURNED, MeetingState.CLOSED, MeetingState.DRAFTED})
"""States in which its minutes are written."""
AGENDA = BEFORE | DURING
"""States in which its agenda may change."""


class Fault(StrEnum):
    """Why an act can't be done."""

    STATE = "state"
    EMPTY = "empty"
    UNKNOWN = "unknown"
    DAYS = "days"
    PLACE = "place"
    NOBODY = "nobody"
    VACANT = "vacant"
    NOT_THERE = "not_there"
    NO_QUORUM = "no_quorum"
    NOT_SERVING = "not_serving"
    DISQUALIFIED = "disqualified"
    REMOTE = "remote"
    TOO_FEW = "too_few"
    REASONS = "reasons"
    NO_DECISION = "no_decision"
    NO_QUESTION = "no_question"
    QUESTIONS_LEFT = "questions_left"
    SECRET = "secret"  # noqa: S105 - a way of voting
    EVEN = "even"
    AFTER_MEETING = "after_meeting"
    NO_PART = "no_part"
    ITEMS_LEFT = "items_left"
    ORDER = "order"
    TERM = "term"
    ANNOUNCED = "announced"
    NOT_ENTERED = "not_entered"
    NOT_READY = "not_ready"
    NOT_SET = "not_set"
    NOT_SIGNED = "not_signed"
    OTHER_PERSON = "other_person"
    UNSOUND = "unsound"
    NOT_FETCHED = "not_fetched"
    AMOUNT = "amount"
    FOR_WHAT = "for_what"
    LINK = "link"
    OFTEN = "often"
    ADDRESS = "address"
    CHANGED = "changed"
    TOO_LARGE = "too_large"
    MANY = "many"
    SCAN = "scan"
    FORMAT = "format"
    GROUND = "ground"
    BEFORE_DAY = "before_day"
    COPY = "copy"
    MASK = "mask"
    NOT_OPEN = "not_open"
    NOT_ON_AGENDA = "not_on_agenda"
    NOT_LOOKED = "not_looked"
    LEGAL = "legal"


class MeetingError(Exception):
    """An act that can't be done; nothing of it is. ``about`` tells which, in words or a figure."""

    def __init__(self, fault: Fault, about: str = "") -> None:
        super().__init__(f"{fault}: {about}" if about else str(fault))
        self.fault = fault
        self.about = about


@contextlib.contextmanager
def acting(meeting: RunMeeting, by: User, states: frozenset[MeetingState] | None = None, act: Act = Act.RUN) -> Iterator[RunMeeting]:
    """A transaction that has the meeting to itself, for someone who may run meetings of its body. ``MeetingError`` where it is in another state."""
    with transaction.atomic():
        held = RunMeeting.objects.select_for_update().select_related(None).get(pk=meeting.pk)
        demand(by, act, held.body)
        within(held, states)
        yield held


def within(meeting: RunMeeting, states: frozenset[MeetingState] | None) -> None:
    """That a meeting is in one of some states."""
    if states is not None and meeting.state not in states:
        raise MeetingError(Fault.STATE, meeting.state)


@contextlib.contextmanager
def acting_on(item: AgendaItem, by: User, states: frozenset[MeetingState], *, stages: frozenset[ItemState] | None = None) -> Iterator[AgendaItem]:
    """As ``acting``, with an item of the meeting as it is now. What is certified is acted on no more (law 7)."""
    with acting(item.meeting, by, states):
        held = AgendaItem.objects.select_related("meeting", "body").get(pk=item.pk)
        if stages is not None and held.state not in stages:
            raise MeetingError(Fault.STATE, held.state)
        if held.units.exclude(state__in=[UnitState.DRAFT, UnitState.SENT]).exists():
            raise MeetingError(Fault.STATE, UnitState.CERTIFIED)
        yield held


def flow_of(body: Body) -> Flow:
    """Which way a body's meetings go."""
    return Flow(certifies=body.certifies, announces=body.certifies and body.regime == Regime.KL)


def moved(meeting: RunMeeting, act: MeetingAct) -> None:
    """The meeting is in the state that an act leads to; who calls saves it. ``MeetingError`` where it leads nowhere, or is none of this body's."""
    if refused(flow_of(meeting.body), act, meeting.state):
        raise MeetingError(Fault.STATE, act)
    try:
        meeting.state = str(step(MEETING, meeting.state, act))
    except RefusedError as why:
        raise MeetingError(Fault.STATE, why.state) from why


def moved_item(item: AgendaItem, act: ItemAct) -> None:
    """As ``moved``, of an item."""
    try:
        item.state = str(step(ITEM, item.state, act))
    except RefusedError as why:
        raise MeetingError(Fault.STATE, why.state) from why


def noted(verb: str, meeting: RunMeeting, by: User, about: dict[str, int | str | None] | None = None) -> None:
    """The act in the log: ids alone."""
    log(verb, f"run_meeting:{meeting.pk}", by, about)


def unfit(error: UnfitError) -> MeetingError:
    """That files are not taken in, as this app tells why."""
    return MeetingError(Fault(error.why))


def line(words: str, most: int = 300) -> str:
    """Words as one line that every database can keep."""
    return " ".join(words.replace("\x00", "").split())[:most]


def prose(words: str) -> str:
    """Words of several lines, the same way."""
    return words.replace("\x00", "").replace("\r\n", "\n").strip()[:LONG]


def told(words: str, most: int = 300) -> str:
    """One line that may not be empty."""
    if not (kept := line(words, most)):
        raise MeetingError(Fault.EMPTY)
    return kept
