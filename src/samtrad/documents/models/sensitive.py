"""What was found in a document that may have to be masked before it is public."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q

from samtrad.documents.models.document import Document
from samtrad.documents.states import NEVER_KEPT, SensitiveKind, SensitiveState


class Sensitive(models.Model):
    """A stretch of a document's text that is, or looks like, something that is not for everyone. Publication waits until a person has decided."""

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="sensitive", help_text="Where it stands.")
    number = models.IntegerField(default=1, help_text="In which of the document's records.")
    kind = models.CharField(max_length=20, choices=SensitiveKind.choices, help_text="What it looks like.")
    start = models.IntegerField(help_text="Where it starts in the text.")
    end = models.IntegerField(help_text="Where it ends.")
    state = models.CharField(max_length=6, choices=SensitiveState.choices, default=SensitiveState.FOUND, help_text="What was decided.")
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who decided.")
    decided_at = models.DateTimeField(null=True, help_text="When.")

    class Meta:
        ordering = ["document", "number", "start"]
        verbose_name_plural = "sensitive"
        constraints = [
            models.UniqueConstraint(fields=["document", "number", "kind", "start", "end"], name="documents_sensitive_once"),
            models.CheckConstraint(name="documents_sensitive_has_words", condition=Q(start__gte=0, end__gt=models.F("start"))),
            models.CheckConstraint(
                name="documents_sensitive_decided_by_a_person",
                condition=Q(state=SensitiveState.FOUND) | Q(decided_by__isnull=False, decided_at__isnull=False),
            ),
            models.CheckConstraint(name="documents_personal_numbers_are_masked", condition=~(Q(kind__in=NEVER_KEPT) & Q(state=SensitiveState.KEEP))),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.start}-{self.end}"
