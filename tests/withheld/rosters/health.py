"""How a health council tells who was there and who was not: in two columns, in grids with crosses, or in two lists."""

from __future__ import annotations

from dataclasses import replace

from generated.said import Said, say

from ..scribe import Scribe
from .council import Council
from .panel import Seat


def _line(council: Council, seat: Seat) -> str:
    """ "Anna Ek, rektor, Elevhälsan (till kl. 10.30)"."""
    who, role = seat.who, council.role(seat)
    parts = [who.with_party, role, who.title, who.home]
    notes = ", ".join(one for one in (f"ersätter {seat.entry.replaces}" if seat.entry.replaces else "", seat.note) if one)
    return ", ".join(one for one in parts if one) + (f" ({notes})" if notes else "")


def _columns(pen: Scribe, council: Council) -> None:
    """Those there to the left, those away to the right."""
    heads = council.told.rng.choice([("Närvarande", "Frånvarande"), ("Närvarande", "Ej närvarande"), ("Deltog", "Förhindrade")])
    pen.columns(heads, [say(_line(council, seat)) for seat in council.here], [say(_line(council, seat)) for seat in council.away])
    pen.attends([*(replace(seat.entry, group=heads[0]) for seat in council.here), *(replace(seat.entry, group=heads[1]) for seat in council.away)])


def _crosses(pen: Scribe, council: Council) -> None:
    """A row for each, with a cross under what they were."""
    rng = council.told.rng
    mark, first = rng.choice(["x", "X"]), rng.choice(["Namn", "Ledamot"])
    rows: list[list[Said]] = []
    for seat in council.seats:
        role = council.role(seat)
        away = seat.entry.presence == "absent"
        here = "" if away else f"{mark} ({seat.note})" if seat.note else mark
        stands = f", ersätter {seat.entry.replaces}" if seat.entry.replaces else ""
        name = f"{seat.who.with_party}{f', {role}' if role else ''}{stands}"
        rows.append([say(name), say(seat.who.home or ""), say(here), say(mark if away else "")])
    pen.table([first, rng.choice(["Representerar", "Verksamhet", "Organisation"]), "Närvarande", "Frånvarande"], rows, widths=(4, 4, 2, 2))
    pen.attends([replace(seat.entry, title=council.role(seat)) for seat in council.seats])


def _ordinary(pen: Scribe, council: Council) -> None:
    """A row for each seat: the ordinary member and a cross, the substitute and a cross."""
    rng = council.told.rng
    mark, empty = rng.choice([("x", ""), ("X", "–"), ("ja", "nej")])
    rows: list[list[Said]] = []
    entries = []
    ordinary = [seat for seat in council.seats if seat.entry.capacity == "member"]
    for seat in ordinary:
        role = council.role(seat)
        other = next((one for one in council.seats if one.entry.replaces == seat.who.name), None)
        here = empty if seat.entry.presence == "absent" else seat.note or mark
        cells = [seat.who.home or "", f"{seat.who.with_party}{f', {role}' if role else ''}", here, other.who.with_party if other else "", mark if other else ""]
        rows.append([say(cell) for cell in cells])
        entries.append(replace(seat.entry, title=role))
        if other:
            entries.append(replace(other.entry, capacity="substitute", replaces=None))
    pen.table(["Verksamhet", "Ordinarie", "Närv.", "Ersättare", "Närv."], rows, widths=(4, 4, 2, 4, 2))
    pen.attends(entries)


def _lists(pen: Scribe, council: Council) -> None:
    mark = council.told.rng.choice(["", "-", "•"])
    for label, seats in (("Närvarande", council.here), (council.told.rng.choice(["Frånvarande", "Förhinder", "Ej närvarande"]), council.away)):
        if seats:
            pen.label(label)
            pen.points([say(_line(council, seat)) for seat in seats], mark)
            pen.attends([replace(seat.entry, group=label) for seat in seats])


def people(pen: Scribe, council: Council) -> None:
    """The members, then guests, then who keeps the notes."""
    rng = council.told.rng
    shape = rng.choice([_columns, _columns, _crosses, _ordinary, _lists])
    if shape is not _lists and rng.random() < 0.4:
        pen.section(rng.choice(["Närvarolista", "Närvaro", "Deltagare"]))
    if shape is _columns and not council.away:
        shape = _lists
    shape(pen, council)
    label = rng.choice(["Gäst", "Inbjuden", "Särskilt inbjuden"])
    for seat in council.guests.values():
        note = f" ({seat.note})" if seat.note else ""
        pen.para(f"{seat.who.name}, {seat.who.title}, {seat.who.home}{note}", label=f"{label}:", tight=True)
        pen.attends([replace(seat.entry, group=label)])
    keeper = council.keeper
    pen.para(f"{keeper.who.name}, {keeper.who.title}", label=rng.choice(["Sekreterare:", "Antecknare:", "Vid pennan:"]), tight=True)
    pen.attends([replace(keeper.entry, organisation=None)])
