"""Parts of assignments: each with its own holder and day. A whole is not done before its parts, unless whoever gave it closes it with a reason."""

from __future__ import annotations

from django.db.models import Q, QuerySet

from samtrad.followup.models import Task, TaskPart
from samtrad.followup.task_states import TaskState

OVER = (TaskState.CLOSED, TaskState.DROPPED)


def parts(task: Task) -> QuerySet[Task]:
    """The parts of an assignment, with those of others that turned out to be it; what is due first comes first."""
    return Task.objects.filter(Q(whole=task) | Q(whole__merged_into=task), merged_into=None).exclude(pk=task.pk).order_by("due", "id")


def parts_left(task: Task) -> int:
    """How many parts nobody has closed or dropped."""
    return parts(task).exclude(state__in=OVER).count()


def whole_of(task: Task) -> Task | None:
    """The assignment that it is a part of; none where that turned out to be itself."""
    whole = task.whole.merged_into or task.whole if task.whole else None
    return None if whole == task else whole


def joined(task: Task) -> QuerySet[TaskPart]:
    """That persons made it a part of another, or those that turned out to be it; what holds, the latest first."""
    return TaskPart.objects.filter(Q(task=task) | Q(task__merged_into=task), undone_at=None).order_by("-act")


def is_in_parts(task: Task) -> bool:
    """Whether a person made it a part, or something a part of it."""
    return Task.objects.filter(whole=task).exists() or TaskPart.objects.filter(Q(task=task) | Q(whole=task)).exists()
