"""Tables that tell from when until when agreements are valid, and how they stand: "Avtal | Gäller från | Gäller till | Läge".

Text taken out of such a table has a cell to a row.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from samtrad.reading.find.agreements.names import names
from samtrad.reading.find.agreements.validity import Validity, expressions
from samtrad.reading.find.assignments.due import DatesAt
from samtrad.reading.find.cells.labelled import Columns, Entry, labelled
from samtrad.reading.find.cells.rows import joined_passage, rows_of
from samtrad.reading.outline import Outline
from samtrad.reading.record import Agreement, Event
from samtrad.reading.words import Span

_HEADS: Final[dict[str, str]] = {
    "name": "avtal|överenskommelse|avtal/överenskommelse|överenskommelse/avtal|överenskommelse eller avtal|dokument|styrdokument|benämning|namn|titel|avtalsnamn|riktlinje|plan|rutin|länsgemensamt dokument",
    "first": "gäller från|gäller fr.o.m|gäller fr o m|giltig från|giltigt från|giltig fr.o.m|från|fr.o.m|from|startdatum|avtalsstart|start|i kraft från|gäller från och med|började gälla|trädde i kraft",
    "last": "gäller till|gäller t.o.m|gäller t o m|giltig till|giltigt till|giltig t.o.m|till|t.o.m|tom|slutdatum|avtalsslut|slut|löper ut|går ut|upphör|löper till|gäller till och med|utgång|utgår",
    "span": "giltighet|giltighetstid|avtalstid|avtalsperiod|gäller|period|löptid|tid|giltig",
    "state": "läge|status|nuläge|läget|händelse|vad händer",
    "beside": "nr|nummer|#|part|parter|avtalsparter|ansvarig|ansvarig organisation|ägare|handläggare|kontakt|kommentar|uppsägning|uppsägningstid|förlängning|uppföljning|dnr|diarienummer|organisation|kommuner|beslutad av|nästa steg",
}  # fmt: skip
_BY_HEAD: Final[Mapping[str, str]] = {word: kind for kind, words in _HEADS.items() for word in words.split("|")}
_TOLD: Final = frozenset({"first", "last", "span", "state"})
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
_NAMED: Final = frozenset(word for word, kind in _BY_HEAD.items() if kind == "name")
_DATED: Final = frozenset(word for word, kind in _BY_HEAD.items() if kind in _TOLD)


class Overview(NamedTuple):
    """What the tables of an item tell, in order, and the characters of the text that they take."""

    agreements: list[Agreement]
    places: list[Span]


def overviews(outline: Outline, at: DatesAt) -> dict[int, Overview]:
    """What the tables of each item tell of agreements, by the item's number; items that have none are left out."""
    text = outline.text
    found: dict[int, Overview] = {}
    if not (named := text.labelled(_NAMED)) or not (dated := text.labelled(_DATED)):
        return found
    for index, entry in enumerate(outline.entries):
        low, high = entry.lines
        if not all(any(low <= line < high for line in lines) for lines in (named, dated)):
            continue
        rows = rows_of(text, [i for i in range(low, high) if i not in outline.furniture])
        tables = [(told, table.place) for table in labelled(rows, _ASKED) if (told := _told(index, table.entries, at))]
        if tables:
            found[index] = Overview([one for told, _ in tables for one in told], [place for _, place in tables])
    return found


def _told(index: int, entries: Sequence[Entry], at: DatesAt) -> list[Agreement]:
    """The agreements of a table's rows."""
    return [one for cells in entries if (one := _agreement(index, cells, at)) is not None]


def _tells(kinds: Sequence[str]) -> bool:
    return not _TOLD.isdisjoint(kinds)


def _is_name(string: str) -> bool:
    """Whether a cell names an agreement, guideline or plan."""
    return next(names(string), None) is not None


_ASKED: Final = Columns(_BY_HEAD, _tells, "name", _is_name)


def _agreement(index: int, cells: Entry, at: DatesAt) -> Agreement | None:
    name = joined_passage(cells["name"])
    valid = _validity(cells, at)
    state = _state(joined_passage(cells["state"]).string) if "state" in cells else None
    event = state or ("in_force" if valid.first or valid.last else None)
    if event is None:
        return None
    words = name.words()
    return Agreement(name=words, event=event, valid_from=valid.first, valid_to=valid.last, item=index, span=words.span)


def _state(string: str) -> Event | None:
    low = string.casefold()
    return next((event for event, words in _STATES if low.startswith(words)), None) or next(
        (event for event, words in _STATES if any(w in low for w in words)), None
    )


def _validity(cells: Entry, at: DatesAt) -> Validity:
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


def _days(cells: Entry, kind: str, at: DatesAt) -> list[tuple[int, str, str, bool]]:
    if kind not in cells:
        return []
    passage = joined_passage(cells[kind])
    return expressions(passage, (0, len(passage.string)), at)
