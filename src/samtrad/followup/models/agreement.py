"""Agreements, plans and guidelines, the mentions that are of them, and what persons ruled.

All that stands here is a view of what public minutes say (``register.AgreementEvent``) or a person's act: what is internal is in no agreement (law 11).
"""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from samtrad.followup.states import AgreementRulingKind
from samtrad.matters.models import Matter, Passage, new_address
from samtrad.register.models import AgreementEvent, Decision, Meeting


class Agreement(models.Model):
    """An agreement, plan or guideline that public minutes tell of. It keeps its address as long as it has a mention; one that becomes part of another leads there."""

    address = models.CharField(max_length=12, unique=True, default=new_address, help_text="What it goes by in addresses: told by chance.")
    anchor = models.ForeignKey(
        "AgreementMention", on_delete=models.SET_NULL, null=True, related_name="+", help_text="The mention that it was made for, with which it goes."
    )
    merged_into = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, related_name="+", help_text="The agreement that it is part of now.")
    is_public = models.BooleanField(default=False, help_text="Whether it has a mention.")
    name = models.CharField(max_length=500, blank=True, help_text="What a person named it.")
    kind = models.CharField(max_length=12, blank=True, help_text="What sort of paper it is (agreements.kinds).")
    last_day = models.DateField(null=True, help_text="The last day on which minutes told of it.")
    ends = models.DateField(null=True, help_text="The last day on which it holds by what is known; empty where nobody says any.")

    class Meta:
        ordering = ["id"]
        indexes = [
            models.Index(fields=["is_public", "-last_day", "-id"], name="followup_agreements_by_day"),
            models.Index(fields=["is_public", "ends", "id"], name="followup_agreements_by_end"),
        ]
        constraints = [
            models.CheckConstraint(name="followup_agreement_merged_is_not_public", condition=Q(merged_into__isnull=True) | Q(is_public=False)),
            models.CheckConstraint(name="followup_agreement_not_into_itself", condition=Q(merged_into__isnull=True) | ~Q(merged_into=F("id"))),
        ]

    def __str__(self) -> str:
        return self.name or self.address


class AgreementMention(models.Model):
    """A public mention of an agreement: what its name says, and what the sentence around it says beside the record's values."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="agreement_mentions", help_text="The meeting whose minutes tell.")
    event = models.OneToOneField(AgreementEvent, on_delete=models.SET_NULL, null=True, related_name="mention", help_text="What the record states.")
    agreement = models.ForeignKey(Agreement, on_delete=models.SET_NULL, null=True, related_name="mentions", help_text="What it is a mention of.")
    passage = models.ForeignKey(
        Passage, on_delete=models.SET_NULL, null=True, related_name="+", help_text="The innermost passage of a matter that it stands in."
    )
    matter = models.ForeignKey(Matter, on_delete=models.SET_NULL, null=True, related_name="+", help_text="The matter of that passage when it was told.")
    at = models.IntegerField(help_text="Where its name starts in the text.")
    key = models.CharField(max_length=300, blank=True, db_index=True, help_text="What a mention of the same may have in common (naming.Name.key).")
    whole_key = models.CharField(max_length=300, blank=True, db_index=True, help_text="The key of what it is said to be a part of, where that tells one thing.")
    told = models.JSONField(default=dict, help_text="Its name taken apart (naming.Name).")
    start = models.IntegerField(default=0, help_text="Where its sentence starts.")
    end = models.IntegerField(default=0, help_text="Where that ends.")
    words = models.TextField(blank=True, help_text="The sentence, as anyone may read it.")
    evaluated_from = models.DateField(null=True, help_text="The first day of an evaluation to come.")
    evaluated_to = models.DateField(null=True, help_text="Its last day.")
    days_from = models.DateField(null=True, help_text="The first day that the sentence names.")
    days_to = models.DateField(null=True, help_text="The last.")
    extends = models.BooleanField(default=False, help_text="Whether the sentence speaks of an extension.")
    notice = models.SmallIntegerField(null=True, help_text="Months of notice that are told of.")
    renews = models.BooleanField(default=False, help_text="Whether it is said to be extended by itself.")
    terms = models.JSONField(
        default=list, help_text="Sentences of its item on a changed fee, where the item is about it: where each starts and ends, and its words."
    )
    is_headed = models.BooleanField(default=False, help_text="Whether its item's heading names it: what is decided there is on it.")
    is_gone = models.BooleanField(
        default=False, help_text="Whether nobody may read it now, or a newer reading has it no longer, while a person's ruling waits for it."
    )

    class Meta:
        ordering = ["id"]
        indexes = [models.Index(fields=["meeting", "at"], name="followup_mentions_of_meeting")]
        constraints = [
            models.CheckConstraint(
                name="followup_mention_gone_is_nowhere", condition=Q(is_gone=False) | Q(agreement__isnull=True, event__isnull=True, words="", told={}, terms=[])
            ),
            models.CheckConstraint(
                name="followup_mention_days_in_order",
                condition=(Q(evaluated_from__isnull=True) | Q(evaluated_from__lte=F("evaluated_to")))
                & (Q(days_from__isnull=True) | Q(days_from__lte=F("days_to"))),
            ),
        ]

    def __str__(self) -> str:
        return self.key or str(self.at)


class AgreementRuling(models.Model):
    """What a person ruled on mentions; holds whatever comes in, until it is undone."""

    kind = models.CharField(max_length=5, choices=AgreementRulingKind.choices, help_text="One agreement, two, a name, or that it is in force.")
    one = models.ForeignKey(AgreementMention, on_delete=models.CASCADE, related_name="+", help_text="The mention.")
    other = models.ForeignKey(AgreementMention, on_delete=models.CASCADE, null=True, related_name="+", help_text="The other mention, of one or two.")
    name = models.CharField(max_length=500, blank=True, help_text="What the agreement is called.")
    valid_from = models.DateField(null=True, help_text="The first day on which it is in force.")
    valid_to = models.DateField(null=True, help_text="The last; empty for without end.")
    ground = models.CharField(max_length=500, blank=True, help_text="What proves it: who decided or signed, when, and where that can be seen.")
    decision = models.ForeignKey(Decision, on_delete=models.SET_NULL, null=True, related_name="+", help_text="The decision that proves it, where one is read.")
    is_of_decision = models.BooleanField(default=False, help_text="Whether a decision was named that proves it: without one to read it proves nothing.")
    act = models.BigIntegerField(db_index=True, help_text="Number of the act in the log.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who ruled.")
    at = models.DateTimeField(help_text="When.")
    undone_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who undid it.")
    undone_at = models.DateTimeField(null=True, help_text="When.")

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                name="followup_agreement_ruling_says_what",
                condition=Q(kind__in=[AgreementRulingKind.ONE, AgreementRulingKind.TWO], other__isnull=False)
                | Q(kind=AgreementRulingKind.NAME, other__isnull=True) & ~Q(name="")
                | Q(kind=AgreementRulingKind.FORCE, other__isnull=True, valid_from__isnull=False) & ~Q(ground=""),
            ),
            models.CheckConstraint(name="followup_agreement_ruling_of_two", condition=Q(other__isnull=True) | ~Q(one=F("other"))),
            models.CheckConstraint(
                name="followup_agreement_ruling_days", condition=Q(valid_to__isnull=True) | Q(valid_from__isnull=True) | Q(valid_from__lte=F("valid_to"))
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.one_id} {self.other_id or ''}".strip()
