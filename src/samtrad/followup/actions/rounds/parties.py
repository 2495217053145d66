"""Acts on a round's rows: who is a party, longer time, reminders, and what became of answers that were found."""

from __future__ import annotations

from datetime import date

from samtrad.access.models import User
from samtrad.followup.actions.rounds.acting import RoundError, RoundFault, acting
from samtrad.followup.actions.rounds.founded import founded
from samtrad.followup.actions.rounds.rows import settle
from samtrad.followup.models import Round, RoundParty, RoundReply
from samtrad.followup.rounds.codes import OPEN, State
from samtrad.followup.states import PartyGround, RoundStage
from samtrad.people.models import Organisation

_OPEN = (RoundStage.OPEN,)
_UNHEARD = tuple(one.value for one in (*OPEN, State.FOUND))
"""The states of those who may still need time."""
_CHANGED = (RoundStage.DRAFT, RoundStage.OPEN)
"""Rows are persons' to change in what a person opened or confirmed."""


def add(round_: Round, organisation: Organisation, by: User) -> RoundParty:
    """A person says that an organisation is a party."""
    with acting(round_, "round_party_added", by, stages=_CHANGED) as before:
        if RoundParty.objects.filter(round=round_, organisation=organisation).exists():
            raise RoundError(RoundFault.PARTY)
        out = round_.stage != RoundStage.DRAFT
        row = RoundParty.objects.create(
            round=round_,
            organisation=organisation,
            ground=PartyGround.PERSON,
            is_asked=out,
            asked_on=round_.asked_on if out else None,
            last_day=round_.last_day if out else None,
        )
        before.made(row)
        before.about = organisation.name
        settle(round_)
    return row


def remove(row: RoundParty, by: User) -> None:
    """A person says that an organisation is no party; not one that has answered."""
    with acting(row.round, "round_party_removed", by, stages=_CHANGED) as before:
        _fresh(row)
        if RoundReply.objects.filter(party=row, is_refused=False).exists():
            raise RoundError(RoundFault.ANSWERED)
        before.keep(row)
        before.about = row.organisation.name
        row.delete()


def vouch(row: RoundParty, by: User) -> None:
    """A person says that a party that was in doubt is one."""
    with acting(row.round, "round_party_vouched", by, stages=_CHANGED) as before:
        _fresh(row)
        if not row.doubt:
            raise RoundError(RoundFault.PARTY)
        before.keep(row)
        before.about = row.organisation.name
        row.doubt, row.ground = "", PartyGround.PERSON
        row.save(update_fields=["doubt", "ground"])


def extend(row: RoundParty, until: date, by: User) -> None:
    """A party may answer later than the others."""
    with acting(row.round, "round_extended", by, stages=_OPEN) as before:
        _fresh(row)
        if not row.is_asked or not _is_later(row, until):
            raise RoundError(RoundFault.DAY)
        before.keep(row)
        before.about = row.organisation.name
        row.extended_to = until
        row.save(update_fields=["extended_to"])
        settle(row.round)


def extend_all(round_: Round, until: date, by: User) -> int:
    """All who have not answered may do so until a later day; how many. Who has a later day already keeps it."""
    with acting(round_, "round_extended_all", by, stages=_OPEN) as before:
        rows = [row for row in RoundParty.objects.filter(round=round_, is_asked=True, state__in=_UNHEARD) if _is_later(row, until)]
        if not rows:
            raise RoundError(RoundFault.DAY)
        before.keep(*rows)
        before.about = until.isoformat()
        for row in rows:
            row.extended_to = until
        RoundParty.objects.bulk_update(rows, ["extended_to"])
        settle(round_)
    return len(rows)


def _is_later(row: RoundParty, until: date) -> bool:
    stands = row.extended_to or row.last_day or row.asked_on
    return stands is None or until > stands


def remind(row: RoundParty, day: date, by: User) -> None:
    """A party was reminded that day."""
    with acting(row.round, "round_reminded", by, stages=_OPEN) as before:
        _fresh(row)
        before.keep(row)
        before.about = row.organisation.name
        row.reminded_on = day
        row.save(update_fields=["reminded_on"])


def confirm_reply(reply: RoundReply, by: User) -> None:
    """A person found that an answer is one: read in minutes, or sent on by the one who was asked."""
    _held(reply, by, is_answer=True)


def refuse_reply(reply: RoundReply, by: User) -> None:
    """A person found that it is no answer to this."""
    _held(reply, by, is_answer=False)


def _held(reply: RoundReply, by: User, *, is_answer: bool) -> None:
    round_ = reply.party.round
    with acting(round_, "round_reply_confirmed" if is_answer else "round_reply_refused", by, stages=_OPEN) as before:
        reply.refresh_from_db()
        if reply.is_confirmed or reply.is_refused:
            raise RoundError(RoundFault.ANSWERED)
        if is_answer and not founded(round_, reply.answer, reply.body_name, reply.paragraph, reply.day):
            raise RoundError(RoundFault.DECIDED)
        before.keep(reply, reply.party)
        before.about = reply.party.organisation.name
        reply.is_confirmed, reply.is_refused = is_answer, not is_answer
        reply.confirmed_by = by
        reply.save(update_fields=["is_confirmed", "is_refused", "confirmed_by"])
        settle(round_)


def _fresh(row: RoundParty) -> None:
    """A row as it stands now that nobody else can change it. Raises ``RoundError`` where it is gone."""
    if not RoundParty.objects.filter(pk=row.pk).exists():
        raise RoundError(RoundFault.PARTY)
    row.refresh_from_db()
