"""Plans beside each other: two of the same parties on the same whose terms overlap, and those that are in another's place."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from samtrad.followup.agreements.naming import name_of


class Term(Struct, frozen=True, kw_only=True):
    """A plan as it is laid beside others. Days that nobody tells are None. ``replaces`` is the plan in whose place it is."""

    key: int
    subject: str
    parties: frozenset[str]
    stretches: tuple[tuple[date | None, date | None], ...]
    replaces: int | None = None


class Overlap(Struct, frozen=True, kw_only=True):
    """Days on which another plan says something of the same; None where nobody tells when it begins or ends. ``whom``: the parties that both have."""

    other: int
    first: date | None
    last: date | None
    whom: tuple[str, ...]


def subject_key(name: str) -> str:
    """What two plans on the same have in common: the telling words of a name, without endings; "" where nothing tells."""
    return " ".join(sorted(name_of(name).about))


def overlaps(one: Term, others: Iterable[Term]) -> list[Overlap]:
    """The others that say something of the same, for the same, at the same time. One in whose place another is is none: that is meant."""
    found = []
    for other in others:
        whom = tuple(sorted(one.parties & other.parties))
        if other.key == one.key or not one.subject or one.subject != other.subject or not whom or one.key == other.replaces or other.key == one.replaces:
            continue
        shared = [both for mine in one.stretches for theirs in other.stretches if (both := _both(mine, theirs))]
        if shared:
            first = None if any(days[0] is None for days in shared) else min(days[0] for days in shared if days[0])
            last = None if any(days[1] is None for days in shared) else max(days[1] for days in shared if days[1])
            found.append(Overlap(other=other.key, first=first, last=last, whom=whom))
    return found


def _both(mine: tuple[date | None, date | None], theirs: tuple[date | None, date | None]) -> tuple[date | None, date | None] | None:
    """The days that two stretches have in common. One of which no day is told overlaps nothing that we know of."""
    if mine == (None, None) or theirs == (None, None):
        return None
    first = max((day for day in (mine[0], theirs[0]) if day), default=None)
    last = min((day for day in (mine[1], theirs[1]) if day), default=None)
    if first and last and first > last:
        return None
    return first, last
