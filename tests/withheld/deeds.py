"""Tasks whose doer and day stand beside them, in a table or on a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from generated.said import Day, Said, fill, say
from generated.truth import Entry, Fact, entry, interval

from .league import LeagueKit

DONE = {"Klart": "done", "Klar": "done", "Genomfört": "done", "Avslutat": "done", "Utfört": "done", "Pausat": "paused", "Vilande": "paused"}
"""What the words of a state mean in the record; any other state is open."""


@dataclass(frozen=True)
class Chore:
    """A task with its doer, its day and, in a log, its state."""

    task: str
    who: str
    day: Day | None = None
    state: str = ""

    @property
    def fact(self) -> Entry:
        due = interval(self.day) if self.day else None
        return entry("assignments", task=self.task, responsible=self.who, assigned_by=None, due=due, status=DONE.get(self.state, "open"))

    @property
    def facts(self) -> tuple[Fact, ...]:
        return (self.fact,)

    def when(self, none: str = "") -> Said:
        return say(self.day) if self.day else say(none)

    def line(self, shape: str, limit: str) -> Said:
        """On one line; ``shape`` has task, who and due, ``limit`` how the day is set."""
        return fill(shape, t=self.task, w=self.who, d=fill(limit, d=self.day) if self.day else say())


class Chores:
    """Draws tasks from a list, none twice; days in one habit."""

    def __init__(self, told: LeagueKit, tasks: Sequence[str], doers: Sequence[str], *, dated: float = 0.8) -> None:
        self.told, self.doers, self.dated = told, list(doers), dated
        self.left = told.rng.sample(list(tasks), len(tasks))
        self.way = told.rng.choice(["iso", "bare", "slashed", "full", "six", "brief", "slashed_year", None])
        self.joint = told.rng.choice([" och ", "/", " och "])
        self.pairs = told.rng.random() < 0.3

    def draw(self, state: str = "", *, past: bool = False) -> Chore:
        rng: Random = self.told.rng
        when, day = self.told.when, None
        if rng.random() < self.dated:
            if self.way is None and not past:
                day = replace(when.coming(), before="")
            else:
                day = when.day(when.ago(5, 70) if past else when.ahead(8, 110), self.way).bare()
        who = rng.choice(self.doers)
        if self.pairs and rng.random() < 0.25:
            other = rng.choice([one for one in self.doers if one != who and one not in COMMON] or [who])
            who = who if other == who or who in COMMON else f"{who}{self.joint}{other}"
        return Chore(self.left.pop(), who, day, state)

    def some(self, least: int, most: int) -> list[Chore]:
        return [self.draw() for _ in range(min(len(self.left), self.told.rng.randint(least, most)))]


COMMON = frozenset({"Samordnaren", "Projektledaren", "Kansliet", "Arbetsgruppen", "Presidiet", "Ordföranden", "Sekreteraren", "Alla"})
"""Doers that are called by a common noun and stand alone."""
