"""A sentence together with what it means."""

from __future__ import annotations

from dataclasses import dataclass

from ..said import Said, Sayable, fill, say
from ..truth import Fact


@dataclass(frozen=True)
class Told:
    """Text and the facts that it states, in the order in which it states them."""

    said: Said
    facts: tuple[Fact, ...] = ()


def plain(template: str, **slots: Sayable) -> Told:
    """A sentence that states no fact of the record but its days, references and figures."""
    return Told(fill(template, **slots).capital())


def joined(parts: list[Told], between: str = " ") -> Told:
    """Several sentences as one paragraph."""
    out = say()
    for part in parts:
        out = say(out, between, part.said) if out else part.said
    return Told(out, tuple(fact for part in parts for fact in part.facts))
