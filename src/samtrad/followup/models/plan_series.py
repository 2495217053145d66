"""How a plan goes: indicators with their series and targets, and what each year's follow-up came to."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q

from samtrad.followup.models.plan import Goal, Plan
from samtrad.followup.plan_states import Direction, Judgement, Part, PointSource
from samtrad.people.models import Organisation
from samtrad.register.models import Decision


class Indicator(models.Model):
    """What is measured to see how a goal goes."""

    goal = models.ForeignKey(Goal, on_delete=models.CASCADE, related_name="indicators", help_text="The goal.")
    name = models.CharField(max_length=300, help_text="What is measured.")
    unit = models.CharField(max_length=40, blank=True, help_text="In what, such as percent.")
    direction = models.CharField(max_length=4, choices=Direction.choices, default=Direction.UP, help_text="Which way it is to go.")
    source = models.CharField(max_length=200, blank=True, help_text="From whom its values come.")
    kpi = models.CharField(max_length=10, blank=True, help_text="What it goes by in Kolada.")

    class Meta:
        ordering = ["goal", "id"]

    def __str__(self) -> str:
        return self.name


class IndicatorPoint(models.Model):
    """A value of an indicator, or its target, of a period. A value that is missing is kept as that, with why."""

    indicator = models.ForeignKey(Indicator, on_delete=models.CASCADE, related_name="points", help_text="The indicator.")
    is_target = models.BooleanField(default=False, help_text="Whether it is what is to be reached.")
    who = models.CharField(max_length=200, blank=True, help_text="Of which organisation, as written; empty for the whole.")
    organisation = models.ForeignKey(Organisation, on_delete=models.SET_NULL, null=True, related_name="+", help_text="Who it is, where the name is known.")
    part = models.CharField(max_length=5, choices=Part.choices, default=Part.ALL, blank=True, help_text="Of all, women or men.")
    period = models.CharField(max_length=7, help_text="Of which year, quarter or month (plans.series.period).")
    day = models.DateField(help_text="The last day of that.")
    value = models.DecimalField(max_digits=24, decimal_places=6, null=True, help_text="How much; empty where it is missing.")
    missing = models.CharField(max_length=60, blank=True, help_text="Why it is missing, as its source says.")
    count = models.IntegerField(default=1, help_text="How many it is the mean of.")
    source = models.CharField(max_length=6, choices=PointSource.choices, default=PointSource.HAND, help_text="How it came.")

    class Meta:
        ordering = ["indicator", "who", "part", "day"]
        constraints = [
            models.UniqueConstraint(fields=["indicator", "is_target", "who", "part", "period"], name="followup_point_once"),
            models.CheckConstraint(name="followup_point_has_value_or_lacks_it", condition=Q(value__isnull=True) | Q(missing="")),
            models.CheckConstraint(name="followup_target_has_value", condition=Q(is_target=False) | Q(value__isnull=False)),
            models.CheckConstraint(name="followup_point_counts", condition=Q(count__gte=0)),
        ]

    def __str__(self) -> str:
        return f"{self.period}: {self.value}"


class PlanReview(models.Model):
    """What a year's follow-up of a plan, or of one of its goals, came to, and why. A later one of the same year takes the place of an earlier, which stays."""

    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="reviews", help_text="The plan.")
    goal = models.ForeignKey(Goal, on_delete=models.CASCADE, null=True, related_name="reviews", help_text="The goal; empty for the whole plan.")
    year = models.SmallIntegerField(help_text="Of which year.")
    judgement = models.CharField(max_length=7, choices=Judgement.choices, help_text="What it came to.")
    reasons = models.TextField(help_text="Why.")
    decision = models.ForeignKey(
        Decision, on_delete=models.SET_NULL, null=True, related_name="+", help_text="The decision by which it was taken, where one is read."
    )
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who entered it.")
    at = models.DateTimeField(help_text="When.")

    class Meta:
        ordering = ["plan", "year", "id"]
        constraints = [
            models.CheckConstraint(name="followup_review_has_reasons", condition=~Q(reasons="")),
            models.CheckConstraint(name="followup_review_year", condition=Q(year__gte=1900, year__lte=2200)),
            models.CheckConstraint(name="followup_review_judgement", condition=Q(judgement__in=Judgement.values)),
        ]

    def __str__(self) -> str:
        return f"{self.year}: {self.judgement}"
