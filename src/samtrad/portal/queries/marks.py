"""Marks of places in long lists, sealed: a mark holds a row's id, and from ids anyone could count what is hidden between them (law 11)."""

from __future__ import annotations

import hashlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from datetime import date
from functools import lru_cache
from typing import TypeAlias

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV
from django.conf import settings

At: TypeAlias = tuple[str | int | date, int]
"""What a list is in the order of, of a row, and the row's id."""
_LONG = 600
"""Characters of a mark, at most."""


def sealed(at: At, of: str) -> str:
    """The mark of a row in a list. The same row has the same mark, so that addresses of pages stay."""
    value, pk = at
    told = msgspec.json.encode((type(value).__name__, value, pk))
    return urlsafe_b64encode(_cipher(settings.SECRET_KEY).encrypt(told, [of.encode()])).decode().rstrip("=")


def opened(mark: str, of: str) -> At | None:
    """The row of a mark; None for one that was not made here, or for another list."""
    if not mark or len(mark) > _LONG:
        return None
    try:
        told = _cipher(settings.SECRET_KEY).decrypt(urlsafe_b64decode(mark.encode("ascii") + b"=" * (-len(mark) % 4)), [of.encode()])
    except (ValueError, Error, InvalidTag):
        return None
    kind, value, pk = msgspec.json.decode(told, type=tuple[str, str | int, int])
    return date.fromisoformat(str(value)) if kind == "date" else value, pk


@lru_cache(maxsize=4)
def _cipher(secret: str) -> AESSIV:
    """Deterministic encryption (RFC 5297) under a key of its own, made of the installation's."""
    return AESSIV(hashlib.sha512(b"samtrad marks of lists " + secret.encode()).digest())
