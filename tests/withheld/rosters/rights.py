"""The people of a council for older and disabled people: by organisation, by role or in a table."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from generated.said import say
from generated.truth import Attendee

from ..land import Person
from ..scribe import Scribe
from ..shire import ShireKit
from ..words import rights as words


@dataclass
class Seat:
    """Someone of the lists: how they take part, and what stands behind the name."""

    who: Person
    capacity: str = "member"
    presence: str = "present"
    note: str = ""
    items: list[str] = field(default_factory=list)
    more: dict[str, object] = field(default_factory=dict)

    def entry(self, *, group: str | None = None, organisation: bool = True, title: bool = True) -> Attendee:
        told = Attendee(
            self.who.name, self.capacity, self.presence, self.who.party, self.who.home if organisation else None, self.who.title if title else None, group=group
        )
        told.items = self.items or None
        for name, value in self.more.items():
            setattr(told, name, value)
        return told


class Council:
    """Politicians, delegates of organisations, officers, guests, and who keeps the minutes."""

    def __init__(self, told: ShireKit, numbers: list[str], word: str) -> None:
        rng, people = told.rng, told.people
        boards = rng.sample(words.BOARDS, rng.randint(2, 4))
        bodies = [one.replace("{t}", told.home) for one in rng.sample(words.ORGANISATIONS, rng.randint(4, 7))]
        self.politicians = [Seat(people.politician(home)) for home in boards]
        self.delegates = [Seat(people.someone(home)) for home in bodies for _ in range(rng.choice([1, 1, 1, 2]))]
        self.chair = rng.choice([self.politicians[0], self.politicians[0], self.delegates[0]])
        self.chair.who = replace(self.chair.who, title="ordförande")
        self.away: list[Seat] = []
        self.word, self.numbers = word, numbers
        for seat in self.delegates[1:]:
            self._fate(told, seat)
        self.away += [Seat(people.someone(rng.choice(bodies)), presence="absent") for _ in range(rng.randint(0, 2))]
        self.officers = [Seat(people.someone(None, title), "officer") for title in rng.sample(words.OFFICERS, rng.randint(2, 4))]
        for seat in self.officers[1:]:
            if rng.random() < 0.6:
                self._part(told, seat)
        self.guests = [Seat(people.someone(home, title), "guest") for title, home in rng.sample(words.VISITORS, rng.randint(0, 2))]
        for seat in self.guests:
            self._part(told, seat, single=True)
        self.keeper = Seat(people.someone(None, rng.choice(words.KEEPERS)), "secretary")
        self.keeper_as = rng.choice(["listed", "row", "officer"])
        self.list = rng.choice(["organisation", "organisation", "role", "table"])
        self.twice = (
            next((seat for seat in self.delegates[1:] if seat.presence == "present" and not seat.note), None)
            if self.list != "table" and rng.random() < 0.2
            else None
        )
        """Someone who stands among the members and again among those who were not there."""
        if self.twice:
            self.twice.presence = "absent"

    def _fate(self, told: ShireKit, seat: Seat) -> None:
        """A delegate is a substitute, serves for another, takes part from afar, or comes or leaves during the meeting."""
        rng, fate = told.rng, told.rng.random()
        if fate < 0.12:
            other = told.people.someone(seat.who.home)
            seat.capacity, seat.note, seat.more = (
                "serving_substitute",
                rng.choice(["ersätter {}", "ers. för {}", "i stället för {}", "tjänstgörande ersättare för {}"]).format(other.name),
                {"replaces": other.name},
            )
            if seat.note.startswith("i stället"):
                seat.note = f"ersättare i stället för {other.name}"
        elif fate < 0.26:
            seat.capacity, seat.note = "substitute", rng.choice(["ersättare", "ers."])
        elif fate < 0.36:
            seat.note, seat.more = rng.choice(["via Teams", "digitalt", "på länk"]), {"remote": True}
        elif fate < 0.48:
            self._leaves(told, seat)

    def _leaves(self, told: ShireKit, seat: Seat) -> None:
        rng = told.rng
        seat.presence = "part"
        if rng.random() < 0.5 and len(self.numbers) > 6:
            at = rng.randint(3, len(self.numbers) - 3)
            early = rng.random() < 0.6
            there = self.numbers[: at + 1] if early else self.numbers[at:]
            seat.note = (rng.choice(["t.o.m. {w} {n}", "till och med {w} {n}"]) if early else rng.choice(["fr.o.m. {w} {n}", "från och med {w} {n}"])).format(
                w=self.word, n=self.numbers[at]
            )
            seat.items = there
        else:
            hour = told.clock((told.start[0] + 1, rng.choice([5, 10, 20, 40])))
            early = rng.random() < 0.6
            seat.note = (rng.choice(["till kl. {}", "gick kl. {}"]) if early else rng.choice(["från kl. {}", "kom kl. {}"])).format(hour)
            seat.more = {"to" if early else "from_": hour.replace(".", ":")}

    def _part(self, told: ShireKit, seat: Seat, *, single: bool = False) -> None:
        rng = told.rng
        at = rng.randint(4, max(4, len(self.numbers) - 5))
        count = 1 if single else rng.choice([1, 1, 2, 3])
        there = self.numbers[at : at + count]
        plural = "§§" if self.word == "§" and count > 1 else self.word
        seat.presence, seat.items = "part", there
        seat.note = f"{plural} {there[0]}" + (f"{rng.choice(['–', '-'])}{there[-1]}" if len(there) > 1 else "")

    @property
    def seats(self) -> list[Seat]:
        return [*self.politicians, *self.delegates]


def _line(seat: Seat, *, home: bool, bracketed: bool) -> str:
    """Name, party, organisation, position and note, as a list writes them."""
    who = seat.who
    text = who.with_party + (f", {who.home}" if home and who.home else "") + (f", {who.title}" if who.title else "")
    return text + ((f" ({seat.note})" if bracketed else f", {seat.note}") if seat.note else "")


def _by_organisation(pen: Scribe, told: ShireKit, council: Council) -> None:
    """A row or paragraph for each organisation or board."""
    rng, groups = told.rng, list(dict.fromkeys(seat.who.home or "" for seat in council.seats))
    rows = [(home, [seat for seat in council.seats if seat.who.home == home]) for home in groups]
    if rng.random() < 0.6:
        pen.rows([(home, [say(_line(seat, home=False, bracketed=True)) for seat in seats]) for home, seats in rows])
    else:
        for home, seats in rows:
            pen.para("; ".join(_line(seat, home=False, bracketed=True) for seat in seats), label=f"{home}:", tight=True)
    pen.attends([seat.entry() for _, seats in rows for seat in seats])


def _by_role(pen: Scribe, told: ShireKit, council: Council) -> None:
    """Lists under headings for politicians and for the organisations' delegates."""
    rng = told.rng
    bracketed, mark = rng.random() < 0.5, rng.choice(["", "-", ""])
    for label, seats in (
        (rng.choice(["Förtroendevalda", "Politiska ledamöter", "Ledamöter från kommunen"]), council.politicians),
        (rng.choice(["Ledamöter från föreningarna", "Föreningarnas ledamöter", "Organisationernas ledamöter"]), council.delegates),
    ):
        pen.label(label)
        pen.points([say(_line(seat, home=True, bracketed=bracketed)) for seat in seats], mark)
        pen.attends([seat.entry(group=label) for seat in seats])


def _as_table(pen: Scribe, told: ShireKit, council: Council) -> None:
    """Organisation, name, and how each took part."""
    rng = told.rng
    yes = rng.choice(["Ja", "Närvarande", "x"])
    header = rng.choice([["Organisation", "Namn", "Närvaro"], ["Representerar", "Ledamot", "Närvarande"]])
    rows = []
    for seat in council.seats:
        title = f", {seat.who.title}" if seat.who.title else ""
        rows.append(
            [
                say(seat.who.home or ""),
                say(seat.who.with_party + title),
                say(seat.note.capitalize() if seat.note and seat.capacity != "serving_substitute" else seat.note or yes),
            ]
        )
    pen.table(header, rows)
    pen.attends([seat.entry() for seat in council.seats])


def people(pen: Scribe, told: ShireKit, council: Council) -> None:
    rng = told.rng
    if rng.random() < 0.7:
        pen.section(rng.choice(["Närvarande", "Närvaro", "Deltagare"]))
    {"organisation": _by_organisation, "role": _by_role, "table": _as_table}[council.list](pen, told, council)
    mark = rng.choice(["", "-", ""])
    keeper = council.keeper
    officers = [*council.officers, *([keeper] if council.keeper_as == "officer" else [])]
    absent = (rng.choice(["Frånvarande", "Anmält förhinder", "Ej närvarande", "Förhinder"]), [*council.away, *([council.twice] if council.twice else [])], True)
    groups = [
        (rng.choice(["Tjänstepersoner", "Övriga", "Övriga deltagare"]), officers, False),
        (rng.choice(["Gäster", "Inbjudna gäster"]), council.guests, True),
    ]
    groups.insert(rng.choice([0, 2]), absent)
    inline = rng.random() < 0.35
    for label, seats, home in groups:
        if not seats:
            continue
        lines = [_line(seat, home=home, bracketed=False) for seat in seats]
        if inline:
            pen.para("; ".join(lines), label=f"{label}:", tight=True)
        else:
            pen.label(label)
            pen.points([say(line) for line in lines], mark)
        pen.attends([seat.entry(group=label) for seat in seats if seat is not council.twice])
    if council.keeper_as == "listed":
        pen.para(f"{keeper.who.name}, {keeper.who.title}", label=rng.choice(["Sekreterare:", "Protokollförare:"]))
        pen.attends([keeper.entry()])
