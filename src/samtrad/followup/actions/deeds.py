"""What persons do with assignments: open one by hand, report it done, close it, drop it, hand it on. Each act is logged with its ground, and is undone as easily.

Whoever may settle things in the body that gave it acts in its name, and likewise for the one who has it. Only the giver closes.
"""

from __future__ import annotations

from datetime import date

from django.db import transaction
from django.utils import timezone
from msgspec import Struct, structs

from samtrad.access.locks import Lock, hold
from samtrad.access.models import User
from samtrad.access.states import Act, ForbiddenError
from samtrad.audit.actions import log
from samtrad.followup.actions.tasks import retell
from samtrad.followup.models import Task, TaskAct
from samtrad.followup.queries.parts import parts_left
from samtrad.followup.task_states import OF_EITHER, OF_GIVER, OF_HOLDER, TaskActKind, TaskState
from samtrad.people.accounts import person_of
from samtrad.people.actions.rulings import UnruledError
from samtrad.people.models import Body, Organisation, Person
from samtrad.people.queries import last
from samtrad.people.viewing import may
from samtrad.register.models import Item

_LONG = 4000
_OVER = frozenset({TaskState.CLOSED, TaskState.DROPPED})


class Told(Struct, frozen=True, kw_only=True):
    """What a person says with an act: from when it holds, why, on what ground, to whom or until when."""

    day: date
    text: str = ""
    is_shown: bool = False
    ground: Item | None = None
    to_name: str = ""
    to_body: Body | None = None
    to_organisation: Organisation | None = None
    to_person: Person | None = None
    due_from: date | None = None
    due: date | None = None


def open_task(giver: Body, told: Told, by: User, whole: Task | None = None) -> Task:
    """Open an assignment that a body gave and no minutes tell of in words that are found: with its ground; or a part of one that the body gave or has.

    Raises ``UnruledError``, ``ForbiddenError``.
    """
    words = _plain(told.text)
    if not words:
        raise UnruledError("no_task")
    if not may(by, Act.SETTLE, giver):
        raise ForbiddenError(Act.SETTLE)
    with transaction.atomic():
        hold(Lock.THREADS)
        if whole is not None:
            told = _in_whole(whole, giver, told)
        task = Task.objects.create(name=words, scope=giver.pk, body=giver, whole=whole)
        _write(task, TaskActKind.OPEN, told, by, giver)
        for kind, is_told in ((TaskActKind.HOLDER, told.to_name), (TaskActKind.DUE, told.due)):
            if is_told:
                _write(task, kind, told, by, giver)
        retell(task)
    return task


def _in_whole(whole: Task, giver: Body, told: Told) -> Told:
    """What is said of a part: it rests on the item of the whole where nothing else is said. Raises ``UnruledError`` for what has no parts."""
    whole = Task.objects.select_for_update().get(pk=whole.pk)
    if whole.merged_into_id is not None or whole.state in _OVER:
        raise UnruledError("task_over")
    if whole.whole_id is not None:
        raise UnruledError("part_of_part")
    if giver.pk not in in_name_of(whole, TaskActKind.HAND_ON):
        raise ForbiddenError(Act.SETTLE)
    return structs.replace(told, ground=told.ground or (whole.titled.item if whole.titled else whole.basis))


def write_task_act(task: Task, kind: TaskActKind, told: Told, by: User) -> int:
    """Do an act on an assignment. Its number, by which it is undone. Raises ``UnruledError``, ``ForbiddenError``."""
    with transaction.atomic():
        hold(Lock.THREADS)
        task = Task.objects.select_for_update().get(pk=task.pk)
        _refuse(task, kind, told)
        holder = as_holder(task, kind, person_of(by))
        number = _write(task, kind, told, by, None if holder else _in_whose_name(task, kind, by), holder)
        retell(task)
    return number


def undo_task_act(act: int, by: User) -> None:
    """Undo an act: the assignment stands as if it had not been done, but for the log. What a person opened by hand is dropped instead."""
    with transaction.atomic():
        hold(Lock.THREADS)
        row = TaskAct.objects.select_for_update().filter(act=act, undone_at=None).exclude(kind=TaskActKind.OPEN).select_related("task").first()
        if row is None:
            raise UnruledError("undone")
        is_own = row.as_person is not None and row.by_id == by.pk
        if not is_own and not any(may(by, Act.SETTLE, body) for body in {row.as_body_id, row.task.scope} - {None}):
            raise ForbiddenError(Act.SETTLE)
        row.undone_by, row.undone_at = by, timezone.now()
        row.save(update_fields=["undone_by", "undone_at"])
        log("task_act_undone", f"task:{row.task_id}", by, {"act": act})
        retell(row.task.merged_into or row.task)


def in_name_of(task: Task, kind: TaskActKind) -> list[int]:
    """The bodies in whose name an act is done: that of the giver, of the one who has it, or where that is asked, of whose minutes tell of it."""
    if kind in OF_GIVER:
        return [one for one in (task.giver_body_id,) if one]
    if kind in OF_HOLDER:
        return [one for one in (task.holder_body_id, None if task.holder_body_id else task.scope) if one]
    if kind in OF_EITHER:
        return [one for one in (task.giver_body_id, task.holder_body_id, None if task.giver_body_id or task.holder_body_id else task.scope) if one]
    return [one for one in (task.scope,) if one]


def as_holder(task: Task, kind: TaskActKind, person: Person | None) -> Person | None:
    """The person who does an act for themselves: whoever has an assignment reports it done, gives it back and notes things."""
    own = person is not None and task.holder_person is not None and last(task.holder_person) == person
    return person if own and kind in OF_HOLDER | {TaskActKind.NOTE} else None


def _in_whose_name(task: Task, kind: TaskActKind, by: User) -> Body:
    bodies = in_name_of(task, kind)
    if not bodies:
        raise UnruledError("giver_unknown")
    allowed = next((one for one in bodies if may(by, Act.SETTLE, one)), None)
    if allowed is None:
        raise ForbiddenError(Act.SETTLE)
    return Body.objects.get(pk=allowed)


def _refuse(task: Task, kind: TaskActKind, told: Told) -> None:
    """What cannot be: an act that says too little, or on what is over."""
    if task.merged_into_id is not None or kind == TaskActKind.OPEN:
        raise UnruledError("undone")
    if task.state in _OVER and kind not in (TaskActKind.REOPEN, TaskActKind.NOTE):
        raise UnruledError("task_over")
    if kind == TaskActKind.REPORT_DONE and parts_left(task):
        raise UnruledError("parts_first")
    if kind == TaskActKind.CLOSE and not _plain(told.text) and parts_left(task):
        raise UnruledError("parts_open")
    if kind in (TaskActKind.DROP, TaskActKind.NOTE) and not _plain(told.text):
        raise UnruledError("no_reason")
    if kind in (TaskActKind.HAND_ON, TaskActKind.GIVER, TaskActKind.HOLDER) and not told.to_name.strip():
        raise UnruledError("no_name")
    if kind == TaskActKind.DUE and (told.due is None or (told.due_from and told.due_from > told.due)):
        raise UnruledError("day")
    if told.day > timezone.localdate():
        raise UnruledError("day_to_come")


def _write(task: Task, kind: TaskActKind, told: Told, by: User, body: Body | None, person: Person | None = None) -> int:
    number = log(f"task_{kind}", f"task:{task.pk}", by, {"in_name_of": body.pk if body else None, "item": told.ground.pk if told.ground else None}).number
    is_to, is_due = kind in (TaskActKind.HAND_ON, TaskActKind.RETURN, TaskActKind.GIVER, TaskActKind.HOLDER), kind == TaskActKind.DUE
    TaskAct.objects.create(
        task=task,
        kind=kind,
        day=told.day,
        text=_plain(told.text),
        is_shown=told.is_shown,
        as_body=body,
        as_person=person,
        parts_left=parts_left(task) if kind in (TaskActKind.CLOSE, TaskActKind.REPORT_DONE) else 0,
        giver_body_id=task.giver_body_id,
        holder_body_id=task.holder_body_id,
        to_name=" ".join(told.to_name.split())[:300] if is_to else "",
        to_person=told.to_person if is_to else None,
        to_body=told.to_body if is_to and not told.to_person else None,
        to_organisation=told.to_organisation if is_to and not told.to_body and not told.to_person else None,
        due_from=told.due_from if is_due else None,
        due=told.due if is_due else None,
        ground=told.ground,
        act=number,
        by=by,
        at=timezone.now(),
    )
    return number


def _plain(text: str) -> str:
    return " ".join(text.replace("\x00", "").split())[:_LONG]
