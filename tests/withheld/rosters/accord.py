"""How a steering group's notes tell who took part: as a story, under organisations, or in a table with a column for those who were away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generated.said import say
from generated.truth import Attendee

from ..land import joined
from ..scribe import Scribe
from .council import Council
from .panel import Seat


def _named(council: Council, seat: Seat, *, home: bool = False, titled: bool = True) -> str:
    """ "Anna Ek (S), ordförande" with what limits it in brackets."""
    parts = [seat.who.with_party, seat.who.home if home else None, seat.who.title if titled else None, council.role(seat)]
    words = ", ".join(one for one in parts if one)
    notes = [f"ersätter {seat.entry.replaces}" if seat.entry.replaces else "", seat.note]
    tail = ", ".join(one for one in notes if one)
    return f"{words} ({tail})" if tail else words


def _titled(council: Council, seat: Seat) -> Attendee:
    return replace(seat.entry, title=council.role(seat) or seat.who.title)


def _story(pen: Scribe, council: Council) -> None:
    """Who came from where in sentences."""
    rng = council.told.rng
    shape = rng.choice(["Från {h} deltog {w}.", "{h} företräddes av {w}.", "För {h}: {w}."])
    sentences = []
    for home in council.homes:
        seats = [seat for seat in council.here if seat.who.home == home]
        if seats:
            sentences.append(shape.format(h=home, w=joined([_named(council, seat, titled=False) for seat in seats])))
            pen.attends([replace(_titled(council, seat), title=council.role(seat)) for seat in seats])
    pen.para(" ".join(sentences))
    if council.away:
        words = "; ".join(f"{seat.who.with_party}, {seat.who.home}" for seat in council.away)
        pen.para(rng.choice(["Förhinder hade anmälts av {w}.", "Frånvarande: {w}.", "Återbud hade lämnats av {w}."]).format(w=words))
        pen.attends([replace(seat.entry, title=None) for seat in council.away])


def _under_homes(pen: Scribe, council: Council) -> None:
    """A list for each organisation, and one for those who were away."""
    rng = council.told.rng
    mark = rng.choice(["", "-", "•", "–"])
    for home in council.homes:
        seats = [seat for seat in council.here if seat.who.home == home]
        if seats:
            pen.label(home)
            pen.points([say(_named(council, seat)) for seat in seats], mark)
            pen.attends([_titled(council, seat) for seat in seats])
    if council.away:
        label = rng.choice(["Förhinder", "Ej närvarande", "Frånvarande", "Anmält förhinder"])
        pen.label(label)
        pen.points([say(_named(council, seat, home=True)) for seat in council.away], mark)
        pen.attends([replace(_titled(council, seat), group=label) for seat in council.away])


def _table(pen: Scribe, council: Council) -> None:
    """A row for each organisation: those who were there, and those who were not."""
    rng = council.told.rng
    rows = []
    for home in council.homes:
        here = [seat for seat in council.here if seat.who.home == home]
        away = [seat for seat in council.away if seat.who.home == home]
        cells = ["; ".join(_named(council, seat, titled=False) for seat in seats) or "–" for seats in (here, away)]
        rows.append([say(home), *(say(cell) for cell in cells)])
        pen.attends([replace(seat.entry, title=council.role(seat)) for seat in (*here, *away)])
    pen.table([rng.choice(["Organisation", "Part"]), rng.choice(["Närvarande", "Deltog"]), rng.choice(["Frånvarande", "Förhinder"])], rows, widths=(2, 4, 3))


def _others(pen: Scribe, label: str, seats: Sequence[Seat]) -> None:
    """Guests, or who keeps the notes, behind a label."""
    if seats:
        words = "; ".join(f"{seat.who.name}, {seat.who.title}, {seat.who.home}{f' ({seat.note})' if seat.note else ''}" for seat in seats)
        pen.para(words, label=label, tight=True)
        pen.attends([replace(seat.entry, group=label.rstrip(":")) for seat in seats])


def people(pen: Scribe, council: Council) -> None:
    """The members, then guests, then who keeps the notes."""
    rng = council.told.rng
    pen.section(rng.choice(["Närvarande", "Deltagare", "Närvaro"]))
    rng.choice([_story, _under_homes, _under_homes, _table])(pen, council)
    _others(pen, rng.choice(["Inbjudna:", "Gäster:", "Inbjudna gäster:"]), list(council.guests.values()))
    _others(pen, rng.choice(["Sekreterare:", "Antecknar:", "Vid anteckningarna:"]), [council.keeper])
