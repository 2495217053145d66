"""How a hospital board's secretary lists who was there: in running text by role, by party, or in a table with marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generated.said import say
from generated.truth import Attendee

from ..scribe import Scribe
from .panel import Panel, Seat


def _noted(seat: Seat) -> str:
    return f" ({seat.note})" if seat.note else ""


def _line(pen: Scribe, label: str, seats: Sequence[Seat], *, officers: bool = False) -> None:
    """One paragraph of people behind a label."""
    if not seats:
        return
    words = [
        f"{seat.who.name}, {seat.who.title}{_noted(seat)}"
        if officers
        else f"{seat.titled}{f' för {seat.entry.replaces}' if seat.entry.replaces else ''}{_noted(seat)}"
        for seat in seats
    ]
    pen.para(("; " if any("," in one for one in words) else ", ").join(words), label=label, tight=True)
    pen.attends([replace(seat.entry, group=label.rstrip(":")) for seat in seats])


def _running(pen: Scribe, panel: Panel) -> None:
    rng = panel.told.rng
    _line(pen, rng.choice(["Ledamöter:", "Beslutande:", "Tjänstgörande ledamöter:"]), panel.members)
    _line(pen, "Tjänstgörande ersättare:", panel.serving)
    _line(pen, rng.choice(["Ersättare:", "Ej tjänstgörande ersättare:", "Närvarande ersättare:"]), panel.spare)
    _line(pen, rng.choice(["Förhinder:", "Frånvarande:", "Anmält förhinder:"]), panel.absent)


def _by_party(pen: Scribe, panel: Panel) -> None:
    """Rows of parties with their members and substitutes."""
    rng = panel.told.rng
    seats = [*panel.members, *panel.serving, *panel.spare]
    parties = list(dict.fromkeys(seat.who.party or "" for seat in seats))
    stands = rng.choice(["tjänstgör för {}", "tjg. ersättare för {}", "ersätter {}"])
    rows = []
    for party in parties:
        deciding = [seat for seat in panel.members if seat.who.party == party]
        others = [seat for seat in (*panel.serving, *panel.spare) if seat.who.party == party]
        left = ", ".join(f"{seat.who.name}{f' ({seat.who.title})' if seat.who.title else ''}{_noted(seat)}" for seat in deciding)
        right = ", ".join(f"{seat.who.name}{f' ({stands.format(seat.entry.replaces)})' if seat.entry.replaces else ''}{_noted(seat)}" for seat in others)
        rows.append([say(party), say(left or "–"), say(right or "–")])
        pen.attends([seat.entry for seat in (*deciding, *others)])
    pen.table(["Parti", rng.choice(["Ledamöter", "Ordinarie ledamöter"]), "Ersättare"], rows, widths=(1, 4, 4))
    _line(pen, rng.choice(["Förhinder:", "Frånvarande ledamöter:", "Ej närvarande:"]), panel.absent)


def _marks(pen: Scribe, panel: Panel) -> None:
    """A row for each person, those who are away too, with how they took part in the last column."""
    rng = panel.told.rng
    here, away = rng.choice([("Närvarande", "Frånvarande"), ("X", "–"), ("Ja", "Nej"), ("Närv.", "Frånv.")])
    seats: list[tuple[str, Seat, str]] = []
    for seat in panel.members:
        seats.append(((seat.who.title or "ledamot").capitalize(), seat, seat.note or here))
    for seat in panel.absent:
        seats.append(("Ledamot", seat, away))
    for seat in panel.serving:
        seats.append(("Ersättare", seat, f"Tjänstgör för {seat.entry.replaces}"))
    for seat in panel.spare:
        seats.append(("Ersättare", seat, seat.note or here))
    pen.table(["Namn", "Parti", "Uppdrag", "Närvaro"], [[say(seat.who.name), say(seat.who.party or ""), say(role), say(how)] for role, seat, how in seats])
    if here == "X":
        pen.para("X = närvarande, – = frånvarande", tight=True)
    pen.attends([seat.entry for _, seat, _ in seats])


def people(pen: Scribe, panel: Panel) -> None:
    """The politicians, then the officers, then who keeps the minutes."""
    rng = panel.told.rng
    pen.section(rng.choice(["Närvarande", "Närvaro", "Deltagande"]))
    rng.choice([_running, _running, _by_party, _marks])(pen, panel)
    _line(pen, rng.choice(["Tjänstepersoner:", "Övriga:", "Övriga närvarande:"]), panel.officers, officers=True)
    keeper = panel.keeper
    label = rng.choice(["Sekreterare:", "Protokollförare:", "Vid protokollet:"])
    pen.para(keeper.name, label=label, tight=True)
    pen.attends([Attendee(keeper.name, "secretary")])
