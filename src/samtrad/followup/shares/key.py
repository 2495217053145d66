"""By what something is shared out: parts by figures or equally, what is fixed, and the least that anyone gets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from fractions import Fraction

from msgspec import Struct

WHOLE = Fraction(1)


class By(StrEnum):
    """By what a part is shared."""

    EQUAL = "equal"
    FIGURES = "figures"


class Reason(StrEnum):
    """Why something cannot be shared out so."""

    NO_PARTIES = "no_parties"
    TWICE = "twice"
    NEGATIVE_TOTAL = "negative_total"
    STEP = "step"
    NOT_IN_STEPS = "not_in_steps"
    NO_PARTS = "no_parts"
    WEIGHTS = "weights"
    NO_FIGURE = "no_figure"
    NEGATIVE_FIGURE = "negative_figure"
    NO_FIGURES = "no_figures"
    STRANGER = "stranger"
    NEGATIVE_FIXED = "negative_fixed"
    FIXED_TOO_MUCH = "fixed_too_much"
    NOBODY_LEFT = "nobody_left"
    LEAST_TOO_MUCH = "least_too_much"


class ShareError(Exception):
    """Something that cannot be shared out so: the reason, and what it is about (a party, a part, a sum)."""

    def __init__(self, reason: Reason, about: str = "") -> None:
        super().__init__(f"{reason}: {about}" if about else str(reason))
        self.reason = reason
        self.about = about


class Part(Struct, frozen=True, kw_only=True):
    """A part of the total with its weight of the whole, shared equally or as some figures stand to each other.

    ``name`` is what the part goes by ("folkmängd 31 december"); ``figures`` are whole or broken numbers, none below nought, one for each party that has
    no fixed sum.
    """

    name: str
    weight: Fraction = WHOLE
    by: By = By.FIGURES
    figures: Mapping[str, Fraction] = {}


class Key(Struct, frozen=True, kw_only=True):
    """A key: its parts, whose weights sum to one; what some get in any case, before all else; the least that each of the others gets.

    ``step`` is what shares are whole multiples of, in units (1 for whole kronor).
    """

    parts: Sequence[Part] = ()
    fixed: Mapping[str, int] = {}
    least: int = 0
    step: int = 1


def check(total: int, parties: Sequence[str], key: Key) -> None:
    """Raise ``ShareError`` where something can't be shared out by a key, with what is wrong with it."""
    _check_parties(total, parties, key)
    rest = total - sum(key.fixed.values())
    if rest < 0:
        raise ShareError(Reason.FIXED_TOO_MUCH, str(-rest))
    free = [party for party in parties if party not in key.fixed]
    if not free:
        if rest:
            raise ShareError(Reason.NOBODY_LEFT, str(rest))
        return
    if key.least * len(free) > rest:
        raise ShareError(Reason.LEAST_TOO_MUCH, str(key.least * len(free) - rest))
    if not key.parts:
        raise ShareError(Reason.NO_PARTS)
    if any(part.weight < 0 for part in key.parts) or sum(part.weight for part in key.parts) != WHOLE:
        raise ShareError(Reason.WEIGHTS, str(sum(part.weight for part in key.parts)))
    for part in key.parts:
        _check_figures(part, free)


def _check_parties(total: int, parties: Sequence[str], key: Key) -> None:
    if not parties:
        raise ShareError(Reason.NO_PARTIES)
    seen: set[str] = set()
    for party in parties:
        if party in seen:
            raise ShareError(Reason.TWICE, party)
        seen.add(party)
    if total < 0:
        raise ShareError(Reason.NEGATIVE_TOTAL, str(total))
    if key.step < 1:
        raise ShareError(Reason.STEP, str(key.step))
    if key.least < 0:
        raise ShareError(Reason.LEAST_TOO_MUCH, str(key.least))
    for party, units in key.fixed.items():
        if party not in seen:
            raise ShareError(Reason.STRANGER, party)
        if units < 0:
            raise ShareError(Reason.NEGATIVE_FIXED, party)
    for units in (total, key.least, *key.fixed.values()):
        if units % key.step:
            raise ShareError(Reason.NOT_IN_STEPS, str(units))


def _check_figures(part: Part, free: Sequence[str]) -> None:
    if part.by is By.EQUAL:
        return
    for party in free:
        if party not in part.figures:
            raise ShareError(Reason.NO_FIGURE, f"{part.name}: {party}")
        if part.figures[party] < 0:
            raise ShareError(Reason.NEGATIVE_FIGURE, f"{part.name}: {party}")
    if part.weight and not any(part.figures[party] for party in free):
        raise ShareError(Reason.NO_FIGURES, part.name)
