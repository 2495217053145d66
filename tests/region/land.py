"""The region: its organisations, their bodies, and the days on which those meet."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from .lists import table

Lists = tuple[str, ...]


@dataclass(frozen=True)
class Body:
    """A body: what it is to its organisation, how it writes, and who sits in it."""

    key: str
    name: str
    organisation: str
    role: str
    unit: int | None
    field: str
    prefix: str | None
    layout: str
    width: int | None
    days: tuple[date, ...]
    members: Lists

    @property
    def full(self) -> str:
        """The name that no other body has."""
        joined = self.name.casefold().endswith(self.organisation.casefold()) or self.role in {"network", "steering", "seniors", "joint"}
        return self.name if joined else f"{self.name} i {self.organisation}"


@dataclass
class Unit:
    """A municipality, or the region itself: its places and its bodies by what they are."""

    number: int
    name: str
    places: Lists
    bodies: dict[str, Body] = field(default_factory=dict)

    def body(self, role: str, about: str, chance: Random) -> Body:
        """The council, the board, or the committee of a field; where there is none, the board."""
        if role != "committee":
            return self.bodies[role]
        committees = [b for r, b in sorted(self.bodies.items()) if r.startswith("committee")]
        fitting = [b for b in committees if b.field == about]
        return fitting[0] if fitting else chance.choice(committees) if about == "any" and committees else self.bodies["board"]


@dataclass
class Land:
    """Everything that stays the same over the years."""

    units: list[Unit]
    region: Unit
    joint: dict[str, Body]
    outside: tuple[Body, ...]
    start: date
    end: date

    @property
    def bodies(self) -> list[Body]:
        """All bodies, in a fixed order."""
        return [*self.joint.values(), *self.region.bodies.values(), *(b for unit in self.units for b in unit.bodies.values())]


JOINT = (
    ("network", "Chefsnätverket", "Sjölands kommunförbund"), ("joint", "Förbundsstyrelsen", "Sjölands kommunförbund"),
    ("steering", "Styrgruppen för vård och omsorg", "Sjölands kommunförbund"), ("seniors", "Seniorrådet i Sjöland", "Region Sjöland"),
)  # fmt: skip
REGION = (("committee", "Hälso- och sjukvårdsnämnden", "HSN"), ("board", "Regionstyrelsen", "RS"), ("council", "Regionfullmäktige", "RS"))
FIELDS = {
    "care": (("Socialnämnden", "SN"), ("Vård- och omsorgsnämnden", "VON")),
    "land": (("Samhällsbyggnadsnämnden", "SBN"), ("Miljö- och byggnadsnämnden", "MBN"), ("Tekniska nämnden", "TN")),
    "school": (("Barn- och utbildningsnämnden", "BUN"), ("Bildningsnämnden", "BIN")),
    "leisure": (("Kultur- och fritidsnämnden", "KFN"),),
}


COURTS = tuple(
    Body(name, name, name, "outside", None, "any", None, "", None, (), ())
    for name in ("Länsstyrelsen", "Förvaltningsrätten", "Mark- och miljödomstolen", "Trafikverket", "Regeringen")
)
"""Others whose minutes nobody has, of whom minutes tell."""


def _days(chance: Random, start: date, years: int, a_year: int) -> tuple[date, ...]:
    """One weekday of one week in as many months as the body meets."""
    week, weekday = chance.randrange(4), chance.randrange(5)
    months = sorted(chance.sample([1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12], a_year))
    found = []
    for year in range(start.year, start.year + years):
        for month in months:
            first = date(year, month, 1)
            day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * week)
            found.append(day + timedelta(days=7) if day.month == 1 and day.day < 7 else day)
    return tuple(found)


class Founder:
    """Founds bodies, each with habits of its own."""

    def __init__(self, chance: Random, start: date, years: int, a_year: int) -> None:
        self.chance, self.start, self.years, self.a_year = chance, start, years, a_year

    def body(self, name: str, organisation: str, role: str, unit: int | None, about: str = "any", prefix: str | None = None) -> Body:
        """A body with its days, its members and the look of its minutes."""
        chance = self.chance
        layout = chance.choice(("section", "section", "above", "number", "markdown") if prefix else ("number", "number", "markdown"))
        given, surnames = table("people")
        members = tuple(f"{chance.choice(given)} {name}" for name in chance.sample(surnames, 6))
        key = f"{name} {organisation}".casefold().translate(str.maketrans("åäö ", "aao-")).replace("--", "-")
        months = max(5, min(10, self.a_year + chance.randrange(-1, 2)))
        days = _days(chance, self.start, self.years, months)
        return Body(key, name, organisation, role, unit, about, prefix, layout, chance.choice((None, None, 78, 92)), days, members)


def found(chance: Random, bodies: int, years: int, a_year: int) -> Land:
    """A region with as many bodies as asked for, at least eight."""
    start = date(2019 + chance.randrange(4), 1, 1)
    founder = Founder(chance, start, years, a_year)
    joint = {role: founder.body(name, organisation, role, None) for role, name, organisation in (JOINT if bodies > 11 else JOINT[:3])}
    region = Unit(-1, "Region Sjöland", ())
    for role, name, prefix in REGION if bodies > 11 else REGION[:2]:
        region.bodies[role] = founder.body(name, region.name, role, -1, "care" if role == "committee" else "any", prefix)
    left = bodies - len(joint) - len(region.bodies)
    units = []
    names = chance.sample(table("places"), len(table("places")))
    while left > 0:
        unit = Unit(len(units), names[len(units)][0], names[len(units)][1:])
        for role, name in (("board", "Kommunstyrelsen"), ("council", "Kommunfullmäktige")):
            unit.bodies[role] = founder.body(name, f"{unit.name} kommun", role, unit.number, "any", "KS")
        committees = min(max(left - 2, 0), chance.randrange(2, 5)) if bodies > 11 else 1 if left > 2 else 0
        for about in chance.sample(sorted(FIELDS), committees):
            name, prefix = chance.choice(FIELDS[about])
            unit.bodies[f"committee-{about}"] = founder.body(name, f"{unit.name} kommun", f"committee-{about}", unit.number, about, prefix)
        left -= 2 + committees
        units.append(unit)
    region.places = tuple(place for unit in units for place in unit.places)
    away = tuple(
        Body(name, "Kommunfullmäktige", f"{name} kommun", "outside", None, "any", None, "", None, (), ()) for name, *_ in names[len(units) : len(units) + 3]
    )
    return Land(units, region, joint, (*COURTS, *away), start, date(start.year + years - 1, 12, 31))
