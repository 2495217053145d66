"""One party's row: from its dated acts to how it stands."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from samtrad.followup.rounds.codes import Answer, State


class Act(StrEnum):
    """What happened to a row."""

    ASK = "ask"
    EXTEND = "extend"
    ANSWER = "answer"


class Step(NamedTuple):
    """A dated act. Of answers the highest ``version`` counts, and one that nobody has confirmed counts for nothing proved."""

    act: Act
    day: date | None = None
    until: date | None = None
    answer: Answer | None = None
    version: int = 0
    confirmed: bool = True


class Standing(NamedTuple):
    """How a row stands: since when, until when it may answer, and whether an answer waits to be confirmed."""

    state: State
    since: date | None = None
    until: date | None = None
    asked: date | None = None
    waits: bool = False

    @property
    def took(self) -> int | None:
        """How many days the answer took; None where either day is not known, or the days contradict each other."""
        if self.state not in _OF_ANSWER.values() or self.since is None or self.asked is None or self.since < self.asked:
            return None
        return (self.since - self.asked).days


_OF_ANSWER = {Answer.DECISION: State.ANSWERED, Answer.OFFICIAL: State.OFFICIAL, Answer.DECLINED: State.DECLINED, Answer.ADOPTED: State.ADOPTED}
_NEVER = date.min


def standing(steps: Iterable[Step]) -> Standing:
    """How a row stands by its acts, in whatever order they come."""
    told = sorted(steps, key=_order)
    asked = min((one.day for one in told if one.act == Act.ASK and one.day), default=None)
    was_asked = any(one.act == Act.ASK for one in told)
    until = max((one.until for one in told if one.act == Act.EXTEND and one.until), default=None)
    extended = until is not None
    until = until or max((one.until for one in told if one.act == Act.ASK and one.until), default=None)
    answers = [one for one in told if one.act == Act.ANSWER and one.answer]
    proved = [one for one in answers if one.confirmed]
    last = proved[-1] if proved else None
    waits = bool(answers) and not answers[-1].confirmed
    if last and last.answer:
        return Standing(_OF_ANSWER[last.answer], last.day, until, asked, waits)
    if answers:
        return Standing(State.FOUND, answers[-1].day, until, asked, waits=True)
    if extended:
        return Standing(State.EXTENDED, asked, until, asked)
    return Standing(State.ASKED if was_asked else State.NOT_ASKED, asked, until, asked)


def _order(step: Step) -> tuple[int, date, str, str, bool]:
    """By version, then by day; the rest only so that the order they came in says nothing."""
    return step.version, step.day or _NEVER, str(step.act), str(step.answer or ""), step.confirmed
