"""A meeting as it happened: who was there, and what came of each matter, before anybody wrote it down."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from random import Random

from ..region.bodies import Body
from ..region.people import Casting, Person
from ..region.places import Region
from ..said import Said, say
from ..style import Style
from ..wording.acts import Act
from ..wording.days import Calendar
from ..wording.told import Told


@dataclass(frozen=True)
class Moved:
    """A proposal (yrkande): by whom, and in words that follow "yrkar"."""

    by: tuple[Person, ...]
    text: str
    kind: str


@dataclass(frozen=True)
class Counted:
    """A counted vote, by name where ``ballots`` are there."""

    yes: int
    no: int
    abstained: int
    yes_means: str
    no_means: str
    ballots: tuple[tuple[Person, str], ...] = ()


@dataclass(frozen=True)
class Against:
    """A reservation, a statement or a note, and whose."""

    kind: str
    by: tuple[Person, ...]
    parties: bool = False


@dataclass
class Matter:
    """One matter and what came of it."""

    heading: Said
    case: Said = field(default_factory=say)
    presenters: list[Person] = field(default_factory=list)
    talk: list[Told] = field(default_factory=list)
    papers: list[Said] = field(default_factory=list)
    acts: list[Act] = field(default_factory=list)
    points: list[Told] = field(default_factory=list)
    listing: list[Told] = field(default_factory=list)
    moved: list[Moved] = field(default_factory=list)
    course: list[Said] = field(default_factory=list)
    vote: Counted | None = None
    against: list[Against] = field(default_factory=list)
    forward: str = ""
    """A line above the listing that says where the proposals go."""
    recused: Person | None = None
    immediate: bool = False
    recipients: list[str] = field(default_factory=list)
    children: list[Matter] = field(default_factory=list)


@dataclass
class Substitution:
    """A substitute who serves for a member, for all items or for those from ``first`` to ``last`` in the list."""

    who: Person
    instead: Person
    first: int | None = None
    last: int | None = None


@dataclass
class Cast:
    """Who was called to the meeting and who came."""

    chair: Person
    vice: Person
    members: list[Person]
    serving: list[Substitution]
    substitutes: list[Person]
    officers: list[Person]
    secretary: Person
    certifiers: list[Person]
    absent: list[Person]
    guests: list[Person]
    vacant: str | None = None


@dataclass
class Scene:
    """Everything that the telling of one meeting needs."""

    rng: Random
    region: Region
    home: str
    body: Body
    day: date
    calendar: Calendar
    style: Style
    casting: Casting
    cast: Cast
    start: tuple[int, int]
    end: tuple[int, int]
    room: str
    political: bool
    first_number: int = 1
    dated: bool = False
    """Whether talk is mostly of days and spans."""
    matters: list[Matter] = field(default_factory=list)

    def named(self, person: Person) -> str:
        """A person as the text names them: politicians with their party."""
        return f"{person.name} ({person.party})" if person.party and self.political else person.name

    def subject(self) -> str:
        """The body as a sentence names it."""
        return self.rng.choice(self.body.short)

    def present(self) -> list[Person]:
        return [self.cast.chair, self.cast.vice, *self.cast.members]
