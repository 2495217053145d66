"""Rounds: one question to many parties, with a row for each, and what minutes tell of them."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from samtrad.access.guarded import Guarded
from samtrad.followup.rounds.codes import Told
from samtrad.followup.states import PartyGround, PartyState, RoundKind, RoundStage
from samtrad.matters.models import Passage, new_address
from samtrad.people.models import Body, Organisation
from samtrad.register.models import Decision, Item, Meeting


class Round(Guarded):
    """A round (runda). One that minutes tell of is suggested until a person confirms it; one that a person opens is internal until it is published.

    What is suggested is public just as the words are that it rests on.
    """

    address = models.CharField(max_length=12, unique=True, default=new_address, help_text="What it goes by in addresses: told by chance.")
    kind = models.CharField(max_length=12, choices=RoundKind.choices, help_text="What is asked.")
    stage = models.CharField(max_length=9, choices=RoundStage.choices, help_text="How far it has come.")
    question = models.CharField(max_length=500, help_text="What is asked, in a line; for one from minutes what they call the matter.")
    text = models.TextField(blank=True, help_text="The question in full, and its papers, as a person wrote it.")
    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, null=True, related_name="rounds", help_text="Whose minutes tell of it; empty by hand.")
    item = models.ForeignKey(Item, on_delete=models.SET_NULL, null=True, related_name="rounds", help_text="The item that tells of it.")
    passage = models.ForeignKey(Passage, on_delete=models.SET_NULL, null=True, related_name="rounds", help_text="The passage, whose matter it belongs to.")
    start = models.IntegerField(default=0, help_text="Where the words start that it rests on.")
    end = models.IntegerField(default=0, help_text="Where they end.")
    page = models.IntegerField(default=0, help_text="The page that they start on, from 1; 0 for formats without pages.")
    body = models.ForeignKey(Body, on_delete=models.PROTECT, null=True, related_name="rounds", help_text="The body that asks, where it was opened by hand.")
    sender = models.ForeignKey(Organisation, on_delete=models.PROTECT, null=True, related_name="rounds_sent", help_text="The organisation that asks.")
    sender_words = models.CharField(max_length=200, blank=True, help_text="Who asks, as printed.")
    group_words = models.CharField(max_length=200, blank=True, help_text="Who is asked, as printed.")
    told_parties = models.JSONField(default=list, help_text="Parties that minutes name as groups, of which no rows are made: words, start, end.")
    case_number = models.CharField(max_length=60, blank=True, help_text="The sender's case number.")
    asked_on = models.DateField(null=True, help_text="The day that it was asked; empty where no words state it.")
    last_day = models.DateField(null=True, help_text="The last day for answers.")
    applies_from = models.DateField(null=True, help_text="From when what is asked is to hold.")
    reason = models.CharField(max_length=300, blank=True, help_text="Why it is no round after all.")
    part_of = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, related_name="told_again", help_text="The round of the same matter, sender and day that it tells of too."
    )
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who opened or confirmed it; empty while it is suggested."
    )
    made_at = models.DateTimeField(null=True, help_text="When.")

    class Meta(Guarded.Meta):
        ordering = ["-id"]
        indexes = [
            models.Index(fields=["is_public", "stage", "-id"], name="followup_rounds_public"),
            models.Index(fields=["scope", "stage", "-id"], name="followup_rounds_of_body"),
        ]
        constraints = [
            *Guarded.Meta.constraints,
            models.CheckConstraint(name="followup_round_rests_on_something", condition=Q(meeting__isnull=False) | Q(body__isnull=False, made_by__isnull=False)),
            models.CheckConstraint(
                name="followup_round_confirmed_by", condition=Q(stage=RoundStage.SUGGESTED) | Q(made_by__isnull=False, made_at__isnull=False)
            ),
            models.CheckConstraint(
                name="followup_round_draft_is_internal", condition=Q(is_public=False) | ~Q(stage__in=[RoundStage.DRAFT, RoundStage.DROPPED])
            ),
            models.CheckConstraint(name="followup_round_dropped_says_why", condition=~Q(stage=RoundStage.DROPPED) | ~Q(reason="")),
            models.CheckConstraint(
                name="followup_round_out_was_asked",
                condition=~Q(stage__in=[RoundStage.OPEN, RoundStage.CLOSED]) | Q(asked_on__isnull=False) | Q(meeting__isnull=False),
            ),
            models.CheckConstraint(
                name="followup_round_days_in_order", condition=Q(asked_on__isnull=True) | Q(last_day__isnull=True) | Q(last_day__gte=F("asked_on"))
            ),
            models.CheckConstraint(name="followup_round_not_part_of_itself", condition=Q(part_of__isnull=True) | ~Q(part_of=F("id"))),
        ]

    def __str__(self) -> str:
        return self.question


class RoundTold(models.Model):
    """What the minutes say of the round: that it was asked, sent, is out, or has been out; each with its words."""

    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="tellings", help_text="The round.")
    told = models.CharField(max_length=5, choices=[(one.value, one.value) for one in Told], help_text="What is said of it.")
    text = models.TextField(help_text="The words.")
    start = models.IntegerField(help_text="Where they start.")
    end = models.IntegerField(help_text="Where they end.")
    page = models.IntegerField(default=0, help_text="The page that they start on.")
    day = models.DateField(null=True, help_text="The day that they state, else the meeting's.")
    first = models.DateField(null=True, help_text="The first day on which they say that it is to be out; empty where they name one day alone.")
    last = models.DateField(null=True, help_text="The last day.")

    class Meta:
        ordering = ["round", "start"]
        constraints = [
            models.UniqueConstraint(fields=["round", "start", "told"], name="followup_round_told_once"),
            models.CheckConstraint(name="followup_round_told_has_words", condition=Q(start__lt=F("end"))),
        ]

    def __str__(self) -> str:
        return self.text[:80]


class RoundTotal(models.Model):
    """A dated total that minutes report. It makes no rows, and has a whole only where the words give one."""

    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="totals", help_text="The round.")
    value = models.IntegerField(help_text="How many.")
    whole = models.IntegerField(null=True, help_text="Of how many, where the words say so.")
    day = models.DateField(null=True, help_text="As of when, where the words say so.")
    figure = models.CharField(max_length=120, help_text="The figure, as printed.")
    words = models.TextField(help_text="The sentence that states it.")
    start = models.IntegerField(help_text="Where the figure starts.")
    end = models.IntegerField(help_text="Where it ends.")
    page = models.IntegerField(default=0, help_text="The page that it stands on.")

    class Meta:
        ordering = ["round", "start"]
        constraints = [
            models.UniqueConstraint(fields=["round", "start"], name="followup_round_total_once"),
            models.CheckConstraint(name="followup_round_total_counts", condition=Q(value__gte=0, start__lt=F("end"))),
        ]

    def __str__(self) -> str:
        return self.figure


class RoundParty(models.Model):
    """One party's row: why it is a party, until when it may answer, and how it stands by its acts (``rounds.rows.standing``)."""

    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="parties", help_text="The round.")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="rounds", help_text="Who is asked.")
    ground = models.CharField(max_length=6, choices=PartyGround.choices, help_text="Why it is a party.")
    of = models.ForeignKey(Organisation, on_delete=models.PROTECT, null=True, related_name="+", help_text="The federation or region that it is a party by.")
    doubt = models.CharField(max_length=12, blank=True, choices=[("other_region", "other_region")], help_text="Why it may not be one; empty for no doubt.")
    case_number = models.CharField(max_length=60, blank=True, help_text="The party's own case number.")
    is_asked = models.BooleanField(default=False, help_text="Whether it has been asked.")
    asked_on = models.DateField(null=True, help_text="The day, where it is known.")
    last_day = models.DateField(null=True, help_text="The last day for its answer.")
    extended_to = models.DateField(null=True, help_text="The later last day that it was given.")
    reminded_on = models.DateField(null=True, help_text="When it was last reminded.")
    state = models.CharField(max_length=9, choices=PartyState.choices, default=PartyState.NOT_ASKED, help_text="How it stands.")
    since = models.DateField(null=True, help_text="The day of the answer, or of the question.")
    took = models.IntegerField(null=True, help_text="How many days the answer took.")
    proof = models.ForeignKey(Decision, on_delete=models.SET_NULL, null=True, related_name="+", help_text="The decision in minutes that proves the answer.")

    class Meta:
        ordering = ["round", "organisation"]
        indexes = [
            models.Index(fields=["round", "state", "organisation", "is_asked", "doubt", "last_day", "extended_to"], name="followup_round_rows"),
            models.Index(fields=["organisation", "state", "-id"], name="followup_round_waiting"),
            models.Index(fields=["organisation", "state", "is_asked", "doubt", "round", "last_day", "extended_to"], name="followup_rows_awaited"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["round", "organisation"], name="followup_round_party_once"),
            models.CheckConstraint(
                name="followup_round_party_days", condition=Q(asked_on__isnull=True) | Q(last_day__isnull=True) | Q(last_day__gte=F("asked_on"))
            ),
            models.CheckConstraint(
                name="followup_round_party_longer", condition=Q(extended_to__isnull=True) | Q(last_day__isnull=True) | Q(extended_to__gt=F("last_day"))
            ),
            models.CheckConstraint(name="followup_round_party_took", condition=Q(took__isnull=True) | Q(took__gte=0)),
            models.CheckConstraint(name="followup_round_party_asked", condition=Q(is_asked=True) | ~Q(state__in=[PartyState.ASKED, PartyState.EXTENDED])),
        ]

    def __str__(self) -> str:
        return f"{self.organisation_id} {self.state}"


class RoundAct(models.Model):
    """An act of a person on a round, with what stood before: it is undone by putting that back."""

    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="acts", help_text="The round.")
    number = models.BigIntegerField(unique=True, help_text="Number of the act in the log.")
    verb = models.CharField(max_length=24, help_text="What was done.")
    about = models.CharField(max_length=200, blank=True, help_text="To which party.")
    before = models.JSONField(default=list, help_text="Rows as they stood: model, id, and fields; no fields for a row that the act made.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who.")
    at = models.DateTimeField(help_text="When.")
    undone_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who undid it.")
    undone_at = models.DateTimeField(null=True, help_text="When.")

    class Meta:
        ordering = ["-number"]
        constraints = [
            models.CheckConstraint(
                name="followup_round_act_undone_whole",
                condition=Q(undone_by__isnull=True, undone_at__isnull=True) | Q(undone_by__isnull=False, undone_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.verb}"
