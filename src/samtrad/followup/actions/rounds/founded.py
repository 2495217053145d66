"""What a yes or no to a recommendation rests on: a body that decided it, the § and the day. What is only said is not."""

from __future__ import annotations

from datetime import date

from samtrad.followup.models import Round
from samtrad.followup.states import ReplyKind, RoundKind

_SETTLING = (ReplyKind.ADOPTED, ReplyKind.DECLINED)


def asked_on(round_: Round) -> date | None:
    """The day that a round was asked: as stated, else that of the meeting that tells of it."""
    return round_.asked_on or (round_.meeting.first_day if round_.meeting else None)


def founded(round_: Round, answer: str, body_name: str, paragraph: str, day: date | None) -> bool:
    """Whether an answer can be proved. What brings something into force is decided somewhere, on a day that is not before the question."""
    if round_.kind != RoundKind.ADOPTION or answer not in _SETTLING:
        return True
    asked = asked_on(round_)
    return bool(body_name and paragraph and day and (asked is None or day >= asked))
