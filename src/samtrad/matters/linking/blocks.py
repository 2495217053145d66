"""The blocks of an item's text: paragraphs, list entries, lines that head what follows."""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple

from samtrad.reading.words import Span

_BULLET = re.compile(r"[ \t]*(?:[-–—•*·❖▪●○◦‣➢>+](?:[ \t]+|(?=[A-ZÅÄÖ]))|\d{1,2}[.)][ \t]+|[a-h][.)][ \t]+)")
_LABEL = re.compile(
    r"^(?:beslut(?:et|en)?|ställningstagande|förslag till (?:beslut|ställningstagande)|sammanfattning(?: av ärende\w*)?|bakgrund|ärendet(?: i (?:korthet|sin helhet))?|kort om ärendet|diskussion|dialog|information|handlingar|underlag"
    r"|beskrivning av ärendet|ärendebeskrivning|föredragande|föredragning|expedieras|protokollsutdrag\w*|bilag\w*|yttranden?|beslutsunderlag|noteringar|anteckningar|slutsats\w*|åtgärd\w*)\W*$",
    re.IGNORECASE,
)
_OF_PAGE = re.compile(r"\W*sid(?:a|an)?\.? ?\d+ ?(?:\(\d+\)|(?:av|/) ?\d+)(?!\w)|\x0c[^\n]*(?:\t| {3,})[^\n]*\b(?:19|20)\d\d-\d\d-\d\d\W*$", re.IGNORECASE)
"""What stands at the edge of a page: its number, or behind a new page what meeting it is of and when."""
_WHOSE = re.compile(r"^[A-ZÅÄÖ][\w-]+[s-] (?:(?:och )?[\w-]+s ){0,3}(?=(?:beslut|ställningstagande|förslag till beslut)\W*$)")
"""Whose a decision is: "Kommunstyrelsens arbetsutskotts beslut" is a label as "Beslut" is."""
_DATED = re.compile(r",\s(?:den )?(?:(?:19|20)\d\d-\d\d-\d\d|\d{1,2} [a-z]{3,9} (?:19|20)\d\d)\s*$")
_WORD = re.compile(r"\w+")
_FEW = 9
"""Words of a line that heads what follows, at most."""


class Shape(Enum):
    """A paragraph, an entry of a list, or a line that heads what follows."""

    PARAGRAPH = "paragraph"
    ENTRY = "entry"
    HEAD = "head"


class Block(NamedTuple):
    """A stretch of text; ``depth`` is how far an entry is set in."""

    span: Span
    shape: Shape
    depth: int
    string: str


def blocks_of(text: str, start: int, end: int) -> list[Block]:
    """The blocks of a stretch of a text, in order; places are those of the whole text."""
    found: list[Block] = []
    begun: tuple[int, int, int] | None = None  # where the open block starts, how deep it is (-1: a paragraph), where its last line ends
    at = start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        line = text[at:stop]
        bullet = _BULLET.match(line)
        if not line.strip():
            _closed(found, text, begun)
            begun = None
        elif bullet and bullet.end() < len(line):
            _closed(found, text, begun)
            begun = (at, len(bullet.group()) - len(bullet.group().lstrip()), stop)
        elif is_label(line):
            _closed(found, text, begun)
            _closed(found, text, (at, -1, stop))
            begun = None
        elif begun is None or (begun[1] < 0 and _is_next(text[begun[0] : begun[2]], line)):
            _closed(found, text, begun)
            begun = (at, -1, stop)
        else:
            begun = (begun[0], begun[1], stop)
        at = stop + 1
    _closed(found, text, begun)
    return found


def _is_next(before: str, line: str) -> bool:
    """Whether a line is the next of a list without bullets: papers with their days, "Länsstyrelsens beslut om stranden, 2024-11-21"."""
    return _DATED.search(before) is not None and _DATED.search(line) is not None and line.lstrip()[:1].isupper()


def _closed(found: list[Block], text: str, begun: tuple[int, int, int] | None) -> None:
    if begun:
        start, depth, end = begun
        string = text[start:end]
        lead = len(string) - len(string.lstrip())
        bare = string.strip()
        shape = Shape.ENTRY if depth >= 0 else Shape.HEAD if _heads(bare) else Shape.PARAGRAPH
        found.append(Block((start + lead, start + lead + len(bare)), shape, max(depth, 0), bare))


def _heads(string: str) -> bool:
    return string[-1] not in '.!?)”"' and "\n" not in string and 0 < len(_WORD.findall(string)) <= _FEW


_NUMBERED = re.compile(r"\W*(?:d\.?\s?nr|diarie(?:nummer|nr)|ärende(?:nummer|nr))\b[.:]?[ \t]*\S{2,}(?:[ \t]+\S{1,14}){0,2}\s*", re.IGNORECASE)
"""A line that is nothing but a case number: "Dnr KS 2023/17"."""


def is_label(string: str) -> bool:
    """Whether a line only says what sort of text follows, or which page: "Beslut", "Sammanfattning av ärendet", "Sida 3 (4)"."""
    bare = string.strip().lstrip("#*_ ")
    return _LABEL.match(_WHOSE.sub("", bare)) is not None or _OF_PAGE.match(string.strip(" \t\n")) is not None or _NUMBERED.fullmatch(bare) is not None


def without_bullet(string: str) -> str:
    """An entry's words without its mark."""
    bullet = _BULLET.match(string)
    return string[bullet.end() :] if bullet else string
