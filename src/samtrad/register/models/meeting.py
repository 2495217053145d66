"""A meeting, its days, and the documents that tell of it."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from samtrad.access.guarded import Guarded
from samtrad.documents.models import Document, Reading
from samtrad.people.models import Body


class Meeting(Guarded):
    """A meeting of a body. Where no document states its day, a window holds it until a person settles it."""

    body = models.ForeignKey(Body, on_delete=models.PROTECT, related_name="meetings", help_text="What met.")
    slug = models.SlugField(max_length=140, unique=True, help_text="What it goes by in addresses.")
    title = models.CharField(max_length=300, blank=True, help_text="What its document calls itself.")
    first_day = models.DateField(null=True, help_text="Its first day; empty where no document states it.")
    last_day = models.DateField(null=True, help_text="Its last day.")
    not_before = models.DateField(null=True, help_text="The earliest day that it may have been, where none is stated.")
    not_after = models.DateField(null=True, help_text="The latest day that it may have been.")
    reading = models.ForeignKey(Reading, on_delete=models.PROTECT, null=True, related_name="meetings", help_text="The reading that its facts are views of.")
    kind = models.CharField(max_length=8, help_text="The kind of the document that its facts are from: minutes, notes, call, agenda, other.")
    items_count = models.IntegerField(default=0, help_text="How many items it has.")
    decisions_count = models.IntegerField(default=0, help_text="How many decision clauses were made at it.")
    present_count = models.IntegerField(default=0, help_text="How many were there, at least for a part.")
    open_doubts = models.IntegerField(default=0, help_text="How many doubts of its reading wait for a person.")

    class Meta(Guarded.Meta):
        ordering = [F("first_day").desc(nulls_last=True), "-id"]
        indexes = [
            models.Index(fields=["body", "is_public", "-first_day", "-id"], name="register_meetings_of_body"),
            models.Index(fields=["is_public", "-first_day", "-id"], name="register_meetings_by_day"),
        ]
        constraints = [
            *Guarded.Meta.constraints,
            models.CheckConstraint(
                name="register_meeting_days_in_order", condition=Q(first_day__isnull=True, last_day__isnull=True) | Q(first_day__lte=F("last_day"))
            ),
            models.CheckConstraint(
                name="register_meeting_window_in_order", condition=Q(not_before__isnull=True) | Q(not_after__isnull=True) | Q(not_before__lte=F("not_after"))
            ),
        ]

    def __str__(self) -> str:
        return self.slug


class MeetingSlug(models.Model):
    """An address that a meeting had before its day or body was settled; it leads on to the meeting."""

    slug = models.SlugField(max_length=140, unique=True, help_text="The old address.")
    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="old_slugs", help_text="Where it leads.")

    def __str__(self) -> str:
        return self.slug


class MeetingDocument(models.Model):
    """A document that tells of a meeting: its minutes, a call, an extract."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="documents", help_text="The meeting.")
    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="meetings", help_text="The document.")
    number = models.IntegerField(default=1, help_text="Which of the document's records it is.")
    role = models.CharField(max_length=8, help_text="minutes, notes, call, agenda, extract or other.")
    is_current = models.BooleanField(default=True, help_text="Whether it is the latest version in its role.")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["document", "number"], name="register_record_of_one_meeting"),
        ]

    def __str__(self) -> str:
        return f"{self.role} {self.document_id}"


class Sitting(models.Model):
    """A day that a meeting sat."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="sittings", help_text="The meeting.")
    ordinal = models.IntegerField(help_text="Its place among the meeting's days, from 0.")
    day = models.DateField(help_text="The day.")
    start = models.CharField(max_length=5, blank=True, help_text="When it began, HH:MM.")
    end = models.CharField(max_length=5, blank=True, help_text="When it ended.")
    place = models.CharField(max_length=200, blank=True, help_text="Where.")

    class Meta:
        ordering = ["meeting", "ordinal"]
        constraints = [models.UniqueConstraint(fields=["meeting", "ordinal"], name="register_sitting_once")]

    def __str__(self) -> str:
        return f"{self.day}"


class ComingMeeting(Guarded):
    """A meeting that is to come, as minutes announce it."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="coming", help_text="Whose minutes announce it.")
    ordinal = models.IntegerField(help_text="Its place among those that the minutes announce, from 0.")
    body = models.ForeignKey(Body, on_delete=models.CASCADE, related_name="coming", help_text="What will meet.")
    day = models.DateField(help_text="When.")
    start = models.CharField(max_length=5, blank=True, help_text="When it begins, HH:MM.")
    end = models.CharField(max_length=5, blank=True, help_text="When it ends.")
    place = models.CharField(max_length=200, blank=True, help_text="Where.")
    starts_at = models.IntegerField(null=True, help_text="Where the words start in the text; empty where they have no place.")
    ends_at = models.IntegerField(null=True, help_text="Where they end.")

    class Meta(Guarded.Meta):
        ordering = ["day"]
        indexes = [models.Index(fields=["is_public", "day"], name="register_coming_by_day")]
        constraints = [*Guarded.Meta.constraints, models.UniqueConstraint(fields=["meeting", "ordinal"], name="register_coming_once")]

    def __str__(self) -> str:
        return f"{self.day}"
