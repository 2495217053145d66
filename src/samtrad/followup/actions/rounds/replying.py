"""Answers that are given: taken in by the one who asked, given by someone signed in for the organisation, or through the link that it was sent.

A later answer is a new version, and corrects the one before it; which version it is to be stands in the form, so that the same form sent twice
is refused.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from samtrad.access import queries
from samtrad.access.models import User
from samtrad.access.states import Act, ForbiddenError
from samtrad.audit.actions import log
from samtrad.documents.attached import Came
from samtrad.documents.personal_numbers import personal_numbers
from samtrad.followup.actions.rounds.acting import RoundError, RoundFault, acting, at
from samtrad.followup.actions.rounds.files import keep, looked_at
from samtrad.followup.actions.rounds.founded import asked_on, founded
from samtrad.followup.actions.rounds.links import opened
from samtrad.followup.actions.rounds.opening import plain
from samtrad.followup.actions.rounds.rows import settle
from samtrad.followup.models import Round, RoundParty, RoundReply
from samtrad.followup.round_answers import answers
from samtrad.followup.states import ReplyKind, ReplySource, RoundKind, RoundStage

_LONG = 50_000
MOST_WAITING = 5
"""Answers through one link that may wait at once for the one who asked: whoever has it can correct an answer, and not fill the page."""
_OPEN = (RoundStage.OPEN,)
_ADDRESS = re.compile(r"[^@\s]{1,64}@[^@\s]+\.[^@\s.]{2,}")


class Given(NamedTuple):
    """What is told of an answer."""

    answer: str
    day: date | None = None
    body_name: str = ""
    paragraph: str = ""
    text: str = ""
    case_number: str = ""
    name: str = ""
    address: str = ""
    files: Sequence[Came] = ()


def take_in(row: RoundParty, given: Given, by: User) -> RoundReply:
    """The one who asked takes in an answer that came some other way. A yes or no that is only said waits until it is told where it was decided."""
    files = looked_at(given.files)
    with acting(row.round, "round_reply_taken_in", by, stages=_OPEN) as before:
        fields = _checked(given, row.round)
        before.keep(row)
        before.about = row.organisation.name
        is_confirmed = _founded(row.round, fields)
        reply = _added(row, fields, source=ReplySource.HAND, given_by=by, is_confirmed=is_confirmed, confirmed_by=by if is_confirmed else None)
        before.made(reply)
        keep(reply, files)
        settle(row.round)
    return reply


def answer_signed_in(row: RoundParty, given: Given, version: int, by: User) -> RoundReply:
    """Someone who keeps an organisation's papers answers for it."""
    if not may_answer(by, row):
        raise ForbiddenError(Act.SETTLE)
    files = looked_at(given.files)
    with transaction.atomic():
        at(row.round, _OPEN)
        fields = _checked(given, row.round)
        _fresh(row, version)
        reply = _added(row, fields, source=ReplySource.SIGNED_IN, given_by=by, is_confirmed=_founded(row.round, fields))
        keep(reply, files)
        log("round_answered", f"round:{row.round_id}", by, {"party": row.pk, "reply": reply.pk})
        settle(row.round)
    return reply


def may_answer(by: User | None, row: RoundParty) -> bool:
    """Whether someone may answer for a party: by a role that keeps papers in the whole organisation."""
    return queries.may(by, Act.SETTLE, None, (row.organisation_id,))


def answer_by_link(token: str, given: Given, version: int) -> RoundReply:
    """Answer through a link. Whoever has a link can write any name and address: the answer waits for the one who asked.

    Raises ``RoundError`` for what is no link, has expired, was taken back, or was used for this version before.
    """
    opened(token)  # whoever has no link has nothing read
    files = looked_at(given.files)
    with transaction.atomic():
        link = opened(token)
        row = link.party
        at(row.round, _OPEN)
        fields = _checked(given, row.round)
        if not fields["given_name"] or not _ADDRESS.fullmatch(str(fields["given_address"])):
            raise RoundError(RoundFault.ADDRESS)
        _fresh(row, version)
        if RoundReply.objects.filter(link=link, is_confirmed=False, is_refused=False).count() >= MOST_WAITING:
            raise RoundError(RoundFault.MANY)
        is_forwarded = str(fields["given_address"]).casefold() != link.sent_to.casefold()
        reply = _added(row, fields, source=ReplySource.LINK, link=link, is_forwarded=is_forwarded)
        keep(reply, files)
        log("round_answered", f"round:{row.round_id}", None, {"party": row.pk, "reply": reply.pk})
        settle(row.round)
    return reply


def next_version(row: RoundParty) -> int:
    """The version that an answer would be."""
    return (RoundReply.objects.filter(party=row).aggregate(last=Max("version"))["last"] or 0) + 1


def _fresh(row: RoundParty, version: int) -> None:
    """An answer is the next version of those that there are: a form that is sent again is refused."""
    if version != next_version(row):
        raise RoundError(RoundFault.VERSION)


def _founded(round_: Round, fields: dict[str, object]) -> bool:
    day = fields["day"]
    return founded(round_, str(fields["answer"]), str(fields["body_name"]), str(fields["paragraph"]), day if isinstance(day, date) else None)


def _checked(given: Given, round_: Round) -> dict[str, object]:
    """The fields of an answer. One that is decided says by whom, when and in which §; no personal identity number may stand in any (law 14)."""
    if given.answer not in dict(answers(round_.kind)):
        raise RoundError(RoundFault.ANSWER)
    text = given.text.replace("\x00", "").strip()[:_LONG]
    fields: dict[str, object] = {
        "answer": given.answer,
        "day": given.day,
        "body_name": plain(given.body_name, 200),
        "paragraph": plain(given.paragraph, 20).removeprefix("§").strip(),
        "text": text,
        "case_number": plain(given.case_number, 60),
        "given_name": plain(given.name, 150),
        "given_address": plain(given.address, 254),
    }
    if given.answer == ReplyKind.DECISION and not (fields["body_name"] and fields["day"] and fields["paragraph"]):
        raise RoundError(RoundFault.DECIDED)
    if given.answer in (ReplyKind.DECISION, ReplyKind.OFFICIAL) and not text:
        raise RoundError(RoundFault.ANSWER)
    asked = asked_on(round_)
    if given.day and (given.day > timezone.localdate() or (asked and given.day < asked)):
        raise RoundError(RoundFault.DAY)
    if any(next(personal_numbers(str(words)), None) for words in (text, *fields.values())):
        raise RoundError(RoundFault.PERSONAL)
    is_decided = given.answer == ReplyKind.DECISION or fields["body_name"] or fields["paragraph"] or round_.kind == RoundKind.ADOPTION
    if given.answer == ReplyKind.OFFICIAL or not is_decided:
        fields["day"] = fields["day"] or timezone.localdate()  # the day of the answer; the day of a decision is told or not known
    return fields


def _added(row: RoundParty, fields: dict[str, object], **how: object) -> RoundReply:
    return RoundReply.objects.create(party=row, version=next_version(row), given_at=timezone.now(), **fields, **how)
