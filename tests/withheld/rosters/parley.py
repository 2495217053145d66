"""Those of a region and those of its municipalities: in two columns, a table with marks, by organisation, by role in running text, or on lines."""

from __future__ import annotations

from dataclasses import replace

from generated.said import Said, say

from ..land import Person, joined
from ..league import LeagueKit
from ..scribe import Scribe
from ..words import parley as words
from .seats import Manner, Seat, away, by_clock, by_items, entry, line, seat, standing_in, stretch


class Sides:
    """Politicians of both sides, officers, guests, and who keeps the minutes."""

    def __init__(self, told: LeagueKit, numbers: list[str]) -> None:
        rng, people = told.rng, told.people
        self.told, self.numbers = told, numbers
        self.region = rng.choice(words.REGIONS)
        self.word = rng.choice(["punkt {}", "p. {}", "punkt {}", "ärende {}", "pkt {}"])
        homes = [rng.choice(told.towns) for _ in range(2)] + told.towns[: rng.randint(3, 6)]
        self.municipal = [seat(people.politician(home)) for home in sorted(homes)]
        boards = (self.region, self.region, self.region, "Regionstyrelsen", "Hälso- och sjukvårdsnämnden") if rng.random() < 0.4 else (self.region,)
        self.regional = [seat(people.politician(rng.choice(boards))) for _ in range(rng.randint(2, 5))]
        first, second = (self.municipal, self.regional) if rng.random() < 0.5 else (self.regional, self.municipal)
        names = rng.choice([("ordförande", "vice ordförande"), ("ordf", "v ordf"), ("ordförande", "vice ordf."), ("ordf.", "vice ordf.")])
        first[0] = self._titled(first[0], names[0])
        second[0] = self._titled(second[0], names[1])
        self.chair, self.vice = first[0].who, second[0].who
        for side in (self.municipal, self.regional):
            for i, one in enumerate(side[1:], 1):
                side[i] = self._fate(one)
        self.substitutes = [seat(people.politician(rng.choice(told.towns)), "substitute") for _ in range(rng.randint(0, 3))]
        gone = [one for one in self.members if one.gone]
        if gone and rng.random() < 0.7:
            self.substitutes.insert(
                0,
                standing_in(
                    seat(people.politician(gone[0].who.home), "substitute"), gone[0].who, rng.choice(["ersätter {}", "ers. för {}", "tjänstgör för {}"])
                ),
            )
        self.officers = [
            seat(people.someone(rng.choice([self.region, *told.towns[:3]]), title), "officer") for title in rng.sample(words.OFFICERS, rng.randint(1, 4))
        ]
        self.keeper = seat(people.someone(self.region, rng.choice(words.KEEPERS)), "secretary")
        self.hosts: dict[str, Person] = {}
        self.guests: list[Seat] = []
        for title in rng.sample(words.VISITORS, rng.randint(0, 2)):
            at = rng.choice([one for one in numbers[3:-2] if one not in self.hosts])
            guest = people.someone(self.region, title)
            self.hosts[at] = guest
            self.guests.append(by_items(seat(guest, "guest"), [at], self.word))

    @property
    def members(self) -> list[Seat]:
        return [*self.municipal, *self.regional]

    @property
    def present(self) -> list[Seat]:
        return [one for one in self.members if one.entry.presence == "present"]

    def _titled(self, one: Seat, title: str) -> Seat:
        return Seat(one.who, replace(one.entry, title=title))

    def _fate(self, one: Seat) -> Seat:
        fate = self.told.rng.random()
        if fate < 0.15:
            return away(one)
        if fate < 0.23:
            return by_items(one, stretch(self.told.rng, self.numbers), self.word)
        return by_clock(self.told, one) if fate < 0.3 else one


def people(pen: Scribe, sides: Sides) -> None:
    """The list, in one of its shapes."""
    rng = sides.told.rng
    rng.choice([_columns, _table, _organisations, _running, _lines, _lines])(pen, sides, Manner.drawn(rng))


def _head(pen: Scribe, sides: Sides) -> None:
    if sides.told.rng.random() < 0.6:
        pen.section(sides.told.rng.choice(["Närvaro", "Deltagare", "Deltagande", "Närvarande"]))


def _group(pen: Scribe, sides: Sides, label: str, seats: list[Seat], manner: Manner, *, run: bool) -> None:
    """One heading with its people, on lines or in a paragraph."""
    if not seats:
        return
    lines = [line(one, manner) for one in seats]
    if run:
        pen.para("; ".join(lines), label=f"{label}:", tight=True)
    else:
        pen.label(label)
        pen.points([say(one) for one in lines], sides.told.rng.choice(["", "", "-"]))
    pen.attends([entry(one, group=label) for one in seats])


def _rest(pen: Scribe, sides: Sides, manner: Manner, *, run: bool, absent: bool = True, substitutes: bool = True) -> None:
    """Substitutes, officers, guests, secretary and those who were not there."""
    rng = sides.told.rng
    if substitutes:
        _group(pen, sides, rng.choice(["Ersättare", "Närvarande ersättare"]), sides.substitutes, manner, run=run)
    _group(pen, sides, rng.choice(["Tjänstepersoner", "Övriga närvarande", "Övriga"]), sides.officers, manner, run=run)
    _group(pen, sides, rng.choice(["Inbjudna", "Gäster"]), sides.guests, manner, run=run)
    _group(pen, sides, rng.choice(["Sekreterare", "Protokollförare"]), [sides.keeper], manner, run=run)
    if absent:
        _group(
            pen,
            sides,
            rng.choice(["Frånvarande", "Förhinder", "Ej närvarande", "Anmält förhinder"]),
            [one for one in sides.members if one.gone],
            manner,
            run=run,
        )


def _columns(pen: Scribe, sides: Sides, manner: Manner) -> None:
    """One side in each column; those who are missing stand there too, or only in the line below."""
    rng = sides.told.rng
    _head(pen, sides)
    both = rng.random() < 0.5
    left, right = ([one for one in side if both or not one.gone] for side in (sides.municipal, sides.regional))
    heads = rng.choice([("Företrädare för kommunerna", "Företrädare för regionen"), ("Kommunerna", "Regionen"), ("Från kommunerna", f"Från {sides.region}")])
    lines: list[list[Said]] = [[say(line(one, manner)) for one in side] for side in (left, right)]
    pen.columns(heads, lines[0], lines[1])
    pen.attends([entry(one, group=heads[0]) for one in left] + [entry(one, group=heads[1]) for one in right])
    gone = [one for one in sides.members if one.gone]
    _rest(pen, sides, manner, run=True, absent=not both)
    if both and gone:
        pen.para(joined([one.who.name for one in gone]), label=rng.choice(["Ej närvarande:", "Frånvarande:", "Förhinder:"]))


def _table(pen: Scribe, sides: Sides, _: Manner) -> None:
    """All in one table with a column of marks."""
    rng = sides.told.rng
    _head(pen, sides)
    yes, no = rng.choice([("X", "–"), ("Ja", "Nej"), ("Närvarande", "Frånvarande"), ("När.", "Frånv."), ("x", "")])
    if not no:
        no = "Förhinder"
    order = rng.choice([0, 1])
    header = ["Namn", "Parti", rng.choice(["Kommun/region", "Organisation"]), rng.choice(["Uppdrag", "Funktion", "Roll"]), "Närvaro"]
    role = {
        "member": "Ledamot",
        "substitute": "Ersättare",
        "serving_substitute": "Ersättare",
        "officer": "Tjänsteperson",
        "guest": "Gäst",
        "secretary": "Sekreterare",
    }
    rows = []
    everyone = [*sides.members, *sides.substitutes, *sides.officers, *sides.guests, sides.keeper]
    for one in everyone:
        title = (one.entry.title or "").capitalize() if one.who.party else ""
        shown = title or role[one.entry.capacity]
        cells = [one.who.name, one.who.party or "", one.who.home or "", shown, no if one.gone else (one.note[:1].upper() + one.note[1:] if one.note else yes)]
        rows.append([say(cell) for cell in ((cells[2], cells[0], cells[1], *cells[3:]) if order else cells)])
        pen.attends([replace(one.entry, title=title or None)])
    pen.table([header[2], header[0], header[1], *header[3:]] if order else header, rows)


def _organisations(pen: Scribe, sides: Sides, manner: Manner) -> None:
    """Members beside or behind the name of whoever sent them."""
    rng = sides.told.rng
    there = [one for one in sides.members if not one.gone]
    homes = list(dict.fromkeys(one.who.home or "" for one in there))
    word = rng.choice(["Närvarande ledamöter", "Ledamöter"])
    pen.label(word)
    if rng.random() < 0.5:
        pen.rows([(home, [say(line(one, manner, home=False)) for one in there if one.who.home == home]) for home in homes])
    else:
        for home in homes:
            pen.para("; ".join(line(one, manner, home=False) for one in there if one.who.home == home), label=f"{home}:", tight=True)
    pen.attends([entry(one, group=word) for home in homes for one in there if one.who.home == home])
    _rest(pen, sides, manner, run=rng.random() < 0.5)


def _running(pen: Scribe, sides: Sides, manner: Manner) -> None:
    """By role, a paragraph each."""
    chairs = {sides.chair.name: "Ordförande", sides.vice.name: "Vice ordförande"}
    by_name = {one.who.name: one for one in sides.members}
    for name, label in chairs.items():
        one = by_name[name]
        pen.para(line(one, manner, title=False), label=f"{label}:", tight=True)
        pen.attends([replace(entry(one, group=label), title=label)])
    rest = [one for one in sides.members if one.who.name not in chairs and not one.gone]
    _group(pen, sides, "Ledamöter", rest, manner, run=True)
    _rest(pen, sides, manner, run=True)


def _lines(pen: Scribe, sides: Sides, manner: Manner) -> None:
    """A line each, under headings."""
    _head(pen, sides)
    _group(
        pen,
        sides,
        sides.told.rng.choice(["Ledamöter", "Närvarande ledamöter", "Beslutande"]),
        [one for one in sides.members if not one.gone],
        manner,
        run=False,
    )
    _rest(pen, sides, manner, run=False)
