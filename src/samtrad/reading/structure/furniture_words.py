"""What page headers and footers say: page numbers, places to sign, "forts." above what goes on from the page before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

_LONGEST = 120
_DIGIT = re.compile(r"\d")
# "3 (12)", "Sida 3 av 12", "sid 3", "- 3 -", "3/12", "Blad 4"; in "möte 2023-05-11 Sida 1 av 3" the day is none
_NUMBERS = re.compile(
    r"(?<![\w./:-])(?:(?P<word>sida?n?|sid\.?|blad|page)(?:\s*nr)?\s*:?\s*(?P<a>\d{1,3})(?:\s*(?:\(\s*|av\s+|/\s*|of\s+)(?P<ta>\d{1,3})\s*\)?)?|"
    r"(?P<b>\d{1,3})\s*(?:\(\s*(?P<tb>\d{1,3})\s*\)|av\s+(?P<tc>\d{1,3}))|(?P<c>\d{1,3})\s?/\s?(?P<td>\d{1,3})(?=\s*\Z)|[-–]\s*(?P<d>\d{1,3})\s*[-–](?=\s*\Z))(?![\w.:/-])"
)
_BESIDE_NUMBER = re.compile(r"[(/]|av|of|sid|blad|page|[-–]\s*\Z")  # something of this stands in every page number
_AT_END = re.compile(r"\s\d{1,3}\Z")  # a bare number in the last cell: "VIKENS KOMMUN   1998-03-12   2"
HEADER_WORD = re.compile(r"protokoll|sammanträde|datum|telefon|org\.?\s?nr|www\.|@|postadress|diarienummer|sida")
_SIGN = (
    r"(?:(?:protokolls)?juster(?:andes?|ar(?:e|es|na|nas|ens)?|ing)\w*|ordf(?:örande(?:ns)?|\.)?|sekr(?:eterare(?:ns)?|\.)?|just\.?|kommun(?:al|fullmäktige|styrelsen)\w*|nämndens|expedierat)\s*"
    r"(?:sign(?:\.|atur(?:er)?|um)?)(?:\s+(?:ordf(?:örande)?|sekr(?:eterare)?|just(?:erare)?))?"
)
_ATTEST = r"(?:protokolls)?utdrag(?:s|ets)?[\s-]*(?:riktighet\s+)?(?:bestyrk(?:ande|es|s|t)|riktighet)(?:\s+den)?|rätt\s+utdraget\s+intygar|bestyrkande"
_FOOTER = re.compile(rf"(?:(?:{_SIGN}|{_ATTEST})[\s.:_…|–-]*)+")
_CONTINUED = re.compile(
    r"(?:forts(?:\.|ättning)?:?(?:\s*(?:på|av|från))?\s*(?:\w{2,5}\s)?§+\s?\d+\w?|§+\s?\d+\w?\s*[,:–-]?\s*\(?forts(?:\.|ättning)?\)?)[\s.:]*"
)

_VOTED = frozenset(("x", "✓", "✔", "ja", "nej", "avstår"))
_SIDES = {"ja", "nej"}


class PageNumber(NamedTuple):
    """A page number on a line: ``total`` pages where it tells (else 0), ``alone`` where the line holds nothing else."""

    number: int
    total: int
    alone: bool
    word: bool


def numbered_page(string: str) -> PageNumber | None:
    """The page number that a line holds, the last of several; None without."""
    low = string.casefold().strip()
    if low.isdecimal():
        return PageNumber(int(low), 0, alone=True, word=False) if len(low) < 4 else None
    if match := _last_number(low):
        total = int(match["ta"] or match["tb"] or match["tc"] or match["td"] or 0)
        number = int(match["a"] or match["b"] or match["c"] or match["d"])
        if not total or total >= number:
            return PageNumber(number, total if match["td"] is None else 0, alone=match.group() == low, word=match["word"] is not None)
    return None


def _last_number(low: str) -> re.Match[str] | None:
    found = list(_NUMBERS.finditer(low))
    return found[-1] if found else None


def page_key(string: str, *, cells: int = 1) -> str:
    """What a line of so many cells says in small letters, a page number left out as #; "" for lines too long to be furniture."""
    if len(string) > _LONGEST:
        return ""
    low = string.casefold()
    if not _DIGIT.search(low):
        return low
    match = _last_number(low) if _BESIDE_NUMBER.search(low) else None
    if match is not None and match["td"] and int(match["c"]) > int(match["td"]):
        match = None  # "15/7" is a day, and no page of seven
    if match is None:
        return _AT_END.sub(" #", low) if cells > 1 else low
    return f"{low[: match.start()]}#{low[match.end() :]}"


def is_footer(key: str) -> bool:
    """Whether a line is known as furniture by its words: where to sign each page, or what a page goes on with."""
    if "sign" in key or "bestyrk" in key or "intygar" in key or "riktighet" in key:
        return _FOOTER.fullmatch(key) is not None
    return "forts" in key and _CONTINUED.fullmatch(key) is not None


def is_of_a_vote(cells: Sequence[str]) -> bool:
    """Whether a line of cells is a row of those who voted, or the head over them: they vote again on the next page, alike each time."""
    words = [cell.strip().casefold() for cell in cells]
    return len(words) > 1 and (words[-1] in _VOTED or _SIDES.issubset(words))
