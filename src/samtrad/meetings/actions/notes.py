"""Private notes: sealed with the installation's secret and whose they are; no act of anybody else's reads them, no archive and no file holds their words."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from samtrad.meetings.actions.acting import Fault, MeetingError
from samtrad.meetings.models import AgendaItem, Participant, PrivateNote
from samtrad.meetings.queries.notes import seal

MOST = 20_000


def note(participant: Participant, item: AgendaItem, words: str, now: datetime) -> None:
    """Note something on an item for oneself; nothing is no note. The log holds none of it, not that there is one."""
    if item.meeting_id != participant.meeting_id:
        raise MeetingError(Fault.UNKNOWN)
    kept = words.replace("\x00", "").replace("\r\n", "\n").strip()[:MOST]
    with transaction.atomic():
        if kept:
            sealed = seal(participant).encrypt(kept.encode()).decode()
            PrivateNote.objects.update_or_create(item=item, participant=participant, defaults={"sealed": sealed, "at": now})
        else:
            PrivateNote.objects.filter(item=item, participant=participant).delete()
