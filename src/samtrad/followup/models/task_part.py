"""That a person made an assignment a part of another."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from samtrad.followup.models.assignment import Task
from samtrad.people.models import Body


class TaskPart(models.Model):
    """An assignment that was told of or opened by itself, made a part of another by a person. Undone it stays, and counts for nothing."""

    task = models.ForeignKey(Task, on_delete=models.CASCADE, related_name="+", help_text="The part.")
    whole = models.ForeignKey(Task, on_delete=models.CASCADE, related_name="+", help_text="The assignment that it is a part of.")
    as_body = models.ForeignKey(Body, on_delete=models.PROTECT, related_name="+", help_text="The body in whose name it was done.")
    act = models.BigIntegerField(unique=True, help_text="Number of the act in the log.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who did it.")
    at = models.DateTimeField(help_text="When.")
    undone_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who undid it.")
    undone_at = models.DateTimeField(null=True, help_text="When.")

    class Meta:
        ordering = ["-act"]
        constraints = [
            models.CheckConstraint(name="followup_part_not_of_itself", condition=~Q(task=F("whole"))),
            models.CheckConstraint(
                name="followup_part_undone_by_one",
                condition=Q(undone_by__isnull=True, undone_at__isnull=True) | Q(undone_by__isnull=False, undone_at__isnull=False),
            ),
            models.UniqueConstraint(fields=["task"], condition=Q(undone_at__isnull=True), name="followup_part_of_one"),
        ]

    def __str__(self) -> str:
        return f"{self.task_id} in {self.whole_id}"
