"""What each record tells of the body that met: from these the bodies are resolved."""

from __future__ import annotations

from django.db import models

from samtrad.documents.models import Document
from samtrad.people.models.body import Body
from samtrad.people.models.organisation import Organisation


class Calling(models.Model):
    """What one record of a document tells of its body, and the body that it is."""

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="callings", help_text="The document.")
    number = models.SmallIntegerField(default=1, help_text="Which of its records.")
    name = models.CharField(max_length=200, blank=True, help_text="What the body is called, as written; empty where it is not named.")
    owner = models.ForeignKey(Organisation, on_delete=models.CASCADE, null=True, related_name="+", help_text="Whose it is, where that is told.")
    signature = models.CharField(max_length=200, blank=True, db_index=True, help_text="What stays of the name however it is written.")
    is_statutory = models.BooleanField(default=False, help_text="Whether every organisation has a body of this name.")
    shorts = models.JSONField(default=list, help_text="Short forms that the minutes give it.")
    people = models.JSONField(default=list, help_text="Who was there: how the names sound.")
    organisations = models.JSONField(default=list, help_text="Whom they stood for: how the organisations are addressed.")
    body = models.ForeignKey(Body, on_delete=models.CASCADE, related_name="callings", help_text="The body that it is.")
    home = models.ForeignKey(Body, on_delete=models.CASCADE, related_name="+", help_text="The body that it was taken for first.")

    class Meta:
        indexes = [models.Index(fields=["owner", "signature"], name="people_callings_of_owner")]
        constraints = [models.UniqueConstraint(fields=["document", "number"], name="people_calling_once")]

    def __str__(self) -> str:
        return self.name or "?"
