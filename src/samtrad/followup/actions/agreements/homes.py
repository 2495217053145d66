"""Where a body is at home: whose it is, or in which county those are who share it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection
from typing import NamedTuple

from samtrad.people.models import Body, Participation

_MOST = 0.75
"""Share of those who take part, where it is known in which county they lie, that makes a body that county's: a neighbour may be with them."""


class Home(NamedTuple):
    """Whose a body is; the county, "" where it is not known; whether several share the body."""

    owner: int | None
    county: str
    shared: bool


def homes_of(bodies: Collection[int]) -> dict[int, Home]:
    """The homes of some bodies: two questions."""
    counties: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for body, county in Participation.objects.filter(body__in=bodies).exclude(organisation__county="").values_list("body", "organisation__county"):
        counties[body][county] += 1
    found = {}
    for pk, owner, county in Body.objects.filter(pk__in=bodies).values_list("pk", "owner", "owner__county"):
        found[pk] = Home(owner, county or _county(counties[pk]), owner is None)
    return found


def _county(told: Counter[str]) -> str:
    county, count = next(iter(told.most_common(1)), ("", 0))
    return county if count and count >= _MOST * sum(told.values()) else ""
