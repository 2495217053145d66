"""What waits in matters: what was announced and has not come, and whose decision or answer is awaited, each with its words."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from samtrad.followup.task_states import WaitKind
from samtrad.matters.models import Matter, Passage
from samtrad.people.models import Body, Organisation


class Waiting(models.Model):
    """Something that a public passage makes others wait for, worked out from how its matter stands."""

    matter = models.ForeignKey(Matter, on_delete=models.CASCADE, related_name="waiting", help_text="The matter.")
    passage = models.ForeignKey(Passage, on_delete=models.CASCADE, related_name="waiting", help_text="The passage whose words it is.")
    kind = models.CharField(max_length=9, choices=WaitKind.choices, help_text="Announced for a day, or an answer awaited.")
    who = models.CharField(max_length=300, blank=True, help_text="Whom it waits for, as the words have it.")
    body = models.ForeignKey(Body, on_delete=models.SET_NULL, null=True, related_name="waiting", help_text="That body, where it is known.")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.CASCADE, null=True, related_name="waiting", help_text="That organisation, where it is known."
    )
    since = models.DateField(null=True, help_text="The day of the words.")
    first = models.DateField(null=True, help_text="The first day that it is announced for.")
    last = models.DateField(null=True, help_text="The last day.")
    start = models.IntegerField(help_text="Where its words start in the text.")
    end = models.IntegerField(help_text="Where they end.")
    words = models.TextField(blank=True, help_text="As anyone may read them.")

    class Meta:
        ordering = ["last", "id"]
        indexes = [
            models.Index(fields=["body", "last", "id"], name="followup_waiting_of_body"),
            models.Index(fields=["organisation", "last", "id"], name="followup_waiting_of_org"),
            models.Index(fields=["last", "id"], name="followup_waiting_by_day"),
        ]
        constraints = [
            models.CheckConstraint(
                name="followup_announced_for_a_day",
                condition=Q(kind="answer") | Q(kind="announced", first__isnull=False, last__isnull=False, first__lte=F("last")),
            ),
            models.CheckConstraint(name="followup_answer_of_somebody", condition=~Q(kind="answer") | ~Q(who="")),
        ]

    def __str__(self) -> str:
        return self.who
