"""Money or places that a body shares out among parties by a key, and what each used of them."""

from __future__ import annotations

from collections.abc import Mapping

from django.conf import settings
from django.db import models
from django.db.models import Q

from samtrad.access.guarded import Guarded
from samtrad.followup.shares import Choice
from samtrad.followup.states import GrantState, GrantUnit
from samtrad.matters.models import new_address
from samtrad.people.models import Body, Organisation
from samtrad.register.models import Decision

MOST = 10**15
"""Units of a grant, at most: more than the state has."""


class Grant(Guarded):
    """A grant (stimulansmedel, gemensam kostnad, utbildningsplatser): the sum, whence, on what terms, among whom.

    Internal until a person publishes it. What it rests on is a decision in minutes, where one is pointed out.
    """

    address = models.CharField(max_length=12, unique=True, default=new_address, help_text="What it goes by in addresses: told by chance.")
    body = models.ForeignKey(Body, on_delete=models.PROTECT, related_name="grants", help_text="Who shares it out.")
    name = models.CharField(max_length=200, help_text="What it is called.")
    total = models.BigIntegerField(help_text="How much, in units.")
    unit = models.CharField(max_length=8, choices=GrantUnit.choices, default=GrantUnit.KRONOR, help_text="Kronor or places.")
    year = models.SmallIntegerField(null=True, help_text="For which year; empty for none or several.")
    source = models.CharField(max_length=200, blank=True, help_text="From whom.")
    conditions = models.TextField(blank=True, help_text="On what terms.")
    table = models.TextField(help_text="The parties with their figures as pasted (shares.table).")
    decision = models.ForeignKey(Decision, on_delete=models.SET_NULL, null=True, related_name="grants", help_text="The decision that it rests on.")
    report_by = models.DateField(null=True, help_text="The day by which the parties report what they used.")
    state = models.CharField(max_length=6, choices=GrantState.choices, default=GrantState.DRAFT, help_text="How far it has come.")
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who made it.")
    made_on = models.DateField(help_text="On which day; the log has the instant.")

    class Meta(Guarded.Meta):
        ordering = ["-id"]
        indexes = [models.Index(fields=["is_public", "-made_on", "-id"], name="followup_grants_by_day")]
        constraints = [
            *Guarded.Meta.constraints,
            models.CheckConstraint(name="followup_grant_total", condition=Q(total__gte=0, total__lte=MOST)),
            models.CheckConstraint(name="followup_grant_draft_is_internal", condition=Q(is_public=False) | ~Q(state=GrantState.DRAFT)),
        ]

    def __str__(self) -> str:
        return self.name


class Alternative(models.Model):
    """A way to share a grant out: how its table is used (shares.table.Choice). One is chosen when it is shared out; the others stay beside it."""

    grant = models.ForeignKey(Grant, on_delete=models.CASCADE, related_name="alternatives", help_text="The grant.")
    name = models.CharField(max_length=100, help_text="What it is called.")
    weights = models.JSONField(default=dict, help_text="The weight of each column, as written.")
    equal = models.CharField(max_length=20, blank=True, help_text="The weight of an equal part, as written.")
    least = models.BigIntegerField(default=0, help_text="The least that each gets, in units.")
    step = models.BigIntegerField(default=1, help_text="What shares are whole multiples of, in units.")
    is_chosen = models.BooleanField(default=False, help_text="Whether the grant was shared out so.")

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["grant", "name"], name="followup_alternative_once"),
            models.UniqueConstraint(fields=["grant"], condition=Q(is_chosen=True), name="followup_alternative_one_chosen"),
            models.CheckConstraint(name="followup_alternative_sane", condition=Q(least__gte=0, step__gte=1)),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def choice(self) -> Choice:
        """What the key is made of."""
        weights: Mapping[str, str] = self.weights
        return Choice(weights=weights, equal=self.equal, least=self.least, step=self.step)


class GrantShare(models.Model):
    """What a party got when a grant was shared out."""

    grant = models.ForeignKey(Grant, on_delete=models.CASCADE, related_name="shares", help_text="The grant.")
    ordinal = models.IntegerField(help_text="Its place among the parties, from 0.")
    party = models.CharField(max_length=200, help_text="Who, as written in the table.")
    organisation = models.ForeignKey(Organisation, on_delete=models.SET_NULL, null=True, related_name="shares", help_text="Who it is, where the name is known.")
    units = models.BigIntegerField(help_text="How much.")

    class Meta:
        ordering = ["grant", "ordinal"]
        constraints = [
            models.UniqueConstraint(fields=["grant", "ordinal"], name="followup_share_once"),
            models.UniqueConstraint(fields=["grant", "party"], name="followup_share_one_party"),
            models.CheckConstraint(name="followup_share_not_below_nought", condition=Q(units__gte=0)),
        ]

    def __str__(self) -> str:
        return f"{self.party}: {self.units}"


class GrantReport(models.Model):
    """What a party reported that it used, all in all. A later report takes the place of an earlier, which stays."""

    share = models.ForeignKey(GrantShare, on_delete=models.CASCADE, related_name="reports", help_text="The share.")
    used = models.BigIntegerField(help_text="How much was used by then, in units.")
    for_what = models.TextField(blank=True, help_text="For what.")
    day = models.DateField(help_text="By which day.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who entered it.")
    at = models.DateTimeField(help_text="When.")

    class Meta:
        ordering = ["id"]
        constraints = [models.CheckConstraint(name="followup_report_not_below_nought", condition=Q(used__gte=0))]

    def __str__(self) -> str:
        return f"{self.share_id}: {self.used}"
