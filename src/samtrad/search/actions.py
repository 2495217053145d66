"""Putting into the index and taking out of it. Both can be done again without harm; all of it can be built anew."""

from __future__ import annotations

from collections.abc import Iterable

from samtrad.search.models import Entry
from samtrad.search.states import Kind

_CHANGING = ["title", "text", "day", "meeting", "document"]
MOST = 60_000
"""Characters of one entry."""


def put(entries: Iterable[Entry]) -> None:
    """Put things into the index, or bring them to what they are now."""
    made = list(entries)
    for one in made:
        one.title, one.text = one.title[:600], one.text[:MOST].replace("\x00", " ")
    Entry.objects.bulk_create(made, update_conflicts=True, unique_fields=["kind", "ref"], update_fields=_CHANGING, batch_size=200)


def keep_of(meeting: int, kept: Iterable[tuple[Kind, int]]) -> None:
    """Take out what the index holds of a meeting beside these."""
    wanted = {(str(kind), ref) for kind, ref in kept}
    left = [one.pk for one in Entry.objects.filter(meeting=meeting).only("pk", "kind", "ref") if (one.kind, one.ref) not in wanted]
    Entry.objects.filter(pk__in=left).delete()


def forget(*, meeting: int | None = None, document: int | None = None) -> None:
    """Take out all of a meeting, or all that has the words of a document: in the transaction of the act that hides it."""
    if meeting is not None:
        Entry.objects.filter(meeting=meeting).delete()
    if document is not None:
        Entry.objects.filter(document=document).delete()


def take_out(kind: Kind, ref: int) -> None:
    """Take one thing out."""
    Entry.objects.filter(kind=kind, ref=ref).delete()


def clear() -> None:
    """Empty the index, to build it anew."""
    Entry.objects.all().delete()
