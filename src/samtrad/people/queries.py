"""Looking up organisations, bodies and persons."""

from __future__ import annotations

from typing import TypeVar

from samtrad.people.models import Body, Organisation, Person

T = TypeVar("T", Body, Organisation, Person)


def last(one: T) -> T:
    """What a thing was merged into, in the end."""
    while one.merged_into is not None:
        one = one.merged_into
    return one
