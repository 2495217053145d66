"""What goes out of minutes: to members and official addresses by mail, and to everybody when a person has planned it."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q

from samtrad.documents.models import Document
from samtrad.following.models import Message
from samtrad.meetings.models.choices import choices, is_known
from samtrad.meetings.models.item import AgendaItem
from samtrad.meetings.models.meeting import Participant, RunMeeting
from samtrad.meetings.states.codes import PlanState, SentKind
from samtrad.people.models import Organisation


class SentMinutes(models.Model):
    """That minutes, or an extract of one item, were sent to somebody who takes part, or to an organisation. The letter and its file are made when it is sent."""

    meeting = models.ForeignKey(RunMeeting, on_delete=models.PROTECT, related_name="sent", help_text="Of which meeting.")
    kind = models.CharField(
        max_length=7, choices=choices(SentKind), default=SentKind.MINUTES.value, help_text="Minutes or an extract, or that something waits to be certified."
    )
    item = models.ForeignKey(AgendaItem, on_delete=models.PROTECT, null=True, related_name="sent", help_text="Of which item; empty for the whole.")
    participant = models.ForeignKey(Participant, on_delete=models.PROTECT, null=True, related_name="+", help_text="To whom.")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, null=True, related_name="+", help_text="To which organisation.")
    case_number = models.CharField(max_length=60, blank=True, help_text="The number that whoever gets it has for it.")
    sent_to = models.EmailField(help_text="The address.")
    message = models.OneToOneField(Message, on_delete=models.CASCADE, related_name="minutes_letter", help_text="By which message it goes.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who sent it.")

    class Meta:
        ordering = ["meeting", "id"]
        verbose_name_plural = "sent minutes"
        constraints = [
            is_known("meetings_sent_kind_is_known", "kind", SentKind),
            models.CheckConstraint(
                name="meetings_sent_to_one",
                condition=Q(participant__isnull=False, organisation=None, item=None) | Q(participant=None, organisation__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.meeting_id} {self.item_id or ''}".strip()


class PlannedPublication(models.Model):
    """That a document is to be published at a time: a person's act, on terms that they gave, done in their name when the time has come."""

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="planned", help_text="What.")
    at = models.DateTimeField(help_text="When.")
    ground = models.CharField(max_length=200, help_text="The legal ground.")
    days = models.IntegerField(null=True, help_text="For how many days; empty for without end.")
    indexable = models.BooleanField(default=False, help_text="Whether search engines may show it.")
    state = models.CharField(max_length=7, choices=choices(PlanState), default=PlanState.WAITS.value, help_text="What became of it (states.codes).")
    reason = models.CharField(max_length=20, blank=True, help_text="Why it was refused, as publication tells it.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who planned it.")
    made_at = models.DateTimeField(help_text="When they did.")

    class Meta:
        ordering = ["document", "id"]
        indexes = [models.Index(fields=["state", "at"], name="meetings_planned_due")]
        constraints = [
            is_known("meetings_planned_state_is_known", "state", PlanState),
            models.UniqueConstraint(fields=["document"], condition=Q(state=str(PlanState.WAITS)), name="meetings_planned_once"),
            models.CheckConstraint(name="meetings_planned_has_ground", condition=~Q(ground="")),
            models.CheckConstraint(name="meetings_planned_refused_why", condition=~Q(state=str(PlanState.REFUSED)) | ~Q(reason="")),
        ]

    def __str__(self) -> str:
        return f"{self.document_id} {self.state}"
