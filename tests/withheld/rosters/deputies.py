"""The elected of a joint council or committee: a roll in a table, under municipalities or parties, in two columns, or in running text."""

from __future__ import annotations

from dataclasses import replace

from generated.said import say
from generated.truth import Attendee

from ..land import Person
from ..league import LeagueKit
from ..scribe import Scribe
from ..words import deputies as words
from .seats import Manner, Seat, by_clock, by_items, entry, line, seat, standing_in, stretch


class Assembly:
    """Members, those who serve for somebody, other substitutes, officers."""

    def __init__(self, told: LeagueKit, numbers: list[str]) -> None:
        rng, people = told.rng, told.people
        self.told, self.numbers = told, numbers
        count = rng.choice([7, 9, 9, 11, 13])
        whole = [f"{town}s kommun" if not town.endswith(("s", "x")) else f"{town} kommun" for town in told.towns] if rng.random() < 0.25 else told.towns
        homes = sorted(rng.choices(whole[:5], k=count), key=whole.index)
        rng.shuffle(homes)
        self.members = [seat(people.politician(home)) for home in homes]
        names = rng.choice(
            [
                ("ordförande", "vice ordförande", "2:e vice ordförande"),
                ("ordförande", "1:e vice ordförande", "2:e vice ordförande"),
                ("ordf.", "1:e v. ordf.", "2:e v. ordf."),
            ]
        )
        for i, title in enumerate(names[: rng.choice([2, 3])]):
            self.members[i] = Seat(self.members[i].who, replace(self.members[i].entry, title=title))
        self.chair = self.members[0].who
        self.sign = rng.choice(["§ {}", "§§ {}", "§ {}", "paragraf {}"])
        self.serves = rng.choice(["ersätter {}", "tjänstgörande ersättare för {}", "ers. för {}", "tjg ers för {}", "för {}"])
        self.gone: dict[str, Person] = {}
        """Who serves, by name, and for whom."""
        self.vacant = rng.random() < 0.15
        for i, one in enumerate(self.members[3:], 3):
            fate = rng.random()
            if fate < 0.2:
                new = standing_in(seat(people.politician(one.who.home)), one.who, self.serves)
                self.gone[new.who.name] = one.who
                self.members[i] = new
            elif fate < 0.3:
                self.members[i] = by_items(one, stretch(rng, numbers), self.sign)
            elif fate < 0.36:
                self.members[i] = by_clock(told, one, rng.choice([("från kl. {}", "till kl. {}"), ("fr.o.m. kl. {}", "t.o.m. kl. {}")]))
        self.certifiers = [
            one.who
            for one in rng.sample(
                [one for one in self.members[1:] if one.entry.capacity == "member" and one.entry.presence == "present"], rng.choice([1, 1, 2])
            )
        ]
        self.spare = [seat(people.politician(rng.choice(whole[:5])), "substitute") for _ in range(rng.randint(0, 5))]
        self.officers = [seat(people.someone(None, title), "officer") for title in rng.sample(words.OFFICERS, rng.randint(1, 4))]
        self.keeper = seat(people.someone(None, rng.choice(words.KEEPERS)), "secretary")
        self.hosts: dict[str, Person] = {}
        for one in self.officers:
            if rng.random() < 0.7:
                self.hosts[rng.choice(numbers[3:-1])] = one.who
        visitor = people.someone(None, rng.choice(["auktoriserad revisor", "konsult", "förtroendevald revisor", "arkitekt"]))
        if rng.random() < 0.4:
            at = rng.choice([one for one in numbers[3:-1] if one not in self.hosts])
            self.hosts[at] = visitor
            self.officers.append(by_items(seat(visitor, "officer"), [at], "§ {}"))

    @property
    def voting(self) -> list[Person]:
        """Those who are there all the time and decide."""
        return [one.who for one in self.members if one.entry.presence == "present"]


def _row(board: Assembly, one: Seat, manner: Manner, *, home: bool = True, party: bool = True) -> str:
    """Somebody who decides, with whom they serve for."""
    told = one
    if missing := board.gone.get(one.who.name):
        known = missing.with_party if board.told.rng.random() < 0.5 else missing.name
        told = Seat(one.who, one.entry, board.serves.format(known))
    text = line(told, manner, home=home)
    return text if party else text.replace(told.who.with_party, told.who.name, 1)


def cover(pen: Scribe, board: Assembly) -> None:
    """The list of those present, and of the seats that nobody fills."""
    board.told.rng.choice([_table, _homes, _running, _parties, _lines, _lines])(pen, board, Manner.drawn(board.told.rng))
    _others(pen, board)


def _vacancy(pen: Scribe, board: Assembly) -> None:
    pen.attends([Attendee(None, "member", "vacant")])


def _table(pen: Scribe, board: Assembly, _: Manner) -> None:
    """A roll with a column for the part of the meeting that they were there."""
    rng = board.told.rng
    yes = rng.choice(["X", "Ja", "Närvarande", "x"])
    gone = rng.choice(["–", "Frånvarande", "Ej närvarande"])
    pen.label(rng.choice(["Närvarolista", "Tjänstgöringslista", "Upprop"]))
    cells: list[list[str]] = []
    for one in board.members:
        if other := board.gone.get(one.who.name):
            cells.append([other.name, other.party or "", other.home or "", "Ledamot", gone])
            pen.attends([Attendee(other.name, "member", "absent", party=other.party, organisation=other.home)])
            cells.append([one.who.name, one.who.party or "", one.who.home or "", f"Ersätter {other.name}", yes])
        else:
            cells.append([one.who.name, one.who.party or "", one.who.home or "", (one.entry.title or "Ledamot").capitalize(), one.note or yes])
        pen.attends([replace(one.entry, title=one.entry.title.capitalize() if one.entry.title else None)])
    for one in board.spare:
        cells.append([one.who.name, one.who.party or "", one.who.home or "", "Ersättare, ej tjänstgörande", yes])
        pen.attends([one.entry])
    pen.table(["Namn", "Parti", "Kommun", "Uppdrag", "Närvaro"], [[say(cell) for cell in row] for row in cells], repeated=True)


def _spare(pen: Scribe, board: Assembly, manner: Manner, *, run: bool) -> None:
    if not board.spare:
        return
    label = board.told.rng.choice(["Ersättare", "Ej tjänstgörande ersättare", "Icke tjänstgörande ersättare", "Närvarande ersättare"])
    lines = [line(one, manner) for one in board.spare]
    if run:
        pen.para(", ".join(lines) if manner.home == " ({})" else "; ".join(lines), label=f"{label}:", tight=True)
    else:
        pen.label(label)
        pen.points([say(one) for one in lines], "")
    pen.attends([entry(one, group=label) for one in board.spare])


def _homes(pen: Scribe, board: Assembly, manner: Manner) -> None:
    """Those who decide, beside their municipality."""
    rng = board.told.rng
    pen.label(rng.choice(["Beslutande", "Beslutande ledamöter", "Tjänstgörande"]))
    homes = list(dict.fromkeys(one.who.home or "" for one in board.members))
    pen.rows([(home, [say(_row(board, one, manner, home=False)) for one in board.members if one.who.home == home]) for home in homes])
    pen.attends([one.entry for home in homes for one in board.members if one.who.home == home])
    _spare(pen, board, manner, run=rng.random() < 0.5)


def _parties(pen: Scribe, board: Assembly, manner: Manner) -> None:
    """Those who decide, by party."""
    rng = board.told.rng
    parties = list(dict.fromkeys(one.who.party or "" for one in board.members))
    groups = {party: [one for one in board.members if one.who.party == party] for party in parties}
    pen.label(rng.choice(["Beslutande", "Tjänstgörande ledamöter och ersättare"]))
    if rng.random() < 0.5:
        pen.rows([(party, [say(_row(board, one, manner, party=False)) for one in some]) for party, some in groups.items()])
    else:
        for party, some in groups.items():
            pen.para("; ".join(_row(board, one, manner, party=False) for one in some), label=f"{party}:", tight=True)
    pen.attends([one.entry for some in groups.values() for one in some])
    _spare(pen, board, manner, run=True)


def _running(pen: Scribe, board: Assembly, manner: Manner) -> None:
    """By role, a paragraph each; those who serve for somebody in one of their own."""
    rng = board.told.rng
    own = [one for one in board.members if one.who.name not in board.gone]
    serving = [one for one in board.members if one.who.name in board.gone]
    pen.para("; ".join(line(one, manner) for one in own), label=rng.choice(["Ledamöter:", "Beslutande ledamöter:"]), tight=True)
    pen.attends([one.entry for one in own])
    if board.vacant:
        pen.para("Vakant", label="Ledamot:", tight=True)
        _vacancy(pen, board)
    if serving:
        told = [f"{line(one, manner, note=False)} för {board.gone[one.who.name].with_party}" for one in serving]
        pen.para("; ".join(told), label="Tjänstgörande ersättare:", tight=True)
        pen.attends([one.entry for one in serving])
    _spare(pen, board, manner, run=True)


def _lines(pen: Scribe, board: Assembly, manner: Manner) -> None:
    """A line each; who is missing is named below, or not at all."""
    rng = board.told.rng
    columns = rng.random() < 0.35 and len(board.spare) > 1
    lines = [say(_row(board, one, manner)) for one in board.members]
    if columns:
        pen.columns(
            (rng.choice(["Beslutande", "Tjänstgörande"]), rng.choice(["Ej tjänstgörande ersättare", "Ersättare"])),
            lines,
            [say(line(one, manner)) for one in board.spare],
        )
        pen.attends([one.entry for one in (*board.members, *board.spare)])
    else:
        pen.label(rng.choice(["Beslutande", "Närvarande ledamöter", "Beslutande ledamöter"]))
        pen.points([*lines, say("Vakant")] if board.vacant else lines, rng.choice(["", "", "-"]))
        pen.attends([one.entry for one in board.members])
        if board.vacant:
            _vacancy(pen, board)
        _spare(pen, board, manner, run=rng.random() < 0.5)
    if board.gone and rng.random() < 0.6:
        label = rng.choice(["Frånvarande ledamöter", "Frånvarande", "Anmält förhinder"])
        pen.para("; ".join(f"{one.with_party}, {one.home}" for one in board.gone.values()), label=f"{label}:", tight=True)
        pen.attends([Attendee(one.name, "member", "absent", party=one.party, organisation=one.home, group=label) for one in board.gone.values()])


def _others(pen: Scribe, board: Assembly) -> None:
    rng = board.told.rng
    label = rng.choice(["Övriga", "Övriga närvarande", "Tjänstepersoner", "Övriga deltagare"])
    shape = rng.choice([", {}", " ({})", ", {}"])
    everyone = [*board.officers, board.keeper]
    lines = [one.who.name + shape.format(one.entry.title) + (f", {one.note}" if one.note else "") for one in everyone]
    if rng.random() < 0.5:
        pen.para("; ".join(lines), label=f"{label}:", tight=True)
    else:
        pen.label(label)
        pen.points([say(one) for one in lines], rng.choice(["", "-"]))
    pen.attends([entry(one, group=label) for one in everyone])
