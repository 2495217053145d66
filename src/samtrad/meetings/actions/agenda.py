"""The agenda: items put on it, in order, with what is proposed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple, get_args

from django.db.models import Max, Q

from samtrad.access.models import User
from samtrad.matters.models import Matter
from samtrad.meetings.actions.acting import AGENDA, Fault, MeetingError, acting, acting_on, line, noted, told
from samtrad.meetings.law.codes import Subject
from samtrad.meetings.models import AgendaItem, Clause, Release, RunMeeting
from samtrad.meetings.queries.suggesting import Suggestion, suggested, thread_of
from samtrad.meetings.states.codes import ItemState, MeetingState
from samtrad.people.models import Organisation
from samtrad.reading.record.codes import DecisionType, Force

_FIELDS = ("title", "subject", "case_number", "presenter", "minutes", "sitting", "is_announced", "all_agreed", "in_camera", "answered", "matter")


class ClauseTold(NamedTuple):
    """A clause as it is written: without "att" and full stop."""

    text: str
    type: str = "other"
    force: str = ""
    addressee: str = ""
    addressed: Organisation | None = None
    responsible: str = ""
    due: date | None = None


def add_item(
    meeting: RunMeeting,
    title: str,
    by: User,
    *,
    subject: str = Subject.MATTER,
    at: int | None = None,
    origin: str = "hand",
    origin_key: int | None = None,
    matter: Matter | None = None,
    comes_back: AgendaItem | None = None,
    **fields: Any,  # noqa: ANN401 - fields of several kinds
) -> AgendaItem:
    """Put an item on the agenda: last, or at a place. What is put there after the call was not announced with it."""
    with acting(meeting, by, AGENDA) as held:
        _known(fields)
        last = held.items.aggregate(last=Max("ordinal"))["last"]
        made = AgendaItem.objects.create(
            meeting=held,
            body=held.body,
            ordinal=0 if last is None else last + 1,
            title=told(title),
            subject=str(Subject(subject)),
            origin=origin,
            origin_key=origin_key,
            matter=matter,
            comes_back=comes_back,
            is_announced=fields.pop("is_announced", held.state == MeetingState.PLANNED),
            **fields,
        )
        if at is not None:
            _ordered(held, [*_others(held, made, at)])
        noted("item_added", held, by, {"item": made.pk})
    made.refresh_from_db()
    return made


def take_in(meeting: RunMeeting, suggestion: Suggestion, by: User, *, at: int | None = None) -> AgendaItem:
    """Put what the agenda proposes on it (``queries.suggesting``). ``MeetingError`` where it is not proposed any more."""
    told = next((one for one in suggested(meeting) if (one.origin, one.key) == (suggestion.origin, suggestion.key)), None)
    if told is None:
        raise MeetingError(Fault.UNKNOWN, suggestion.title)
    back = AgendaItem.objects.get(pk=told.key) if told.origin == "put_off" else None
    fields = {"subject": back.subject, "case_number": back.case_number} if back else {}
    return add_item(meeting, told.title, by, at=at, origin=told.origin, origin_key=told.key, matter=thread_of(told), comes_back=back, **fields)


def _others(meeting: RunMeeting, item: AgendaItem, at: int) -> list[int]:
    keys = list(meeting.items.exclude(pk=item.pk).values_list("pk", flat=True))
    keys.insert(max(0, min(at, len(keys))), item.pk)
    return keys


def _known(fields: dict[str, Any]) -> None:
    if unknown := set(fields) - set(_FIELDS):
        raise MeetingError(Fault.UNKNOWN, ", ".join(sorted(unknown)))


def change_item(item: AgendaItem, by: User, **fields: Any) -> AgendaItem:  # noqa: ANN401 - fields of several kinds
    """Tell an item otherwise: heading, subject, case number, presenter, time, day, what was agreed."""
    _known(fields)
    with acting_on(item, by, AGENDA | {MeetingState.CLOSED, MeetingState.DRAFTED}) as held:
        for name, value in fields.items():
            setattr(
                held, name, told(value) if name == "title" else str(Subject(value)) if name == "subject" else line(value) if isinstance(value, str) else value
            )
        held.save(update_fields=list(fields))
        noted("item_changed", held.meeting, by, {"item": held.pk, "fields": ",".join(sorted(fields))})
    return held


def order_items(meeting: RunMeeting, items: Sequence[int], by: User) -> None:
    """Put the items in an order, told by their ids: each once. What was taken up keeps its place before what was not."""
    with acting(meeting, by, AGENDA) as held:
        _ordered(held, items)
        noted("items_ordered", held, by)


def _ordered(meeting: RunMeeting, items: Sequence[int]) -> None:
    rows = {item.pk: item for item in meeting.items.all()}
    if sorted(items) != sorted(rows):
        raise MeetingError(Fault.ORDER)
    numbers = [rows[pk].number for pk in items if rows[pk].number is not None]
    if numbers != sorted(numbers, key=lambda one: one or 0):
        raise MeetingError(Fault.ORDER)
    for ordinal, pk in enumerate(items):
        rows[pk].ordinal = ordinal
    AgendaItem.objects.bulk_update(rows.values(), ["ordinal"])


def drop_item(item: AgendaItem, by: User) -> None:
    """Take an item off an agenda that was not sent out. One that was announced is withdrawn instead."""
    with acting_on(item, by, AGENDA, stages=frozenset({ItemState.LISTED})) as held:
        if held.meeting.state != MeetingState.PLANNED and held.is_announced:
            raise MeetingError(Fault.ANNOUNCED)
        if Release.objects.filter(Q(items__item=held) | Q(paper__item=held)).exists():
            raise MeetingError(Fault.ANNOUNCED)
        noted("item_dropped", held.meeting, by, {"item": held.pk})
        held.delete()


def propose(item: AgendaItem, clauses: Sequence[ClauseTold], by: User) -> list[Clause]:
    """Set what is proposed to be decided, as clauses, in place of what was."""
    with acting_on(item, by, AGENDA) as held:
        made = written(held, clauses, by, is_decided=False)
        noted("item_proposed", held.meeting, by, {"item": held.pk})
    return made


def written(item: AgendaItem, clauses: Sequence[ClauseTold], by: User, *, is_decided: bool) -> list[Clause]:
    """The clauses of an item, proposed or decided, in place of those that were. Within an act."""
    for one in clauses:
        if one.type not in get_args(DecisionType) or one.force not in ("", *get_args(Force)):
            raise MeetingError(Fault.UNKNOWN, f"{one.type} {one.force}")
    item.clauses.filter(is_decided=is_decided).delete()
    rows = [
        Clause(
            item=item,
            is_decided=is_decided,
            ordinal=at,
            text=told(one.text, 5000).removesuffix("."),
            type=one.type,
            force=one.force,
            addressee=line(one.addressee, 200),
            addressed=one.addressed,
            responsible=line(one.responsible, 200),
            due=one.due,
            by=by,
        )
        for at, one in enumerate(clauses)
    ]
    return Clause.objects.bulk_create(rows)
