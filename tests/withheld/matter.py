"""What came of one matter, before a template lays it out: talk, acts, tasks, and a dispute where there was one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import NamedTuple

from generated.said import Ref, Said, say
from generated.truth import Decision
from generated.wording.told import Told

from .kit import Kit
from .sentence import Pact, Value


class Subject(NamedTuple):
    """A matter of a family: its kind, its heading, and the noun phrases that sentences need."""

    kind: str
    heading: str
    thing: str
    about: str


@dataclass
class Matter:
    """One item of the agenda."""

    heading: Said
    talk: list[Told] = field(default_factory=list)
    acts: list[Told] = field(default_factory=list)
    tasks: list[Told] = field(default_factory=list)
    reports: list[Told] = field(default_factory=list)
    presenters: list[str] = field(default_factory=list)
    case: Ref | None = None
    kind: str = "topic"
    thing: str = ""
    about: str = ""

    @property
    def granted(self) -> bool:
        """Whether something was approved, so that a proposal against it can have lost."""
        first = self.acts[0].facts[0] if self.acts and self.acts[0].facts else None
        return self.kind == "paper" and isinstance(first, Decision) and first.type == "approve"


def subjects(lines: str) -> list[Subject]:
    """Rows "kind | heading | thing | about"."""
    out = []
    for line in lines.strip().splitlines():
        kind, heading, thing, about = (part.strip() for part in line.split("|"))
        out.append(Subject(kind, heading, thing, about))
    return out


def drawn(rng: Random, rows: Sequence[Subject], least: int, most: int) -> list[Subject]:
    """Some of the rows, no heading twice."""
    return rng.sample(list(rows), min(len(rows), rng.randint(least, most)))


def matter_of(kit: Kit, subject: Subject, *, lead: str | None = None, by: str | None = None, acts: bool = True, talk: tuple[int, int] = (1, 3)) -> Matter:
    """Talk, reports, acts and tasks of a subject, by its kind: paper, topic, pact, post or put."""
    rng = kit.rng
    kit.about = subject.about
    out = Matter(say(subject.heading), kind=subject.kind, thing=subject.thing, about=subject.about)
    given: dict[str, Value] = {"thing": subject.thing, "about": subject.about, "own": by or kit.own}
    own = dict(given, by=by or kit.own)
    pact = Pact(subject.thing, subject.about) if subject.kind == "pact" else None
    if pact:
        given["about"] = own["about"] = kit.about = "införandet"
        given["pact"] = own["pact"] = pact
    out.talk = [kit.tell("talk", given=given) for _ in range(rng.randint(*talk))]
    if pact:
        out.reports = [kit.tell("pacts", status="reported", eventful=True, given=given) for _ in range(rng.choice([1, 1, 2]))]
    elif rng.random() < 0.35 and subject.kind != "post":
        out.reports = [kit.tell("reports", status="reported", given=given)]
    if subject.kind == "post":
        own["who"], own["post"] = kit.people.name(), subject.thing
    if acts:
        out.acts = [kit.tell("acts", lead=lead, given=own, eventful=True) if pact else kit.tell("acts", *KINDS[subject.kind](rng), lead=lead, given=own)]
        if subject.kind in {"topic", "paper", "pact"} and rng.random() < 0.25:
            out.acts.append(kit.tell("acts", "assign", lead=lead, given=own))
    if "tasks" in kit.decks and rng.random() < 0.35:
        out.tasks = [kit.tell("tasks", given=dict(given, to=rng.choice(kit.doers))) for _ in range(rng.choice([1, 1, 2]))]
    return out


def _paper(rng: Random) -> tuple[str, ...]:
    return rng.choice([("approve",), ("approve",), ("approve",), ("approve",), ("amend", "approve"), ("propose", "approve"), ("reject", "approve")])


def _topic(rng: Random) -> tuple[str, ...]:
    return rng.choice([("note",), ("note",), ("note",), ("note",), ("assign",), ("other", "note")])


def _post(_: Random) -> tuple[str, ...]:
    return ("elect",)


def _put(_: Random) -> tuple[str, ...]:
    return ("defer", "refer")


KINDS: dict[str, Callable[[Random], tuple[str, ...]]] = {"paper": _paper, "topic": _topic, "post": _post, "put": _put}
