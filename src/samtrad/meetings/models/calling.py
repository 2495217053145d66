"""Letters around a meeting with the links that they bring, what is handed in to its agenda, and what those who take part note for themselves."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q

from samtrad.following.models import Message
from samtrad.meetings.models.choices import choices, is_known
from samtrad.meetings.models.item import AgendaItem
from samtrad.meetings.models.meeting import Participant, RunMeeting
from samtrad.meetings.states.codes import HandedState, LetterKind


class CallLetter(models.Model):
    """A letter to somebody who takes part in a meeting, with a link of their own. The link is told in the letter alone; here is its hash.

    It is bound to the browser that first did something by it: opened in another it shows nothing, and a new letter goes to the same address.
    """

    meeting = models.ForeignKey(RunMeeting, on_delete=models.CASCADE, related_name="letters", help_text="The meeting.")
    participant = models.ForeignKey(
        Participant, on_delete=models.SET_NULL, null=True, related_name="letters", help_text="To whom; empty where they have no place in it any more."
    )
    message = models.OneToOneField(Message, on_delete=models.CASCADE, related_name="call_letter", help_text="By which message it goes.")
    kind = models.CharField(max_length=8, choices=choices(LetterKind), help_text="What it tells.")
    sequence = models.SmallIntegerField(help_text="The meeting's number of times that it was told of, as calendars count.")
    days = models.SmallIntegerField(help_text="On how many days the meeting was.")
    sent_to = models.EmailField(help_text="The address.")
    digest = models.CharField(max_length=64, help_text="SHA-256 of the secret part of its link.")
    expires_at = models.DateTimeField(help_text="Until when the link holds.")
    revoked_at = models.DateTimeField(null=True, help_text="When it was taken back.")
    bound = models.CharField(max_length=64, blank=True, help_text="SHA-256 of what the browser keeps that it is bound to.")
    bound_at = models.DateTimeField(null=True, help_text="Since when.")
    about = models.TextField(blank=True, help_text="What is told in it beside the meeting: why what was handed in is returned.")

    class Meta:
        ordering = ["id"]
        constraints = [
            is_known("meetings_letter_kind_is_known", "kind", LetterKind),
            models.CheckConstraint(name="meetings_letter_bound", condition=Q(bound="", bound_at=None) | ~Q(bound="") & Q(bound_at__isnull=False)),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.sequence}"


class HandedIn(models.Model):
    """An item that somebody hands in to the agenda: whoever runs the meeting takes it in, or returns it with a reason."""

    meeting = models.ForeignKey(RunMeeting, on_delete=models.CASCADE, related_name="handed_in", help_text="To which meeting.")
    participant = models.ForeignKey(Participant, on_delete=models.SET_NULL, null=True, related_name="+", help_text="Who, by a link of theirs or an account.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="The account, where it was by one.")
    name = models.CharField(max_length=200, help_text="The name of whoever handed it in.")
    title = models.CharField(max_length=300, help_text="Its heading.")
    background = models.TextField(blank=True, help_text="What it is about.")
    proposal = models.TextField(blank=True, help_text="What is proposed to be decided, a clause a line.")
    key = models.CharField(max_length=32, help_text="What the form goes by: one that is sent again is no second item.")
    at = models.DateTimeField(help_text="When.")
    state = models.CharField(max_length=8, choices=choices(HandedState), default=HandedState.WAITING.value, help_text="What became of it.")
    reason = models.TextField(blank=True, help_text="Why it was returned.")
    item = models.ForeignKey(AgendaItem, on_delete=models.SET_NULL, null=True, related_name="handed_in", help_text="The item that it became.")
    reviewed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who took it in or returned it.")
    reviewed_at = models.DateTimeField(null=True, help_text="When.")

    class Meta:
        verbose_name_plural = "handed in"
        ordering = ["id"]
        constraints = [
            is_known("meetings_handed_state_is_known", "state", HandedState),
            models.UniqueConstraint(fields=["meeting", "key"], name="meetings_handed_once"),
            models.CheckConstraint(name="meetings_handed_titled", condition=~Q(title="")),
            models.CheckConstraint(name="meetings_handed_returned_why", condition=~Q(state=HandedState.RETURNED.value) | ~Q(reason="")),
            models.CheckConstraint(name="meetings_handed_reviewed", condition=Q(state=HandedState.WAITING.value) | Q(reviewed_at__isnull=False)),
        ]

    def __str__(self) -> str:
        return self.title


class PrivateNote(models.Model):
    """What somebody who takes part notes for themselves on an item. It is sealed: only by the installation's secret can it be read, and only theirs is shown."""

    item = models.ForeignKey(AgendaItem, on_delete=models.CASCADE, related_name="private_notes", help_text="On which item.")
    participant = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="private_notes", help_text="Whose.")
    sealed = models.TextField(help_text="The words, sealed.")
    at = models.DateTimeField(help_text="When.")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["item", "participant"], name="meetings_note_once")]

    def __str__(self) -> str:
        return f"note {self.pk}"
