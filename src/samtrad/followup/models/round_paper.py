"""The papers of a round: files of the one who asks, in versions, classed, and taken away without being lost."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q

from samtrad.access.states import Classification
from samtrad.followup.models.round import Round


class RoundPaper(models.Model):
    """One version of a paper. Under a name the latest version that was not taken away holds; what is open of those is for whoever may see the round."""

    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="papers", help_text="The round.")
    name = models.CharField(max_length=200, help_text="What it is called: versions of one paper have one name.")
    version = models.IntegerField(help_text="Which version, from 1.")
    file_name = models.CharField(max_length=255, help_text="The name that the file came under.")
    sha256 = models.CharField(max_length=64, help_text="SHA-256 of its bytes, which lie in the store.")
    size = models.BigIntegerField(help_text="Bytes.")
    classification = models.CharField(max_length=8, choices=Classification.choices, help_text="Open: for those who are asked, and for all once the round is.")
    ground = models.CharField(max_length=80, blank=True, help_text="The provision by which it is secret.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who put it there.")
    at = models.DateTimeField(help_text="When.")
    removed_at = models.DateTimeField(null=True, help_text="When it was taken away.")

    class Meta:
        ordering = ["round", "name", "version"]
        constraints = [
            models.UniqueConstraint(fields=["round", "name", "version"], name="followup_round_paper_version"),
            models.CheckConstraint(name="followup_round_paper_from_1", condition=Q(version__gte=1)),
            models.CheckConstraint(
                name="followup_round_paper_secret_by",
                condition=Q(classification=Classification.SECRET) & ~Q(ground="") | ~Q(classification=Classification.SECRET) & Q(ground=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name} {self.version}"

    @property
    def kind(self) -> str:
        """What kind of file it is, as people say it."""
        return self.file_name.rpartition(".")[2].upper()
