"""Who sits at a meeting and how they take part: the whole of it, a part, on a link, in another's place, or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from generated.truth import Attendee

from ..land import Person
from ..league import LeagueKit


@dataclass
class Seat:
    """Somebody of the list; ``note`` tells in words how they took part, where it was not the whole meeting in the room."""

    who: Person
    entry: Attendee
    note: str = ""

    @property
    def gone(self) -> bool:
        return self.entry.presence == "absent"


def seat(who: Person, capacity: str = "member", title: str | None = None) -> Seat:
    return Seat(who, Attendee(who.name, capacity, party=who.party, organisation=who.home, title=title or who.title))


def away(one: Seat, note: str = "") -> Seat:
    return Seat(one.who, replace(one.entry, presence="absent"), note)


def afar(one: Seat, note: str) -> Seat:
    return Seat(one.who, replace(one.entry, remote=True), note)


def by_items(one: Seat, numbers: Sequence[str], words: str) -> Seat:
    """There for some items; ``words`` has ``{}`` for their numbers, which follow one another."""
    shown = numbers[0] if len(numbers) == 1 else f"{numbers[0]}–{numbers[-1]}"
    return Seat(one.who, replace(one.entry, presence="part", items=list(numbers)), words.format(shown))


def by_clock(told: LeagueKit, one: Seat, words: tuple[str, str] = ("från kl. {}", "till kl. {}")) -> Seat:
    """There from a time, or until one."""
    rng = told.rng
    middle = (told.start[0] * 60 + told.start[1] + told.end[0] * 60 + told.end[1]) // 10 * 5 + rng.choice([-15, -5, 0, 5, 10])
    at = (middle // 60, middle % 60)
    late = rng.random() < 0.5
    shown, stated = told.clock(at), told.clock(at, ":")
    return Seat(
        one.who, replace(one.entry, presence="part", from_=stated if late else None, to=None if late else stated), words[0 if late else 1].format(shown)
    )


def standing_in(one: Seat, absent: Person, words: str) -> Seat:
    """In the place of somebody else."""
    return Seat(one.who, replace(one.entry, capacity="serving_substitute", replaces=absent.name), words.format(absent.name))


def stretch(rng: Random, numbers: Sequence[str]) -> list[str]:
    """Items from the first to some other, or from some other to the last."""
    at = rng.randint(2, len(numbers) - 3)
    return list(numbers[: at + 1] if rng.random() < 0.5 else numbers[at:])


@dataclass(frozen=True)
class Manner:
    """How a template writes what stands behind a name."""

    title: str = ", {}"
    home: str = ", {}"
    note: str = ", {}"
    home_first: bool = True

    @classmethod
    def drawn(cls, rng: Random) -> Manner:
        return cls(
            rng.choice([", {}", ", {}", " ({})", " – {}"]), rng.choice([", {}", ", {}", " – {}"]), rng.choice([", {}", " ({})", ", {}"]), rng.random() < 0.6
        )


def line(one: Seat, manner: Manner, *, home: bool = True, title: bool = True, note: bool = True) -> str:
    """A person as a list writes them."""
    parts = [
        manner.home.format(one.entry.organisation) if home and one.entry.organisation else "",
        manner.title.format(one.entry.title) if title and one.entry.title else "",
    ]
    tail = "".join(parts if manner.home_first else reversed(parts))
    return one.who.with_party + tail + (manner.note.format(one.note) if note and one.note else "")


def entry(one: Seat, *, home: bool = True, title: bool = True, group: str | None = None) -> Attendee:
    """What a list says of a person that does not write all of it."""
    return replace(one.entry, organisation=one.entry.organisation if home else None, title=one.entry.title if title else None, group=group)
