"""What states there are of what is followed up."""

from django.db import models
from django.utils.translation import gettext_lazy


class GrantUnit(models.TextChoices):
    """What is shared out."""

    KRONOR = "kronor", gettext_lazy("kronor")
    PLACES = "places", gettext_lazy("platser")


class GrantState(models.TextChoices):
    """How far a grant has come: its key is being worked out, it is shared out, all have reported and it is closed."""

    DRAFT = "draft", gettext_lazy("Utkast")
    SHARED = "shared", gettext_lazy("Fördelat")
    CLOSED = "closed", gettext_lazy("Avslutat")


class AgreementRulingKind(models.TextChoices):
    """What a person ruled on mentions of agreements."""

    ONE = "one", gettext_lazy("Samma överenskommelse")
    TWO = "two", gettext_lazy("Olika överenskommelser")
    NAME = "name", gettext_lazy("Namn")
    FORCE = "force", gettext_lazy("Gäller")
