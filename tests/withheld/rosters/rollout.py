"""Those of a steering group: in a table with how they took part, in running text, or in lists by where they sat."""

from __future__ import annotations

from dataclasses import replace

from generated.said import say

from ..land import Person
from ..league import LeagueKit
from ..scribe import Scribe
from ..words import rollout as words
from .seats import Manner, Seat, afar, away, by_clock, by_items, entry, line, seat, standing_in, stretch


class Crew:
    """Members, those who are there without a seat, guests by item, and who keeps the notes."""

    def __init__(self, told: LeagueKit, numbers: list[str]) -> None:
        rng, people = told.rng, told.people
        self.told, self.numbers = told, numbers
        self.yes, self.no, self.far = rng.choice(
            [
                ("Ja", "Nej", "Teams"),
                ("x", "–", "x (Teams)"),
                ("Närvarande", "Frånvarande", "Distans"),
                ("Deltog", "Förhinder", "Deltog på länk"),
                ("På plats", "Ej närvarande", "Via Teams"),
            ]
        )
        self.item = rng.choice(["punkt {}", "pkt {}", "p. {}", "punkt {}"])
        whole = rng.choice(["{} kommun", "{}", "{}"])
        homes = [whole.format(one if whole == "{}" or one.endswith(("s", "x")) else f"{one}s") for one in told.towns[: rng.randint(4, 6)]]
        homes += rng.sample(["Region Siljemark", "Räddningstjänsten", "Vatten & Avfall AB", "Bostads AB Eken"], rng.randint(0, 2))
        jobs = rng.sample(words.JOBS, len(words.JOBS))
        self.members = [seat(people.someone(home, jobs[i])) for i, home in enumerate(homes)]
        self.chair = self.members[0].who
        absent: Person | None = None
        for i, one in enumerate(self.members[1:], 1):
            fate = rng.random()
            if fate < 0.14:
                self.members[i] = away(one)
                absent = one.who
            elif fate < 0.32:
                self.members[i] = afar(one, self.far)
            elif fate < 0.4:
                self.members[i] = by_items(one, stretch(rng, numbers), self.item)
            elif fate < 0.46:
                self.members[i] = by_clock(told, one)
        if absent and rng.random() < 0.6:
            place = next(i for i, one in enumerate(self.members) if one.who is absent)
            self.members.insert(
                place + 1, standing_in(seat(people.someone(absent.home, jobs[-1])), absent, rng.choice(["ersätter {}", "ersättare för {}", "i stället för {}"]))
            )
        self.leader = seat(people.someone(rng.choice(["Projektkontoret", homes[0]]), "projektledare"), "co_opted")
        self.others = [self.leader, *(seat(people.someone(rng.choice(homes), title), "co_opted") for title in rng.sample(words.LEADERS[1:], rng.randint(0, 2)))]
        self.keeper = seat(people.someone("Projektkontoret", rng.choice(words.KEEPERS)), "secretary")
        self.hosts: dict[str, Person] = {}
        self.guests: list[Seat] = []
        for title, home in rng.sample(words.VISITORS, rng.choice([0, 1, 1, 2])):
            at = rng.choice([one for one in numbers[4:-1] if one not in self.hosts])
            guest = people.someone(home, title)
            self.hosts[at] = guest
            self.guests.append(by_items(seat(guest, "guest"), [at], self.item))

    @property
    def present(self) -> list[Person]:
        return [one.who for one in self.members if one.entry.presence == "present"]


ROLES = {"co_opted": "adjungerad", "secretary": "antecknar", "guest": "gäst"}


def people(pen: Scribe, crew: Crew) -> None:
    rng = crew.told.rng
    rng.choice([_table, _table, _organisations, _running, _lists])(pen, crew)


def _table(pen: Scribe, crew: Crew) -> None:
    """One table: what they are, where they come from and how they took part."""
    rng = crew.told.rng
    pen.label(rng.choice(["Deltagare", "Styrgruppens sammansättning och närvaro", "Närvaro"]))
    rows = []
    apart = rng.random() < 0.5
    for one in [*crew.members, *crew.others, *crew.guests, crew.keeper]:
        role = ROLES.get(one.entry.capacity, "")
        how = crew.no if one.gone else one.note or crew.yes
        cells = [
            one.who.name,
            (one.who.title or "") if apart or not role else f"{one.who.title} ({role})",
            one.who.home or "",
            how[:1].upper() + how[1:] if how != crew.yes else how,
        ]
        if apart:
            cells.insert(2, (role or "ledamot").capitalize())
        rows.append([say(cell) for cell in cells])
        pen.attends([one.entry])
    pen.table(["Namn", rng.choice(["Befattning", "Funktion"]), *(["Roll"] if apart else []), "Organisation", rng.choice(["Närvaro", "Deltagande"])], rows)


def _organisations(pen: Scribe, crew: Crew) -> None:
    """A table by organisation with a mark; those without a seat below it."""
    rng = crew.told.rng
    pen.table(
        ["Organisation", rng.choice(["Ledamot", "Representant"]), "Närvaro"],
        [[say(one.who.home or ""), say(f"{one.who.name}, {one.who.title}"), say(crew.no if one.gone else one.note or crew.yes)] for one in crew.members],
    )
    pen.attends([one.entry for one in crew.members])
    _rest(pen, crew, Manner())


def _rest(pen: Scribe, crew: Crew, manner: Manner) -> None:
    rng = crew.told.rng
    for label, some in (
        (rng.choice(["Adjungerade", "Adjungerad"][: 1 if len(crew.others) > 1 else 2]), crew.others),
        (rng.choice(["Gäster", "Inbjudna"]), crew.guests),
        (rng.choice(["Sekreterare", "Antecknar", "Vid pennan"]), [crew.keeper]),
    ):
        if some:
            pen.para("; ".join(line(one, manner) for one in some), label=f"{label}:", tight=True)
            pen.attends([entry(one, group=label) for one in some])


def _running(pen: Scribe, crew: Crew) -> None:
    """In running text; who was not there in another paragraph."""
    rng = crew.told.rng
    there = [one for one in crew.members if not one.gone]
    manner = Manner.drawn(rng)
    label = rng.choice(["Närvarande ledamöter", "Deltagare", "Ledamöter"])
    pen.para("; ".join(line(one, manner) for one in there), label=f"{label}:")
    pen.attends([entry(one, group=label) for one in there])
    _rest(pen, crew, manner)
    if gone := [one for one in crew.members if one.gone]:
        label = rng.choice(["Förhinder", "Ej närvarande", "Frånvarande"])
        pen.para("; ".join(line(one, manner, title=False) for one in gone), label=f"{label}:", tight=True)
        pen.attends([replace(entry(one, group=label), title=None) for one in gone])


def _lists(pen: Scribe, crew: Crew) -> None:
    """In lists: in the room, on a link, not there."""
    rng = crew.told.rng
    manner, mark = Manner.drawn(rng), rng.choice(["", "-", "•"])
    groups = (
        (rng.choice(["På plats", "Deltagare på plats", "I rummet"]), [one for one in crew.members if not one.gone and not one.entry.remote]),
        (rng.choice(["På distans", "Via Teams", "Deltagare på länk"]), [one for one in crew.members if one.entry.remote]),
        (rng.choice(["Ej närvarande", "Förhinder"]), [one for one in crew.members if one.gone]),
        ("Adjungerade", crew.others),
        (rng.choice(["Gäster", "Inbjudna"]), crew.guests),
        ("Sekreterare", [crew.keeper]),
    )
    for label, some in groups:
        if some:
            pen.label(label)
            pen.points([say(line(one, manner, note=not one.entry.remote)) for one in some], mark)
            pen.attends([entry(one, group=label) for one in some])
