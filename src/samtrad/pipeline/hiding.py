"""How far matters have followed the log, and what acts have hidden of them since: it is found by nothing until they are told anew (law 11)."""

from __future__ import annotations

from typing import NamedTuple

from django.db.models import Q, Subquery

from samtrad.audit.models import Entry
from samtrad.matters.models import Passage
from samtrad.pipeline.models import Cursor
from samtrad.pipeline.touched import meetings

FOLLOWER = "thread"
"""The follower that tells matters anew."""
_HIDING = ("classified", "withdrawn", "expired", "disposed")
"""Acts by which what was public is so no longer."""


class Followed(NamedTuple):
    """The last entry of the log, by number and seal, and the last that matters have followed. Where all is the same, so are all matters."""

    last: int
    seal: str
    number: int
    turns: int = 0
    """How often matters were told anew by other rules."""


def followed() -> Followed:
    """How far matters have followed the log: one question."""
    cursor = Cursor.objects.filter(name=FOLLOWER)
    told = {"followed": Subquery(cursor.values("number")), "turns": Subquery(cursor.values("turns"))}
    row = Entry.objects.order_by("-number").annotate(**told).values_list("number", "seal", *told).first()
    return Followed(row[0], row[1], row[2] or 0, row[3] or 0) if row else Followed(0, "", 0)


def hidden_since(at: Followed) -> set[int]:
    """The matters of which a passage was hidden by an act that has not been followed yet: nearly always none, and asked of nobody."""
    if at.number >= at.last:
        return set()
    entries = list(Entry.objects.filter(number__gt=at.number, verb__in=_HIDING))
    if not entries:
        return set()
    touched = Passage.objects.filter(meeting__in=meetings(entries), is_public=True, matter__isnull=False)
    return set(touched.filter(Q(meeting__is_public=False) | Q(item=None) | Q(item__is_public=False)).values_list("matter", flat=True))
