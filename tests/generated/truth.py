"""What is true of a document: the facts of the record, gathered while its text is made."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from .said import Day

Gold = dict[str, Any]
_OWN_ACTS = frozenset({"adopted", "endorsed", "recommended"})


@dataclass
class Attendee:
    """One person of the lists, or an empty seat."""

    name: str | None
    capacity: str
    presence: str = "present"
    party: str | None = None
    organisation: str | None = None
    title: str | None = None
    items: list[str] | None = None
    from_: str | None = None
    to: str | None = None
    replaces: str | None = None
    group: str | None = None
    remote: bool | None = None

    def gold(self) -> Gold:
        told = {key.rstrip("_"): value for key, value in vars(self).items()}
        needed = {"name", "party", "organisation", "title", "capacity", "presence"}
        return {key: value for key, value in told.items() if key in needed or value is not None}


@dataclass
class Sitting:
    """One day of a meeting, or of a meeting to come."""

    day: date
    start: str | None = None
    end: str | None = None
    place: str | None = None
    inferred: bool = False

    def gold(self) -> Gold:
        return {"date": self.day.isoformat(), "start": self.start, "end": self.end, "place": self.place, "inferred": self.inferred}


@dataclass(frozen=True)
class Decision:
    """A clause of a decision, made, reported or proposed."""

    text: str
    type: str
    status: str = "made"
    by: str | None = None
    addressee: str | None = None
    date: date | None = None

    def gold(self) -> Gold:
        return {**vars(self), "date": self.date and self.date.isoformat()}


@dataclass(frozen=True)
class Assignment:
    """A task of someone, with or without a day."""

    task: str
    responsible: str | None
    assigned_by: str | None = None
    due: Day | None = None

    def gold(self) -> Gold:
        return {**vars(self), "due": self.due and interval(self.due), "status": "open"}


@dataclass(frozen=True)
class Agreement:
    """A mention of an agreement, plan or guideline with its event; ``key`` tells which one it is, ``by`` who acted, where that is told."""

    key: str
    name: str
    event: str | None
    valid_from: date | None = None
    valid_to: date | None = None
    by: str = ""

    @property
    def new(self) -> tuple[object, ...]:
        """What makes it another entry: each body's own adoption, endorsement or recommendation is one."""
        return (self.key, self.event, self.valid_from, self.valid_to, self.by.casefold() if self.event in _OWN_ACTS else "")

    def gold(self) -> Gold:
        return {
            "name": self.name,
            "event": self.event,
            "valid_from": self.valid_from and self.valid_from.isoformat(),
            "valid_to": self.valid_to and self.valid_to.isoformat(),
        }


@dataclass(frozen=True)
class Entry:
    """Any other entry of the record that belongs to an item: its list and its fields."""

    part: str
    fields: tuple[tuple[str, Any], ...]

    def gold(self) -> Gold:
        return dict(self.fields)


def entry(part: str, **fields: Any) -> Entry:
    """An entry of a part by name: ``entry("votes", yes=7, no=4)``."""
    return Entry(part, tuple(fields.items()))


Fact = Decision | Assignment | Agreement | Entry


def interval(day: Day) -> Gold:
    """A day or days as the record has them."""
    return {"start": day.start.isoformat(), "end": day.end.isoformat(), "precision": day.precision, "inferred": day.inferred}


@dataclass
class Truth:
    """The whole record of one document, in the order of its text."""

    kind: str = "minutes"
    title: str | None = None
    organisation: str | None = None
    body: str | None = None
    chair: str | None = None
    extract_of: str | None = None
    sittings: list[Sitting] = field(default_factory=list)
    next_sittings: list[Sitting] = field(default_factory=list)
    secretaries: list[str] = field(default_factory=list)
    certifiers: list[str] = field(default_factory=list)
    attendance: list[Attendee] = field(default_factory=list)
    parts: dict[str, list[Gold]] = field(default_factory=dict)

    def add(self, part: str, told: Gold) -> None:
        self.parts.setdefault(part, []).append(told)
