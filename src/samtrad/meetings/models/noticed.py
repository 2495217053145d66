"""Where a notice stands on a board elsewhere, for those that are fetched from there."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q

from samtrad.meetings.models.certifying import BoardNotice


class NoticePage(models.Model):
    """The address at which a notice stands on its board. It is fetched each day while the notice is up; what came is kept as a ``NoticeSight``."""

    notice = models.OneToOneField(BoardNotice, on_delete=models.PROTECT, related_name="page", help_text="Which notice.")
    address = models.URLField(max_length=500, help_text="Where it stands.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who said so.")
    tried_at = models.DateTimeField(null=True, help_text="When it was last fetched, or tried.")
    missed = models.CharField(max_length=12, blank=True, help_text="Why it was not seen there the last time; empty where it was.")

    class Meta:
        ordering = ["notice"]
        constraints = [
            models.CheckConstraint(name="meetings_notice_page_has_address", condition=~Q(address="")),
            models.CheckConstraint(name="meetings_notice_page_missed_when", condition=Q(missed="") | Q(tried_at__isnull=False)),
        ]

    def __str__(self) -> str:
        return self.address
