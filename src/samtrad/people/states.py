"""The kinds and settings of organisations and bodies."""

from django.db.models import TextChoices


class OrganisationKind(TextChoices):
    """What an organisation is."""

    MUNICIPALITY = "municipality", "Kommun"
    REGION = "region", "Region"
    FEDERATION = "federation", "Kommunalförbund"
    AUTHORITY = "authority", "Myndighet"
    UNIVERSITY = "university", "Lärosäte"
    ASSOCIATION = "association", "Förening"
    COMPANY = "company", "Bolag"
    OTHER = "other", "Annan"


class BodyKind(TextChoices):
    """What a body is."""

    COUNCIL = "council", "Fullmäktige"
    EXECUTIVE = "executive", "Styrelse"
    COMMITTEE = "committee", "Nämnd"
    SUBCOMMITTEE = "subcommittee", "Utskott"
    STEERING_GROUP = "steering_group", "Styrgrupp"
    NETWORK = "network", "Nätverk"
    CONSULTATION = "consultation", "Samrådsorgan"
    WORKING_GROUP = "working_group", "Arbetsgrupp"
    OTHER = "other", "Annat organ"


class Regime(TextChoices):
    """Which rules the body's meetings follow."""

    KL = "KL", "Kommunallagen"
    INFORMAL = "informal", "Informellt"


class Form(TextChoices):
    """What the body writes."""

    MINUTES = "minutes", "Protokoll"
    NOTES = "notes", "Anteckningar"


class Numbering(TextChoices):
    """What its items are numbered by."""

    MEETING = "meeting", "Möte"
    YEAR = "year", "År"
    TERM = "term", "Mandatperiod"
    NONE = "none", "Ingen"


class Signing(TextChoices):
    """How its minutes are signed."""

    NONE = "none", "Inte alls"
    PAPER = "paper", "På papper"
    ELECTRONIC = "electronic", "Elektroniskt"


class NamesShown(TextChoices):
    """Who is named where the body's documents are public."""

    ELECTED = "elected", "Förtroendevalda"
    AS_MINUTES = "as_minutes", "Som protokollet"


class RulingKind(TextChoices):
    """What a person ruled about names."""

    ONE = "one", "Samma person"
    TWO = "two", "Olika personer"
    NAME = "name", "Heter"


class QuestionState(TextChoices):
    """Where a question of who is who stands."""

    OPEN = "open", "Väntar på svar"
    ANSWERED = "answered", "Besvarad"
    WITHDRAWN = "withdrawn", "Bortfallen"


class QuestionKind(TextChoices):
    """What is asked about."""

    PERSON = "person", "Person"
    BODY = "body", "Organ"
