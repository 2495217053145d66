"""Labels and what stands beside or under them, in rows of cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from samtrad.reading.find.cover_rows import Cell, Row
from samtrad.reading.find.roll_columns import read_table
from samtrad.reading.lexicon.cover_labels import KINDS, OPENS_WITHOUT_COLON, SIGNING
from samtrad.reading.lexicon.roles import COLUMNS, Heading, heading_of, is_party, is_remote, is_side
from samtrad.swedish.names import is_organisation, is_person, name_end, split_person

DOTS = re.compile(r"\s*(?:[.…_·‥-]\s?){5,}\s*|\s*…+\s*|_{3,}")
_LONGEST_LABEL = 70
_LONGEST_HALF = 40
_MIDLINE = re.compile(r"\s+(?=(?:Paragrafer|Datum (?:för|då|när) ansla\w+ (?:nedtagande|tas ned|tas ner|tas bort))\b)")
_NOTES = frozenset({"anteckningar", "minnesanteckningar", "mötesanteckningar", "protokoll"})
"""Before a colon and a name these tell who kept them: "Anteckningar: Anna Berg"."""


_NEAR = 12  # rows around a heading that tell whether columns run by themselves
_ROLES = frozenset({"chair", "vice_chair", "secretary"})
_TALLEST = 4  # rows that one label is broken over
_FEW_APART = 3  # rows that only the second column has
_SAME_EDGE = 8  # points or characters
_SLACK_TEXT = 3  # characters by which a cell may stand left of its column's label


class Found(NamedTuple):
    """A label in a cell: its kind, how many characters it takes, and for lists of people what it says."""

    kind: str
    length: int
    heading: Heading | None = None


class Field(NamedTuple):
    """A label with its values.

    ``kind`` is one of the cover labels', "people" for a list of people, "roll" for a table of people with its head,
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


@lru_cache(maxsize=1024)
def label_at(string: str) -> Found | None:
    """The label that a cell is, or opens with before a colon; None when it opens with none."""
    dots = DOTS.search(string) if "…" in string or "..." in string or "__" in string or ". ." in string else None
    head = string[: dots.start()] if dots else string
    if not head or len(head) > 400:
        return None
    if found := _whole(head, len(dots.group()) + len(head) if dots else len(string)):
        return found
    colon = head.find(":", 0, _LONGEST_LABEL)
    if colon > 0 and head[:colon].casefold() in _NOTES and split_person(head[colon + 1 :].strip()):
        return Found("secretary", colon + 1)
    if colon > 0 and (found := _whole(head[:colon], colon + 1)):
        return found
    if colon > 0 and head[0].isupper() and is_remote(head[:colon]):
        return Found("people", colon + 1, Heading(None, None, remote=True))
    return _opening(head)


def _whole(string: str, length: int) -> Found | None:
    if len(string) > _LONGEST_LABEL:
        return None
    bare = string.strip(" .:;-–*")
    low = " ".join(bare.casefold().split())
    if kind := KINDS.get(low) or KINDS.get(low.removesuffix("/").strip()):
        return Found(kind, length)
    if not low or not (bare[0].isupper() or string.endswith(":") or low.startswith("ej ")):
        return None
    if heading := heading_of(bare):
        return Found("people", length, heading)
    return None


def _opening(string: str) -> Found | None:
    """A label with only a space before its value: "Beslutande Anna Berg (S)", "Plats och tid Björken, kl 9"."""
    ends = [m.start() for m in _SPACES().finditer(string, 0, _LONGEST_LABEL)][:6]
    for end in reversed(ends):
        head, rest = string[:end], string[end:].lstrip()
        low = head.casefold().rstrip(" :")
        opens = low in OPENS_WITHOUT_COLON and head[0].isupper() and (rest[0].isupper() or rest[0].isdigit() or rest[:2].casefold() == "kl")
        if opens and (KINDS[low] not in SIGNING or split_person(rest)):
            return Found(KINDS[low], end)
        if head[0].isupper() and (heading := heading_of(head)) and not heading.title and heading.capacity != "secretary" and (
            name_end(rest) > 0 or rest.casefold().startswith("vakant") or (heading.absent is not None and split_person(rest) is not None)
        ):
            return Found("people", end, heading)
    return None


@cache
def _SPACES() -> re.Pattern[str]:  # noqa: N802 - a constant that is compiled when first asked for
    return re.compile(r"\s+(?=\S)")


def read_fields(rows: Sequence[Row]) -> list[Field]:
    """The labels of the rows, in order, each with its values.

    Values stand on the label's row, in the rows below until the next label, or in the column below it where
    several labels share a row.
    """
    fields: list[Field] = []
    open_now: list[Field] = []
    wraps: dict[int, Found] = {}
    taken: dict[int, set[int]] = {}
    after_roll = 0
    for number, whole in enumerate(rows):
        if number < after_roll:
            continue
        if (table := read_table(rows, number)) is not None:
            fields.append(Field("roll", table.columns[0].head, whole.at, list(rows[number : number + table.size]), None, dotted=False))
            open_now, after_roll = [], number + table.size
            continue
        row = whole._replace(cells=tuple(c for i, c in enumerate(whole.cells) if i not in taken[number])) if number in taken else whole
        if not row.cells:
            continue
        wraps = {}
        if number not in taken and number + 1 < len(rows):
            wraps, below = _wrapped_labels(rows, number)
            taken.update(below)
        started = _labels_in(row, wraps, open_now)
        if started:
            fields += started
            open_now = _beside(open_now, started, rows[max(number - _NEAR, 0) : number + _NEAR])
        elif open_now:
            _continue(open_now, row)
    return fields


def _beside(open_now: list[Field], started: list[Field], rows: Sequence[Row]) -> list[Field]:
    """What is open when a heading has come: where two columns of people each run down by themselves, the other one too."""
    lists = {"people", "side"}
    if len(open_now) < 2 or len(started) != 1 or any(f.kind not in lists for f in [*open_now, *started]):
        return started
    first = open_now[0].label.left
    if not any(abs(row.cells[0].left - first) <= _SAME_EDGE and split_person(row.cells[0].string) is not None for row in rows):
        return started  # the first column holds labels, and their values stand in the second
    second = open_now[1].label
    apart = sum(len(row.cells) == 1 and second.column < 1 and abs(row.cells[0].left - second.left) <= _SAME_EDGE for row in rows)
    column = _column_of(open_now, started[0].label)
    if apart < _FEW_APART and (column == 0 or second.column > 0):
        return started
    if abs(open_now[column].label.left - started[0].label.left) > _SAME_EDGE:
        return started
    return [*open_now[:column], started[0], *open_now[column + 1 :]]


def _wrapped_labels(rows: Sequence[Row], number: int) -> tuple[dict[int, Found], dict[int, set[int]]]:
    """Labels that several rows are needed for: "Justeringens plats och" over "tid", "Ej tjänst-" over "görande" over "ersättare".

    They are given by place in the row, with the places in the rows below that the rest of them takes.
    """
    found: dict[int, Found] = {}
    taken: dict[int, set[int]] = {}
    row = rows[number]
    for place, cell in enumerate(row.cells):
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
                for at, taken_place in halves:
                    taken.setdefault(at, set()).add(taken_place)
    return found, taken


def _half(cell: Cell, below: Row) -> int | None:
    """The place in the row below of what can go on from a label: set under it, short, small or in capitals as the label is."""
    if below.above >= 1:
        return None
    for place, other in enumerate(below.cells):
        string = other.string
        if abs(other.left - cell.left) < 6 and max(other.column, 0) == max(cell.column, 0) and len(string) <= _LONGEST_HALF:
            shouted = string.isupper() and cell.string.isupper() and len(below.cells) > 1
            return place if string[0].islower() or shouted else None
    return None


def _run_on(label: str, rest: str) -> str:
    """A label and what follows below it, a word that is cut in two put together."""
    return label[:-1] + rest if label[-1] == "-" and label[-2:-1].isalpha() and not rest.startswith(("och ", "eller ")) else f"{label} {rest}"


def _labels_in(row: Row, wraps: dict[int, Found], open_now: Sequence[Field]) -> list[Field]:
    """The fields that open on a row; cells that are no labels go to the field before them."""
    started: list[Field] = []
    for place, cell in enumerate(row.cells):
        found = wraps.get(place) or _label(row, place, started, open_now)
        if found is None and len(row.cells) > 1 and cell.string.casefold().rstrip(".:") in COLUMNS:
            continue
        if found is None:
            if not started:
                if _heads_column(row, open_now):
                    _continue(open_now, row._replace(cells=(cell,)))
                    continue
                return []
            field = started[-1]
            field.rows[-1:] = [Row(row.at, (*field.rows[-1].cells, cell), row.above)] if field.rows else [Row(row.at, (cell,), row.above)]
            continue
        rest, more = _cut_at_label(cell.cut(found.length))
        label = cell.cut(0, found.length) or cell
        dotted = bool(DOTS.search(cell.string)) or (place + 1 < len(row.cells) and bool(DOTS.fullmatch(row.cells[place + 1].string)))
        started.append(Field(found.kind, label, row.at, [Row(row.at, (rest,), row.above)] if rest else [], found.heading, dotted))
        if more is not None and (second := label_at(more.string)):
            value = more.cut(second.length)
            started.append(Field(second.kind, more.cut(0, second.length) or more, row.at, [Row(row.at, (value,), row.above)] if value else [], None, dotted=False))
    return started


def _heads_column(row: Row, open_now: Sequence[Field]) -> bool:
    """Whether a list ends in one column where its neighbour goes on: "Bo Ek (M)" beside "Anmält förhinder"."""
    last = row.cells[-1]
    if len(row.cells) < 2 or len(open_now) < 2 or last.column > 0 or abs(open_now[-1].label.left - last.left) > _SAME_EDGE:
        return False
    found = label_at(last.string)
    return found is not None and found.kind == "people" and found.length == len(last.string)


def _cut_at_label(cell: Cell | None) -> tuple[Cell | None, Cell | None]:
    """A value cut before a second label on its line: "Eken Paragrafer 1-9" in text that lost its columns."""
    if cell is None or (match := _MIDLINE.search(cell.string)) is None:
        return cell, None
    return cell.cut(0, match.start()), cell.cut(match.end())


def _label(row: Row, place: int, started: Sequence[Field], open_now: Sequence[Field]) -> Found | None:
    cell = row.cells[place]
    in_people = bool(open_now) and open_now[-1].kind in {"people", "side"}
    if place == 0 and cell.string[0].islower() and (in_people or not cell.string.endswith(":")) and not cell.string.startswith(("ej ", "ersättare", "kl")):
        return None
    found = label_at(cell.string)
    if found is None:
        return _side(row, place, in_people=in_people)
    if place and (found.length < len(cell.string) and ":" not in cell.string[: found.length + 1]):
        return None
    if place and started and _is_mark(found, row.cells[place - 1]):
        return None
    if place and place + 1 < len(row.cells) and started and started[-1].kind == "people" and not started[-1].rows and found.kind in _ROLES:
        return None  # "Beslutande | Ordf | Anna Berg": what she is, before her name
    return found


def _is_mark(found: Found, before: Cell) -> bool:
    """Whether a cell after a name only looks like a label: "Anna Berg | ordförande", "Bo Ek | ersättare"."""
    return (found.kind in {"chair", "vice_chair", "secretary"} or found.heading is not None) and is_person(before.string.rstrip(","))


def _side(row: Row, place: int, *, in_people: bool) -> Found | None:
    """A heading that names a side: "För kommunerna" over a column, "Granby kommun:" before names."""
    string = row.cells[place].string
    if len(string) < 60 and string.startswith(("För ", "Från ")) and is_side(string.rstrip(" :")):
        return Found("side", len(string)) if len(row.cells) > 1 or in_people else None
    colon = string.find(":", 0, 50)
    if not in_people or colon < 1 or not (string[colon + 1 :] or " ")[0].isspace():
        return None
    head = string[:colon].strip()
    if is_party(head) or (is_organisation(head) and split_person(head) is None):
        return Found("side", colon + 1)
    return None


def _continue(open_now: Sequence[Field], row: Row) -> None:
    """Give a row's cells to the fields that are open: all to the only one, else to the column they stand in."""
    if len(open_now) == 1:
        open_now[0].rows.append(row)
        return
    shares: dict[int, list[Cell]] = {}
    for cell in row.cells:
        shares.setdefault(_column_of(open_now, cell), []).append(cell)
    for number, cells in shares.items():
        open_now[number].rows.append(Row(row.at, tuple(cells), row.above))


def _column_of(open_now: Sequence[Field], cell: Cell) -> int:
    """The last field whose label stands in or left of the cell's column."""
    if cell.column >= 0 or any(f.label.column > 0 for f in open_now):
        at = max(cell.column, 0)
        return max((i for i, f in enumerate(open_now) if f.label.column <= at), default=0)
    slack = _SLACK_TEXT if cell.left.is_integer() and all(f.label.left.is_integer() for f in open_now) else _SAME_EDGE
    return max((i for i, f in enumerate(open_now) if f.label.left <= cell.left + slack), default=0)
