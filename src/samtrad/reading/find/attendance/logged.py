"""Lists of who came and left, from tables that came out with a cell to a line: "12", "Berg, Anna", "Ek, Bo", "S", "16:01", "18:08".

A row is a seat, the member whose it is, whoever sat there instead, the party, and the two times. A seat has a row for each
stretch of time. Where a page's columns came apart, names stand without their rows: the lists of votes tell where some of them
sat, and a doubt names the others.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median
from typing import Final, NamedTuple

from samtrad.reading.find.cells.fallen import FallenCells
from samtrad.reading.find.votes.fallen import Fallen, FallenVotes, Voter
from samtrad.reading.record import Attendee, Capacity, Doubt, Presence
from samtrad.reading.words import Span, Words
from samtrad.swedish.names import folded, name_end

_HEADS: Final = {
    "plats": "seat", "stol": "seat", "nr": "seat", "ledamot": "name", "namn": "name", "ordinarie": "name", "ersättare": "substitute", "parti": "party",
    "ankom": "from", "kom": "from", "inträde": "from", "in": "from", "från": "from", "utgick": "to", "gick": "to", "utträde": "to", "ut": "to", "till": "to",
}  # fmt: skip
_NEEDED: Final = tuple(frozenset(word for word, kind in _HEADS.items() if kind == needed) for needed in ("name", "from", "to"))
_CLOCK = re.compile(r"(?P<hour>[012]?\d)[:.](?P<minute>[0-5]\d)")
_SEAT = re.compile(r"\d{1,3}")
_PARTY = re.compile(r"\(?[A-ZÅÄÖ]{1,4}\)?|-")
_PARTY_BEHIND = re.compile(r"(?<=[a-zåäöé])\s+(?P<party>[A-ZÅÄÖ]{1,3})\s*\Z")
_FEW: Final = 3
_MOST_CELLS: Final = 24
_OUT: Final = 5
"""Minutes between two stretches in which no one counts as having been away, and before the end in which none counts as having left."""
_LATE: Final = 15
"""Minutes after half of them had come within which one counts as there from the start."""


class _Row(NamedTuple):
    """A stretch of time in a seat: its number, the member's name, the substitute's where one sat there, the party, and from when to when in minutes."""

    seat: str | None
    member: Words
    substitute: Words | None
    party: Words | None
    start: int
    end: int


class _Read(NamedTuple):
    """The rows of a list, names that stand apart from their rows, and where the list stops."""

    rows: list[_Row]
    apart: list[Words]


def logged(fallen: FallenVotes) -> tuple[list[Attendee], list[Doubt]]:
    """Everyone in the first list of who came and left, and what could not be told of it; nothing where there is no such list."""
    text = fallen.outline.text
    if not any(head in text.string for head in ("Ankom", "Utgick", "Inträde", "Utträde")) or not all(map(text.labelled, _NEEDED)):
        return [], []
    cells = fallen.cells
    for at in range(len(cells.low)):
        if cells.low[at] in _HEADS and (stop := _head(cells, at)) is not None:
            read = _rows(cells, stop)
            if len(read.rows) >= _FEW:
                sat = _Sat(fallen.tables)
                read = sat.put_back(read)
                return [*_people(read), *sat.besides(read)], _doubts(read)
    return [], []


def _head(cells: FallenCells, at: int) -> int | None:
    """Where the head of such a list ends; the first row's seat may stand within it."""
    kinds = set()
    stop = at
    while stop < len(cells.low) and (cells.low[stop] in _HEADS or (stop > at and _SEAT.fullmatch(cells.low[stop]))):
        kinds.add(_HEADS.get(cells.low[stop], ""))
        stop += 1
    return stop if {"name", "from", "to"} <= kinds else None


def _rows(cells: FallenCells, at: int) -> _Read:
    rows: list[_Row] = []
    apart: list[Words] = []
    pending: list[Span] = []
    seat_first = True  # the first row's seat may stand in the head
    while at < len(cells.low) - 1:
        low = cells.low[at]
        if _CLOCK.fullmatch(low) and _CLOCK.fullmatch(cells.low[at + 1]):
            row, left = _row(cells.string, pending, _minutes(low), _minutes(cells.low[at + 1]), seated=seat_first)
            apart += left
            if row is not None:
                rows.append(row)
            pending, seat_first = [], False
            at += 2
            continue
        if not low or len(pending) >= _MOST_CELLS or low.startswith(("bilaga", "ärende", "§", "antal ")):
            break
        if low not in _HEADS:
            pending.append(cells.spans[at])
        at += 1
    return _Read(rows, [*apart, *_names(cells.string, [p for p in pending if "," in cells.string[slice(*p)]])[0]])


def _minutes(clock: str) -> int:
    match = _CLOCK.fullmatch(clock)
    assert match is not None
    return int(match.group("hour")) * 60 + int(match.group("minute"))


def _row(string: str, cells: Sequence[Span], start: int, end: int, *, seated: bool) -> tuple[_Row | None, list[Words]]:
    """A row, and the names that stand apart before it; no row where its cells came apart."""
    seats = [i for i, (a, b) in enumerate(cells) if _SEAT.fullmatch(string[a:b].strip())]
    first = seats[-1] + 1 if seats else 0
    names, party = _names(string, cells[first:])
    left = _names(string, cells[: seats[0]])[0] if seats else []
    if len(seats) > 1 or (not seats and not seated) or not 1 <= len(names) <= 2 or end < start:
        for low, high in zip(seats, [*seats[1:], len(cells)][: len(seats)], strict=True):
            left += _names(string, cells[low + 1 : high])[0]
        return None, left if seats else [*left, *names]
    seat = string[slice(*cells[seats[-1]])].strip() if seats else None
    return _Row(seat, names[0], names[1] if len(names) > 1 else None, party, start, end), left


def _names(string: str, cells: Sequence[Span]) -> tuple[list[Words], Words | None]:
    """The names in some cells, surname first, over one line or two, and the party behind them."""
    found: list[list[Span]] = []
    party: Words | None = None
    for a, stop in cells:
        cell = string[a:stop].strip()
        if _PARTY.fullmatch(cell):
            party = Words(cell, ((a, stop),))
            continue
        behind = _PARTY_BEHIND.search(string, a, stop)
        if behind:
            party = Words(behind.group("party"), (behind.span("party"),))
        b = behind.start() if behind else stop
        if not found or (_is_whole(string, found[-1]) and "," in cell):
            found.append([])
        found[-1].append((a, b))
    return [words for run in found if (words := _name(string, run))], party


def _is_whole(string: str, run: Sequence[Span]) -> bool:
    """Whether the lines so far hold a surname and a given name: "Berg Sund, Anna", not "Berg Sund,"."""
    surname, comma, given = " ".join(string[a:b] for a, b in run).partition(",")
    return bool(surname.strip() and comma and given.strip())


def _name(string: str, run: Sequence[Span]) -> Words | None:
    """The name as the list writes it: "Berg, Anna"; None where it is none, or two that came out as one."""
    words = " ".join(" ".join(string[a:b] for a, b in run).split())
    surname, comma, given = words.partition(",")
    bare = f"{given.strip()} {surname.strip()}" if comma else words
    return Words(words, tuple(run)) if "," not in given and name_end(bare) == len(bare) else None


def _key(name: str) -> frozenset[str]:
    """A name whichever part stands first: "Berg, Anna", "Anna Berg"."""
    return frozenset(folded(name.replace(",", " ")).split())


class _Sat:
    """What the lists of votes tell of who sat where: the people of each seat, and the rows of each."""

    def __init__(self, tables: Sequence[Fallen]) -> None:
        self.seats: dict[str, set[frozenset[str]]] = {}
        self.voters: dict[frozenset[str], list[Voter]] = {}
        self.count = len(tables)
        for voter in (voter for table in tables for voter in table.voters if voter.option != "absent"):
            self.voters.setdefault(_key(voter.name), []).append(voter)
            if voter.seat:
                self.seats.setdefault(voter.seat, set()).add(_key(voter.name))

    def put_back(self, read: _Read) -> _Read:
        """The rows with the substitutes whose names came apart from them, where a member voted never and one such substitute in the member's seat."""
        apart = {_key(name): name for name in read.apart}
        rows = list(read.rows)
        placed: set[frozenset[str]] = set()
        for i, row in enumerate(rows):
            sat = self.seats.get(row.seat or "", set())
            if row.substitute is None and sat and _key(row.member) not in self.voters and len(named := sat & apart.keys()) == len(sat) == 1:
                (one,) = named
                rows[i] = row._replace(substitute=apart[one])
                placed.add(one)
        return _Read(rows, [name for name in read.apart if _key(name) not in placed])

    def besides(self, read: _Read) -> list[Attendee]:
        """Those who voted and have no row: names that stand apart, and those behind where the list breaks off. There for all of it where they voted every time."""
        known = {_key(name) for row in read.rows for name in (row.member, row.substitute) if name is not None}
        listed = {_key(name): name for name in reversed(read.apart)}
        found: list[Attendee] = []
        for key, rows in self.voters.items():
            if key in known:
                continue
            name = listed.get(key, rows[0].name)
            found.append(Attendee(
                name=name, party=rows[0].party, capacity="serving_substitute" if rows[0].substitute else "member",
                presence="present" if len(rows) == self.count else "part", span=name.span,
            ))  # fmt: skip
        return sorted(found, key=lambda one: one.span)


class _Person:
    """Someone in the list while their stretches are gathered."""

    __slots__ = ("away", "capacity", "name", "party", "replaces", "spans")

    def __init__(self, name: Words, party: Words | None, capacity: Capacity, replaces: Words | None) -> None:
        self.name, self.party, self.capacity, self.replaces = name, party, capacity, replaces
        self.spans: list[tuple[int, int]] = []
        self.away = False

    def attendee(self, opened: float, closed: int) -> Attendee:
        """The entry, with whether they were there all the time."""
        if not self.spans:
            return Attendee(name=self.name, party=self.party, capacity=self.capacity, presence="absent", span=self.name.span)
        self.spans.sort()
        gaps = any(b - a > _OUT for (_, a), (b, _) in zip(self.spans, self.spans[1:], strict=False))
        start, end = self.spans[0][0], max(end for _, end in self.spans)
        partly = self.away or gaps or start > opened + _LATE or end < closed - _OUT
        presence: Presence = "part" if partly else "present"
        return Attendee(
            name=self.name, party=self.party, capacity=self.capacity, presence=presence, from_=_clock(start), to=_clock(end), span=self.name.span, replaces=self.replaces,
        )  # fmt: skip


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _people(read: _Read) -> list[Attendee]:
    """Each once, in order; a member who never sat in the seat was absent."""
    people: dict[str, _Person] = {}
    for row in read.rows:
        member = people.setdefault(folded(row.member), _Person(row.member, row.party, "member", None))
        if row.substitute is None:
            member.spans.append((row.start, row.end))
            continue
        member.away = True
        substitute = people.setdefault(folded(row.substitute), _Person(row.substitute, row.party, "serving_substitute", row.member))
        substitute.spans.append((row.start, row.end))
    starts = [min(start for start, _ in one.spans) for one in people.values() if one.spans]
    closed = max(row.end for row in read.rows)
    return [one.attendee(median(starts), closed) for one in people.values()]


def _doubts(read: _Read) -> list[Doubt]:
    """That names stand apart from the rows in which they sat, so that who sat when is not told for all."""
    if not read.apart:
        return []
    return [
        Doubt(
            code="attendance.apart",
            message=f"Närvarolistans kolumner har kommit isär: {len(read.apart)} namn står utan sin rad, så vem som satt när framgår inte för alla.",
            candidates=list(dict.fromkeys(str(name) for name in read.apart)),
            spans=[name.span for name in read.apart],
        )
    ]
