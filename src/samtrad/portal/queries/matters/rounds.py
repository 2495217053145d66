"""The rounds of a matter: when each was asked, until when, how many have answered and whether what it asks is in force."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from samtrad.followup.queries.rounds import TITLE, standings, title_of, told_once
from samtrad.followup.rounds.codes import Force
from samtrad.matters.queries import Covers
from samtrad.portal import addresses

_MOST = 12


class RoundLine(Struct, frozen=True, kw_only=True):
    """A round. ``told_on`` is the day of the minutes that tell of it, ``force_on`` the day from which it holds: known only where all have adopted it."""

    key: str
    name: str
    url: str
    kind: str
    asked_on: date | None
    told_on: date | None
    last_day: date | None
    parties: int
    done: int
    force: str
    force_on: date | None


def rounds(matter: int, known: Covers) -> list[RoundLine]:
    """The rounds that a matter's passages tell of, the latest first; those told again of another but once: one question."""
    fields = ("address", "kind", "asked_on", "last_day", "applies_from", "meeting__first_day", *TITLE)
    rows = standings(told_once().filter(passage__matter=matter), fields, _MOST)
    return [
        RoundLine(
            key=f"r{number}",
            name=title_of(row, known),
            url=addresses.round_(row["address"]),
            kind=row["kind"],
            asked_on=row["asked_on"],
            told_on=row["meeting__first_day"],
            last_day=row["last_day"],
            parties=now.parties,
            done=now.done,
            force=now.force.value if now.force and now.parties else "",
            force_on=(row["applies_from"] or now.since) if now.force == Force.ALL else None,
        )
        for number, (row, now) in enumerate(rows, 1)
    ]
