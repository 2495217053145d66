"""How a schools board's secretary tells who was there: in sentences, in numbered lists, or in a table of municipalities with words for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generated.said import say
from generated.truth import Attendee

from ..land import joined
from ..scribe import Scribe
from .panel import Panel, Seat


def _noted(seat: Seat) -> str:
    return f" ({seat.note})" if seat.note else ""


def _sentences(pen: Scribe, panel: Panel) -> None:
    """Members by municipality, then who served for whom, all in sentences."""
    rng = panel.told.rng
    parts = []
    for home in dict.fromkeys(seat.who.home or "" for seat in panel.members):
        here = [seat for seat in panel.members if seat.who.home == home]
        parts.append(f"från {home} {joined([f'{seat.titled}{_noted(seat)}' for seat in here])}")
        pen.attends([seat.entry for seat in here])
    pen.para(rng.choice(["Närvarande ledamöter var ", "Såsom ledamöter deltog ", "I sammanträdet deltog som ledamöter "]), "; ".join(parts), ".")
    if panel.serving:
        words = joined([f"{seat.who.with_party}, {seat.who.home}, för {seat.entry.replaces}" for seat in panel.serving], " samt ")
        pen.para(rng.choice(["Som ersättare tjänstgjorde {w}.", "Tjänstgörande ersättare var {w}."]).format(w=words), tight=True)
        pen.attends([seat.entry for seat in panel.serving])
    if panel.spare:
        words = joined([f"{seat.who.with_party}, {seat.who.home}{_noted(seat)}" for seat in panel.spare], " samt ")
        pen.para(rng.choice(["Ej tjänstgörande ersättare var {w}.", "Ersättare som inte tjänstgjorde var {w}."]).format(w=words), tight=True)
        pen.attends([seat.entry for seat in panel.spare])
    if panel.absent:
        words = joined([f"{seat.who.with_party}, {seat.who.home}" for seat in panel.absent], " samt ")
        pen.para(rng.choice(["Förhinder hade anmälts av {w}.", "Frånvarande var {w}."]).format(w=words), tight=True)
        pen.attends([seat.entry for seat in panel.absent])


def _words(seat: Seat) -> str:
    stands = f" för {seat.entry.replaces}" if seat.entry.replaces else ""
    return f"{seat.who.with_party}, {seat.who.home}{f', {seat.who.title}' if seat.who.title else ''}{stands}{_noted(seat)}"


def _numbered(pen: Scribe, panel: Panel) -> None:
    """A numbered list under each heading."""
    rng = panel.told.rng
    groups: list[tuple[str, Sequence[Seat]]] = [
        (rng.choice(["Ledamöter", "Beslutande ledamöter"]), panel.members),
        (rng.choice(["Tjänstgörande ersättare", "Tjänstgörande ersättare"]), panel.serving),
        (rng.choice(["Ej tjänstgörande ersättare", "Ersättare"]), panel.spare),
        (rng.choice(["Frånvarande", "Förhindrade ledamöter"]), panel.absent),
    ]
    for label, seats in groups:
        if seats:
            pen.label(label)
            pen.points([say(_words(seat)) for seat in seats], "1")
            pen.attends([replace(seat.entry, group=label) for seat in seats])


def _table(pen: Scribe, panel: Panel) -> None:
    """A row for each municipality: its members in a cell, its substitutes in another, each with a word where it needs one."""
    rng = panel.told.rng
    away, serves = rng.choice([("frånvarande", "tjänstgörande"), ("förhinder", "tjg."), ("ej närvarande", "tjänstgör")])
    everyone = [*panel.members, *panel.absent, *panel.serving, *panel.spare]
    rows = []
    for home in dict.fromkeys(seat.who.home or "" for seat in everyone):
        members = [seat for seat in (*panel.members, *panel.absent) if seat.who.home == home]
        others = [seat for seat in (*panel.serving, *panel.spare) if seat.who.home == home]
        left = "; ".join(f"{seat.titled}{f', {away}' if seat.entry.presence == 'absent' else _noted(seat)}" for seat in members)
        right = "; ".join(f"{seat.who.with_party}{f', {serves}' if seat.entry.replaces else _noted(seat)}" for seat in others)
        rows.append([say(home), say(left or "–"), say(right or "–")])
        pen.attends([replace(seat.entry, replaces=None) for seat in (*members, *others)])
    pen.table(["Kommun", rng.choice(["Ledamöter", "Ordinarie"]), "Ersättare"], rows, widths=(2, 5, 4))


def people(pen: Scribe, panel: Panel) -> None:
    """The politicians, then the officers, then who keeps the minutes."""
    rng = panel.told.rng
    pen.section(rng.choice(["Närvarande", "Deltagande", "Närvaro"]))
    rng.choice([_sentences, _sentences, _numbered, _table])(pen, panel)
    label = rng.choice(["Övriga närvarande:", "Tjänstemän:", "Övriga:"])
    pen.para("; ".join(f"{seat.who.name}, {seat.who.title}{_noted(seat)}" for seat in panel.officers), label=label, tight=True)
    pen.attends([replace(seat.entry, group=label.rstrip(":")) for seat in panel.officers])
    pen.para(panel.keeper.name, label=rng.choice(["Sekreterare:", "Protokollförare:", "Vid protokollet:"]), tight=True)
    pen.attends([Attendee(panel.keeper.name, "secretary")])
