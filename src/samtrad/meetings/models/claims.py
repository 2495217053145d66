"""What somebody claims for a day of a meeting: their travel, what they laid out, what they lost at work (KL 4:12, 4:16)."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q

from samtrad.meetings.models.choices import choices, is_known
from samtrad.meetings.models.meeting import Participant, RunSitting
from samtrad.meetings.states.codes import ClaimState


class Claim(models.Model):
    """What one who was called claims for one day. What is paid is settled elsewhere, by the body's own rules of fees."""

    participant = models.ForeignKey(Participant, on_delete=models.PROTECT, related_name="claims", help_text="Who.")
    sitting = models.ForeignKey(RunSitting, on_delete=models.PROTECT, related_name="claims", help_text="For which day.")
    km = models.DecimalField(max_digits=6, decimal_places=1, default=0, help_text="Kilometres by their own car, there and back.")
    expense = models.DecimalField(max_digits=8, decimal_places=2, default=0, help_text="What they laid out, in kronor.")
    expense_for = models.CharField(max_length=120, blank=True, help_text="For what.")
    lost_hours = models.DecimalField(max_digits=4, decimal_places=2, default=0, help_text="Hours of work that they lost.")
    lost = models.DecimalField(max_digits=8, decimal_places=2, default=0, help_text="What they lost by it, in kronor, where they tell.")
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who noted it; empty for themselves, by their link."
    )
    at = models.DateTimeField(help_text="When.")
    state = models.CharField(max_length=8, choices=choices(ClaimState), default=ClaimState.APPROVED.value, help_text="What became of it (states.codes).")
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who approved or declined what others told."
    )
    decided_at = models.DateTimeField(null=True, help_text="When.")
    reason = models.CharField(max_length=200, blank=True, help_text="Why it was declined.")

    class Meta:
        ordering = ["sitting", "participant"]
        constraints = [
            models.UniqueConstraint(fields=["participant", "sitting"], name="meetings_claim_once"),
            models.CheckConstraint(name="meetings_claim_of_something", condition=Q(km__gt=0) | Q(expense__gt=0) | Q(lost_hours__gt=0) | Q(lost__gt=0)),
            models.CheckConstraint(
                name="meetings_claim_not_below_nothing", condition=Q(km__gte=0, expense__gte=0, lost_hours__gte=0, lost__gte=0, lost_hours__lte=24)
            ),
            is_known("meetings_claim_state_is_known", "state", ClaimState),
            models.CheckConstraint(name="meetings_claim_declined_why", condition=~Q(state=ClaimState.DECLINED.value) | ~Q(reason="")),
            models.CheckConstraint(name="meetings_claim_by_link_is_decided_on", condition=Q(by__isnull=False) | Q(state="told") | Q(decided_by__isnull=False)),
            models.CheckConstraint(name="meetings_claim_says_for_what", condition=Q(expense=0) | ~Q(expense_for="")),
        ]

    def __str__(self) -> str:
        return f"{self.participant_id} {self.sitting_id}"
