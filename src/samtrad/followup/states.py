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


class RoundKind(models.TextChoices):
    """What a round asks (``rounds.codes.Kind``)."""

    CONSULTATION = "consultation", gettext_lazy("Remiss")
    ADOPTION = "adoption", gettext_lazy("Rekommendation att anta")
    SURVEY = "survey", gettext_lazy("Enkät")
    JOINING = "joining", gettext_lazy("Anslutning")
    NOMINATION = "nomination", gettext_lazy("Nominering")
    OPTION = "option", gettext_lazy("Teckna option eller avtal")


class RoundStage(models.TextChoices):
    """How far a round has come: read in minutes and confirmed by nobody, being prepared, out, closed, or no round after all."""

    SUGGESTED = "suggested", gettext_lazy("Läst ur protokoll, inte bekräftad")
    DRAFT = "draft", gettext_lazy("Förbereds")
    OPEN = "open", gettext_lazy("Öppen")
    CLOSED = "closed", gettext_lazy("Avslutad")
    DROPPED = "dropped", gettext_lazy("Ingen runda")


class PartyState(models.TextChoices):
    """How a party stands (``rounds.codes.State``)."""

    NOT_ASKED = "not_asked", gettext_lazy("Inte tillfrågad")
    ASKED = "asked", gettext_lazy("Inget svar känt")
    EXTENDED = "extended", gettext_lazy("Har fått längre tid")
    FOUND = "found", gettext_lazy("Svar att bekräfta")
    ANSWERED = "answered", gettext_lazy("Har yttrat sig")
    OFFICIAL = "official", gettext_lazy("Underhandssvar")
    DECLINED = "declined", gettext_lazy("Har sagt nej")
    ADOPTED = "adopted", gettext_lazy("Har antagit")


class ReplyKind(models.TextChoices):
    """What an answer is (``rounds.codes.Answer``)."""

    DECISION = "decision", gettext_lazy("Beslutat yttrande")
    OFFICIAL = "official", gettext_lazy("Underhandssvar")
    DECLINED = "declined", gettext_lazy("Nej")
    ADOPTED = "adopted", gettext_lazy("Ja, antaget")


class ReplySource(models.TextChoices):
    """How an answer came: through the link that was sent, by someone signed in, taken in by the one who asked, or read in minutes."""

    LINK = "link", gettext_lazy("Svarslänk")
    SIGNED_IN = "signed_in", gettext_lazy("Inloggad")
    HAND = "hand", gettext_lazy("Infört för hand")
    MINUTES = "minutes", gettext_lazy("Läst ur protokoll")


class PartyGround(models.TextChoices):
    """Why an organisation is a party (``rounds.codes.Ground``)."""

    MEMBER = "member", gettext_lazy("Medlem i förbundet")
    COUNTY = "county", gettext_lazy("Kommun i länet")
    PERSON = "person", gettext_lazy("Angiven av en person")
