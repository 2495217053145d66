"""Days as a form tells them: how many something is to be public, and one of the calendar."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
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


def day_in(told: str) -> date | None:
    """A day, YYYY-MM-DD; None where nothing is written. Raises ``DaysError``."""
    told = told.strip()
    try:
        return date.fromisoformat(told) if told else None
    except ValueError as error:
        raise DaysError("day") from error
