"""Persons, the names that they go by, parties, and mandates."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from samtrad.access.guarded import Guarded
from samtrad.people.models.body import Body
from samtrad.people.models.listed import Listed
from samtrad.people.models.organisation import Organisation


class Person(Listed, Guarded):
    """Someone who took part, by the names in minutes. Only elected persons have a page of their own.

    A person is public while public minutes name them; their name and what is told of them is then from public minutes alone.
    """

    slug = models.SlugField(max_length=120, unique=True, help_text="What the person goes by in addresses.")
    name = models.CharField(max_length=200, help_text="The name that is shown: the latest or most common as printed.")
    is_elected = models.BooleanField(default=False, help_text="Whether they hold or held an elected office, by their mandates.")
    merged_into = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="merged", help_text="The one that they turned out to be.")

    class Meta(Guarded.Meta):
        ordering = ["sort_key", "id"]
        verbose_name_plural = "persons"
        indexes = [models.Index(fields=["is_public", "is_elected", "sort_key", "id"], name="people_persons_by_name")]
        constraints = [
            *Guarded.Meta.constraints,
            models.CheckConstraint(name="people_person_not_into_itself", condition=Q(merged_into__isnull=True) | ~Q(merged_into=F("id"))),
        ]

    def __str__(self) -> str:
        return self.name


class PersonName(models.Model):
    """A name that a person was written by."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="names", help_text="Whose name it is.")
    name = models.CharField(max_length=200, help_text="As it is written.")
    key = models.CharField(max_length=200, db_index=True, help_text="The name as it is looked up: folded (people.naming.key).")
    is_public = models.BooleanField(default=False, help_text="Whether public minutes write it so.")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "name"], name="people_person_name_once")]

    def __str__(self) -> str:
        return self.name


class Party(models.Model):
    """A political party, whatever its label was at the time."""

    slug = models.SlugField(max_length=40, unique=True, help_text="What it goes by in addresses.")
    name = models.CharField(max_length=120, help_text="Its name today.")

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "parties"

    def __str__(self) -> str:
        return self.name


class PartyLabel(models.Model):
    """A label and when it was used: (FP) until 2015 is the party that writes (L) now."""

    party = models.ForeignKey(Party, on_delete=models.CASCADE, related_name="labels", help_text="Whose label.")
    label = models.CharField(max_length=20, db_index=True, help_text="As printed, in capitals.")
    since = models.DateField(null=True, help_text="From when.")
    until = models.DateField(null=True, help_text="Until when.")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.CASCADE, null=True, related_name="party_labels", help_text="Where a local party uses it; empty for the whole country."
    )

    class Meta:
        constraints = [
            models.CheckConstraint(name="people_label_in_order", condition=Q(since__isnull=True) | Q(until__isnull=True) | Q(since__lte=F("until"))),
        ]

    def __str__(self) -> str:
        return self.label


class Mandate(Guarded):
    """Who, for whom, in which body, as what, from when to when. A vacant seat is a mandate without a person.

    A body's mandates are told by its public minutes as soon as it has any, and are public then; until that by all, and internal.
    """

    body = models.ForeignKey(Body, on_delete=models.CASCADE, related_name="mandates", help_text="In which body.")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, null=True, related_name="mandates", help_text="Who; empty for a vacant seat.")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, null=True, related_name="mandates", help_text="For which organisation.")
    party_label = models.CharField(max_length=20, blank=True, help_text="The party's label as printed.")
    party = models.ForeignKey(Party, on_delete=models.PROTECT, null=True, related_name="mandates", help_text="The party that the label stood for then.")
    capacity = models.CharField(max_length=20, help_text="In what capacity, by the words of the record: member, substitute, secretary …")
    title = models.CharField(max_length=120, blank=True, help_text="Chair, vice chair … as printed.")
    since = models.DateField(null=True, help_text="The first day that is known of: of election, or of the first meeting.")
    until = models.DateField(null=True, help_text="The last day that is known of; for one that goes on the latest meeting.")
    is_current = models.BooleanField(default=True, help_text="Whether it holds by the body's latest minutes.")
    evidence = models.CharField(
        max_length=12, choices=[("attendance", "Närvaro"), ("election", "Val"), ("person", "Angivet")], help_text="What it is known from."
    )

    class Meta(Guarded.Meta):
        ordering = ["body", "-is_current", "capacity"]
        indexes = [models.Index(fields=["person", "-since"], name="people_mandates_of_person")]
        constraints = [
            *Guarded.Meta.constraints,
            models.CheckConstraint(name="people_mandate_in_order", condition=Q(since__isnull=True) | Q(until__isnull=True) | Q(since__lte=F("until"))),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} {self.capacity} in {self.body_id}"
