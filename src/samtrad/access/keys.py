"""Links that are keys: signed with the installation's secret, with a secret part of which the database has only the hash.

A link that goes by mail has its secret part made of what its message goes by, so that it is the same each time that the message is tried
and stands in no table, copy or log. What a token names it tells to nobody who did not get it.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import NamedTuple

from django.core import signing
from django.utils.crypto import salted_hmac

_LONGEST = 200


class Key(NamedTuple):
    """What a token holds: the id of its row, and the secret part."""

    pk: int
    chance: str

    def fits(self, hashed: str) -> bool:
        """Whether a hash is that of the secret part."""
        return hmac.compare_digest(hashed, digest(self.chance))


def made_of(salt: str, name: str) -> str:
    """The secret part that is made of what a message goes by."""
    return salted_hmac(f"{salt}.mail", name, algorithm="sha256").hexdigest()


def digest(chance: str) -> str:
    """What the database keeps of a secret part."""
    return hashlib.sha256(chance.encode()).hexdigest()


def token(salt: str, pk: int, chance: str) -> str:
    """What stands in the link."""
    return signing.dumps([pk, chance], salt=salt, compress=False)


def read(salt: str, told: str) -> Key | None:
    """What a token holds; None for what was never signed here."""
    try:
        pk, chance = signing.loads(told[:_LONGEST], salt=salt)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    return Key(pk, chance) if isinstance(pk, int) and isinstance(chance, str) else None
