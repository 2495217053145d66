"""How far each follower of the log has come."""

from __future__ import annotations

from django.db import models


class Cursor(models.Model):
    """How far a follower has come in the log; what is behind it was done, what is ahead is to do."""

    name = models.CharField(max_length=40, primary_key=True, help_text="The follower.")
    number = models.BigIntegerField(default=0, help_text="The last entry of the log that it has dealt with.")

    def __str__(self) -> str:
        return f"{self.name} {self.number}"
