"""The official e-mail address of an organisation: where questions to it are sent. Told by hand; the log tells that it was, and never the address."""

from __future__ import annotations

import re

from django.db import transaction

from samtrad.access.models import User
from samtrad.access.states import Act, ForbiddenError
from samtrad.audit.actions import log
from samtrad.people.actions.memberships import may_tell
from samtrad.people.actions.rulings import UnruledError
from samtrad.people.models import Membership, Organisation

_ADDRESS = re.compile(r"[^@\s<>,;\"()]{1,64}@[^@\s<>,;\"()]+\.[^@\s.<>,;\"()]{2,}")
_LONGEST = 254


def may_address(organisation: Organisation, by: User) -> bool:
    """Whether someone may say where an organisation is written to: whoever settles things in one of its bodies, or in one of a federation that it is a member of."""
    wholes = (one.of for one in Membership.objects.filter(member=organisation, until=None).select_related("of"))
    return may_tell(organisation, by) or any(may_tell(one, by) for one in wholes)


def set_official_address(organisation: Organisation, address: str, by: User) -> None:
    """An organisation is written to there; nowhere, for an empty one. Raises ``UnruledError`` (address), ``ForbiddenError``."""
    if not may_address(organisation, by):
        raise ForbiddenError(Act.SETTLE)
    write_address(organisation, address, by)


def write_address(organisation: Organisation, address: str, by: User) -> None:
    """Write the address down, for one who may: whoever asks them looks to that."""
    address = address.replace("\x00", "").strip()
    if address and (len(address) > _LONGEST or not _ADDRESS.fullmatch(address)):
        raise UnruledError("address")
    with transaction.atomic():
        Organisation.objects.filter(pk=organisation.pk).update(official_address=address)
        log("organisation_addressed" if address else "organisation_unaddressed", f"organisation:{organisation.pk}", by)
