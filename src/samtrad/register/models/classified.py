"""How items were classed by persons: kept apart from the facts, so that it holds whatever a later reading makes of the document."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q

from samtrad.access.states import Classification
from samtrad.register.models.meeting import Meeting


class Classified(models.Model):
    """That a person classed an item of a meeting as internal or secret. The item is found again by its number, heading or case number."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="classified", help_text="The meeting.")
    number = models.CharField(max_length=20, blank=True, help_text="The item's number, as printed.")
    key = models.CharField(max_length=500, help_text="The item's heading as it is looked up: folded (people.naming.key).")
    case_number = models.CharField(max_length=60, blank=True, help_text="The item's case number, as printed.")
    classification = models.CharField(max_length=8, choices=Classification.choices, help_text="Internal or secret.")
    ground = models.CharField(max_length=80, blank=True, help_text="The paragraph that a secret rests on, such as OSL 25:1.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who classed it.")
    at = models.DateTimeField(help_text="When.")

    class Meta:
        verbose_name_plural = "classified"
        constraints = [
            models.UniqueConstraint(fields=["meeting", "number", "key"], name="register_classified_once"),
            models.CheckConstraint(name="register_classified_is_not_open", condition=~Q(classification=Classification.OPEN)),
            models.CheckConstraint(name="register_classified_secret_has_ground", condition=~Q(classification=Classification.SECRET) | ~Q(ground="")),
        ]

    def __str__(self) -> str:
        return f"{self.classification} {self.meeting_id}"
