"""A body whose members come from organisations: who is there, who is away, who came in whose place, guests by item."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generated.truth import Attendee

from ..kit import Kit
from ..land import Person
from .panel import Seat, span


class Council:
    """Draws the people. ``homes`` are the organisations in the order of the lists; ``titles`` are drawn for those who are no politicians."""

    def __init__(
        self, told: Kit, homes: Sequence[str], *, elected: float, titles: Sequence[str], keepers: Sequence[str], numbers: Sequence[str], sign: str
    ) -> None:
        rng = told.rng
        self.told, self.numbers, self.sign, self.titles = told, list(numbers), sign, titles
        self.homes = list(homes)
        self.dash = rng.choice(["–", "-"])
        self.seats: list[Seat] = []
        for home in homes:
            for _ in range(rng.choice([1, 1, 2, 2, 3])):
                self.seats.append(self._someone(home, elected))
        self.chair = self.seats[0].who
        self.vice: Person | None = None
        if rng.random() < 0.6 and len(self.homes) > 1:
            self.vice = next(seat.who for seat in self.seats if seat.who.home != self.chair.home)
        for at, seat in enumerate(self.seats):
            if at and seat.who is not self.vice:
                self._fate(seat)
        self.keeper = Seat(*self._officer(homes[0], rng.choice(keepers), "secretary"))
        self.guests: dict[str, Seat] = {}

    def role(self, seat: Seat) -> str | None:
        """ "ordförande" or "vice ordförande"."""
        return "ordförande" if seat.who is self.chair else "vice ordförande" if seat.who is self.vice else None

    def _officer(self, home: str | None, title: str, capacity: str) -> tuple[Person, Attendee]:
        who = self.told.people.someone(home, title)
        return who, Attendee(who.name, capacity, organisation=home, title=title)

    def _someone(self, home: str, elected: float) -> Seat:
        people, rng = self.told.people, self.told.rng
        who = people.politician(home) if rng.random() < elected else people.someone(home, rng.choice(self.titles))
        return Seat(who, Attendee(who.name, "member", party=who.party, organisation=home, title=who.title))

    def _fate(self, seat: Seat) -> None:
        """Whether somebody was there, a part of the time, or not."""
        rng, fate = self.told.rng, self.told.rng.random()
        if fate < 0.17:
            seat.entry = replace(seat.entry, presence="absent")
        elif fate < 0.25 and len(self.numbers) > 6:
            cut = rng.randint(3, len(self.numbers) - 3)
            some = rng.choice([self.numbers[:cut], self.numbers[cut:]])
            seat.note, seat.entry = span(some, self.sign, self.dash), replace(seat.entry, presence="part", items=some)
        elif fate < 0.33:
            self._clocked(seat)

    def _clocked(self, seat: Seat) -> None:
        """Somebody who comes late or leaves early."""
        rng, start = self.told.rng, self.told.start
        minutes = start[0] * 60 + start[1] + rng.choice([20, 35, 45, 60])
        clock = (minutes // 60, minutes % 60)
        late = rng.random() < 0.5
        seat.note = rng.choice(["från kl. {}", "fr.o.m. kl. {}", "anlände kl. {}"] if late else ["till kl. {}", "t.o.m. kl. {}", "lämnade kl. {}"]).format(
            self.told.clock(clock)
        )
        written = self.told.clock(clock, ":")
        seat.entry = replace(seat.entry, presence="part", from_=written if late else None, to=None if late else written)

    def stand_in(self) -> Seat | None:
        """Somebody comes in the place of one who is away; the one who is away stays in the list of those absent."""
        away = [seat for seat in self.seats if seat.entry.presence == "absent"]
        if not away or self.told.rng.random() < 0.4:
            return None
        gone = self.told.rng.choice(away)
        who = replace(self.told.people.politician(gone.who.home), party=gone.who.party, title=None)
        seat = Seat(who, Attendee(who.name, "serving_substitute", party=who.party, organisation=who.home, replaces=gone.who.name))
        self.seats.insert(self.seats.index(gone) + 1, seat)
        return seat

    def invite(self, number: str, title: str, home: str) -> Seat:
        """A guest at one item."""
        seat = Seat(*self._officer(home, title, "guest"))
        seat.note = span([number], self.sign, self.dash)
        seat.entry = replace(seat.entry, presence="part", items=[number])
        self.guests[number] = seat
        return seat

    @property
    def here(self) -> list[Seat]:
        return [seat for seat in self.seats if seat.entry.presence != "absent"]

    @property
    def away(self) -> list[Seat]:
        return [seat for seat in self.seats if seat.entry.presence == "absent"]
