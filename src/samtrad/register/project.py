"""From a record to the meeting's facts. Rows keep their ids as long as their place in the record holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar, cast

from samtrad.access.guarded import GuardedManager
from samtrad.access.states import Classification
from samtrad.reading.record import Minutes
from samtrad.register import facts
from samtrad.register.insert import Row, insert
from samtrad.register.models import Attendance, Ballot, ComingMeeting, Decision, Dissent, Item, Meeting, Proposal, Sitting, Vote
from samtrad.register.models.fact import Fact

F = TypeVar("F", bound=Fact)
_KEYS = ("meeting", "ordinal")
_PART = ("present", "part")


def project(meeting: Meeting, minutes: Minutes, *, is_new: bool = False) -> None:
    """Make the meeting's facts those that the record states; what it no longer states goes. A new meeting has none before."""
    put = _first if is_new else _facts
    put(meeting, minutes, Item, facts.items(minutes))
    made = dict(Item.objects.filter(meeting=meeting).values_list("ordinal", "id")) if minutes.items else {}
    put(meeting, minutes, Attendance, facts.attendances(minutes))
    put(meeting, minutes, Decision, facts.decisions(minutes, made, meeting))
    put(meeting, minutes, Proposal, facts.proposals(minutes, made))
    put(meeting, minutes, Dissent, facts.dissents(minutes, made))
    put(meeting, minutes, Vote, facts.votes(minutes, made))
    if not is_new:
        Ballot.objects.filter(vote__meeting=meeting).delete()
        meeting.sittings.all().delete()
        meeting.coming.all().delete()
    _ballots(meeting, minutes)
    _sittings(meeting, minutes)
    _coming(meeting, minutes)
    meeting.items_count = len(minutes.items)
    meeting.decisions_count = sum(decision.status == "made" for decision in minutes.decisions)
    meeting.present_count = sum(one.presence in _PART for one in minutes.attendance)


def _made(meeting: Meeting, minutes: Minutes, rows: Sequence[Row]) -> list[Row]:
    shared = {"meeting_id": meeting.pk, "scope": meeting.scope, "is_public": meeting.is_public}
    made = []
    for ordinal, row in enumerate(rows):
        start, end = row.pop("span")
        made.append({"ordinal": ordinal, "start": start, "end": end, "page": facts.page_at(minutes, start), **shared, **row})
    return made


def _first(meeting: Meeting, minutes: Minutes, model: type[F], rows: Sequence[Row]) -> None:
    """The facts of one kind, of a meeting that has none yet."""
    insert(model, _made(meeting, minutes, rows))


def _facts(meeting: Meeting, minutes: Minutes, model: type[F], rows: Sequence[Row]) -> None:
    """The facts of one kind, made or changed so that there are just these."""
    made = [model(**row) for row in _made(meeting, minutes, rows)]
    manager = cast("GuardedManager[F]", model.objects)
    here = manager.filter(meeting=meeting)
    here.filter(ordinal__gte=len(made)).delete()
    before = {one.ordinal: one for one in here}
    for one in made:
        if old := before.get(one.ordinal):
            _carry_over(old, one)
    manager.bulk_create(made, update_conflicts=True, unique_fields=list(_KEYS), update_fields=_changing(model))


def _carry_over(old: Fact, new: Fact) -> None:
    """What is not read from the document stays: how it is classed, and whom a name was resolved to while it is written the same."""
    new.classification, new.ground = old.classification, old.ground
    new.is_public = new.is_public and old.classification == Classification.OPEN
    if isinstance(old, Attendance) and isinstance(new, Attendance) and _written(old) == _written(new):
        new.person_id, new.organisation_id, new.party_id = old.person_id, old.organisation_id, old.party_id


def _written(one: Attendance) -> tuple[str, str, str]:
    return one.name, one.party_label, one.organisation_name


def _changing(model: type[Fact]) -> list[str]:
    """The fields that a new reading may change."""
    return [field.name for field in model._meta.concrete_fields if field.name not in ("id", *_KEYS)]  # noqa: SLF001 - Django's own name for it


def _ballots(meeting: Meeting, minutes: Minutes) -> None:
    if not any(told.ballots for told in minutes.votes):
        return
    votes = dict(Vote.objects.filter(meeting=meeting).values_list("ordinal", "id"))
    rows = [
        {"vote_id": votes[number], "ordinal": at, "name": ballot.name[:200], "option": ballot.option}
        for number, told in enumerate(minutes.votes)
        for at, ballot in enumerate(told.ballots)
    ]
    insert(Ballot, rows)


def _sittings(meeting: Meeting, minutes: Minutes) -> None:
    insert(Sitting, [{"meeting_id": meeting.pk, **row} for row in facts.sittings(minutes.sittings)])


def _coming(meeting: Meeting, minutes: Minutes) -> None:
    shared = {"meeting_id": meeting.pk, "body_id": meeting.body_id, "scope": meeting.scope, "is_public": meeting.is_public}
    rows = facts.sittings(minutes.next_sittings)
    for row in rows:
        span = minutes.next_sittings[row["ordinal"]].span
        row["starts_at"], row["ends_at"] = span if isinstance(span, tuple) else (None, None)
    insert(ComingMeeting, [{**shared, **row} for row in rows])
