"""What may be followed, how often one is told, and what becomes of a message."""

from django.db.models import TextChoices


class Sort(TextChoices):
    """What is followed."""

    MATTER = "matter", "Fråga"
    BODY = "body", "Organ"
    PERSON = "person", "Förtroendevald"
    ORGANISATION = "organisation", "Organisation"
    SEARCH = "search", "Sökning"
    REMINDERS = "reminders", "Påminnelser"


class Pace(TextChoices):
    """How often one is told."""

    NOW = "now", "Genast"
    DAY = "day", "Varje dag"
    WEEK = "week", "Varje vecka"


class About(TextChoices):
    """What a message is about: that an address must be confirmed, what is new, a question to an organisation with the link to answer by, a meeting, or what waits."""

    CONFIRM = "confirm", "Bekräfta"
    NEWS = "news", "Nytt"
    ROUND = "round", "Runda"
    MEETING = "meeting", "Möte"
    REMINDER = "reminder", "Påminnelse"


class Stage(TextChoices):
    """How far a message has come. One of which nothing may be told any more is dropped."""

    WAITING = "waiting", "Väntar"
    SENT = "sent", "Skickat"
    PARKED = "parked", "Lagt åt sidan"
    DROPPED = "dropped", "Inget att säga"
