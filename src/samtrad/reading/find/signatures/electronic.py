"""Electronic signatures, as signing services print them."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from samtrad.reading.find.cells.rows import Cell, Row
from samtrad.reading.find.sheet.services import signed_by
from samtrad.reading.text import Text
from samtrad.reading.words import Words
from samtrad.swedish.names import is_person, name_end
from samtrad.swedish.signs import has_any

_SIGNS = (
    "igned by",
    "ignerat av",
    "ignerad av",
    "ndertecknat",
    "ndertecknad",
    "ndertecknas",
    "igned with",
    "igned electronically",
    "igned digitally",
    "igneras",
    "ignerad ",
    "ignerat ",
    "BankID",
    "bankid",
    "Penneo",
    "penneo",
    "Scrive",
    "Addo",
    "ignerare",
    "ignatory",
    "lektronisk",
    "igitalt sign",
    "igital sign",
    "ignerade",
    "ignerande",
    "Freja",
    "E-signer",
    "e-signer",
)
_AFTER_NAME = re.compile(r"[(,]")
_AHEAD = 6  # rows after the name in which its time and reference stand


@cache
def _signs() -> re.Pattern[str]:
    return re.compile("|".join(_SIGNS))


@cache
def _labelled() -> re.Pattern[str]:
    return re.compile(r"(?:namn|name|underskrift|signatur)\s*:?\s*(?=\S)", re.IGNORECASE)


def _behind(string: str) -> int:
    """Where a name may begin behind a service's words or a label; 0 without either."""
    if start := signed_by(string):
        return start
    match = _labelled().match(string)
    return match.end() if match else 0


@cache
def _time() -> re.Pattern[str]:
    return re.compile(r"\d{4}-\d\d-\d\d(?:[ T,]+(?:kl\.?\s*)?\d\d[:.]\d\d(?:[:.]\d\d)?)?")


@cache
def _reference() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:bankid|freja|signatur|transaktions|transaction|signature|referens|reference|dokument|serie)[\w-]*\s*(?:ref(?:no|nr|erens|erence)?|id|nummer|number|nr)?\.?|ref(?:no|nr|erens)?|id)\s*[.:]\s*"
        r"(?P<id>[0-9A-Za-z][0-9A-Za-z-]{7,})",
        re.IGNORECASE,
    )


class Electronic(NamedTuple):
    """A person's electronic signature: the time as printed and the service's reference."""

    name: Words
    signed_at: Words | None
    reference: Words | None
    end: int


def may_be_electronic(text: Text) -> bool:
    """Whether any word of a signing service stands in the text."""
    return has_any(text.string, _SIGNS)  # the whole text: each sign is found faster than all at once


def find_electronic(text: Text, rows: list[Row], tail: frozenset[int]) -> list[Electronic]:
    """Electronic signatures in the rows: "Signerat av: ANNA BERG", or a bare name in the tail with a time of day under it."""
    if not may_be_electronic(text):
        return []
    found = []
    opened = False
    for number, row in enumerate(rows):
        cell = row.cells[0]
        opened = opened or bool(_signs().search(cell.string))
        if len(cell.string) > 120:
            continue
        named = _named(cell)
        bare = named is None and (opened or row.at in tail) and is_person(_AFTER_NAME.split(cell.string, maxsplit=1)[0].strip())
        if bare:
            named = cell.words(0, name_end(cell.string))
        if named is None and len(row.cells) > 1 and _behind(f"{cell.string} x"):
            named = _person_words(row.cells[1])
        if named is None:
            continue
        time, reference = _details(rows, number, clock=bare)
        if time is None and (bare or not signed_by(f"{cell.string} x")):
            continue
        end = max([named.span[1], *(w.span[1] for w in (time, reference) if w is not None)])
        found.append(Electronic(named, time, reference, end))
    return found


def _named(cell: Cell) -> Words | None:
    start = _behind(cell.string)
    end = name_end(cell.string, start) if start else 0
    return cell.words(start, end) if end > start else None


def _person_words(cell: Cell) -> Words | None:
    end = name_end(cell.string)
    return cell.words(0, end) if end else None


def _details(rows: list[Row], number: int, *, clock: bool) -> tuple[Words | None, Words | None]:
    """The time and reference near a name: on its row or those below, up to the next name."""
    time = reference = None
    for row in rows[number : number + _AHEAD]:
        for cell in row.cells:
            if row is not rows[number] and (_named(cell) is not None or is_person(cell.string)):
                return time, reference
            if time is None and (match := _time().search(cell.string)) and (":" in match.group() or not clock):
                time = cell.words(*match.span())
            if reference is None and (match := _reference().search(cell.string)):
                reference = cell.words(*match.span("id"))
    return time, reference
