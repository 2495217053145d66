"""Plans that persons write: goals, activities, who answers for them, indicators with their series, and what each year's follow-up came to.

A plan that minutes tell of is an ``Agreement``, where its term and events are. A plan here may be tied to one, and has no term of its own then.
"""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from samtrad.access.guarded import Guarded
from samtrad.followup.models.agreement import Agreement
from samtrad.followup.models.assignment import Task
from samtrad.matters.models import Matter, new_address
from samtrad.people.models import Body, Organisation
from samtrad.register.models import Decision


class Plan(Guarded):
    """A plan: what it is on, for whom, and when. Internal until a person publishes it; what is written in it afterwards is public at once."""

    address = models.CharField(max_length=12, unique=True, default=new_address, help_text="What it goes by in addresses: told by chance.")
    body = models.ForeignKey(Body, on_delete=models.PROTECT, related_name="plans", help_text="Who keeps it.")
    name = models.CharField(max_length=200, help_text="What it is called.")
    subject = models.CharField(max_length=200, blank=True, help_text="What it is on, where its name does not say that.")
    key = models.CharField(max_length=300, blank=True, db_index=True, help_text="What a plan on the same has in common with it (plans.overlaps.subject_key).")
    about = models.TextField(blank=True, help_text="What it is for.")
    agreement = models.ForeignKey(
        Agreement, on_delete=models.SET_NULL, null=True, related_name="plans", help_text="The plan that minutes tell of, whose it is."
    )
    first_day = models.DateField(null=True, help_text="Its first day, where minutes tell none.")
    last_day = models.DateField(null=True, help_text="Its last.")
    decision = models.ForeignKey(Decision, on_delete=models.SET_NULL, null=True, related_name="+", help_text="The decision by which it was adopted.")
    replaces = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, related_name="replaced_by", help_text="The plan in whose place it is.")
    changed_on = models.DateField(help_text="On which day something in it was last written; the log has the instants.")
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who made it.")

    class Meta(Guarded.Meta):
        ordering = ["-id"]
        indexes = [models.Index(fields=["is_public", "-changed_on", "-id"], name="followup_plans_by_day")]
        constraints = [
            *Guarded.Meta.constraints,
            models.CheckConstraint(
                name="followup_plan_days_in_order", condition=Q(first_day__isnull=True) | Q(last_day__isnull=True) | Q(first_day__lte=F("last_day"))
            ),
            models.CheckConstraint(name="followup_plan_term_once", condition=Q(agreement__isnull=True) | Q(first_day__isnull=True, last_day__isnull=True)),
            models.CheckConstraint(name="followup_plan_not_in_its_own_place", condition=Q(replaces__isnull=True) | ~Q(replaces=F("id"))),
        ]

    def __str__(self) -> str:
        return self.name


class PlanParty(models.Model):
    """Whom a plan is for."""

    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="parties", help_text="The plan.")
    ordinal = models.IntegerField(help_text="Its place, from 0.")
    name = models.CharField(max_length=200, help_text="Who, as written.")
    organisation = models.ForeignKey(Organisation, on_delete=models.SET_NULL, null=True, related_name="plans", help_text="Who it is, where the name is known.")

    class Meta:
        ordering = ["plan", "ordinal"]
        constraints = [models.UniqueConstraint(fields=["plan", "name"], name="followup_plan_party_once")]

    def __str__(self) -> str:
        return self.name


class Goal(models.Model):
    """A goal of a plan, or a part of another goal."""

    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="goals", help_text="The plan.")
    parent = models.ForeignKey("self", on_delete=models.CASCADE, null=True, related_name="parts", help_text="The goal that it is a part of.")
    name = models.CharField(max_length=300, help_text="What is to be reached.")
    about = models.TextField(blank=True, help_text="What that means.")

    class Meta:
        ordering = ["plan", "id"]
        constraints = [models.CheckConstraint(name="followup_goal_not_of_itself", condition=Q(parent__isnull=True) | ~Q(parent=F("id")))]

    def __str__(self) -> str:
        return self.name


class Activity(models.Model):
    """What is to be done for a goal, by whom."""

    goal = models.ForeignKey(Goal, on_delete=models.CASCADE, related_name="activities", help_text="The goal.")
    name = models.CharField(max_length=300, help_text="What is to be done.")
    responsible = models.CharField(max_length=200, blank=True, help_text="Who answers for it, as written.")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.SET_NULL, null=True, related_name="activities", help_text="Who that is, where the name is known."
    )
    due = models.DateField(null=True, help_text="By which day.")

    class Meta:
        ordering = ["goal", "id"]
        verbose_name_plural = "activities"

    def __str__(self) -> str:
        return self.name


class ActivityTie(models.Model):
    """Where it shows how far an activity has come: an assignment, an agreement, a matter or a decision that is followed."""

    activity = models.ForeignKey(Activity, on_delete=models.CASCADE, related_name="ties", help_text="The activity.")
    task = models.ForeignKey(Task, on_delete=models.CASCADE, null=True, related_name="+", help_text="The assignment.")
    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, null=True, related_name="+", help_text="The agreement.")
    matter = models.ForeignKey(Matter, on_delete=models.CASCADE, null=True, related_name="+", help_text="The matter.")
    decision = models.ForeignKey(Decision, on_delete=models.CASCADE, null=True, related_name="+", help_text="The decision.")

    class Meta:
        ordering = ["activity", "id"]
        constraints = [
            models.CheckConstraint(
                name="followup_tie_to_one",
                condition=Q(task__isnull=False, agreement__isnull=True, matter__isnull=True, decision__isnull=True)
                | Q(task__isnull=True, agreement__isnull=False, matter__isnull=True, decision__isnull=True)
                | Q(task__isnull=True, agreement__isnull=True, matter__isnull=False, decision__isnull=True)
                | Q(task__isnull=True, agreement__isnull=True, matter__isnull=True, decision__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.activity_id}: {self.task_id or self.agreement_id or self.matter_id or self.decision_id}"
