"""The kinds of passages and of what persons rule on them."""

from django.db import models
from django.utils.translation import gettext_lazy


class PassageKind(models.TextChoices):
    """How a passage came about (``linking.passage.Kind``)."""

    ITEM = "item"
    TOPIC = "topic"
    TOLD = "told"


class RulingKind(models.TextChoices):
    """What a person ruled: two passages are of one matter, they are not, or what a passage's matter is called."""

    ONE = "one", gettext_lazy("Samma fråga")
    TWO = "two", gettext_lazy("Olika frågor")
    NAME = "name", gettext_lazy("Namn")
