"""Links that only whoever got a message has: a follow's key, signed for one thing that may be done with it."""

from __future__ import annotations

from typing import Literal

from django.core.signing import BadSignature, Signer

from samtrad.following.models import Follow

Purpose = Literal["confirm", "leave", "manage"]


def token(follow: Follow, purpose: Purpose) -> str:
    """What stands in a link."""
    return _signer(purpose).sign(follow.key)


def follow_of(told: str, purpose: Purpose) -> Follow | None:
    """The follow that a link is of; None where it was not signed for this, and where the follow has ended."""
    try:
        key = _signer(purpose).unsign(told)
    except BadSignature:
        return None
    return Follow.objects.filter(key=key).select_related("user").first()


def _signer(purpose: Purpose) -> Signer:
    return Signer(salt=f"samtrad.following.{purpose}", sep=".")
