"""Which acts a body's settings leave: certified or approved, noticed or not. What a body does not do is no state of its meetings."""

from __future__ import annotations

from msgspec import Struct

from samtrad.meetings.states.codes import MeetingAct, MeetingState


class Flow(Struct, frozen=True):
    """What hangs on a body's settings: whether it certifies, and whether its certification is announced and its decisions can be appealed (KL)."""

    certifies: bool
    announces: bool


def refused(flow: Flow, act: MeetingAct, state: str) -> bool:
    """Whether an act that the table has is none of this body's: light bodies approve their notes, those that certify do not; only KL bodies announce."""
    if act is MeetingAct.CERTIFY:
        return not flow.certifies
    if act is MeetingAct.APPROVE:
        return flow.certifies
    if act in (MeetingAct.NOTICE, MeetingAct.FINALISE):
        return not flow.announces
    return act is MeetingAct.ARCHIVE and flow.announces and state == MeetingState.CERTIFIED


def way(flow: Flow) -> tuple[MeetingAct, ...]:
    """The acts that lead a body's meeting from plan to archive."""
    end = (MeetingAct.CERTIFY,) if flow.certifies else (MeetingAct.APPROVE,)
    notice = (MeetingAct.NOTICE, MeetingAct.FINALISE) if flow.announces else ()
    return (MeetingAct.CALL, MeetingAct.OPEN, MeetingAct.CLOSE, MeetingAct.DRAFT, *end, *notice, MeetingAct.ARCHIVE)
