"""A document by its SHA-256, each time that it came, and what was made of it for publication."""

from __future__ import annotations

import secrets
from collections.abc import Collection

from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Q

from samtrad.access.guarded import Guarded
from samtrad.access.viewer import Viewer
from samtrad.documents.states import State, Way

_SHA256 = 64


def new_address() -> str:
    """Twelve signs by chance. Not a part of the SHA-256: with it, what is masked in a document could be tried out until the sum fits."""
    return secrets.token_hex(6)


class Document(Guarded):
    """Bytes that came once or more. The bytes themselves lie in the store under their SHA-256 and are never changed.

    Its ``scope`` is the body that it is of; where it holds the minutes of several, it has none, and ``shared`` names them.
    """

    sha256 = models.CharField(max_length=_SHA256, unique=True, help_text="SHA-256 of its bytes, in hexadecimal.")
    address = models.CharField(
        max_length=12, unique=True, default=new_address, help_text="What it goes by in addresses: told by chance, and nothing of its content."
    )
    name = models.CharField(max_length=255, help_text="The file name that it first came under, with what is masked in it covered.")
    masked_in_name = models.JSONField(default=list, blank=True, help_text="Words that a person has masked in the file name, and that do not stand in the text.")
    media_type = models.CharField(max_length=120, blank=True, help_text="What kind of file it is, by its content.")
    size = models.BigIntegerField(help_text="Bytes.")
    pages = models.IntegerField(null=True, help_text="How many pages; empty for formats without pages.")
    received_at = models.DateTimeField(help_text="When it first came.")
    state = models.CharField(max_length=10, choices=State.choices, default=State.RECEIVED, help_text="How far it has come.")
    reason = models.CharField(max_length=60, blank=True, help_text="Code of why it is parked.")
    detail = models.CharField(max_length=200, blank=True, help_text="What fills the gap in the reason's sentence.")
    attempts = models.SmallIntegerField(default=0, help_text="How often reading it was begun.")
    crashes = models.SmallIntegerField(default=0, help_text="How often the worker went away while it had it.")
    worker = models.CharField(max_length=64, blank=True, help_text="Who reads it now; empty for nobody.")
    leased_until = models.DateTimeField(null=True, help_text="Until when that worker may; after that another takes over.")
    not_before = models.DateTimeField(null=True, help_text="When it is tried again, where it failed for a reason that may pass.")
    supersedes = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="superseded_by", help_text="The older version that it corrects.")
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="The person who published it; empty while it is internal."
    )
    published_at = models.DateTimeField(null=True, help_text="When it was published.")
    publication_ground = models.CharField(max_length=200, blank=True, help_text="The legal ground that it is published on.")
    published_until = models.DateField(null=True, help_text="The last day that it is public; empty for without end.")
    indexable = models.BooleanField(default=False, help_text="Whether search engines may show it.")
    elected_alone = models.BooleanField(
        default=False, help_text="Whether nobody but elected persons is named in what is told of it: by the policy that was in force when it was published."
    )

    class Meta(Guarded.Meta):
        indexes = [
            models.Index(fields=["state", "id"], name="documents_queue"),
            models.Index(fields=["is_public", "-received_at"], name="documents_public"),
            models.Index(fields=["-published_at", "-id"], name="documents_published_last"),
        ]
        constraints = [
            *Guarded.Meta.constraints,
            models.CheckConstraint(name="documents_parked_has_reason", condition=~Q(state=State.PARKED) | ~Q(reason="")),
            models.CheckConstraint(
                name="documents_lease_is_whole", condition=Q(worker="", leased_until=None) | (~Q(worker="") & Q(leased_until__isnull=False))
            ),
            models.CheckConstraint(name="documents_lease_of_what_waits", condition=Q(worker="") | Q(state=State.RECEIVED)),
            models.CheckConstraint(
                name="documents_public_by_a_person", condition=Q(is_public=False) | Q(published_by__isnull=False, published_at__isnull=False)
            ),
            models.CheckConstraint(name="documents_public_has_ground", condition=Q(is_public=False) | ~Q(publication_ground="")),
            models.CheckConstraint(name="documents_public_is_entered", condition=Q(is_public=False) | Q(state__in=[State.ENTERED, State.RECEIVED])),
            models.CheckConstraint(name="documents_not_its_own_version", condition=Q(supersedes__isnull=True) | ~Q(supersedes=F("id"))),
        ]

    def __str__(self) -> str:
        return self.name

    @classmethod
    def of(cls, bodies: Collection[int]) -> Q:
        """What belongs to some bodies and to no other: what is of others too is for those who may in all of them."""
        shared = DocumentBody.objects.filter(document=OuterRef("pk"))
        return Q(scope__in=bodies) | (Q(scope=None) & Exists(shared) & ~Exists(shared.exclude(body__in=bodies)))

    @property
    def bodies(self) -> frozenset[int]:
        """Ids of the bodies whose minutes it holds. What someone does with it they must be allowed in each of them."""
        return frozenset((self.scope,) if self.scope is not None else self.shared.values_list("body", flat=True))

    def is_whole_to(self, viewer: Viewer) -> bool:
        """Whether someone may read what is secret or masked in it."""
        if viewer.everything or not viewer.secrets:
            return viewer.everything
        bodies = self.bodies
        return bool(bodies) and bodies <= viewer.secrets


class DocumentBody(models.Model):
    """That a document holds the minutes of several bodies, this one among them."""

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="shared", help_text="The document.")
    body = models.BigIntegerField(help_text="Id of the body.")

    class Meta:
        verbose_name_plural = "document bodies"
        constraints = [models.UniqueConstraint(fields=["document", "body"], name="documents_body_once")]

    def __str__(self) -> str:
        return f"{self.document_id} of {self.body}"


class Receipt(models.Model):
    """One time that a document came: duplicates are shown, not doubled."""

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="receipts", help_text="What came.")
    name = models.CharField(max_length=255, help_text="The name that it came under.")
    way = models.CharField(max_length=8, choices=Way.choices, help_text="By which way.")
    at = models.DateTimeField(help_text="When.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who sent it; empty for nobody known.")

    class Meta:
        ordering = ["at"]

    def __str__(self) -> str:
        return f"{self.name} {self.at:%Y-%m-%d}"


class Derivative(models.Model):
    """A copy that was made of a document, such as a masked one, with the way back to the original."""

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="derivatives", help_text="What it was made of.")
    kind = models.CharField(max_length=12, choices=[("masked", "Maskad kopia")], help_text="What it is.")
    sha256 = models.CharField(max_length=_SHA256, help_text="SHA-256 of its bytes.")
    media_type = models.CharField(max_length=120, help_text="What kind of file it is.")
    made_at = models.DateTimeField(help_text="When it was made.")
    spans = models.JSONField(default=list, help_text="The spans of the original's text that are masked in it; all else keeps its offsets.")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["document", "kind", "sha256"], name="documents_derivative_once")]

    def __str__(self) -> str:
        return f"{self.kind} {self.sha256[:12]}"
