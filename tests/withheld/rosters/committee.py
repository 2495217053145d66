"""Those of a committee: in a table with a row each, members beside their substitutes, under labels, in running text, in two columns, or by party."""

from __future__ import annotations

from dataclasses import replace

from generated.said import Said, say
from generated.truth import Attendee

from ..land import Person, joined
from ..scribe import Scribe
from ..strand import StrandKit
from ..words import committee as words
from .seats import Seat, away, by_clock, by_items, seat, standing_in


def spans(numbers: list[str], without: str) -> str:
    """The numbers but one: "12–14, 16–20"."""
    at = numbers.index(without)
    out = []
    for some in (numbers[:at], numbers[at + 1 :]):
        if some:
            out.append(some[0] if len(some) == 1 else f"{some[0]}–{some[-1]}")
    return ", ".join(out)


class Bench:
    """Members with those who serve for them, other substitutes, officers, and who keeps the minutes."""

    def __init__(self, told: StrandKit, numbers: list[str]) -> None:
        rng, people = told.rng, told.people
        self.told, self.numbers = told, numbers
        self.first = rng.choice(
            [
                ("ordförande", "1:e vice ordförande", "2:e vice ordförande"),
                ("ordf", "1:e v ordf", "2:e v ordf"),
                ("ordförande", "vice ordförande", None),
                ("ordf.", "vice ordf.", "2:e vice ordf."),
            ]
        )
        self.sign = rng.choice(["§§ {}", "§§ {}", "deltar §§ {}", "närvarande §§ {}"])
        self.rows: list[tuple[Seat, Seat | None]] = []
        """Each member, with the substitute who serves in that place."""
        for i in range(rng.choice([9, 9, 11, 13, 15])):
            person = people.politician()
            title = self.first[i] if i < 3 else None
            told_of = seat(Person(person.name, person.party, None, title))
            serving = None
            fate = rng.random()
            if i > 3 and fate < 0.2:
                told_of = away(told_of)
                if rng.random() < 0.75:
                    serving = standing_in(seat(people.politician()), person, rng.choice(["ersätter {}", "ersättare för {}", "tjänstgör för {}", "för {}"]))
            elif i > 3 and fate < 0.28:
                some = self._stretch()
                told_of = by_items(told_of, some, self.sign if len(some) > 1 else self.sign.replace("§§", "§"))
            elif i > 3 and fate < 0.34:
                told_of = by_clock(
                    told, told_of, rng.choice([("från kl. {}", "till kl. {}"), ("anländer kl. {}", "lämnar kl. {}"), ("fr.o.m. kl {}", "t.o.m. kl {}")])
                )
            self.rows.append((told_of, serving))
        self.recused: Person | None = None
        self.recused_at = ""
        free = [i for i, (one, _) in enumerate(self.rows) if i > 3 and one.entry.presence == "present"]
        if free and rng.random() < 0.4:
            place = rng.choice(free)
            self.recused, self.recused_at = self.rows[place][0].who, rng.choice(numbers[4:-3])
            if rng.random() < 0.5:
                rest = [number for number in numbers if number != self.recused_at]
                told_of = self.rows[place][0]
                self.rows[place] = (
                    Seat(told_of.who, replace(told_of.entry, presence="part", items=rest), self.sign.format(spans(numbers, self.recused_at))),
                    None,
                )
        self.spare = [seat(people.politician(), "substitute") for _ in range(rng.randint(0, 6))]
        for i, one in enumerate(self.spare):
            if rng.random() < 0.15:
                self.spare[i] = by_items(one, self._stretch(), self.sign)
        titles = rng.sample(words.CHIEFS, rng.randint(1, 6))
        self.officers = [seat(people.someone(title=title), "officer") for title in titles]
        self.hosts: dict[str, Person] = {}
        """Who is there for one item only, and presents it."""
        for i, one in enumerate(self.officers[1:], 1):
            if rng.random() < 0.6 and (at := rng.choice(numbers[3:-1])) not in self.hosts:
                self.officers[i] = by_items(one, [at], rng.choice(["§ {}", "§ {}", "under § {}", "föredragande § {}"]))
                self.hosts[at] = one.who
        self.keeper = seat(people.someone(title=rng.choice(words.KEEPERS)), "secretary")

    def _stretch(self) -> list[str]:
        at = self.told.rng.randint(3, len(self.numbers) - 4)
        return self.numbers[: at + 1] if self.told.rng.random() < 0.5 else self.numbers[at:]

    @property
    def chair(self) -> Person:
        return self.rows[0][0].who

    def voters(self, number: str) -> list[Person]:
        """Those who serve at an item."""
        out = []
        for one, serving in self.rows:
            whole = one.entry.presence == "present" and not (one.who is self.recused and number == self.recused_at)
            if whole or number in (one.entry.items or []):
                out.append(one.who)
            elif serving:
                out.append(serving.who)
        return out


def _shown(one: Seat, title: str = ", {}", note: str = ", {}") -> str:
    return one.who.with_party + (title.format(one.who.title) if one.who.title else "") + (note.format(one.note) if one.note else "")


def _take(pen: Scribe, one: Seat, group: str | None = None, presence: str | None = None) -> None:
    pen.attends([replace(one.entry, group=group, presence=presence or one.entry.presence)])


def people(pen: Scribe, bench: Bench) -> None:
    rng = bench.told.rng
    rng.choice([_table, _table, _pairs, _pairs, _labels, _labels, _running, _columns, _parties])(pen, bench)


def _others(pen: Scribe, bench: Bench, *, table: bool) -> None:
    """Officers and the secretary, together or apart."""
    rng = bench.told.rng
    together = rng.random() < 0.5
    some = [*bench.officers, *([bench.keeper] if together else [])]
    label = rng.choice(["Övriga närvarande", "Övriga deltagare", "Övriga", "Tjänstepersoner", "Övriga deltagande"])
    if table:
        pen.label(label)
        pen.table(
            ["Namn", rng.choice(["Funktion", "Titel", "Roll"]), rng.choice(["Närvarande", "Anmärkning", "Deltar"])],
            [[say(one.who.name), say(one.who.title or ""), say(one.note)] for one in some],
        )
    elif rng.random() < 0.5:
        pen.rows([(label, [say(_shown(one)) for one in some])])
    else:
        pen.para("; ".join(_shown(one, note=" ({})") for one in some), label=f"{label}:")
    for one in some:
        _take(pen, one, label)
    if not together:
        label = rng.choice(["Sekreterare", "Protokollförare"])
        pen.para(bench.keeper.who.name, label=f"{label}:", tight=True)
        pen.attends([Attendee(bench.keeper.who.name, "secretary", group=label)])


def _table(pen: Scribe, bench: Bench) -> None:
    """A row for each, members and substitutes in one table or in two."""
    rng = bench.told.rng
    here, gone = rng.choice(
        [("Ja", "Nej"), ("X", "–"), ("Närvarande", "Frånvarande"), ("Närvarande", "Ej närvarande"), ("Tjänstgör", "Frånvarande"), ("1", "0")]
    )
    remark = rng.random() < 0.5
    apart = rng.random() < 0.5
    header = [
        rng.choice(["Ledamot", "Namn", "Beslutande"]),
        "Parti",
        *(["Uppdrag"] if apart else []),
        rng.choice(["Närvaro", "Närvarande"]),
        *([rng.choice(["Anmärkning", "Notering", "Kommentar"])] if remark else []),
    ]
    rows: list[list[Said]] = []

    def row(one: Seat, what: str, there: str) -> None:
        title = one.who.title or ""
        name = one.who.name if apart or not title else f"{one.who.name}, {title}"
        note = one.note[:1].upper() + one.note[1:] if one.note and not one.note.startswith("§") else one.note
        cells = [name, one.who.party or "", *([(title or what).capitalize() if not title[:1].isdigit() else title] if apart else [])]
        cells += [there, note] if remark else [note or there]
        rows.append([say(cell) for cell in cells])

    pen.label(rng.choice(["Beslutande", "Ledamöter", "Närvarolista", "Deltagare", "Närvaro och tjänstgöring"]))
    for one, serving in bench.rows:
        row(one, "Ledamot", gone if one.gone else here)
        _take_table(pen, one, apart=apart)
        if serving:
            row(serving, "Tjänstgörande ersättare", here)
            _take(pen, serving)
    pen.table(header, rows)
    if bench.spare:
        rows.clear()
        for one in bench.spare:
            row(one, "Ersättare", "Närvarande" if here == "Tjänstgör" else here)
            _take(pen, one)
        pen.label(rng.choice(["Ersättare", "Ej tjänstgörande ersättare", "Närvarande ersättare"]))
        pen.table(header, list(rows))
    _others(pen, bench, table=rng.random() < 0.7)


def _take_table(pen: Scribe, one: Seat, *, apart: bool) -> None:
    """A member, whose title is written with a capital letter where it has a column of its own."""
    title = one.entry.title
    pen.attends([replace(one.entry, title=title.capitalize() if apart and title and not title[:1].isdigit() else title)])


def _pairs(pen: Scribe, bench: Bench) -> None:
    """Each member with the substitute who serves beside."""
    rng = bench.told.rng
    here, gone = rng.choice([("Ja", "Nej"), ("X", ""), ("Närvarande", "Frånvarande"), ("x", "–")])
    rows = []
    for one, serving in bench.rows:
        rows.append([say(_shown(one, note="")), say(gone if one.gone else one.note or here), say(serving.who.with_party if serving else "")])
        _take(pen, one, presence="absent" if one.gone else None)
        if serving:
            _take(pen, serving)
    pen.table([rng.choice(["Ordinarie ledamot", "Ledamöter", "Ledamot"]), rng.choice(["Närvaro", "Närvarande"]), "Tjänstgörande ersättare"], rows)
    if bench.spare:
        label = rng.choice(["Ej tjänstgörande ersättare", "Ersättare", "Övriga ersättare"])
        pen.label(label)
        pen.points([say(_shown(one)) for one in bench.spare], rng.choice(["", "-", "•"]))
        for one in bench.spare:
            _take(pen, one, label)
    _others(pen, bench, table=rng.random() < 0.4)


def _labels(pen: Scribe, bench: Bench) -> None:
    """Labels in a column, names beside or below them; those who were not there last, or not named at all."""
    rng = bench.told.rng
    title, note = rng.choice([", {}", ", {}", " {}", " ({})"]), rng.choice([", {}", " ({})"])
    labels = rng.choice(
        [
            ("Beslutande", "Tjänstgörande ersättare"),
            ("Beslutande ledamöter", "Tjänstgörande ersättare"),
            ("Närvarande ledamöter", "Tjänstgörande ersättare"),
            ("Ledamöter", "Tjänstgörande ersättare"),
        ]
    )
    there, serving = [one for one, _ in bench.rows if not one.gone], [two for _, two in bench.rows if two]
    groups = [(labels[0], there), (labels[1], serving), (rng.choice(["Ej tjänstgörande ersättare", "Icke tjänstgörande ersättare", "Ersättare"]), bench.spare)]
    gone = [one for one, _ in bench.rows if one.gone]
    if rng.random() < 0.7:
        groups.append((rng.choice(["Frånvarande ledamöter", "Frånvarande", "Ej närvarande", "Förhindrade", "Anmält förhinder"]), gone))
    listed = [(label, some) for label, some in groups if some]
    if rng.random() < 0.6:
        pen.rows([(label, [say(_shown(one, title, note)) for one in some]) for label, some in listed])
    else:
        for label, some in listed:
            pen.label(label)
            pen.points([say(_shown(one, title, note)) for one in some], rng.choice(["", "", "-"]))
    for label, some in listed:
        for one in some:
            _take(pen, one, label)
    _others(pen, bench, table=False)


def _running(pen: Scribe, bench: Bench) -> None:
    """In running text, substitutes who serve among the deciding."""
    rng = bench.told.rng
    label = rng.choice(["Beslutande", "Ledamöter", "Närvarande"])
    title = rng.choice([" ({})", " {}", " – {}"])
    among = [one for row in bench.rows for one in row if one and not one.gone]
    pen.para(", ".join(_shown(one, title, " ({})") for one in among), label=f"{label}:")
    for one in among:
        _take(pen, one, label)
    if bench.spare:
        label = rng.choice(["Ej tjänstgörande ersättare", "Ersättare"])
        pen.para(", ".join(_shown(one, note=" ({})") for one in bench.spare), label=f"{label}:", tight=True)
        for one in bench.spare:
            _take(pen, one, label)
    gone = [one for one, _ in bench.rows if one.gone]
    if gone and rng.random() < 0.7:
        label = rng.choice(["Frånvarande", "Ej närvarande", "Förhinder"])
        pen.para(joined([one.who.with_party for one in gone]), label=f"{label}:", tight=True)
        for one in gone:
            _take(pen, one, label)
    _others(pen, bench, table=False)


def _columns(pen: Scribe, bench: Bench) -> None:
    """Members in one column and substitutes in another."""
    rng = bench.told.rng
    there = [one for one, _ in bench.rows if not one.gone]
    serving = [two for _, two in bench.rows if two]
    label, other = rng.choice([("Ledamöter", "Ersättare"), ("Närvarande ledamöter", "Närvarande ersättare"), ("Beslutande", "Ersättare")])
    right = [*serving, *bench.spare]
    if not right:
        _labels(pen, bench)
        return
    pen.columns((label, other), [say(_shown(one)) for one in there], [say(_shown(one)) for one in right])
    for one in there:
        _take(pen, one, label)
    for one in right:
        _take(pen, one, other)
    gone = [one for one, _ in bench.rows if one.gone]
    if gone:
        label = rng.choice(["Frånvarande", "Frånvarande ledamöter", "Ej närvarande"])
        pen.para(", ".join(one.who.with_party for one in gone), label=f"{label}:")
        for one in gone:
            _take(pen, one, label)
    _others(pen, bench, table=False)


def _parties(pen: Scribe, bench: Bench) -> None:
    """A row for each party, with those who decide and those who do not."""
    rng = bench.told.rng
    deciding = [one for row in bench.rows for one in row if one and not one.gone]
    order = list(dict.fromkeys(one.who.party for one in deciding)) + [one.who.party for one in bench.spare]
    rows, took = [], []
    for party in dict.fromkeys(order):
        left = [one for one in deciding if one.who.party == party]
        right = [one for one in bench.spare if one.who.party == party]

        def shown(one: Seat) -> str:
            return one.who.name + (f" ({one.who.title})" if one.who.title else "") + (f" ({one.note})" if one.note else "")

        rows.append([say(party or ""), say(", ".join(shown(one) for one in left)), say(", ".join(shown(one) for one in right))])
        took += [*left, *right]
    pen.label(rng.choice(["Närvaro", "Närvarande", "Deltagande ledamöter och ersättare"]))
    pen.table(["Parti", rng.choice(["Beslutande", "Tjänstgörande"]), rng.choice(["Ersättare", "Ej tjänstgörande ersättare"])], rows, widths=(1, 5, 4))
    for one in took:
        _take(pen, one)
    gone = [one for one, _ in bench.rows if one.gone]
    if gone:
        label = rng.choice(["Frånvarande ledamöter", "Ej närvarande ledamöter"])
        pen.para(", ".join(one.who.with_party for one in gone), label=f"{label}:")
        for one in gone:
            _take(pen, one, label)
    _others(pen, bench, table=rng.random() < 0.4)
