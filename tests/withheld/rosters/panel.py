"""A board of politicians: who sits, who stands in for whom, who is away, which officers are there for which items."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generated.truth import Attendee

from ..kit import Kit
from ..land import Person


@dataclass
class Seat:
    """A person with their entry in the record; ``note`` are the words that limit their presence."""

    who: Person
    entry: Attendee
    note: str = ""

    @property
    def titled(self) -> str:
        """ "Anna Ek (S), ordförande"."""
        return f"{self.who.with_party}, {self.who.title}" if self.who.title else self.who.with_party


def span(numbers: Sequence[str], sign: str, dash: str) -> str:
    """ "§§ 4–7", "ärende 4–7" or "§ 4"."""
    if len(numbers) == 1:
        return f"{sign} {numbers[0]}"
    return f"{'§§' if sign == '§' else sign} {numbers[0]}{dash}{numbers[-1]}"


class Panel:
    """Draws the people of a board's meeting. ``numbers`` are the items' numbers, ``sign`` what stands before them."""

    def __init__(self, told: Kit, size: int, numbers: Sequence[str], sign: str, *, homes: bool, titles: Sequence[str], keeper: Sequence[str]) -> None:
        rng, people = told.rng, told.people
        self.told, self.numbers, self.sign = told, list(numbers), sign
        self.dash = rng.choice(["–", "-"])
        towns = told.towns

        def politician(at: int, title: str | None = None) -> Person:
            return replace(people.politician(towns[at % len(towns)] if homes else None), title=title)

        vices = rng.choice([("vice ordförande",), ("1:e vice ordförande", "2:e vice ordförande"), ("förste vice ordförande", "andre vice ordförande")])
        heads = ("ordförande", *vices)
        self.members = [self._seat(politician(at, heads[at] if at < len(heads) else None), "member") for at in range(size)]
        self.chair = self.members[0].who
        self.serving: list[Seat] = []
        self.absent: list[Seat] = []
        for at in range(rng.choice([0, 1, 1, 2, 3])):
            gone = politician(size + at)
            other = replace(people.politician(gone.home), party=gone.party if rng.random() < 0.6 else None)
            other = other if other.party else replace(other, party=rng.choice(["S", "M", "C", "V", "L"]))
            self.absent.append(self._seat(gone, "member", presence="absent"))
            self.serving.append(self._seat(other, "serving_substitute", replaces=gone.name))
        if rng.random() < 0.4:
            self.absent.append(self._seat(politician(size + 4), "member", presence="absent"))
        self.spare = [self._seat(politician(at), "substitute") for at in range(rng.randint(0, 4))]
        self.parted: list[Seat] = []
        if rng.random() < 0.55:
            self._part(self.members[rng.randint(3, size - 1)])
        if self.spare and rng.random() < 0.3:
            self._part(self.spare[-1])
        self.officers = [self._seat(people.someone(None, title), "officer") for title in rng.sample(titles, rng.randint(2, 5))]
        self.keeper = people.someone(None, rng.choice(keeper))

    def _seat(self, who: Person, capacity: str, presence: str = "present", replaces: str | None = None) -> Seat:
        return Seat(who, Attendee(who.name, capacity, presence, party=who.party, organisation=who.home, title=who.title, replaces=replaces))

    def _part(self, seat: Seat) -> None:
        """Somebody who was there for some items, or by the clock."""
        rng, numbers = self.told.rng, self.numbers
        self.parted.append(seat)
        if rng.random() < 0.65:
            cut = rng.randint(3, len(numbers) - 3)
            some = rng.choice([numbers[:cut], numbers[cut:]])
            seat.note = span(some, self.sign, self.dash)
            seat.entry = replace(seat.entry, presence="part", items=some)
            return
        start = self.told.start
        minutes = start[0] * 60 + start[1] + rng.choice([25, 40, 55])
        clock = f"{minutes // 60:02d}{rng.choice(['.', ':'])}{minutes % 60:02d}"
        first = rng.random() < 0.5
        seat.note = rng.choice(["t.o.m. kl. {}", "till kl. {}"] if first else ["fr.o.m. kl. {}", "från kl. {}"]).format(clock)
        clock = clock.replace(".", ":")
        seat.entry = replace(seat.entry, presence="part", to=clock if first else None, from_=None if first else clock)

    def limit(self, at: int, number: str) -> Seat:
        """An officer who was there for one item alone."""
        seat = self.officers[at]
        seat.note = span([number], self.sign, self.dash)
        seat.entry = replace(seat.entry, presence="part", items=[number])
        return seat

    @property
    def voters(self) -> list[Person]:
        """Those who decide all through the meeting."""
        return [seat.who for seat in (*self.members, *self.serving) if seat not in self.parted]
