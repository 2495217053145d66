"""Logs of decisions with their days: "Datum | Beslut". What earlier meetings decided is told of at this one.

Source: the annotation rules of the contract, on what is ``reported``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from samtrad.reading.find.acts_days import Days
from samtrad.reading.find.cells.labelled import Columns, Entry, labelled
from samtrad.reading.find.cells.rows import Row, joined_passage, rows_of
from samtrad.reading.find.clause.understand import read_clause
from samtrad.reading.outline import Outline
from samtrad.reading.record import Decision
from samtrad.reading.words import Span

_HEADS: Final = {
    "number": "nr|nummer|#|id|löpnr|löpnummer|beslutsnr|beslutsnummer|beslut nr|§|paragraf",
    "day": "datum|beslutsdatum|dag|beslutsdag|beslutad|beslutat|fattat|datum för beslut|möte|mötesdatum|mötesdag|sammanträde",
    "text": "beslut|fattat beslut|beslutet|beslut i korthet|beslut/ställningstagande|ställningstagande|vad beslutades|vad som beslutades",
    "by": "beslutat av|fattat av|beslutsfattare|instans|beslutsinstans|beslutande organ|forum|beslutande|organ|huvudman|part|nämnd|nämnd/styrelse",
    "beside": "ansvarig|ansvariga|ägare|kommentar|kommentarer|status|uppföljning|verkställt|läge|dnr|diarienummer|bilaga|område|typ",
}  # fmt: skip
_ASKED: Final = Columns(
    {word: kind for kind, words in _HEADS.items() for word in words.split("|")},
    lambda kinds: "day" in kinds and kinds.count("text") == 1,
    "text",
    lambda string: any(c.isalpha() for c in string),
)
_DATED: Final = frozenset(_HEADS["day"].split("|"))
_FEWEST: Final = 2  # rows with a day


def logged(outline: Outline, days: Days, made: Sequence[Decision]) -> tuple[list[Decision], list[Span]]:
    """The decisions that logs tell of, and the places of these in the text; what was decided at the meeting itself is told once."""
    found: list[Decision] = []
    places: list[Span] = []
    said = {_bare(str(one.text)) for one in made if one.status == "made"}
    for item, rows in _items(outline):
        for table in labelled(rows, _ASKED):
            told = [(entry, day) for entry in table.entries if (day := _day(entry, days)) is not None]
            if len(told) < _FEWEST or not days.are_past([day for _, day in told]):
                continue
            places.append(table.place)
            for entry, day in told:
                decision = _decision(item, entry, day, days)
                if decision.status == "reported" or _bare(str(decision.text)) not in said:
                    found.append(decision)
    return found, places


def _items(outline: Outline) -> Iterator[tuple[int, list[Row]]]:
    """Each item that may have a log, with its rows."""
    dated = outline.text.labelled(_DATED)
    for index, entry in enumerate(outline.entries if dated else ()):
        low, high = entry.lines
        if any(low <= line < high for line in dated):
            yield index, rows_of(outline.text, [i for i in range(low, high) if i not in outline.furniture])


def _day(entry: Entry, days: Days) -> str | None:
    cells = entry.get("day")
    found = days.within((cells[0].start, cells[-1].end)) if cells else []
    return found[0].start if found else None


def _decision(item: int, entry: Entry, day: str, days: Days) -> Decision:
    passage = joined_passage(entry["text"])
    words = passage.words()
    clause = read_clause(words)
    today = days.is_latest(day)
    by = joined_passage(entry["by"]).words() if "by" in entry and not today else passage.words(*clause.by) if clause.by else None
    to = passage.words(*clause.addressee) if clause.addressee else None
    return Decision(
        item=item, text=words, type=clause.type, status="made" if today else "reported", by=by, addressee=to, date=None if today else day, span=words.span,
        subtype=clause.subtype, force=clause.force,
    )  # fmt: skip


def _bare(text: str) -> str:
    return " ".join(text.casefold().split()).strip(" .:;•-–")
