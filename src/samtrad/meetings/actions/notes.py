"""Private notes: sealed with the installation's secret and whose they are; no act of anybody else's reads them, no archive and no file holds their words."""

from __future__ import annotations

import base64
from datetime import datetime

from cryptography.fernet import Fernet, InvalidToken
from django.db import transaction
from django.utils.crypto import salted_hmac

from samtrad.meetings.actions.acting import Fault, MeetingError
from samtrad.meetings.models import AgendaItem, Participant, PrivateNote

MOST = 20_000
_SALT = "samtrad.meetings.note"


def note(participant: Participant, item: AgendaItem, words: str, now: datetime) -> None:
    """Note something on an item for oneself; nothing is no note. The log holds none of it, not that there is one."""
    if item.meeting_id != participant.meeting_id:
        raise MeetingError(Fault.UNKNOWN)
    kept = words.replace("\x00", "").replace("\r\n", "\n").strip()[:MOST]
    with transaction.atomic():
        if kept:
            sealed = _seal(participant).encrypt(kept.encode()).decode()
            PrivateNote.objects.update_or_create(item=item, participant=participant, defaults={"sealed": sealed, "at": now})
        else:
            PrivateNote.objects.filter(item=item, participant=participant).delete()


def noted_by(participant: Participant) -> dict[int, str]:
    """What somebody noted, by item; what was sealed with another secret can't be read."""
    return {one.item_id: words for one in PrivateNote.objects.filter(participant=participant) if (words := _words(participant, one.sealed))}


def _words(participant: Participant, sealed: str) -> str:
    try:
        return _seal(participant).decrypt(sealed.encode()).decode()
    except InvalidToken:
        return ""


def _seal(participant: Participant) -> Fernet:
    return Fernet(base64.urlsafe_b64encode(salted_hmac(_SALT, str(participant.pk), algorithm="sha256").digest()))
