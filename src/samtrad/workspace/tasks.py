"""Assignments as those see them who keep the papers of who gave them or has them: what waits for an act, and which acts are theirs to do."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from msgspec import Struct

from samtrad.access.asked import number
from samtrad.access.states import Act
from samtrad.followup.actions.deeds import Told, in_name_of
from samtrad.followup.models import Task, TaskAct, TaskStep
from samtrad.followup.task_states import TaskActKind, TaskState
from samtrad.people.actions.rulings import UnruledError
from samtrad.people.models import Body
from samtrad.people.naming import key
from samtrad.people.viewing import bodies_of, viewer_of
from samtrad.register.models import Item
from samtrad.workspace.days import DaysError, day_in
from samtrad.workspace.known.finding import organisation_called

MOST = 100
_ITEM = re.compile(r"moten/(?P<meeting>[\w-]{1,140})/punkt/(?P<number>\d{1,6})")
_OVER = (TaskState.CLOSED, TaskState.DROPPED)


class Row(Struct, frozen=True, kw_only=True):
    """An assignment in the list of those that one may act on."""

    address: str
    words: str
    state: str
    giver: str
    holder: str
    due: date | None
    is_overdue: bool
    is_public: bool


class Done(Struct, frozen=True, kw_only=True):
    """An act that holds."""

    act: int
    kind: str
    day: date
    text: str
    to: str
    due: date | None
    by: str
    can_undo: bool


def seen(request: HttpRequest) -> QuerySet[Task]:
    """The assignments that bodies gave, have or tell of in which whoever asks may settle things."""
    bodies = bodies_of(request, Act.SETTLE)
    rows = Task.objects.seen_by(viewer_of(request)).filter(merged_into=None)
    return rows if bodies is None else rows.filter(Q(giver_body__in=bodies) | Q(holder_body__in=bodies) | Q(scope__in=bodies))


def rows(request: HttpRequest, asked: str, *, is_all: bool, today: date) -> list[Row]:
    """Those that are not over, what is due first; those that hold all the words where some are asked for."""
    found = seen(request) if is_all else seen(request).exclude(state__in=_OVER)
    for word in asked.split():
        found = found.filter(Q(titled__words__icontains=word) | Q(name__icontains=word))
    fields = ("address", "name", "titled__words", "state", "giver", "holder", "due", "is_public")
    return [
        Row(
            address=row["address"],
            words=row["titled__words"] or row["name"],
            state=row["state"],
            giver=row["giver"],
            holder=row["holder"],
            due=row["due"],
            is_overdue=bool(row["due"] and row["due"] < today and row["state"] in (TaskState.OPEN, TaskState.PAUSED)),
            is_public=row["is_public"],
        )
        for row in found.order_by("due", "-sorted_on", "id").values(*fields)[:MOST]
    ]


def steps(task: Task) -> QuerySet[TaskStep]:
    """Where it is told of, in order of time; all of it is public."""
    return TaskStep.objects.filter(task=task, is_gone=False).select_related("meeting__body").order_by("day", "meeting", "start")


def acts(request: HttpRequest, task: Task) -> list[Done]:
    """The acts that hold, the latest first."""
    bodies = bodies_of(request, Act.SETTLE)
    found = TaskAct.objects.filter(Q(task=task) | Q(task__merged_into=task), undone_at=None).select_related("by").order_by("-act")
    return [
        Done(
            act=one.act,
            kind=str(TaskActKind(one.kind).label),
            day=one.day,
            text=one.text,
            to=one.to_name,
            due=one.due,
            by=one.by.name,
            can_undo=one.kind != TaskActKind.OPEN and (bodies is None or bool({one.as_body_id, task.scope} & bodies)),
        )
        for one in found
    ]


def kinds(request: HttpRequest, task: Task) -> list[TaskActKind]:
    """The acts that whoever asks may do on an assignment as it is."""
    bodies = bodies_of(request, Act.SETTLE)
    over = task.state in _OVER
    found = [one for one in TaskActKind if one != TaskActKind.OPEN and (one in (TaskActKind.REOPEN, TaskActKind.NOTE)) >= over]
    if not over and task.state not in (TaskState.REPORTED_DONE, TaskState.PAUSED):
        found = [one for one in found if one != TaskActKind.REOPEN]
    return [one for one in found if (mine := in_name_of(task, one)) and (bodies is None or set(mine) & bodies)]


def given_by(request: HttpRequest) -> QuerySet[Body]:
    """The bodies in whose name whoever asks may open an assignment."""
    bodies = bodies_of(request, Act.SETTLE)
    found = Body.objects.filter(merged_into=None).select_related("owner").order_by("sort_key", "id")
    return found if bodies is None else found.filter(pk__in=bodies)


def told(request: HttpRequest) -> Told:
    """What a form says. Raises ``UnruledError`` for a day that is none, or an address where no item is."""
    form: Mapping[str, Any] = request.POST
    try:
        day, first, last = (day_in(form.get(name, "")) for name in ("day", "due_from", "due"))
    except DaysError as error:
        raise UnruledError("day") from error
    name = " ".join(form.get("to", "").replace("\x00", "").split())[:300]
    body = _body(name)
    return Told(
        day=day or timezone.localdate(),
        text=form.get("text", ""),
        is_shown=form.get("shown") == "1",
        ground=_item(request, form.get("ground", "")),
        to_name=name,
        to_body=body,
        to_organisation=organisation_called(name) if name and body is None else None,
        due_from=first,
        due=last,
    )


def _body(name: str) -> Body | None:
    """The body that is called so, where one alone is."""
    found = list(Body.objects.filter(names__key=key(name), merged_into=None).distinct()[:2]) if name else []
    return found[0] if len(found) == 1 else None


def _item(request: HttpRequest, address: str) -> Item | None:
    """The item that an address of its page leads to."""
    if not address.strip():
        return None
    found = _ITEM.search(address)
    at = number(found["number"]) if found else None
    item = Item.objects.seen_by(viewer_of(request)).filter(meeting__slug=found["meeting"], ordinal=at - 1).first() if found and at else None
    if item is None:
        raise UnruledError("no_item")
    return item
