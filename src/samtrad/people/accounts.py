"""Accounts and roles: opened, given and taken by administrators, each a logged act."""

from __future__ import annotations

from django.db import transaction

from samtrad.access.models import Role, User
from samtrad.access.states import Act, RoleName
from samtrad.audit.actions import log
from samtrad.people.models import Body, Organisation
from samtrad.people.viewing import demand

EVERYWHERE = (RoleName.ADMINISTRATOR, RoleName.AUDITOR)
"""Roles that may be for all of the installation; the others are for a body or an organisation."""


class AccountError(ValueError):
    """An act that cannot be; the code says why: no_name, taken, scope, last_administrator."""


def open_account(username: str, name: str, by: User | None) -> User:
    """Open an account; without ``by`` it is the operator of the machine who does. Raises ``AccountError`` and ``ForbiddenError``."""
    username, name = " ".join(username.split()).lower()[:150], " ".join(name.split())[:150]
    if not username or not name:
        raise AccountError("no_name")
    _demand(by)
    with transaction.atomic():
        if User.objects.filter(username=username).exists():
            raise AccountError("taken")
        user = User(username=username, name=name, email=username if "@" in username else "")
        user.set_unusable_password()
        user.save()
        log("account_opened", f"user:{user.pk}", by)
    return user


def close_account(user: User, by: User | None) -> None:
    """Close an account: it stays in the log, and nobody signs in with it."""
    _demand(by)
    with transaction.atomic():
        if user.pk in administrators() and len(administrators()) == 1:
            raise AccountError("last_administrator")
        user.is_active = False
        user.set_unusable_password()
        user.save(update_fields=["is_active", "password"])
        log("account_closed", f"user:{user.pk}", by)


def give_role(user: User, name: RoleName, scope: Body | Organisation | None, by: User | None) -> Role:
    """Give someone a role in a body, in all bodies of an organisation, or everywhere. Having it already is no error."""
    if (scope is None) != (name in EVERYWHERE) and not (name == RoleName.AUDITOR and scope is not None):
        raise AccountError("scope")
    if isinstance(scope, Organisation) and name not in (RoleName.REGISTRAR, RoleName.AUDITOR):
        raise AccountError("scope")
    _demand(by)
    body, organisation = (scope.pk if isinstance(scope, Body) else None), (scope.pk if isinstance(scope, Organisation) else None)
    with transaction.atomic():
        role, made = Role.objects.get_or_create(user=user, name=name, body=body, organisation=organisation)
        if made:
            log("role_given", f"user:{user.pk}", by, {"role": name, "body": body, "organisation": organisation})
    return role


def take_role(role: Role, by: User | None) -> None:
    """Take a role from someone; not the last administrator's, or nobody could give one again."""
    _demand(by)
    with transaction.atomic():
        if role.name == RoleName.ADMINISTRATOR and administrators() == {role.user_id}:
            raise AccountError("last_administrator")
        log("role_taken", f"user:{role.user_id}", by, {"role": role.name, "body": role.body, "organisation": role.organisation})
        role.delete()


def administrators() -> set[int]:
    """Ids of the accounts that may administer."""
    return set(Role.objects.filter(name=RoleName.ADMINISTRATOR, user__is_active=True).values_list("user_id", flat=True))


def _demand(by: User | None) -> None:
    if by is not None:
        demand(by, Act.ADMINISTER, None)
