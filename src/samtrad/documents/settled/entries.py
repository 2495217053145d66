"""Which entry of a record a settlement is about: found by its words, and among those of the same words by what it said."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from samtrad.documents.settled.anchors import enough, entry_ranges, share
from samtrad.reading.words import Span

Entry = dict[str, Any]
"""An entry of a list of the record, as JSON's own types."""
_PLACES = ("span", "heading_span", "item", "decision")


def find(name: str, entries: Sequence[Entry], places: dict[str, Any], index: int, anchor: Sequence[Span], was: Any) -> Entry | None:  # noqa: ANN401 - an entry or None
    """The entry that had these words; where none were known, the one that says what it said. None where no one entry is it."""
    near = [(entry_ranges(name, at, entry, places), at, entry) for at, entry in enumerate(entries)]
    if anchor:
        shares = [(share(ranges, anchor), at, entry) for ranges, at, entry in near if ranges]
        most = max((part for part, _, _ in shares), default=0.0)
        tied = [(at, entry) for part, at, entry in shares if part == most] if enough(most) else []
    else:
        tied = [(at, entry) for ranges, at, entry in near if not ranges and alike(entry, was) >= 0.5]
    if len(tied) <= 1:
        return tied[0][1] if tied else None
    best = max(alike(entry, was) for _, entry in tied)
    same = [(at, entry) for at, entry in tied if alike(entry, was) == best]
    if len(same) == 1:
        return same[0][1]
    return next((entry for at, entry in same if at == index), None)


def alike(entry: Entry, was: Any) -> float:  # noqa: ANN401 - an entry or None
    """How much of what an entry said another says: 1 for all of it."""
    if not isinstance(was, dict):
        return 0.0
    told = {key: value for key, value in was.items() if value not in (None, [], False) and key not in _PLACES}
    return sum(entry.get(key) == value for key, value in told.items()) / len(told) if told else 0.0
