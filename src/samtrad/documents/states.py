"""The states of documents and doubts, and which follow on which."""

from django.db.models import TextChoices


class State(TextChoices):
    """How far a document has come."""

    RECEIVED = "received", "Mottaget"
    ENTERED = "entered", "Infört"
    PARKED = "parked", "Kunde inte läsas"
    DISPOSED = "disposed", "Gallrat"


FOLLOWS: dict[State, frozenset[State]] = {
    State.RECEIVED: frozenset({State.ENTERED, State.PARKED, State.DISPOSED}),
    State.PARKED: frozenset({State.RECEIVED, State.DISPOSED}),
    State.ENTERED: frozenset({State.RECEIVED, State.DISPOSED}),
    State.DISPOSED: frozenset(),
}
"""What a document may become. An entered one is received anew when a newer reader shall read it."""


class DocumentKind(TextChoices):
    """What a document is, for how long it is kept."""

    MINUTES = "minutes", "Protokoll"
    NOTES = "notes", "Anteckningar"
    CALL = "call", "Kallelse"
    AGENDA = "agenda", "Dagordning"
    EXTRACT = "extract", "Protokollsutdrag"
    OTHER = "other", "Annat dokument"
    UNREAD = "unread", "Kunde inte läsas"


class DoubtState(TextChoices):
    """Where a doubt stands."""

    OPEN = "open", "Öppen"
    SETTLED = "settled", "Avgjord"
    UNKNOWABLE = "unknowable", "Går inte att veta"
    WITHDRAWN = "withdrawn", "Bortfallen"


class Way(TextChoices):
    """By which way a document came."""

    COMMAND = "command", "Kommandoraden"
    PAGE = "page", "Webbsidan"
    FOLDER = "folder", "Bevakad mapp"
    API = "api", "API"
    MEETING = "meeting", "Skrivet här"


class SettlementKind(TextChoices):
    """What a person did to a value."""

    SET = "set", "Rättade"
    CONFIRM = "confirm", "Bekräftade"
    ADD = "add", "Lade till"
    REMOVE = "remove", "Tog bort"
    UNKNOWN = "unknown", "Går inte att veta"


class SensitiveKind(TextChoices):
    """What may have to be masked before a document is public."""

    PERSONAL_NUMBER = "personal_number", "Personnummer"
    SIGNING_REFERENCE = "signing_reference", "Signeringsreferens"
    ADDRESS = "address", "Privat adress"
    PHONE = "phone", "Telefonnummer"
    EMAIL = "email", "Privat e-postadress"
    SECRET = "secret", "Sekretess"
    OTHER = "other", "Annan uppgift"


NEVER_KEPT = (SensitiveKind.PERSONAL_NUMBER, SensitiveKind.SECRET)
"""What no person may decide to leave standing in what is public."""


class SensitiveState(TextChoices):
    """What a person decided about it."""

    FOUND = "found", "Väntar på beslut"
    MASK = "mask", "Maskeras"
    KEEP = "keep", "Får stå kvar"
