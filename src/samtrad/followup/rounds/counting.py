"""What a round's rows come to: how many stand how, whether all have adopted, who is missing, how long it took."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from statistics import median
from typing import NamedTuple

from samtrad.followup.rounds.codes import DONE, OPEN, Force, Kind, State


class Row(NamedTuple):
    """A row as it is counted: whose, how it stands, how many days it took, and whether it is in doubt that they are a party at all."""

    party: str
    state: State
    took: int | None = None
    until: date | None = None
    doubtful: bool = False


ALL_MUST = frozenset({Kind.ADOPTION})
"""Rounds that take every party: what they recommend is in force only when all have adopted it."""


def counts(rows: Iterable[Row]) -> dict[State, int]:
    """How many rows stand how; every state, and together all rows."""
    found = dict.fromkeys(State, 0)
    for row in rows:
        found[row.state] += 1
    return found


def force(kind: Kind, rows: Sequence[Row]) -> Force | None:
    """Whether what is recommended is in force; None for rounds that bring nothing into force.

    Who all are must be known: without rows, or with a party that is in doubt, it is unknown and never yes.
    """
    if kind not in ALL_MUST:
        return None
    if any(row.state == State.DECLINED and not row.doubtful for row in rows):
        return Force.REFUSED
    if any(row.state != State.ADOPTED and not row.doubtful for row in rows):
        return Force.WAITING
    return Force.UNKNOWN if not rows or any(row.doubtful for row in rows) else Force.ALL


def missing(rows: Iterable[Row]) -> list[str]:
    """The parties that have given no proved answer, as they stand in the rows."""
    return [row.party for row in rows if row.state not in DONE]


def late(rows: Iterable[Row], today: date) -> list[str]:
    """The parties that have not been heard of and whose last day has passed."""
    return [row.party for row in rows if row.state in OPEN and row.state != State.NOT_ASKED and row.until and row.until < today]


def middle(rows: Iterable[Row]) -> float | None:
    """The median of how many days answers took, of those whose days are known; None where none are."""
    known = [row.took for row in rows if row.took is not None]
    return float(median(known)) if known else None
