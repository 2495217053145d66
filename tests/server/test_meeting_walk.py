"""The table of a meeting's states walked from end to end: at each state every act that does not follow is refused by its action, and by its form, and changes nothing.

That the database refuses the same steps is tried in ``test_run_meetings_refusals``, for every pair of states.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client

from samtrad.access.models import Role
from samtrad.access.states import RoleName
from samtrad.meetings.actions import agenda, bodies, calling, certifying, deciding, handling, minutes, noticing, planning, room
from samtrad.meetings.actions.acting import MeetingError, flow_of
from samtrad.meetings.actions.agenda import ClauseTold
from samtrad.meetings.models import CertifiedUnit, RunMeeting
from samtrad.meetings.states.codes import MeetingAct, MeetingState
from samtrad.meetings.states.flows import refused
from samtrad.meetings.states.tables import MEETING
from samtrad.people.models import Body
from samtrad.people.states import BodyKind, Numbering, Regime
from server.run_meetings import NOW, World, body_of, world

pytestmark = [pytest.mark.django_db, pytest.mark.once]
LATER = NOW + timedelta(days=40)
Form = tuple[str, dict[str, Any]]


class Walk:
    """A meeting with its forms and actions by act."""

    def __init__(self, run: World, client: Client) -> None:
        self.run, self.client, self.by = run, client, run.by
        self.at = f"/arbete/moten/{run.meeting.address}/"

    @property
    def meeting(self) -> RunMeeting:
        return RunMeeting.objects.select_related("body").get(pk=self.run.meeting.pk)

    @property
    def unit(self) -> CertifiedUnit | None:
        return CertifiedUnit.objects.select_related("written", "meeting__body").filter(meeting=self.run.meeting).first()

    def forms(self) -> dict[MeetingAct, Form]:
        unit = self.unit.pk if self.unit else 1
        chair = self.run.who("Mira Dal").pk if self.meeting.participants.exists() else 1
        return {
            MeetingAct.CALL: ("kallelse/", {"act": "call", "seen": "-"}),
            MeetingAct.OPEN: ("rummet/", {"act": "open", "chair": chair, "secretary": chair}),
            MeetingAct.ADJOURN: ("rummet/", {"act": "adjourn"}),
            MeetingAct.RESUME: ("rummet/", {"act": "resume"}),
            MeetingAct.CLOSE: ("rummet/", {"act": "close"}),
            MeetingAct.REOPEN: ("rummet/", {"act": "reopen"}),
            MeetingAct.DRAFT: ("efter/", {"act": "draft"}),
            MeetingAct.CERTIFY: (f"justering/{unit}/", {"act": "send"}),
            MeetingAct.NOTICE: ("anslag/", {"act": "put_up", "unit": unit, "board": self._board(), "kept_at": "kansliet"}),
            MeetingAct.FINALISE: ("anslag/", {"act": "finalise", "unit": unit, "heard": "1"}),
            MeetingAct.APPROVE: ("efter/", {"act": "approve"}),
            MeetingAct.ARCHIVE: ("efter/", {"act": "archive"}),
            MeetingAct.CANCEL: ("", {"act": "cancel"}),
        }

    def _board(self) -> int:
        board = self.run.body.notice_boards.first()
        return board.pk if board else 1

    def deeds(self) -> dict[MeetingAct, Callable[[], object]]:
        one, by = self.meeting, self.by
        everybody = {
            MeetingAct.CALL: lambda: calling.call(one, by, NOW),
            MeetingAct.OPEN: lambda: room.open_meeting(one, by, NOW, chair=self.run.who("Mira Dal")),
            MeetingAct.ADJOURN: lambda: room.adjourn(one, by),
            MeetingAct.RESUME: lambda: room.resume(one, by),
            MeetingAct.CLOSE: lambda: room.close(one, by, NOW),
            MeetingAct.REOPEN: lambda: room.reopen(one, by),
            MeetingAct.DRAFT: lambda: minutes.draft(one, by, NOW),
            MeetingAct.APPROVE: lambda: noticing.approve(one, by),
            MeetingAct.ARCHIVE: lambda: noticing.archive(one, by),
            MeetingAct.CANCEL: lambda: planning.cancel(one, by),
        }
        unit = self.unit
        if unit is None or not one.participants.exists():
            return everybody if one.participants.exists() else {act: deed for act, deed in everybody.items() if act is not MeetingAct.OPEN}
        board = self.run.body.notice_boards.get()
        return {
            **everybody,
            MeetingAct.CERTIFY: lambda: certifying.send(unit, by, NOW),
            MeetingAct.NOTICE: lambda: noticing.put_up(unit, board, NOW.date(), "kansliet", by),
            MeetingAct.FINALISE: lambda: noticing.finalise(unit, by, LATER.date()),
        }

    def refuses_the_rest(self) -> None:
        """Every act that the state does not have is refused twice."""
        one = self.meeting
        flow = {act for act in MEETING.steps if one.state not in MEETING.steps[act] or refused(flow_of(one.body), act, one.state)}
        flow -= {MeetingAct.REDRAFT, MeetingAct.CALL_BACK}  # by writing again and by moving a meeting: acts of their own
        if one.state == MeetingState.DRAFTED:
            flow.discard(MeetingAct.DRAFT)  # written again
        if one.state in (MeetingState.CALLED, MeetingState.PLANNED):
            flow.discard(MeetingAct.CALL)  # called again
        if self.unit and self.unit.state == "certified":
            flow.discard(MeetingAct.NOTICE)
        for act, deed in self.deeds().items():
            if act in flow:
                with pytest.raises(MeetingError):
                    deed()
        order = list(MeetingState).index(MeetingState(one.state))
        for at, (act, (page, told)) in enumerate(self.forms().items()):
            if act in flow and (at + order) % 3 == 0:  # each act at a third of the states: a page costs, an action does not
                status = self.client.post(self.at + page, told).status_code
                assert status in (404, 422), (one.state, act, status)
        assert self.meeting.state == one.state


def steps(walk: Walk) -> Iterator[str]:
    """The meeting led on, step by step; the state that each led to."""
    run, by = walk.run, walk.by
    yield walk.meeting.state
    calling.call(walk.meeting, by, NOW - timedelta(days=8))
    yield walk.meeting.state
    run.here("Mira Dal", "Olle Ek", "Sara Lund", "Ivar Berg", "Nina Ask")
    room.open_meeting(walk.meeting, by, NOW, chair=run.who("Mira Dal"), secretary=run.who("Eva Rask"))
    yield walk.meeting.state
    room.adjourn(walk.meeting, by)
    yield walk.meeting.state
    room.resume(walk.meeting, by)
    item = handling.take_up(run.item(), by, NOW)
    deciding.decide(item, [ClauseTold("anta budgeten", "approve")], by)
    handling.settle(item, by, NOW)
    if run.body.certifies:
        room.choose_certifiers(walk.meeting, [run.who("Olle Ek")], by)
    room.close(walk.meeting, by, NOW)
    yield walk.meeting.state
    minutes.draft(walk.meeting, by, NOW)
    yield walk.meeting.state
    if not run.body.certifies:
        minutes.enter_notes(walk.meeting, by)
        noticing.approve(walk.meeting, by)
        yield walk.meeting.state
    else:
        unit = walk.unit
        assert unit is not None
        assert unit.written is not None
        for one in certifying.send(unit, by, NOW):
            certifying.sign(one, unit.written.sha256, by, NOW, method="paper")
        yield walk.meeting.state
        noticing.put_up(unit, run.body.notice_boards.get(), NOW.date(), "kansliet", by)
        yield walk.meeting.state
        noticing.finalise(unit, by, LATER.date())
        yield walk.meeting.state
    noticing.archive(walk.meeting, by)
    yield walk.meeting.state


@pytest.mark.parametrize(
    ("body", "way"),
    [
        (body_of, "planned called open adjourned closed drafted certified noticed final archived"),
        (
            lambda: body_of(BodyKind.NETWORK, Regime.INFORMAL, Numbering.MEETING, certifies=False, slug="natverket", name="Nätverket"),
            "planned called open adjourned closed drafted approved archived",
        ),
    ],
)
@time_machine.travel(NOW, tick=False)
def test_every_act_that_does_not_follow_is_refused_by_form_and_action(client: Client, body: Callable[[], Body], way: str) -> None:
    run = world(body(), called=False)
    Role.objects.create(user=run.by, name=RoleName.SECRETARY, body=run.body.pk)
    if run.body.certifies:
        bodies.appoint_board(run.body, "Almby", "9 §", run.by)
    client.force_login(run.by)
    walk = Walk(run, client)
    passed = []
    for state in steps(walk):
        passed.append(state)
        walk.refuses_the_rest()
    assert " ".join(passed) == way


def test_a_cancelled_meeting_goes_no_further(client: Client) -> None:
    run = world(called=False)
    Role.objects.create(user=run.by, name=RoleName.SECRETARY, body=run.body.pk)
    client.force_login(run.by)
    planning.cancel(run.meeting, run.by)
    walk = Walk(run, client)
    walk.refuses_the_rest()
    with pytest.raises(MeetingError):
        agenda.add_item(walk.meeting, "Övrigt", run.by)
    assert walk.meeting.first_day == date(2026, 3, 10)
