"""What minutes that tell of a round come to, where several do: whether it is out, and whether they contradict each other."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from samtrad.followup.rounds.codes import Told


class Heard(NamedTuple):
    """What is told, and on which day."""

    told: Told
    day: date | None


class Out(NamedTuple):
    """Whether a round is out: None where nothing says so. ``contradicted`` is that one and the same day says both."""

    out: bool | None
    contradicted: bool


def heard(tellings: Iterable[Heard]) -> Out:
    """Whether a round is out by the latest that is told of it. What has no day is no later than anything else."""
    told = [one for one in tellings if one.told in (Told.OUT, Told.OVER)]
    if not told:
        return Out(None, contradicted=False)
    latest = max(one.day or date.min for one in told)
    last = {one.told for one in told if (one.day or date.min) == latest}
    if len(last) > 1:
        return Out(None, contradicted=True)
    over = [one.day for one in told if one.told == Told.OVER and one.day]
    reopened = Told.OUT in last and any(day < latest for day in over)
    return Out(Told.OUT in last, contradicted=reopened)
