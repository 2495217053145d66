"""The numbers that Word computes: lists with levels, restarts and texts such as "§ %1" or "%1.%2"."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from lxml import etree

from samtrad.reading.formats.docx.names import VAL, is_on, w, whole
from samtrad.reading.formats.docx.styles import Shape, shape_of
from samtrad.reading.formats.numerals import capital, letters, roman
from samtrad.reading.formats.symbols import SYMBOLS
from samtrad.reading.text import BULLETS

_LEVELS = 9
_PLACE = re.compile(r"%([1-9])")
_ABSTRACT, _ABSTRACT_ID, _NUM, _NUM_ID, _LVL, _ILVL = w("abstractNum"), w("abstractNumId"), w("num"), w("numId"), w("lvl"), w("ilvl")
_OVERRIDE, _START_OVERRIDE, _STYLE_LINK, _NUM_STYLE_LINK = w("lvlOverride"), w("startOverride"), w("styleLink"), w("numStyleLink")
_START, _FORMAT, _TEXT, _RESTART, _LEGAL, _STYLE, _PPR = w("start"), w("numFmt"), w("lvlText"), w("lvlRestart"), w("isLgl"), w("pStyle"), w("pPr")

_FORMATS: dict[str, Callable[[int], str]] = {
    "lowerLetter": letters,
    "upperLetter": capital(letters),
    "lowerRoman": roman,
    "upperRoman": capital(roman),
    "decimalZero": lambda number: f"{number:02d}",
    "ordinal": lambda number: f"{number}:{'a' if number % 10 in (1, 2) and number % 100 not in (11, 12) else 'e'}",
    "none": lambda number: "",  # noqa: ARG005  a number that is not shown
}


class Level(NamedTuple):
    """One level of a list: where it starts, how its number is written, and what restarts it."""

    start: int = 1
    format: str = "decimal"
    text: str = ""
    restart: int | None = None
    legal: bool = False
    style: str | None = None
    shape: Shape = Shape()


class List(NamedTuple):
    """A list that paragraphs belong to: whose counters it shares, its levels, and the levels that it starts anew."""

    counters: str
    levels: tuple[Level, ...]
    starts: dict[int, int]


class Numbering:
    """The lists of a document, and how far each has come while it is read."""

    def __init__(self, root: etree._Element | None) -> None:
        self._lists: dict[str, List] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()
        if root is not None:
            self._take(root)

    def _take(self, root: etree._Element) -> None:
        abstract = {element.get(_ABSTRACT_ID) or "": element for element in root.iterchildren(_ABSTRACT)}
        linked = {link.get(VAL): element for element in abstract.values() if (link := element.find(_STYLE_LINK)) is not None}
        for num in root.iterchildren(_NUM):
            reference, name = num.find(_ABSTRACT_ID), num.get(_NUM_ID)
            element = abstract.get(reference.get(VAL) or "") if reference is not None else None
            if name is None or element is None:
                continue
            if (link := element.find(_NUM_STYLE_LINK)) is not None:
                element = linked.get(link.get(VAL), element)
            levels = _levels(element)
            starts: dict[int, int] = {}
            for override in num.iterchildren(_OVERRIDE):
                depth = whole(override.get(_ILVL))
                if not 0 <= depth < _LEVELS:
                    continue
                if (own := override.find(_LVL)) is not None:
                    levels[depth] = _level(own)
                if (start := override.find(_START_OVERRIDE)) is not None:
                    starts[depth] = whole(start.get(VAL), 1)
            self._lists[name] = List(element.get(_ABSTRACT_ID) or "", tuple(levels), starts)

    def level_of(self, shape: Shape, style: str | None) -> tuple[List, int] | None:
        """The list and level that a paragraph's shape names; a level may be bound to the paragraph's style."""
        listed = self._lists.get(shape.number) if shape.number else None
        if listed is None:
            return None
        depth = shape.level
        if depth is None:
            depth = next((i for i, level in enumerate(listed.levels) if style is not None and level.style == style), 0)
        return listed, min(max(depth, 0), _LEVELS - 1)

    def next(self, number: str, listed: List, depth: int) -> str:
        """The next number of a list, as it is shown, with what stands behind it; the list goes on."""
        level = listed.levels[depth]
        if level.format == "bullet":
            return _bullet(level.text) + " "
        counts = self._counts.setdefault(listed.counters, [None] * _LEVELS)
        if depth in listed.starts and (number, depth) not in self._begun:
            counts[depth] = listed.starts[depth]
        else:
            counts[depth] = level.start if (before := counts[depth]) is None else before + 1
        self._begun.add((number, depth))
        for above in range(depth):
            if counts[above] is None:
                counts[above] = listed.levels[above].start
        for below in range(depth + 1, _LEVELS):
            restart = listed.levels[below].restart
            if restart is None or (restart and depth < restart):
                counts[below] = None
        return _shown(listed, depth, counts)


def _shown(listed: List, depth: int, counts: list[int | None]) -> str:
    level = listed.levels[depth]

    def number(match: re.Match[str]) -> str:
        at = int(match.group(1)) - 1
        if at > depth:
            return ""
        count = counts[at]
        written = "decimal" if level.legal and at < depth else listed.levels[at].format
        return _FORMATS.get(written, str)(count if count is not None else listed.levels[at].start)

    shown = _PLACE.sub(number, level.text)
    return shown.rstrip() + " " if shown.strip() else ""  # a space even where Word would set none: it parts number and words


def _bullet(text: str) -> str:
    """A list's mark: as it is where readers know it, else a plain one."""
    mark = text.strip()
    mark = SYMBOLS.get(ord(mark), mark) if len(mark) == 1 else mark
    return mark if len(mark) == 1 and mark in BULLETS else "\u2022"


def _levels(element: etree._Element) -> list[Level]:
    levels = [Level()] * _LEVELS
    for own in element.iterchildren(_LVL):
        depth = whole(own.get(_ILVL))
        if 0 <= depth < _LEVELS:
            levels[depth] = _level(own)
    return levels


def _level(element: etree._Element) -> Level:
    values = {child.tag: child.get(VAL) for child in element}
    properties = element.find(_PPR)
    return Level(
        start=whole(values.get(_START), 1),
        format=values.get(_FORMAT) or "decimal",
        text=values.get(_TEXT) or "",
        restart=whole(values.get(_RESTART)) if _RESTART in values else None,
        legal=_LEGAL in values and is_on(values[_LEGAL]),
        style=values.get(_STYLE),
        shape=shape_of(properties) if properties is not None else Shape(),
    )
