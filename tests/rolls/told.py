"""The lists as minutes print them, meeting after meeting, each name with the number of whom it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from rolls.land import Land, Organ, Seat
from rolls.slips import slipped, spelt
from samtrad.people.resolving.faces import Face, Office, World

FIRST = date(2019, 1, 1)


@dataclass(frozen=True)
class Listed:
    """One name in the list of one meeting: as printed, and whose it is."""

    meeting: int
    day: date
    body: str
    name: str
    party: str
    organisation: str
    office: Office
    citizen: int


def listed(land: Land) -> list[Listed]:
    """All lists of all bodies, in the order of the bodies."""
    found: list[Listed] = []
    meeting = 0
    for organ in land.organs:
        _habits(land, organ)
        for at in range(organ.meetings * land.years):
            meeting += 1
            found += _list(land, organ, meeting, (at + 0.5) / organ.meetings)
    return found


def _habits(land: Land, organ: Organ) -> None:
    """One in forty is spelt in a way of the secretary's own, for as long as they sit there."""
    for seat in organ.seats:
        if land.rng.random() < 0.025:
            organ.habits[seat.citizen.number] = spelt(seat.citizen.called(seat.since), land.rng)


def _list(land: Land, organ: Organ, meeting: int, when: float) -> Iterator[Listed]:
    rng = land.rng
    day = FIRST + timedelta(days=int(when * 365))
    there: dict[int, Seat] = {}
    for seat in organ.seats:
        if seat.since <= when < seat.until and rng.random() < {"member": 0.93, "substitute": 0.6, "officer": 0.5, "secretary": 0.95}[seat.capacity]:
            there.setdefault(seat.citizen.number, seat)
    for seat in there.values():
        citizen = seat.citizen
        name = citizen.called(when)
        if name == citizen.names[0][1]:
            name = organ.habits.get(citizen.number, name)
        if rng.random() < 0.008:
            name = slipped(name, rng)
        party = citizen.party if seat.capacity in ("member", "substitute") else ""
        if party and not organ.by_law and rng.random() < 0.02:
            party = ""  # forgotten in the list of a group that is not by law
        elected = bool(party) or (organ.by_law and seat.capacity in ("member", "substitute"))
        office = Office.ELECTED if elected else Office.OFFICER if seat.capacity in ("officer", "secretary") else Office.MEMBER
        yield Listed(meeting, day, organ.name, name, party, seat.organisation or organ.owner, office, citizen.number)


def world(land: Land) -> World:
    """What the organisations are to each other: all municipalities are members of the federation and lie in the region."""
    above = frozenset({"Mellanbygdens kommunalförbund", "Region Mellanbygden"})
    return World(dict.fromkeys(land.places, above))


def faces(told: list[Listed]) -> dict[Face, list[Listed]]:
    """The lists' names as what is resolved, each with the lines that it stands for."""
    groups: defaultdict[tuple[str, str, str, str], list[Listed]] = defaultdict(list)
    for one in told:
        groups[one.name, one.party, one.organisation, one.body].append(one)
    made = {}
    for (name, party, organisation, body), lines in groups.items():
        days = [line.day for line in lines]
        office = next(office for office in (Office.ELECTED, Office.MEMBER, Office.OFFICER) if any(line.office == office for line in lines))
        made[Face(name, party, organisation, body, frozenset(line.meeting for line in lines), min(days), max(days), office)] = lines
    return made
