"""The tables of states: each state is reached, each illegal step refused, and what is certified never goes back."""

from __future__ import annotations

import pytest

from samtrad.meetings.states import TABLES, RefusedError, Table, path_to, step
from samtrad.meetings.states.codes import MeetingAct, MeetingState, UnitState
from samtrad.meetings.states.flows import Flow, refused, way
from samtrad.meetings.states.tables import MEETING, UNIT


@pytest.mark.parametrize("table", TABLES, ids=lambda one: one.name)
def test_every_state_is_reached_and_every_other_step_refused(table: Table) -> None:
    for state in table.states:
        path = path_to(table, state)
        assert path is not None, state
        at = table.first
        for act in path:
            at = step(table, at, act)
        assert at == state
        for act, ways in table.steps.items():
            if state in ways:
                assert act in table.acts(state)
            else:
                with pytest.raises(RefusedError):
                    step(table, state, act)


def test_nothing_leads_back_from_certified() -> None:
    behind = {MeetingState.CERTIFIED, MeetingState.NOTICED, MeetingState.FINAL, MeetingState.ARCHIVED, MeetingState.APPROVED}
    assert all(target in behind for source, target in MEETING.moves if source in behind)
    sealed = {UnitState.CERTIFIED, UnitState.NOTICED, UnitState.FINAL}
    assert all(target in sealed for source, target in UNIT.moves if source in sealed)


@pytest.mark.parametrize("flow", [Flow(certifies=a, announces=b) for a in (True, False) for b in (True, False)])
def test_each_kind_of_body_goes_its_whole_way(flow: Flow) -> None:
    at = MEETING.first
    passed = [at]
    for act in way(flow):
        if flow.announces and not flow.certifies and act is MeetingAct.NOTICE:
            with pytest.raises(RefusedError):  # nothing is announced that was not certified: such settings are refused for a body
                step(MEETING, at, act)
            return
        assert not refused(flow, act, at)
        at = step(MEETING, at, act)
        passed.append(at)
    assert at == MeetingState.ARCHIVED
    assert (MeetingState.CERTIFIED in passed, MeetingState.NOTICED in passed) == (flow.certifies, flow.announces)


def test_what_a_body_does_not_do() -> None:
    light, council = Flow(certifies=False, announces=False), Flow(certifies=True, announces=True)
    assert refused(light, MeetingAct.CERTIFY, "drafted")
    assert refused(light, MeetingAct.NOTICE, "certified")
    assert refused(council, MeetingAct.APPROVE, "drafted")
    assert refused(council, MeetingAct.ARCHIVE, "certified")
    assert not refused(Flow(certifies=True, announces=False), MeetingAct.ARCHIVE, "certified")
