"""Who sat where and when: the rows of ``mandates.tsv``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_name("mandates.tsv")


@dataclass(frozen=True)
class Mandate:
    """A seat in a body, held from one day until another."""

    body: str
    role: str
    """chair, vice, member, substitute, officer or secretary."""
    name: str
    party: str | None
    home: str | None
    title: str | None
    since: date
    until: date


@cache
def mandates() -> tuple[Mandate, ...]:
    """All rows, in the order of the lists of those present."""
    out = []
    for line in TABLE.read_text("utf-8").splitlines()[1:]:
        body, role, name, party, home, title, since, until = [*line.split("\t"), "", "", "", ""][:8]
        out.append(
            Mandate(
                body,
                role,
                name,
                party or None,
                home or None,
                title or None,
                date.fromisoformat(since or "2024-01-01"),
                date.fromisoformat(until or "2027-12-31"),
            )
        )
    return tuple(out)


def seated(body: str, day: date) -> list[Mandate]:
    """Those who had a seat in a body on a day."""
    return [one for one in mandates() if one.body == body and one.since <= day <= one.until]
