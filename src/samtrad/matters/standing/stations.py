"""A matter's stations: what each of its passages says was done, by whom, to whom, and what was announced."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from samtrad.matters.linking.passage import Key, Passage
from samtrad.matters.standing import lesser
from samtrad.matters.standing.announced import Announced, announced_in
from samtrad.reading.record import Decision, Minutes
from samtrad.reading.words import Span
from samtrad.swedish.withdrawn import is_withdrawn


class Step(StrEnum):
    """What an act does to a matter. Endorsing and recommending decide nothing for those they address."""

    NOTE = "note"
    COMMISSION = "commission"
    PROPOSE = "propose"
    CONSULT = "consult"
    ANSWER = "answer"
    ENDORSE = "endorse"
    RECOMMEND = "recommend"
    DECIDE = "decide"
    REFUSE = "refuse"
    DEFER = "defer"
    SEND_BACK = "send_back"
    REPORT_DONE = "report_done"
    CLOSE = "close"
    REST = "rest"
    FORCE = "force"


class Act(Struct, frozen=True, kw_only=True):
    """Something done: ``by`` and ``to`` as written where told, ``reported`` where it is told of another meeting."""

    step: Step
    by: str | None = None
    to: str | None = None
    day: str | None = None
    reported: bool = False
    proposed: bool = False
    text: str
    span: Span


class Station(Struct, frozen=True, kw_only=True):
    """A passage of a matter with its acts, in the order of the text, and what it announces."""

    key: Key
    day: str | None
    body: str | None
    organisation: str | None
    acts: tuple[Act, ...] = ()
    announced: tuple[Announced, ...] = ()


_BY_SUBTYPE = {
    "endorse": Step.ENDORSE,
    "recommend": Step.RECOMMEND,
    "opinion": Step.ANSWER,
    "referral": Step.CONSULT,
    "remit_back": Step.SEND_BACK,
    "note.file": Step.CLOSE,
    "write_off": Step.CLOSE,
    "answer": Step.CLOSE,
    "dismiss": Step.REFUSE,
    "report_back": Step.COMMISSION,
    "assign.close": Step.CLOSE,
    "table": Step.DEFER,
    "transmit.escalate": Step.PROPOSE,
    "agreement.terminate": Step.DECIDE,
}
_BY_TYPE = {
    "note": Step.NOTE,
    "approve": Step.DECIDE,
    "amend": Step.DECIDE,
    "reject": Step.REFUSE,
    "propose": Step.PROPOSE,
    "recommend": Step.RECOMMEND,
    "assign": Step.COMMISSION,
    "defer": Step.DEFER,
    "refer": Step.CONSULT,
}
_DECIDING = frozenset({"repeal", "agreement", "adopt", "grant", "allocate", "order", "delegate"})
_PUT_TO_OTHERS = frozenset({"propose", "recommend"})
_PASSED_OVER = ("procedure", "elect", "discharge")


def station_of(passage: Passage, minutes: Minutes, text: str, body: str | None = None) -> Station:
    """The station that a passage is: what its record says was decided in it."""
    start, end = passage.span
    acts = [act for decision in minutes.decisions if start <= decision.span[0] and decision.span[1] <= end and (act := act_of(decision, passage.title))]
    name = body or (str(minutes.body.text) if minutes.body else None)
    acts += _told(passage, minutes, text)
    return Station(
        key=passage.key,
        day=passage.day,
        body=name,
        organisation=passage.organisation,
        acts=tuple(sorted(acts, key=lambda act: act.span)),
        announced=tuple(announced_in(passage, minutes, text)),
    )


def act_of(decision: Decision, heading: str = "") -> Act | None:
    """What a decision clause does to its matter, whose heading helps to tell; none for procedure and elections."""
    subtype = str(decision.subtype or "")
    if subtype.startswith(_PASSED_OVER):
        return None
    head = subtype.partition(".")[0]
    if decision.type in _PUT_TO_OTHERS:
        step = _BY_TYPE.get(decision.type)  # that another body adopts it is put to that body, whatever it is to do
    else:
        step = _BY_SUBTYPE.get(subtype) or _BY_SUBTYPE.get(head) or (Step.DECIDE if head in _DECIDING else _BY_TYPE.get(decision.type))
    if is_withdrawn(str(decision.text)):
        step = Step.NOTE
    if not step:
        return None
    if step is Step.DECIDE:
        step = _weighed(decision, heading)
    return Act(
        step=step,
        by=str(decision.by) if decision.by else None,
        to=str(decision.addressee) if decision.addressee else None,
        day=str(decision.date) if decision.date else None,
        reported=decision.status == "reported",
        proposed=decision.status == "proposed",
        text=str(decision.text),
        span=decision.span,
    )


def _weighed(decision: Decision, heading: str) -> Step:
    """What an approval does: it decides the matter, or something less (``lesser``)."""
    text = str(decision.text)
    if lesser.is_answer(text):
        return Step.ANSWER
    if lesser.begins_work(text):
        return Step.COMMISSION
    if lesser.only_receives(text) or (decision.status == "reported" and lesser.is_of_another(text, heading)):
        return Step.NOTE
    return Step.DECIDE


def _told(passage: Passage, minutes: Minutes, text: str) -> list[Act]:
    """What tasks, agreements and plain sentences say besides: done, paused, in force."""
    start, end = passage.span
    acts = []
    for task in minutes.assignments:
        if start <= task.span[0] and task.span[1] <= end and task.status in _TASKS:
            acts.append(Act(step=_TASKS[task.status], by=str(task.responsible) if task.responsible else None, text=str(task.task), span=task.span))
    for agreement in minutes.agreements:
        if start <= agreement.span[0] and agreement.span[1] <= end and agreement.event == "in_force":
            day = str(agreement.valid_from) if agreement.valid_from else None
            acts.append(Act(step=Step.FORCE, day=day, text=text[slice(*agreement.span)], span=agreement.span))
    return acts


_TASKS = {"done": Step.REPORT_DONE, "paused": Step.REST}
