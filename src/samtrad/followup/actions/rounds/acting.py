"""An act on a round: permission, transaction, what stood before, and the line in the log, all or nothing; and how an act is undone."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.db.models import Model
from django.utils import timezone

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.audit.actions import log
from samtrad.followup.actions.rounds.folding import fold
from samtrad.followup.actions.rounds.rows import settle
from samtrad.followup.models import ReplyFile, Round, RoundAct, RoundLink, RoundPaper, RoundParty, RoundReply
from samtrad.followup.states import RoundStage
from samtrad.people.viewing import demand

_MODELS: dict[str, type[Model]] = {one.__name__: one for one in (Round, RoundParty, RoundReply, RoundLink, RoundPaper, ReplyFile)}


class RoundFault(StrEnum):
    """Why an act on a round can't be done."""

    QUESTION = "question"
    PARTIES = "parties"
    PARTY = "party"
    DAY = "day"
    STAGE = "stage"
    REASON = "reason"
    ANSWERED = "answered"
    ANSWER = "answer"
    DECIDED = "decided"
    PERSONAL = "personal"
    ADDRESS = "address"
    LATER = "later"
    UNDONE = "undone"
    LINK = "link"
    VERSION = "version"
    SENT = "sent"
    NO_ADDRESS = "no_address"
    ADDRESSED = "addressed"
    MANY = "many"
    FILES = "files"
    PAPERS = "papers"
    GROUND = "ground"
    UNCONFIRMED = "unconfirmed"


class RoundError(Exception):
    """An act that can't be done; nothing of it is."""

    def __init__(self, fault: RoundFault) -> None:
        super().__init__(str(fault))
        self.fault = fault


_SHOWING = frozenset(("round_published", "round_withdrawn", "round_file_released", "round_file_taken_back"))
_PAPERS = frozenset(("round_paper_added", "round_paper_classed", "round_paper_removed"))
"""Acts that show something once anyone may see the round."""
_MADE = {"RoundParty": frozenset(("proof_id", "case_number"))}


def _plain(fields: dict[str, Any]) -> dict[str, Any]:
    """Fields as they can be kept."""
    told: dict[str, Any] = json.loads(json.dumps(fields, cls=DjangoJSONEncoder))
    return told


def _changed(name: str, pk: int, fields: dict[str, Any]) -> dict[str, Any]:
    """Those of a row's fields that are other now, but for what is made anew; all of them where the row is gone."""
    now = _MODELS[name]._default_manager.filter(pk=pk).values().first()  # noqa: SLF001 - what Django calls it
    if now is None:
        return fields
    stands, made = _plain(now), _MADE.get(name, frozenset())
    return {key: value for key, value in fields.items() if value != stands[key] and key not in made}


class Before:
    """What stood before an act, as it goes on."""

    def __init__(self) -> None:
        self.rows: list[list[Any]] = []
        self.about = ""

    def keep(self, *rows: Model) -> None:
        """Note how rows stand, before they are changed."""
        for row in rows:
            fields = {field.attname: getattr(row, field.attname) for field in type(row)._meta.concrete_fields if not field.primary_key}  # noqa: SLF001 - what Django calls it
            self.rows.append([type(row).__name__, row.pk, _plain(fields)])

    def changed(self) -> list[list[Any]]:
        """What there is to put back: of a row that is there still what the act changed and nothing makes anew, of one that is gone all of it."""
        told: list[list[Any]] = []
        for name, pk, fields in self.rows:
            told.append([name, pk, fields if fields is None else _changed(name, pk, fields)])
        return told

    def made(self, *rows: Model) -> None:
        """Note rows that the act made."""
        self.rows += [[type(row).__name__, row.pk, None] for row in rows]


def at(round_: Round, stages: Collection[str]) -> None:
    """Hold a round until the transaction ends, as it stands now. Raises ``RoundError`` where it is in none of the stages."""
    if not Round.objects.select_for_update().filter(pk=round_.pk).exists():
        raise RoundError(RoundFault.STAGE)
    round_.refresh_from_db()
    if stages and round_.stage not in stages:
        raise RoundError(RoundFault.STAGE)


@contextmanager
def acting(round_: Round, verb: str, by: User, act: Act = Act.SETTLE, stages: Collection[str] = ()) -> Iterator[Before]:
    """Do an act on a round that is there already, while nobody else can; in one of some stages, where they are told."""
    with transaction.atomic():
        demand(by, act, round_.scope)
        at(round_, stages)
        before = Before()
        yield before
        written(round_, verb, by, before)


def written(round_: Round, verb: str, by: User, before: Before) -> int:
    """Write an act down; its number in the log."""
    number = log(verb, f"round:{round_.pk}", by).number
    RoundAct.objects.create(round=round_, number=number, verb=verb, about=before.about[:200], before=before.changed(), by=by, at=timezone.now())
    return number


def undo(act: RoundAct, by: User) -> None:
    """Put back what stood before the latest act on a round that holds; links that it sent are taken back. Raises ``RoundError`` for others."""
    with transaction.atomic():
        round_ = Round.objects.select_for_update().get(pk=act.round_id)
        shows = act.verb in _SHOWING or (round_.is_public and act.verb in _PAPERS)
        demand(by, Act.PUBLISH if shows else Act.SETTLE, round_.scope)
        act.refresh_from_db()
        standing = RoundAct.objects.filter(round=round_, undone_at=None).order_by("-number").first()
        if standing is None or standing.pk != act.pk:
            raise RoundError(RoundFault.UNDONE if act.undone_at else RoundFault.LATER)
        if (
            RoundReply.objects.filter(party__round=round_, given_at__gt=act.at)
            .exclude(pk__in=[pk for name, pk, _ in act.before if name == "RoundReply"])
            .exists()
        ):
            raise RoundError(RoundFault.ANSWERED)
        RoundAct.objects.filter(pk=act.pk).update(undone_by=by, undone_at=timezone.now())
        log("round_act_undone", f"round:{round_.pk}", by, {"act": act.number})
        for name, pk, fields in reversed(act.before):
            _put_back(_MODELS[name], pk, fields)
        if Round.objects.filter(pk=round_.pk).exists():
            _show(round_)
            settle(round_)
            fold([round_.pk])


def _show(round_: Round) -> None:
    """One that minutes tell of is as public as they are now, whatever it was."""
    round_.refresh_from_db()
    if round_.meeting is not None:
        is_open = round_.stage not in (RoundStage.DRAFT, RoundStage.DROPPED)
        here = is_open and round_.meeting.is_public and round_.item is not None and round_.item.is_public
        Round.objects.filter(pk=round_.pk).update(is_public=here)


def _put_back(model: type[Model], pk: int, fields: dict[str, Any] | None) -> None:
    rows = model._default_manager.filter(pk=pk)  # noqa: SLF001 - what Django calls it
    if fields is None and model is RoundLink:
        rows.update(revoked_at=timezone.now())  # what was sent was sent
    elif fields is None and model is RoundPaper:
        rows.update(removed_at=timezone.now())  # it is kept: somebody may have had it
    elif fields is None:
        rows.delete()
    elif fields and not rows.update(**fields) and model is RoundParty and "organisation_id" in fields:
        RoundParty(pk=pk, **{**fields, "proof_id": None}).save(force_insert=True)
