"""What a meeting's minutes say that is to be followed up: tasks that somebody got, and what befell agreements and plans."""

from __future__ import annotations

from django.db import models

from samtrad.register.models.fact import Fact
from samtrad.register.models.matters import Item


class Told(Fact):
    """Something to follow up, with the decision that it stands in where there is one, as that was made."""

    item = models.ForeignKey(Item, on_delete=models.CASCADE, null=True, related_name="%(class)ss", help_text="The item that it belongs to.")
    decision = models.IntegerField(null=True, help_text="The index in the record of the decision that it stands in.")
    decision_type = models.CharField(max_length=10, blank=True, help_text="That decision's type; empty where it stands in none.")
    decision_status = models.CharField(max_length=8, blank=True, help_text="Whether that was made, reported or proposed.")
    decision_force = models.CharField(max_length=14, blank=True, help_text="That decision's force.")
    decided_by = models.CharField(max_length=200, blank=True, help_text="Who decided, as printed.")
    addressee = models.CharField(max_length=200, blank=True, help_text="Whom the decision turns to, as printed.")
    day = models.DateField(null=True, help_text="The day that it is sorted by: the decision's own, else the meeting's.")

    class Meta(Fact.Meta):
        abstract = True


class Assignment(Told):
    """A task that a named body or person got or has (uppdrag)."""

    task = models.TextField(help_text="As printed.")
    responsible = models.CharField(max_length=300, blank=True, help_text="Who has it, as printed.")
    assigned_by = models.CharField(max_length=300, blank=True, help_text="Who gave it, as printed.")
    due_from = models.DateField(null=True, help_text="The first day of when it is due, as precisely as the words allow.")
    due = models.DateField(null=True, help_text="The last day of when it is due.")
    status = models.CharField(max_length=6, blank=True, help_text="open, done or paused by the words; empty where they do not say.")

    class Meta(Told.Meta):
        indexes = [
            models.Index(fields=["is_public", "-day", "-id"], name="register_assignments_by_day"),
            models.Index(fields=["scope", "is_public", "-day", "-id"], name="register_assignments_of_body"),
        ]

    def __str__(self) -> str:
        return self.task[:80]


class AgreementEvent(Told):
    """A mention of an agreement, plan or guideline with a new event or a new validity."""

    name = models.CharField(max_length=500, help_text="As printed.")
    event = models.CharField(max_length=12, blank=True, help_text="What befell it, by the record's codes; empty for a validity alone.")
    valid_from = models.DateField(null=True, help_text="The first day of the validity that is stated.")
    valid_to = models.DateField(null=True, help_text="Its last day.")
    parties = models.JSONField(default=list, help_text="Between whom, as printed.")
    part_of = models.CharField(max_length=500, blank=True, help_text="What it is a part of, as printed.")

    class Meta(Told.Meta):
        indexes = [
            models.Index(fields=["is_public", "-day", "-id"], name="register_agreements_by_day"),
            models.Index(fields=["scope", "is_public", "-day", "-id"], name="register_agreements_of_body"),
        ]

    def __str__(self) -> str:
        return self.name[:80]
