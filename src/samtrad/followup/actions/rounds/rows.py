"""Rows say what their acts say: whatever changes an answer or a day makes them anew, in the same transaction."""

from __future__ import annotations

from collections.abc import Iterable

from samtrad.followup.models import Round, RoundParty, RoundReply
from samtrad.followup.rounds.codes import Answer
from samtrad.followup.rounds.rows import Act, Standing, Step, standing

_KEPT = ("state", "since", "took", "proof_id", "case_number")
"""What is made of a row's acts."""


def settle(round_: Round | int) -> int:
    """Make the rows of a round those that their acts give; how many stood otherwise."""
    rows = list(RoundParty.objects.filter(round=round_))
    replies: dict[int, list[RoundReply]] = {}
    for reply in RoundReply.objects.filter(party__round=round_, is_refused=False).order_by("version"):
        replies.setdefault(reply.party_id, []).append(reply)
    changed = [row for row in rows if _settled(row, replies.get(row.pk, []))]
    RoundParty.objects.bulk_update(changed, ["state", "since", "took", "proof", "case_number"])
    return len(changed)


def _settled(row: RoundParty, replies: list[RoundReply]) -> bool:
    """Give a row its state; whether it had another. What nobody confirmed is no part of it but that it waits."""
    before = tuple(getattr(row, name) for name in _KEPT)
    told = standing_of(row, [one for one in replies if one.is_confirmed or one.meeting_id is None])
    row.state, row.since, row.took = told.state.value, told.since, told.took
    proved = [one for one in replies if one.is_confirmed]
    row.proof_id = proved[-1].decision_id if proved else None
    row.case_number = next((one.case_number for one in reversed(proved) if one.case_number), "")
    return before != tuple(getattr(row, name) for name in _KEPT)


def standing_of(row: RoundParty, replies: Iterable[RoundReply]) -> Standing:
    """How a row stands by its days and these answers."""
    steps = [Step(Act.ANSWER, one.day, answer=Answer(one.answer), version=one.version, confirmed=one.is_confirmed) for one in replies]
    if row.is_asked:
        steps.append(Step(Act.ASK, row.asked_on, row.last_day))
    if row.extended_to:
        steps.append(Step(Act.EXTEND, None, row.extended_to))
    return standing(steps)
