"""Votes by name in annexes whose tables came out with a cell to a line: "Anna Berg", "S", "12", "Ledamot", "Ja", and so on in turn.

A row ends with how the member voted; what stands before it is told by its kind. A table is told to belong to the vote that
names its annex ("framgår av bilaga 2"), else to the one vote with its figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from typing import Final, Literal, NamedTuple

from msgspec import structs

from samtrad.reading.find.cells.fallen import FallenCells, fallen_cells
from samtrad.reading.find.votes.tables import Option
from samtrad.reading.outline import Outline
from samtrad.reading.record import Ballot, Vote
from samtrad.reading.text import Text
from samtrad.reading.words import Span, Words
from samtrad.swedish.names import name_end

_HEADS: Final = {
    "namn": "name", "ledamot": "name", "ledamöter": "name", "ledamot/ersättare": "name", "röstande": "name",
    "resultat": "vote", "röst": "vote", "röstar": "vote", "röstade": "vote", "omröstning": "vote", "votering": "vote", "ja/nej": "vote",
    "parti": "party", "plats": "seat", "nr": "seat", "stol": "seat", "funktion": "post", "roll": "post", "uppdrag": "post", "befattning": "post",
}  # fmt: skip
_NAMES: Final = frozenset(word for word, kind in _HEADS.items() if kind == "name")
_VOTED: Final[dict[str, Option]] = {
    "ja": "yes", "nej": "no", "avstår": "abstain", "avstod": "abstain", "avst.": "abstain", "avst": "abstain",
    "frånvarande": "absent", "frånv.": "absent", "frånv": "absent", "kvittad": "absent", "deltar ej": "absent", "deltar inte": "absent",
}  # fmt: skip
_COUNT = re.compile(r"(?:antal\s+)?(?P<side>ja|nej|avstår|avst\.?)(?:-?röster)?\s*:?\s*(?P<count>\d{1,3})", re.IGNORECASE)
_SUMMED = re.compile(r"antal\s+[\w.]+\s*:\s*\d{1,3}")
_ANNEX = re.compile(r"bilaga\s+(?P<number>\d{1,3}[a-z]?|[A-Z])\b\.?", re.IGNORECASE)
_POST = re.compile(
    r"(?:\d\s?:\s?[ea]\s+)?(?:(?:v(?:ice)?|andre|förste|tredje|tjg|tjänstgörande)\.?\s+)*(?:ordf\w*\.?|ledamot|ersättare|suppleant)", re.IGNORECASE
)
_PARTY = re.compile(r"\(?[A-ZÅÄÖ]{1,4}\)?|-")
_SEAT = re.compile(rf"\d{{1,3}}(?:\s+{_POST.pattern})?", re.IGNORECASE)
"""A seat, and perhaps the post of whoever sits there in the same line: "12 Ledamot"."""
_SEAT_OF_ROW = re.compile(r"\d+\b(?!\s?:)")
_PARTY_BEHIND = re.compile(r"(?<=[a-zåäöé])\s+(?P<party>[A-ZÅÄÖ]{1,3})\s*\Z")
"""A party in the line of the name, where two cells came out as one."""
_FEW: Final = 3
_MOST_CELLS: Final = 9
_ABOVE: Final = 16  # lines over a table's head among which its annex is named


class Voter(NamedTuple):
    """A row of such a table: who voted how, the party, the seat's number, and whether a substitute sat in it."""

    name: Words
    option: Option
    party: Words | None
    seat: str | None
    substitute: bool


class Fallen(NamedTuple):
    """A table of votes: the number of its annex, what it counts itself, and its rows."""

    annex: str | None
    yes: int | None
    no: int | None
    voters: list[Voter]

    @property
    def ballots(self) -> list[Ballot]:
        """How each voted, as the record has it."""
        return [Ballot(name=one.name, option=one.option) for one in self.voters]


class FallenVotes:
    """A document's tables of votes with a cell to a line, and the cells that it has on lines of their own: each looked for when first asked for, and once."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline

    @cached_property
    def cells(self) -> FallenCells:
        """The lines of the document as cells."""
        return fallen_cells(self.outline)

    @cached_property
    def tables(self) -> list[Fallen]:
        """The tables of votes, in order."""
        string = self.outline.text.string
        if "Nej\n" not in string or not any(head in string for head in ("Parti\n", "Resultat\n", "Röst\n")):
            return []
        return list(_tables(self.cells)) if self.outline.text.labelled(_NAMES) else []


def with_fallen(fallen: FallenVotes, votes: list[Vote]) -> list[Vote]:
    """The votes, those that have none with the members' votes from the annexes."""
    if not any(not vote.ballots for vote in votes):
        return votes
    found = list(votes)
    for table in fallen.tables:
        at = _of(fallen.outline.text, found, table)
        if at is not None:
            found[at] = structs.replace(found[at], ballots=table.ballots, method=found[at].method or "open")
    return found


def _of(text: Text, votes: Sequence[Vote], table: Fallen) -> int | None:
    """Which vote a table belongs to: the one that names its annex, else the only one with its figures; None where that is not told."""
    bare = [i for i, vote in enumerate(votes) if not vote.ballots]
    named = [i for i in bare if table.annex and any(m.group("number").casefold() == table.annex for m in _ANNEX.finditer(text.of(votes[i].span)))]
    alike = [i for i in named or bare if (votes[i].yes, votes[i].no) == (table.yes, table.no)]
    return named[0] if len(named) == 1 else alike[0] if len(alike) == 1 else None


def _tables(fallen: FallenCells) -> Iterator[Fallen]:
    string, cells, low = fallen
    at = 0
    while (head := next(((a, b) for a, b in _heads(low, at)), None)) is not None:
        voters, at = _rows(string, cells, low, head[1])
        if len(voters) >= _FEW:
            yield _table(low[max(0, head[0] - _ABOVE) : head[0]], voters)


def _heads(low: Sequence[str], start: int) -> Iterator[Span]:
    """The runs of lines that name the columns of such a table; of some tables no more is left than "Namn" and "Parti"."""
    at = start
    while at < len(low):
        stop = at
        while stop < len(low) and low[stop] in _HEADS:
            stop += 1
        kinds = [_HEADS[cell] for cell in low[at:stop]]
        if "name" in kinds and ("party" in kinds or (len(kinds) >= _FEW and kinds[-1] == "vote")):
            yield at, stop
        at = max(stop, at + 1)


def _table(above: Sequence[str], voters: list[Voter]) -> Fallen:
    """A table with what the lines over it say: "Bilaga 2", "Antal Ja: 43"."""
    annex = next((m.group("number").casefold() for cell in reversed(above) if (m := _ANNEX.fullmatch(cell))), None)
    said = {m.group("side")[:2]: int(m.group("count")) for cell in above if (m := _COUNT.fullmatch(cell))}
    counts = {option: sum(one.option == option for one in voters) for option in ("yes", "no")}
    return Fallen(annex, said.get("ja", counts["yes"]), said.get("ne", counts["no"]), voters)


def _rows(string: str, cells: Sequence[Span], low: Sequence[str], start: int) -> tuple[list[Voter], int]:
    """The rows from a line on, and the line at which they end."""
    voters: list[Voter] = []
    row: list[int] = []
    at = last = start
    while at < len(cells):
        if low[at] in _VOTED:
            voter = _voter(string, [cells[i] for i in row], _VOTED[low[at]])
            if voter is None:
                break
            voters.append(voter)
            row, last = [], at + 1
        elif not row and (low[at] in _HEADS or (low[at].startswith("antal") and _SUMMED.fullmatch(low[at]))):
            pass  # the rest of the head, which stands at the foot of some pages, or the head once more
        elif not low[at] or len(row) >= _MOST_CELLS or (low[at].startswith("bilaga") and _ANNEX.fullmatch(low[at])):
            break
        else:
            row.append(at)
        at += 1
    return voters, max(last, start + 1)


def _voter(string: str, row: Sequence[Span], option: Option) -> Voter | None:
    """A row: its name is the lines that stand together and are neither party, seat nor post; the last such where a row before it gives no vote."""
    runs: list[list[Span]] = [[]]
    party: Words | None = None
    beside = ""
    for a, b in row:
        cell = string[a:b].strip()
        kind = _kind(cell)
        if kind == "party":
            party = Words(cell, ((a, b),))
            runs.append([])
        elif kind == "beside":
            beside += f" {cell.casefold()}"
            runs.append([])
        else:
            if not runs[-1] and any(runs) and not _first_is_seat(beside):
                party, beside = None, ""  # another row begins: the one before it gives no vote
            behind = _PARTY_BEHIND.search(string, a, b) if cell[-1:].isupper() else None
            runs[-1].append((a, behind.start() if behind else b))
            if behind:
                party = Words(behind.group("party"), (behind.span("party"),))
                runs.append([])
    named = [run for run in runs if run]
    if not named or len(named) == len(runs):
        return None  # a row has a party, a seat or a post beside the name
    words = " ".join(" ".join(string[a:b] for a, b in named[-1]).split())
    bare = words.replace(",", "")
    if name_end(bare) != len(bare):
        return None
    seat = _SEAT_OF_ROW.search(beside)
    return Voter(Words(words, tuple(named[-1])), option, party, seat.group() if seat else None, "ersättare" in beside or "suppleant" in beside)


@lru_cache(maxsize=4096)
def _kind(cell: str) -> Literal["party", "beside", "name"]:
    """What a cell holds, as far as it shows: a party, what stands beside a name (a seat, a post), else part of a name. The same members vote again and again."""
    if _PARTY.fullmatch(cell):
        return "party"
    return "beside" if _SEAT.fullmatch(cell) or _POST.fullmatch(cell) else "name"


def _first_is_seat(beside: str) -> bool:
    """Whether nothing but a seat stands before a name."""
    return beside.strip().isdigit()
