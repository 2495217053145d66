"""What waits in matters, worked out from how each stands by its public passages, whatever day it is looked at."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

import msgspec

from samtrad.followup.actions.knowing import Names, ids
from samtrad.followup.models import TaskStep, Waiting
from samtrad.followup.task_states import WaitKind
from samtrad.matters.linking.passage import Key
from samtrad.matters.models import Passage
from samtrad.matters.standing.announced import Announced
from samtrad.matters.standing.rows import own_act
from samtrad.matters.standing.standing import State, standing
from samtrad.matters.standing.stations import Act, Station

_ALWAYS = "0001-01-01"
"""A day before all others: nothing is overdue or at rest yet. Which of it is, is told on the day that it is looked at."""
_TAIL = re.compile(
    r"\s(?:i|för)\s(?:beslut|information|ställningstagande|diskussion|godkännande|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|höst\w*|vår\w*)\Z",
    re.IGNORECASE,
)
"""Behind a body, what it does and when: "chefsgruppen för beslut", "GR i juni"."""
_OVER = frozenset({State.CLOSED, State.IN_FORCE, State.REPORTED_DONE, State.DECIDED_BY_ALL})


def await_anew(matters: Iterable[int], meetings: Iterable[int], names: Names) -> None:
    """Make what waits in some matters, and in what some meetings told, what their passages say now."""
    wanted = set(matters) | set(Waiting.objects.filter(passage__meeting__in=list(meetings)).values_list("matter", flat=True))
    held: dict[int, list[Passage]] = {}
    rows = Passage.objects.public().filter(matter__in=wanted, is_gone=False, matter__is_public=True).select_related("meeting__body").order_by("day", "id")
    for row in rows:
        held.setdefault(row.matter_id or 0, []).append(row)
    Waiting.objects.filter(matter__in=wanted - held.keys()).delete()
    for matter, passages in held.items():
        _renew(matter, list(_waiting(matter, passages, names)))


def _renew(matter: int, rows: Sequence[Waiting]) -> None:
    """Write what waits where it is other than before."""
    names = ("passage_id", "kind", "who", "body_id", "organisation_id", "since", "first", "last", "start", "end", "words")
    before = sorted(Waiting.objects.filter(matter=matter).values_list(*names), key=repr)
    if before != sorted((tuple(getattr(row, name) for name in names) for row in rows), key=repr):
        Waiting.objects.filter(matter=matter).delete()
        Waiting.objects.bulk_create(rows)


def _waiting(matter: int, passages: Sequence[Passage], names: Names) -> Iterator[Waiting]:
    outer = [one for one in passages if not any(_within(one, other) for other in passages)]
    by_key = {_key(one): one for one in outer}
    now = standing([_station(one) for one in outer], _ALWAYS)
    is_over = now.state in _OVER
    last = max((one.day.isoformat() for one in outer if one.day), default="9999")
    told: dict[tuple[str, str], Waiting] = {}
    for one in now.expectations:
        if one.met_by or (is_over and one.announced.end <= last):
            continue  # of what is decided by all, only what was to come when it was last spoken of
        row = by_key[one.proof.key]
        made = _made(matter, WaitKind.ANNOUNCED, row, one.announced.body or "", one.proof.span, one.proof.text, names)
        made.first, made.last = date.fromisoformat(one.announced.start), date.fromisoformat(one.announced.end)
        told[one.announced.start, one.announced.end] = made
    dues = _dues({row.passage.meeting_id for row in told.values()})
    yield from (row for row in told.values() if not any(_is_due(row, due) for due in dues))
    if is_over:
        return
    given = _given({one.meeting_id for one in outer})
    asked: set[str] = set()
    for said in (*now.awaited, *(() if now.awaited else now.next)):
        row = by_key[said.proof.key]
        made = _made(matter, WaitKind.ANSWER, row, said.who, said.proof.span, said.proof.text, names)
        if any(meeting == row.meeting_id and start < made.end and made.start < end for meeting, start, end in given):
            continue
        if made.who.casefold() not in asked and (made.body_id, made.organisation_id) != (row.meeting.body_id, None):
            asked.add(made.who.casefold())
            yield made


def _dues(meetings: Iterable[int]) -> list[tuple[int, int, int, str]]:
    """The days on which assignments of some meetings are due, with the words that say so: they wait as assignments, and are not told twice."""
    rows = TaskStep.objects.filter(meeting__in=list(meetings), is_gone=False).values_list("meeting", "start", "end", "told__due")
    return [(meeting, start, end, due) for meeting, start, end, due in rows if due]


def _given(meetings: Iterable[int]) -> list[tuple[int, int, int]]:
    """Where assignments stand in some meetings: whoever has one has it there."""
    return list(TaskStep.objects.filter(meeting__in=list(meetings), is_gone=False).values_list("meeting", "start", "end"))


def _is_due(row: Waiting, due: tuple[int, int, int, str]) -> bool:
    meeting, start, end, day = due
    return row.passage.meeting_id == meeting and start < row.end and row.start < end and row.last is not None and row.last.isoformat() == day


def _made(matter: int, kind: WaitKind, row: Passage, who: str, span: tuple[int, int], words: str, names: Names) -> Waiting:
    who = _TAIL.sub("", who)
    body, organisation = ids(names.party(who, row.meeting.body_id))
    return Waiting(
        matter_id=matter,
        passage=row,
        kind=kind,
        who=who[:300],
        body_id=body,
        organisation_id=organisation,
        since=row.day,
        start=span[0],
        end=span[1],
        words=words,
    )


def _within(row: Passage, other: Passage) -> bool:
    """Whether a passage stands inside another of the same meeting: the outer one tells what both do."""
    if row.pk == other.pk or row.meeting_id != other.meeting_id:
        return False
    return other.start <= row.start and row.end <= other.end and (row.end - row.start, row.pk) < (other.end - other.start, other.pk)


def _key(row: Passage) -> Key:
    return (row.document, row.record, row.start, row.end)


def _station(row: Passage) -> Station:
    acts = msgspec.convert(tuple(row.acts), tuple[Act, ...])
    own = tuple(own_act(act, row.meeting.body.name) for act in acts)
    return Station(
        key=_key(row),
        day=row.day.isoformat() if row.day else None,
        body=row.meeting.body.name,
        organisation=None,
        acts=own,
        announced=msgspec.convert(tuple(row.announced), tuple[Announced, ...]),
    )
