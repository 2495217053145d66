"""Parts of assignments: each with its own holder and day. A whole is not done before its parts, unless whoever gave it closes it with a reason."""

from __future__ import annotations

from django.db.models import Q, QuerySet

from samtrad.followup.models import Task
from samtrad.followup.task_states import TaskState

OVER = (TaskState.CLOSED, TaskState.DROPPED)


def parts(task: Task) -> QuerySet[Task]:
    """The parts of an assignment, with those of others that turned out to be it; what is due first comes first."""
    return Task.objects.filter(Q(whole=task) | Q(whole__merged_into=task), merged_into=None).order_by("due", "id")


def parts_left(task: Task) -> int:
    """How many parts nobody has closed or dropped."""
    return parts(task).exclude(state__in=OVER).count()


def whole_of(task: Task) -> Task | None:
    """The assignment that it is a part of."""
    return task.whole.merged_into or task.whole if task.whole else None
