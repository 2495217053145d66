"""What persons changed in plans and took away from them, kept so that it can be put back."""

from __future__ import annotations

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import Q

from samtrad.followup.models.plan import Plan


class PlanAct(models.Model):
    """Something that a person changed in a plan, or took away with what stood beneath it: it is undone by putting back what stood before."""

    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="acts", help_text="The plan.")
    number = models.BigIntegerField(unique=True, help_text="Number of the act in the log.")
    verb = models.CharField(max_length=24, help_text="What was done.")
    about = models.CharField(max_length=300, blank=True, help_text="What it is called.")
    rows = models.JSONField(
        encoder=DjangoJSONEncoder, default=list, help_text="Rows as they stood, the one that was taken away first: model and fields; empty for a change."
    )
    changes = models.JSONField(
        encoder=DjangoJSONEncoder,
        default=list,
        help_text="Rows that were changed: model, id, the fields that became others as they stood before and after; nothing before for a row that was made.",
    )
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who.")
    at = models.DateTimeField(help_text="When.")
    undone_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who undid it.")
    undone_at = models.DateTimeField(null=True, help_text="When.")

    class Meta:
        ordering = ["-number"]
        constraints = [
            models.CheckConstraint(
                name="followup_plan_drop_undone_whole",
                condition=Q(undone_by__isnull=True, undone_at__isnull=True) | Q(undone_by__isnull=False, undone_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.verb}"
