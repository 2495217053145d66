"""One meeting's stock: its day, its people, and the sentences its secretary has, none twice until all are used."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from random import Random

from generated.said import Ref
from generated.truth import Sitting
from generated.wording.told import Told

from .land import People, genitive, places, room
from .sentence import Form, Value, filled
from .when import MODERN, When, weekday

LAWS = (
    Ref("SOU 2022:37", "SOU", "SOU 2022:37"), Ref("SOU 2019:46", "SOU", "SOU 2019:46"), Ref("SOU 2017:93", "SOU", "SOU 2017:93"), Ref("Ds 2018:17", "Ds", "Ds 2018:17"),
    Ref("dir. 2017:84", "dir", "dir. 2017:84"), Ref("prop. 2016/17:128", "prop", "prop. 2016/17:128"), Ref("SFS 2009:47", "SFS", "SFS 2009:47"), Ref("SFS 2016:1145", "SFS", "SFS 2016:1145"),
)  # fmt: skip
ADDRESSES = ("https://www.malsjo.example/samverkan/underlag", "www.vassmark.example/motestider", "https://norrhed.example/rapporter/2", "www.osterdala.example")
MAILS = ("registrator@vassmark.example", "samordning@norrhed.example", "styrelsen@kolmyra.example", "kansli@osterdala.example")


class Deck:
    """Forms in an order of chance."""

    def __init__(self, rng: Random, forms: list[Form]) -> None:
        self.rng, self.forms = rng, forms
        self.left: list[Form] = []

    def draw(self, *kinds: str, eventful: bool = False) -> Form:
        """The next form of one of the kinds; ``eventful`` ones tell what happens to an agreement, the others do not."""

        def fits(form: Form) -> bool:
            return (not kinds or form.type in kinds) and bool(form.event) == eventful

        if not any(fits(form) for form in self.left):
            self.left += self.rng.sample(self.forms, len(self.forms))
        at = next(i for i in range(len(self.left) - 1, -1, -1) if fits(self.left[i]))
        return self.left.pop(at)


@dataclass(frozen=True)
class Names:
    """Who acts around a body: bodies told of, those it gives tasks to, those it turns to, and what it orders."""

    others: tuple[str, ...]
    staff: tuple[str, ...]
    orders: tuple[str, ...]
    papers: tuple[str, ...]
    whats: tuple[str, ...]
    owners: tuple[str, ...] = ()
    """Those that can bind themselves to an agreement."""
    above: tuple[str, ...] = ()


@dataclass
class Kit:
    """All that the telling of one meeting draws from."""

    rng: Random
    day: date
    when: When
    people: People
    towns: list[str]
    names: Names
    room: str
    start: tuple[int, int]
    end: tuple[int, int]
    own: str = ""
    """The body as sentences call it."""
    doers: list[str] = field(default_factory=list)
    decks: dict[str, Deck] = field(default_factory=dict)
    about: str = "frågan"
    next_days: list[Sitting] = field(default_factory=list)

    @property
    def home(self) -> str:
        return self.towns[0]

    def clock(self, time: tuple[int, int], sign: str = ".") -> str:
        return f"{time[0]:02d}{sign}{time[1]:02d}"

    def stock(self, **lists: list[Form]) -> None:
        self.decks = {name: Deck(self.rng, one) for name, one in lists.items()}

    def supply(self, name: str) -> Value:
        """A value for a slot that the caller leaves to chance."""
        rng, when, names = self.rng, self.when, self.names
        match name:
            case "by" | "owner":
                return (
                    rng.choice(names.others if name == "by" else names.owners)
                    .replace("{town}", rng.choice(self.towns))
                    .replace("{towns}", genitive(rng.choice(self.towns)))
                )
            case "to":
                return rng.choice(names.staff)
            case "above":
                return rng.choice(names.above)
            case "day" | "past":
                return when.past()
            case "future":
                return when.future()
            case "coming":
                return when.coming()
            case "period":
                return when.period()
            case "days":
                return when.days()
            case "due":
                return when.due()
            case "term":
                return when.term()
            case "holds":
                return when.holds()
            case "started":
                return when.started()
            case "until":
                return when.until()
            case "paper":
                return rng.choice(names.papers)
            case "what":
                return rng.choice(names.whats)
            case "law":
                return rng.choice([law for law in LAWS if int(re.findall(r"\d{4}", law.id)[0]) <= self.day.year])
            case "url":
                address = rng.choice(ADDRESSES)
                return Ref(address, "url", address)
            case "mail":
                address = rng.choice(MAILS)
                return Ref(address, "email", address)
            case "task":
                return rng.choice(names.orders).replace("{about}", self.about)
            case "n":
                return str(rng.randint(7, 148))
            case "town":
                return rng.choice(self.towns)
            case "sum":
                return rng.choice(["1,4 miljoner kronor", "375 000 kronor", "12,8 mnkr", "640 tkr", "2,1 mkr", "95 000 kr"])
            case "share":
                return rng.choice(["87 procent", "drygt 60 %", "4,2 procent", "en tredjedel", "var femte", "nästan hälften"])
            case "percent":
                return rng.choice(["12 procent", "4,2 %", "drygt 30 procent", "7 procent"])
            case "about":
                return self.about
            case "own":
                return self.own
            case _:
                raise KeyError(name)

    def tell(
        self, deck: str, *kinds: str, status: str = "made", lead: str | None = None, eventful: bool = False, given: Mapping[str, Value] | None = None
    ) -> Told:
        """A sentence of a deck, filled with what is given and with chance."""
        form = self.decks[deck].draw(*kinds, eventful=eventful)
        slots: dict[str, Value] = dict(given or {})
        for name in form.fields:
            key = "pact" if name == "a_pact" else name
            if key not in slots:
                slots[key] = self._other(key, form, slots)
        return filled(form, slots, status, lead)

    def _other(self, key: str, form: Form, slots: Mapping[str, Value]) -> Value:
        """A value of chance; nobody turns to himself."""
        taken = {one.casefold() for name in ("by", "owner") if isinstance(one := slots.get(name), str)}
        while True:
            value = self.supply("above" if key == "to" and form.type in {"propose", "recommend"} else key)
            if key != "to" or not isinstance(value, str) or value.casefold() not in taken:
                return value


def kit(rng: Random, names: Names, *, own: str, years: tuple[int, int] = (2018, 2026), ways: tuple[str, ...] = MODERN, den: float = 0.6, towns: int = 6) -> Kit:
    """A meeting's day, hours, room and people."""
    day = weekday(date(rng.randint(*years), rng.choice([1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12]), rng.randint(3, 25)))
    here = places(rng, towns)
    start = (rng.choice([8, 9, 9, 10, 13, 14, 15, 18]), rng.choice([0, 0, 15, 30]))
    length = rng.choice([85, 110, 135, 160, 195])
    minutes = start[0] * 60 + start[1] + length
    return Kit(rng, day, When(rng, day, ways, den), People(rng), here, names, room(rng, here[0]), start, (minutes // 60, minutes % 60), own)


class Registry:
    """Case numbers of one registry."""

    def __init__(self, rng: Random, letters: str, year: int, shapes: tuple[str, ...]) -> None:
        self.rng, self.letters, self.year = rng, letters, year
        self.shape = rng.choice(shapes)

    def draw(self) -> Ref:
        number = self.shape.format(l=self.letters, y=self.year - (self.rng.random() < 0.25), n=self.rng.randint(13, 970))
        return Ref(number, "case_number", number)
