"""What waits to be certified by somebody with an account."""

from __future__ import annotations

from samtrad.access.models import User
from samtrad.meetings.models import Certifier
from samtrad.meetings.states.codes import SignatureState, UnitState


def to_certify(user: User) -> int:
    """How many units wait for somebody to certify them."""
    return Certifier.objects.filter(participant__user=user, state=SignatureState.ASKED, unit__state=UnitState.SENT).count()
