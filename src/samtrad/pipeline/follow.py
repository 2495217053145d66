"""Following the log: what comes after an entry is done from where each follower left off, and again does no harm.

Nothing starts this from within an act; whoever acts writes the log, and the followers read it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from django.db import transaction

from samtrad.audit.models import Entry
from samtrad.audit.queries import after
from samtrad.pipeline.models import Cursor
from samtrad.pipeline.retelling import begin
from samtrad.search.engines.chosen import keep_up

Follower = Callable[[Sequence[Entry]], None]
"""Deals with some entries of the log, in order; it must bear to see the same again."""


class After:
    """A follower that rests on what others do: it never gets ahead of them, also where one of them fails."""

    def __init__(self, others: Sequence[str], follower: Follower) -> None:
        self.others = others
        self._follower = follower

    def __call__(self, entries: Sequence[Entry]) -> None:
        """Deal with the entries."""
        self._follower(entries)


MOST = 50
"""Entries that a follower deals with in one transaction: on SQLite nobody else writes while it does."""


def follow(followers: Mapping[str, Follower], most: int = MOST) -> int:
    """Let every follower deal with what is new in the log, at most so many entries each; how many entries were dealt with.

    One that fails holds up no other; what it failed with is raised when all have had their turn. What follows for a body is told once in each
    call: whoever has the database alone and much to catch up with asks for many entries at once. Last the index in files takes in what changed.
    """
    count, failed = 0, None
    for name, follower in followers.items():
        if isinstance(follower, After) and not keep_up():
            continue  # it asks the index, which another process has yet to bring so far
        try:
            count += _follow(name, follower, most)
        except Exception as error:  # noqa: BLE001 - raised below
            failed = failed or error
    keep_up()
    if failed:
        raise failed
    return count


def _follow(name: str, follower: Follower, most: int) -> int:
    known = Cursor.objects.filter(name=name).values_list("number", flat=True).first()
    if known is not None and not after(known, 1):
        return 0  # without a transaction: a worker that only looks keeps nobody from writing
    with transaction.atomic():
        if known is None:
            begin(name)
        cursor = Cursor.objects.select_for_update().get(name=name)
        entries = after(cursor.number, most)
        if isinstance(follower, After):
            reached = _reached(follower.others)
            entries = [one for one in entries if one.number <= reached]
        if not entries:
            return 0
        follower(entries)
        cursor.number = entries[-1].number
        cursor.save(update_fields=["number"])
    return len(entries)


def _reached(names: Sequence[str]) -> int:
    """The entry that all of some followers have come to."""
    numbers = dict(Cursor.objects.filter(name__in=names).values_list("name", "number"))
    return min((numbers.get(name, 0) for name in names), default=0)
