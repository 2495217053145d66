"""Handing in: an item that somebody wants on the agenda, with what they propose and papers; it is taken in, or returned with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from django.db import IntegrityError, transaction

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.audit.actions import log
from samtrad.meetings.actions import agenda, letters, texts
from samtrad.meetings.actions.acting import AGENDA, BEFORE, Fault, MeetingError, acting, line, noted, prose, told, within
from samtrad.meetings.actions.agenda import ClauseTold
from samtrad.meetings.actions.papers import Told
from samtrad.meetings.models import AgendaItem, HandedIn, Paper, Participant, RunMeeting
from samtrad.meetings.states.codes import HandedState, LetterKind
from samtrad.people.viewing import demand
from samtrad.reading.find.clause.understand import read_clause

MOST = 10
"""What one may have handed in that nobody has reviewed."""


class Item(NamedTuple):
    """What is handed in. ``key`` is what its form goes by: one that is sent again is no second item."""

    title: str
    background: str
    proposal: str
    key: str
    papers: Sequence[Told] = ()


def hand_in(meeting: RunMeeting, item: Item, now: datetime, *, participant: Participant | None = None, by: User | None = None) -> HandedIn:
    """Hand something in: one who takes part by their link, or one who reads what is internal to the body by their account."""
    if by is not None:
        demand(by, Act.READ_INTERNAL, meeting.body)
    elif participant is None or participant.meeting_id != meeting.pk:
        raise MeetingError(Fault.LINK)
    who = participant.name if participant else by.name if by else ""
    with transaction.atomic():
        held = RunMeeting.objects.select_for_update().get(pk=meeting.pk)
        within(held, BEFORE)
        mine = held.handed_in.filter(state=HandedState.WAITING, participant=participant, by=by)
        if mine.count() >= MOST:
            raise MeetingError(Fault.OFTEN)
        fields = {"title": told(item.title), "background": prose(item.background), "proposal": prose(item.proposal), "key": line(item.key, 32)}
        try:
            with transaction.atomic():
                made = HandedIn.objects.create(meeting=held, participant=participant, by=by, name=line(who, 200), at=now, **fields)
        except IntegrityError as error:
            raise MeetingError(Fault.CHANGED) from error
        names: set[str] = set()
        for at, one in enumerate(item.papers):
            name = one.name if one.name not in names else f"{one.name[:190]} ({at + 1})"
            names.add(name)
            file = {"sha256": one.kept.sha256, "size": one.kept.size, "file_name": one.file_name}
            Paper.objects.create(handed=made, name=name, ordinal=at, by=by, at=now, **file)
        log("item_handed_in", f"run_meeting:{held.pk}", by, {"handed": made.pk, "papers": len(item.papers)})
    return made


def take_in(handed: HandedIn, by: User, now: datetime) -> AgendaItem:
    """Take in what was handed in: it is an item now, with what was proposed and its papers."""
    with acting(handed.meeting, by, AGENDA) as held:
        mine = _waiting(handed)
        item = agenda.add_item(held, mine.title, by, presenter=mine.name)
        clauses = [_clause(words) for words in map(line, mine.proposal.splitlines()) if words]
        if clauses:
            agenda.propose(item, clauses, by)
        if mine.background:
            texts.save_text(item, "background", mine.background, 0, by, now)
        mine.papers.update(item=item, handed=None)
        _reviewed(mine, HandedState.TAKEN, by, now, item=item)
        noted("handed_in_taken", held, by, {"handed": mine.pk, "item": item.pk})
    return item


def give_back(handed: HandedIn, reason: str, by: User, now: datetime) -> None:
    """Return what was handed in with a reason, by letter to one who handed it in by a link."""
    why = prose(reason)
    if not why:
        raise MeetingError(Fault.REASONS)
    with acting(handed.meeting, by, AGENDA) as held:
        mine = _waiting(handed)
        _reviewed(mine, HandedState.RETURNED, by, now, reason=why)
        person = mine.participant
        if person is not None:
            letters.tell(held, [person], LetterKind.RETURNED, now, f"{mine.title}: {why}")
        noted("handed_in_returned", held, by, {"handed": mine.pk})


def _waiting(handed: HandedIn) -> HandedIn:
    mine = HandedIn.objects.select_for_update().get(pk=handed.pk)
    if mine.state != HandedState.WAITING:
        raise MeetingError(Fault.CHANGED)
    return mine


def _reviewed(mine: HandedIn, state: HandedState, by: User, now: datetime, *, item: AgendaItem | None = None, reason: str = "") -> None:
    mine.state, mine.reviewed_by, mine.reviewed_at, mine.item, mine.reason = str(state), by, now, item, reason
    mine.save(update_fields=["state", "reviewed_by", "reviewed_at", "item", "reason"])


def _clause(words: str) -> ClauseTold:
    bare = words[4:] if words.casefold().startswith("att ") else words
    read = read_clause(bare)
    return ClauseTold(bare, read.type, read.force or "", bare[slice(*read.addressee)] if read.addressee else "")
