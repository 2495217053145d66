"""Words at the head of the columns of tables that hold the items of a meeting, or what is to be done after it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, Literal, TypeAlias

Column: TypeAlias = Literal["number", "item", "text", "task", "short", "roll"]
"""What stands in a column: an item's number, its heading, running text, a task, a few words (who, when), or what a roll tells of people."""

_WORDS: Final[dict[Column, str]] = {
    "number": "nr|nummer|§|p|#|punkt nr|ärende nr|ärendenr|no",
    "item": "ärende|ärenden|ärendepunkt|punkt|punkter|dagordningspunkt|dagordning|agenda|agendapunkt|fråga|frågor|rubrik|ämne|område|ärende/punkt|ärende/rubrik|punkt/ärende",
    "text": (
        "anteckning|anteckningar|minnesanteckning|minnesanteckningar|mötesanteckningar|notering|noteringar|diskussion|diskussioner|diskussion och beslut|diskussion/beslut|beslut|beslut/åtgärd|"
        "beslut och åtgärder|kommentar|kommentarer|sammanfattning|beskrivning|information|innehåll|redogörelse|anteckningar och beslut|anteckningar/beslut|noterat|resultat|beslut/kommentar|beslut/notering"
    ),
    "roll": (
        "namn|organisation|organisation/kommun|kommun|kommun/organisation|förvaltning|roll|funktion|befattning|titel|parti|ledamot|ledamöter|ersättare|tjänstgörande ersättare|närvaro|närvarande|närv|frånvarande|"
        "huvudman|företräder|representerar|anmärkning|anm|verksamhet|deltagare|tjänstgör|tjänstgörande|ersätter|del av mötet|del av möte|närvarande under|omröstning|votering|ja|nej|avstår|omröstningsresultat|voteringsresultat|omröstningar|voteringar|röstning"
    ),
    "task": "åtgärd|åtgärder|vad|aktivitet|aktiviteter|uppdrag|uppgift|uppgifter|att göra|vad ska göras|åtgärd/aktivitet|åtgärdspunkt|åtgärd/uppdrag",
    "short": (
        "ansvarig|ansvariga|ansvar|vem|vem gör|vilka|utförare|utförs av|handläggare|ägare|ansvarig person|klart|klar|klart datum|klart senast|klart när|när|datum|tid|tidpunkt|deadline|senast|status|föredragande|föredragare|uppföljning|"
        "ansv|huvudansvarig|vem/vilka|tilldelad|förfaller|till när|färdigt|klart till|ansvarig/klart|bilaga|sista datum|slutdatum|klardatum|måldatum|sluttid|läge|nuläge|ska vara klart|återrapportering|tidplan"
    ),
}
_BY_WORD: Final[dict[str, Column]] = {word: column for column, words in _WORDS.items() for word in words.split("|")}
_EDGES = re.compile(r"[\s.:*?]+\Z")


_FEWEST = 2
_ROLL: Final[Column] = "roll"


@lru_cache(maxsize=256)
def column_of(string: str) -> Column | None:
    """What a column holds by the words at its head, None where they say nothing of the kind."""
    return _BY_WORD.get(_EDGES.sub("", string.casefold()).replace(" / ", "/"))


def openings_of_columns() -> frozenset[str]:
    """The first letters, three at most, of all words at the heads of columns."""
    return frozenset(word[:3] for word in _BY_WORD)


def table_of(heads: tuple[str, ...]) -> tuple[Column, ...] | None:
    """What the columns of a table hold, from the words at their heads; None where it is neither of items nor of tasks.

    Items want a heading and running text beside it, tasks someone or some day.
    """
    known: list[Column] = [column for head in heads if (column := column_of(head))]
    if len(known) < len(heads) or len(known) < _FEWEST:
        return None
    if known[0] == "roll" and "short" not in known:  # "Namn | Uppdrag": somebody's post
        known = ["roll" if column == "task" else column for column in known]
    if known.count("roll") >= _FEWEST and not {"text", "short"}.intersection(known):
        return (_ROLL,) * len(known)
    if known[0] in {"number", "item"}:
        return tuple(known) if "item" in known and "text" in known[1:] else None
    return tuple(known) if known[0] == "task" and "short" in known else None


def heads_tasks(heads: tuple[str, ...]) -> bool:
    """Whether words stand at the heads of a table of tasks: what is to be done, and who does it or by when."""
    columns = [column_of(head) for head in heads]
    return None not in columns and "roll" not in columns and "short" in columns and "task" in columns
