"""States of plans, as the database keeps them."""

from django.db import models
from django.utils.translation import gettext_lazy


class Direction(models.TextChoices):
    """Which way an indicator is to go."""

    UP = "up", gettext_lazy("Högre är bättre")
    DOWN = "down", gettext_lazy("Lägre är bättre")


class Part(models.TextChoices):
    """Whom a value is of: all, women, men."""

    ALL = "", gettext_lazy("Alla")
    WOMEN = "women", gettext_lazy("Kvinnor")
    MEN = "men", gettext_lazy("Män")


class PointSource(models.TextChoices):
    """How a value came."""

    HAND = "hand", gettext_lazy("Skrivet för hand")
    SHEET = "sheet", gettext_lazy("Ur ett kalkylblad")
    KOLADA = "kolada", gettext_lazy("Hämtat från Kolada")


class Judgement(models.TextChoices):
    """What a yearly follow-up came to."""

    REACHED = "reached", gettext_lazy("Målet är nått")
    ON_WAY = "on_way", gettext_lazy("På god väg")
    SLOW = "slow", gettext_lazy("Går för långsamt")
    MISSED = "missed", gettext_lazy("Målet är inte nått")
    UNKNOWN = "unknown", gettext_lazy("Går inte att bedöma")
