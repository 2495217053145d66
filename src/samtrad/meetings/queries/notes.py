"""Private notes as whoever wrote them reads them: sealed with the installation's secret and whose they are."""

from __future__ import annotations

import base64

from cryptography.fernet import Fernet, InvalidToken
from django.utils.crypto import salted_hmac

from samtrad.meetings.models import Participant, PrivateNote

_SALT = "samtrad.meetings.note"


def noted_by(participant: Participant) -> dict[int, str]:
    """What somebody noted, by item; what was sealed with another secret can't be read."""
    return {one.item_id: words for one in PrivateNote.objects.filter(participant=participant) if (words := _words(participant, one.sealed))}


def _words(participant: Participant, sealed: str) -> str:
    try:
        return seal(participant).decrypt(sealed.encode()).decode()
    except InvalidToken:
        return ""


def seal(participant: Participant) -> Fernet:
    """What seals and opens somebody's notes."""
    return Fernet(base64.urlsafe_b64encode(salted_hmac(_SALT, str(participant.pk), algorithm="sha256").digest()))
