"""What is resolved: a name as minutes print it, with whom it stands for and where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum
from functools import cached_property

import msgspec

from samtrad.people.resolving.names import Name, name_of


class Office(Enum):
    """What the minutes make of someone."""

    ELECTED = "elected"
    """A member or substitute of a body by law, or one with a party."""
    OFFICER = "officer"
    """An officer, secretary, guest or presenter."""
    MEMBER = "member"
    """A member of a body that is not by law, without a party."""


class Face(msgspec.Struct, frozen=True, dict=True):
    """A name with party, organisation and body: the minutes of a body that print these alike mean one person by it.

    ``meetings`` are those that print it, each by whatever tells it from others; ``first`` and ``last`` their days.
    """

    name: str
    party: str = ""
    organisation: str = ""
    body: str = ""
    meetings: frozenset[int] = frozenset()
    first: date | None = None
    last: date | None = None
    office: Office = Office.MEMBER

    def __hash__(self) -> int:
        return hash(self.key)

    @cached_property
    def parsed(self) -> Name:
        """The name as words."""
        return name_of(self.name)

    @cached_property
    def key(self) -> tuple[str, str, str, str]:
        """What tells it from every other face, and puts faces in order: what is printed, and nothing of when it came."""
        return (self.name, self.party, self.organisation, self.body)


class World(msgspec.Struct, frozen=True):
    """What is known of organisations: those that each is a member of or lies in, and those that nobody can have two of."""

    above: Mapping[str, frozenset[str]] = {}

    def related(self, one: str, other: str) -> bool:
        """Whether one organisation is a member of the other, or lies in it: who speaks for both may be one person."""
        none: frozenset[str] = frozenset()
        return other in self.above.get(one, none) or one in self.above.get(other, none)
