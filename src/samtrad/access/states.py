"""What classification and roles may be."""

from django.db.models import TextChoices


class Classification(TextChoices):
    """How a thing is classed. Open things become public when a person publishes them; secret ones never do (OSL)."""

    OPEN = "open", "Öppen"
    SECRET = "secret", "Sekretess"


class RoleName(TextChoices):
    """What a person does for a body, an organisation or the whole installation."""

    MEMBER = "member", "Ledamot"
    SECRETARY = "secretary", "Sekreterare"
    CHAIR = "chair", "Ordförande"
    REGISTRAR = "registrar", "Registrator"
    ADMINISTRATOR = "administrator", "Administratör"
    AUDITOR = "auditor", "Revisor"


class Act(TextChoices):
    """What a role may allow."""

    READ_INTERNAL = "read_internal"
    ENTER = "enter"
    SETTLE = "settle"
    PUBLISH = "publish"
    READ_LOG = "read_log"
    ADMINISTER = "administer"


ALLOWED: dict[RoleName, frozenset[Act]] = {
    RoleName.MEMBER: frozenset({Act.READ_INTERNAL}),
    RoleName.CHAIR: frozenset({Act.READ_INTERNAL, Act.SETTLE, Act.PUBLISH}),
    RoleName.SECRETARY: frozenset({Act.READ_INTERNAL, Act.ENTER, Act.SETTLE, Act.PUBLISH}),
    RoleName.REGISTRAR: frozenset({Act.READ_INTERNAL, Act.ENTER, Act.SETTLE, Act.PUBLISH}),
    RoleName.AUDITOR: frozenset({Act.READ_INTERNAL, Act.READ_LOG}),
    RoleName.ADMINISTRATOR: frozenset(Act),
}
"""What each role allows within its scope."""
