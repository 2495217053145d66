"""Keys for programs are made and ended: named acts, logged without the key."""

from __future__ import annotations

import hashlib
import secrets

from django.db import transaction
from django.utils import timezone

from samtrad.access.models import User
from samtrad.api.models import Token
from samtrad.audit.actions import log

_PREFIX = "samtrad_"
"""By which a key that has got out can be told for what it is."""


def issue(user: User, name: str) -> str:
    """Make a key in a person's name; it is handed back this once and never again."""
    key = _PREFIX + secrets.token_urlsafe(32)
    with transaction.atomic():
        token = Token.objects.create(user=user, name=name[:100], digest=digest(key), made_at=timezone.now())
        log("token_issued", f"token:{token.pk}", user)
    return key


def end(token: Token, by: User) -> None:
    """Let a key hold no longer."""
    with transaction.atomic():
        if Token.objects.filter(pk=token.pk, ended_at=None).update(ended_at=timezone.now()):
            log("token_ended", f"token:{token.pk}", by)


def digest(key: str) -> str:
    """What is kept of a key. It is long and left to chance, so that no slow hash is needed."""
    return hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()
