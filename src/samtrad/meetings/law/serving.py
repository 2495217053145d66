"""Who serves at each item: members, and substitutes in their stead.

KL 5:17 a substitute serves for a member who is prevented. 5:18 in their order, but one who has begun to serve goes first whatever the order, and
one who left for jäv may serve again. 5:19 a member who arrives may serve though a substitute has stepped in. 5:20 a member who left for another
reason than jäv may not serve again that day; for boards and committees the council decides (6:17), and by-laws mostly say the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from samtrad.meetings.law.codes import MoveKind, Who


class Seat(Struct, frozen=True, kw_only=True):
    """A member's seat: who has it (None while it is vacant), and the group by whose order substitutes are called: a party, or a party in a constituency."""

    number: int
    member: Who | None
    group: str = ""


class Roll(Struct, frozen=True, kw_only=True):
    """Who may serve: the seats, substitutes in the order they are called, and the order by group where each has its own.

    ``returns`` is whether one who left for another reason than jäv may serve again the same day, where a by-law says so (6:17).
    """

    seats: tuple[Seat, ...]
    substitutes: tuple[Who, ...] = ()
    turns: Mapping[str, tuple[Who, ...]] = {}
    returns: bool = False

    def turn(self, seat: Seat) -> tuple[Who, ...]:
        """The substitutes for a seat, the one whose turn it is first."""
        return self.turns.get(seat.group, self.substitutes)


class Move(Struct, frozen=True, kw_only=True):
    """That somebody came or left before an item (counted from 0); ``remote`` where they came by link."""

    who: Who
    kind: MoveKind
    item: int
    remote: bool = False


class Service(Struct, frozen=True):
    """That somebody serves in a seat; ``instead_of`` is its member where a substitute serves, None for the member and for a vacant seat."""

    seat: int
    who: Who
    is_substitute: bool
    instead_of: Who | None = None


class AtItem(Struct, frozen=True, kw_only=True):
    """Who is there at an item, by link too; who serves; and how many would serve if nobody were disqualified in it (5:46)."""

    present: frozenset[Who]
    remote: frozenset[Who]
    services: tuple[Service, ...]
    without_jav: int

    @property
    def serving(self) -> frozenset[Who]:
        """Those who serve."""
        return frozenset(one.who for one in self.services)


class _Room:
    """Who is there now, who served before, and who may not again today."""

    def __init__(self) -> None:
        self.present: set[Who] = set()
        self.remote: set[Who] = set()
        self.barred: set[Who] = set()
        self.held: dict[int, Who] = {}
        self.begun: list[Who] = []
        self.serving: set[Who] = set()

    def moved(self, move: Move) -> None:
        if move.kind is MoveKind.CAME:
            self.present.add(move.who)
            (self.remote.add if move.remote else self.remote.discard)(move.who)
            return
        self.present.discard(move.who)
        self.remote.discard(move.who)
        if move.who in self.serving:
            self.barred.add(move.who)


def served(roll: Roll, moves: Sequence[Move], jav: Mapping[int, frozenset[Who]], days: Sequence[int]) -> tuple[AtItem, ...]:
    """Who serves at each item. ``jav`` are those disqualified in an item, ``days`` the sitting that each item was taken on.

    Somebody disqualified in an item is away for that item alone and needs no move. On another day nobody is barred.
    """
    room, told = _Room(), []
    substitutes = {who for seat in roll.seats for who in roll.turn(seat)}
    for item, day in enumerate(days):
        if item and day != days[item - 1]:
            room.barred.clear()
            room.serving.clear()
        for move in moves:
            if move.item == item:
                room.moved(move)
        away = jav.get(item, frozenset())
        able = room.present - (set() if roll.returns else room.barred)
        services = _services(roll, able - away, room)
        whole = len(services) if not away & able else len(_services(roll, able, room))
        told.append(AtItem(present=frozenset(room.present), remote=frozenset(room.remote), services=services, without_jav=whole))
        room.serving = {one.who for one in services} | (room.serving & away)
        for one in services:
            room.held[one.seat] = one.who
            if one.who in substitutes and one.is_substitute and one.who not in room.begun:
                room.begun.append(one.who)
    return tuple(told)


def _services(roll: Roll, able: set[Who], room: _Room) -> tuple[Service, ...]:
    """Who serves of those who can: members first, then substitutes who keep their seat, those who had begun to serve, and the others by their turn."""
    taken: dict[int, Service] = {
        seat.number: Service(seat.number, seat.member, is_substitute=False) for seat in roll.seats if seat.member in able and seat.member
    }
    used = {one.who for one in taken.values()}
    open_ = [seat for seat in roll.seats if seat.number not in taken]
    for ways in (_kept, _begun, _next):
        for seat in open_:
            if seat.number in taken:
                continue
            turn = [who for who in roll.turn(seat) if who in able and who not in used]
            who = ways(seat, turn, room)
            if who is not None:
                taken[seat.number] = Service(seat.number, who, is_substitute=True, instead_of=seat.member)
                used.add(who)
    return tuple(taken[seat.number] for seat in roll.seats if seat.number in taken)


def _kept(seat: Seat, turn: Sequence[Who], room: _Room) -> Who | None:
    held = room.held.get(seat.number)
    return held if held in turn and held in room.begun else None


def _begun(_seat: Seat, turn: Sequence[Who], room: _Room) -> Who | None:
    return next((who for who in turn if who in room.begun), None)


def _next(_seat: Seat, turn: Sequence[Who], _room: _Room) -> Who | None:
    return next(iter(turn), None)


def whose_turn(roll: Roll, absent: frozenset[Who], unable: frozenset[Who] = frozenset()) -> tuple[Service, ...]:
    """Who is to be called in for those who have said that they can't come; ``unable`` are substitutes who can't either, or said no."""
    everyone = {seat.member for seat in roll.seats if seat.member} | {who for seat in roll.seats for who in roll.turn(seat)}
    room = _Room()
    return tuple(one for one in _services(roll, everyone - absent - unable, room) if one.is_substitute)
