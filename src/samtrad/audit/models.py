"""One row for each act, sealed to the one before it."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q


class Entry(models.Model):
    """An act that was done. It holds ids and hashes and no content, so that the chain survives lawful disposal.

    The database refuses to change or remove one (triggers in the first migration).
    """

    number = models.BigIntegerField(primary_key=True, help_text="Its place in the log, from 1 without gaps.")
    at = models.DateTimeField(help_text="When it was done.")
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who did it; empty for the machine.")
    verb = models.CharField(max_length=40, db_index=True, help_text="What was done, such as entered or published.")
    subject = models.CharField(max_length=80, db_index=True, help_text="What it was done to: a kind and an id, such as document:17.")
    about = models.JSONField(default=dict, help_text="Ids and hashes that tell which, never content.")
    previous = models.CharField(max_length=64, help_text="Seal of the entry before; 64 zeros for the first.")
    seal = models.CharField(max_length=64, unique=True, help_text="SHA-256 of the entry and the seal before it.")

    class Meta:
        ordering = ["number"]
        verbose_name_plural = "entries"
        constraints = [
            models.CheckConstraint(name="audit_entry_number_from_1", condition=Q(number__gte=1)),
            models.UniqueConstraint(name="audit_entry_one_chain", fields=["previous"]),
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.verb} {self.subject}"
