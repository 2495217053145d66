"""Reading the log."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from samtrad.audit.actions import FIRST, sealed
from samtrad.audit.models import Entry


class Break(NamedTuple):
    """A place where the chain does not hold: the entry's number and why (gap, previous, seal)."""

    number: int
    why: str


def breaks() -> Iterator[Break]:
    """Every place where the log's chain is broken: nothing for a log that nobody has touched (law 12)."""
    number, previous = 0, FIRST
    for entry in Entry.objects.order_by("number").iterator():
        if entry.number != number + 1:
            yield Break(entry.number, "gap")
        if entry.previous != previous:
            yield Break(entry.number, "previous")
        if entry.seal != sealed(entry):
            yield Break(entry.number, "seal")
        number, previous = entry.number, entry.seal


def after(number: int, most: int) -> list[Entry]:
    """The entries behind a number, in order, at most so many."""
    return list(Entry.objects.filter(number__gt=number).order_by("number")[:most])
