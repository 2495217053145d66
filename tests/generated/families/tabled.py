"""Rolls: those present in tables, as offices that count votes by name keep them.

Which columns there are, their order, heads, widths and marks vary; names break over lines where their column is narrow.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..region.people import Person
from ..said import Said, say
from ..teller import Document, Teller
from ..telling.happened import Scene, Substitution
from ..telling.people import Lister, said_of, those
from ..truth import Attendee
from . import statutory

HEADS: dict[str, tuple[str, ...]] = {
    "number": ("Nr", "Plats", "Nr."),
    "name": ("Namn", "Ledamot", "Ledamöter", "Beslutande", "Ordinarie ledamöter", "Ledamot/ersättare"),
    "party": ("Parti", "Parti", "Partibet.", "Part."),
    "title": ("Uppdrag", "Funktion", "Roll", "Befattning"),
    "present": ("Närvarande", "Närv.", "Närv", "Närvaro", "Upprop"),
    "served": ("Tjänstgörande ersättare", "Ersätts av", "Tjg. ersättare", "Inkallad ersättare"),
    "serves": ("Tjänstgör för", "Ersätter", "Tjg. för"),
    "limit": ("Närvarande §§", "Anmärkning", "Del av mötet", "Anm.", "Paragrafer"),
}
WIDE = {"number": 2, "name": 8, "party": 3, "title": 5, "present": 4, "served": 8, "serves": 7, "limit": 5}
MARKS = (("X", ""), ("x", "-"), ("Ja", "Nej"), ("1", "0"), ("Närv.", "Frånv."), ("N", "F"), ("X", "–"))


@dataclass(frozen=True)
class Shape:
    """What one office's roll looks like."""

    columns: tuple[str, ...]
    heads: tuple[str, ...]
    widths: tuple[int, ...]
    here: str
    gone: str
    titled: bool
    """Posts stand behind the names."""
    bracketed: bool
    """Parties do, in brackets."""


def _shape(scene: Scene) -> Shape:
    rng = scene.rng
    bracketed = rng.random() < 0.25
    columns = ["name"] if bracketed else rng.choice([["name", "party"], ["name", "party"], ["party", "name"]])
    if rng.random() < 0.2:
        columns = ["number", *columns]
    titled = rng.random() < 0.6
    if not titled:
        columns.append("title")
    columns += rng.choice([["present"], ["present"], ["present", "limit"]])
    columns += rng.choice([["served"], ["serves"], ["serves"]])
    if "limit" not in columns and rng.random() < 0.5:
        columns.append("limit")
    widths = rng.choice([(1,) * len(columns), tuple(WIDE[one] for one in columns), tuple(WIDE[one] for one in columns)])
    here, gone = rng.choice(MARKS)
    return Shape(tuple(columns), tuple(rng.choice(HEADS[one]) for one in columns), widths, here, gone, titled, bracketed)


class Roll:
    """The rows of a roll, and who they tell of."""

    def __init__(self, scene: Scene, shape: Shape) -> None:
        self.scene, self.shape = scene, shape
        self.rows: list[list[Said]] = []
        self.people: list[Attendee] = []
        self.numbers = [str(scene.first_number + i) for i in range(len(scene.matters))]

    def row(self, person: Person, told: Attendee, **cells: str) -> None:
        shape = self.shape
        name = person.name + (f" ({person.party})" if shape.bracketed else "") + (f", {told.title}" if told.title and shape.titled else "")
        known = {"number": str(len(self.rows) + 1), "name": name, "party": person.party or "", "title": told.title or "", **cells}
        self.rows.append([say(known.get(one, "")) for one in shape.columns])
        self.people.append(told)

    def part(self, told: Attendee) -> str:
        """ "§§ 14–19" for someone who was there for some items."""
        rng, first, last = self.scene.rng, 0, len(self.numbers) - 1
        at = rng.randint(2, last - 2)
        told.presence = "part"
        if rng.random() < 0.5:
            told.items = self.numbers[at:]
            return rng.choice(["fr.o.m. § {}", "från § {}", "fr o m § {}"]).format(self.numbers[at])
        told.items = self.numbers[first : at + 1]
        return f"§§ {self.numbers[0]}{rng.choice(['–', '-'])}{self.numbers[at]}"

    def member(self, person: Person, title: str | None) -> None:
        told, limit = Attendee(person.name, "member", party=person.party, title=title), ""
        if "limit" in self.shape.columns and title is None and len(self.numbers) > 5 and self.scene.rng.random() < 0.1:
            limit = self.part(told)
        self.row(person, told, present=self.shape.here, limit=limit)

    def away(self, person: Person, swap: Substitution | None) -> None:
        self.row(
            person,
            Attendee(person.name, "member", "absent", person.party),
            present=self.shape.gone,
            served=self._named(swap.who) if swap else "",
        )
        if not swap:
            return
        served = Attendee(swap.who.name, "serving_substitute", party=swap.who.party, replaces=person.name)
        if "served" in self.shape.columns:
            self.people.append(served)
        else:
            self.row(swap.who, served, present=self.shape.here, serves=person.name)

    def _named(self, person: Person) -> str:
        return f"{person.name} ({person.party})"


def cover(teller: Teller, scene: Scene) -> None:
    """The roll, then lists of the others."""
    rng, cast, labels = scene.rng, scene.cast, teller.style.labels
    for label, told in statutory.time_rows(teller, scene):
        teller.para(*told, label=f"{label.rstrip(':')}:", tight=True)
    shape = _shape(scene)
    roll = Roll(scene, shape)
    titles = rng.choice([("ordförande", "vice ordförande"), ("ordf.", "v. ordf."), ("ordförande", "1:e vice ordförande")])
    roll.member(cast.chair, titles[0])
    roll.member(cast.vice, titles[1])
    for member in cast.members:
        roll.member(member, None)
    swaps = {one.instead.name: one for one in cast.serving}
    for person in [*(one.instead for one in cast.serving), *cast.absent]:
        roll.away(person, swaps.get(person.name))
    teller.label(rng.choice(["Närvarolista", "Närvaro", "Beslutande", "Närvaro och tjänstgöring", "Upprop"]))
    teller.table(list(shape.heads), roll.rows, widths=shape.widths, repeated=rng.random() < 0.3)
    teller.attends(roll.people)
    lister = Lister(scene)
    for label, lines in (
        (labels["substitutes"], [lister.person(person, "substitute", labels["substitutes"]) for person in cast.substitutes]),
        (labels["others"], lister.officers(labels["others"], secretary=True)),
    ):
        teller.label(label)
        teller.points(said_of(lines), rng.choice(["", "", "-"]))
        teller.attends(those(lines))
    for label, told in statutory.short_rows(teller, scene):
        teller.para(*told, label=f"{label.rstrip(':')}:", tight=True)


def tell(scene: Scene) -> Document:
    """Minutes whose cover is a roll."""
    for swap in scene.cast.serving:
        swap.first = swap.last = None
    return statutory.tell(scene, cover=cover)
