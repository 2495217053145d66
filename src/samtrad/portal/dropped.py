"""Items that are taken off the agenda: "Ärendet utgår". The record knows them as other decisions (put off, in older ones); they are a formality and have a word of their own."""

from __future__ import annotations

import re

from django.db.models import Q

_TYPES = ("defer", "approve", "amend", "other")
_THING = r"([äÄ]rende[a-zåäö]*|punkt[a-zåäö]*|paragraf[a-zåäö]*|fråga[a-zåäö]*|§ *[0-9]+)"
_LIST = r"(från|ur) (dagens |dagordning|föredragningslist|ärendelist)"
_DROPPED = (
    rf"(^|[.:] |att ){_THING}( [0-9]+)?( om [^.]{{1,60}})?( ska| får| har)? (utgår|utgick|utgått|utgånge[nt])($|[^a-zåäö ]| (och|då|eftersom|tills|denna) | {_LIST})"
    rf"|^(utgår|utgick)($|[^a-zåäö ])"
    rf"|(^|[^a-zåäö])(utgår|utgick|stryks|stryka|ströks|lyfts|lyfta|dras|drogs|tas bort|togs bort|ta bort)( ut)? {_LIST}"
)
"""As Python and PostgreSQL both read it, in whatever locale: some fold no Ä. "Ärendet utgår.", "Punkten stryks från dagordningen"; not "Frågan utgår från barnets bästa"."""
_PATTERN = re.compile(_DROPPED, re.IGNORECASE)
DROPPED = Q(type__in=_TYPES, text__iregex=_DROPPED)
"""Decisions that an item is taken off the agenda."""
DROP = "drop"
"""What they do, beside the types of the record."""


def act_of(kind: str, text: str) -> str:
    """What a decision does, for the mark and word that stand for it: its type, or that its item is taken off the agenda."""
    return DROP if kind in _TYPES and _PATTERN.search(text) else kind
