"""Matters: what each is about, what it is called when, and where it goes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from .land import Body, Land, Unit
from .lists import capital, grouped, low, table
from .slots import ALONE, ONCE, Slots, filled, subject

REGIONAL = {"motion", "interpellation", "policy", "procurement", "audit", "annual"}
"""What a region deals with as municipalities do."""
ALIKE = 0.15
"""How often an organisation has two matters about one thing: a policy and a plan, a motion and what a citizen proposes."""


@dataclass(frozen=True)
class Kind:
    """A kind of matter: how often, whose, and its names before and after a renaming."""

    name: str
    weight: int
    level: str
    field: str
    called: str
    the: str
    later: str
    later_the: str
    short: str


@dataclass(frozen=True)
class Station:
    """What a body did with a matter on a day; ``other`` is where that was done when this is only told."""

    matter: Matter
    body: Body
    day: date
    act: str
    told_of: Station | None = None


@dataclass
class Matter:
    """One matter with the words that belong to it alone."""

    number: int
    kind: Kind
    unit: Unit | None
    slots: Slots
    facts: tuple[str, ...]
    stations: list[Station] = field(default_factory=list)
    renamed: date | None = None
    numbers: dict[str, str] = field(default_factory=dict)

    def is_renamed(self, day: date) -> bool:
        """Whether it has its later name on a day."""
        return self.renamed is not None and day >= self.renamed

    def words(self, day: date, body: Body) -> Slots:
        """What its name, its reference in a sentence and its short form are on a day, as one body says it."""
        later = self.is_renamed(day)
        slots = dict(self.slots)
        if "a" in slots:
            slots["partner"] = slots["a"] if body.organisation.startswith(slots["b"]) else slots["b"]
        slots["body"] = low(body.name)
        slots["x"] = filled(self.kind.later_the if later and self.kind.later_the else self.kind.the, slots)
        slots["short"] = filled(self.kind.short, slots)
        if "a" in slots and not body.organisation.startswith((slots["a"], slots["b"])):
            slots["x"] = filled("samverkan mellan {a} och {b} om {shared}", slots)  # "with Vik" says nothing to a third
        if self.kind.name == "agreement" and not later:
            slots["x"] = slots["short"] = definite(slots["joint"])
        return {**slots, "X": capital(slots["x"]), "Short": capital(slots["short"])}

    @property
    def title(self) -> str:
        """What the truth calls it."""
        name = capital(filled(self.kind.called, self.slots))
        return f"{name} ({self.unit.name})" if self.unit else name


def kinds() -> tuple[Kind, ...]:
    """The table of kinds."""
    return tuple(Kind(row[0], int(row[1]), *row[2:]) for row in table("kinds"))  # type: ignore[arg-type] - nine columns


class Maker:
    """Makes matters, none like another but where two are meant to look alike."""

    def __init__(self, chance: Random, land: Land) -> None:
        self.chance, self.land = chance, land
        self.taken: set[tuple[str, str]] = set()
        self.counters: dict[str, int] = {}
        self.number = 0

    def matter(self, kind: Kind) -> Matter | None:
        """A matter of a kind, or none when what it could be about is used up."""
        chance = self.chance
        unit = chance.choice(self.land.units) if kind.level in {"unit", "pair"} else None
        if kind.name in REGIONAL and chance.random() < 0.15:
            unit = self.land.region
        day = self.land.start + timedelta(days=chance.randrange(-150, (self.land.end - self.land.start).days))
        slots = subject(kind.name, chance, unit, self.land, day.year)
        if slots is None:
            return None
        keys = self._keys(kind, slots, unit.name if unit and kind.level == "unit" else "")
        if keys & self.taken:
            return None
        self.taken |= keys
        self.number += 1
        sentences = grouped("facts")[kind.name,]
        facts = tuple(filled(s, slots) for s in chance.sample(sentences, min(len(sentences), chance.randrange(3, 6))))
        matter = Matter(self.number, kind, unit, slots, facts)
        self._send(matter, day)
        return matter if matter.stations else None

    def _keys(self, kind: Kind, slots: Slots, owner: str) -> set[tuple[str, str]]:
        """What no other matter of its organisation may be called or be about."""
        keys = {(owner, filled(kind.called, slots))}
        if kind.name in ONCE and not (kind.level == "unit" and self.chance.random() < ALIKE):
            keys.add((owner, slots[ONCE[kind.name]]))
        if kind.name in ALONE:
            keys.add((f"{kind.name} {owner}", slots[ALONE[kind.name]]))
        return keys

    def _send(self, matter: Matter, day: date) -> None:
        """Lets a matter go its way; what lies before the first year or after the last is not seen."""
        chance, land = self.chance, self.land
        routes = [row for row in table("routes") if row[0] == matter.kind.name]
        route = chance.choices(routes, [int(row[1]) for row in routes])[0][2]
        for step in route.split():
            if step.endswith("?") and chance.random() < 0.5:
                continue
            where, act = step.rstrip("?").split(":")
            met = [self._next(body, day) for body in self._bodies(matter, where)]
            for body, at in met:
                if land.start <= at <= land.end and not any(s.body is body and s.day == at for s in matter.stations):
                    matter.stations.append(Station(matter, body, at, act))
            day = max((at for _, at in met), default=day) + timedelta(days=chance.randrange(8, 90))
        if matter.kind.later and len(matter.stations) > 1 and chance.random() < 0.75:
            matter.renamed = chance.choice(matter.stations[1 : 1 + max(1, len(matter.stations) // 2)]).day

    def _bodies(self, matter: Matter, where: str) -> Iterator[Body]:
        """The bodies that a step of a route means, as far as there are such."""
        chance, land, unit = self.chance, self.land, matter.unit
        if where in {"network", "joint", "steering", "seniors"}:
            if where in land.joint:
                yield land.joint[where]
        elif where.startswith("region"):
            if (role := where.removeprefix("region")) in land.region.bodies:
                yield land.region.bodies[role]
        elif where == "each":
            for one in chance.sample(land.units, min(len(land.units), chance.randrange(1, 6))):
                yield one.body(chance.choice(("board", "board", "committee")), matter.kind.field, chance)
        elif where.startswith("other"):
            yield self._partner(matter).bodies[where.removeprefix("other")]
        else:
            home = unit or chance.choice(land.units)
            if where in home.bodies or where == "committee":
                yield self._home(matter, home, where)

    def _home(self, matter: Matter, home: Unit, where: str) -> Body:
        """The body of its own organisation; a committee that had a matter keeps it."""
        if where == "committee":
            known = [s.body for s in matter.stations if s.body.role.startswith("committee")]
            about = matter.slots.get("field", matter.kind.field)
            return known[0] if known else home.bodies.get("committee") or home.body("committee", about, self.chance)
        return home.bodies[where]

    def _partner(self, matter: Matter) -> Unit:
        both = (matter.slots["a"], matter.slots["b"])
        return next(unit for unit in self.land.units if unit is not matter.unit and unit.name in both)

    def _next(self, body: Body, day: date) -> tuple[Body, date]:
        """The body's next meeting, in the sparse years too."""
        return body, next((at for at in body.days if at >= day), self.land.end + timedelta(days=1))

    def case_number(self, matter: Matter, body: Body, day: date) -> str | None:
        """The number of the matter at the authority that the body belongs to, where it keeps a register."""
        if body.prefix is None or matter.number % 5 == 0:
            return None
        authority = f"{body.organisation}/{body.prefix}"
        if authority not in matter.numbers:
            self.counters[authority] = self.counters.get(authority, 0) + self.chance.randrange(1, 9)
            form = ("{p} {y}/{n}", "{p}-{y}-{n:05}", "{p}/{y}:{n}")[len(body.organisation) % 3]
            matter.numbers[authority] = form.format(p=body.prefix, y=day.year, n=self.counters[authority])
        return matter.numbers[authority]


def definite(name: str) -> str:
    """A name in a sentence: "överenskommelsen om …" where it begins with a word that we know, else "förslaget till …"."""
    first, _, rest = low(name).partition(" ")
    known = next((ending for ending in ENDINGS if first.endswith(ending)), None)
    return f"{first}{ENDINGS[known]} {rest}".rstrip() if known else f"förslaget till {low(name)}"


ENDINGS = {
    "överenskommelse": "n",
    "avtal": "et",
    "strategi": "n",
    "plan": "en",
    "program": "met",
    "riktlinje": "n",
    "rutin": "en",
    "lösning": "en",
    "upphandling": "en",
}


def told_to(chance: Random, land: Land, station: Station) -> Body | None:
    """A body that hears of what another did: of the same organisation, or one of those that share the matter."""
    if station.matter.kind.level == "unit":
        unit = station.matter.unit
        assert unit is not None
        others = [body for body in unit.bodies.values() if body is not station.body and body.role != "council"]
    else:
        others = [*land.joint.values(), *land.region.bodies.values(), *(unit.bodies["board"] for unit in land.units)]
        others = [body for body in others if body is not station.body and body.role != "council"]
    return chance.choice(others) if others else None


def hurry(matter: Matter, day: date) -> str:
    """What somebody writes who only needs a word before a colon."""
    slots = matter.slots
    if matter.kind.name == "agreement":
        return slots["joint_hurry"] if matter.is_renamed(day) else slots["joint"]
    if matter.kind.name == "project":
        return slots["projectabbr"] if matter.is_renamed(day) else slots["projectname"]
    return capital(filled(matter.kind.later if matter.is_renamed(day) and matter.kind.later else matter.kind.called, slots))


def bridge(chance: Random, matter: Matter) -> str:
    """The sentence that tells of the other name."""
    return filled(chance.choice(grouped("bridges")[matter.kind.name,]), matter.slots)
