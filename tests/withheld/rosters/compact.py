"""Those of a steering group by where they come from: a line or a list for each organisation, a table, or sentences."""

from __future__ import annotations

from dataclasses import replace

from generated.said import Said, say

from ..land import genitive
from ..scribe import Scribe
from ..strand import StrandKit
from ..words import compact as words
from .seats import Seat, afar, away, by_clock, by_items, entry, seat, standing_in


class Table:
    """Who sits around the table: members by organisation, guests, and who keeps the notes."""

    def __init__(self, told: StrandKit, region: str, numbers: list[str]) -> None:
        rng, people = told.rng, told.people
        self.told, self.region, self.numbers = told, region, numbers
        self.item = rng.choice(["punkt {}", "p. {}", "deltog punkt {}", "pkt {}"])
        self.far = rng.choice(["digitalt", "via Teams", "på länk", "på distans"])
        whole = rng.choice([True, False])
        self.homes = [region, *(f"{genitive(one)} kommun" if whole else one for one in told.towns[: rng.randint(4, 6)])]
        if rng.random() < 0.4:
            self.homes.append(rng.choice(words.OTHERS))
        self.members: list[Seat] = []
        self.names = rng.choice(["ordförande", "ordf.", "ordförande för mötet", "mötesordförande"])
        for i, home in enumerate(self.homes):
            jobs = rng.sample(words.REGION_JOBS if i == 0 else words.OTHER_JOBS if home in words.OTHERS else words.TOWN_JOBS, 3)
            for job in jobs[: rng.randint(2, 3) if i == 0 else rng.choice([1, 1, 1, 2])]:
                self.members.append(self._fate(seat(people.someone(home, job))))
        self.chair = next(one for one in self.members if not one.gone and one.entry.presence == "present")
        absent = [one for one in self.members if one.gone]
        if absent and rng.random() < 0.5:
            one = rng.choice(absent)
            other = seat(people.someone(one.who.home, rng.choice(words.TOWN_JOBS)))
            self.members.insert(self.members.index(one) + 1, standing_in(other, one.who, rng.choice(["ersätter {}", "ersättare för {}", "i stället för {}"])))
        self.keeper = seat(people.someone(rng.choice([region, "Kommunförbundet Mitt"]), rng.choice(words.KEEPERS)), "secretary")
        self.hosts: dict[str, Seat] = {}
        self.guests: list[Seat] = []
        for title, home in rng.sample(words.VISITORS, rng.choice([0, 1, 1, 2])):
            at = rng.choice([one for one in numbers[3:-1] if one not in self.hosts])
            guest = by_items(seat(people.someone(home, title), "guest"), [at], self.item)
            self.hosts[at] = guest
            self.guests.append(guest)

    def _fate(self, one: Seat) -> Seat:
        rng = self.told.rng
        fate = rng.random()
        if not self.members:
            return one
        if fate < 0.13:
            return away(one)
        if fate < 0.27:
            return afar(one, self.far)
        if fate < 0.33:
            at = rng.randint(3, len(self.numbers) - 3)
            return by_items(one, self.numbers[: at + 1] if rng.random() < 0.5 else self.numbers[at:], self.item)
        return by_clock(self.told, one, rng.choice([("från kl. {}", "till kl. {}"), ("anslöt kl. {}", "lämnade kl. {}")])) if fate < 0.39 else one

    @property
    def present(self) -> list[Seat]:
        return [one for one in self.members if not one.gone]

    @property
    def certifier(self) -> str | None:
        """Who certifies minutes beside the chair."""
        return next((one.who.name for one in self.present if one is not self.chair), None)

    def by_home(self, *, gone: bool | None = None) -> dict[str, list[Seat]]:
        out: dict[str, list[Seat]] = {}
        for one in self.members:
            if gone is None or one.gone == gone:
                out.setdefault(one.who.home or "", []).append(one)
        return out


def _title(table: Table, one: Seat) -> str:
    return one.who.title or ""


def _shown(table: Table, one: Seat, *, home: str = "", chair: str = ", {}", note: str = ", {}") -> str:
    told = f"{one.who.name}, {one.who.title}" + (home.format(one.who.home) if home else "")
    if one is table.chair:
        told += chair.format(table.names)
    return told + (note.format(one.note) if one.note else "")


def people(pen: Scribe, table: Table) -> None:
    rng = table.told.rng
    rng.choice([_lines, _lists, _table, _table, _sentence, _rows, _split])(pen, table)


def _tail(pen: Scribe, table: Table, *, gone: bool, style: int = 0) -> None:
    """Those who were not there, guests, and who kept the notes."""
    rng = table.told.rng
    absent = [one for one in table.members if one.gone] if gone else []
    groups = [
        (rng.choice(["Förhinder", "Frånvarande", "Ej närvarande", "Anmält förhinder", "Återbud"]), absent),
        (rng.choice(["Inbjudna", "Gäster", "Inbjudna gäster"]), table.guests),
        (rng.choice(["Anteckningar", "Antecknar", "Sekreterare", "Vid pennan", "Minnesanteckningar"]), [table.keeper]),
    ]
    if rng.random() < 0.5:
        groups[0], groups[1] = groups[1], groups[0]
    for label, some in groups:
        if not some:
            continue
        texts = [_shown(table, one, home=", {}", note=" ({})") for one in some]
        if style == 0:
            pen.para("; ".join(texts), label=f"{label}:", tight=True)
        elif style == 1:
            pen.label(label)
            pen.points([say(one) for one in texts], rng.choice(["", "-", "•"]))
        else:
            pen.rows([(label, [say(one) for one in texts])])
        pen.attends([entry(one, group=label) for one in some])


def _lines(pen: Scribe, table: Table) -> None:
    """A line for each organisation; the absent in brackets on it or apart."""
    rng = table.told.rng
    apart = rng.random() < 0.6
    pen.label(rng.choice(["Deltagare", "Närvarande", "Medverkande"]))
    for home, some in table.by_home(gone=False if apart else None).items():
        shown = [_shown(table, one, note=" ({})") + (" (ej närvarande)" if one.gone else "") for one in some]
        pen.para("; ".join(shown), label=f"{home}:", tight=True)
        pen.attends([entry(one, group=home) for one in some])
    _tail(pen, table, gone=apart)


def _lists(pen: Scribe, table: Table) -> None:
    """A heading for each organisation, names below it."""
    rng = table.told.rng
    pen.section(rng.choice(["Deltagare", "Närvaro", "Närvarande"]))
    mark = rng.choice(["", "-", "•"])
    for home, some in table.by_home(gone=False).items():
        pen.label(home)
        pen.points([say(_shown(table, one, note=rng.choice([", {}", " ({})"]))) for one in some], mark)
        pen.attends([entry(one, group=home) for one in some])
    _tail(pen, table, gone=True, style=1)


def _table(pen: Scribe, table: Table) -> None:
    """A row for each with how they took part."""
    rng = table.told.rng
    yes, no = rng.choice([("Ja", "Nej"), ("x", ""), ("Närvarande", "Förhinder"), ("Deltog", "Deltog ej"), ("På plats", "Frånvarande")])
    homes_first, guests = rng.random() < 0.6, rng.random() < 0.5
    rows: list[list[Said]] = []
    some = [*table.members, *(table.guests if guests else [])]
    for one in some:
        title = one.who.title or ""
        if one is table.chair:
            title = f"{title}, {table.names}"
        elif one in table.guests:
            title = f"{title} (gäst)"
        how = no if one.gone else (one.note[:1].upper() + one.note[1:] if one.note else yes)
        cells = [one.who.home or "", one.who.name, title] if homes_first else [one.who.name, title, one.who.home or ""]
        rows.append([say(cell) for cell in (*cells, how)])
        pen.attends([one.entry])
    person, job = rng.choice(["Namn", "Deltagare"]), rng.choice(["Funktion", "Roll", "Titel"])
    home = rng.choice(["Organisation", "Huvudman", "Part"])
    pen.table([*([home, person, job] if homes_first else [person, job, home]), rng.choice(["Närvaro", "Deltagande", "Närvarande"])], rows)
    if guests:
        label = rng.choice(["Anteckningar", "Sekreterare", "Antecknar"])
        pen.para(_shown(table, table.keeper, home=", {}"), label=f"{label}:", tight=True)
        pen.attends([entry(table.keeper, group=label)])
    else:
        _tail(pen, table, gone=False)


def _sentence(pen: Scribe, table: Table) -> None:
    """All in one line, with where they come from in brackets; who kept the notes among them."""
    rng = table.told.rng
    label = rng.choice(["Närvarande", "Deltagare", "Deltog"])
    shown = []
    some = [*table.present, table.keeper]
    for one in some:
        inner = [one.who.home or ""]
        inner += [table.names] if one is table.chair else []
        inner += ["antecknar"] if one is table.keeper else []
        inner += [one.note] if one.note else []
        shown.append(f"{one.who.name} ({', '.join(inner)})")
    pen.para(", ".join(shown), label=f"{label}:")
    pen.attends([replace(one.entry, title=table.names if one is table.chair else None, group=label) for one in some])
    for label, others in (
        (rng.choice(["Gäster", "Inbjudna"]), table.guests),
        (rng.choice(["Ej närvarande", "Förhinder", "Frånvarande"]), [one for one in table.members if one.gone]),
    ):
        if others:
            pen.para(", ".join(f"{one.who.name} ({one.who.home})" + (f", {one.note}" if one.note else "") for one in others), label=f"{label}:", tight=True)
            pen.attends([replace(one.entry, title=None, group=label) for one in others])


def _rows(pen: Scribe, table: Table) -> None:
    """Labels in a column, a line for each person."""
    rng = table.told.rng
    label = rng.choice(["Deltagare", "Närvarande", "Närvarande ledamöter"])
    pen.rows([(label, [say(_shown(table, one, home=", {}", note=" ({})")) for one in table.present])])
    pen.attends([entry(one, group=label) for one in table.present])
    _tail(pen, table, gone=True, style=2)


def _split(pen: Scribe, table: Table) -> None:
    """A row for each organisation with those who were there and those who were not."""
    rng = table.told.rng
    there, gone = table.by_home(gone=False), table.by_home(gone=True)
    rows, took = [], []
    for home in table.homes:
        left, right = there.get(home, []), gone.get(home, [])
        rows.append([say(home), say("; ".join(_shown(table, one, note=" ({})") for one in left)), say("; ".join(_shown(table, one) for one in right))])
        took += [*left, *right]
    pen.table(
        [rng.choice(["Organisation", "Part"]), rng.choice(["Närvarande", "Deltog"]), rng.choice(["Frånvarande", "Förhinder", "Ej närvarande"])],
        rows,
        widths=(2, 5, 3),
    )
    pen.attends([one.entry for one in took])
    _tail(pen, table, gone=False)
