"""Who a program acts for, and what it may do."""

from __future__ import annotations

from django.http import HttpRequest
from django.utils import timezone

from samtrad.access.models import Role, User
from samtrad.access.states import ALLOWED, Act, RoleName
from samtrad.api.actions import digest
from samtrad.api.models import Token

_SCHEME = "bearer"


def user_of(request: HttpRequest) -> User | None:
    """The person whose key the request shows in its Authorization header; None without one that holds."""
    scheme, _, key = request.headers.get("Authorization", "").partition(" ")
    if scheme.casefold() != _SCHEME or not key.strip():
        return None
    token = Token.objects.filter(digest=digest(key.strip()), ended_at=None, user__is_active=True).select_related("user").first()
    if token is None:
        return None
    today = timezone.localdate()
    if token.used_on != today:
        Token.objects.filter(pk=token.pk).update(used_on=today)
    return token.user


def may_enter(user: User) -> bool:
    """Whether someone may hand in documents: a role for any body will do, as nobody knows yet whose document it is."""
    return user.is_active and any(Act.ENTER in ALLOWED[RoleName(name)] for name in Role.objects.filter(user=user).values_list("name", flat=True))
