"""What classification and roles may be."""

from django.db.models import TextChoices


class Classification(TextChoices):
    """How a thing is classed. Open things become public when a person publishes them; internal and secret ones never do (OSL)."""

    OPEN = "open", "Offentlig"
    INTERNAL = "internal", "Intern"
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
    READ_WHOLE = "read_whole"
    ENTER = "enter"
    SETTLE = "settle"
    PUBLISH = "publish"
    CLASSIFY = "classify"
    READ_LOG = "read_log"
    ADMINISTER = "administer"
    RUN = "run"


_KEEPS = frozenset({Act.READ_INTERNAL, Act.READ_WHOLE, Act.SETTLE, Act.PUBLISH, Act.CLASSIFY})
ALLOWED: dict[RoleName, frozenset[Act]] = {
    RoleName.MEMBER: frozenset({Act.READ_INTERNAL}),
    RoleName.CHAIR: _KEEPS | {Act.RUN},
    RoleName.SECRETARY: _KEEPS | {Act.ENTER, Act.RUN},
    RoleName.REGISTRAR: _KEEPS | {Act.ENTER},
    RoleName.AUDITOR: frozenset({Act.READ_INTERNAL, Act.READ_WHOLE, Act.READ_LOG}),
    RoleName.ADMINISTRATOR: frozenset(Act),
}
"""What each role allows within its scope. A member reads what is internal to the body, but not what is secret; those who keep its papers do."""


class ForbiddenError(PermissionError):
    """An act that the one who would do it may not do; the message is its ``Act``."""
