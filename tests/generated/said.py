"""Text that knows its meaning: strings with days, references and figures in them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from string import Formatter


@dataclass(frozen=True)
class Day:
    """An expression that names days. ``before`` ("den ", "i ") stands in the text and is no part of the expression."""

    words: str
    start: date
    end: date
    precision: str = "day"
    inferred: bool = False
    before: str = ""

    @property
    def text(self) -> str:
        return self.before + self.words

    def bare(self) -> Day:
        """The same without the words before it."""
        return replace(self, before="")


@dataclass(frozen=True)
class Ref:
    """A report, bill, statute, case number or address, as written and as normalised."""

    words: str
    kind: str
    id: str

    @property
    def text(self) -> str:
        return self.words


@dataclass(frozen=True)
class Figure:
    """A sum, count or share; ``of`` is the stated whole."""

    words: str
    value: float
    unit: str | None = None
    of: float | None = None

    @property
    def text(self) -> str:
        return self.words


Atom = str | Day | Ref | Figure


@dataclass(frozen=True)
class Said:
    """A run of text, in parts."""

    parts: tuple[Atom, ...] = ()

    @property
    def text(self) -> str:
        return "".join(part if isinstance(part, str) else part.text for part in self.parts)

    def __add__(self, other: Sayable) -> Said:
        return say(self, other)

    def __bool__(self) -> bool:
        return bool(self.parts)

    @property
    def days(self) -> list[Day]:
        return [part for part in self.parts if isinstance(part, Day)]

    @property
    def refs(self) -> list[Ref]:
        return [part for part in self.parts if isinstance(part, Ref)]

    @property
    def figures(self) -> list[Figure]:
        return [part for part in self.parts if isinstance(part, Figure)]

    def capital(self) -> Said:
        """With a capital letter at its head; the words of a day are left as they are written after a "den"."""
        if not self.parts:
            return self
        first, rest = self.parts[0], self.parts[1:]
        if isinstance(first, Day):
            big = replace(first, before=_big(first.before)) if first.before else replace(first, words=_big(first.words))
            return Said((big, *rest))
        if isinstance(first, str):
            return Said((_big(first), *rest))
        return self

    def shouted(self) -> Said:
        """In capitals throughout, where it holds words alone."""
        return Said(tuple(part.upper() for part in self.parts if isinstance(part, str))) if all(isinstance(part, str) for part in self.parts) else self

    def written(self, value: str | None) -> str | None:
        """A value as this text writes it, with its capital letters."""
        if value is None:
            return None
        place = self.text.casefold().find(value.casefold())
        return self.text[place : place + len(value)] if place >= 0 else value


Sayable = Atom | Said


def _big(text: str) -> str:
    return text[:1].upper() + text[1:]


def small(text: str) -> str:
    """With a small letter at its head, except where the first word is an abbreviation in capitals."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def say(*parts: Sayable) -> Said:
    """One text of several parts, strings joined."""
    flat: list[Atom] = []
    for part in parts:
        for atom in part.parts if isinstance(part, Said) else (part,):
            if isinstance(atom, str) and flat and isinstance(flat[-1], str):
                flat[-1] += atom
            elif atom != "":
                flat.append(atom)
    return Said(tuple(flat))


def fill(template: str, **slots: Sayable) -> Said:
    """A template in braces with its slots filled: ``fill("Senast {day}.", day=...)``."""
    parts: list[Sayable] = []
    for literal, name, _, _ in Formatter().parse(template):
        parts.append(literal)
        if name:
            parts.append(slots[name])
    return say(*parts)
