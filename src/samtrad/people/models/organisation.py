"""Municipalities, regions, federations and whoever else takes part or is named."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from samtrad.people.models.listed import Listed
from samtrad.people.states import OrganisationKind


class Organisation(Listed):
    """A municipality or region by its official code; a federation, agency, university, association or company by its name."""

    slug = models.SlugField(max_length=80, unique=True, help_text="What it goes by in addresses.")
    name = models.CharField(max_length=200, help_text="Its everyday name, such as Göteborg or Västra Götalandsregionen.")
    formal_name = models.CharField(max_length=200, blank=True, help_text="Its official name, such as Göteborgs kommun.")
    kind = models.CharField(max_length=16, choices=OrganisationKind.choices, help_text="What it is.")
    code = models.CharField(max_length=4, blank=True, help_text="Official code: four digits for a municipality, two for a region.")
    county = models.CharField(max_length=2, blank=True, help_text="Code of the county that it lies in.")
    official_address = models.EmailField(blank=True, help_text="The address of its registry, where questions to it are sent; empty while nobody has told it.")
    merged_into = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="merged", help_text="The one that it turned out to be.")

    class Meta:
        ordering = ["sort_key", "id"]
        indexes = [models.Index(fields=["sort_key", "id"], name="people_organisations_by_name")]
        constraints = [
            models.UniqueConstraint(fields=["kind", "code"], condition=~Q(code=""), name="people_organisation_one_code"),
            models.CheckConstraint(name="people_organisation_not_into_itself", condition=Q(merged_into__isnull=True) | ~Q(merged_into=models.F("id"))),
        ]

    def __str__(self) -> str:
        return self.name


class OrganisationName(models.Model):
    """A name that an organisation goes by in minutes: everyday, official, genitive, short form."""

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="names", help_text="Whose name it is.")
    name = models.CharField(max_length=200, help_text="As it is written.")
    key = models.CharField(max_length=200, db_index=True, help_text="The name as it is looked up: folded (people.naming.key).")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["organisation", "key"], name="people_organisation_name_once")]

    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    """That an organisation is a member of a federation or an association."""

    member = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="memberships", help_text="Who is a member.")
    of = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="members", help_text="Of what.")
    since = models.DateField(null=True, help_text="From when; empty where it is not known.")
    until = models.DateField(null=True, help_text="Until when; empty while it is.")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["member", "of", "since"], name="people_membership_once"),
            models.UniqueConstraint(fields=["member", "of"], condition=Q(since__isnull=True), name="people_membership_undated_once"),
        ]

    def __str__(self) -> str:
        return f"{self.member_id} in {self.of_id}"
