"""From a record to the meeting's facts. Rows keep their ids as long as they say the same, or their place in the record holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from django.db import models

from samtrad.access.insert import Row, insert
from samtrad.documents.actions import storable
from samtrad.reading.record import Minutes
from samtrad.register import facts, facts_told
from samtrad.register.change import change
from samtrad.register.models import AgreementEvent, Assignment, Attendance, Ballot, ComingMeeting, Decision, Dissent, Item, Meeting, Proposal, Sitting, Vote
from samtrad.register.models.fact import Fact
from samtrad.register.visible import reveal

F = TypeVar("F", bound=Fact)
M = TypeVar("M", bound=models.Model)
_PART = ("present", "part")
FACTS: Mapping[type[Fact], Callable[[Meeting, Minutes, facts.Items], list[Row]]] = {
    Item: lambda _meeting, minutes, _made: facts.items(minutes),
    Attendance: lambda _meeting, minutes, _made: facts.attendances(minutes),
    Decision: lambda meeting, minutes, made: facts.decisions(minutes, made, meeting),
    Proposal: lambda _meeting, minutes, made: facts.proposals(minutes, made),
    Dissent: lambda _meeting, minutes, made: facts.dissents(minutes, made),
    Vote: lambda _meeting, minutes, made: facts.votes(minutes, made),
    Assignment: lambda meeting, minutes, made: facts_told.assignments(minutes, made, meeting),
    AgreementEvent: lambda meeting, minutes, made: facts_told.agreements(minutes, made, meeting),
}
"""The kinds of facts, items first, as others belong to them."""

__all__ = ["FACTS", "count", "project", "reveal", "rows_of"]


def project(meeting: Meeting, minutes: Minutes, *, is_new: bool = False) -> None:
    """Make the meeting's facts those that the record states; what it no longer states goes. A new meeting has none before."""
    put = _first if is_new else change
    made: facts.Items = {}
    for model in FACTS:
        put(meeting, model, rows_of(meeting, minutes, model, made))
        if model is Item and minutes.items:
            made = dict(Item.objects.filter(meeting=meeting).order_by().values_list("ordinal", "id"))
    _ballots(meeting, minutes, is_new=is_new)
    _renewed(Sitting, meeting, [{"meeting_id": meeting.pk, **row} for row in facts.sittings(minutes.sittings)], is_new=is_new)
    _renewed(ComingMeeting, meeting, _coming(meeting, minutes), is_new=is_new)
    if not is_new:
        reveal(meeting)


def count(meeting: Meeting, minutes: Minutes) -> None:
    """Note on a meeting how much its record has."""
    meeting.items_count = len(minutes.items)
    meeting.decisions_count = sum(decision.status == "made" for decision in minutes.decisions)
    meeting.present_count = sum(one.presence in _PART for one in minutes.attendance)


def rows_of(meeting: Meeting, minutes: Minutes, model: type[Fact], made: facts.Items) -> list[Row]:
    """The rows of one kind that a record makes, with what every fact has; only what PostgreSQL keeps stands in them. ``made`` are the ids of the items."""
    shared = {"meeting_id": meeting.pk, "scope": meeting.scope, "is_public": meeting.is_public}
    found = []
    for ordinal, row in enumerate(FACTS[model](meeting, minutes, made)):
        start, end = row.pop("span")
        plain = {name: storable(value) for name, value in row.items()}
        found.append({"ordinal": ordinal, "start": start, "end": end, "page": facts.page_at(minutes, start), **shared, **plain})
    return found


def _first(_meeting: Meeting, model: type[F], rows: Sequence[Row]) -> None:
    """The facts of one kind, of a meeting that has none yet."""
    insert(model, rows)


def _ballots(meeting: Meeting, minutes: Minutes, *, is_new: bool) -> None:
    """How each voted. Whom a name was resolved to stays while the same ballots are listed."""
    votes = dict(Vote.objects.filter(meeting=meeting).values_list("ordinal", "id")) if minutes.votes else {}
    rows = [
        {"vote_id": votes[number], "ordinal": at, "name": storable(ballot.name[:200]), "option": ballot.option}
        for number, told in enumerate(minutes.votes)
        for at, ballot in enumerate(told.ballots)
    ]
    if not is_new:
        before = Ballot.objects.filter(vote__meeting=meeting)
        if _same(before, rows):
            return
        before.delete()
    insert(Ballot, rows)


def _coming(meeting: Meeting, minutes: Minutes) -> list[Row]:
    shared = {"meeting_id": meeting.pk, "body_id": meeting.body_id, "scope": meeting.scope, "is_public": meeting.is_public}
    rows = facts.sittings(minutes.next_sittings)
    for row in rows:
        span = minutes.next_sittings[row["ordinal"]].span
        row["starts_at"], row["ends_at"] = span if isinstance(span, tuple) else (None, None)
    return [{**shared, **row} for row in rows]


def _renewed(model: type[Sitting | ComingMeeting], meeting: Meeting, rows: Sequence[Row], *, is_new: bool) -> None:
    """The rows of a kind that nothing refers to: written anew where they are others than before."""
    if not is_new:
        before = model.objects.filter(meeting=meeting)
        if _same(before, rows):
            return
        before.delete()
    insert(model, rows)


def _same(before: models.QuerySet[M], rows: Sequence[Row]) -> bool:
    """Whether just these rows are there."""
    if not rows:
        return not before.exists()
    names = list(rows[0])
    return sorted(before.values_list(*names), key=repr) == sorted((tuple(row[name] for name in names) for row in rows), key=repr)
