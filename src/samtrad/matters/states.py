"""The kinds of passages and of what persons rule on them."""

from django.db import models


class PassageKind(models.TextChoices):
    """How a passage came about (``linking.passage.Kind``)."""

    ITEM = "item"
    TOPIC = "topic"
    TOLD = "told"


class RulingKind(models.TextChoices):
    """What a person ruled: two passages are of one matter, they are not, or what a passage's matter is called."""

    ONE = "one"
    TWO = "two"
    NAME = "name"
