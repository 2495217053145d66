"""Items, and the six things that Kommunallagen 5:67 asks of minutes."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from samtrad.access.guarded import Guarded
from samtrad.people.models import Organisation, Person
from samtrad.register.models.fact import Fact


class Item(Fact):
    """A place on an agenda (ärendepunkt, paragraf); not a matter."""

    number = models.CharField(max_length=20, blank=True, help_text="As printed, without § and full stop.")
    heading = models.CharField(max_length=500, help_text="As printed.")
    level = models.IntegerField(default=1, help_text="1 for an item, 2 for an item under it.")
    case_number = models.CharField(max_length=60, blank=True, db_index=True, help_text="The authority's number of the case (diarienummer), as printed.")
    is_information = models.BooleanField(null=True, help_text="Whether it is for information alone; empty where it is not said.")

    class Meta(Fact.Meta):
        indexes = [models.Index(fields=["is_public", "-id"], name="register_items_public")]

    def __str__(self) -> str:
        return f"{self.number} {self.heading}".strip()


class Decision(Fact):
    """One decision clause (att-sats), KL 5:67 p. 4."""

    item = models.ForeignKey(Item, on_delete=models.CASCADE, null=True, related_name="decisions", help_text="The item that it belongs to.")
    text = models.TextField(help_text="As printed.")
    type = models.CharField(max_length=10, help_text="note, approve, reject, propose, recommend, assign, elect, defer, refer, amend or other.")
    status = models.CharField(max_length=8, help_text="made at the meeting, reported of another body, or proposed.")
    force = models.CharField(max_length=14, blank=True, help_text="binding, preparatory, recommendation, position, opinion, internal or informative.")
    by = models.CharField(max_length=200, blank=True, help_text="Who decides, as printed.")
    addressee = models.CharField(max_length=200, blank=True, help_text="Whom it turns to, as printed.")
    decided_on = models.DateField(null=True, help_text="The day that is stated of it.")
    day = models.DateField(null=True, help_text="The day that it is sorted by: its own, else the meeting's.")

    class Meta(Fact.Meta):
        indexes = [
            models.Index(fields=["is_public", "-day", "-id"], name="register_decisions_by_day"),
            models.Index(fields=["type", "-day"], name="register_decisions_by_type"),
            models.Index(fields=["scope", "is_public", "-day", "-id"], name="register_decisions_of_body"),
        ]

    def __str__(self) -> str:
        return self.text[:80]


class Proposal(Fact):
    """A yrkande that was moved and not withdrawn, KL 5:67 p. 1–2."""

    item = models.ForeignKey(Item, on_delete=models.CASCADE, null=True, related_name="proposals", help_text="The item.")
    by = models.JSONField(default=list, help_text="Who moved it, as printed.")
    kind = models.CharField(max_length=10, help_text="approve, reject, amend, add, counter, remit, table or other.")
    text = models.TextField(help_text="As printed.")
    order = models.IntegerField(null=True, help_text="Its place in the order of questions.")
    is_withdrawn = models.BooleanField(default=False, help_text="Whether it was withdrawn.")
    persons = models.ManyToManyField(Person, related_name="proposals", help_text="Who moved it, once resolved.")

    class Meta(Fact.Meta):
        pass

    def __str__(self) -> str:
        return self.text[:80]


class Vote(Fact):
    """A counted vote, KL 5:67 p. 3. Minutes that are read may break the sum; then a doubt says so."""

    item = models.ForeignKey(Item, on_delete=models.CASCADE, null=True, related_name="votes", help_text="The item.")
    yes = models.IntegerField(null=True, help_text="How many yes.")
    no = models.IntegerField(null=True, help_text="How many no.")
    abstained = models.IntegerField(null=True, help_text="How many abstained.")
    absent = models.IntegerField(null=True, help_text="How many were absent.")
    yes_means = models.TextField(blank=True, help_text="What yes stood for, as printed.")
    no_means = models.TextField(blank=True, help_text="What no stood for.")
    casting_vote = models.BooleanField(null=True, help_text="Whether the chair's vote decided; empty where it is not said.")
    is_secret = models.BooleanField(null=True, help_text="Whether it was by secret ballot.")

    class Meta(Fact.Meta):
        pass

    def __str__(self) -> str:
        return f"{self.yes}-{self.no}"


class Ballot(models.Model):
    """How one member voted in an open vote, KL 5:67 p. 5."""

    vote = models.ForeignKey(Vote, on_delete=models.CASCADE, related_name="ballots", help_text="The vote.")
    ordinal = models.IntegerField(help_text="Its place in the list, from 0.")
    name = models.CharField(max_length=200, help_text="As printed.")
    option = models.CharField(max_length=8, help_text="yes, no, abstain or absent.")
    person = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="ballots", help_text="Who it is, once resolved.")

    class Meta:
        ordering = ["vote", "ordinal"]
        constraints = [models.UniqueConstraint(fields=["vote", "ordinal"], name="register_ballot_once")]

    def __str__(self) -> str:
        return f"{self.name}: {self.option}"


class Dissent(Fact):
    """A reservation (KL 4:27), special statement or note to the minutes."""

    item = models.ForeignKey(Item, on_delete=models.CASCADE, null=True, related_name="dissents", help_text="The item.")
    kind = models.CharField(max_length=12, help_text="reservation, statement or note.")
    by = models.JSONField(default=list, help_text="Who, as printed.")
    text = models.TextField(blank=True, help_text="As printed.")
    persons = models.ManyToManyField(Person, related_name="dissents", help_text="Who, once resolved.")

    class Meta(Fact.Meta):
        pass

    def __str__(self) -> str:
        return f"{self.kind} {', '.join(self.by)}"


class Mention(Guarded):
    """That an item or a decision names an organisation: what concerns it."""

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="mentions", help_text="Who is named.")
    item = models.ForeignKey(Item, on_delete=models.CASCADE, null=True, related_name="mentions", help_text="The item that names it.")
    decision = models.ForeignKey(Decision, on_delete=models.CASCADE, null=True, related_name="mentions", help_text="The decision that names it.")
    day = models.DateField(null=True, help_text="The day that it is sorted by.")

    class Meta(Guarded.Meta):
        indexes = [models.Index(fields=["organisation", "is_public", "-day", "-id"], name="register_mentions_by_day")]
        constraints = [
            *Guarded.Meta.constraints,
            models.UniqueConstraint(fields=["organisation", "item"], condition=Q(decision__isnull=True), name="register_mention_of_item_once"),
            models.UniqueConstraint(fields=["organisation", "decision"], name="register_mention_of_decision_once"),
            models.CheckConstraint(name="register_mention_of_something", condition=Q(item__isnull=False) | Q(decision__isnull=False)),
        ]

    def __str__(self) -> str:
        return f"{self.organisation_id}"
