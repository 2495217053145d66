"""Accounts and roles: opened, given and taken by administrators, each a logged act."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from samtrad.access.models import Role, User
from samtrad.access.states import Act, RoleName
from samtrad.audit.actions import log
from samtrad.people.models import AccountPerson, Body, Organisation, Person
from samtrad.people.queries import last
from samtrad.people.viewing import demand

EVERYWHERE = (RoleName.ADMINISTRATOR, RoleName.AUDITOR)
"""Roles that may be for all of the installation; the others are for a body or an organisation."""


class AccountError(ValueError):
    """An act that cannot be; the code says why: no_name, taken, scope, last_administrator, person_taken, has_person."""


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


def tie_account(user: User, person: Person, by: User | None) -> int:
    """Say that an account is a person's: one account, one person. The number of the act. Raises ``AccountError`` and ``ForbiddenError``."""
    _demand(by)
    person = last(person)
    with transaction.atomic():
        held = list(AccountPerson.objects.select_for_update().filter(ended_at=None).select_related("person__merged_into"))
        if any(one.user_id == user.pk for one in held):
            raise AccountError("has_person")
        if any(last(one.person) == person for one in held):
            raise AccountError("person_taken")
        number = log("account_tied", f"user:{user.pk}", by, {"person": person.pk}).number
        AccountPerson.objects.create(user=user, person=person, act=number, by=by, at=timezone.now())
    return number


def untie_account(user: User, by: User | None) -> None:
    """Say that an account is nobody's of the register. Again changes nothing."""
    _demand(by)
    with transaction.atomic():
        if AccountPerson.objects.filter(user=user, ended_at=None).update(ended_at=timezone.now()):
            log("account_untied", f"user:{user.pk}", by)


def person_of(user: User | None) -> Person | None:
    """The person of the register that an account is; None where nobody said so."""
    if user is None or not user.is_active:
        return None
    tie = AccountPerson.objects.filter(user=user, ended_at=None).select_related("person__merged_into").first()
    return last(tie.person) if tie else None


def administrators() -> set[int]:
    """Ids of the accounts that may administer."""
    return set(Role.objects.filter(name=RoleName.ADMINISTRATOR, user__is_active=True).values_list("user_id", flat=True))


def _demand(by: User | None) -> None:
    if by is not None:
        demand(by, Act.ADMINISTER, None)
