"""The language of a page, and days and labels in its words."""

from __future__ import annotations

from datetime import date

from django.utils.translation import get_language

from samtrad.writing import days
from samtrad.writing.labels import Language, label


def language() -> Language:
    """The language that the page is in."""
    return "en" if (get_language() or "sv").startswith("en") else "sv"


def plain_day(value: date | str | None) -> str:
    """A day in words without mark-up, for titles."""
    return days.day(str(value), language()).replace(" ", "\u00a0", 1) if value else ""


def worded(key: str) -> str:
    """The word of a code of the record, such as ``capacity.member``."""
    return label(key, language())
