"""Those of a network: names with municipality in one line, a line or row for each municipality, or a list; those who were not there."""

from __future__ import annotations

from dataclasses import replace

from generated.said import say
from generated.truth import Attendee

from ..land import Person, joined
from ..scribe import Scribe
from ..strand import StrandKit
from ..words import colleagues as words
from .seats import Seat, afar, away, by_clock, by_items, entry, seat


class Circle:
    """Members by municipality, guests, who led the meeting and who kept the notes."""

    def __init__(self, told: StrandKit, numbers: list[str], *, numbered: bool) -> None:
        rng, people = told.rng, told.people
        self.told = told
        self.far = rng.choice(["Teams", "via länk", "digitalt", "på distans"])
        self.item = rng.choice(["punkt {}", "p {}", "pkt {}"])
        self.homes = [*told.towns[: rng.randint(5, 7)], *rng.sample(words.OFFICES, rng.choice([0, 0, 1]))]
        self.titled = rng.random() < 0.35
        self.members: list[Seat] = []
        for home in self.homes:
            for _ in range(rng.choice([1, 1, 1, 2])):
                one = seat(people.someone(home, rng.choice(words.JOBS) if self.titled else None))
                self.members.append(self._fate(one, numbers if numbered else []))
        self.silent = [one for one in told.towns if one not in self.homes]
        """Municipalities that nobody was there for."""
        self.leader = self.members[0]
        inside = rng.random() < 0.5
        there = [one for one in self.members[1:] if not one.gone and one.entry.presence == "present"]
        self.among = inside and bool(there)
        """Who kept the notes is one of the members."""
        self.keeper = there[-1] if self.among else seat(people.someone(rng.choice(words.OFFICES)), "secretary")
        self.hosts: dict[str, Person] = {}
        self.guests: list[Seat] = []
        for title, home in rng.sample(words.VISITORS, rng.choice([0, 1, 1, 2])):
            at = rng.choice([one for one in numbers[1:-2] if one not in self.hosts])
            person = people.someone(home, title)
            guest = seat(person, "guest")
            self.guests.append(by_items(guest, [at], self.item) if numbered else guest)
            self.hosts[at] = person

    def _fate(self, one: Seat, numbers: list[str]) -> Seat:
        rng = self.told.rng
        fate = rng.random()
        if not self.members or fate > 0.45:
            return one
        if fate < 0.18:
            return away(one)
        if fate < 0.32:
            return afar(one, self.far)
        if fate < 0.38 and len(numbers) > 6:
            at = rng.randint(2, len(numbers) - 3)
            return by_items(one, numbers[: at + 1] if rng.random() < 0.5 else numbers[at:], self.item)
        return by_clock(self.told, one, rng.choice([("från kl. {}", "till kl. {}"), ("från {}", "till {}"), ("anslöt {}", "gick {}")])) if fate < 0.43 else one

    @property
    def present(self) -> list[Seat]:
        return [one for one in self.members if not one.gone]

    @property
    def gone(self) -> list[Seat]:
        return [one for one in self.members if one.gone]


def _note(circle: Circle, one: Seat) -> list[str]:
    """What stands behind a name."""
    return [*([one.note] if one.note else []), *(["antecknar"] if one is circle.keeper else [])]


def _entry(circle: Circle, one: Seat, group: str | None = None) -> Attendee:
    """A member who is marked as keeping the notes is the secretary."""
    told = entry(one, group=group)
    return replace(told, capacity="secretary") if one is circle.keeper else told


def people(pen: Scribe, circle: Circle) -> None:
    rng = circle.told.rng
    rng.choice([_line, _line, _homes, _homes, _table, _list])(pen, circle)


def _rest(pen: Scribe, circle: Circle, *, gone: bool = True) -> None:
    rng = circle.told.rng
    homes = rng.choice([" ({})", ", {}"])
    parts: list[tuple[str, list[Seat]]] = []
    if circle.guests:
        parts.append((rng.choice(["Gäster", "Inbjudna", "Gäst"][: 3 if len(circle.guests) == 1 else 2]), circle.guests))
    if circle.gone and gone:
        parts.append((rng.choice(["Frånvarande", "Förhinder", "Ej närvarande", "Anmält förhinder"]), circle.gone))
    if not circle.among:
        parts.append((rng.choice(["Antecknar", "Vid anteckningarna", "Sekreterare", "Vid pennan"]), [circle.keeper]))
    if rng.random() < 0.3:
        parts.reverse()
    for label, some in parts:
        shown = []
        for one in some:
            title = f", {one.who.title}" if one in circle.guests else ""
            shown.append(f"{one.who.name}{title}{homes.format(one.who.home)}" + (f", {one.note}" if one.note and one in circle.guests else ""))
        pen.para("; ".join(shown) if circle.guests is some else ", ".join(shown) if homes == " ({})" else "; ".join(shown), label=f"{label}:", tight=True)
        pen.attends([replace(one.entry, title=one.entry.title if one in circle.guests else None, group=label) for one in some])
    if circle.silent and rng.random() < 0.5:
        pen.para(joined(circle.silent), label=rng.choice(["Ej representerade:", "Kommuner som inte deltog:"]), tight=True)


def _line(pen: Scribe, circle: Circle) -> None:
    """All in one line, where they come from in brackets or behind a comma."""
    rng = circle.told.rng
    label, brackets = rng.choice(["Närvarande", "Deltagare", "Deltog", "Medverkande"]), rng.random() < 0.7
    shown = []
    for one in circle.present:
        told = [*([one.who.title] if one.who.title else []), one.who.home or "", *_note(circle, one)]
        shown.append(f"{one.who.name} ({', '.join(told)})" if brackets else f"{one.who.name}, {', '.join(told)}")
    pen.para((", " if brackets else "; ").join(shown), label=f"{label}:")
    pen.attends([_entry(circle, one, label) for one in circle.present])
    _rest(pen, circle)


def _homes(pen: Scribe, circle: Circle) -> None:
    """A line for each municipality."""
    rng = circle.told.rng
    label = rng.choice(["Närvarande", "Deltagare", "Närvarande från kommunerna"])
    pen.label(label)
    colon, mark = rng.choice([": ", " – ", ": "]), rng.choice(["", "-", "•"])
    lines = []
    for home in circle.homes:
        some = [one for one in circle.present if one.who.home == home]
        if not some:
            continue
        shown = []
        for one in some:
            note = _note(circle, one)
            shown.append(one.who.name + (f", {one.who.title}" if one.who.title else "") + (f" ({', '.join(note)})" if note else ""))
        lines.append(say(home, colon, "; ".join(shown) if circle.titled else joined(shown)))
        pen.attends([_entry(circle, one) for one in some])
    pen.points(lines, mark)
    _rest(pen, circle)


def _table(pen: Scribe, circle: Circle) -> None:
    """A row for each, with a mark or a word for how they took part."""
    rng = circle.told.rng
    yes, no = rng.choice([("Ja", "Nej"), ("x", "–"), ("Närvarande", "Förhindrad"), ("På plats", "Frånvarande")])
    first = rng.random() < 0.5
    rows = []
    for one in circle.members:
        how = no if one.gone else (one.note[:1].upper() + one.note[1:] if one.note else yes)
        name = one.who.name + (" (antecknar)" if one is circle.keeper else "")
        cells = [one.who.home or "", name] if first else [name, one.who.home or ""]
        rows.append([say(cell) for cell in (*cells, *([one.who.title or ""] if circle.titled else []), how)])
        pen.attends([_entry(circle, one)])
    head = [rng.choice(["Kommun", "Organisation"]), "Namn"]
    pen.table([*(head if first else head[::-1]), *(["Funktion"] if circle.titled else []), rng.choice(["Närvaro", "Deltog"])], rows)
    _rest(pen, circle, gone=False)


def _list(pen: Scribe, circle: Circle) -> None:
    """A line for each person."""
    rng = circle.told.rng
    label = rng.choice(["Deltagare", "Närvarande", "På mötet"])
    pen.label(label)
    home = rng.choice([", {}", " – {}", " ({})"])
    lines = []
    for one in circle.present:
        note = _note(circle, one)
        lines.append(
            say(one.who.name + (f", {one.who.title}" if one.who.title else "") + home.format(one.who.home) + (f" ({', '.join(note)})" if note else ""))
        )
    pen.points(lines, rng.choice(["", "-", "•"]))
    pen.attends([_entry(circle, one, label) for one in circle.present])
    _rest(pen, circle)
