"""Lists of who was there over a few invented items, and what they come to, a line for each person."""

from __future__ import annotations

from samtrad.reading.find.attendance.find import find_attendance
from samtrad.reading.formats.plain.read import read_plain
from samtrad.reading.record import Attendee
from samtrad.reading.structure.build import build_outline

ITEMS = """

§ 1 Val av justerare

Beslut

Bo Ek väljs att justera protokollet.

§ 2 Budget

Beslut

Nämnden godkänner budgeten.

§ 3 Skolskjuts

Beslut

Informationen antecknas.

§ 4 Remiss

Beslut

Remissvaret antas.

§ 5 Övriga frågor

Inga övriga frågor.
"""


def attendees(top: str, items: str = ITEMS) -> list[Attendee]:
    outline = build_outline(read_plain((top + items).encode()))
    return find_attendance(outline)[0]


def line(a: Attendee) -> str:
    """name | party | organisation | title | capacity | presence | items, empty ends left out."""
    parts = [a.name or "-", a.party or "", a.organisation or "", a.title or "", a.capacity, a.presence, " ".join(a.items or [])]
    return "|".join(parts).rstrip("|")
