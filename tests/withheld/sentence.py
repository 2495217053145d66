"""Forms of sentences with their meaning: a line says what it is and how it is worded, and is filled with its slots.

``assign | {by} bad {to} att {task}{due}.`` is a decision of type assign and an assignment. Behind a stroke stands what
happens to the agreement named: ``approve/adopted | {by} antog {pact}{term}.`` When a task is to be done stands behind
it (``{due}``) or at the head of the sentence (``{early}``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from string import Formatter
from typing import NamedTuple

from generated.said import Day, Ref, Said, Sayable, fill, small
from generated.truth import Agreement, Assignment, Decision, Fact
from generated.wording.told import Told

COMMON = re.compile(
    r"(?!Läns|Social)\w*(?:nämnden|styrelsen|fullmäktige|utskottet|rådet|direktionen|gruppen|stämman|kommittén|nätverket|förvaltningen|mötet|chefen|parterna|kommunerna|kansliet|presidiet|parten|ledaren|sekreteraren|ordföranden|kontoret|bolagets)\b",
    re.IGNORECASE,
)
"""Bodies and people that are called by a common noun."""
TYPES = frozenset({"note", "approve", "reject", "propose", "recommend", "assign", "elect", "defer", "refer", "amend", "other"})


class Pact(NamedTuple):
    """An agreement, guideline or plan, in the definite and in the indefinite form of its name."""

    the: str
    a: str


class Due(NamedTuple):
    """When a task is to be done: the words, with a blank before them, and the days they mean."""

    words: Said
    day: Day | None


class Term(NamedTuple):
    """From when to when something holds: the words, with a blank before them, and the days."""

    words: Said
    start: date | None
    end: date | None


Value = str | Day | Ref | Said | Pact | Due | Term


@dataclass(frozen=True)
class Form:
    """One wording."""

    type: str
    event: str | None
    template: str

    @property
    def fields(self) -> list[str]:
        return [name for _, name, _, _ in Formatter().parse(self.template) if name]


def forms(lines: str) -> list[Form]:
    """Forms from lines "type/event | template"."""
    out = []
    for line in lines.strip().splitlines():
        kind, template = (part.strip() for part in line.split("|", 1))
        type_, _, event = kind.partition("/")
        out.append(Form(type_, event or None, template))
    return out


def inner(name: str) -> str:
    """A body's name within a sentence: "kommunstyrelsen", but "Länsstyrelsen" and "Region Mälsjö"."""
    return small(name) if COMMON.match(name) else name


def _shown(name: str, slots: Mapping[str, Value], *, first: bool) -> Sayable:
    value = slots["pact" if name == "a_pact" else name]
    if isinstance(value, str) and name in {"by", "owner", "to", "own"} and not first:
        return inner(value)
    if isinstance(value, Pact):
        return value.a if name == "a_pact" else value.the
    return value.words if isinstance(value, (Due, Term)) else value


def filled(form: Form, slots: Mapping[str, Value], status: str = "made", lead: str | None = None) -> Told:
    """The sentence and its facts. ``lead`` names the body where a line above the clause does."""
    fields = form.fields
    said = fill(form.template, **{name: _shown(name, slots, first=form.template.startswith(f"{{{name}}}")) for name in fields})
    if form.template[0] == "{" or form.template[0].isupper():
        said = said.capital()

    def named(name: str) -> str | None:
        value = slots[name] if name in fields else None
        return said.written(value) if isinstance(value, str) else None

    by, to = named("by") or named("owner") or named("own") or lead, named("to")
    due, day = slots.get("early" if "early" in fields else "due"), slots.get("day")
    term = next((slots[one] for one in ("term", "holds", "until", "started") if one in fields), None)
    until = due.day if {"due", "early"} & set(fields) and isinstance(due, Due) else None
    facts: list[Fact] = []
    if form.type in TYPES:
        when = day.start if status == "reported" and "day" in fields and isinstance(day, Day) else None
        facts.append(Decision(said.text, form.type, status, by, to, when))
    if form.type in {"assign", "task"}:
        facts.append(Assignment(said.text, to, by if form.type == "assign" else None, until))
    pact = slots.get("pact")
    if form.event and isinstance(pact, Pact):
        name = said.written(pact.a if "a_pact" in fields else pact.the) or pact.the
        start, end = (term.start, term.end) if isinstance(term, Term) else (None, None)
        facts.append(Agreement(pact.the, name, form.event, start, end, by or ""))
    return Told(said, tuple(facts))
