"""In which order the chair puts proposals, and what comes of the answers (KL 5:53, 5:67 p. 1-2).

Each question can be answered with yes or no. First whether the item is to be decided today, where somebody proposed to table or remit it. Then
what rivals the main proposal: where there are several, they are put against each other until one is left (kontraproposition). Then
that one against the main proposal. What is to be changed in or added to what was adopted comes last, one at a time.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from enum import StrEnum

from msgspec import Struct

from samtrad.meetings.law.codes import Option


class MotionKind(StrEnum):
    """What a proposal asks for: the codes of the record (``reading.record.ProposalKind``)."""

    APPROVE = "approve"
    REJECT = "reject"
    AMEND = "amend"
    ADD = "add"
    COUNTER = "counter"
    REMIT = "remit"
    TABLE = "table"
    OTHER = "other"


class Motion(Struct, frozen=True, kw_only=True):
    """A proposal that was put, by a number; ``is_main`` is the one that was prepared, or that the chair takes as the main proposal."""

    number: int
    kind: MotionKind
    is_main: bool = False
    withdrawn: bool = False


class Step(StrEnum):
    """What is asked: decide today or not, which way to put off, which rival, main proposal or rival, whether to change or add."""

    TODAY = "today"
    WHICH_WAY = "which_way"
    RIVAL = "rival"
    MAIN = "main"
    CHANGE = "change"


class Question(Struct, frozen=True):
    """A question put: what yes means and what no means, as numbers of proposals; None for today, or for no."""

    step: Step
    yes: int | None
    no: int | None


class Course(Struct, frozen=True, kw_only=True):
    """The questions put with their answers, the one to put next, and when none is left what was adopted or by what it was put off."""

    asked: tuple[tuple[Question, Option], ...] = ()
    next: Question | None = None
    adopted: tuple[int, ...] = ()
    put_off: int | None = None
    is_rejected: bool = False


_PUTS_OFF = frozenset({MotionKind.TABLE, MotionKind.REMIT})
_RIVALS = frozenset({MotionKind.REJECT, MotionKind.COUNTER, MotionKind.OTHER})
_CHANGES = frozenset({MotionKind.AMEND, MotionKind.ADD})


def course(motions: Sequence[Motion], answers: Sequence[Option]) -> Course:
    """How far the questions have come with the answers so far. Answers beyond the last question are not looked at."""
    given = iter(answers)
    asked: list[tuple[Question, Option]] = []
    walk = _walk([one for one in motions if not one.withdrawn])
    try:
        question = next(walk)
        while True:
            answer = next(given, None)
            if answer is None:
                return Course(asked=tuple(asked), next=question)
            asked.append((question, answer))
            question = walk.send(answer)
    except StopIteration as done:
        end: _End = done.value
        return Course(asked=tuple(asked), adopted=end.adopted, put_off=end.put_off, is_rejected=end.is_rejected)


class _End(Struct, frozen=True):
    adopted: tuple[int, ...] = ()
    put_off: int | None = None
    is_rejected: bool = False


def _walk(motions: list[Motion]) -> Generator[Question, Option, _End]:
    """Questions out, answers in, and at last what came of it."""
    off = [one for one in motions if one.kind in _PUTS_OFF]
    if off and (yield Question(Step.TODAY, None, off[0].number)) is Option.NO:
        way = yield from _left(Step.WHICH_WAY, off)
        return _End(put_off=way.number)
    main = next((one for one in motions if one.is_main), None)
    rivals = [one for one in motions if one.kind in _RIVALS and not one.is_main]
    if main is None:
        main = next((one for one in motions if one.kind is MotionKind.APPROVE), None)
    if main is None and not rivals:
        return _End(adopted=tuple((yield from _changed(motions))))
    rival = (yield from _left(Step.RIVAL, rivals)) if rivals else None
    won: Motion | None = None
    if main is None and rival is not None:  # nobody moved what it stands against: it is put by itself, and no leaves nothing adopted
        if (yield Question(Step.MAIN, rival.number, None)) is Option.NO:
            return _End()
        won = rival
    elif main is not None:
        answer = yield Question(Step.MAIN, main.number, rival.number if rival else None)
        won = main if answer is Option.YES else rival
    if won is None or won.kind is MotionKind.REJECT:
        return _End(is_rejected=True, adopted=(won.number,) if won else ())
    changed = (yield from _changed(motions)) if won is main else []
    return _End(adopted=(won.number, *changed))


def _changed(motions: list[Motion]) -> Generator[Question, Option, list[int]]:
    """The changes and additions that were adopted, put one at a time."""
    adopted = []
    for one in motions:
        if one.kind in _CHANGES and (yield Question(Step.CHANGE, one.number, None)) is Option.YES:
            adopted.append(one.number)
    return adopted


def _left(step: Step, rivals: list[Motion]) -> Generator[Question, Option, Motion]:
    """The one that is left when rivals have been put against each other, the first two first."""
    left = rivals[0]
    for other in rivals[1:]:
        if (yield Question(step, left.number, other.number)) is Option.NO:
            left = other
    return left
