"""What every fact has in common: the meeting, its place in the record, its words, and who may see it."""

from __future__ import annotations

from django.db import models

from samtrad.access.guarded import Guarded
from samtrad.register.models.meeting import Meeting


class Fact(Guarded):
    """A view of one statement of the meeting's reading. ``ordinal`` is its index in the record, which with the field is its pointer."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="%(class)ss", help_text="The meeting.")
    ordinal = models.IntegerField(help_text="Its index in the record's list, from 0.")
    start = models.IntegerField(help_text="Where its words start in the text.")
    end = models.IntegerField(help_text="Where they end.")
    page = models.IntegerField(default=0, help_text="The page that they start on, from 1; 0 for formats without pages.")

    class Meta(Guarded.Meta):
        abstract = True
        constraints = [
            *Guarded.Meta.constraints,
            models.UniqueConstraint(fields=["meeting", "ordinal"], name="%(app_label)s_%(class)s_once"),
        ]
