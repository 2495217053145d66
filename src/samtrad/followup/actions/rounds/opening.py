"""Opening a round, confirming or dropping one that minutes tell of, sending it out, closing it, showing it to everyone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from django.db import transaction
from django.utils import timezone

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.documents.personal_numbers import personal_numbers
from samtrad.followup.actions.rounds.acting import Before, RoundError, RoundFault, acting, written
from samtrad.followup.actions.rounds.folding import fold
from samtrad.followup.actions.rounds.rows import settle
from samtrad.followup.models import Round, RoundParty
from samtrad.followup.states import PartyGround, RoundKind, RoundStage
from samtrad.people.models import Body, Organisation
from samtrad.people.viewing import demand

_LONG = 20_000
_EARLIEST = date(1990, 1, 1)


class Asking(NamedTuple):
    """What a person tells of a round that they open."""

    kind: RoundKind
    question: str
    text: str = ""
    last_day: date | None = None
    case_number: str = ""
    applies_from: date | None = None


def plain(words: str, most: int) -> str:
    """Words of a line, as they can be kept."""
    return " ".join(words.replace("\x00", "").split())[:most]


def open_round(body: Body, asking: Asking, parties: Iterable[Organisation], by: User) -> Round:
    """Prepare a round that a body puts to some organisations: a draft, internal, that nobody has been sent."""
    question = plain(asking.question, 500)
    wanted = {one.pk: one for one in parties}
    if not question:
        raise RoundError(RoundFault.QUESTION)
    if not wanted:
        raise RoundError(RoundFault.PARTIES)
    _impersonal(question, asking.text, asking.case_number)
    with transaction.atomic():
        demand(by, Act.SETTLE, body)
        round_ = Round.objects.create(
            kind=RoundKind(asking.kind),
            stage=RoundStage.DRAFT,
            question=question,
            text=asking.text.replace("\x00", "").strip()[:_LONG],
            body=body,
            sender=body.owner,
            case_number=plain(asking.case_number, 60),
            last_day=asking.last_day,
            applies_from=asking.applies_from,
            scope=body.pk,
            made_by=by,
            made_at=timezone.now(),
        )
        RoundParty.objects.bulk_create([RoundParty(round=round_, organisation=one, ground=PartyGround.PERSON) for one in wanted.values()])
        before = Before()
        before.made(round_)
        written(round_, "round_opened", by, before)
    return round_


def _impersonal(*words: str) -> None:
    """No personal identity number may stand in what is kept of a round (law 14)."""
    if any(next(personal_numbers(one), None) for one in words):
        raise RoundError(RoundFault.PERSONAL)


def confirm(round_: Round, by: User) -> None:
    """A round that minutes tell of is one: from now on persons say who is a party and what was answered."""
    with acting(round_, "round_confirmed", by, stages=[RoundStage.SUGGESTED]) as before:
        before.keep(round_)
        round_.stage, round_.made_by, round_.made_at = RoundStage.OPEN, by, timezone.now()
        round_.save(update_fields=["stage", "made_by", "made_at"])


def drop(round_: Round, reason: str, by: User) -> None:
    """It is no round after all, or was never sent."""
    reason = plain(reason, 300)
    if not reason:
        raise RoundError(RoundFault.REASON)
    _impersonal(reason)
    with acting(round_, "round_dropped", by, stages=[RoundStage.SUGGESTED, RoundStage.DRAFT]) as before:
        before.keep(round_)
        round_.stage, round_.reason, round_.is_public = RoundStage.DROPPED, reason, False
        round_.made_by, round_.made_at = round_.made_by or by, round_.made_at or timezone.now()
        round_.save(update_fields=["stage", "reason", "is_public", "made_by", "made_at"])
        Round.objects.filter(part_of=round_).update(part_of=None)
        fold([round_.pk])


def send(round_: Round, day: date, by: User) -> None:
    """The round is put to its parties that day."""
    with acting(round_, "round_sent", by, stages=[RoundStage.DRAFT]) as before:
        if not _EARLIEST <= day <= timezone.localdate() or (round_.last_day and round_.last_day < day):
            raise RoundError(RoundFault.DAY)
        rows = list(RoundParty.objects.filter(round=round_))
        before.keep(round_, *rows)
        round_.stage, round_.asked_on = RoundStage.OPEN, day
        round_.save(update_fields=["stage", "asked_on"])
        for row in rows:
            row.is_asked, row.asked_on, row.last_day = True, day, round_.last_day
        RoundParty.objects.bulk_update(rows, ["is_asked", "asked_on", "last_day"])
        settle(round_)


def close(round_: Round, by: User) -> None:
    """No more answers are taken in."""
    with acting(round_, "round_closed", by, stages=[RoundStage.OPEN]) as before:
        before.keep(round_)
        round_.stage = RoundStage.CLOSED
        round_.save(update_fields=["stage"])


def publish(round_: Round, by: User) -> None:
    """Anyone may see it. One from minutes is shown as they are; one that was opened by hand when a person says so."""
    _shown(round_, "round_published", by, is_public=True)


def withdraw(round_: Round, by: User) -> None:
    """Nobody else may see any longer a round that was opened by hand."""
    _shown(round_, "round_withdrawn", by, is_public=False)


def _shown(round_: Round, verb: str, by: User, *, is_public: bool) -> None:
    with acting(round_, verb, by, Act.PUBLISH, [RoundStage.OPEN, RoundStage.CLOSED]) as before:
        if round_.meeting_id or round_.is_public == is_public:
            raise RoundError(RoundFault.STAGE)
        before.keep(round_)
        round_.is_public = is_public
        round_.save(update_fields=["is_public"])
