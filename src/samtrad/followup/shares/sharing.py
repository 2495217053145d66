"""Each party's share: exact first, then in whole units, with every step of the working.

1. What is fixed is taken off first.
2. Each part of the key shares its weight of the rest, equally or as the figures stand to each other; the exact share is the sum, a fraction.
3. Whoever would get less than the least gets that; the others share what is left in the same proportions, until nobody is below.
4. Shares are cut to whole steps. The steps that are then left go one each to those from whom most was cut (largest remainder, Hamilton's rule); where
   as much was cut, to the one with the larger exact share, then to the one that stands first among the parties.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from msgspec import Struct

from samtrad.followup.shares.key import By, Key, Part, check


class Share(Struct, frozen=True, kw_only=True):
    """What a party gets, in units, and how it came about.

    ``of_parts`` is its exact share of each part of the key before the least was seen to, ``exact`` the exact share after it; ``cut`` what was
    cut from that, in steps; ``is_rounded_up`` whether one of the steps that were left came to it.
    """

    party: str
    units: int
    of_parts: tuple[Fraction, ...] = ()
    exact: Fraction = Fraction(0)
    cut: Fraction = Fraction(0)
    is_fixed: bool = False
    is_least: bool = False
    is_rounded_up: bool = False


class Shared(Struct, frozen=True, kw_only=True):
    """Something shared out: the total in units, what was left when the fixed was taken, the shares in the order of the parties, and steps left over by cutting."""

    total: int
    rest: int
    shares: tuple[Share, ...]
    left: int


def shared(total: int, parties: Sequence[str], key: Key) -> Shared:
    """Share out ``total`` units among parties by a key. ``ShareError`` where that can't be done; else the shares sum to the total."""
    check(total, parties, key)
    free = [party for party in parties if party not in key.fixed]
    rest = total - sum(key.fixed.values())
    of_parts = _of_parts(rest, free, key.parts) if free else {}
    exact = _at_least(rest, {party: sum(shares, Fraction(0)) for party, shares in of_parts.items()}, key.least)
    least = {party for party in free if exact[party] == key.least and sum(of_parts[party], Fraction(0)) < key.least}
    whole, up, left = _in_steps(rest, exact, free, key.step)
    shares = [
        Share(party=party, units=key.fixed[party], exact=Fraction(key.fixed[party]), is_fixed=True)
        if party in key.fixed
        else Share(
            party=party,
            units=whole[party],
            of_parts=of_parts[party],
            exact=exact[party],
            cut=(exact[party] / key.step) % 1,
            is_least=party in least,
            is_rounded_up=party in up,
        )
        for party in parties
    ]
    return Shared(total=total, rest=rest, shares=tuple(shares), left=left)


def _of_parts(rest: int, free: Sequence[str], parts: Sequence[Part]) -> dict[str, tuple[Fraction, ...]]:
    """Each party's exact share of each part."""
    told: dict[str, list[Fraction]] = {party: [] for party in free}
    for part in parts:
        figures = dict.fromkeys(free, Fraction(1)) if part.by is By.EQUAL else {party: Fraction(part.figures[party]) for party in free}
        whole = sum(figures.values())
        for party in free:
            told[party].append(rest * part.weight * figures[party] / whole if whole else Fraction(0))
    return {party: tuple(shares) for party, shares in told.items()}


def _at_least(rest: int, exact: Mapping[str, Fraction], least: int) -> dict[str, Fraction]:
    """Exact shares where nobody gets less than the least: the others give it up in proportion. They keep their proportions to each other."""
    given: dict[str, Fraction] = {}
    while True:
        open_ = {party: share for party, share in exact.items() if party not in given}
        left, whole = rest - least * len(given), sum(open_.values())
        now = {party: share * left / whole if whole else Fraction(left, len(open_)) for party, share in open_.items()}
        below = [party for party, share in now.items() if share < least]
        if not below:
            return {party: given.get(party, now.get(party, Fraction(0))) for party in exact}
        given |= dict.fromkeys(below, Fraction(least))


def _in_steps(rest: int, exact: Mapping[str, Fraction], free: Sequence[str], step: int) -> tuple[dict[str, int], set[str], int]:
    """Shares in whole steps; to whom a step came that was left; how many were."""
    whole = {party: int(exact[party] // step) * step for party in free}
    left = (rest - sum(whole.values())) // step if free else 0
    order = sorted(range(len(free)), key=lambda at: (-((exact[free[at]] / step) % 1), -exact[free[at]], at))
    up = {free[at] for at in order[:left]}
    return {party: units + step * (party in up) for party, units in whole.items()}, up, left
