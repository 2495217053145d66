"""How far each follower of the log has come, and by which rules what it keeps was told."""

from __future__ import annotations

from django.db import models


class Cursor(models.Model):
    """How far a follower has come in the log; what is behind it was done, what is ahead is to do.

    What it keeps is told by rules. Where those of the code are others, it is told anew, some at a time: how far that has come stands here too.
    What is told anew and follows nothing, such as facts, has a row for that alone.
    """

    name = models.CharField(max_length=40, primary_key=True, help_text="The follower.")
    number = models.BigIntegerField(default=0, help_text="The last entry of the log that it has dealt with.")
    rules = models.CharField(max_length=40, blank=True, default="", help_text="The rules by which all that it keeps was told; empty where nobody knows.")
    toward = models.CharField(max_length=40, blank=True, default="", help_text="The rules by which it is being told anew; empty where it is not.")
    step = models.SmallIntegerField(default=0, help_text="Which way through all is gone, from 0.")
    position = models.BigIntegerField(null=True, help_text="The last thing that was told anew on that way; they are taken from the last to the first.")
    done = models.BigIntegerField(default=0, help_text="How many things were told anew so far.")
    total = models.BigIntegerField(default=0, help_text="How many there were when it began.")
    failed = models.BigIntegerField(default=0, help_text="How many of them could not be told, and stand as they were.")
    turns = models.BigIntegerField(default=0, help_text="How often any of it was told anew, ever: what others remember of it holds while this is the same.")

    def __str__(self) -> str:
        return f"{self.name} {self.number}"
