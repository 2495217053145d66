"""The tables: from which states an act leads to which."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct

from samtrad.meetings.states.codes import (
    ItemAct,
    ItemState,
    MeetingAct,
    MeetingState,
    NoticeAct,
    NoticeState,
    SignatureAct,
    SignatureState,
    UnitAct,
    UnitState,
)


class RefusedError(Exception):
    """An act that does not follow on the state; nothing of it is done."""

    def __init__(self, state: str, act: str) -> None:
        super().__init__(f"{act} in {state}")
        self.state = state
        self.act = act


class Table(Struct, frozen=True, kw_only=True):
    """The states of a thing: the first, and for each act where it leads from where."""

    name: str
    first: StrEnum
    steps: Mapping[StrEnum, Mapping[StrEnum, StrEnum]]

    @property
    def moves(self) -> frozenset[tuple[str, str]]:
        """Every change that some act makes, as from and to: what the database lets through."""
        return frozenset((str(source), str(target)) for ways in self.steps.values() for source, target in ways.items() if source != target)

    @property
    def states(self) -> frozenset[StrEnum]:
        """Every state."""
        return frozenset(type(self.first))

    def acts(self, state: str) -> frozenset[str]:
        """What may be done in a state."""
        return frozenset(str(act) for act, ways in self.steps.items() if any(source == state for source in ways))


def _from(*states: StrEnum, to: StrEnum) -> dict[StrEnum, StrEnum]:
    return dict.fromkeys(states, to)


_M = MeetingState
MEETING = Table(
    name="meeting",
    first=_M.PLANNED,
    steps={
        MeetingAct.CALL: _from(_M.PLANNED, to=_M.CALLED),
        MeetingAct.CALL_BACK: _from(_M.CALLED, to=_M.PLANNED),
        MeetingAct.OPEN: _from(_M.CALLED, to=_M.OPEN),
        MeetingAct.ADJOURN: _from(_M.OPEN, to=_M.ADJOURNED),
        MeetingAct.RESUME: _from(_M.ADJOURNED, to=_M.OPEN),
        MeetingAct.CLOSE: _from(_M.OPEN, to=_M.CLOSED),
        MeetingAct.REOPEN: _from(_M.CLOSED, _M.DRAFTED, to=_M.OPEN),
        MeetingAct.DRAFT: _from(_M.CLOSED, to=_M.DRAFTED),
        MeetingAct.REDRAFT: _from(_M.DRAFTED, to=_M.DRAFTED),
        MeetingAct.CERTIFY: _from(_M.DRAFTED, to=_M.CERTIFIED),
        MeetingAct.NOTICE: _from(_M.CERTIFIED, to=_M.NOTICED),
        MeetingAct.FINALISE: _from(_M.NOTICED, to=_M.FINAL),
        MeetingAct.APPROVE: _from(_M.DRAFTED, to=_M.APPROVED),
        MeetingAct.ARCHIVE: _from(_M.CERTIFIED, _M.FINAL, _M.APPROVED, to=_M.ARCHIVED),
        MeetingAct.CANCEL: _from(_M.PLANNED, _M.CALLED, to=_M.CANCELLED),
    },
)
"""Which of these a body goes through hangs on its settings (``flows``): notice is of bodies under KL, approval of those that do not certify."""

_I = ItemState
ITEM = Table(
    name="item",
    first=_I.LISTED,
    steps={
        ItemAct.TAKE_UP: _from(_I.LISTED, to=_I.HANDLED),
        ItemAct.SETTLE: _from(_I.HANDLED, to=_I.DONE),
        ItemAct.PUT_OFF: _from(_I.LISTED, _I.HANDLED, to=_I.PUT_OFF),
        ItemAct.WITHDRAW: _from(_I.LISTED, _I.HANDLED, to=_I.WITHDRAWN),
        ItemAct.REOPEN: _from(_I.DONE, _I.PUT_OFF, to=_I.HANDLED),
        ItemAct.RESTORE: _from(_I.WITHDRAWN, to=_I.LISTED),
    },
)

_U = UnitState
UNIT = Table(
    name="unit",
    first=_U.DRAFT,
    steps={
        UnitAct.SEND: _from(_U.DRAFT, to=_U.SENT),
        UnitAct.TAKE_BACK: _from(_U.SENT, to=_U.DRAFT),
        UnitAct.CERTIFY: _from(_U.SENT, to=_U.CERTIFIED),
        UnitAct.NOTICE: _from(_U.CERTIFIED, to=_U.NOTICED),
        UnitAct.FINALISE: _from(_U.NOTICED, to=_U.FINAL),
    },
)
"""There is no way back from certified: a correction is a new act (law 7)."""

NOTICE = Table(
    name="notice",
    first=NoticeState.PLANNED,
    steps={
        NoticeAct.PUT_UP: _from(NoticeState.PLANNED, to=NoticeState.UP),
        NoticeAct.TAKE_DOWN: _from(NoticeState.UP, to=NoticeState.DOWN),
    },
)
"""What was down and is put up again is another notice."""

_S = SignatureState
SIGNATURE = Table(
    name="signature",
    first=_S.ASKED,
    steps={
        SignatureAct.SIGN: _from(_S.ASKED, to=_S.SIGNED),
        SignatureAct.REFUSE: _from(_S.ASKED, to=_S.REFUSED),
        SignatureAct.FALL: _from(_S.ASKED, _S.SIGNED, _S.REFUSED, to=_S.FALLEN),
    },
)

TABLES = (MEETING, ITEM, UNIT, NOTICE, SIGNATURE)


def step(table: Table, state: str, act: StrEnum) -> StrEnum:
    """Where an act leads from a state. ``RefusedError`` where it leads nowhere."""
    ways = table.steps.get(act, {})
    for source, target in ways.items():
        if source == state:
            return target
    raise RefusedError(state, act)


def path_to(table: Table, state: str) -> tuple[StrEnum, ...] | None:
    """The fewest acts that lead from the first state to one; None where none do."""
    ways: dict[str, tuple[StrEnum, ...]] = {str(table.first): ()}
    queue = [str(table.first)]
    for at in queue:
        for act, steps in table.steps.items():
            for source, target in steps.items():
                if source == at and str(target) not in ways:
                    ways[str(target)] = (*ways[at], act)
                    queue.append(str(target))
    return ways.get(state)
