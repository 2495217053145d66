"""Links to answer rounds by, sent to the parties' official addresses: made and laid in the outbox in one transaction, or not at all."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from samtrad.access.models import User
from samtrad.following.models import Message
from samtrad.following.states import About, Stage
from samtrad.followup.actions.rounds.links import mailed_links
from samtrad.followup.models import Round, RoundParty


def send_links(round_: Round, rows: Iterable[RoundParty], last: int, by: User, now: datetime) -> int:
    """Send some parties their links, with what is asked; how many. What waited to be sent before with a link that is taken back now is dropped.

    Raises ``RoundError`` where nothing is sent: to a party without address, and for a form that was sent before.
    """
    with transaction.atomic():
        made = mailed_links(round_, rows, last, by)
        parties = [one.link.party_id for one in made]
        waiting = Message.objects.filter(link__party__in=parties, stage__in=(Stage.WAITING, Stage.PARKED))
        waiting.update(stage=Stage.DROPPED, reason="")
        Message.objects.bulk_create([Message(key=one.key, link=one.link, about=About.ROUND, made_at=now, try_at=now) for one in made])
    return len(made)
