"""A meeting as its room shows it: where it is now, who is there at each item, who serves for whom, and whether that is enough."""

from __future__ import annotations

from msgspec import Struct

from samtrad.meetings.law.codes import Assembly, Subject
from samtrad.meetings.law.quorum import is_quorate, needed
from samtrad.meetings.models import AgendaItem, Participant
from samtrad.meetings.queries.held import Looked
from samtrad.meetings.states.codes import ItemState
from samtrad.workspace.meetings.words import CAPACITIES, ITEM_STATES

OPEN_ITEMS = (ItemState.HANDLED, ItemState.LISTED)


class Cell(Struct, frozen=True, kw_only=True):
    """What somebody was at an item: a sign, and what it means in a code of the template."""

    how: str
    instead_of: str = ""
    remote: bool = False


class Person(Struct, frozen=True, kw_only=True):
    """Somebody, with what they are at one item and at each."""

    one: Participant
    called: str
    cell: Cell
    cells: tuple[Cell, ...] = ()
    jav: bool = False
    declined: bool = False

    @property
    def here(self) -> bool:
        """Whether they are in the room or on the link."""
        return self.cell.how != "away"

    @property
    def serves(self) -> bool:
        """Whether they serve."""
        return self.cell.how == "serves"


class Quorum(Struct, frozen=True, kw_only=True):
    """How many serve of those whose seats there are, and whether that is enough; not asked of what is informal."""

    serving: int
    needed: int
    enough: bool


def now_at(seen: Looked) -> AgendaItem | None:
    """The item where the meeting is: the one that is handled, else the next that is not, else the last."""
    for state in OPEN_ITEMS:
        if found := next((one for one in seen.items if one.state == state), None):
            return found
    return seen.items[-1] if seen.items else None


def around(seen: Looked, item: AgendaItem) -> tuple[AgendaItem | None, AgendaItem | None]:
    """The items before and after one."""
    at = place(seen, item)
    return (seen.items[at - 1] if at else None, seen.items[at + 1] if at + 1 < len(seen.items) else None)


def place(seen: Looked, item: AgendaItem) -> int:
    """Where an item stands on the agenda, from 0."""
    return next(at for at, one in enumerate(seen.items) if one.pk == item.pk)


def is_light(seen: Looked) -> bool:
    """Whether the meeting follows none but its own rules: a network, a steering group."""
    return seen.held.assembly is Assembly.INFORMAL


def people(seen: Looked, item: AgendaItem | None) -> list[Person]:
    """Everybody named, with what they are at an item and at each."""
    at = place(seen, item) if item else None
    aside = {one.participant_id for one in item.disqualified.all()} if item else set()
    declined = {one.participant_id for one in item.declined.all()} if item else set()
    found = []
    for one in seen.people.values():
        if not one.name:
            continue
        cells = tuple(_cell(seen, each, one) for each in range(len(seen.items)))
        cell = cells[at] if at is not None else Cell(how="present" if one.pk in _came(seen) else "away")
        found.append(
            Person(one=one, called=str(CAPACITIES.get(one.capacity, one.capacity)), cell=cell, cells=cells, jav=one.pk in aside, declined=one.pk in declined)
        )
    return found


def here_first(seen: Looked) -> frozenset[int]:
    """Who was there when the meeting began, by what is told until now."""
    return _came(seen)


def _came(seen: Looked) -> frozenset[int]:
    here: set[int] = set()
    for move in seen.held.moves:
        if move.item == 0:
            (here.add if move.kind == "came" else here.discard)(move.who)
    return frozenset(here)


def _cell(seen: Looked, at: int, one: Participant) -> Cell:
    there, item = seen.there[at], seen.held.items[at]
    remote = one.pk in there.remote
    if any(jav.who == one.pk for jav in item.jav):
        return Cell(how="jav", remote=remote)
    service = next((told for told in there.services if told.who == one.pk), None)
    if service is not None:
        whom = seen.people.get(service.instead_of) if service.instead_of else None
        return Cell(how="serves", instead_of=whom.name if whom else "", remote=remote)
    return Cell(how="present" if one.pk in there.present else "away", remote=remote)


def quorum(seen: Looked, item: AgendaItem) -> Quorum | None:
    """Whether enough serve at an item."""
    if is_light(seen):
        return None
    there, seats = seen.at(item), len(seen.held.roll.seats)
    enough = is_quorate(seen.held.assembly, seats, there, Subject(item.subject), answers_below=seen.held.answers_below)
    return Quorum(serving=len(there.services), needed=needed(seats), enough=enough)


def agenda(seen: Looked) -> list[tuple[AgendaItem, str, Quorum | None]]:
    """The items with what their states are called and whether enough serve."""
    return [(one, str(ITEM_STATES[one.state]), quorum(seen, one)) for one in seen.items]
