"""Links to answer by: signed, bound to one party of one round, and good until they expire or are taken back.

A link is signed with the installation's secret and holds a number told by chance, of which only the hash is kept: it can be neither guessed,
altered, nor read out of the database.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import NamedTuple

from django.db import transaction
from django.utils import timezone

from samtrad.access import keys
from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.followup.actions.rounds.acting import RoundError, RoundFault, acting
from samtrad.followup.models import Round, RoundLink, RoundParty
from samtrad.followup.states import RoundStage
from samtrad.people.actions.addresses import write_address
from samtrad.people.actions.rulings import UnruledError
from samtrad.people.viewing import demand

_SALT = "samtrad.followup.round"
_CHANCE = 24
MOST_DAYS = 400
"""Days that a link may be good for."""
_DAYS = 60
"""Days that a link is good for where a round has no last day; after it has passed there are some left for who is late."""
_LATE = 14
_ADDRESS = re.compile(r"[^@\s]{1,64}@[^@\s]+\.[^@\s.]{2,}")


def tell_address(row: RoundParty, address: str, by: User) -> None:
    """Whoever asks a party whose address nobody has told may tell it; changed is one by those who keep the organisation."""
    with transaction.atomic():
        demand(by, Act.SETTLE, row.round.scope)
        row.organisation.refresh_from_db()
        if row.organisation.official_address:
            raise RoundError(RoundFault.ADDRESSED)
        try:
            write_address(row.organisation, address, by)
        except UnruledError:
            raise RoundError(RoundFault.ADDRESS) from None


class Mailed(NamedTuple):
    """A link that is to go by mail: what the message goes by, of which its secret part is made, so that it is the same each time that it is tried."""

    link: RoundLink
    key: str


def mailed_links(round_: Round, rows: Iterable[RoundParty], last: int, by: User) -> list[Mailed]:
    """Make the links of some parties to be sent to their official addresses, as one act; earlier ones are taken back.

    ``last`` is the latest link of the round that whoever asks has seen: the same form sent twice is refused. So is a party without address.
    """
    now = timezone.now()
    with acting(round_, "round_links_sent", by, stages=[RoundStage.OPEN]) as before:
        if RoundLink.objects.filter(party__round=round_, pk__gt=last).exists():
            raise RoundError(RoundFault.SENT)
        wanted = list(RoundParty.objects.filter(round=round_, pk__in=[row.pk for row in rows]).select_related("organisation"))
        if not wanted or not all(row.organisation.official_address for row in wanted):
            raise RoundError(RoundFault.NO_ADDRESS)
        RoundLink.objects.filter(party__in=wanted, revoked_at=None).update(revoked_at=now)
        made = [_mailed(row, by, now) for row in wanted]
        before.made(*(one.link for one in made))
        before.about = wanted[0].organisation.name if len(wanted) == 1 else str(len(wanted))
    return made


def _mailed(row: RoundParty, by: User, now: datetime) -> Mailed:
    key, until = secrets.token_urlsafe(16), now + timedelta(days=good_for(row, timezone.localdate()))
    address = row.organisation.official_address
    return Mailed(
        RoundLink.objects.create(party=row, digest=keys.digest(keys.made_of(_SALT, key)), sent_to=address, sent_by=by, sent_at=now, expires_at=until), key
    )


def mailed_token(link: RoundLink, key: str) -> str:
    """The token of a link that goes by mail: made of the installation's secret, and read out of no database."""
    return keys.token(_SALT, link.pk, keys.made_of(_SALT, key))


def good_for(row: RoundParty, today: date) -> int:
    """Days that a link is good for: until some time after the party's last day; where there is none, for as long as one may be thought to need."""
    last = row.extended_to or row.last_day
    return min(max((last - today).days, 0) + _LATE, MOST_DAYS) if last else _DAYS


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
        link = RoundLink.objects.create(party=row, digest=keys.digest(chance), sent_to=address, sent_by=by, sent_at=now, expires_at=now + timedelta(days=days))
        before.made(link)
        before.about = row.organisation.name
    return keys.token(_SALT, link.pk, chance)


def opened(token: str) -> RoundLink:
    """The link that a token is. Raises ``RoundError`` for what is none, has expired or was taken back: which, is told to nobody."""
    key = keys.read(_SALT, token)
    good = RoundLink.objects.filter(revoked_at=None, expires_at__gt=timezone.now()).select_related("party__round", "party__organisation")
    link = good.filter(pk=key.pk).first() if key else None
    if key is None or link is None or not key.fits(link.digest):
        raise RoundError(RoundFault.LINK)
    return link
