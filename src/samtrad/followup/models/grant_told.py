"""Grants that minutes tell of: what they say, and nothing worked out from it."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from samtrad.matters.models import Passage
from samtrad.register.models import Item, Meeting


class GrantTold(models.Model):
    """What a paragraph of minutes says of a grant: a view of the meeting's record, public just as its words are."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="grants_told", help_text="Whose minutes tell of it.")
    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="grants_told", help_text="The item that tells of it.")
    passage = models.ForeignKey(Passage, on_delete=models.SET_NULL, null=True, related_name="+", help_text="The passage, whose matter it belongs to.")
    sums = models.JSONField(
        help_text="The sums, in order: text as printed, kronor where that is whole, start, end, and whether it is a part of the one before."
    )
    words = models.TextField(help_text="The words.")
    start = models.IntegerField(help_text="Where they start.")
    end = models.IntegerField(help_text="Where they end.")
    page = models.IntegerField(default=0, help_text="The page that they start on.")
    is_impossible = models.BooleanField(default=False, help_text="Whether they say that a part is larger than the whole.")

    class Meta:
        ordering = ["meeting", "start"]
        constraints = [
            models.UniqueConstraint(fields=["meeting", "start"], name="followup_grant_told_once"),
            models.CheckConstraint(name="followup_grant_told_has_words", condition=Q(start__lt=F("end")) & ~Q(words="")),
        ]

    def __str__(self) -> str:
        return self.words[:80]
