"""What can be found."""

from django.db.models import TextChoices


class Kind(TextChoices):
    """What a hit is."""

    MATTER = "matter", "Frågor"
    DECISION = "decision", "Beslut"
    ITEM = "item", "Ärenden"
    MEETING = "meeting", "Möten"
    DOCUMENT = "document", "Dokument"
    PERSON = "person", "Personer"
    BODY = "body", "Organ"
