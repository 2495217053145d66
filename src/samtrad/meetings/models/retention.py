"""How long what belongs to meetings is kept, kind by kind, and what is left of it when it was disposed of (gallrat)."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from samtrad.meetings.models.choices import choices, is_known
from samtrad.meetings.models.meeting import RunMeeting
from samtrad.meetings.states.codes import Disposable, RetentionEvent


class MeetingRetention(models.Model):
    """How long what is of a kind is kept, from which event of its meeting, and by which decision. Where there is none, it is kept for ever."""

    kind = models.CharField(max_length=8, choices=choices(Disposable), unique=True, help_text="Of which kind.")
    event = models.CharField(max_length=8, choices=choices(RetentionEvent), help_text="From which event of the meeting the years are counted.")
    years = models.SmallIntegerField(help_text="How many whole years after it.")
    basis = models.CharField(max_length=200, help_text="The decision that it rests on (gallringsbeslut, dokumenthanteringsplan).")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who set it.")

    class Meta:
        ordering = ["kind"]
        constraints = [
            is_known("meetings_retention_kind_is_known", "kind", Disposable),
            is_known("meetings_retention_event_is_known", "event", RetentionEvent),
            models.CheckConstraint(name="meetings_retention_years", condition=Q(years__gte=0, years__lte=200)),
            models.CheckConstraint(name="meetings_retention_has_basis", condition=~Q(basis="")),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.years}"


class MeetingDisposal(models.Model):
    """That what a meeting had of a kind was disposed of: when, by which rule, and how much. The database refuses one before its time, and to change one."""

    meeting = models.ForeignKey(RunMeeting, on_delete=models.PROTECT, related_name="disposals", help_text="The meeting.")
    kind = models.CharField(max_length=8, choices=choices(Disposable), help_text="Of which kind it was.")
    event = models.CharField(max_length=8, choices=choices(RetentionEvent), help_text="From which event the years were counted.")
    since = models.DateField(help_text="The day of that event.")
    years = models.SmallIntegerField(help_text="How many years the rule said.")
    basis = models.CharField(max_length=200, help_text="The decision that the rule rested on.")
    count = models.IntegerField(help_text="How many files or rows went.")
    day = models.DateField(help_text="When they went.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who carried it out.")

    class Meta:
        ordering = ["-day", "-id"]
        constraints = [
            is_known("meetings_disposal_kind_is_known", "kind", Disposable),
            models.CheckConstraint(name="meetings_disposal_of_something", condition=Q(count__gte=1) & ~Q(basis="")),
            models.CheckConstraint(name="meetings_disposal_after", condition=Q(day__gte=F("since"))),
        ]

    def __str__(self) -> str:
        return f"{self.meeting_id} {self.kind} {self.day}"
