"""Who has a meeting's pages open, and at which item. No act and not logged: a row says where somebody was seen last, and is gone when they are."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from samtrad.meetings.models.item import AgendaItem
from samtrad.meetings.models.meeting import RunMeeting


class Presence(models.Model):
    """Where somebody who runs a meeting was last seen."""

    meeting = models.ForeignKey(RunMeeting, on_delete=models.CASCADE, related_name="presences", help_text="The meeting.")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+", help_text="Who.")
    item = models.ForeignKey(AgendaItem, on_delete=models.CASCADE, null=True, related_name="+", help_text="At which item; empty for none.")
    at = models.DateTimeField(help_text="When.")

    class Meta:
        ordering = ["meeting", "id"]
        constraints = [models.UniqueConstraint(fields=["meeting", "user"], name="meetings_presence_once")]

    def __str__(self) -> str:
        return f"{self.user_id} {self.item_id}"
