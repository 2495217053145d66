"""What a reader found in a document, what it was unsure of, and what persons settled."""

from __future__ import annotations

import uuid
from functools import cached_property

import msgspec
from django.conf import settings
from django.db import models
from django.db.models import Q

from samtrad.bounded.recorded import Placed
from samtrad.documents.models.document import Document
from samtrad.documents.packed import PackedField
from samtrad.documents.states import DoubtState, SettlementKind
from samtrad.reading.record import Minutes

_decoder = msgspec.json.Decoder(Minutes)
_placed = msgspec.json.Decoder(list[Placed])


class Reading(models.Model):
    """One record that one version of the reader made of a document: every statement of it with its places.

    The statements lie in it as the reader gave them, each under its JSON pointer (docs/decisions: statements).
    """

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="readings", help_text="What was read.")
    number = models.IntegerField(default=1, help_text="Which of the records of the file it is, from 1.")
    name = models.CharField(max_length=255, help_text="The record's name: the file's, or that of the part in it.")
    reader = models.CharField(max_length=40, help_text="The reader and its version.")
    read_at = models.DateTimeField(help_text="When it was read.")
    is_current = models.BooleanField(default=True, help_text="Whether it is the one that holds; older ones are kept.")
    record = PackedField(help_text="The record as JSON, as the reader made it.")
    text = PackedField(help_text="The document's text, UTF-8.")
    boxes = PackedField(default=b"[]", help_text="JSON: where the spans of statements stand on the pages.")

    class Meta:
        ordering = ["document", "number"]
        constraints = [
            models.UniqueConstraint(fields=["document", "number"], condition=Q(is_current=True), name="documents_one_current_reading"),
            models.CheckConstraint(name="documents_reading_number_from_1", condition=Q(number__gte=1)),
        ]

    def __str__(self) -> str:
        return self.name

    @cached_property
    def minutes(self) -> Minutes:
        """The record as it was read, before anything that persons settled."""
        return _decoder.decode(self.record)

    @cached_property
    def string(self) -> str:
        """The document's text."""
        return bytes(self.text).decode("utf-8")

    @cached_property
    def placed(self) -> list[Placed]:
        """Where the spans of statements stand on the pages, in order of spans; empty for formats without boxes."""
        return _placed.decode(self.boxes)


class Doubt(models.Model):
    """What the reader was unsure of: a stored state with candidates, never a silent guess."""

    reading = models.ForeignKey(Reading, on_delete=models.CASCADE, related_name="doubts", help_text="The reading that was unsure.")
    number = models.IntegerField(help_text="Its place in the record's list, from 0.")
    code = models.CharField(max_length=60, db_index=True, help_text="What kind of doubt it is (docs/reference/doubts.md).")
    message = models.TextField(help_text="What is unsure, in plain Swedish.")
    pointer = models.CharField(max_length=120, blank=True, help_text="JSON pointer of the value; empty where none was read.")
    candidates = models.JSONField(default=list, help_text="What it may be instead.")
    spans = models.JSONField(default=list, help_text="The words, as ranges of the text.")
    weight = models.SmallIntegerField(default=0, help_text="How much hangs on it: dates, parties, validity and responsibility most; 0 changes nothing.")
    state = models.CharField(max_length=10, choices=DoubtState.choices, default=DoubtState.OPEN, help_text="Where it stands.")
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who decided.")
    decided_at = models.DateTimeField(null=True, help_text="When.")

    class Meta:
        ordering = ["-weight", "reading", "number"]
        indexes = [models.Index(fields=["state", "-weight", "id"], name="documents_doubts_waiting")]
        constraints = [
            models.UniqueConstraint(fields=["reading", "number"], name="documents_doubt_once"),
            models.CheckConstraint(
                name="documents_decided_by_a_person",
                condition=Q(state__in=[DoubtState.OPEN, DoubtState.WITHDRAWN]) | Q(decided_by__isnull=False, decided_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.pointer}"


class Settlement(models.Model):
    """What a person settled about a value. It survives every re-reading (law 5): it holds by the words, not by the pointer alone."""

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="settlements", help_text="The document it is about.")
    number = models.IntegerField(default=1, help_text="Which of its records.")
    kind = models.CharField(max_length=8, choices=SettlementKind.choices, help_text="What was done.")
    pointer = models.CharField(max_length=120, help_text="JSON pointer of the value in the reading that it was settled in.")
    anchor = models.JSONField(default=list, help_text="Ranges of the text that the value's entry stood in, by which it is found again.")
    quote = models.TextField(blank=True, help_text="All of the text from the first of those ranges to the last.")
    before = models.CharField(max_length=80, blank=True, help_text="What stood before it, by which it is told from others like it.")
    after = models.CharField(max_length=80, blank=True, help_text="What stood after it.")
    was = models.JSONField(null=True, help_text="The entry as it was, or the value where it is of no entry.")
    value = models.JSONField(null=True, help_text="The value as the person set it.")
    spans = models.JSONField(default=list, help_text="The words that the person pointed out as proof; empty for none.")
    words = models.TextField(blank=True, help_text="All of the text from the first of the words pointed out to the last.")
    words_before = models.CharField(max_length=80, blank=True, help_text="What stood before them.")
    words_after = models.CharField(max_length=80, blank=True, help_text="What stood after them.")
    act = models.UUIDField(default=uuid.uuid4, db_index=True, help_text="The act that it was a part of: what was settled at once is undone at once.")
    doubt = models.ForeignKey(Doubt, on_delete=models.SET_NULL, null=True, related_name="settlements", help_text="The doubt that it answers.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who settled it.")
    at = models.DateTimeField(help_text="When.")
    undone_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who undid it.")
    undone_at = models.DateTimeField(null=True, help_text="When it was undone; empty while it holds.")

    class Meta:
        ordering = ["at", "id"]
        constraints = [
            models.CheckConstraint(
                name="documents_undone_is_whole",
                condition=Q(undone_by__isnull=True, undone_at__isnull=True) | Q(undone_by__isnull=False, undone_at__isnull=False),
            ),
            models.CheckConstraint(
                name="documents_settlement_of_a_value", condition=Q(kind__in=[SettlementKind.UNKNOWN, SettlementKind.CONFIRM]) | ~Q(pointer="")
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.pointer}"
