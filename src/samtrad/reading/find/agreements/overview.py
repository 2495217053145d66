"""Tables that tell from when until when agreements are valid, and how they stand: "Avtal | Gäller från | Gäller till | Läge".

Text taken out of such a table has a cell to a row.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, Literal, NamedTuple, TypeAlias

from samtrad.reading.find.agreements.names import names
from samtrad.reading.find.agreements.validity import Validity, expressions
from samtrad.reading.find.assignments.due import DatesAt
from samtrad.reading.find.cells.rows import Cell, Row, Strip, rows_of
from samtrad.reading.outline import Entry, Outline
from samtrad.reading.passage import Passage
from samtrad.reading.record import Agreement, Event
from samtrad.reading.words import Span

_Kind: TypeAlias = Literal["name", "first", "last", "span", "state", "beside"]
_HEADS: Final[dict[_Kind, str]] = {
    "name": "avtal|överenskommelse|avtal/överenskommelse|överenskommelse/avtal|överenskommelse eller avtal|dokument|styrdokument|benämning|namn|titel|avtalsnamn|riktlinje|plan|rutin|länsgemensamt dokument",
    "first": "gäller från|gäller fr.o.m|gäller fr o m|giltig från|giltigt från|giltig fr.o.m|från|fr.o.m|from|startdatum|avtalsstart|start|i kraft från|gäller från och med|började gälla|trädde i kraft",
    "last": "gäller till|gäller t.o.m|gäller t o m|giltig till|giltigt till|giltig t.o.m|till|t.o.m|tom|slutdatum|avtalsslut|slut|löper ut|går ut|upphör|löper till|gäller till och med|utgång|utgår",
    "span": "giltighet|giltighetstid|avtalstid|avtalsperiod|gäller|period|löptid|tid|giltig",
    "state": "läge|status|nuläge|läget|händelse|vad händer",
    "beside": "nr|nummer|#|part|parter|avtalsparter|ansvarig|ansvarig organisation|ägare|handläggare|kontakt|kommentar|uppsägning|uppsägningstid|förlängning|uppföljning|dnr|diarienummer|organisation|kommuner|beslutad av|nästa steg",
}  # fmt: skip
_BY_HEAD: Final[Mapping[str, _Kind]] = {word: kind for kind, words in _HEADS.items() for word in words.split("|")}
_TOLD: Final = frozenset({"first", "last", "span"})
_STATES: Final[tuple[tuple[Event, tuple[str, ...]], ...]] = (
    ("evaluated", ("utvärder", "följs upp", "uppföljning")),
    ("revised", ("under revidering", "revider", "omarbet", "uppdater", "ses över", "under översyn", "översyn")),
    ("proposed", ("förslag", "utkast", "remiss", "under framtagande", "tas fram", "bereds", "under beredning", "på gång", "planer", "förhandl")),
    ("terminated", ("sagt upp", "sagd upp", "uppsag", "upphör", "avsluta", "löpt ut", "utgång", "utgått")),
    ("extended", ("förläng", "prolonger")),
    ("adopted", ("antag", "beslutad", "beslutat", "undertecknad", "undertecknat", "signera")),
    ("in_force", ("gäller", "gällande", "giltig", "i kraft", "aktiv", "aktuell", "pågå", "löper", "klar")),
)  # fmt: skip
"""What a cell opens with that tells how an agreement stands, in small letters."""
_FEWEST, _MOST = 2, 8  # columns
_HINTS: Final = (
    "gäll",
    "giltig",
    "fr.o.m",
    "från",
    "löp",
    "avtalst",
    "avtalsp",
    "avtalss",
    "slutdatum",
    "startdatum",
    "upphör",
    "går ut",
    "period",
    "läge",
    "status",
)


class Overview(NamedTuple):
    """What the tables of an item tell, in order, and the characters of the text that they take."""

    agreements: list[Agreement]
    places: list[Span]


def overview(index: int, entry: Entry, outline: Outline, at: DatesAt) -> Overview:
    """What the tables of an item tell of agreements; nothing where it has none."""
    low, high = entry.lines
    found = Overview([], [])
    lines = outline.text.lines[low:high]
    if not lines or not _may_hold(outline.text.string[lines[0].start : lines[-1].end].casefold()):
        return found
    rows = rows_of(outline.text, [i for i in range(low, high) if i not in outline.furniture])
    number = 0
    while number < len(rows):
        kinds, first = _columns(rows, number)
        if kinds is None:
            number += 1
            continue
        held = _entries(rows, first, kinds, fallen=len(rows[number].cells) == 1)
        told = [one for cells in held if (one := _agreement(index, cells, at)) is not None]
        if told:
            found.agreements.extend(told)
            found.places.append((rows[number].cells[0].start, max(cell.end for cells in held for parts in cells.values() for cell in parts)))
        number = first + 1
    return found


def _may_hold(text: str) -> bool:
    return any(word in text for word in _HINTS)


def _kind(cell: Cell) -> _Kind | None:
    return _BY_HEAD.get(" ".join(cell.string.casefold().split()).strip(" .:*"))


def _columns(rows: Sequence[Row], start: int) -> tuple[list[_Kind] | None, int]:
    """What each column holds, and the first row beneath the heads; None where the row, or the rows from it, head no such table."""
    heads = list(rows[start].cells)
    if len(heads) == 1:
        for row in rows[start + 1 : start + _MOST]:
            if len(row.cells) > 1 or _kind(row.cells[0]) is None:
                break
            heads.append(row.cells[0])
        first = start + len(heads)
    else:
        first = start + 1
    kinds = [kind for cell in heads if (kind := _kind(cell)) is not None]
    if len(kinds) < len(heads) or not _FEWEST <= len(kinds) <= _MOST or kinds.count("name") != 1:
        return None, first
    told = _TOLD.intersection(kinds)
    return (kinds if told or "state" in kinds else None), first


def _entries(rows: Sequence[Row], first: int, kinds: Sequence[_Kind], *, fallen: bool) -> list[dict[_Kind, list[Cell]]]:
    """The cells of each row by what they hold; a row that goes on from the one above adds to it."""
    name = kinds.index("name")
    found: list[dict[_Kind, list[Cell]]] = []
    if fallen:
        for at in range(first, len(rows) - len(kinds) + 1, len(kinds)):
            cells = [row.cells[0] for row in rows[at : at + len(kinds)] if len(row.cells) == 1]
            if len(cells) < len(kinds) or not _is_name(cells[name]):
                break
            found.append({kind: [cell] for kind, cell in zip(kinds, cells, strict=True)})
        return found
    head = rows[first - 1].cells
    for row in rows[first:]:
        if not any(c.isalnum() for cell in row.cells for c in cell.string):
            continue  # the line beneath the heads of a table in Markdown
        dealt = list(_dealt(row, head))
        named = next((cell for at, cell in dealt if at == name), None)
        if named is not None and _is_name(named) and (len(dealt) > 1 or not found):
            found.append({})
        elif not found or row.above >= 1 or (len(row.cells) == 1 and len(row.cells[0].string) > _LONGEST):
            break
        for at, cell in dealt:
            found[-1].setdefault(kinds[at], []).append(cell)
    return found


_LONGEST: Final = 60  # characters of what goes on in a cell


def _dealt(row: Row, head: Sequence[Cell]) -> Iterator[tuple[int, Cell]]:
    """Each cell with its column: by what parts the cells where the text keeps it, else by the left edge."""
    counted = all(cell.column >= 0 for cell in head) and len({cell.column for cell in head}) == len(head)
    for place, cell in enumerate(row.cells):
        if counted and cell.column >= 0:
            yield max((i for i, one in enumerate(head) if one.column <= cell.column), default=0), cell
        elif len(row.cells) == len(head):
            yield place, cell
        else:
            yield max((i for i, one in enumerate(head) if one.left <= cell.left + _ASTRAY), default=0), cell


_ASTRAY: Final = 4.0  # points or characters


def _is_name(cell: Cell) -> bool:
    """Whether a cell names an agreement, guideline or plan."""
    return next(names(cell.string), None) is not None


def _agreement(index: int, cells: Mapping[_Kind, Sequence[Cell]], at: DatesAt) -> Agreement | None:
    name = _joined(cells["name"])
    valid = _validity(cells, at)
    state = _state(_joined(cells["state"]).string) if "state" in cells else None
    event = state or ("in_force" if valid.first or valid.last else None)
    if event is None:
        return None
    words = name.words()
    return Agreement(name=words, event=event, valid_from=valid.first, valid_to=valid.last, item=index, span=words.span)


def _joined(cells: Sequence[Cell]) -> Passage:
    strip = Strip()
    for cell in cells:
        strip.add(cell, " ")
    return strip.passage()


def _state(string: str) -> Event | None:
    low = string.casefold()
    return next((event for event, words in _STATES if low.startswith(words)), None) or next(
        (event for event, words in _STATES if any(w in low for w in words)), None
    )


def _validity(cells: Mapping[_Kind, Sequence[Cell]], at: DatesAt) -> Validity:
    """The days of the columns for when it starts and ends, or of the one for both, where a span or an end is told."""
    first = _days(cells, "first", at)
    last = _days(cells, "last", at)
    both = _days(cells, "span", at)
    if both:
        for _, start, end, is_span in both:
            if is_span:
                return Validity(start or None, end or None)
        return Validity(both[0][1], both[-1][2] if len(both) > 1 else None)
    return Validity(first[0][1] if first else None, last[-1][2] if last else None)


def _days(cells: Mapping[_Kind, Sequence[Cell]], kind: _Kind, at: DatesAt) -> list[tuple[int, str, str, bool]]:
    if kind not in cells:
        return []
    passage = _joined(cells[kind])
    return expressions(passage, (0, len(passage.string)), at)
