"""Those of a federation by their municipalities: in rows, in a roll with substitutes, under headings, with where they come from behind the party."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from generated.said import Said, say

from ..land import Person, genitive, joined
from ..scribe import Scribe
from ..strand import StrandKit
from ..words import federation as words
from .seats import Seat, away, by_clock, by_items, entry, seat, standing_in


class Assembly:
    """Members and who serves for them, by municipality; other substitutes, officers, guests, and who keeps the minutes."""

    def __init__(self, told: StrandKit, numbers: list[str]) -> None:
        rng, people = told.rng, told.people
        self.told, self.numbers = told, numbers
        whole = rng.random() < 0.4
        self.homes = [f"{genitive(one)} kommun" if whole else one for one in told.towns[: rng.randint(3, 5)]]
        self.posts = rng.choice(
            [
                ("ordförande", "vice ordförande"),
                ("ordförande", "1:e vice ordförande", "2:e vice ordförande"),
                ("ordf.", "v. ordf."),
                ("ordf", "1:e v ordf", "2:e v ordf"),
            ]
        )
        self.sign = rng.choice(["§§ {}", "§§ {}", "deltog §§ {}"])
        self.rows: list[tuple[Seat, Seat | None]] = []
        count = 0
        for home in self.homes:
            for _ in range(rng.choice([2, 2, 3, 4]) if len(self.homes) > 3 else rng.choice([3, 4, 4])):
                drawn = people.politician(home)
                title = self.posts[count] if count < len(self.posts) else None
                self.rows.append(self._fate(Person(drawn.name, drawn.party, home, title), first=count < 3))
                count += 1
        self.recused: dict[str, Person] = {}
        free = [one.who for one, _ in self.rows[3:] if one.entry.presence == "present"]
        for who in rng.sample(free, min(len(free), rng.choice([0, 1, 1, 2]))):
            self.recused[rng.choice(numbers[4:-2])] = who
        self.spare = [seat(people.politician(rng.choice(self.homes)), "substitute") for _ in range(rng.randint(0, 5))]
        self.officers = [seat(people.someone(title=title), "officer") for title in rng.sample(words.OFFICERS, rng.randint(1, 4))]
        self.hosts: dict[str, Person] = {}
        if rng.random() < 0.6:
            at = rng.choice(numbers[3:-2])
            guest = by_items(seat(people.someone(title=rng.choice(words.VISITORS)), "officer"), [at], rng.choice(["§ {}", "§ {}", "närvarande § {}"]))
            self.officers.append(guest)
            self.hosts[at] = guest.who
        for one in self.officers:
            at = rng.choice(numbers[3:-2])
            if one.entry.presence == "present" and at not in self.hosts and rng.random() < 0.5:
                self.hosts[at] = one.who
        self.keeper = seat(people.someone(title=rng.choice(words.KEEPERS)), "secretary")

    def _fate(self, person: Person, *, first: bool) -> tuple[Seat, Seat | None]:
        rng, told = self.told.rng, self.told
        one, fate = seat(person), rng.random()
        if first or fate > 0.36:
            return one, None
        if fate < 0.2:
            other = told.people.politician(person.home)
            serving = standing_in(seat(other), person, rng.choice(["ersätter {}", "tjänstgörande ersättare för {}", "ers. för {}", "i stället för {}"]))
            return away(one), serving if rng.random() < 0.8 else None
        if fate < 0.3:
            at = rng.randint(3, len(self.numbers) - 3)
            some = self.numbers[: at + 1] if rng.random() < 0.5 else self.numbers[at:]
            return by_items(one, some, self.sign), None
        return by_clock(told, one, rng.choice([("från kl. {}", "till kl. {}"), ("ankom kl. {}", "avvek kl. {}"), ("fr.o.m. kl. {}", "t.o.m. kl. {}")])), None

    @property
    def chair(self) -> Person:
        return self.rows[0][0].who

    def voters(self, number: str) -> list[Person]:
        """Those who serve at an item."""
        out = []
        for one, serving in self.rows:
            recused = self.recused.get(number) is one.who
            if (one.entry.presence == "present" and not recused) or number in (one.entry.items or []):
                out.append(one.who)
            elif serving:
                out.append(serving.who)
        return out

    @property
    def deciding(self) -> list[Seat]:
        return [one for row in self.rows for one in row if one and not one.gone]

    @property
    def gone(self) -> list[Seat]:
        return [one for one, _ in self.rows if one.gone]


def _shown(one: Seat, *, home: str = "", title: str = ", {}", note: str = ", {}") -> str:
    told = one.who.with_party + (home.format(one.who.home) if home and one.who.home else "")
    return told + (title.format(one.who.title) if one.who.title and title else "") + (note.format(one.note) if one.note and note else "")


def people(pen: Scribe, hall: Assembly) -> None:
    rng = hall.told.rng
    shapes: list[Callable[[Scribe, Assembly], None]] = [_homes, _homes, _roll, _roll, _lists, _lists, _rows, _grid]
    rng.choice(shapes)(pen, hall)


def _spare(pen: Scribe, hall: Assembly, *, home: str) -> None:
    rng = hall.told.rng
    if not hall.spare:
        return
    label = rng.choice(["Ej tjänstgörande ersättare", "Ersättare", "Närvarande ersättare", "Icke tjänstgörande ersättare"])
    texts = [_shown(one, home=home) for one in hall.spare]
    if rng.random() < 0.5:
        pen.para("; ".join(texts), label=f"{label}:")
    else:
        pen.label(label)
        pen.points([say(one) for one in texts], rng.choice(["", "-"]))
    pen.attends([entry(one, group=label) for one in hall.spare])


def _gone(pen: Scribe, hall: Assembly, *, home: str) -> None:
    rng = hall.told.rng
    if not hall.gone:
        return
    label = rng.choice(["Frånvarande", "Ej närvarande ledamöter", "Förhindrade", "Anmält förhinder", "Frånvarande ledamöter"])
    pen.para(rng.choice([", ", "; "]).join(_shown(one, home=home, title="", note="") for one in hall.gone), label=f"{label}:", tight=True)
    pen.attends([entry(one, group=label) for one in hall.gone])


def _officers(pen: Scribe, hall: Assembly) -> None:
    """Officers and the secretary, in a line, a list or a table."""
    rng = hall.told.rng
    together = rng.random() < 0.6
    some = [*hall.officers, *([hall.keeper] if together else [])]
    label = rng.choice(["Övriga närvarande", "Övriga", "Tjänstepersoner", "Övriga deltagare", "Från förvaltningen"])
    shape = rng.randint(0, 3)
    front = rng.random() < 0.3

    def shown(one: Seat, note: str) -> str:
        told = f"{(one.who.title or '').capitalize()} {one.who.name}" if front else f"{one.who.name}, {one.who.title}"
        return told + (note.format(one.note) if one.note else "")

    if shape == 0:
        pen.para("; ".join(shown(one, " ({})") for one in some), label=f"{label}:")
    elif shape == 1:
        pen.label(label)
        pen.points([say(shown(one, ", {}")) for one in some], rng.choice(["", "-", "•"]))
    elif shape == 2:
        pen.rows([(label, [say(shown(one, ", {}")) for one in some])])
    else:
        pen.label(label)
        pen.table(
            ["Namn", "Befattning", rng.choice(["Anmärkning", "Paragraf"])], [[say(one.who.name), say(one.who.title or ""), say(one.note)] for one in some]
        )
    pen.attends([replace(entry(one, group=label), title=(one.who.title or "").capitalize() if front and shape != 3 else one.who.title) for one in some])
    if not together:
        label = rng.choice(["Sekreterare", "Protokollförare", "Vid protokollet"])
        pen.para(f"{hall.keeper.who.name}", label=f"{label}:", tight=True)
        pen.attends([replace(entry(hall.keeper, group=label), title=None)])


def _homes(pen: Scribe, hall: Assembly) -> None:
    """A heading or a label for each municipality."""
    rng = hall.told.rng
    pen.section(rng.choice(["Beslutande", "Närvarande", "Ledamöter och tjänstgörande ersättare"]))
    lined, mark, note = rng.random() < 0.5, rng.choice(["", "-", "•"]), rng.choice([", {}", " ({})"])
    for home in hall.homes:
        some = [one for one in hall.deciding if one.who.home == home]
        if not some:
            continue
        if lined:
            pen.para(", ".join(_shown(one, title=" ({})" if note.startswith(",") else ", {}", note=" ({})") for one in some), label=f"{home}:", tight=True)
        else:
            pen.label(home)
            pen.points([say(_shown(one, note=note)) for one in some], mark)
        pen.attends([entry(one, group=home) for one in some])
    _gone(pen, hall, home=", {}")
    _spare(pen, hall, home=", {}")
    _officers(pen, hall)


def _roll(pen: Scribe, hall: Assembly) -> None:
    """A roll with a row for each, substitutes below those whom they replace."""
    rng = hall.told.rng
    here, gone = rng.choice([("Ja", "Nej"), ("X", ""), ("Närvarande", "Frånvarande"), ("x", "–"), ("N", "F")])
    if here == "N":
        pen.para("N = närvarande, F = frånvarande", tight=True)
    first = rng.random() < 0.5
    rows: list[list[Said]] = []
    for member, serving in hall.rows:
        for one in (member, serving):
            if not one:
                continue
            name = one.who.name + (f", {one.who.title}" if one.who.title else "")
            note = one.note[:1].upper() + one.note[1:] if one.note else ""
            cells = [one.who.home or "", name, one.who.party or ""] if first else [name, one.who.party or "", one.who.home or ""]
            rows.append([say(cell) for cell in (*cells, gone if one.gone else here, note)])
            pen.attends([one.entry])
    head = ["Kommun", rng.choice(["Ledamot", "Namn"]), "Parti"] if first else [rng.choice(["Ledamot", "Namn"]), "Parti", "Kommun"]
    pen.label(rng.choice(["Upprop", "Närvarolista", "Ledamöter"]))
    pen.table([*head, rng.choice(["Närvaro", "Närv.", "Närvarande"]), rng.choice(["Anmärkning", "Noteringar"])], rows)
    _spare(pen, hall, home=rng.choice([", {}", " – {}"]))
    _officers(pen, hall)


def _lists(pen: Scribe, hall: Assembly) -> None:
    """Members and substitutes who serve, with their municipality behind the party."""
    rng = hall.told.rng
    home, note = rng.choice([", {}", " {}", " – {}"]), rng.choice([", {}", " ({})"])
    mark = rng.choice(["", "", "-", "1"])
    members = [one for one in hall.deciding if one.entry.capacity == "member"]
    serving = [one for one in hall.deciding if one.entry.capacity != "member"]
    among = rng.random() < 0.4
    groups = [
        (rng.choice(["Ledamöter", "Beslutande ledamöter", "Beslutande"]), hall.deciding if among else members),
        ("Tjänstgörande ersättare", [] if among else serving),
    ]
    for label, some in groups:
        if some:
            pen.label(label)
            pen.points([say(_shown(one, home=home, note=note)) for one in some], mark)
            pen.attends([entry(one, group=label) for one in some])
    if rng.random() < 0.5:
        _gone(pen, hall, home=home)
        _spare(pen, hall, home=home)
    else:
        _spare(pen, hall, home=home)
        _gone(pen, hall, home=home)
    _officers(pen, hall)


def _rows(pen: Scribe, hall: Assembly) -> None:
    """Labels in a column, names in running text beside them."""
    rng = hall.told.rng
    label = rng.choice(["Beslutande", "Närvarande", "Beslutande ledamöter"])
    some = hall.deciding
    homes = rng.choice([", {}", " {}"])
    pen.rows([(label, [say("; ".join(_shown(one, home=homes, note=" ({})") for one in some))])])
    pen.attends([entry(one, group=label) for one in some])
    if hall.spare:
        label = rng.choice(["Ej tjänstgörande ersättare", "Ersättare"])
        pen.rows([(label, [say(joined([_shown(one, home=homes) for one in hall.spare]))])])
        pen.attends([entry(one, group=label) for one in hall.spare])
    _officers(pen, hall)


def _grid(pen: Scribe, hall: Assembly) -> None:
    """A row for each municipality: members, those who serve for them, those who were not there."""
    rng = hall.told.rng
    rows = []
    for home in hall.homes:
        mine = [one for one, _ in hall.rows if one.who.home == home and not one.gone]
        serving = [two for one, two in hall.rows if two and one.who.home == home]
        gone = [one for one in hall.gone if one.who.home == home]
        cells = [
            "; ".join(_shown(one, note=" ({})") for one in mine),
            "; ".join(_shown(one, note=" ({})") for one in serving),
            "; ".join(_shown(one, note="", title="") for one in gone),
        ]
        rows.append([say(home), *(say(cell) for cell in cells)])
        pen.attends([one.entry for one in (*mine, *serving, *gone)])
    pen.table([rng.choice(["Kommun", "Medlem"]), "Ledamöter", "Tjänstgörande ersättare", rng.choice(["Frånvarande", "Förhinder"])], rows, widths=(2, 4, 3, 3))
    _spare(pen, hall, home=", {}")
    _officers(pen, hall)
