"""The mixed members of a council: by what they stand for, in a table with marks, in running text, or in two columns."""

from __future__ import annotations

from dataclasses import replace

from generated.said import say

from ..land import Person
from ..league import LeagueKit
from ..scribe import Scribe
from ..words import stakeholders as words
from .seats import Manner, Seat, afar, away, by_clock, by_items, entry, line, seat, standing_in, stretch


class Circle:
    """Politicians, people of associations and authorities, officers, guests and who writes."""

    def __init__(self, told: LeagueKit, numbers: list[str], sign: str) -> None:
        rng, people = told.rng, told.people
        self.told, self.numbers, self.sign = told, numbers, sign
        homes = told.towns[: rng.randint(1, 4)]
        self.elected = [seat(people.politician(rng.choice(homes))) for _ in range(rng.randint(2, 5))]
        self.elected[0] = Seat(self.elected[0].who, replace(self.elected[0].entry, title=rng.choice(["ordförande", "ordförande", "ordf."])))
        self.chair = self.elected[0].who
        names = [*rng.sample(words.ORGANISATIONS, rng.randint(4, 8)), *rng.sample(words.AUTHORITIES, rng.randint(0, 2))]
        titled = rng.random() < 0.35
        self.senders = [seat(people.someone(name, rng.choice(words.ROLES) if titled else None)) for name in names]
        self.vice: Person | None = None
        if rng.random() < 0.5:
            self.vice = self.senders[0].who
            self.senders[0] = Seat(self.vice, replace(self.senders[0].entry, title="vice ordförande"))
        self.officers = [seat(people.someone(rng.choice(homes), job), "officer") for job in rng.sample(words.JOBS, rng.randint(1, 4))]
        gone = None
        for some, first in ((self.elected, 1), (self.senders, 1)):
            for i in range(first, len(some)):
                fate = rng.random()
                if fate < 0.14:
                    some[i] = away(some[i])
                    gone = some[i].who if some is self.senders else gone
                elif fate < 0.22:
                    some[i] = by_items(some[i], stretch(rng, numbers), sign)
                elif fate < 0.3:
                    some[i] = by_clock(
                        told, some[i], rng.choice([("fr.o.m. kl. {}", "t.o.m. kl. {}"), ("från kl. {}", "till kl. {}"), ("ankom kl. {}", "lämnade kl. {}")])
                    )
                elif fate < 0.36:
                    some[i] = afar(some[i], rng.choice(["via länk", "digitalt", "på distans"]))
        if gone and rng.random() < 0.6:
            place = next(i for i, one in enumerate(self.senders) if one.who is gone)
            self.senders.insert(place + 1, standing_in(seat(people.someone(gone.home)), gone, rng.choice(["ersätter {}", "ersättare för {}", "ers. {}"])))
        self.keeper = seat(people.someone(homes[0], rng.choice(words.KEEPERS)), "secretary")
        self.hosts: dict[str, Person] = {}
        self.guests: list[Seat] = []
        for job, home in rng.sample(words.VISITORS, rng.choice([0, 1, 2, 2])):
            at = rng.choice([one for one in numbers[2:-1] if one not in self.hosts])
            guest = people.someone(home, job)
            self.hosts[at] = guest
            self.guests.append(by_items(seat(guest, "guest"), [at], sign))
        for one in self.officers:
            if rng.random() < 0.5:
                self.hosts.setdefault(rng.choice(numbers[2:-1]), one.who)

    @property
    def members(self) -> list[Seat]:
        return [*self.elected, *self.senders]

    @property
    def present(self) -> list[Person]:
        return [one.who for one in self.members if one.entry.presence == "present"]


def people(pen: Scribe, circle: Circle) -> None:
    circle.told.rng.choice([_kinds, _kinds, _table, _marks, _running, _columns])(pen, circle)


def _group(pen: Scribe, circle: Circle, label: str, some: list[Seat], manner: Manner, *, run: bool) -> None:
    if not some:
        return
    if run:
        pen.para("; ".join(line(one, manner) for one in some), label=f"{label}:", tight=True)
    else:
        pen.label(label)
        pen.points([say(line(one, manner)) for one in some], circle.told.rng.choice(["", "-", ""]))
    pen.attends([entry(one, group=label) for one in some])


def _rest(pen: Scribe, circle: Circle, manner: Manner, *, run: bool) -> None:
    rng = circle.told.rng
    _group(pen, circle, rng.choice(["Tjänstepersoner", "Tjänstemän", "Övriga"]), circle.officers, manner, run=run)
    _group(pen, circle, rng.choice(["Inbjudna", "Gäster", "Inbjudna gäster"]), circle.guests, manner, run=run)
    _group(pen, circle, rng.choice(["Sekreterare", "Antecknare"]), [circle.keeper], manner, run=run)
    _group(
        pen, circle, rng.choice(["Frånvarande", "Ej närvarande", "Anmält förhinder", "Förhinder"]), [one for one in circle.members if one.gone], manner, run=run
    )


def _kinds(pen: Scribe, circle: Circle) -> None:
    """Those who were elected, then those that were sent."""
    rng = circle.told.rng
    manner, run = Manner.drawn(rng), rng.random() < 0.4
    _group(
        pen,
        circle,
        rng.choice(["Förtroendevalda", "Politiska ledamöter", "Ledamöter från kommunerna"]),
        [one for one in circle.elected if not one.gone],
        manner,
        run=run,
    )
    _group(
        pen,
        circle,
        rng.choice(["Organisationer", "Föreningar och företag", "Ledamöter från organisationerna"]),
        [one for one in circle.senders if not one.gone],
        manner,
        run=run,
    )
    _rest(pen, circle, manner, run=run)


def _table(pen: Scribe, circle: Circle) -> None:
    """All in a table, by what they stand for; those without a seat are told so."""
    rng = circle.told.rng
    roles = {"member": "Ledamot", "serving_substitute": "Ersättare", "officer": "Tjänsteperson", "guest": "Gäst", "secretary": "Sekreterare"}
    rows = []
    for one in [*circle.members, *circle.officers, *circle.guests, circle.keeper]:
        if one.gone:
            continue
        chair = {circle.chair.name: "Ordförande"} | ({circle.vice.name: "Vice ordförande"} if circle.vice else {})
        title = chair.get(one.who.name)
        rows.append([say(one.who.home or ""), say(one.who.with_party), say(title or roles[one.entry.capacity]), say(one.note or "Hela mötet")])
        pen.attends([replace(one.entry, title=title)])
    pen.table([rng.choice(["Organisation", "Företräder"]), "Namn", "Roll", rng.choice(["Närvarande", "Deltog"])], rows, widths=(5, 4, 3, 3))
    if gone := [one for one in circle.members if one.gone]:
        label = rng.choice(["Ej närvarande", "Förhinder"])
        pen.para("; ".join(f"{one.who.with_party}, {one.who.home}" for one in gone), label=f"{label}:")
        pen.attends([replace(entry(one, group=label), title=None) for one in gone])


def _marks(pen: Scribe, circle: Circle) -> None:
    """The members in a table with a mark for each who came."""
    rng = circle.told.rng
    yes, no = rng.choice([("X", "–"), ("x", "Frånvarande"), ("Ja", "Nej"), ("När.", "–")])
    rows = []
    for one in circle.members:
        rows.append([say(one.who.with_party), say(one.who.home or ""), say(no if one.gone else one.note or yes)])
        pen.attends([entry(one, title=False)])
    pen.table([rng.choice(["Ledamot", "Namn"]), rng.choice(["Organisation", "Representerar"]), rng.choice(["Närvaro", "Närv."])], rows)
    pen.para(circle.chair.name, label="Ordförande:", tight=True)
    manner = Manner.drawn(rng)
    for label, some in (("Tjänstepersoner", circle.officers), ("Gäster", circle.guests), ("Sekreterare", [circle.keeper])):
        _group(pen, circle, label, some, manner, run=True)


def _running(pen: Scribe, circle: Circle) -> None:
    """Each organisation with its people, in one paragraph."""
    rng = circle.told.rng
    there = [one for one in circle.members if not one.gone]
    manner = Manner(rng.choice([" ({})", ", {}"]), ", {}", rng.choice([" ({})", ", {}"]))
    homes = list(dict.fromkeys(one.who.home or "" for one in there))
    label = rng.choice(["Närvarande", "Deltagare"])
    pen.para("; ".join(f"{home}: {', '.join(line(one, manner, home=False) for one in there if one.who.home == home)}" for home in homes), label=f"{label}:")
    pen.attends([entry(one, group=label) for home in homes for one in there if one.who.home == home])
    _rest(pen, circle, Manner.drawn(rng), run=True)


def _columns(pen: Scribe, circle: Circle) -> None:
    """Politicians in one column and the others in another."""
    rng = circle.told.rng
    manner = Manner.drawn(rng)
    left, right = ([one for one in some if not one.gone] for some in (circle.elected, circle.senders))
    heads = rng.choice([("Förtroendevalda", "Organisationer"), ("Politiker", "Föreningar och näringsliv")])
    pen.columns(heads, [say(line(one, manner)) for one in left], [say(line(one, manner)) for one in right])
    pen.attends([entry(one, group=heads[0]) for one in left] + [entry(one, group=heads[1]) for one in right])
    _rest(pen, circle, manner, run=True)
