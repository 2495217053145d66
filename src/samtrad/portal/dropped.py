"""Items that are taken off the agenda: "Ärendet utgår". The record knows them as other decisions (put off, in older ones); they are a formality and have a word of their own."""

from __future__ import annotations

from django.db.models import Q

from samtrad.swedish.withdrawn import WITHDRAWN, is_withdrawn

_TYPES = ("defer", "approve", "amend", "other")
DROPPED = Q(type__in=_TYPES, text__iregex=WITHDRAWN)
"""Decisions that an item is taken off the agenda."""
DROP = "drop"
"""What they do, beside the types of the record."""


def act_of(kind: str, text: str) -> str:
    """What a decision does, for the mark and word that stand for it: its type, or that its item is taken off the agenda."""
    return DROP if kind in _TYPES and is_withdrawn(text) else kind
