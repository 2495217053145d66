"""The texts of agreements, as versions that persons put in, and what some of them say on some areas, beside each other."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from samtrad.access.guarded import Guarded
from samtrad.documents.models import Document
from samtrad.followup.models.agreement import Agreement
from samtrad.matters.models import new_address
from samtrad.people.models import Body


class AgreementText(Guarded):
    """A version of an agreement's text: a document that is read here, or pasted words. Internal until a person publishes it."""

    address = models.CharField(max_length=12, unique=True, default=new_address, help_text="What it goes by in addresses: told by chance.")
    agreement = models.ForeignKey(Agreement, on_delete=models.SET_NULL, null=True, related_name="texts", help_text="The agreement.")
    body = models.ForeignKey(Body, on_delete=models.PROTECT, related_name="+", help_text="In whose name it was put in.")
    name = models.CharField(max_length=200, help_text="What the text is called.")
    number = models.SmallIntegerField(help_text="Which version it is, from 1.")
    day = models.DateField(help_text="Of which day the text is.")
    is_of_document = models.BooleanField(default=False, help_text="Whether its words are a document's: without one that may be read it has none.")
    document = models.ForeignKey(Document, on_delete=models.SET_NULL, null=True, related_name="+", help_text="The document whose text it is.")
    text = models.TextField(blank=True, help_text="The pasted words.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who put it in.")
    at = models.DateTimeField(help_text="When.")

    class Meta(Guarded.Meta):
        ordering = ["day", "number", "id"]
        constraints = [
            *Guarded.Meta.constraints,
            models.UniqueConstraint(fields=["agreement", "body", "number"], name="followup_text_one_of_a_number"),
            models.CheckConstraint(name="followup_text_number", condition=Q(number__gte=1)),
            models.CheckConstraint(
                name="followup_text_has_words", condition=Q(is_of_document=True, text="") | Q(is_of_document=False, document__isnull=True) & ~Q(text="")
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name} {self.number}"


class ContentMatrix(Guarded):
    """What some texts say on some areas: a row for each area, a column for each text. Internal until a person publishes it."""

    address = models.CharField(max_length=12, unique=True, default=new_address, help_text="What it goes by in addresses: told by chance.")
    body = models.ForeignKey(Body, on_delete=models.PROTECT, related_name="+", help_text="Who keeps it.")
    name = models.CharField(max_length=200, help_text="What it is called.")
    areas = models.JSONField(default=list, help_text="The areas, in order.")
    changed_on = models.DateField(help_text="On which day it was last changed.")
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who made it.")

    class Meta(Guarded.Meta):
        ordering = ["-id"]
        verbose_name_plural = "content matrices"

    def __str__(self) -> str:
        return self.name


class MatrixColumn(models.Model):
    """A text in a matrix, by what its column is called: an agreement, a region."""

    matrix = models.ForeignKey(ContentMatrix, on_delete=models.CASCADE, related_name="columns", help_text="The matrix.")
    ordinal = models.IntegerField(help_text="Its place, from 0.")
    name = models.CharField(max_length=100, help_text="What it is called.")
    text = models.ForeignKey(AgreementText, on_delete=models.CASCADE, related_name="columns", help_text="The text.")

    class Meta:
        ordering = ["matrix", "ordinal"]
        constraints = [models.UniqueConstraint(fields=["matrix", "name"], name="followup_column_once")]

    def __str__(self) -> str:
        return self.name


class MatrixCell(models.Model):
    """What a text says on an area: the place of the words in it. They are cut out of what may be read of the text whenever they are shown."""

    column = models.ForeignKey(MatrixColumn, on_delete=models.CASCADE, related_name="cells", help_text="The column.")
    area = models.CharField(max_length=200, help_text="The area.")
    start = models.IntegerField(help_text="Where its words start in the text.")
    end = models.IntegerField(help_text="Where they end.")
    seal = models.CharField(max_length=64, help_text="SHA-256 of the words: a text that was read anew may have others there.")
    is_by_hand = models.BooleanField(default=False, help_text="Whether a person pointed them out; else they stand under the heading that is on the area.")

    class Meta:
        ordering = ["column", "id"]
        constraints = [
            models.UniqueConstraint(fields=["column", "area"], name="followup_cell_once"),
            models.CheckConstraint(name="followup_cell_has_words", condition=Q(start__gte=0, end__gt=F("start"))),
        ]

    def __str__(self) -> str:
        return f"{self.area}: {self.start}–{self.end}"
