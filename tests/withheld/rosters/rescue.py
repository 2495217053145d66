"""How a rescue board's secretary lists who was there: under municipalities, in two columns, or in a table with signs for member and substitute."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generated.said import Said, say
from generated.truth import Attendee

from ..scribe import Scribe
from .panel import Panel, Seat


def _words(seat: Seat, *, home: bool) -> str:
    """ "Anna Ek (S), Ransberga, ordförande, §§ 4–9"."""
    who = seat.who
    parts = [who.with_party, who.home if home else None, who.title, f"tjänstgör för {seat.entry.replaces}" if seat.entry.replaces else None, seat.note or None]
    return ", ".join(one for one in parts if one)


def _list(pen: Scribe, label: str, seats: Sequence[Seat], *, home: bool = True, mark: str = "") -> None:
    if seats:
        pen.label(label)
        pen.points([say(_words(seat, home=home)) for seat in seats], mark)
        pen.attends([replace(seat.entry, group=label) for seat in seats])


def _by_town(pen: Scribe, panel: Panel) -> None:
    """Those who decide in a paragraph for each municipality; the others in lists."""
    rng = panel.told.rng
    pen.label(rng.choice(["Beslutande", "Beslutande ledamöter och tjänstgörande ersättare"]))
    seats = [*panel.members, *panel.serving]
    ending = rng.choice([":", ":", " kommun:"])
    for home in dict.fromkeys(seat.who.home or "" for seat in seats):
        here = [seat for seat in seats if seat.who.home == home]
        label = f"{home if ending == ':' else (home if home.endswith(('s', 'x')) else home + 's')}{ending}"
        pen.para("; ".join(_words(seat, home=False) for seat in here), label=label, tight=True)
        pen.attends([replace(seat.entry, organisation=label.rstrip(":")) for seat in here])
    _list(pen, rng.choice(["Ersättare", "Icke tjänstgörande ersättare"]), panel.spare)


def _columns(pen: Scribe, panel: Panel) -> None:
    """Those who decide to the left, substitutes to the right."""
    rng = panel.told.rng
    left, right = [*panel.members, *panel.serving], panel.spare
    if not right:
        _list(pen, "Beslutande", left)
        return

    def lines(seats: Sequence[Seat]) -> list[Said]:
        return [say(_words(seat, home=True)) for seat in seats]

    heads = (rng.choice(["Beslutande", "Beslutande ledamöter"]), rng.choice(["Ersättare", "Ej tjänstgörande ersättare"]))
    pen.columns(heads, lines(left), lines(right))
    pen.attends([*(replace(seat.entry, group=heads[0]) for seat in left), *(replace(seat.entry, group=heads[1]) for seat in right)])


def _signs(pen: Scribe, panel: Panel) -> None:
    """A row for each person under the municipality, with a sign for how they took part, explained below."""
    rng = panel.told.rng
    here, serves, away = rng.choice([("x", "T", "–"), ("N", "TE", "F"), ("+", "tj", "-")])
    seats = [
        *((seat, "Ledamot", seat.note or here) for seat in panel.members),
        *((seat, "Ledamot", away) for seat in panel.absent),
        *((seat, "Ersättare", serves) for seat in panel.serving),
        *((seat, "Ersättare", seat.note or here) for seat in panel.spare),
    ]
    order = list(dict.fromkeys(seat.who.home or "" for seat, _, _ in seats))
    seats.sort(key=lambda row: order.index(row[0].who.home or ""))
    rows = [
        [say(seat.who.home or ""), say(f"{seat.who.with_party}{f', {seat.who.title}' if seat.who.title else ''}"), say(role), say(how)]
        for seat, role, how in seats
    ]
    pen.table(["Kommun", "Namn", rng.choice(["Uppdrag", "Funktion"]), rng.choice(["Närvaro", "Närv."])], rows)
    pen.para(f"{here} = närvarande, {serves} = tjänstgörande ersättare, {away} = frånvarande", tight=True)
    pen.attends([replace(seat.entry, replaces=None) for seat, _, _ in seats])


def people(pen: Scribe, panel: Panel) -> None:
    """The politicians, then the officers, then who keeps the minutes."""
    rng = panel.told.rng
    shape = rng.choice([_by_town, _by_town, _columns, _signs])
    shape(pen, panel)
    if shape is not _signs and rng.random() < 0.5:
        _list(pen, rng.choice(["Frånvarande", "Förhinder", "Frånvarande ledamöter"]), panel.absent)
    label = rng.choice(["Övriga deltagande", "Övriga närvarande", "Tjänstemän", "Föredragande och övriga"])
    pen.label(label)
    words = [f"{seat.who.name}, {seat.who.title}{f', {seat.note}' if seat.note else ''}" for seat in panel.officers]
    entries = [replace(seat.entry, group=label) for seat in panel.officers]
    keeper, listed = panel.keeper, rng.random() < 0.6
    if listed:
        words.append(f"{keeper.name}, {keeper.title}")
        entries.append(Attendee(keeper.name, "secretary", title=keeper.title, group=label))
    pen.points([say(one) for one in words], rng.choice(["", "", "-"]))
    pen.attends(entries)
    if not listed:
        pen.para(keeper.name, label=rng.choice(["Sekreterare:", "Protokollförare:"]), tight=True)
        pen.attends([Attendee(keeper.name, "secretary")])
