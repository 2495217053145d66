"""Making an assignment that is there already a part of another, and undoing that. It holds whatever is told anew (``tasks.retell``)."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from samtrad.access.locks import Lock, hold
from samtrad.access.models import User
from samtrad.access.states import Act, ForbiddenError
from samtrad.audit.actions import log
from samtrad.followup.actions.deeds import in_name_of
from samtrad.followup.actions.tasks import retell
from samtrad.followup.models import Task, TaskPart
from samtrad.followup.queries.parts import OVER, joined, parts
from samtrad.followup.task_states import TaskActKind
from samtrad.people.actions.rulings import UnruledError
from samtrad.people.viewing import may


def make_part(task: Task, whole: Task, by: User) -> int:
    """An assignment is a part of another: in the name of who gave that or has it, by one who may act on the part too. The number of the act.

    Raises ``UnruledError``, ``ForbiddenError``.
    """
    with transaction.atomic():
        hold(Lock.THREADS)
        held = {one.pk: one for one in Task.objects.select_for_update().filter(pk__in=(task.pk, whole.pk)).order_by("pk")}
        task, whole = held[task.pk], held[whole.pk]
        _refuse(task, whole)
        name = next((one for one in in_name_of(whole, TaskActKind.HAND_ON) if may(by, Act.SETTLE, one)), None)
        if name is None or not any(may(by, Act.SETTLE, one) for one in in_name_of(task, TaskActKind.HAND_ON)):
            raise ForbiddenError(Act.SETTLE)
        number = log("task_part_made", f"task:{task.pk}", by, {"whole": whole.pk, "in_name_of": name}).number
        TaskPart.objects.create(task=task, whole=whole, as_body_id=name, act=number, by=by, at=timezone.now())
        retell(task)
    return number


def _refuse(task: Task, whole: Task) -> None:
    """What cannot be: a part of itself, of a part or of what is over, or with parts of its own."""
    if task.pk == whole.pk or whole.merged_into_id is not None or task.merged_into_id is not None:
        raise UnruledError("no_whole")
    if whole.state in OVER:
        raise UnruledError("task_over")
    if whole.whole_id is not None or task.whole_id is not None:
        raise UnruledError("part_of_part")
    if parts(task).exists():
        raise UnruledError("has_parts")


def undo_part(task: Task, act: int, by: User) -> None:
    """It is no part of the other any more. Raises ``UnruledError``, ``ForbiddenError``."""
    with transaction.atomic():
        hold(Lock.THREADS)
        row = joined(task).select_for_update(of=("self",)).filter(act=act).first()
        if row is None:
            raise UnruledError("undone")
        if not any(may(by, Act.SETTLE, one) for one in {row.as_body_id, task.scope} - {None}):
            raise ForbiddenError(Act.SETTLE)
        row.undone_by, row.undone_at = by, timezone.now()
        row.save(update_fields=["undone_by", "undone_at"])
        log("task_part_undone", f"task:{row.task_id}", by, {"act": act})
        task = Task.objects.select_for_update().get(pk=task.pk)
        task.whole = None
        retell(task)
