"""Which organisations are members of a federation or an association, where persons say so: told by hand, logged, and taken back as easily."""

from __future__ import annotations

from datetime import date

from django.db import transaction
from django.db.models import Q

from samtrad.access.models import User
from samtrad.access.states import Act, ForbiddenError
from samtrad.audit.actions import log
from samtrad.people.actions.rulings import UnruledError
from samtrad.people.models import Appearance, Body, Membership, Organisation
from samtrad.people.viewing import may


def may_tell(organisation: Organisation, by: User) -> bool:
    """Whether someone may say who is in an organisation: whoever settles things in one of its bodies, or everywhere."""
    return may(by, Act.SETTLE, None) or any(may(by, Act.SETTLE, body) for body in Body.objects.filter(owner=organisation, merged_into=None))


def join(member: Organisation, of: Organisation, by: User, since: date | None = None) -> Membership:
    """An organisation is a member of another. Raises ``UnruledError`` (same, known), ``ForbiddenError``."""
    _demand(of, by)
    if member.pk == of.pk:
        raise UnruledError("same")
    if Membership.objects.filter(member=member, of=of, until=None).exists():
        raise UnruledError("known")
    with transaction.atomic():
        made = Membership.objects.create(member=member, of=of, since=since)
        _log("membership_told", made, by)
    return made


def leave(membership: Membership, by: User, until: date | None = None) -> None:
    """A membership ended that day; without a day it never was."""
    _demand(membership.of, by)
    with transaction.atomic():
        _log("membership_ended" if until else "membership_taken_back", membership, by)
        if until:
            membership.until = until
            membership.save(update_fields=["until"])
        else:
            membership.delete()


def _demand(organisation: Organisation, by: User) -> None:
    if not may_tell(organisation, by):
        raise ForbiddenError(Act.SETTLE)


def _log(verb: str, membership: Membership, by: User) -> None:
    """Note the act, with the names that it bears on: who stands for a member and who for the whole may be one person."""
    touched = Appearance.objects.filter(Q(organisation=membership.of_id) | Q(organisation=membership.member_id, body__owner=membership.of_id))
    listed = ",".join(str(pk) for pk in touched.order_by("pk").values_list("pk", flat=True))
    log(verb, f"organisation:{membership.of_id}", by, {"member": membership.member_id, "appearances": listed})
