"""How many days something is to be public, as a form tells it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from samtrad.access.asked import number

WRONG: Promise = gettext_lazy("Ange antal dagar som ett tal, eller lämna tomt.")
_ALLOWED = range(1, 100_000)


class DaysError(ValueError):
    """What is written is no number of days. It must never be taken for "without end": that makes public for good what was meant to end."""


def days_in(form: Mapping[str, Any]) -> int | None:
    """The number of days; None, without end, only where nothing is written. Raises ``DaysError``."""
    told = str(form.get("days") or "").strip()
    if not told:
        return None
    days = number(told, _ALLOWED)
    if days is None:
        raise DaysError("days")
    return days
