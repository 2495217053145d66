"""Rounds and grants, after an entry: what its minutes tell of them, and which answers they hold to those of others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from samtrad.audit.models import Entry
from samtrad.followup.actions.grants_told import tell_grants
from samtrad.followup.actions.rounds.finding import find, near
from samtrad.followup.actions.rounds.folding import fold
from samtrad.followup.actions.rounds.suggesting import suggest
from samtrad.pipeline.touched import meetings


def follow_rounds(entries: Sequence[Entry]) -> None:
    """The follower: the rounds and grants of the meetings that the entries touch, and of the matters that come up there."""
    rounds_anew(meetings(entries))


def rounds_anew(touched: Iterable[int]) -> None:
    """The rounds and grants of some meetings, and of the matters that come up there."""
    told = suggest(touched)
    fold(told)
    find(told | near(touched))
    tell_grants(touched)
