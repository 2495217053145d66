"""The pen of ``generated``, with tables whose rows are items of their own, and with parts that several templates need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from random import Random

from generated.blocks import Table
from generated.said import Said, fill, say
from generated.style import Style
from generated.teller import Document, Teller
from generated.truth import Attendee, Fact, Gold, Sitting
from generated.wording.told import Told

from .kit import Kit
from .land import Person
from .when import BARE, WEEKDAYS, weekday

UNMEANT = ("quantities", "enclosures", "certifications", "notices", "interpellations")
"""Parts of the record that these minutes do not answer for: left out of it, which means "not annotated"."""


@dataclass
class GridRow:
    """A row of a table of items: its cells, and what the row states, in the order of the cells."""

    item: int | None
    cells: tuple[Said, ...]
    facts: list[Fact] = field(default_factory=list)


class Scribe(Teller):
    """A pen that can write items as rows."""

    def grid(self, header: Sequence[str], rows: Sequence[GridRow], *, widths: tuple[int, ...] = ()) -> None:
        """A table; the days and facts of a row belong to the row's item."""
        self.blocks.append(Table(tuple(header), tuple(row.cells for row in rows), widths=widths))
        for row in rows:
            self.item = row.item
            for cell in row.cells:
                self._meant(cell)
            for fact in row.facts:
                self.fact(fact)
        self.item = None

    def new_item(self, number: str | None, heading: Said, *, level: int = 1, presenters: Sequence[str] = (), case: str | None = None) -> int:
        """An item that has no heading block of its own."""
        items = self.truth.parts.setdefault("items", [])
        items.append({"number": number, "heading": heading.text, "level": level, "presenters": list(presenters), "case_number": case})
        return len(items) - 1

    def each(self, told: Sequence[Told], *, tight: bool = False) -> None:
        """A paragraph for each sentence."""
        for one in told:
            self.tell(one, tight=tight)

    def together(self, told: Sequence[Told], label: str = "") -> None:
        """All sentences in one paragraph."""
        if told:
            said = say()
            for one in told:
                said = say(said, " ", one.said) if said else one.said
            self.tell(Told(said, tuple(fact for one in told for fact in one.facts)), label=label)


def one_of(told: Sequence[Told]) -> Told:
    """Several sentences as one."""
    said = say()
    for one in told:
        said = say(said, " ", one.said) if said else one.said
    return Told(said, tuple(fact for one in told for fact in one.facts))


def habits(rng: Random, *, number: str, apart: bool = False, face: str | None = None, mark: str | None = None, wrapped: bool | None = None) -> Style:
    """A style. Labels are the families' own."""
    width = rng.choice([66, 70, 74, 78, 84, 90]) if wrapped or (wrapped is None and rng.random() < 0.6) else 0
    return Style(
        labels={}, number=number, apart=apart, way="", past=True, mark=mark if mark is not None else rng.choice(["-", "•", "–", "*"]), decision_first=False, run_in=False, face=face or rng.choice(["serif", "sans"]),
        size=rng.choice([10, 10.5, 11, 11.5, 12]), margin=rng.choice([20, 22, 25, 28]), justified=rng.random() < 0.2, width=width, hyphens=rng.random() < 0.1, indent=rng.choice([20, 24, 28]), lines=rng.choice([44, 48, 52, 56]),
        boxed=rng.random() < 0.5, careless=False, clock=":", dash="–",
    )  # fmt: skip


def hours(kit: Kit, sign: str | None = None, *, ended: bool = True) -> str:
    """ "kl. 13.00–15.30"."""
    rng = kit.rng
    sign = sign or rng.choice([".", ":", "."])
    words = rng.choice(["kl. ", "kl ", "klockan ", "kl. "]) + kit.clock(kit.start, sign)
    return words + rng.choice(["–", "-", " – "]) + kit.clock(kit.end, sign) if ended else words


def sat(pen: Teller, kit: Kit, *, ended: bool = True, placed: bool = True, timed: bool = True) -> None:
    """The truth of the sitting."""
    pen.truth.sittings.append(
        Sitting(kit.day, kit.clock(kit.start, ":") if timed else None, kit.clock(kit.end, ":") if ended and timed else None, kit.room if placed else None)
    )


def following(kit: Kit, count: int, *, timed: bool | None = None) -> list[tuple[Said, Sitting]]:
    """Meetings to come."""
    rng, day, out = kit.rng, kit.day, []
    way = rng.choice(["full", "bare", "iso", "slashed", "brief", "slashed_year"])
    timed = rng.random() < 0.5 if timed is None else timed
    named = rng.random() < 0.3 and way in {"full", "bare", "brief", "slashed"}
    for _ in range(count):
        day = weekday(day + timedelta(days=rng.randint(18, 45)))
        told = kit.when.day(day, way)
        told = replace(told, before=f"{WEEKDAYS[day.weekday()]} " if named else "")
        start = (rng.choice([9, 10, 13, 15]), rng.choice([0, 0, 30]))
        said = fill("{d} {h}", d=told, h=f"kl. {kit.clock(start)}") if timed else say(told)
        out.append((said, Sitting(day, kit.clock(start, ":") if timed else None, None, None, told.words != "" and way in BARE)))
    return out


def attends(pen: Teller, person: Person, capacity: str, **more: object) -> None:
    """One person of a list, with home as organisation."""
    told = Attendee(person.name, capacity, party=person.party, organisation=person.home, title=person.title)
    for name, value in more.items():
        setattr(told, name, value)
    pen.attends([told])


def record(gold: Gold) -> Gold:
    """The record with what it answers for."""
    return {part: value for part, value in gold.items() if part not in UNMEANT}


__all__ = ["Document", "GridRow", "Scribe", "attends", "following", "habits", "hours", "one_of", "record", "sat"]
