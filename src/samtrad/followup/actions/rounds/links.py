"""Links to answer by: signed, bound to one party of one round, and good until they expire or are taken back.

A link is signed with the installation's secret and holds a number told by chance, of which only the hash is kept: it can be neither guessed,
altered, nor read out of the database.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from datetime import timedelta

from django.core import signing
from django.utils import timezone

from samtrad.access.models import User
from samtrad.followup.actions.rounds.acting import RoundError, RoundFault, acting
from samtrad.followup.models import RoundLink, RoundParty
from samtrad.followup.states import RoundStage

_SALT = "samtrad.followup.round"
_CHANCE = 24
MOST_DAYS = 400
"""Days that a link may be good for."""
_ADDRESS = re.compile(r"[^@\s]{1,64}@[^@\s]+\.[^@\s.]{2,}")
_LONGEST = 200


def make_link(row: RoundParty, address: str, days: int, by: User) -> str:
    """Make the link for a party, to be sent to its official address; earlier ones are taken back. It is told once and kept nowhere."""
    address = address.replace("\x00", "").strip()
    if not _ADDRESS.fullmatch(address) or len(address) > 254:
        raise RoundError(RoundFault.ADDRESS)
    if not 1 <= days <= MOST_DAYS:
        raise RoundError(RoundFault.DAY)
    now, chance = timezone.now(), secrets.token_urlsafe(_CHANCE)
    with acting(row.round, "round_link_made", by, stages=[RoundStage.OPEN]) as before:
        RoundLink.objects.filter(party=row, revoked_at=None).update(revoked_at=now)
        link = RoundLink.objects.create(party=row, digest=_digest(chance), sent_to=address, sent_by=by, sent_at=now, expires_at=now + timedelta(days=days))
        before.made(link)
        before.about = row.organisation.name
    return signing.dumps([link.pk, chance], salt=_SALT, compress=False)


def opened(token: str) -> RoundLink:
    """The link that a token is. Raises ``RoundError`` for what is none, has expired or was taken back: which, is told to nobody."""
    try:
        pk, chance = signing.loads(token[:_LONGEST], salt=_SALT)
    except (signing.BadSignature, ValueError, TypeError):
        raise RoundError(RoundFault.LINK) from None
    link = RoundLink.objects.filter(pk=pk, revoked_at=None, expires_at__gt=timezone.now()).select_related("party__round", "party__organisation").first()
    if link is None or not hmac.compare_digest(link.digest, _digest(str(chance))):
        raise RoundError(RoundFault.LINK)
    return link


def _digest(chance: str) -> str:
    return hashlib.sha256(chance.encode()).hexdigest()
