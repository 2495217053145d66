"""Grants and the like that are given anew under a case of their own: "Fördelning av statsbidrag", MKF 2024/131 and MKF 2026/41."""

from __future__ import annotations

import re
from collections.abc import Mapping

from samtrad.matters.linking.kinds import GIVEN
from samtrad.matters.linking.passage import Kind
from samtrad.matters.linking.terms import Terms

_IN_REGISTER = re.compile(r"([a-zåäö]+)[\s-]*((?:19|20)\d\d)[/-]\d+")

Givings = Mapping[str, frozenset[str]]
"""The years of the case numbers under which something was given, by the register that they are of, in small letters."""


def givings_of(terms: Terms) -> Givings:
    """The case under which an item gives a grant, where its title says that it does; whose register has no letters, it is not known."""
    if terms.kind is not Kind.ITEM or not terms.numbers or GIVEN.isdisjoint(terms.kinds):
        return {}
    return {found[1]: frozenset([found[2]]) for number in terms.numbers if (found := _IN_REGISTER.fullmatch(number))}


def differing(one: Givings, other: Givings) -> bool:
    """Whether some authority opened the one's case and the other's in different years."""
    return any(years.isdisjoint(other[register]) for register, years in one.items() if register in other)


def joined(one: Givings, other: Givings) -> Givings:
    """What both hold."""
    return {register: one.get(register, frozenset()) | other.get(register, frozenset()) for register in one.keys() | other.keys()}
