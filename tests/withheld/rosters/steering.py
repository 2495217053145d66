"""The managers of a board: how each took part, in a table or in lists."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generated.said import say
from generated.truth import Attendee

from ..land import Person, genitive
from ..scribe import Scribe
from ..shire import ShireKit
from ..words import steering as words


@dataclass
class Row:
    """A line of the list of people: how they took part in words, and who they are."""

    who: Person
    how: str
    entry: Attendee


class Board:
    """Managers of the municipalities and the region, adjuncts, guests, and who keeps the notes."""

    def __init__(self, told: ShireKit, last: int) -> None:
        rng, people = told.rng, told.people
        self.told, self.last = told, last
        self.region = rng.choice(words.REGIONS)
        whole = rng.random() < 0.5
        homes = [f"{genitive(town)} kommun" if whole else town for town in told.towns[: rng.randint(3, 6)]]
        homes += [self.region, *rng.sample(words.UNITS, rng.randint(1, 3))]
        self.words = rng.choice(
            [
                ("Ja", "Nej", "Ja, via Teams"),
                ("På plats", "Förhindrad", "Via Teams"),
                ("Närvarande", "Frånvarande", "Teams"),
                ("x", "Nej", "Digitalt"),
                ("Deltog", "Deltog ej", "Deltog via Teams"),
            ]
        )
        self.part = rng.choice(["Punkt {}", "Del av mötet, punkt {}", "Deltog punkt {}", "punkt {}"])
        self.rows = [
            self._row(one, "member") for one in [people.someone(home, rng.choice(words.TITLES)) for home in homes for _ in range(rng.choice([1, 1, 2]))]
        ]
        self.chair = self.rows[0].who
        self.rows[0] = Row(self.chair, self.words[0], Attendee(self.chair.name, "member", organisation=self.chair.home, title=self.chair.title))
        if rng.random() < 0.45:
            self._stand_in()
        if rng.random() < 0.4:
            self.rows.append(
                self._row(people.someone(self.region, rng.choice(["patientnämndens sekreterare", "kommunikatör", "ekonom"])), "co_opted", sure=True)
            )
        self.keeper = people.someone(self.region, rng.choice(words.KEEPERS))
        self.rows.append(Row(self.keeper, self.words[0], Attendee(self.keeper.name, "secretary", organisation=self.keeper.home, title=self.keeper.title)))
        self.guests: dict[int, Person] = {}
        for title, home in rng.sample(words.VISITORS, rng.randint(0, 2)):
            guest, at = people.someone(home, title), rng.randint(4, last - 1)
            self.guests[at] = guest
            self.rows.append(Row(guest, self.part.format(at), Attendee(guest.name, "guest", "part", organisation=home, title=title, items=[str(at)])))

    def _row(self, who: Person, capacity: str, *, sure: bool = False) -> Row:
        rng, fate = self.told.rng, self.told.rng.random()
        told = Attendee(who.name, capacity, organisation=who.home, title=who.title)
        if sure or fate < 0.55:
            return Row(who, self.words[0], told)
        if fate < 0.72:
            return Row(who, self.words[1], replace(told, presence="absent"))
        if fate < 0.9:
            return Row(who, self.words[2], replace(told, remote=True))
        at = rng.randint(3, self.last - 3)
        first, end = rng.choice([(1, at), (at, self.last)])
        return Row(
            who, self.part.format(f"{first}{rng.choice(['–', '-'])}{end}"), replace(told, presence="part", items=[str(n) for n in range(first, end + 1)])
        )

    def _stand_in(self) -> None:
        """Somebody comes in another's place, who stands in the list as absent or not at all."""
        rng = self.told.rng
        at = rng.randint(2, len(self.rows) - 1)
        absent = self.rows[at].who
        other = self.told.people.someone(absent.home, rng.choice(words.TITLES))
        named = rng.random() < 0.5
        row = Row(
            other,
            rng.choice(["Ersätter {}", "ers. för {}", "Ersättare för {}"]).format(absent.name),
            Attendee(other.name, "serving_substitute", organisation=other.home, title=other.title, replaces=absent.name),
        )
        gone = Row(absent, self.words[1], Attendee(absent.name, "member", "absent", organisation=absent.home, title=absent.title))
        self.rows[at : at + 1] = [gone, row] if named else [row]

    def role(self, row: Row) -> str:
        if row.who is self.chair:
            return "ordförande"
        return {"member": "ledamot", "serving_substitute": "ersättare", "co_opted": "adjungerad", "secretary": "sekreterare", "guest": "gäst"}[
            row.entry.capacity
        ]


def _table(pen: Scribe, board: Board) -> None:
    """The people in a table, with their part in the board in a column of its own."""
    rng = board.told.rng
    shape = rng.randint(0, 2)
    how = rng.choice(["Närvaro", "Deltagande", "Närvarande"])
    if shape == 0:
        pen.table(
            ["Namn", "Organisation", "Roll", how], [[say(row.who.name), say(row.who.home or ""), say(board.role(row)), say(row.how)] for row in board.rows]
        )
    elif shape == 1:
        pen.table(
            ["Organisation", "Namn", "Funktion", how],
            [[say(row.who.home or ""), say(row.who.name), say(_function(board, row)), say(row.how)] for row in board.rows],
        )
    else:
        pen.table(
            ["Deltagare", "Organisation", how], [[say(f"{row.who.name}{_marked(board, row)}"), say(row.who.home or ""), say(row.how)] for row in board.rows]
        )
    for row in board.rows:
        title = {0: "ordförande" if row.who is board.chair else None, 1: row.entry.title, 2: "ordförande" if row.who is board.chair else None}[shape]
        pen.attends([replace(row.entry, title=title)])


def _function(board: Board, row: Row) -> str:
    """The title, with the part in the board where the title does not tell it."""
    if row.entry.capacity in {"member", "serving_substitute"}:
        return f"{row.who.title}{', ordförande' if row.who is board.chair else ''}"
    return f"{row.who.title} ({'antecknar' if row.entry.capacity == 'secretary' else board.role(row)})"


def _marked(board: Board, row: Row) -> str:
    if row.who is board.chair:
        return " (ordförande)"
    return "" if row.entry.capacity in {"member", "serving_substitute"} else f" ({'antecknar' if row.entry.capacity == 'secretary' else board.role(row)})"


def _lists(pen: Scribe, board: Board) -> None:
    """The people in lists: those in the room, those on a link, those who were not there."""
    rng = board.told.rng
    mark = rng.choice(["", "-", "•"])
    groups = [
        (rng.choice(["På plats", "Närvarande", "Deltagare på plats"]), [row for row in board.rows if row.entry.presence != "absent" and not row.entry.remote]),
        (rng.choice(["Via Teams", "Deltog digitalt", "Deltagare via Teams"]), [row for row in board.rows if row.entry.remote]),
        (rng.choice(["Ej närvarande", "Förhindrade", "Frånvarande"]), [row for row in board.rows if row.entry.presence == "absent"]),
    ]
    for label, rows in groups:
        if not rows:
            continue
        pen.label(label)
        lines = []
        for row in rows:
            note = row.how if row.entry.presence == "part" or row.entry.capacity == "serving_substitute" else ""
            note = note[:1].lower() + note[1:]
            lines.append(say(f"{row.who.name}{_marked(board, row)}, {row.who.title}, {row.who.home}{f', {note}' if note else ''}"))
        pen.points(lines, mark)
        pen.attends([replace(row.entry, group=label) for row in rows])


def people(pen: Scribe, board: Board) -> None:
    rng = board.told.rng
    if rng.random() < 0.7:
        pen.section(rng.choice(["Deltagare", "Närvaro", "Närvarolista"]))
    (_table if rng.random() < 0.65 else _lists)(pen, board)
