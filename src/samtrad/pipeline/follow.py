"""Following the log: what comes after an entry is done from where each follower left off, and again does no harm.

Nothing starts this from within an act; whoever acts writes the log, and the followers read it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from django.db import transaction

from samtrad.audit.models import Entry
from samtrad.audit.queries import after
from samtrad.pipeline.models import Cursor

Follower = Callable[[Sequence[Entry]], None]
"""Deals with some entries of the log, in order; it must bear to see the same again."""
_MOST = 200


def follow(followers: Mapping[str, Follower]) -> int:
    """Let every follower deal with what is new in the log, at most a few hundred entries each; how many entries were dealt with."""
    return sum(_follow(name, follower) for name, follower in followers.items())


def _follow(name: str, follower: Follower) -> int:
    with transaction.atomic():
        Cursor.objects.get_or_create(name=name)
        cursor = Cursor.objects.select_for_update().get(name=name)
        entries = after(cursor.number, _MOST)
        if not entries:
            return 0
        follower(entries)
        cursor.number = entries[-1].number
        cursor.save(update_fields=["number"])
    return len(entries)
