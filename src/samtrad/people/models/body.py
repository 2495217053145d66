"""What meets: councils, boards, networks, steering groups; with how it works and how its documents are published."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from samtrad.people.models.listed import Listed
from samtrad.people.models.organisation import Organisation
from samtrad.people.states import BodyKind, Form, NamesShown, Numbering, Regime, Signing


class Body(Listed):
    """A body (organ). Its five settings are independent of each other: an informal council may well certify and sign its minutes."""

    slug = models.SlugField(max_length=100, unique=True, help_text="What it goes by in addresses.")
    name = models.CharField(max_length=200, help_text="Its name.")
    kind = models.CharField(max_length=16, choices=BodyKind.choices, default=BodyKind.OTHER, help_text="What it is.")
    owner = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, null=True, related_name="bodies", help_text="The organisation that it belongs to; empty where several share it."
    )
    parent = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="children", help_text="The body that it works under.")
    regime = models.CharField(max_length=8, choices=Regime.choices, default=Regime.INFORMAL, help_text="Which rules its meetings follow.")
    form = models.CharField(max_length=8, choices=Form.choices, default=Form.NOTES, help_text="What it writes.")
    numbering = models.CharField(max_length=8, choices=Numbering.choices, default=Numbering.NONE, help_text="What its items are numbered by.")
    certifies = models.BooleanField(default=False, help_text="Whether its minutes are certified (justeras).")
    signing = models.CharField(max_length=10, choices=Signing.choices, default=Signing.NONE, help_text="How its minutes are signed.")
    is_proposed = models.BooleanField(default=False, help_text="Whether it was worked out from who was there and no person has confirmed it.")
    merged_into = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="merged", help_text="The one that it turned out to be.")

    class Meta:
        ordering = ["sort_key", "id"]
        verbose_name_plural = "bodies"
        indexes = [models.Index(fields=["sort_key", "id"], name="people_bodies_by_name")]
        constraints = [
            models.CheckConstraint(name="people_body_not_under_itself", condition=Q(parent__isnull=True) | ~Q(parent=models.F("id"))),
            models.CheckConstraint(name="people_body_not_into_itself", condition=Q(merged_into__isnull=True) | ~Q(merged_into=models.F("id"))),
        ]

    def __str__(self) -> str:
        return self.name


class BodyName(models.Model):
    """A name or short form that a body goes by: "Samrådsorganet", "SRO"."""

    body = models.ForeignKey(Body, on_delete=models.CASCADE, related_name="names", help_text="Whose name it is.")
    name = models.CharField(max_length=200, help_text="As it is written.")
    key = models.CharField(max_length=200, db_index=True, help_text="The name as it is looked up: folded (people.naming.key).")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["body", "key"], name="people_body_name_once")]

    def __str__(self) -> str:
        return self.name


class Participation(models.Model):
    """That an organisation takes part in a body that several share."""

    body = models.ForeignKey(Body, on_delete=models.CASCADE, related_name="participations", help_text="In what.")
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="participations", help_text="Who takes part.")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["body", "organisation"], name="people_participation_once")]

    def __str__(self) -> str:
        return f"{self.organisation_id} in {self.body_id}"


class PublicationPolicy(models.Model):
    """How a body's documents are published: a person set it, and every publication goes by it."""

    body = models.OneToOneField(Body, on_delete=models.CASCADE, related_name="policy", help_text="Whose documents.")
    ground = models.CharField(max_length=200, help_text="The legal ground.")
    days = models.IntegerField(null=True, help_text="How many days a document is public; empty for without end.")
    indexable = models.BooleanField(default=False, help_text="Whether search engines may show the documents.")
    names = models.CharField(max_length=10, choices=NamesShown.choices, default=NamesShown.AS_MINUTES, help_text="Who is named.")

    class Meta:
        verbose_name_plural = "publication policies"
        constraints = [
            models.CheckConstraint(name="people_policy_has_ground", condition=~Q(ground="")),
            models.CheckConstraint(name="people_policy_days", condition=Q(days__isnull=True) | Q(days__gte=1)),
        ]

    def __str__(self) -> str:
        return self.ground
