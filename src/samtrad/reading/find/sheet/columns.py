"""Where the values of labels stand: columns side by side, and labels that are broken over several rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from samtrad.reading.find.cells.label import FROM_WHOM, Found, label_at
from samtrad.reading.find.cells.rows import Cell, Row
from samtrad.reading.lexicon.roles import Heading
from samtrad.reading.passage import Segment
from samtrad.swedish.names import split_person

_LONGEST_HALF = 40
_BROKEN_LABEL = re.compile(r"([A-ZÅÄÖ][^\d,;:()]{2,40}[a-zåäö])-\s+(?=[A-ZÅÄÖ\d])")
_TALLEST = 4  # rows that one label is broken over
_FEW_APART = 3  # rows that only the second column has
_SAME_EDGE = 8  # points or characters
_SLACK_TEXT = 3  # characters by which a cell may stand left of its column's label


class Field(NamedTuple):
    """A label with its values.

    ``kind`` is one of the cover labels', "people" for a list of people, "roll" for a table of people with its head,
    "spread" for one of organisations with people in several columns, "narrated" for sentences that tell who was there,
    "side" for a heading that names one side or an organisation over a list of people.

    ``label`` is the cell of the label cut to it; ``rows`` the values, row by row; ``inline`` tells that a value
    stands on the label's own row; ``dotted`` that a line to sign on does.
    """

    kind: str
    label: Cell
    row: int
    rows: list[Row]
    heading: Heading | None
    dotted: bool


def still_open(open_now: list[Field], started: list[Field], rows: Sequence[Row]) -> list[Field]:
    """What is open when a heading has come: where two columns of people each run down by themselves, the other one too."""
    lists = {"people", "side"}
    if len(open_now) < 2 or len(started) != 1 or any(f.kind not in lists for f in [*open_now, *started]):
        return started
    first = open_now[0].label.left
    if not any(abs(row.cells[0].left - first) <= _SAME_EDGE and split_person(row.cells[0].string) is not None for row in rows):
        return started  # the first column holds labels, and their values stand in the second
    second = open_now[1].label
    apart = sum(len(row.cells) == 1 and second.column < 1 and abs(row.cells[0].left - second.left) <= _SAME_EDGE for row in rows)
    column = column_of(open_now, started[0].label)
    if apart < _FEW_APART and (column == 0 or second.column > 0):
        return started
    if abs(open_now[column].label.left - started[0].label.left) > _SAME_EDGE:
        return started
    return [*open_now[:column], started[0], *open_now[column + 1 :]]


def wrapped_labels(rows: Sequence[Row], number: int) -> tuple[dict[int, Found], dict[int, set[int]], dict[int, Cell]]:
    """Labels that several rows are needed for: "Justeringens plats och" over "tid", "Ej tjänst-" over "görande" over "ersättare".

    They are given by place in the row, with the places in the rows below that the rest of them takes, and whole where they say whom people come from.
    """
    found: dict[int, Found] = {}
    wholes: dict[int, Cell] = {}
    taken: dict[int, set[int]] = {}
    row = rows[number]
    for place, cell in enumerate(row.cells):
        if (cut := _BROKEN_LABEL.match(cell.string)) and number + 1 < len(rows) and (broken := _rest_of_word(cut.group(1), cell, rows[number + 1])):
            found[place] = Found(broken.kind, cut.end(), broken.heading)
            taken.setdefault(number + 1, set()).add(0)
            continue
        if len(cell.string) > _LONGEST_HALF or ":" in cell.string:
            continue
        label = cell.string
        halves: list[tuple[int, int]] = []
        for below in range(number + 1, min(number + _TALLEST, len(rows))):
            half = _half(cell, rows[below])
            if half is None:
                break
            label = _run_on(label, rows[below].cells[half].string)
            halves.append((below, half))
            both = label_at(label)
            if both is not None and both.length == len(label):
                found[place] = Found(both.kind, len(cell.string), both.heading)
                wholes[place] = _whole_label([cell, *(rows[at].cells[other] for at, other in halves)]) if FROM_WHOM.match(label) else cell
                for at, taken_place in halves:
                    taken.setdefault(at, set()).add(taken_place)
    return found, taken, wholes


def _whole_label(cells: Sequence[Cell]) -> Cell:
    """A label that several rows hold, as one cell: "Närvarande från" over "landstinget:"."""
    string, segments = cells[0].string, list(cells[0].segments)
    for cell in cells[1:]:
        segments += [Segment(s.start + len(string) + 1, s.origin, s.length) for s in cell.segments]
        string = f"{string} {cell.string}"
    return Cell(string, tuple(segments), cells[0].left, cells[0].column, cells[0].marker)


def _rest_of_word(start: str, cell: Cell, below: Row) -> Found | None:
    """The label that "Tjänstgörande leda- Anna Berg" opens, where "möter" stands under it: text whose columns stand too near each other."""
    rest = below.cells[0].string
    if below.above >= 1 or not rest[0].islower() or " " in rest or abs(below.cells[0].left - cell.left) >= _SAME_EDGE:
        return None
    whole = label_at(start + rest)
    return whole if whole is not None and whole.length == len(start + rest) else None


_POSTS = frozenset({"ordf.", "ordf", "v.ordf.", "v. ordf.", "v ordf", "sekr.", "sekr", "led.", "ers."})


def _half(cell: Cell, below: Row) -> int | None:
    """The place in the row below of what can go on from a label: set under it, short, small or in capitals as the label is."""
    if below.above >= 1:
        return None
    for place, other in enumerate(below.cells):
        string = other.string
        if string.casefold() in _POSTS and len(below.cells) > place + 1:
            return None  # "ordf. | Nils Berg" under "Närvarande": what he is
        if abs(other.left - cell.left) < 6 and max(other.column, 0) == max(cell.column, 0) and len(string) <= _LONGEST_HALF:
            shouted = string.isupper() and cell.string.isupper() and len(below.cells) > 1 and not (_is_whole(cell) and _is_whole(other))
            return place if string[0].islower() or shouted else None
    return None


def _is_whole(cell: Cell) -> bool:
    """Whether a cell is a label by itself: "ORDFÖRANDE" over "V ORDFÖRANDE" are two posts, and no label on two rows."""
    found = label_at(cell.string)
    return found is not None and found.length == len(cell.string)


def _run_on(label: str, rest: str) -> str:
    """A label and what follows below it, a word that is cut in two put together."""
    return label[:-1] + rest if label[-1] == "-" and label[-2:-1].isalpha() and not rest.startswith(("och ", "eller ")) else f"{label} {rest}"


def heads_column(row: Row, open_now: Sequence[Field]) -> bool:
    """Whether a list ends in one column where its neighbour goes on: "Bo Ek (M)" beside "Anmält förhinder"."""
    last = row.cells[-1]
    if len(row.cells) < 2 or len(open_now) < 2 or last.column > 0 or abs(open_now[-1].label.left - last.left) > _SAME_EDGE:
        return False
    found = label_at(last.string)
    return found is not None and found.kind == "people" and found.length == len(last.string)


def column_of(open_now: Sequence[Field], cell: Cell) -> int:
    """The last field whose label stands in or left of the cell's column."""
    if cell.column >= 0 or any(f.label.column > 0 for f in open_now):
        at = max(cell.column, 0)
        return max((i for i, f in enumerate(open_now) if f.label.column <= at), default=0)
    slack = _SLACK_TEXT if cell.left.is_integer() and all(f.label.left.is_integer() for f in open_now) else _SAME_EDGE
    return max((i for i, f in enumerate(open_now) if f.label.left <= cell.left + slack), default=0)
