"""What stands in an address or a form, read so that nothing that is written there can make a page fail."""

from __future__ import annotations

from collections.abc import Sequence

from django.http import HttpRequest

_DIGITS = 18
"""As many as every database holds in a whole number; longer ones mean nothing here."""


def value(request: HttpRequest, name: str, default: str = "") -> str:
    """What an address asks for by a name, without NUL: PostgreSQL refuses a question that holds it."""
    return request.GET.get(name, default).replace("\x00", "")


def number(told: str, allowed: Sequence[int] = range(10**_DIGITS)) -> int | None:
    """The whole number that is written; None for anything else, and for one that is not allowed."""
    if not told.isdecimal() or len(told) > _DIGITS:
        return None
    found = int(told)
    return found if found in allowed else None
