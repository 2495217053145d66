"""Who came late or left early, where a sentence beside the lists tells it: "Bo Ek (M) anländer kl. 13.20, före § 42."."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from samtrad.reading.find.attendance.merge import Entrant, clock_of, items_of
from samtrad.reading.find.attendance.told_moves import MOVES
from samtrad.reading.find.cells.rows import Row
from samtrad.reading.find.people.limits import find_limits
from samtrad.swedish.names import folded, split_person

_LONGEST = 240
_SENTENCES = re.compile(r"(?<=[a-zåäö0-9)])\.\s+(?=[A-ZÅÄÖÉ])")


def apply_moves(entrants: Sequence[Entrant], rows: Sequence[Row], numbers: Sequence[str]) -> None:
    """Limit the presence of those whom a sentence among the rows tells of; what their own line says goes before."""
    by_name = {folded(e.attendee.name): e for e in entrants if e.attendee.name is not None}
    for number, row in enumerate(rows):
        string = row.cells[0].string
        if len(row.cells) > 1 or len(string) > _LONGEST or not MOVES.search(string):
            continue
        below = rows[number + 1] if number + 1 < len(rows) else None
        if (
            below is not None
            and below.above < 1
            and not _opens_with_person(below.cells[0].string)
            and not string.endswith((".", ")"))
            and len(below.cells) == 1
            and len(below.cells[0].string) < _LONGEST
        ):
            string = f"{string} {below.cells[0].string}"
        for sentence in _SENTENCES.split(string):
            _apply(by_name, sentence, numbers)


def _opens_with_person(string: str) -> bool:
    """Whether a row is another person's own: "Bo Ek (M), deltar på distans" over "Cia Dal (C), § 1"."""
    parts = split_person(string.lstrip("-–• "))
    return parts is not None and not parts.before[1]


def _apply(by_name: dict[str, Entrant], sentence: str, numbers: Sequence[str]) -> None:
    """Read one sentence that opens with a name."""
    parts = split_person(sentence.lstrip("-–• "))
    if parts is None:
        return
    sentence = sentence.lstrip("-–• ")
    entrant = by_name.get(folded(sentence[slice(*parts.name)]))
    if entrant is None or entrant.attendee.presence != "present":
        return
    rest = sentence[parts.name[1] :]
    move = MOVES.search(rest)
    if move is None or rest[: move.start()].count(" ") > 3:
        return
    limits = find_limits(rest[move.start() :])
    if not limits:
        return
    items, clock = items_of(limits, numbers), clock_of(limits)
    entrant.attendee = msgspec.structs.replace(entrant.attendee, presence="part", items=items, from_=clock[0], to=clock[1])
