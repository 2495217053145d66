"""Assignments (uppdrag): what they hang together by, where each is, and what persons did with them.

What minutes say stands in ``register.Assignment``; a step points there and to the words. A task tells of itself only what is public.
"""

from __future__ import annotations

from datetime import date

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from samtrad.access.guarded import Guarded
from samtrad.followup.task_states import TaskActKind, TaskState
from samtrad.matters.models import Matter, new_address
from samtrad.people.models import Body, Organisation, Person
from samtrad.register.models import Assignment, Item, Meeting

UNKNOWN = date(1900, 1, 1)
"""Where in time a list has what has no day."""


class Task(Guarded):
    """An assignment. It keeps its address as long as it has a step or an act; one that turns out to be part of another leads there."""

    address = models.CharField(max_length=12, unique=True, default=new_address, help_text="What it goes by in addresses: told by chance.")
    anchor = models.ForeignKey("TaskStep", on_delete=models.SET_NULL, null=True, related_name="+", help_text="The step that it was made for.")
    merged_into = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, related_name="merged", help_text="The assignment that it is part of now.")
    titled = models.ForeignKey("TaskStep", on_delete=models.SET_NULL, null=True, related_name="+", help_text="The step whose words it goes by.")
    name = models.TextField(blank=True, help_text="The task as a person wrote it, where it was opened by hand.")
    basis = models.ForeignKey(Item, on_delete=models.SET_NULL, null=True, related_name="+", help_text="The item that it was opened by hand on.")
    body = models.ForeignKey(Body, on_delete=models.SET_NULL, null=True, related_name="+", help_text="Whose minutes told of it first, or who gave it by hand.")
    matter = models.ForeignKey(Matter, on_delete=models.SET_NULL, null=True, related_name="tasks", help_text="The matter that it is of.")
    is_commission = models.BooleanField(default=True, help_text="Whether somebody gave it; else it was taken on.")
    is_proved = models.BooleanField(default=False, help_text="Whether the giver's own minutes give it; else it is only told of.")
    state = models.CharField(max_length=13, choices=TaskState.choices, default=TaskState.OPEN, help_text="Where it is.")
    closing_step = models.BigIntegerField(
        null=True, help_text="Id of the step by which the giver closed or dropped it: no key, so that it outlasts the step until it is told anew."
    )
    closing_act = models.BigIntegerField(null=True, help_text="Number of the act in the giver's name that closed or dropped it.")
    giver = models.CharField(max_length=300, blank=True, help_text="Who gave it.")
    giver_body = models.ForeignKey(
        Body, on_delete=models.SET_NULL, null=True, related_name="tasks_given", help_text="The body that gave it, where it is known."
    )
    holder = models.CharField(max_length=300, blank=True, help_text="Who has it.")
    holder_body = models.ForeignKey(Body, on_delete=models.SET_NULL, null=True, related_name="tasks_held", help_text="The body that has it, where it is known.")
    holder_organisation = models.ForeignKey(
        Organisation, on_delete=models.SET_NULL, null=True, related_name="tasks_held", help_text="The organisation that has it, where it is known."
    )
    holder_person = models.ForeignKey(
        Person, on_delete=models.SET_NULL, null=True, related_name="tasks_held", help_text="The person that has it, where somebody said who it is."
    )
    whole = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="parts", help_text="The assignment that it is a part of.")
    given_on = models.DateField(null=True, help_text="When it was given.")
    due_from = models.DateField(null=True, help_text="The first day of when it is due.")
    due = models.DateField(null=True, help_text="The last day of when it is due.")
    report_to = models.CharField(max_length=300, blank=True, help_text="To whom it is reported back.")
    report_body = models.ForeignKey(
        Body, on_delete=models.SET_NULL, null=True, related_name="+", help_text="The body that it is reported to, where it is known."
    )
    heard_on = models.DateField(null=True, help_text="When it was last told of or acted on.")
    steps_count = models.IntegerField(default=0, help_text="How many steps it was told by: fewer are there when a meeting went.")
    sorted_on = models.DateField(default=UNKNOWN, help_text="Its place in lists: when it was last heard of, before all others where no day is known.")
    ended_on = models.DateField(null=True, help_text="When it was closed or dropped.")

    class Meta(Guarded.Meta):
        indexes = [
            models.Index(fields=["is_public", "state", "due", "id"], name="followup_tasks_due"),
            models.Index(fields=["is_public", "-sorted_on", "-id"], name="followup_tasks_heard"),
            models.Index(fields=["giver_body", "state"], name="followup_tasks_of_giver"),
            models.Index(fields=["holder_body", "state"], name="followup_tasks_of_holder"),
            models.Index(fields=["holder_person", "state"], name="followup_tasks_of_person"),
        ]
        constraints = [
            *Guarded.Meta.constraints,
            models.CheckConstraint(name="followup_task_merged_is_not_public", condition=Q(merged_into__isnull=True) | Q(is_public=False)),
            models.CheckConstraint(name="followup_task_not_into_itself", condition=Q(merged_into__isnull=True) | ~Q(merged_into=F("id"))),
            models.CheckConstraint(name="followup_task_no_part_of_itself", condition=Q(whole__isnull=True) | ~Q(whole=F("id"))),
            models.CheckConstraint(name="followup_task_state_is_known", condition=Q(state__in=TaskState.values)),
            models.CheckConstraint(name="followup_task_days_in_order", condition=Q(due_from__isnull=True) | Q(due__isnull=False, due_from__lte=F("due"))),
            models.CheckConstraint(
                name="followup_task_over_by_giver",
                condition=~Q(state__in=("closed", "dropped")) | Q(closing_step__isnull=False) | Q(closing_act__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.address


class TaskStep(models.Model):
    """A place in public minutes that tells of an assignment (``assignments.mention.Mention``). Only what anyone may read becomes one."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="task_steps", help_text="The meeting.")
    item = models.ForeignKey(Item, on_delete=models.SET_NULL, null=True, related_name="task_steps", help_text="The item that it stands in.")
    fact = models.ForeignKey(
        Assignment, on_delete=models.SET_NULL, null=True, related_name="+", help_text="The fact that it is a view of, where it tells a task."
    )
    task = models.ForeignKey(Task, on_delete=models.SET_NULL, null=True, related_name="steps", help_text="What it is of.")
    means = models.CharField(max_length=7, help_text="What it tells (assignments.mention.Means).")
    start = models.IntegerField(help_text="Where its words start in the text.")
    end = models.IntegerField(help_text="Where they end.")
    page = models.IntegerField(default=0, help_text="The page that they start on, from 1; 0 for formats without pages.")
    day = models.DateField(null=True, help_text="The day that it is sorted by.")
    words = models.TextField(help_text="As anyone may read them.")
    told = models.JSONField(default=dict, help_text="What else it tells (assignments.mention.Mention).")
    is_gone = models.BooleanField(default=False, help_text="Whether a newer reading has it no longer, while an act waits for it.")

    class Meta:
        ordering = ["day", "id"]
        indexes = [models.Index(fields=["task", "day", "id"], name="followup_steps_of_task")]
        constraints = [
            models.UniqueConstraint(fields=["meeting", "start", "end", "means"], condition=Q(is_gone=False) & ~Q(means="took_up"), name="followup_step_once"),
            models.CheckConstraint(name="followup_step_has_words", condition=Q(end__gt=F("start"))),
        ]

    def __str__(self) -> str:
        return self.words[:80]


class TaskAct(models.Model):
    """What a person did with an assignment, in whose name, and on what ground. Undone acts stay, and count for nothing."""

    task = models.ForeignKey(Task, on_delete=models.CASCADE, related_name="acts", help_text="The assignment.")
    kind = models.CharField(max_length=11, choices=TaskActKind.choices, help_text="What was done.")
    day = models.DateField(help_text="The day that it holds from.")
    text = models.TextField(blank=True, help_text="The reason, or what is noted.")
    is_shown = models.BooleanField(default=False, help_text="Whether anyone may read the text.")
    as_body = models.ForeignKey(Body, on_delete=models.PROTECT, null=True, related_name="+", help_text="The body in whose name it was done.")
    giver_body = models.ForeignKey(Body, on_delete=models.PROTECT, null=True, related_name="+", help_text="The body that had given it then.")
    holder_body = models.ForeignKey(Body, on_delete=models.PROTECT, null=True, related_name="+", help_text="The body that had it then.")
    to_name = models.CharField(max_length=300, blank=True, help_text="To whom it goes, or who it is.")
    to_body = models.ForeignKey(Body, on_delete=models.PROTECT, null=True, related_name="+", help_text="That body, where it is one.")
    to_organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, null=True, related_name="+", help_text="That organisation, where it is one.")
    to_person = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="+", help_text="That person, where it is one of the register.")
    as_person = models.ForeignKey(
        Person, on_delete=models.SET_NULL, null=True, related_name="+", help_text="The person who did it for themselves, as the one who has it."
    )
    parts_left = models.IntegerField(default=0, help_text="How many of its parts nobody had closed or dropped then.")
    due_from = models.DateField(null=True, help_text="The first day that was set.")
    due = models.DateField(null=True, help_text="The last day that was set.")
    ground = models.ForeignKey(Item, on_delete=models.SET_NULL, null=True, related_name="+", help_text="The item that it rests on.")
    act = models.BigIntegerField(unique=True, help_text="Number of the act in the log.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who did it.")
    at = models.DateTimeField(help_text="When.")
    undone_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who undid it.")
    undone_at = models.DateTimeField(null=True, help_text="When.")

    class Meta:
        ordering = ["day", "id"]
        constraints = [
            models.CheckConstraint(name="followup_act_kind_is_known", condition=Q(kind__in=TaskActKind.values)),
            models.CheckConstraint(
                name="followup_act_of_the_giver",
                condition=~Q(kind__in=("close", "drop", "reopen")) | Q(as_body__isnull=False, giver_body__isnull=False, as_body=F("giver_body")),
            ),
            models.CheckConstraint(
                name="followup_act_of_the_holder",
                condition=~Q(kind="report_done") | Q(holder_body__isnull=True) | Q(as_body__isnull=False, as_body=F("holder_body")),
            ),
            models.CheckConstraint(name="followup_act_says_why", condition=~Q(kind__in=("drop", "note", "open")) | ~Q(text="")),
            models.CheckConstraint(name="followup_act_closes_parts_with_reason", condition=~Q(kind="close") | Q(parts_left=0) | ~Q(text="")),
            models.CheckConstraint(name="followup_act_done_after_parts", condition=~Q(kind="report_done") | Q(parts_left=0)),
            models.CheckConstraint(name="followup_act_says_to_whom", condition=~Q(kind__in=("hand_on", "giver", "holder")) | ~Q(to_name="")),
            models.CheckConstraint(name="followup_act_says_when", condition=~Q(kind="due") | Q(due__isnull=False)),
            models.CheckConstraint(name="followup_act_days_in_order", condition=Q(due_from__isnull=True) | Q(due__isnull=False, due_from__lte=F("due"))),
            models.CheckConstraint(
                name="followup_act_undone_by_one",
                condition=Q(undone_by__isnull=True, undone_at__isnull=True) | Q(undone_by__isnull=False, undone_at__isnull=False),
            ),
            models.UniqueConstraint(fields=["task"], condition=Q(kind="open"), name="followup_task_opened_once"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.task_id}"
