"""How long documents are kept, and what is left of one that was disposed of (gallrat)."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q

from samtrad.documents.models.document import Document
from samtrad.documents.states import DocumentKind


class RetentionRule(models.Model):
    """How long documents of a kind are kept, and by which decision. Where there is none, they are kept for ever."""

    kind = models.CharField(max_length=8, choices=DocumentKind.choices, unique=True, help_text="Of which kind of documents.")
    years = models.IntegerField(help_text="How many whole years after the meeting, or after it came where no meeting is known, it is kept.")
    basis = models.CharField(max_length=200, help_text="The decision that it rests on (gallringsbeslut, dokumenthanteringsplan).")

    class Meta:
        ordering = ["kind"]
        constraints = [
            models.CheckConstraint(name="documents_retention_years", condition=Q(years__gte=0)),
            models.CheckConstraint(name="documents_retention_has_basis", condition=~Q(basis="")),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.years}"


class Disposal(models.Model):
    """What is left of a document that was disposed of: that it was here, of what kind it was, when it went and by which rule."""

    document = models.OneToOneField(Document, on_delete=models.PROTECT, related_name="disposal", help_text="The document, of which its SHA-256 alone is left.")
    kind = models.CharField(max_length=8, choices=DocumentKind.choices, help_text="Of which kind it was.")
    years = models.IntegerField(help_text="How many years the rule said.")
    basis = models.CharField(max_length=200, help_text="The decision that the rule rested on.")
    day = models.DateField(help_text="When it went.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who carried it out.")

    class Meta:
        ordering = ["-day", "-id"]

    def __str__(self) -> str:
        return f"{self.kind} {self.day}"
