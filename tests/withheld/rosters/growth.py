"""How a regional council's notes list people: beside their organisations, run together in sentences, or in a table with initials."""

from __future__ import annotations

from dataclasses import replace

from generated.said import say

from ..scribe import Scribe
from .council import Council
from .panel import Seat


def _named(council: Council, seat: Seat, *, titled: bool = True) -> str:
    """ "Anna Ek (S), ordförande (till kl. 11.30)"."""
    parts = [seat.who.with_party, council.role(seat), seat.who.title if titled else None]
    notes = ", ".join(one for one in (f"ers. för {seat.entry.replaces}" if seat.entry.replaces else "", seat.note) if one)
    return ", ".join(one for one in parts if one) + (f" ({notes})" if notes else "")


def _beside(pen: Scribe, council: Council) -> None:
    """Organisations in a column, their people beside them."""
    rows = []
    for home in council.homes:
        here = [seat for seat in council.here if seat.who.home == home]
        if here:
            rows.append((home, [say(_named(council, seat)) for seat in here]))
            pen.attends([seat.entry for seat in here])
    pen.rows(rows)


def _together(pen: Scribe, council: Council) -> None:
    """One paragraph: organisations with their people behind a colon."""
    parts = []
    for home in council.homes:
        here = [seat for seat in council.here if seat.who.home == home]
        if here:
            parts.append(f"{home}: {', '.join(_named(council, seat, titled=False) for seat in here)}")
            pen.attends([replace(seat.entry, title=council.role(seat)) for seat in here])
    if council.told.rng.random() < 0.5:
        pen.para("; ".join(parts), label=council.told.rng.choice(["Deltagare:", "Närvarande:"]), tight=True)
        return
    pen.points([say(one) for one in parts], council.told.rng.choice(["", "-", "•"]))


def _initials(pen: Scribe, council: Council) -> None:
    """A row for each person with initials, which the list of actions uses."""
    rng = council.told.rng
    rows = []
    for seat in council.here:
        role = council.role(seat)
        note = f" ({seat.note})" if seat.note else ""
        stands = f", ers. för {seat.entry.replaces}" if seat.entry.replaces else ""
        rows.append([say(seat.who.initials), say(f"{seat.who.with_party}{f', {role}' if role else ''}{stands}{note}"), say(seat.who.home or "")])
        pen.attends([replace(seat.entry, title=role)])
    pen.table([rng.choice(["Sign.", "Initialer"]), "Namn", "Organisation"], rows, widths=(1, 4, 3))


def people(pen: Scribe, council: Council) -> bool:
    """The members, those away, guests, who keeps the notes; whether initials stand beside the names."""
    rng = council.told.rng
    shape = rng.choice([_beside, _beside, _together, _initials])
    if shape is not _together or rng.random() < 0.5:
        pen.section(rng.choice(["Närvarande", "Deltagare", "Deltagande"]))
    shape(pen, council)
    if council.away:
        label = rng.choice(["Frånvarande:", "Ej närvarande:", "Förhinder:"])
        pen.para("; ".join(f"{seat.who.with_party}, {seat.who.home}" for seat in council.away), label=label, tight=True)
        pen.attends([replace(seat.entry, title=None, group=label.rstrip(":")) for seat in council.away])
    if council.guests:
        label = rng.choice(["Gäster:", "Inbjudna:"])
        pen.para("; ".join(f"{seat.who.name}, {seat.who.title}, {seat.who.home}" for seat in council.guests.values()), label=label, tight=True)
        pen.attends([replace(seat.entry, group=label.rstrip(":")) for seat in council.guests.values()])
    keeper = council.keeper
    pen.para(f"{keeper.who.name}, {keeper.who.title}", label=rng.choice(["Sekreterare:", "Antecknar:", "Mötessekreterare:"]), tight=True)
    pen.attends([replace(keeper.entry, organisation=None)])
    return shape is _initials
